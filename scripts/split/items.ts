/** A file that holds several texts: each is read as a document of its own, and the readings are put together. */
import { bare, fold } from '../clean/fold.ts';
import { junkKinds } from '../clean/rules.ts';
import { datesIn } from '../facts/calendar.ts';
import { belowTitle } from '../facts/date.ts';
import { isName } from '../facts/names.ts';
import { parseByline } from '../facts/byline.ts';
import { cleanTitle } from '../facts/title.ts';
import type { Block, Decision, Document, Draft, Reading } from '../types.ts';
import { around, editionOf, type Edition } from './edition.ts';
import { frontOf, numberOf, wordsAsWritten } from './entry.ts';
import { isSourced, leadsReport } from './edition-lines.ts';
import { isDigestName, isMasthead } from './edition-rules.ts';
import { issueStarts } from './issues.ts';
import { lookAt, type Look } from './look.ts';
import { toldIn } from './menu.ts';
import { namesByNumber, namesByRow } from './numbered-names.ts';
import { postsOf } from './posts.ts';
import { recordsOf } from './records.ts';
import { simplified } from './simplified.ts';
import { speechOf } from './speech.ts';
import { stackOf } from './stack.ts';
import { stackedStarts } from './stacked.ts';
import { MOST_HEADS } from './too-long.ts';
import { timeOf } from './turns.ts';

/** The document of some of the blocks; the page's own title is not theirs. */
function partOf(document: Document, blocks: Block[]): Document {
  return { ...document, blocks, meta: { ...document.meta, title: undefined } };
}

/** The draft of a part, in the numbering of the whole. */
function moved(draft: Draft, at: number[]): Draft {
  const all = (blocks: number[]) => blocks.map((i) => at[i]!);
  return {
    ...draft,
    ...(draft.title && { title: { ...draft.title, blocks: all(draft.title.blocks) } }),
    paragraphs: draft.paragraphs.map((paragraph) => ({ ...paragraph, blocks: all(paragraph.blocks) })),
    headBlocks: all(draft.headBlocks),
    tailBlocks: all(draft.tailBlocks),
  };
}

/** Puts the readings of parts together; `at[k]` tells where each block of part `k` stands in the whole. */
function together(decisions: (Decision | undefined)[], parts: Reading[], at: number[][]): Reading {
  const whole = [...decisions];
  const drafts: Draft[] = [];
  parts.forEach((part, k) => {
    part.decisions.forEach((decision, i) => {
      const draft = decision.draft === undefined ? {} : { draft: decision.draft + drafts.length };
      whole[at[k]![i]!] = { ...decision, ...draft };
    });
    drafts.push(...part.drafts.map((draft) => moved(draft, at[k]!)));
  });
  const findings = parts.flatMap((part) => part.findings);
  const layout = parts.every((part) => part.layout === 'web') ? 'web' : 'page';
  return { layout, decisions: whole.map((decision) => decision!), drafts, findings };
}

/** So much of an entry is told in its item: where each item has one, and where some have none. */
const TOLD_OF_ALL = 0.1;
const TOLD_OF_SOME = 0.4;

/** Takes the headline off the front of the text where a list of items gave it as the title: it stands there once. */
function withoutHeadline({ title, paragraphs }: Draft, decisions: Decision[]): void {
  const [first, next] = paragraphs;
  if (title?.from !== 'teaser' || !first || !next || bare(first.text) !== bare(title.text)) return;
  paragraphs.shift();
  const at = first.blocks[0]!;
  decisions[at] = { ...decisions[at]!, state: 'title', rule: 'title' };
}

/** Gives items without a headline the entry of the list of items that names their time, or that they tell. */
function titleFromMenu({ blocks }: Document, { menu }: Edition, drafts: Draft[]): void {
  if (menu.length === 0 || drafts.every(({ title }) => title !== undefined)) return;
  const titled = (entry: string): Draft['title'] => ({
    text: cleanTitle(wordsAsWritten(entry)).text,
    from: 'teaser',
    blocks: [],
  });
  const named = new Map(
    menu.flatMap((entry): [number, string][] => {
      const time = timeOf(entry);
      return time === undefined ? [] : [[time, entry]];
    }),
  );
  for (const draft of drafts) {
    const entry = named.get(timeOf(blocks[draft.paragraphs[0]?.blocks[0] ?? -1]?.text ?? '') ?? -1);
    if (entry !== undefined) draft.title ??= titled(entry);
  }
  const said = drafts.map(({ title, paragraphs }) =>
    [title?.text ?? '', ...paragraphs.map(({ text }) => text)].join('\n'),
  );
  const told = toldIn(menu, said);
  const all = menu.length === drafts.length && !told.includes(undefined);
  told.forEach((place, k) => {
    if (!place || place.fit < (all ? TOLD_OF_ALL : TOLD_OF_SOME)) return;
    drafts[place.at]!.title ??= titled(menu[k]!);
  });
}

/**
 * The edition's lines that tell facts of each item; a subtitle those of its own. Where they tell several days, a line with a day speaks for the item
 * that it stands in, or for all below it until the next day is told; with one day only, for all items.
 */
export function headsOf({ blocks }: Document, { items, outside }: Edition): number[][] {
  const within = (item: readonly number[], i: number) => i > (item[0] ?? 0) && i < (item.at(-1) ?? 0);
  const subtitles = [...outside].flatMap(([i, { rule }]) => (rule === 'edition-subtitle' ? [i] : []));
  const withSubtitles = (heads: readonly number[], item: readonly number[]) =>
    [...heads, ...subtitles.filter((i) => within(item, i) || i + 1 === item[0])].sort((a, b) => a - b);
  const heads = [...outside]
    .flatMap(([i, { state, rule }]) => (state === 'head' && rule !== 'edition-subtitle' ? [i] : []))
    .sort((a, b) => a - b);
  const day = new Map(
    heads.flatMap((i): [number, string][] => {
      const { text } = blocks[i]!;
      const told = dayOf(text) ?? NUMBERED_DAY.exec(text)?.[0];
      return told === undefined ? [] : [[i, told]];
    }),
  );
  if (new Set(day.values()).size < 2)
    return items.map((item) => withSubtitles(heads.slice(0, MOST_HEADS), item));
  const plain = heads.filter((i) => !day.has(i)).slice(0, MOST_HEADS);
  const told = heads.filter((i) => day.has(i));
  return items.map((item) => {
    const [first = 0] = item;
    const last = item.at(-1) ?? first;
    const own = told.filter((i) => within(item, i));
    const over = told.filter((i) => i < first).slice(-1);
    const below = told[0]! > first ? told.filter((i) => i > last).slice(0, 1) : [];
    const found = own.length > 0 ? own : over.length > 0 ? over : below;
    return withSubtitles([...plain, ...found], item);
  });
}

/** 文稿编号：20210406-0017 */
const NUMBERED_DAY = /(?<=[编文稿]号[:：]\s?)(?:19|20)\d{6}(?!\d)/u;
const dayOf = (text: string): string | undefined => datesIn(fold(text))[0]?.value;

/**
 * The reading of an item whose first line is its headline, though the cleaner took that for something else: text only
 * where it was `apart` on a line that headline and text share.
 */
function titled(part: Reading, headline: string, apart = false): Reading {
  const [draft, ...others] = part.drafts;
  if (!draft || draft.title || (part.decisions[0]!.state === 'body' && !apart)) return part;
  const title: Draft['title'] = { text: cleanTitle(headline).text, from: 'headline', blocks: [0] };
  const paragraphs = draft.paragraphs.filter(({ blocks }) => !blocks.includes(0));
  const [first, ...rest] = part.decisions;
  const decisions: Decision[] = [{ ...first!, state: 'title', rule: 'title', draft: 0 }, ...rest];
  return { ...part, decisions, drafts: [{ ...draft, title, paragraphs }, ...others] };
}

/** The reading of an item whose headline goes on in its second line, ——记青禾的老渡口, where only that became the title. */
function withBothLines(part: Reading, [first, second]: readonly Block[]): Reading {
  const [draft, ...others] = part.drafts;
  const goesOn = second !== undefined && /^[—―–-]{2}/u.test(second.text);
  const isSecond = draft?.title?.blocks.length === 1 && draft.title.blocks[0] === 1;
  if (!draft || !first || !goesOn || !isSecond || part.decisions[0]!.state === 'body') return part;
  const text = `${cleanTitle(first.text).text}${second.text}`;
  const title: Draft['title'] = { text, from: 'headline', blocks: [0, 1] };
  const headBlocks = draft.headBlocks.filter((i) => i !== 0);
  const [over, ...rest] = part.decisions;
  const decisions: Decision[] = [{ ...over!, state: 'title', rule: 'title', draft: 0 }, ...rest];
  return { ...part, decisions, drafts: [{ ...draft, title, headBlocks }, ...others] };
}

/** The reading of an item with all that is heard in it, where the cleaner took the last of that for the end of a page. */
function withHeard(part: Reading, blocks: readonly Block[], isHeard: (i: number) => boolean): Reading {
  const [draft, ...others] = part.drafts;
  const lost = part.decisions.flatMap(({ rule }, i) => (rule === 'tail' && isHeard(i) ? [i] : []));
  if (!draft || others.length > 0 || lost.length === 0) return part;
  const decisions = part.decisions.map((decision, i): Decision =>
    lost.includes(i) ? { state: 'body', rule: 'line', draft: 0 } : decision,
  );
  const back = lost.map((i): Draft['paragraphs'][number] => ({
    kind: 'p',
    text: blocks[i]!.text,
    blocks: [i],
  }));
  const paragraphs = [...draft.paragraphs, ...back].sort((a, b) => a.blocks[0]! - b.blocks[0]!);
  return { ...part, decisions, drafts: [{ ...draft, paragraphs }] };
}

function readEach(document: Document, edition: Edition, readPart: (part: Document) => Reading): Reading {
  const { items, outside, texts, headlines, heard } = edition;
  const split = items.map((item) =>
    item.flatMap((at) => {
      const block = document.blocks[at]!;
      const { headline, text } = texts.get(at) ?? { text: block.text };
      const rest = { at, block: { ...block, text } };
      return headline === undefined ? [rest] : [{ at, block: { ...block, text: headline } }, rest];
    }),
  );
  const parts = split.map((item) => {
    const blocks = item.map(({ block }) => block);
    const written = item.slice(0, 2).map(({ at }) => document.blocks[at]!);
    const read = readPart(partOf(document, blocks));
    const all = withHeard(read, blocks, (i) => heard.has(item[i]!.at));
    const part = withBothLines(all, written);
    const at = item[0]?.at ?? -1;
    const apart = texts.get(at)?.headline !== undefined;
    return apart || headlines.has(at) ? titled(part, blocks[0]!.text, apart) : part;
  });
  const first = parts.findIndex(({ drafts }) => drafts.length > 0);
  if (first > 0) {
    const above = items.slice(0, first).flat();
    const own = above.map((i) => [i, around(document.blocks[i]!.text)] as const);
    const rest = { ...edition, items: items.slice(first), outside: new Map([...outside, ...own]) };
    return readEach(document, rest, readPart);
  }
  const decisions = document.blocks.map((_, i): Decision | undefined => outside.get(i));
  const reading = together(
    decisions,
    parts,
    split.map((item) => item.map(({ at }) => at)),
  );
  for (const [i, { cuts }] of texts) {
    const decision = reading.decisions[i]!;
    decision.cuts = [...cuts, ...(decision.cuts ?? [])];
  }
  const heads = headsOf(document, edition);
  let k = 0;
  parts.forEach(({ drafts }, part) => {
    for (let j = 0; j < drafts.length; j++) reading.drafts[k++]!.headBlocks.unshift(...heads[part]!);
  });
  titleFromHost(reading.drafts);
  titleFromMenu(document, edition, reading.drafts);
  for (const draft of reading.drafts) withoutHeadline(draft, reading.decisions);
  bylineFromLabels(reading.decisions, reading.drafts);
  bylineFromLead(reading.drafts);
  if (reading.drafts.length === items.length) bylineFromCues(document, edition, reading.drafts);
  bylineByRow(document, reading.drafts);
  bylineOfAll(document, reading);
  if (reading.drafts.length === items.length) bylineByNumber(document, edition, reading.drafts);
  return { ...reading, why: [edition.why] };
}

/** Gives the items that nobody signs the people whom a line names by the items' numbers. */
function bylineByNumber({ blocks }: Document, { outside }: Edition, drafts: readonly Draft[]): void {
  for (const [i, { rule }] of outside) {
    const told = rule === 'edition-names' ? namesByNumber(blocks[i]!.text) : undefined;
    for (const [number, people] of told ?? []) {
      const draft = drafts[number - 1];
      if (draft?.byline.length === 0) draft.byline = people;
    }
  }
}

/** 请听通讯员林小禾采写的通讯，题目是：《老渡口》。 what a host says of the item that is read next: its title and who wrote it. */
const ENTITLED = /[请来][听看收].{0,40}题目[是叫为]?\s?[:：,，]?\s?《([^《》]{4,40})》/u;
const WRITTEN_BY =
  /[请来][听看收]\p{Script=Han}{0,4}(记者|通讯员)\s?(\p{Script=Han}{2,4}?)(?:采写|撰写|发来|采制|写来)/u;

/** Gives the items that nobody signs the people in the row of the rundown that has their headline. */
function bylineByRow({ blocks }: Document, drafts: readonly Draft[]): void {
  for (const { text } of blocks) {
    const row = namesByRow(text);
    const draft =
      row && drafts.find(({ title }) => title !== undefined && bare(title.text) === bare(row.headline));
    if (draft?.byline.length === 0) draft.byline = row!.people;
  }
}

/** 记者丨, 编辑： the role and the sign behind it. */
const ROLE = /^\s*\p{Script=Han}{2,6}\s?([丨|:：/])/u;

/** Gives all items the people whom the programme names below the last one, in a list with its other roles, where no item names its own. */
function bylineOfAll({ blocks }: Document, { decisions, drafts }: Reading): void {
  const last = drafts.at(-1);
  if (drafts.length < 2 || !last || drafts.slice(0, -1).some(({ byline }) => byline.length > 0)) return;
  const at = decisions.findIndex(({ state, draft }) => state === 'byline' && draft === drafts.length - 1);
  const signOn = (i: number): string | undefined => ROLE.exec(blocks[i]?.text ?? '')?.[1];
  const listed =
    at >= 0 && signOn(at) !== undefined && signOn(at + 1) === signOn(at) && signOn(at + 2) === signOn(at);
  if (listed) for (const draft of drafts) draft.byline = last.byline;
}

/** 请听本台记者林小禾的录音报道。 本台记者林小禾、云桥台记者方知远报道： at the end of what is said before a report. */
const LED_TO =
  /(?<=^|[。！？!?，,”])(?:下面)?(?:[请来][听看收])?(?=(?:本台|\p{Script=Han}{2,6}台)?(?:记者|通讯员))([^。，,！？!?：:]{5,40}?)(?:发回)?的?(?:录音|现场|连线|详细)?报道[:：。]?$/u;

/** Gives an item that nobody signs the people to whose report its first words lead. */
function bylineFromLead(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.byline.length > 0) continue;
    const led = draft.paragraphs.slice(0, 2).flatMap(({ text }) => LED_TO.exec(text)?.[1] ?? [])[0];
    const people =
      led === undefined
        ? undefined
        : parseByline(led.replace(/(?<=、)\p{Script=Han}{2,6}台(?=记者)/gu, ''))?.people;
    if (people) draft.byline = people;
  }
}

/** Gives an item that nobody signs the people of the lines that lead to what they report. */
function bylineFromCues({ blocks }: Document, { items, outside }: Edition, drafts: readonly Draft[]): void {
  const plain = simplified(blocks);
  const told = blocks.flatMap((_, i) => (outside.has(i) && leadsReport(plain[i]!.text) ? [i] : []));
  let next = 0;
  drafts.forEach((draft, k) => {
    const end = items[k + 1]?.[0] ?? blocks.length;
    const people: Draft['byline'] = [];
    for (; next < told.length && told[next]! < end; next++) {
      const named = parseByline(blocks[told[next]!]!.text.replace(/\s?[:：]$/u, ''))?.people ?? [];
      people.push(...named.filter(({ name }) => people.every((one) => one.name !== name)));
    }
    if (draft.byline.length === 0) draft.byline = people;
  });
}

/** Gives an item without a headline the title that the host says in its first words, and its author. */
function titleFromHost(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const said = draft.paragraphs[0]?.text ?? '';
    const title = ENTITLED.exec(said)?.[1];
    if (title === undefined || draft.title) continue;
    draft.title = { text: cleanTitle(title).text, from: 'teaser', blocks: [] };
    const [, role = '', name = ''] = WRITTEN_BY.exec(said) ?? [];
    if (draft.byline.length === 0 && isName(name)) draft.byline = [{ name, role }];
  }
}

/** 【出镜记者 林小禾】: the reporter whom the label of a part names. */
const LABELLED = /(?:记者|记者出镜)\s?(\p{Script=Han}{2,4})[】\])）〕］:：]/u;

/** 记者 林小禾：我现在就在产业园。 */
const REPORTS = /^(?:本台|出镜|现场)?记者\s?(\p{Script=Han}{2,4})\s?[:：]/u;

/** Gives an item that nobody signs the reporters whom the labels of its parts name. */
function bylineFromLabels(decisions: readonly Decision[], drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.byline.length > 0) continue;
    const cuts = draft.paragraphs.flatMap(({ blocks }) => blocks.flatMap((i) => decisions[i]!.cuts ?? []));
    const names = cuts.flatMap(({ rule, text }) =>
      rule === 'edition-part' ? (LABELLED.exec(text)?.[1] ?? []) : [],
    );
    const own = draft.paragraphs.flatMap(({ text }) => REPORTS.exec(text)?.[1] ?? []);
    draft.byline = [...new Set([...names, ...own].filter(isName))].map((name) => ({ name, role: '记者' }));
  }
}

/** Whether the lines name an edition, or list its items: the look before its sentences are put together. */
export const mayBeEdition = ({ blocks }: Document): boolean =>
  isMasthead(blocks.map(({ text }) => text)) !== undefined ||
  editionOf(blocks, true) !== undefined ||
  recordsOf(blocks) !== undefined ||
  speechOf(blocks) !== undefined;

/** One reading for each item of each issue where a file holds several of a programme. Undefined where it holds one. */
export function readIssues(document: Document, readIssue: (part: Document) => Reading): Reading | undefined {
  const starts = issueStarts(document);
  if (starts.length === 1) return undefined;
  const { blocks } = document;
  const at = starts.map((start, k) =>
    Array.from({ length: (starts[k + 1] ?? blocks.length) - start }, (_, i) => start + i),
  );
  const parts = starts.map((start, k) => readIssue(partOf(document, blocks.slice(start, starts[k + 1]))));
  const lines = starts.map((start) => blocks[start]!.lines[0]).join('、');
  const why = [
    `上下叠着 ${starts.length} 期，各有日期，起于第 ${lines} 行`,
    ...parts.flatMap((part) => part.why ?? []),
  ];
  return { ...together([], parts, at), why };
}

/**
 * An edition: one reading for each of its items. Undefined where the document is none.
 * @param listedOnly where it does not name itself, only a list of contents parts it
 */
export function readEdition(
  document: Document,
  readItem: (part: Document) => Reading,
  listedOnly = true,
): Reading | undefined {
  const { blocks } = document;
  const edition =
    recordsOf(blocks, true) ?? speechOf(blocks) ?? editionOf(blocks, listedOnly) ?? recordsOf(blocks);
  return edition && readEach(document, edition, readItem);
}

/** 【1】 before the headlines of articles that count up by one, those without a headline with them: taken off, and noted. */
function withoutNumbers(decisions: readonly Decision[], drafts: readonly Draft[]): void {
  const titled = drafts.flatMap(({ title }, k) =>
    title ? [{ title, offset: (numberOf(title.text) ?? NaN) - k }] : [],
  );
  if (titled.length < 2 || !titled.every(({ offset }) => offset === titled[0]!.offset)) return;
  for (const { title } of titled) {
    const front = frontOf(title.text);
    const decision = decisions[title.blocks[0]!];
    if (decision)
      decision.cuts = [
        { text: title.text.slice(0, front).trim(), rule: 'edition-number' },
        ...(decision.cuts ?? []),
      ];
    title.text = title.text.slice(front);
  }
}

/** Whether a heading of a web page, or its first line, names a digest. */
const isDigestPage = ({ blocks }: Document): boolean =>
  blocks.some(({ text, mark }, i) => (mark === 1 || mark === 2 || i === 0) && isDigestName(fold(text)));

/** Whether an edition has more items than the stack has articles, and a border near each of the stack's. */
const partsAlso = (
  { items, texts }: Edition,
  starts: readonly number[],
  blocks: readonly Block[],
): boolean => {
  const labels = [...texts.values()].flatMap(({ cuts }) =>
    cuts.filter(({ rule }) => rule === 'edition-part'),
  );
  const labelled = starts.length > 1 && labels.length >= 2 * items.length;
  const begins = items.map(([first]) => first!);
  const isBehindSource = (start: number) => begins.includes(start) && isSourced(blocks[start - 1]!.text);
  const agree = items.length === starts.length && starts.slice(1).every(isBehindSource);
  const isNumbered = (i: number) => texts.get(i)?.cuts.some(({ rule }) => rule === 'edition-number') === true;
  const numbered = begins.every(isNumbered) && starts.slice(1).every((start) => begins.includes(start));
  const near = (start: number) => begins.some((i) => i >= start && i <= start + 2);
  return (
    (items.length > starts.length || agree || ((labelled || numbered) && items.length === starts.length)) &&
    starts.length > 0 &&
    starts.slice(1).every(near)
  );
};

/** The page's head above the first of several articles: it tells the day of those that tell none. */
function shareDay({ blocks }: Document, looks: readonly Look[], drafts: readonly Draft[]): void {
  const [first, ...others] = drafts;
  const top = first?.title?.blocks[0] ?? 0;
  const head = looks.findIndex(
    ({ outside, raw }, i) => i < top && outside?.id === 'page-header' && dayOf(raw),
  );
  if (head < 0) return;
  for (const draft of others) {
    const own = [...draft.headBlocks, ...draft.tailBlocks].some((i) => dayOf(blocks[i]!.text));
    if (!own) draft.headBlocks.unshift(head);
  }
}

/** The day above the first of several headlines is the page's, where each has a day of its own below it. */
function ownDays({ blocks }: Document, drafts: readonly Draft[]): void {
  const isDated = (i: number) => dayOf(blocks[i]!.text) !== undefined;
  const [first] = drafts;
  const top = first?.title?.blocks[0];
  if (!first || top === undefined || !belowTitle(first).some(isDated)) return;
  first.headBlocks = first.headBlocks.filter((i) => i > top || !isDated(i));
}

/**
 * One reading for each of the articles that stand one below the other in a copied page; mostly there is one.
 * @param readOne reads one of them with the engine of its layout
 */
export function readStacked(
  document: Document,
  looks: Look[],
  layout: Reading['layout'],
  readOne: (part: Document, looks: Look[], layout?: Reading['layout']) => Reading,
): Reading {
  const stack = stackOf(document, looks);
  const stacked = stackedStarts(document, looks, layout, stack);
  const found = postsOf(document, stack);
  const posts = found && found.starts.length >= stacked.length ? found : undefined;
  const starts = posts?.starts ?? stacked;
  const divisible = document.kind !== 'html' || isDigestPage(document);
  const edition = layout === 'web' && !posts && divisible ? editionOf(document.blocks, false) : undefined;
  if (edition && partsAlso(edition, starts, document.blocks))
    return readEach(document, edition, (item) => readOne(item, lookAt(item.blocks), 'web'));
  if (starts.length === 1) return readOne(document, looks, layout);
  const { blocks } = document;
  const at = starts.map((start, k) => {
    const end = starts[k + 1] ?? blocks.length;
    return Array.from({ length: end - start }, (_, i) => start + i);
  });
  const { kinds } = stack;
  const parts = starts.map((start, k) => {
    const end = starts[k + 1];
    const part = readOne(partOf(document, blocks.slice(start, end)), looks.slice(start, end));
    return start > 0 && kinds[start] === 'headline' ? titled(part, blocks[start]!.text) : part;
  });
  const lines = starts.map((start) => blocks[start]!.lines[0]).join('、');
  const sign = posts?.closed
    ? '下面各有一行阅读、评论与转发'
    : posts
      ? '各有一行日期'
      : '各有来源时间标注，或在分隔线之后，或换了话题';
  const why = `上下叠着 ${starts.length} 篇，${sign}，起于第 ${lines} 行`;
  const top = looks.slice(0, starts[0]).map(({ kinds }): Decision => {
    const rule = [...kinds].find((kind) => junkKinds.has(kind)) ?? 'head';
    return { state: 'junk', rule };
  });
  const reading = together(top, parts, at);
  if (posts?.days && reading.drafts.length === starts.length)
    reading.drafts.forEach(({ headBlocks }, k) => headBlocks.push(posts.days![k]!));
  shareDay(document, looks, reading.drafts);
  ownDays(document, reading.drafts);
  withoutNumbers(reading.decisions, reading.drafts);
  return { ...reading, why: [why] };
}
