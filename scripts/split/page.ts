/** Reads a newspaper page: every line's part in it, and the articles that follow. */
import { signaturesIn } from '../clean/official.ts';
import { isJump, jumpFrom, jumpOn } from '../clean/jumps.ts';
import { leadLabel, parseByline } from '../facts/byline.ts';
import type { Decision, Document, Draft, Reading } from '../types.ts';
import { draftOf } from './assemble.ts';
import { apartIn, closeIn, groupsIn } from './blank-lines.ts';
import { borderFindings, joinFindings, orderFindings } from './doubts.ts';
import { withoutFalseMarks } from './false-marks.ts';
import { withBriefs } from './briefs.ts';
import { signedBriefs } from './signed-briefs.ts';
import { isColumnHead, withPenNames } from './columns.ts';
import { comingOver, goingOver, lineOf, type Line } from './features.ts';
import { wordOver } from './joint.ts';
import { rehome } from './homes.ts';
import { cutCredits, isPictured } from './pictures.ts';
import { pageForm } from './half-width.ts';
import { lookAt, type Look } from './look.ts';
import { isTopFolio } from './rules.ts';
import { runningHeads } from './running-heads.ts';
import { noticesIn } from './notices.ts';
import { readInOrder } from './order.ts';
import { signedHead } from './signed-heads.ts';
import { isUnderRole } from './staff.ts';
import { bare } from '../clean/fold.ts';
import { shareWithin } from '../clean/grams.ts';
import { MOST_HEADS } from './too-long.ts';

/** Regions of a web page that hold no article, as reasons name them. */
const REGIONS: Partial<Record<NonNullable<Look['region']>, string>> = {
  nav: '导航区',
  footer: '页脚',
  header: '页头',
  aside: '边栏',
};

/** Rules that take lines whose words begin headlines as well: 公益广告 青禾高新区的新名片. */
const SEEMING = new Set(
  'page-staff page-advert page-imprint page-phone page-notice page-clerk footer prevnext crumb tags share'.split(
    ' ',
  ),
);
const [SHORTEST, LONGEST] = [10, 40];
/** So much of a headline's pairs of letters stands in the text right below it. */
const OWN_WORDS = 0.6;
const FIRST_BLOCKS = 3;

/** Whether what a rule takes says what the blocks right below say: a headline. */
function saysText(looks: readonly Look[], i: number): boolean {
  const { outside, half, raw } = looks[i]!;
  if (!outside || !SEEMING.has(outside.id) || half.length < SHORTEST || half.length > LONGEST) return false;
  const below = looks.slice(i + 1, i + 1 + FIRST_BLOCKS).filter((look) => !look.outside);
  return shareWithin(bare(raw), below.map((look) => look.bare).join('\n')) >= OWN_WORDS;
}

/** The decision for a block that is certainly no article text. */
function decisionOutside({ raw, half, region, outside }: Look): Decision | undefined {
  const apart = region && REGIONS[region];
  if (apart) return { state: 'junk', rule: 'page-region', reason: apart };
  const byline = parseByline(raw);
  if (region === 'caption' && !byline) return { state: 'caption', rule: 'page-caption' };
  // 作者：林小禾 alone is the byline of its article, not a label of the page.
  if (outside?.id === 'label' && byline) return undefined;
  if (outside?.id === 'page-header' && signedHead(half)) return undefined;
  // ◀上接A01版 points at no picture.
  if (outside?.state === 'caption' && jumpFrom(raw) !== undefined) return undefined;
  return outside && { state: outside.state, rule: outside.id };
}

/**
 * 看得出园区的意 | 图：…, 说起嘉 | 禾的链条▶▶下转A06版: what looks like a caption, or like a guide to other pages, goes on with a
 * word of the line before.
 */
function goesOn({ half, raw }: Look, before: Look | undefined): boolean {
  const looksApart = /^图[:、]/u.test(half) || jumpOn(raw) !== undefined;
  return before?.mark === 0 && looksApart && wordOver(before.half, half) > 0;
}

/** Whether a byline or a label stands below a line: then it is the headline of that text. */
const headsText = (looks: readonly Look[], i: number): boolean => {
  const below = looks[i + 1];
  return below !== undefined && (parseByline(below.raw) ?? leadLabel(below.raw)?.label) !== undefined;
};

/**
 * A short line that stands again below, on one line or over two, is a list of the page's headlines, or a headline
 * copied twice; where only the first of them heads a text, the other tells what goes on there.
 */
function repeated(looks: Look[]): boolean[] {
  const bare = looks.map(({ half }) => half.replace(/\s/gu, ''));
  const whole = new Map(looks.map(({ half }, i) => [half, i]));
  const halved = new Map(bare.slice(0, -1).map((text, i) => [text + bare[i + 1]!, i]));
  const first = new Map(looks.map(({ half }, i) => [half, i] as const).reverse());
  const isKept = ({ half }: Look): boolean =>
    headsText(looks, first.get(half)!) && !headsText(looks, whole.get(half)!);
  return looks.map((look, i) => {
    const { raw, half } = look;
    if (half.length < 8 || half.length > 48 || parseByline(raw) !== undefined) return false;
    if (first.get(half) !== whole.get(half) && isKept(look)) return i > first.get(half)!;
    return whole.get(half)! > i || (halved.get(bare[i]!) ?? -1) > i;
  });
}

const LEAST_EPAPER = 2;
const LONGEST_ENTRY = 30;

/** The headlines of other articles at the foot of a page that an e-paper's site shows: short lines below the text, two at least. */
function footEntries(looks: readonly Look[]): ReadonlySet<number> {
  if (looks.filter(({ outside }) => outside?.id === 'page-epaper').length < LEAST_EPAPER) return new Set();
  const isEntry = ({ outside, half, mark, length }: Look): boolean =>
    outside === undefined && mark === 0 && length <= LONGEST_ENTRY && !/[,。;:!?”)]$/u.test(half);
  const end = looks.findLastIndex(({ outside }) => outside === undefined) + 1;
  const start = looks.findLastIndex((look, i) => i < end && !isEntry(look)) + 1;
  const below = looks[start - 1];
  const isBelowText = below !== undefined && (below.outside !== undefined || /[。!?”)]$/u.test(below.half));
  return new Set(isBelowText && end - start > 1 ? looks.slice(start, end).map((_, k) => start + k) : []);
}

const LEAST_LISTED = 2;

/**
 * The list of a page's headlines, of which most stand again below: its other entries, of pictures and of articles that
 * nobody copied. Below it stands no text at once, which one of them may head.
 */
function listEntries(looks: readonly Look[], again: readonly boolean[]): ReadonlySet<number> {
  const isShort = (i: number): boolean => {
    const { half, mark, length } = looks[i]!;
    return mark === 0 && length <= LONGEST_ENTRY && !/[,。;:]$/u.test(half);
  };
  const isOpen = (i: number): boolean => looks[i]?.outside === undefined;
  const first = again.indexOf(true);
  if (first < 0) return new Set();
  let [start, end] = [first, first];
  while (start > 0 && isOpen(start - 1) && isShort(start - 1)) start--;
  while (end < looks.length && isOpen(end) && (again[end] || isShort(end))) end++;
  const run = looks.slice(start, end).map((_, k) => start + k);
  const listed = run.filter((i) => again[i]).length;
  const below = looks.findIndex((_, i) => i >= end && isOpen(i));
  const isBounded = end < looks.length && !isOpen(end) && below > 0 && isShort(below);
  const isList = isBounded && listed >= LEAST_LISTED && 2 * listed > run.length;
  return new Set(isList ? run.filter((i) => !again[i]) : []);
}

/** A page's head with who wrote the text below is a byline of theirs. */
function signersOf({ half, outside }: Look): Pick<Line, 'byline' | 'people'> | undefined {
  const people = outside?.id === 'page-header' ? signedHead(half)?.people : undefined;
  return people && { byline: 2, people };
}

const goesOver = ({ raw }: Look): boolean => isJump(raw) && jumpOn(raw) !== undefined;
const comesOver = ({ raw }: Look): boolean => isJump(raw) && jumpFrom(raw) !== undefined;

/** 本报云桥3月2 | 日讯（记者 林小禾）: a line that begins a text, where the label is cut. */
const LEAD_CUT = /^(?:本[报刊网台]|新华社|中新[社网]|\p{Script=Han}{2,6}[报网社台]|[(（])/u;
const longestCut = 24;

/** The label that begins a text and is cut at the end of this line; undefined where there is none. */
function leadOver(line: Line, next: Line | undefined): Line['lead'] {
  const couldBe = !line.lead && !line.ended && line.mark === 0 && line.byline === 0;
  if (!couldBe || line.text.length > longestCut || !next || next.mark > 0) return undefined;
  const lead = LEAD_CUT.test(line.text) ? leadLabel(line.text + next.text) : undefined;
  return lead && { signed: lead.people.length > 0 };
}

/** Lines with such labels at the first of the two. */
function withCutLeads(lines: readonly Line[]): Line[] {
  const over = lines.map((line, i) => leadOver(line, lines[i + 1]));
  return lines.map((line, i) => {
    if (over[i]) return { ...line, lead: over[i] };
    return over[i - 1] ? { ...line, lead: undefined } : line;
  });
}

const BYLINE_BEGUN = /^\([^()]{2,24}$/u;
const BYLINE_REST = /^[^()。]{1,24}\)$/u;

/** Who signs in brackets that are closed on the next line: （本报记者 林小禾 方 | 知远）. */
function bylineOver(line: Line, next: Line | undefined): Pick<Line, 'byline' | 'people'> | undefined {
  if (!next || line.mark + next.mark > 0) return undefined;
  if (!BYLINE_BEGUN.test(line.folded) || !BYLINE_REST.test(next.folded)) return undefined;
  const told = parseByline(line.text + next.text) ?? parseByline(`${line.text} ${next.text}`);
  return told && { byline: told.strength, people: told.people };
}

/** Lines with such a byline at both of the two. */
function withCutBylines(lines: readonly Line[]): Line[] {
  const over = lines.map((line, i) => bylineOver(line, lines[i + 1]));
  return lines.map((line, i) => {
    const byline = over[i] ?? over[i - 1];
    return byline ? { ...line, ...byline, lead: undefined, open: 0, close: 0 } : line;
  });
}

/** The lines of a page, without those that only say where a text goes on; the lines beside these tell it, unless it goes on right below. */
function linesOf(
  blocks: Document['blocks'],
  looks: readonly Look[],
  outside: readonly (Decision | undefined)[],
): Line[] {
  const apart = apartIn(blocks);
  const groups = groupsIn(blocks);
  const close = closeIn(blocks);
  const lines: Line[] = [];
  let comes = false;
  looks.forEach((look, i) => {
    const [before, next] = [looks[i - 1], looks[i + 1]];
    if (goesOver(look) && lines.length > 0 && !(next && comesOver(next))) lines.push(goingOver(lines.pop()!));
    if (comesOver(look)) comes = !(before && goesOver(before));
    if (outside[i] !== undefined) return;
    const seen = {
      ...lineOf(i, look.raw, look.mark, look.half),
      ...signersOf(look),
      apart: apart.get(i),
      group: groups.get(i),
      isClose: close.has(i),
    };
    const belowSection = outside[i - 1]?.rule === 'page-folio' && !/\d/u.test(before!.half);
    const above = lines.at(-1);
    const isFree = above === undefined || above.ended || above.byline > 0;
    const belowSignature = outside[i - 1]?.rule === 'signature';
    const opens = isColumnHead(seen) || (belowSection && isFree) || belowSignature;
    const line = opens ? { ...seen, opens } : seen;
    lines.push(comes ? comingOver(line) : line);
    comes = false;
  });
  return lines;
}

/** The draft in whose run of lines a caption stands; between two articles it follows the text above. */
function draftAround(block: number, runs: [first: number, last: number][]): number | undefined {
  const within = runs.findIndex(([first, last]) => block > first && block < last);
  if (within >= 0) return within;
  const above = runs.findLastIndex(([, last]) => last < block);
  return runs.length === 0 ? undefined : Math.max(0, above);
}

/** Gives the captions to the articles that they stand in, the line of a source to the one above, and the page's head to all. */
function placeOutside(document: Document, decisions: Decision[], drafts: Draft[]): void {
  const runs: [first: number, last: number][] = [];
  decisions.forEach(({ draft }, block) => {
    if (draft !== undefined) runs[draft] = [runs[draft]?.[0] ?? block, block];
  });
  const heads = decisions.flatMap(({ state }, block) => (state === 'head' ? [block] : []));
  for (const draft of drafts) draft.headBlocks.push(...heads.slice(0, MOST_HEADS));
  decisions.forEach(({ state, draft }, block) => {
    if (state === 'byline' && draft !== undefined && signedHead(pageForm(document.blocks[block]!.text)))
      drafts[draft]!.headBlocks.push(block);
  });
  decisions.forEach((decision, block) => {
    if (decision.state === 'tail') {
      const above = runs.findLastIndex(([, last]) => last < block);
      if (above < 0) return;
      decision.draft = above;
      drafts[above]!.tailBlocks.push(block);
    }
    if (decision.state !== 'caption') return;
    const draft = draftAround(block, runs);
    if (draft === undefined) return;
    decision.draft = draft;
    drafts[draft]!.captions.push(document.blocks[block]!.text);
  });
}

/**
 * Reads a document as a newspaper page of one or more articles. There is one decision for each block; doubts about
 * borders and joins are findings (`unsure-border`, `unsure-join`).
 */
export function readPage(document: Document, looks = lookAt(document.blocks)): Reading {
  const again = repeated(looks);
  const heads = runningHeads(document.blocks, looks);
  const entries = new Set([...footEntries(looks), ...listEntries(looks, again)]);
  const credits = cutCredits(looks);
  const notices = noticesIn(document.blocks, looks);
  const signed = signaturesIn(looks);
  const briefs = new Set(signedBriefs(document.blocks).flat());
  const top = looks.findIndex(({ outside }) => outside === undefined);
  const decided = looks.map((look, i) => {
    const rule = saysText(looks, i) ? undefined : decisionOutside(look);
    if (signed[i]) return { state: 'tail' as const, rule: 'signature' };
    if (notices.has(i)) return { state: 'junk' as const, rule: 'page-small' };
    const isOfText = rule?.rule === 'page-caption' || rule?.rule === 'page-guide';
    if (isOfText && (goesOn(look, looks[i - 1]) || briefs.has(i))) return undefined;
    if (entries.has(i)) return { state: 'junk' as const, rule: 'page-epaper' };
    if (credits.has(i)) return { state: 'caption' as const, rule: 'page-caption' };
    if (!rule && isPictured(document, looks, i)) return { state: 'caption' as const, rule: 'page-caption' };
    if (!rule && isUnderRole(look, looks[i - 1])) return { state: 'junk' as const, rule: 'page-staff' };
    const isTop = i === top && isTopFolio(look.half);
    if (!rule && (heads.has(i) || isTop)) return { state: 'head' as const, rule: 'page-folio' };
    if (goesOver(look) || comesOver(look)) return { state: 'junk' as const, rule: 'page-jump' };
    return rule ?? (again[i] ? { state: 'junk' as const, rule: 'page-repeat' } : undefined);
  });
  const lines = linesOf(document.blocks, looks, decided);
  const { sheet, chain, moved } = readInOrder(
    withBriefs(withPenNames(withoutFalseMarks(withCutLeads(withCutBylines(lines))))),
  );
  const { segments, doubts } = chain;
  const drafts: Draft[] = [];
  segments.forEach((segment, d) => {
    const { draft, decisions } = draftOf(sheet, segment, d);
    drafts.push(draft);
    decisions.forEach((decision, i) => {
      const { block } = sheet.lines[segment.start + i]!;
      if (moved.has(block)) decision.reason = ['移自别处', decision.reason].filter(Boolean).join('；');
      decided[block] = decision;
    });
  });
  const decisions = decided.map((decision) => decision!);
  const home = rehome(document, drafts, decisions);
  placeOutside(document, decisions, home.drafts);
  const findings = [
    ...borderFindings(document, sheet, doubts),
    ...joinFindings(document, sheet, segments),
    ...orderFindings(document, sheet, segments, moved),
    ...home.findings,
  ];
  return { layout: 'page', decisions, drafts: home.drafts, findings };
}
