/** An edition: a programme's transcript or an office's bulletin. Which lines are its own, and where each item begins. */
import { fold } from '../clean/fold.ts';
import { lineOf } from '../clean/line.ts';
import { junkKinds, kindsOf } from '../clean/rules.ts';
import { parseByline, tailNames } from '../facts/byline.ts';
import type { Block, Cut, State } from '../types.ts';
import { isBreak, isListHead, isMasthead, isRuled, opener, partLabel, ruleFor } from './edition-rules.ts';

/** What was found in a document that is an edition; indexes of its blocks. */
export interface Edition {
  /** Blocks of each item, from its headline to its last line. */
  items: number[][];
  /** The edition's own lines. */
  outside: Map<number, { state: State; rule: string }>;
  /** Texts without the label of their part, and the label. */
  texts: Map<number, { text: string; cut: Cut; headline?: string }>;
  /** What the list of items says, or the sentence in which the host names them. */
  menu: string[];
  /** How it was known and divided, in Chinese. */
  why: string;
}

const ENDED = /[。！？!?…][”’"」』）)]*$/u;
const LEAST_TEXT = 25;
const LONGEST_HEADLINE = 45;
/** The number of an item in a list, at the start of its line. */
export const NUMBER =
  /^(?:第?[一二三四五六七八九十]{1,3}[条、.．]|[(（][一二三四五六七八九十\d]{1,2}[)）]|\d{1,2}\s?[、.．](?!\d))\s*/u;
const BRACKETED = /^【[^】]{2,14}】(?=.{4})/u;
const OWN_LEAD =
  /^(?:【(?:简讯|快讯|短讯)】|(?:本台|本网|\p{Script=Han}{2,8}(?:网|台))(?:消息|讯|报道)|本台记者)/u;

const plainHeadline = (text: string): string =>
  fold(text.slice(partLabel(text).length))
    .replace(/^[^\p{L}\p{N}“‘《【(]+/u, '')
    .replace(NUMBER, '')
    .replace(/[;。]$/u, '');

/** A headline and its text on one line, with a wide space between. */
const GLUED = /^([^。！？\u3000]{6,40})\u3000{1,2}(?=.{20})/u;

type Kind = 'text' | 'headline' | 'credit' | 'break' | 'label' | 'outside' | 'furniture';

/** The web rule that takes a line of the page around an edition. */
const furnitureOf = (text: string): string | undefined =>
  text.length > 120 ? undefined : [...kindsOf(lineOf({ text }))].find((kind) => junkKinds.has(kind));

/** Who reported it, where and when it was on the air: what stands below an item. */
function isCredit(text: string): boolean {
  if (text.length > 60) return false;
  if (
    parseByline(text) ||
    /^记者\s?[:：]\s?\p{Script=Han}{2,4}(?:\s|$)/u.test(text) ||
    /^[(（]?.{0,12}记者.{2,20}(?:报道|采制|摄制)[)）]?[。.]?$/u.test(text)
  )
    return true;
  return (
    /^[(（][^()（）]{2,50}[)）]$/u.test(text) &&
    /\d{4}年\d{1,2}月\d{1,2}日|播出|播发|供稿|报送|综合自/u.test(text)
  );
}

/** What a line is in an edition. */
function kindOf({ text }: Block): Kind {
  if (isBreak(text) || isRuled(text)) return 'break';
  if (ruleFor(text)) return 'outside';
  const label = partLabel(text);
  const rest = text.slice(label.length).trim();
  if (rest === '') return 'label';
  if (/^\P{L}?(?:新闻)?标题/u.test(label)) return 'headline';
  if (label !== '') return 'text';
  if (isCredit(rest)) return 'credit';
  if (furnitureOf(text)) return 'furniture';
  const ended = ENDED.test(rest) || tailNames(rest) !== undefined;
  return !ended && [...rest].length <= LONGEST_HEADLINE ? 'headline' : 'text';
}

/** The entries of the list of items: those that stand again below, or all below the list's own head. */
function menuOf(blocks: Block[], kinds: Kind[]): number[] {
  const last = new Map(blocks.map(({ text }, i) => [plainHeadline(text), i]));
  const twice = blocks.flatMap(({ text }, i) =>
    kinds[i] === 'headline' && plainHeadline(text).length > 3 && last.get(plainHeadline(text))! > i
      ? [i]
      : [],
  );
  const head = blocks.findIndex(({ text }) => isListHead(text));
  if (head < 0 || twice.length > 1) return twice;
  let end = head + 1;
  while (kinds[end] === 'headline') end++;
  const open = /[;；]$/u.test(blocks[end - 1]!.text);
  const closes = open && kinds[end] === 'text' && blocks[end]!.text.length <= LONGEST_HEADLINE;
  if (closes) end++;
  // The last of the short lines is the first item's own headline where its text follows at once.
  const glued = !open && kinds[end] === 'text' && partLabel(blocks[end]!.text) === '' && end - head > 2;
  const own = glued ? 1 : 0;
  const listed = Array.from({ length: end - head - 1 - own }, (_, k) => head + 1 + k);
  return [...new Set([...twice, ...listed])];
}

/** A way in which items may begin: whether a line begins one. It counts where it holds for two lines or more. */
interface Strategy {
  /** In Chinese, for the reason. */
  name: string;
  begins: (i: number) => boolean;
}

function strategiesOf(blocks: Block[], kinds: Kind[], menu: Set<number>, spoken: boolean): Strategy[] {
  const titles = new Set([...menu].map((i) => plainHeadline(blocks[i]!.text)));
  const headline = (i: number) => kinds[i] === 'headline';
  const text = (i: number) => blocks[i]!.text;
  const openers = blocks.flatMap((block, i) =>
    kinds[i] === 'text' || kinds[i] === 'label' ? (opener(block.text) ?? []) : [],
  );
  const level = Math.min(
    ...blocks.flatMap(({ mark }, i) =>
      mark > 0 && kinds[i] === 'headline' && kinds[i + 1] === 'text' ? [mark] : [],
    ),
  );
  const listed = (i: number) => headline(i) && titles.has(plainHeadline(text(i)));
  const bracketed = (i: number) =>
    (headline(i) || kinds[i] === 'text') &&
    BRACKETED.test(text(i)) &&
    partLabel(text(i)) === '' &&
    text(i).length < 60;
  const inSpeech: Strategy[] = [
    { name: '带序号的标题', begins: (i) => headline(i) && NUMBER.test(text(i)) },
    { name: '同级的标题行', begins: (i) => headline(i) && blocks[i]!.mark === level },
    { name: '导语等标记', begins: (i) => openers.length > 0 && opener(text(i)) === openers[0] },
    { name: '标题行', begins: headline },
    { name: '各条的电头', begins: (i) => OWN_LEAD.test(text(i)) },
    { name: '标题与正文同行', begins: (i) => kinds[i] === 'text' && GLUED.test(text(i)) },
  ];
  return [
    { name: '提要里的标题', begins: listed },
    { name: '方括号标题', begins: bracketed },
    ...(spoken ? inSpeech : []),
  ];
}

/** First lines of the items, and by which signs they were found. */
function startsOf(
  blocks: Block[],
  kinds: Kind[],
  menu: Set<number>,
  spoken: boolean,
): { starts: number[]; by: string } {
  const inside = blocks.flatMap((_, i) => (menu.has(i) || kinds[i] === 'outside' ? [] : [i]));
  const above = (at: number): Kind =>
    at < 1 ? 'outside' : menu.has(inside[at]! - 1) ? 'outside' : kinds[inside[at]! - 1]!;
  const holds =
    ({ begins }: Strategy) =>
    (i: number, at: number) =>
      begins(i) && above(at) !== 'headline';
  const strategies = strategiesOf(blocks, kinds, menu, spoken);
  const chosen = strategies.find((strategy) => inside.filter(holds(strategy)).length > 1);
  const starts = inside.filter((i, at) => {
    if (kinds[i] !== 'text' && kinds[i] !== 'headline' && kinds[i] !== 'label') return false;
    if (chosen && holds(chosen)(i, at)) return true;
    const over = above(at);
    const signed = over === 'credit' && kinds[i - 2] !== 'headline';
    return signed || over === 'outside' || over === 'break';
  });
  return { starts, by: chosen ? chosen.name : '署名、间隔或提要之后' };
}

/** What stands above the first item or below the last: labels tell facts of all items. */
function around(text: string): { state: State; rule: string } {
  const rule = furnitureOf(text);
  const tells = rule === 'label' || rule === 'stamp' || kindsOf(lineOf({ text })).has('dated');
  return { state: tells ? 'head' : 'junk', rule: rule ?? (tells ? 'dated' : 'edition-around') };
}

/** Decides over the lines that are the edition's own. */
function outsideOf(blocks: Block[], kinds: Kind[], menu: number[]): Edition['outside'] {
  const outside: Edition['outside'] = new Map();
  const listed = new Set(menu);
  blocks.forEach(({ text }, i) => {
    const rule = ruleFor(text);
    if (listed.has(i)) outside.set(i, { state: 'junk', rule: 'edition-menu' });
    else if (rule) outside.set(i, { state: rule.state, rule: rule.id });
    else if (kinds[i] === 'label' || kinds[i] === 'break')
      outside.set(i, { state: 'junk', rule: 'edition-part' });
  });
  return outside;
}

/** The entries of the list of items, and those that the host names in one sentence. */
function entriesOf(blocks: Block[], menu: number[]): string[] {
  const said = blocks.flatMap(({ text }) => /主要内容[有是][:：，,]?(.{6,400})/u.exec(text)?.[1] ?? []);
  return [...menu.map((i) => blocks[i]!.text), ...said.flatMap((text) => text.split(/[;；。]/u))].filter(
    Boolean,
  );
}

function whyOf(masthead: 'spoken' | 'printed', items: number[][], by: string, blocks: Block[]): string {
  const lines = items.map(([first]) => (first === undefined ? '' : blocks[first]!.lines[0]));
  const known = masthead === 'spoken' ? '像节目的文字稿' : '像有期号的简报';
  return `${known}，照${by}分成 ${items.length} 条，起于第 ${lines.join('、')} 行`;
}

/** Reads the lines as an edition of several items, or of one whose parts are labelled; undefined where they are none. */
export function editionOf(blocks: Block[]): Edition | undefined {
  const masthead = isMasthead(blocks.map(({ text }) => text));
  if (!masthead) return undefined;
  const kinds = blocks.map(kindOf);
  const menu = menuOf(blocks, kinds);
  const { starts, by } = startsOf(blocks, kinds, new Set(menu), masthead === 'spoken');
  const outside = outsideOf(blocks, kinds, menu);
  const said = (from: number, to: number) =>
    blocks
      .slice(from, to)
      .reduce((sum, { text }, k) => sum + (kinds[from + k] === 'text' ? text.length : 0), 0);
  const kept = starts.filter((start, k) => said(start, starts[k + 1] ?? blocks.length) >= LEAST_TEXT);
  for (let i = 0; i < (kept[0] ?? 0); i++) if (!outside.has(i)) outside.set(i, around(blocks[i]!.text));
  const items = kept.map((start, k) => {
    const end = kept[k + 1] ?? blocks.length;
    return Array.from({ length: end - start }, (_, j) => start + j).filter((i) => !outside.has(i));
  });
  const texts: Edition['texts'] = new Map();
  const first = new Set(kept);
  const glued = kept.filter((i) => kinds[i] === 'text' && GLUED.test(blocks[i]!.text)).length > 1;
  blocks.forEach(({ text }, i) => {
    if (outside.has(i)) return;
    const label = partLabel(text);
    const number = kinds[i] === 'headline' && first.has(i) ? (NUMBER.exec(text)?.[0] ?? '') : '';
    const taken = label === '' ? number : label;
    const rule = label === '' ? 'edition-number' : 'edition-part';
    if (kinds[i] === 'credit' && /[。.]$/u.test(text)) {
      texts.set(i, { text: text.slice(0, -1), cut: { text: text.slice(-1), rule: 'edition-part' } });
      return;
    }
    const headline = glued && first.has(i) && label === '' ? GLUED.exec(text)?.[1] : undefined;
    if (headline !== undefined)
      texts.set(i, {
        text: text.slice(headline.length).trim(),
        cut: { text: headline, rule: 'headline' },
        headline,
      });
    else if (taken !== '')
      texts.set(i, { text: text.slice(taken.length).trim(), cut: { text: taken.trim(), rule } });
  });
  const plain = items.length < 2 && (texts.size === 0 || masthead !== 'spoken');
  return items.length === 0 || plain
    ? undefined
    : { items, outside, texts, menu: entriesOf(blocks, menu), why: whyOf(masthead, items, by, blocks) };
}
