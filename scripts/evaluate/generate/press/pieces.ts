import type { Random } from '../random.ts';
import { gapsIn, setBody } from './body.ts';
import { draw } from './draw.ts';
import { drawHeadline, type Headline } from './headlines.ts';
import { wrap, type Line } from './lines.ts';
import { drawCaption } from './photos.ts';
import type { Sheet } from './sheet.ts';
import type { Slot } from './slots.ts';
import { marked } from './tools.ts';

/** An article set in lines. */
export interface Piece extends Slot {
  headline: Headline;
  heading: Line[];
  /** Names on a line of their own, over the text or under it. */
  names: Line[];
  body: Line[];
  musts: string[];
  /** Lines of its captions. */
  captions: string[];
}

/** Sets an article: its headline, its text with breaks, and pictures' captions in between. */
export function setPiece(sheet: Sheet, slot: Slot): Piece {
  const { random, plan, setting } = sheet;
  const headline = drawHeadline(random, slot.article, {
    twoLines: !slot.free ? 0 : plan.reversed ? 0.9 : 0.3,
    reversed: plan.reversed ? 0.8 : 0,
    extended: slot.free && slot.side === 'before' ? 0.3 : 0,
  });
  const { lines, musts } = setBody(random, slot.article.paragraphs, edgesOf(sheet, slot), setting);
  const body = plan.falseMarks ? withFalseMarks(random, sheet, lines) : lines;
  const pictures = random.chance(plan.pictures) ? (random.chance(0.2) ? 2 : 1) : 0;
  const own = Array.from({ length: pictures }, () => drawPicture(sheet, slot));
  return {
    ...slot,
    headline,
    heading: slot.headed ? setHeadline(sheet, slot, headline) : [],
    names: setNames(sheet, slot),
    body: own.reduce((set, picture) => insertPicture(sheet, slot, set, picture), body),
    musts,
    captions: own.flatMap((picture) => picture.map(({ text }) => text)),
  };
}

/** What stands before and behind the words of a text. */
function edgesOf(
  { random, tool }: Sheet,
  { credit, from, onward }: Slot,
): { before: string; behind: string } {
  const space = credit.text.endsWith('）') ? random.pick(['', '', ' ', '　']) : '';
  const lead = tool.boldLead ? credit.text.replace(/^本报讯/u, '**本报讯**') : credit.text;
  return {
    before: (credit.place === 'lead' ? lead + space : '') + from,
    behind: credit.place === 'tail' ? credit.text : onward,
  };
}

function setHeadline(sheet: Sheet, { side }: Slot, { kicker, lines, subtitle }: Headline): Line[] {
  const { random, plan, tool, tight, setting } = sheet;
  const mixed = plan.order === 'before' && random.chance(0.25);
  const mark = mixed ? draw(random, tool.headline) : sheet.headline;
  const smaller = () => (mark === '' ? '' : random.pick(tool.smaller));
  const second = plan.interrupting && mark === '# ' && random.chance(0.3) ? '## ' : mark;
  const spread = (words: string) => (plan.spaced ? (words.match(/[\w.]+|\S/gu) ?? []).join(' ') : words);
  const texts = [
    ...(kicker === undefined ? [] : [marked(kicker, smaller())]),
    ...lines.map((line, k) => marked(spread(line), k === 0 ? mark : second)),
    ...(subtitle === undefined ? [] : [marked(subtitle, smaller())]),
  ];
  return texts.map((text, k) => ({
    kind: 'headline',
    text,
    blank: !tight && (k === 0 ? side !== 'first' || setting.blank || random.chance(0.5) : setting.blank),
  }));
}

/** Names on their own line go over into the next where the column is too narrow for them. */
function setNames({ setting: { width, blank } }: Sheet, { credit: { place, text } }: Slot): Line[] {
  if (place !== 'line' && place !== 'last-line' && place !== 'under-headline') return [];
  const texts = width === undefined ? [text] : wrap(text, width, true).map((line) => line.trim());
  return texts.map((line, k) => ({ kind: 'credit', text: line, blank: blank && k === 0 }));
}

/** The lines of a picture: where it was, where the tool says so, and its caption. */
function drawPicture(
  { random, tool, desk, tight, setting: { width, blank, keepWords } }: Sheet,
  { article: { zones } }: Slot,
): Line[] {
  const caption = drawCaption(random, zones[0] ?? '园区', desk.name, desk.day);
  const narrow = width !== undefined && random.chance(0.5);
  const texts = narrow ? wrap(caption, width, keepWords) : [tool.caption(caption)];
  const place = tool.picture && random.chance(0.5) ? [tool.picture(random)] : [];
  return [...place, ...texts].map((text, k) => ({
    kind: 'caption',
    text,
    blank: !tight && (k <= place.length ? blank || random.chance(0.5) : false),
  }));
}

/** Puts a picture over the text, between paragraphs or, where pages are bad, into a sentence. */
function insertPicture(
  { random, plan, tight, setting }: Sheet,
  { side }: Slot,
  lines: Line[],
  picture: Line[],
): Line[] {
  const within = plan.interrupting && random.chance(0.5) ? gapsIn(lines, true, setting) : [];
  const between = gapsIn(lines, false, setting);
  const top = side === 'before' && random.chance(0.2) ? [0] : [];
  const gaps = [within, top, between].find((places) => places.length > 0);
  if (gaps === undefined) return lines;
  const gap = random.pick(gaps);
  const next = lines[gap]!;
  return [
    ...lines.slice(0, gap),
    ...picture,
    { ...next, blank: !tight && (next.blank || setting.blank) },
    ...lines.slice(gap + 1),
  ];
}

/** Marks a sentence, or all paragraphs, as headings; a tool that knows no levels marks nothing. */
function withFalseMarks(random: Random, { headline, setting: { indent } }: Sheet, lines: Line[]): Line[] {
  if (!headline.startsWith('#')) return lines;
  const kind = draw(random, [
    [5, 'none'],
    [4, 'sentence'],
    [1, 'paragraphs'],
  ] as const);
  const fit = lines.flatMap(({ kind: of, text }, k) =>
    k > 0 && (of === 'goes-on' || of === 'paragraph') && text.length < 80 && /[，。]/u.test(text) ? [k] : [],
  );
  const one = kind === 'sentence' && fit.length > 0 ? random.pick(fit) : undefined;
  const mark = random.pick([headline, '## ']);
  return lines.map((line, k) => {
    if (k !== one && (kind !== 'paragraphs' || line.kind !== 'paragraph')) return line;
    const text = line.kind === 'paragraph' ? line.text.slice(indent.length) : line.text;
    return { ...line, text: marked(text, mark) };
  });
}
