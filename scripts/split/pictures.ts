/** Lines that tell what a picture shows, known by what stands beside them: its credit, or the mark that it left. */
import {
  leadLabel,
  opensCaption,
  parseByline,
  photoCredit,
  pointsAtPicture,
  tailNames,
} from '../facts/byline.ts';
import type { Document } from '../types.ts';
import { lineOf } from './features.ts';
import { joint } from './joint.ts';
import type { Look } from './look.ts';
import { ruleFor } from './rules.ts';
import { zoneNamesIn } from './zone-names.ts';

const LONGEST_CAPTION = 40;
const LONGEST_SCENE = 60;
/** A mark of a picture stands so many lines above its caption, the blank one among them. */
const NEAR = 2;

/** What a picture shows: someone at work, a part of a place. One sentence, without figures or speech. */
const scene =
  /^[^。!?“:%]{2,}(?:(?:正在|正|在)[^。!?“:%,]{0,16}(?:调试|操作|巡检|检查|检测|装配|组装|焊接|作业|忙碌|生产|施工|加工|包装|分拣|采摘|参观|交流|咨询|选购)[^。!?“:%,]{0,12}|一角|一景|外景|内景|全景|夜景|现场|鸟瞰图?|效果图|(?<![到进])车间里)。?$/u;

/** Who is where, doing what: 居民在书店里看书。 Over who took it, it is what the picture shows. */
const whoIsWhere = /^[^。!?“”:%,\d]{2,16}(?<![现实存潜好])在(?![于此这那])[^。!?“”:%,\d了将已还]{4,24}。?$/u;

/** ①签约现场。②新厂房。: several pictures, told over who took them. */
const CIRCLED = /^[\u2460-\u2473]/u;

/** 林小禾 摄, 资料图: they stand below what the picture shows. */
const BELOW: ReadonlySet<string> = new Set(['page-credit', 'page-place']);

const PICTURE = /^!\[|^<img\s|^<!-- ?(?:image|picture|figure|图片?)\b/iu;

/** Whether the mark of a picture stands right above a line. */
const isUnderPicture = ({ blocks, markup }: Document, i: number): boolean => {
  const [line] = blocks[i]!.lines;
  return markup.some(({ lines: [, end], text }) => end < line && line - end <= NEAR && PICTURE.test(text));
};

/** Who is at work in a picture: 工人在安装光伏板, without an end. */
const atWork =
  /^[^。!?“:%,]{0,14}(?:工人|员工|职工|技术员|工程师|技术人员|工作人员|操作员|学员|师傅)们?(?:正在|正|在)[^。!?“:%,]{3,20}$/u;

const SHORTEST_CAPTION = 8;
/** 3月2日，工人在安装光伏板。: one sentence with the day of the picture. */
const dated = /^(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日,[^。!?“]{6,}。$/u;
/** Where someone stands in a picture: (左), (右二), (前排左三). */
const standing = /^[^。]{2,}\((?:[前后]排)?(?:[左右](?:起?第?[一二三四五六])?|中)\)[^。]{2,}。?$/u;

/** Whether a short line between the text of a marked headline and the next one names the zone of the text, and the headline below another. */
function isLeftAbove(looks: readonly Look[], i: number): boolean {
  const { half, length, mark } = looks[i]!;
  const [before, next] = [looks[i - 1], looks[i + 1]];
  const short =
    mark === 0 && length >= SHORTEST_CAPTION && length <= LONGEST_CAPTION && !/[。;:,?]/u.test(half);
  if (!short || !before || before.mark > 0 || !/[。!?”)]$/u.test(before.half) || !next || next.mark === 0)
    return false;
  const headline = looks.findLastIndex((look, at) => at < i && look.mark > 0 && look.mark <= next.mark);
  const body = looks.slice(headline + 1, i);
  const signed = body.some(({ raw }, k) => tailNames(raw) || (k > 0 && parseByline(raw)));
  if (headline < 0 || signed) return false;
  const zones = (...lines: Look[]) =>
    new Set(lines.flatMap(({ raw }) => zoneNamesIn(raw).map(({ id }) => id)));
  const [own, below] = [zones(looks[i]!), zones(next)];
  return (
    own.size > 0 &&
    below.size > 0 &&
    own.isDisjointFrom(below) &&
    own.isSubsetOf(zones(looks[headline]!, ...body))
  );
}

/** A seam of this score is a sentence that goes on. */
const SURE_SEAM = 3;
const SHORT_SENTENCE = /^[^。!?,:“]{4,20}。$/u;
const ENDED = /[。！？!?…；;：:”’）)]$/u;

/** How well the words of two lines go on from each other. */
function seam(left: Look, right: Look): number {
  const [a, b] = [lineOf(0, left.raw, 0, left.half), lineOf(1, right.raw, 0, right.half)];
  const { score, rows } = joint({
    left: a,
    right: b,
    page: { text: `${a.folded}\n${b.folded}`, beginnings: new Map() },
  });
  return score <= -7 ? score : rows.reduce((sum, { points }) => sum + points, 0);
}

/** Whether a scene, or a short sentence, stands between the halves of a broken one. */
function breaksSentence(looks: readonly Look[], i: number): boolean {
  const isCredited = looks[i + 1]?.outside?.id === 'page-credit';
  const [before, next] = [looks[i - 1], looks[isCredited ? i + 2 : i + 1]];
  const { half } = looks[i]!;
  if (!before || !next || before.mark + next.mark > 0 || before.outside || next.outside) return false;
  if (before.length < SHORTEST_CAPTION || ENDED.test(before.half)) return false;
  const isScene = scene.test(half) || (isCredited && whoIsWhere.test(half));
  if (!isScene && !SHORT_SENTENCE.test(half)) return false;
  const over = seam(before, next);
  return over >= SURE_SEAM && over > seam(before, looks[i]!) + (isScene ? 0 : SURE_SEAM);
}

/** 林小禾 文/图: who wrote it took the picture too. */
const wroteAndTook = /(?:文 ?[/、] ?[图摄]|[图摄] ?[/、] ?文|摄影报道)\)?$/u;

/** Whether a short sentence between blank lines stands right behind the byline of one who took the pictures too. */
function isBehindByline({ blocks }: Document, looks: readonly Look[], i: number): boolean {
  const [before, next] = [looks[i - 1], looks[i + 1]];
  const { half } = looks[i]!;
  if (!before || !next || !SHORT_SENTENCE.test(half) || next.outside) return false;
  const isApart = [i, i + 1].every((at) => blocks[at]!.lines[0] - blocks[at - 1]!.lines[1] > 1);
  return isApart && wroteAndTook.test(before.half.trim()) && parseByline(before.raw) !== undefined;
}

/** Whether a line tells one picture or several by circled numbers, over who took them. */
function isCircled(looks: readonly Look[], i: number): boolean {
  const end = looks.findIndex(({ half }, at) => at >= i && !CIRCLED.test(half));
  return end > i && looks[end]!.outside?.id === 'page-credit';
}

/** Nothing of the text goes on in this line. */
const isFreeAt = (looks: readonly Look[], i: number): boolean => {
  const before = looks[i - 1];
  return !before || before.outside !== undefined || /[。!?”)]$/u.test(before.half);
};

/** The start of a credit behind the only sentence of a caption: …巡检。 陈, …巡检。(资 */
const CREDIT_BEGUN = /^[^。!?]{4,60}[。 ] ?([(（]?(?:(?:本报|特约)?(?:记者|通讯员) ?)?\p{Script=Han}{1,4})$/u;
const CREDIT_REST = /^\p{Script=Han}{1,6}(?: ?[/、]? ?[摄攝])?[)）]?$/u;

/** The lines of captions whose credit is cut over two lines: the one that it begins in, where that is no caption by itself, and the other. */
export function cutCredits(looks: readonly Look[]): ReadonlySet<number> {
  const found = new Set<number>();
  looks.slice(1).forEach(({ half, mark, outside }, i) => {
    const upper = looks[i]!;
    const isFree = (look: Look['outside']) => look === undefined || look.state === 'caption';
    const begun = CREDIT_BEGUN.exec(upper.half)?.[1];
    if (begun === undefined || upper.mark + mark > 0 || outside || !isFree(upper.outside)) return;
    if (!CREDIT_REST.test(half) || !BELOW.has(ruleFor(begun + half, 0, upper.kinds)?.id ?? '')) return;
    found.add(i).add(i + 1);
  });
  return found;
}

/** A caption in a narrow column takes so many lines at most. */
const MOST_LINES = 3;

/** Whether short lines of a narrow column, one right below the other, tell a scene together, over its credit or with it in the last of them; a subhead over a whole one is none of them. */
function isCutScene({ blocks }: Document, looks: readonly Look[], start: number, end: number): boolean {
  const lines = looks.slice(start, end);
  const last = lines.at(-1)!;
  const holdsCredit = last.outside?.id === 'page-caption' && photoCredit(last.raw) && !opensCaption(last.raw);
  const isCredited = holdsCredit || looks[end]?.outside?.id === 'page-credit';
  const isCut = lines.every(
    ({ raw, half, mark, length, outside }, k) =>
      mark === 0 &&
      parseByline(raw) === undefined &&
      (k === 0 || blocks[start + k]!.lines[0] - blocks[start + k - 1]!.lines[1] === 1) &&
      length <= LONGEST_CAPTION &&
      (k === lines.length - 1 || (outside === undefined && !ENDED.test(half))),
  );
  if (!isCredited || !isCut || !isFreeAt(looks, start)) return false;
  const told = (from: number): boolean => {
    const text = lines
      .slice(from)
      .map(({ half }) => half)
      .join('');
    return scene.test(text.split(/(?<=。)/u)[0]!);
  };
  return told(0) && (!told(1) || seam(lines[0]!, lines[1]!) >= SURE_SEAM);
}

/** Whether a line is one of those. */
const isInCutScene = (document: Document, looks: readonly Look[], i: number): boolean =>
  Array.from({ length: MOST_LINES }, (_, back) => i - back)
    .filter((start) => start >= 0)
    .some((start) =>
      [2, MOST_LINES].some(
        (size) =>
          i < start + size &&
          start + size <= looks.length &&
          isCutScene(document, looks, start, start + size),
      ),
    );

/** A line of a caption in a narrow column, and how many it has at most. */
const NARROW = 18;
const MOST_NARROW = 8;

/** Whether a line goes on from a caption that was cut to a narrow column: begun by a sign or a word, one line right below the other, up to its end mark over a blank line or its credit. */
function isInNarrowCaption({ blocks }: Document, looks: readonly Look[], i: number): boolean {
  const isBelow = (at: number) => blocks[at] && blocks[at].lines[0] - blocks[at - 1]!.lines[1] === 1;
  const isOpen = ({ half, mark, length }: Look) => mark === 0 && length <= NARROW && !ENDED.test(half);
  let start = i;
  while (start > 0 && i - start < MOST_NARROW && looks[start]!.outside === undefined) {
    if (!isBelow(start) || !isOpen(looks[start - 1]!)) return false;
    start--;
  }
  const opener = looks[start]!;
  const opens = pointsAtPicture(opener.raw) || opensCaption(opener.raw);
  if (start === i || opener.outside?.id !== 'page-caption' || !opens || photoCredit(opener.raw)) return false;
  let end = i;
  while (end - start < MOST_NARROW && isOpen(looks[end]!) && isBelow(end + 1) && !looks[end + 1]!.outside)
    end++;
  const isCredited = looks[end + 1]?.outside?.id === 'page-credit' && isBelow(end + 1);
  return isCredited || (looks[end]!.length <= NARROW && ENDED.test(looks[end]!.half) && !isBelow(end + 1));
}

/** Whether the next line is the headline of an article that is signed right below it. */
function isOverHeadline(looks: readonly Look[], i: number): boolean {
  const [before, next, after] = [looks[i - 1], looks[i + 1], looks[i + 2]];
  if (!before || before.outside || !next || !after || looks[i]!.half.endsWith('。')) return false;
  const headline =
    next.outside === undefined && next.length <= LONGEST_CAPTION && !/[。;,]$/u.test(next.half);
  return (
    headline && ((parseByline(after.raw)?.strength ?? 0) > 1 || leadLabel(after.raw)?.label !== undefined)
  );
}

/**
 * Whether a short line tells what a picture shows: above the line that only tells who took it, without an end or with the day, and set
 * apart together with it, or as one sentence that describes a scene; such a sentence also right below a picture's mark.
 * One may be cut to the lines of a narrow column. One that says where someone stands needs the mark, or a headline below. One that stands over the next headline is known by the zones of both, or by the byline below that; one that breaks a sentence by its halves, and one
 * between paragraphs by who is at work.
 */
export function isPictured(document: Document, looks: readonly Look[], i: number): boolean {
  const { blocks } = document;
  const apart = (at: number) => (blocks[at]?.lines[0] ?? 0) - (blocks[at - 1]?.lines[1] ?? -1) > 1;
  const { half, mark, length } = looks[i]!;
  if (mark > 0) return false;
  const below = looks[i + 1]?.outside;
  const isSaid = dated.test(half) || !/[。;]$/u.test(half);
  const isAlone = length <= LONGEST_CAPTION && isSaid && apart(i) && !apart(i + 1);
  if (below?.id === 'page-credit' && isAlone) return true;
  if (below?.id === 'page-credit' && SHORT_SENTENCE.test(half) && apart(i) && !apart(i + 1) && apart(i + 2))
    return true;
  if (isCircled(looks, i)) return true;
  if (isLeftAbove(looks, i) || breaksSentence(looks, i) || isInCutScene(document, looks, i)) return true;
  if (isInNarrowCaption(document, looks, i) || isBehindByline(document, looks, i)) return true;
  const before = looks[i - 1];
  const isFree = isFreeAt(looks, i);
  const isInText =
    before !== undefined && before.outside === undefined && (looks[i + 1]?.length ?? 0) >= LONGEST_CAPTION;
  if (isFree && isInText && atWork.test(half)) return true;
  if (isFree && length <= LONGEST_SCENE && standing.test(half))
    return isUnderPicture(document, i) || (looks[i + 1]?.mark ?? 0) > 0;
  if (isFree && below?.id === 'page-credit' && whoIsWhere.test(half)) return true;
  if (!isFree || length > LONGEST_SCENE || !scene.test(half)) return false;
  if (isOverHeadline(looks, i)) return true;
  return (below !== undefined && BELOW.has(below.id)) || isUnderPicture(document, i);
}
