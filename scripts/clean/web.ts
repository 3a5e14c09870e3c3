/** Reads a copied web page: one article with its furniture. */
import { findTitle, titleBefore } from '../facts/title.ts';
import { isName } from '../facts/byline.ts';
import type { Cut, Decision, Document, Draft, Finding, Paragraph, Reading, State } from '../types.ts';
import { findAuthors } from './authors.ts';
import { leftOut } from './doubts.ts';
import { brokenCredit, withoutEnding, withoutMarks } from './ending.ts';
import { featuresOf } from './features.ts';
import { bare, fold } from './fold.ts';
import { labelsIn } from './labels.ts';
import { endsLikeMedium } from './noise.ts';
import type { Features } from './features.ts';
import { shareWithin } from './grams.ts';
import { marksOf } from './marks.ts';
import { reasonOf } from './reason.ts';
import { sortLines } from './rules.ts';
import { foliosOf } from '../split/folios.ts';
import type { Sorted } from './seen.ts';
import { decode, emission, isSourceLabel } from './states.ts';
import type { WebState } from './states.ts';

/**
 * Decides over every block of a page that holds one article, of which it takes the lines. There is no draft where the page has no body (an index
 * page): then the findings say `no-article`.
 */
export function readWeb(doc: Document, sorted: Sorted[] = sortLines(doc.blocks)): Reading {
  const lines = withFolios(doc, sorted);
  const reading = readLines(doc, lines);
  const told = reading.drafts.length > 0 ? lines : captionsAsText(lines);
  return told === lines ? reading : readLines(doc, told);
}

/** What runs at the head or foot of each page of a text that was printed is no part of it. */
function withFolios({ blocks, kind }: Document, sorted: Sorted[]): Sorted[] {
  const folios = kind === 'html' ? new Set<number>() : foliosOf(blocks);
  if (folios.size === 0) return sorted;
  return sorted.map((line, i) =>
    folios.has(i) && line.region !== 'table' ? { ...line, kinds: new Set([...line.kinds, 'pages']) } : line,
  );
}

const LEAST_CAPTIONS = 2;
const CREDITED = /[。！？!?](?=[^。！？!?]{2,30}$)/u;

/** A story told in pictures has no text but its captions: they are its paragraphs, their credits with them. */
function captionsAsText(sorted: Sorted[]): Sorted[] {
  const isTold = ({ kinds, text }: Sorted) => kinds.has('caption') && /[。！？!?]/u.test(text);
  if (sorted.filter(isTold).length < LEAST_CAPTIONS) return sorted;
  return sorted.map((line) => {
    if (!isTold(line)) return line;
    const credit = CREDITED.exec(line.text);
    const words = credit ? line.text.slice(0, credit.index + 1) : line.text;
    const kinds = new Set([...line.kinds].filter((kind) => kind !== 'caption'));
    return { ...line, kinds, marks: marksOf(words, line.length) };
  });
}

function readLines(doc: Document, sorted: Sorted[]): Reading {
  const lines = featuresOf(sorted);
  const emissions = lines.map(emission);
  const decoded = decode(emissions.map(({ weights }) => weights));
  const found = hasBody(lines, decoded);
  const lastBody = Math.max(decoded.lastIndexOf('B'), decoded.lastIndexOf('S'));
  const decisions = lines.map((line, i) => {
    const state = found ? decoded[i]! : 'X';
    const reason = found ? reasonOf(line, state, emissions[i]!) : '整页没有正文';
    return { ...decide(line, state, i - lastBody), reason };
  });
  const states = found ? withoutRepeats(lines, decoded, decisions) : decoded;
  if (found) for (const decision of decisions) if (decision.state !== 'junk') decision.draft = 0;
  if (!found) return { layout: 'web', decisions, drafts: [], findings: [noArticle(doc)] };
  const draft = draftOf(doc, lines, states, decisions);
  return { layout: 'web', decisions, drafts: [draft], findings: leftOut(doc, lines, states, emissions) };
}

/** A body has a paragraph, or at least some sentences. */
function hasBody(lines: Features[], states: WebState[]): boolean {
  const body = lines.filter((_, i) => states[i] === 'B');
  const sentences = body.filter(({ marks }) => marks.ended).reduce((sum, { length }) => sum + length, 0);
  return body.some(({ marks, copiedTo }) => marks.para || copiedTo) || sentences >= 30;
}

function noArticle(doc: Document): Finding {
  return {
    level: 'warning',
    code: 'no-article',
    file: doc.file,
    message: '没有找到正文：像是目录页或空页',
    hint: '若其中确有文章，请只保留文章部分另存一份；若没有，可以移走这个文件',
  };
}

const HEAD_FACTS = ['label', 'account', 'stamp', 'dated', 'crumb'];
const TAIL_FACTS = ['label', 'stamp', 'dated', 'editor', 'tags'];
/** So many lines of the tail may hold a signature or a label that speaks of this article. */
const NEAR_TAIL = 10;

/** The rule with the most to say about a line, for its state. */
function ruleOf(line: Features, state: WebState): string {
  if (state === 'B') return line.marks.para ? 'paragraph' : 'line';
  if (state === 'S') return 'subhead';
  if (line.self && state !== 'H') return 'self-teaser';
  if (line.signature) return 'signature';
  if (line.beside) return line.beside;
  const kind = [...line.kinds].find((id) => id !== 'dated' || line.kinds.size === 1);
  if (kind) return kind;
  if (line.people) return 'byline';
  if (state === 'H') return /^(?:——|--)/u.test(line.text) ? 'kicker' : 'head';
  if (line.pair) return 'teaser-pair';
  if (line.headed) return 'teaser-headed';
  if (line.marks.cut || line.marks.truncated) return 'teaser-cut';
  if (line.drift > 0) return 'drift';
  if ((line.linkShare ?? 0) > 0.6 || line.region === 'nav' || line.region === 'footer') return 'links';
  if (line.run) return 'list';
  return state === 'C' ? 'between' : 'tail';
}

/** Whether a caption says something besides who took the picture. */
function says({ text, kinds, region }: Features): boolean {
  if (!kinds.has('caption') && region !== 'caption') return false;
  const words = text
    .replace(/(?<=[。!?])[^。!?]{2,30}$/u, '')
    .split(/[ ()▲△↑▼]+/u)
    .filter((word) => !/(?:摄|摄影|供图|记者|通讯员)$/u.test(word) && !isName(word));
  return !/^(?:图片来源|图源|点击查看)/u.test(text) && words.join('').length >= 8;
}

/** A caption that tells its picture's day, above the text. */
const isDatedPicture = ({ kinds }: Features): boolean =>
  kinds.has('caption') && HEAD_FACTS.every((kind) => kind === 'dated' || !kinds.has(kind));

function stateOf(line: Features, state: WebState, nearTail: boolean): State {
  const is = (kinds: string[]) => kinds.some((kind) => line.kinds.has(kind));
  if (state === 'B') return 'body';
  if (state === 'S') return 'subhead';
  if ((state === 'C' || (state === 'E' && nearTail)) && says(line)) return 'caption';
  if (state === 'C' && isSourceLabel(line)) return 'head';
  if (state === 'C') return line.kinds.has('stamp') ? 'tail' : 'junk';
  if (state === 'H' && isDatedPicture(line)) return 'junk';
  if (state === 'H') return is(HEAD_FACTS) || ruleOf(line, 'H') === 'kicker' ? 'head' : 'junk';
  if (line.self) return 'tail';
  return nearTail && is(TAIL_FACTS) ? 'tail' : 'junk';
}

/** @param distance in lines from the last one of the body */
function decide(line: Features, state: WebState, distance: number): Decision {
  return {
    state: stateOf(line, state, state === 'E' || distance <= NEAR_TAIL),
    rule: ruleOf(line, state),
  };
}

/** A text that stands twice in a copy has its paragraphs of so many letters again, in the same words. */
const LEAST_REPEATED = 40;

/** The name of a summary, glued to the paragraph that it is. */
const LEDE_LABEL =
  /^(?:[【[]?(?:核心提示|内容(?:提要|摘要|导读|提示)|摘\s{0,4}要|导读|导语|提要)[】\]]?\s?[:：︰]|[【[](?:核心提示|内容(?:提要|摘要|导读|提示)|摘\s{0,4}要|导读|导语|提要)[】\]])\s*/u;

/** The first paragraph, where the text begins again with it below labels only: an abstract. `last` is the last label. */
function abstractAbove(lines: Features[], states: WebState[]): { first: number; last: number } | undefined {
  const first = states.indexOf('B');
  const next = states.indexOf('B', first + 1);
  if (first < 0 || next < first + 2 || lines[first]!.bare !== lines[next]!.bare) return undefined;
  const between = lines.slice(first + 1, next);
  return between.every(({ kinds }) => HEAD_FACTS.some((kind) => kinds.has(kind)))
    ? { first, last: next - 1 }
    : undefined;
}

/** … and an abstract of so many letters stands in the lede. */
const LEAST_WITHIN = 24;
/** So much of its pairs of letters stands there where the page calls it one. */
const NEARLY_ALL = 0.9;

/** The first paragraph, where the one after it says the same words and more: an abstract that a page made of the lede. */
function abstractWithin(lines: Features[], states: WebState[]): number | undefined {
  const first = states.indexOf('B');
  const next = states.indexOf('B', first + 1);
  if (first < 0 || next < 0) return undefined;
  const words = bare(lines[first]!.raw.replace(LEDE_LABEL, ''));
  const whole = lines[next]!.bare;
  const named = LEDE_LABEL.test(lines[first]!.raw);
  const told = whole.includes(words) || (named && shareWithin(words, whole) >= NEARLY_ALL);
  return words.length >= LEAST_WITHIN && told ? first : undefined;
}

/** Takes the paragraphs that stand above in the same words out of the body. */
function withoutRepeats(lines: Features[], states: WebState[], decisions: Decision[]): WebState[] {
  const above = new Set<string>();
  const abstract = abstractAbove(lines, states);
  const within = abstractWithin(lines, states);
  return states.map((state, i) => {
    if (i === within) {
      decisions[i] = { state: 'junk', rule: 'repeat', reason: '下面的一段里有同样的话' };
      return 'C';
    }
    if (abstract && i <= abstract.last) {
      if (i === abstract.first)
        decisions[i] = { state: 'junk', rule: 'repeat', reason: '下面还有同样的一段' };
      else if (i > abstract.first) decisions[i] = { ...decisions[i]!, ...decide(lines[i]!, 'H', Infinity) };
      return i < abstract.first ? state : 'H';
    }
    const { bare } = lines[i]!;
    if (state !== 'B' || bare.length < LEAST_REPEATED) return state;
    if (!above.has(bare)) {
      above.add(bare);
      return state;
    }
    decisions[i] = { state: 'junk', rule: 'repeat', reason: '上面已有同样的一段' };
    return 'C';
  });
}

/** Paragraphs of the body; two subheads of which the first ends in a comma are one. Marks the joins. */
function paragraphsOf(lines: Features[], states: WebState[], decisions: Decision[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  lines.forEach((line, i) => {
    if (states[i] !== 'B' && states[i] !== 'S') return;
    const before = paragraphs.at(-1);
    const open = states[i] === 'S' && states[i - 1] === 'S' && /[,，、]$/u.test(before?.text ?? '');
    if (open && before) {
      before.text += ` ${line.raw}`;
      before.blocks.push(i);
      decisions[i]!.join = true;
      return;
    }
    const subhead = states[i] === 'S' && !(states[i + 1] === 'B' && /[,，]$/u.test(line.raw));
    if (!subhead && states[i] === 'S') Object.assign(decisions[i]!, { state: 'body', rule: 'line' });
    paragraphs.push({ kind: subhead ? 'h2' : 'p', text: line.raw, blocks: [i] });
  });
  return paragraphs;
}

function addCuts(decision: Decision, cuts: Cut[]): void {
  if (cuts.length > 0) decision.cuts = [...(decision.cuts ?? []), ...cuts];
}

/** Whether a label of the page names this person as its editor. */
const isEditor = (lines: Features[], name: string): boolean =>
  lines.some(
    ({ raw, kinds }) =>
      (kinds.has('label') || kinds.has('editor')) &&
      labelsIn(raw).some(({ kind, value }) => kind === 'editor' && value.includes(fold(name))),
  );

/** The source, glued to the front of the lede: 来源：云桥日报 近日，… */
const LEDE_SOURCE =
  /^(?:(?:消息|信息|文章|新闻|稿件|本文)?来源|转自|稿源)\s?[:：]\s?([^\s:：，。,]{3,16})\s{1,4}(?=\S{12})/u;

/** The label that the lede begins with; of a source only where a medium is named. */
function labelBefore(text: string): string | undefined {
  const [source, medium = ''] = LEDE_SOURCE.exec(text) ?? [];
  return LEDE_LABEL.exec(text)?.[0] ?? (endsLikeMedium(fold(medium)) ? source : undefined);
}

/** Takes the label off the lede: 核心提示：… */
function withoutLabel(paragraphs: Paragraph[], decisions: Decision[]): void {
  const lede = paragraphs.find(({ kind }) => kind === 'p');
  const label = lede && labelBefore(lede.text);
  if (!label || lede.text.length === label.length) return;
  lede.text = lede.text.slice(label.length);
  const decision = decisions[lede.blocks[0]!]!;
  decision.cuts = [{ text: label.trim(), rule: 'lede-label' }, ...(decision.cuts ?? [])];
}

/** Takes the lines that say the title again out of the body: the red head of a document below its page’s headline, the alternative text of a picture. */
function withoutTitle(paragraphs: Paragraph[], decisions: Decision[], title: string): void {
  const letters = bare(title);
  const repeats = paragraphs.filter(({ text }) => bare(text) === letters);
  if (repeats.length === paragraphs.length) return;
  for (const repeat of repeats) {
    paragraphs.splice(paragraphs.indexOf(repeat), 1);
    for (const block of repeat.blocks)
      Object.assign(decisions[block]!, { state: 'title', rule: 'title-again', draft: 0 });
  }
}

/** Takes the headline in brackets off the lede where the page has none, or the same: 【青禾园区开园】4月6日，… Gives it. */
function withoutHeadline(
  paragraphs: Paragraph[],
  decisions: Decision[],
  title: string | undefined,
): string | undefined {
  const lede = paragraphs.find(({ kind }) => kind === 'p');
  const found = lede && titleBefore(lede.text, paragraphs.map(({ text }) => text).join('\n'));
  if (!lede || !found || (title !== undefined && bare(title) !== bare(found.title))) return undefined;
  lede.text = lede.text.slice(found.cut.length);
  const decision = decisions[lede.blocks[0]!]!;
  decision.cuts = [{ text: found.cut.trim(), rule: 'title' }, ...(decision.cuts ?? [])];
  return found.title;
}

/** Writes the title, byline and signature into the decisions, and gives the draft they make. */
function draftOf(doc: Document, lines: Features[], states: WebState[], decisions: Decision[]): Draft {
  const paragraphs = paragraphsOf(lines, states, decisions);
  for (const paragraph of paragraphs) {
    const { text, cuts } = withoutMarks(paragraph.text);
    paragraph.text = text;
    addCuts(decisions[paragraph.blocks.at(-1)!]!, cuts);
  }
  const last = paragraphs.findLast(({ kind }) => kind === 'p') ?? paragraphs.at(-1)!;
  const end = last.blocks.at(-1)!;
  const broken = brokenCredit(last.text, lines[end + 1]?.raw);
  const ending = broken ?? withoutEnding(last.text);
  last.text = ending.text;
  addCuts(decisions[end]!, ending.cuts);
  if (broken) Object.assign(decisions[end + 1]!, { state: 'byline', rule: 'byline-tail', draft: 0 });

  withoutLabel(paragraphs, decisions);
  const title = findTitle(lines, states, doc.meta.title);
  title?.blocks.forEach((block, k) => {
    if (title.from !== 'headline' || decisions[block]!.rule === 'crumb') return;
    Object.assign(decisions[block]!, {
      state: 'title',
      rule: k === 0 || lines[block]!.bare !== lines[title.blocks[0]!]!.bare ? 'title' : 'title-again',
      draft: 0,
    });
    addCuts(decisions[block]!, title.cuts);
  });

  const bracketed = withoutHeadline(paragraphs, decisions, title?.text);
  if (title) withoutTitle(paragraphs, decisions, title.text);

  const authors = findAuthors(
    lines,
    states,
    paragraphs.map(({ text }) => text),
    ending,
  );
  for (const block of authors.blocks) Object.assign(decisions[block]!, { state: 'byline', draft: 0 });
  const { author } = doc.meta;
  const named = (author ?? '').split(/[\s,，、;]+/u).filter(Boolean);
  const metaAuthors = named.every((name) => isName(name) && !isEditor(lines, name))
    ? named.map((name) => ({ name }))
    : [];

  const at = (state: State) => decisions.flatMap((decision, i) => (decision.state === state ? [i] : []));
  return {
    ...(title && { title: { text: title.text, from: title.from, blocks: title.blocks } }),
    ...(!title && bracketed && { title: { text: bracketed, from: 'headline', blocks: [] } }),
    paragraphs,
    byline: authors.people.length > 0 ? authors.people : metaAuthors,
    captions: at('caption')
      .map((i) => lines[i]!.raw)
      .filter((text, i, all) => i === 0 || !text.startsWith(all[i - 1]!)),
    headBlocks: decisions.flatMap(({ state }, i) =>
      state === 'head' ||
      ((state === 'title' || state === 'byline') && states[i] === 'H' && lines[i]!.kinds.has('label'))
        ? [i]
        : [],
    ),
    tailBlocks: at('tail'),
  };
}
