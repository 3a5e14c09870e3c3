/** Headlines on the line of their texts: behind a number or a mark or without, and how each is set apart from the text. */
import { fold } from '../clean/fold.ts';
import type { Block } from '../types.ts';
import { frontOf, numberOf } from './entry.ts';
import { partLabel } from './part-labels.ts';

/** A headline at the start of a line. */
export interface Glued {
  /** As it is written, with its number and what sets it apart. */
  headline: string;
  /** The way in which it is set, in Chinese. */
  name: string;
  /** … with the kind of number or mark before it: items of one text have the same. */
  form: string;
  /** The number before it. */
  number: number | undefined;
}

/** A mark before the headline shows where items begin, so that they may have more paragraphs. */
export const MARKED_GLUED = '带标记的标题与正文同行';
const BOLD = '粗体标题与正文同行';
const IN_BRACKETS = '方括号标题与正文同行';
const PLAIN = '标题与正文同行';

const LEAST_TEXT = 25;
const LONGEST_BOLD = 45;
const BRACKETS =
  /^(?:【[^【】]{4,45}】|〖[^〖〗]{4,45}〗|［[^［］]{4,45}］|\[[^[\]]{4,45}\])\s{0,2}(?=.{25})/u;
const WIDE = /^[^。！？\u3000]{4,45}\u3000{1,2}(?=.{20})/u;
const SPACED = /^[^。！？\u3000]{6,60}(?:\u3000{1,2}| {2,4})(?=.{20})/u;
/** 云桥经开区：银行进了车间：企业缺钱…: the place before a headline has a colon too. */
const COLON = /^(?:[^。！？，,：:]{2,14}[：:](?=[^。！？：:]{4,30}[：:]))?[^。！？：:]{4,40}[：:](?=.{25})/u;
const STOP = /^[^。！？，,：:]{4,40}。(?=.{25})/u;

/** The headline in bold before the text of an item. */
function boldHeadline({ lead }: Block, text: string): string | undefined {
  if (lead === undefined || lead.length < 4 || lead.length > LONGEST_BOLD || !text.startsWith(lead))
    return undefined;
  const behind = /^\s?[：:]?/u.exec(text.slice(lead.length))![0];
  return text.length - lead.length >= LEAST_TEXT ? lead + behind : undefined;
}

/** The headline at the start of a line; undefined where nothing sets one apart. */
export function gluedOn(block: Block, text: string): Glued | undefined {
  const length = frontOf(text);
  const front = text.slice(0, length);
  const rest = text.slice(length);
  if (partLabel(text) !== '' || partLabel(rest) !== '') return undefined;
  const number = length > 0 ? numberOf(text) : undefined;
  const marked = length > 0 && number === undefined;
  const found: [name: string, words: string | undefined][] = [
    [IN_BRACKETS, BRACKETS.exec(rest)?.[0]],
    [BOLD, boldHeadline(block, text)?.slice(length)],
    marked ? [MARKED_GLUED, SPACED.exec(rest)?.[0]] : [PLAIN, WIDE.exec(rest)?.[0]],
    [`${PLAIN}，隔以冒号`, length > 0 ? COLON.exec(rest)?.[0] : undefined],
    [`${PLAIN}，隔以句号`, length > 0 ? STOP.exec(rest)?.[0] : undefined],
  ];
  const [name, words] = found.find(([, headline]) => headline !== undefined) ?? [];
  if (name === undefined || words === undefined) return undefined;
  const kind = fold(front)
    .replace(/\d+/u, '1')
    .replace(/[一二三四五六七八九十]+/u, '一');
  return { headline: front + words, name, form: name + kind, number };
}

/** The words of such a headline, without number, brackets and what sets it apart. */
export function gluedWords(headline: string): string {
  const front = frontOf(headline);
  return headline
    .slice(front)
    .trim()
    .replace(/[。：:]$/u, '')
    .replace(/^[【〖［[]([^【】〖〗［］[\]]+)[】〗］\]]$/u, '$1');
}
