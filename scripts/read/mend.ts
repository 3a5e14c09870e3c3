import { parseFragment } from 'parse5';
import { blockTags, knownTags } from './tags.ts';

/** LaTeX that text recognition leaves in running text, and the character it stands for. */
const latexSigns: Record<string, string> = {
  alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ε', eta: 'η', theta: 'θ', lambda: 'λ', mu: 'μ',
  pi: 'π', rho: 'ρ', sigma: 'σ', tau: 'τ', phi: 'φ', omega: 'ω', Delta: 'Δ', Sigma: 'Σ', Phi: 'Φ', Omega: 'Ω',
  circ: '°', times: '×', pm: '±', sim: '~', cdot: '·', '%': '%',
}; // prettier-ignore

/** \mathrm { m } ^ { 2 }: letters set upright, as units are. */
const UPRIGHT = /^\\(?:mathrm|text|mathsf|mathbf|rm) ?\{([^{}]*)\}$/;
const RAISED = { 2: '²', 3: '³' } as const;
const latexToken =
  /\s+|[\d.,%+/-]|\\(?:mathrm|text|mathsf|mathbf|rm) ?\{[\sA-Za-z~℃]{1,16}\}|\^ ?\{?\s{0,3}[23]\s{0,3}\}?|\^?\\[A-Za-z]+|\\%|\^ ?\{\s{0,3}\\circ\s{0,3}\}/y;

/** `\pi` → π, `12 . 1 \%` → 12.1%; undefined where anything else stands between the dollar signs. */
function plainLatex(formula: string): string | undefined {
  let plain = '';
  latexToken.lastIndex = 0;
  while (latexToken.lastIndex < formula.length) {
    const token = latexToken.exec(formula)?.[0];
    if (token === undefined) return undefined;
    const upright = UPRIGHT.exec(token)?.[1];
    const raised = /^\^[ {]{0,3}([23])/.exec(token)?.[1] as '2' | '3' | undefined;
    if (upright !== undefined || (raised !== undefined && /[a-z]$/i.test(plain))) {
      plain += upright?.replace(/[\s~]/g, '') ?? RAISED[raised!];
      continue;
    }
    const name = token.replace(/[\^{}\\\s]/g, '');
    const sign = token.includes('\\') ? latexSigns[name] : name;
    if (sign === undefined || (token.startsWith('^') && name !== 'circ')) return undefined;
    plain += sign;
  }
  return plain === '' ? undefined : plain;
}

/** Mends formulas that are only a number or a sign; prices in dollars and real formulas stay. */
export function mendLatex(text: string): string {
  if (!text.includes('$')) return text;
  return text.replace(/(?<![\w$\\])\$([^$]{1,60})\$(?![\w$])/g, (whole, formula: string) => {
    return plainLatex(formula) ?? whole;
  });
}

const entities = new Map<string, string>();

/** Decodes HTML entities that end in a semicolon, once: `&amp;lt;` becomes `&lt;`. Unknown ones stay. */
export function mendEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[A-Z][A-Z\d]{1,31});/gi, (entity) => {
    const known = entities.get(entity);
    if (known !== undefined) return known;
    const node = parseFragment(entity).childNodes[0];
    const decoded = node !== undefined && 'value' in node ? node.value : entity;
    entities.set(entity, decoded);
    return decoded;
  });
}

/** Characters that are mended together: for each tag of a text V8 holds several objects until it is done with the text. */
const PIECE = 100_000;

/** Takes HTML tags and one-line comments out of a line; other angle brackets (`<5%`) stay. Block tags leave a space. */
export function mendTags(text: string): string {
  let mended = '';
  for (let at = 0; at < text.length;) {
    // No tag holds the beginning of another.
    const next = text.indexOf('<', at + PIECE);
    const end = next < 0 ? text.length : next;
    mended += withoutTags(text.slice(at, end));
    at = end;
  }
  return mended;
}

/** Where a library of journals has the beginning of the text itself for a summary. */
const NO_SUMMARY = /^\s*<正>/;

function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  return text
    .replace(NO_SUMMARY, '')
    .replace(/<\/?([a-z][a-z\d]{0,15})(?:[\s/][^<>]{0,2000})?>/gi, (tag, name: string) => {
      const known = name.toLowerCase();
      if (!knownTags.has(known)) return tag;
      return blockTags.has(known) ? ' ' : '';
    });
}

const picture =
  /!\[[^[\]]{0,300}\](?:\([^()\s]{0,2000}(?:\s{1,9}["'][^"'()]{0,200}["'])?\)|（[^（）\s]{0,300}）)/g;
const link =
  /\[([^[\]]{1,300})\]\((?:javascript:\w{0,40}\([^()\s]{0,200}\);?|[^()\s]{1,2000}(?:\s{1,9}["'][^"'()]{0,200}["'])?)\)/g;

/** Takes Markdown pictures out. */
export const mendPictures = (text: string): string =>
  text.includes('![') ? text.replace(picture, '') : text;

/** Leaves the words of Markdown links. */
export const mendLinks = (text: string): string => (text.includes('](') ? text.replace(link, '$1') : text);

const bold = /(\*\*|__)(?=[^\s*_])([^*_]{1,300})\1/g;

/** Leaves the words of Markdown's bold. */
export const mendBold = (text: string): string =>
  text.includes('**') || text.includes('__') ? text.replace(bold, '$2') : text;

const ESCAPED = /\\(?=[[\]*_#>~.!|`()+-])/g;
const italic = /(?<![*\w])\*(?=[^\s*])([^*]{0,200}[^\s*])\*(?![*\w])/g;

/** Leaves the words of Markdown's italics, and signs without the backslash that says they are no marks; a formula stays. */
export function mendSigns(text: string): string {
  const plain = text.includes('*') ? text.replace(italic, '$1') : text;
  return plain.includes('\\') && !/\\[a-z]/i.test(plain) ? plain.replace(ESCAPED, '') : plain;
}

/** Takes off the bars that are left where a line was the only cell of a table row; rows of several cells stay. */
export const mendBar = (text: string): string => {
  const cell = text.replace(/^\|(?=\s)|(?<=\s)\|$/g, '').trim();
  return cell === '' || cell.includes('|') ? text : cell;
};

const hiddenStart = /<(script|style)(?=[\s>/])|<!--/gi;

/** Blanks scripts, style sheets and comments that have an end, over lines too; line ends stay, so lines keep their number. */
export function blankCode(text: string): string {
  if (!text.includes('<')) return text;
  const unclosed = new Set<string>();
  let kept = '';
  let from = 0;
  for (
    let start = nextMatch(hiddenStart, text, 0);
    start;
    start = nextMatch(hiddenStart, text, hiddenStart.lastIndex)
  ) {
    const name = start[1]?.toLowerCase() ?? '';
    if (unclosed.has(name)) continue;
    const close = name === '' ? /-->/g : name === 'script' ? /<\/script\s{0,9}>/gi : /<\/style\s{0,9}>/gi;
    const end = nextMatch(close, text, hiddenStart.lastIndex);
    if (!end) {
      unclosed.add(name);
      continue;
    }
    kept += text.slice(from, start.index) + text.slice(start.index, close.lastIndex).replace(/[^\r\n]+/g, '');
    from = hiddenStart.lastIndex = close.lastIndex;
  }
  return kept + text.slice(from);
}

function nextMatch(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** Letters that text recognition reads for digits in a year, and 曰 for 日, where a month and a day stand there: 2O23年6月8曰. */
const misreadDay =
  /(?<![A-Z\d])([12l][\dO][\dOIl]{2})( ?年 ?\d{1,2} ?月 ?\d{1,2} ?)([日曰])|(?<=\d ?月 ?\d{1,2} ?)曰(?!\p{Script=Han})/giu;

/** Puts the digits and the sign of a day right that were misread. */
export const mendDay = (text: string): string =>
  /\d ?[日曰]/u.test(text)
    ? text.replace(misreadDay, (_, year?: string, between?: string) =>
        year === undefined ? '日' : `${year.replace(/o/giu, '0').replace(/[il]/giu, '1')}${between}日`,
      )
    : text;
