/** What can be seen of one line of a newspaper page, before any decision. */
import { gluedName, leadLabel, parseByline, tailNames } from '../facts/byline.ts';
import { jumpFrom, jumpOn } from '../clean/jumps.ts';
import { pageForm } from './half-width.ts';
import { tag, type Word } from './words.ts';
import type { Person } from '../types.ts';

/** A line that may belong to an article. `text` is without the marks 下转 and 上接. */
export interface Line {
  /** Index of the block in the document. */
  block: number;
  text: string;
  /** The text folded for matching, same length. */
  folded: string;
  /** Heading level, 0 for none. */
  mark: number;
  words: readonly Word[];
  /** Ends a sentence; names after the end mark do not count. A closing quote alone is no end. */
  ended: boolean;
  /** Begins as paragraphs begin: 近日 据了解 3月2日 … */
  starter: boolean;
  commas: number;
  /** Brackets and quotes that this line leaves open, and those it closes without having opened them. */
  open: number;
  close: number;
  /** Strength of a byline that fills the line, 0 for none. */
  byline: number;
  /** 本报讯, (记者 某某) or a dateline at the start; `signed` when it names someone. */
  lead?: { signed: boolean };
  /** Ends in the names of its authors. */
  tail: boolean;
  /** Ends in one bare name right after the last end mark: names only at an article's end. */
  glued: boolean;
  /** Goes on from another page (上接), or on another page (下转); and the mark that was taken off, where it stood in this line. */
  comesOver: boolean;
  goesOver: boolean;
  from?: string;
  to?: string;
  /**
   * Stands between blank lines on a page whose paragraphs have none between them, alone or as one of two short lines,
   * or below one, on top of a text.
   */
  apart?: 'alone' | 'upper' | 'lower' | 'top';
  /** Which of several short lines right below each other it is one of, on a page whose blocks blank lines part. */
  group?: number;
  /** Stands right below the line above, on a page whose blocks blank lines part. */
  isClose?: boolean;
  /** Stands below the name of a section or the signature of a document, or behind the name of a column: an article begins here. */
  opens?: boolean;
  /** Who signs it, where only its place tells that it is a byline. */
  people?: Person[];
  /** A stroke that a text recognition saw before the first word, or the sign before a brief; it was taken off. */
  speck?: string;
  /** One of several texts behind the same such sign. */
  brief?: boolean;
  /** What marks it as a headline, or a line of one, by a sign or in words: ■, 【主题】. It was taken off. */
  sign?: string;
  /** The paper's own code of an item, ①5, behind its last end mark; it was taken off. */
  code?: string;
}

const starter =
  /^(?:近日|日前|今年|去年|近年来|除了|一直以来|目前|据了解|据悉|此外|同时|与此同时|其中|下一步|接下来|未来|随着|截至|当天|会上|当前|眼下|作为|[为在从“]|对于|首先|其次|一是|记者|\d{1,2}月\d{1,2}日|\d{4}年|\d{1,2}日|[今昨]天|一、)/u;
const endMark = /[。！？!?…；;][”’"」』》)】]{0,3}$/u;
/** A paper's own code of an item, behind its last end mark: ①5. */
export const itemCode = /(?<=[。！？”）)])\s?[(（【]?[\u2460-\u2473\u2776-\u277f]\d{0,3}[)）】]?$/u;
/** 【引题】, 主题：, as whoever copied it says which line of a headline this is. */
const NAMED_LINE =
  /^[【[(（](?:[引肩眉主正副]题|大标题|[主副小]?标题)[】\])）]\s?[:：]?\s?(?=\S)|^(?:[引肩眉主正副]题|大标题|[主副小]?标题)\s?[:：]\s?(?=\S)/u;
/** Whether words say that this is a headline, or a line of one, and no subhead. */
export const isNamedHeadline = (text: string): boolean => NAMED_LINE.test(text) && !/^.?小/u.test(text);
/** ■云桥高新区开通夜班公交: of several briefs, each behind the same sign. */
const SIGNED = /^[■□◆◇●◎★☆▶►]\s?(?=[\p{L}\p{N}“《])/u;
/** A sign tells less than a heading of any level. */
const BELOW_HEADINGS = 7;
const LONGEST_SIGNED = 36;
const SHORTEST_SIGNED = 8;

/** The sign or the words that tell a headline or a subhead by themselves, and the level that they stand for. */
function signOf(source: string): { text: string; level: number } | undefined {
  if (source.length > 60 || /[。；;]/u.test(source)) return undefined;
  const named = NAMED_LINE.exec(source)?.[0];
  if (named) return { text: named, level: isNamedHeadline(source) ? 1 : 3 };
  const text = SIGNED.exec(source)?.[0];
  const rest = source.length - (text?.length ?? 0);
  const isByline =
    /^.{0,12}(?:[记記]者|通[讯訊][员員]|实习生)\s/u.test(source) || parseByline(source) !== undefined;
  const isShort = rest >= SHORTEST_SIGNED && rest <= LONGEST_SIGNED && !/[，,、:：]$/u.test(source);
  return text !== undefined && isShort && !isByline ? { text, level: BELOW_HEADINGS } : undefined;
}

const SPECK = /^[_~^`|]{1,2} ?(?=\p{Script=Han})/u;
/** ◆本报讯（记者 林小禾）…: a brief without a headline, behind a sign. */
export const BULLET = /^[■□◆◇●○◎★☆▲△▶►※•]\s?(?=[\p{Script=Han}(（【])/u;
const SHORTEST_BRIEF = 40;

/** The sign before a text that opens or closes as an article does. */
function bulletOf(source: string): string | undefined {
  const sign = source.length >= SHORTEST_BRIEF ? BULLET.exec(source)?.[0] : undefined;
  if (sign === undefined) return undefined;
  const text = source.slice(sign.length);
  return leadLabel(text) || tailNames(text) ? sign : undefined;
}

const pairs: Record<string, string> = {
  ')': '(',
  '”': '“',
  '’': '‘',
  '》': '《',
  '】': '【',
  '」': '「',
  '』': '『',
};
const brackets = /[(“‘《【「『)”’》】」』]/gu;

/** Counts brackets left open and closed without being opened; `folded` has ASCII round brackets. */
function balance(folded: string): { open: number; close: number } {
  const stack: string[] = [];
  let close = 0;
  for (const c of folded.match(brackets) ?? []) {
    const opener = pairs[c];
    if (opener === undefined) stack.push(c);
    else if (stack.at(-1) === opener) stack.pop();
    else close++;
  }
  return { open: stack.length, close };
}

const endsSentence = (folded: string): boolean => endMark.test(folded.slice(-6));

/** A line that goes on on another page. */
export const goingOver = (line: Line): Line => ({ ...line, goesOver: true, ended: true });
/** A line that comes from another page. */
export const comingOver = (line: Line): Line => ({ ...line, comesOver: true });
/** The same line where what it goes on in, or comes from, stands beside it. */
export const beside = (line: Line): Line => ({
  ...line,
  goesOver: false,
  comesOver: false,
  ended: line.tail || endsSentence(line.folded),
});

/** Looks at one line. `block` is its index in the document, `level` its heading level, `half` its text folded. */
export function lineOf(block: number, source: string, level: number, half = pageForm(source)): Line {
  const from = jumpFrom(source);
  const to = jumpOn(source);
  const code = to === undefined ? itemCode.exec(source.slice(-12))?.[0] : undefined;
  const speck = from === undefined ? (SPECK.exec(source)?.[0] ?? bulletOf(source)) : undefined;
  const sign = from === undefined ? signOf(source) : undefined;
  const [start, end] = [
    (from ?? speck ?? sign?.text ?? '').length,
    source.length - (to ?? code ?? '').length,
  ];
  const text = source.slice(start, end);
  const folded = half.slice(start, end);
  const mark = level === 0 && sign ? sign.level : level;
  const lead = leadLabel(text);
  const tail = mark === 0 && tailNames(text) !== undefined;
  return {
    block,
    text,
    folded,
    mark,
    words: tag(folded),
    ended: tail || to !== undefined || endsSentence(folded),
    starter: starter.test(folded),
    commas: folded.split(',').length - 1,
    ...balance(folded),
    byline: mark === 0 ? (parseByline(text)?.strength ?? 0) : 0,
    lead: lead && { signed: lead.people.length > 0 },
    tail,
    glued: mark === 0 && !tail && gluedName(text) !== undefined,
    comesOver: from !== undefined,
    goesOver: to !== undefined,
    from,
    to,
    speck,
    sign: sign?.text,
    code,
  };
}
