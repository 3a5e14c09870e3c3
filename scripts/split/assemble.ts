/** Writes out a segment that was read: the article's draft, and a decision for each of its lines. */
import { mediumAfter } from '../clean/ending.ts';
import { gluedName, leadLabel, parseByline, tailNames } from '../facts/byline.ts';
import type { Cut, Decision, Draft, Paragraph, Person } from '../types.ts';
import type { Line } from './features.ts';
import type { Joint } from './joint.ts';
import { between, headUnits } from './headline.ts';
import type { Part, ReadSegment } from './segment.ts';
import type { Sheet } from './sheet.ts';

/** Text of lines that go on from each other: nothing between, a space only between Latin letters. */
export function joinText(texts: string[]): string {
  return texts.reduce((all, next) =>
    /[a-z]$/i.test(all) && /^[a-z]/i.test(next) ? `${all} ${next}` : all + next,
  );
}

/** A paragraph or subhead and the lines that it is made of, as positions in the segment. */
interface Piece {
  kind: Paragraph['kind'];
  lines: number[];
}

/** @param isSigned whether a line of the segment has a sign of its own, as each entry of a list has */
function pieces(parts: Part[], isSigned: (i: number) => boolean): Piece[] {
  const found: Piece[] = [];
  parts.forEach((part, i) => {
    const goesOn =
      part === 'J' || (part === 'S' && parts[i - 1] === 'S' && !(isSigned(i) && isSigned(i - 1)));
    if (goesOn) found.at(-1)!.lines.push(i);
    else if (part === 'P' || part === 'S') found.push({ kind: part === 'S' ? 'h2' : 'p', lines: [i] });
  });
  return found;
}

/** Halves of a headline join with nothing between, its other lines with a space unless one goes on from the other. */
function titleText(sheet: Sheet, positions: readonly number[]): string {
  const [first, last] = [positions[0], positions.at(-1)];
  if (first === undefined || last === undefined) return '';
  const units = headUnits(sheet, first, last + 1).map(({ lines }) => lines);
  const subtitle = positions.slice(units.flat().length).map((i) => [i]);
  return [...units, ...subtitle]
    .map((own, k) => {
      const [left, right] = own.map((i) => sheet.lines[i]!);
      const words = right ? left!.text + between(left!, right) + right.text : left!.text;
      return k > 0 && sheet.joints[own[0]!]!.score <= 0 ? ` ${words}` : words;
    })
    .join('');
}

const strongest = ({ score, rows }: Joint): string => {
  const told = rows.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, 4);
  const evidence = told.map(({ id, points }) => `${id} ${points > 0 ? '+' : ''}${points.toFixed(1)}`);
  return `接句 ${score.toFixed(1)}：${evidence.join('，')}`;
};

function decisionFor(sheet: Sheet, line: number, part: Part, draft: number): Decision {
  const headline = `标题 ${sheet.headline[line]!.toFixed(1)}`;
  if (part === 'H') return { state: 'title', rule: 'headline', reason: headline, draft };
  if (part === 'T') return { state: 'title', rule: 'headline-after', reason: headline, draft };
  if (part === 'B' || part === 'E') return { state: 'byline', rule: 'page-byline', draft };
  if (part === 'S') {
    const reason = `${headline}${sheet.inSeries[line] ? '，与别的小标题成套' : ''}`;
    return { state: 'subhead', rule: 'page-subhead', reason, draft };
  }
  const reason = line > 0 ? strongest(sheet.joints[line]!) : undefined;
  if (part === 'J') return { state: 'body', rule: 'joined', reason, draft, join: true };
  return { state: 'body', rule: 'paragraph', reason, draft };
}

/** Notes a piece taken off the joined text of some lines on the lines that it stood in. */
function noteCut(lines: Line[], decisions: Decision[], cut: Cut, from: 'start' | 'end'): void {
  let left = cut.text.length;
  const order = from === 'start' ? lines.keys() : [...lines.keys()].reverse();
  for (const i of order) {
    if (left <= 0) return;
    const { text } = lines[i]!;
    const taken = from === 'start' ? text.slice(0, left) : text.slice(Math.max(0, text.length - left));
    (decisions[i]!.cuts ??= []).push({ text: taken, rule: cut.rule });
    left -= taken.length;
  }
}

function addPeople(byline: Person[], people: Person[]): void {
  for (const person of people) if (!byline.some(({ name }) => name === person.name)) byline.push(person);
}

const signersOf = ({ people, text }: Line): Person[] => people ?? parseByline(text)!.people;

/** Takes lead and names off the joined paragraphs, and pairs each with the people it names. */
function bodyOf(sheet: Sheet, segment: ReadSegment, decisions: Decision[], byline: Person[]): Paragraph[] {
  const isSigned = (i: number): boolean => sheet.lines[segment.start + i]!.sign !== undefined;
  const body = pieces(segment.parts, isSigned);
  const own = (piece: Piece): Line[] => piece.lines.map((i) => sheet.lines[segment.start + i]!);
  const first = body.findIndex(({ kind }) => kind === 'p');
  return body.map((piece, p) => {
    const lines = own(piece);
    const told = piece.lines.map((i) => decisions[i]!);
    let text = piece.kind === 'h2' ? lines.map((l) => l.text).join(' ') : joinText(lines.map((l) => l.text));
    if (p === first) {
      const lead = leadLabel(text);
      addPeople(byline, lead?.people ?? []);
      if (lead?.label) {
        noteCut(lines, told, { text: lead.label, rule: 'lead' }, 'start');
        text = lead.rest;
      }
    }
    const unsigned = byline.length === 0 && !segment.parts.includes('E');
    const tail =
      p === body.length - 1 ? (tailNames(text) ?? (unsigned ? gluedName(text) : undefined)) : undefined;
    if (tail) {
      addPeople(byline, tail.people);
      noteCut(lines, told, { text: tail.cut, rule: 'tail-names' }, 'end');
      text = tail.text;
    }
    const medium = p === body.length - 1 ? mediumAfter(text) : undefined;
    if (medium) {
      noteCut(lines, told, { text: medium.cut, rule: 'source-tail' }, 'end');
      text = text.slice(0, -medium.cut.length).trimEnd();
    }
    return { kind: piece.kind, text, blocks: lines.map((l) => l.block) };
  });
}

function notePageMarks(lines: Line[], decisions: Decision[]): void {
  lines.forEach(({ from, to, speck, sign, code }, i) => {
    const cuts = [from, to].flatMap((text) => (text ? [{ text, rule: 'page-jump' }] : []));
    if (speck) cuts.push({ text: speck.trim(), rule: 'page-debris' });
    if (sign) cuts.push({ text: sign.trim(), rule: 'page-sign' });
    if (code) cuts.push({ text: code, rule: 'page-code' });
    if (cuts.length > 0) decisions[i]!.cuts = cuts;
  });
}

/** A byline of this strength is no subhead. */
const SURE_BYLINE = 1.5;

/** The only byline of an article may stand within it, where columns came by turns. */
function withInnerByline(lines: readonly Line[], parts: readonly Part[]): Part[] {
  const isSigned =
    parts.some((part) => part === 'B' || part === 'E') || lines.some(({ lead }) => lead?.signed);
  const inner = parts.flatMap((part, i) => (part === 'S' && lines[i]!.byline >= SURE_BYLINE ? [i] : []));
  return isSigned || inner.length !== 1 ? [...parts] : parts.with(inner[0]!, 'B');
}

/** The draft of a segment, and the decisions for its lines in order; `index` is the draft's. */
export function draftOf(
  sheet: Sheet,
  segment: ReadSegment,
  index: number,
): { draft: Draft; decisions: Decision[] } {
  const { start, end } = segment;
  const lines = sheet.lines.slice(start, end);
  const parts = withInnerByline(lines, segment.parts);
  const decisions = parts.map((part, i) => decisionFor(sheet, start + i, part, index));
  notePageMarks(lines, decisions);
  const at = (wanted: string): number[] =>
    parts.flatMap((part, i) => (wanted.includes(part) ? [start + i] : []));
  const byline: Person[] = [];
  for (const i of at('B')) addPeople(byline, signersOf(sheet.lines[i]!));
  const paragraphs = bodyOf(sheet, { ...segment, parts }, decisions, byline);
  for (const i of at('E')) addPeople(byline, signersOf(sheet.lines[i]!));
  const headline = at('HT');
  const title = {
    text: titleText(sheet, headline),
    from: 'headline' as const,
    blocks: headline.map((i) => sheet.lines[i]!.block),
  };
  return {
    draft: {
      ...(headline.length > 0 && { title }),
      paragraphs,
      byline,
      captions: [],
      headBlocks: [],
      tailBlocks: [],
    },
    decisions,
  };
}
