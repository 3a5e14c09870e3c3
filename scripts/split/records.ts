/** Records of a monitoring service or a feed reader, one below the other: fields with names (标题：, 媒体：, 正文：), the same in each. */
import type { Block, Cut, State } from '../types.ts';
import type { Edition } from './edition.ts';

const NUMBER = '(?:\\d{1,3}\\s?[.、．)）]\\s?)?';
const TITLE = new RegExp(
  `^${NUMBER}(?:(?:新闻|文章|稿件|信息)?标题|题目|Title|Headline)\\s?[:：]\\s?(?=.{4,80}$)`,
  'iu',
);
const TEXT = /^(?:正文|内容|全文|摘要|内容摘要|正文内容|Content|Description|Summary|Body)\s?[:：]\s?/iu;
/** What else a record tells; who and when are read from its lines. */
const FIELD =
  /^(?:媒体(?:名称)?|来源|信息来源|信源|网站|版面|作者|记者|时间|日期|发布时间|发布日期|链接|原文链接|地址|倾向|类型|Source|Author|Date|PubDate|Published|Link|URL)\s?[:：]/iu;
/** 序号：3, NO.3, 【3】 over a record. */
const COUNT = /^(?:(?:序号|编号|条目|No\.?)\s?[:：.]?\s?\d{1,3}|[【[(（]\d{1,3}[】\])）])$/iu;
/** 【标题】 in the place of 标题： */
const IN_BRACKETS = /^[【[]([^】\]]{2,6})[】\]]\s?[:：]?\s?(?=\S)/u;
const withColon = (text: string): string => text.replace(IN_BRACKETS, '$1：');

/** The name of the title's or the text's field at the start of a line, as it is written; empty where there is none. */
function labelOf(text: string): string {
  const line = withColon(text);
  const label = (TITLE.exec(line) ?? TEXT.exec(line))?.[0];
  return label === undefined ? '' : text.slice(0, text.length - line.length + label.length);
}
const NO_FACT = /^(?:链接|原文链接|地址|倾向|类型|Link|URL)\s?[:：]/iu;

const LEAST_RECORDS = 2;
const LEAST_TEXT = 60;

/** Whether a record stands between two lines: other fields, and text enough that is none of them. */
function isRecord(blocks: readonly Block[], from: number, to: number): boolean {
  const lines = blocks.slice(from + 1, to).map(({ text }) => text);
  const said = lines
    .filter((text) => !FIELD.test(withColon(text)))
    .reduce((sum, { length }) => sum + length, 0);
  return said >= LEAST_TEXT && lines.some((text) => FIELD.test(withColon(text)));
}

/** The records of a text, each an item of an edition; undefined where fewer than two stand below each other. */
export function recordsOf(blocks: readonly Block[]): Edition | undefined {
  const starts = blocks.flatMap(({ text }, i) => (TITLE.test(withColon(text)) ? [i] : []));
  const whole = starts.every((from, k) => isRecord(blocks, from, starts[k + 1] ?? blocks.length));
  if (starts.length < LEAST_RECORDS || !whole) return undefined;
  const outside = new Map<number, { state: State; rule: string }>();
  const texts = new Map<number, { text: string; cuts: Cut[] }>();
  blocks.forEach(({ text }, i) => {
    const label = labelOf(text);
    const rest = text.slice(label.length);
    if (i < starts[0]!) outside.set(i, { state: 'junk', rule: 'edition-around' });
    else if (COUNT.test(text) || NO_FACT.test(withColon(text)) || (label !== '' && rest === ''))
      outside.set(i, { state: 'junk', rule: 'edition-part' });
    else if (label !== '') texts.set(i, { text: rest, cuts: [{ text: label.trim(), rule: 'edition-part' }] });
  });
  const items = starts.map((start, k) => {
    const end = starts[k + 1] ?? blocks.length;
    return Array.from({ length: end - start }, (_, j) => start + j).filter((i) => !outside.has(i));
  });
  const lines = starts.map((i) => blocks[i]!.lines[0]).join('、');
  const why = `像一条条记录，各有标题等栏，共 ${items.length} 条，起于第 ${lines} 行`;
  return { items, outside, texts, headlines: new Set(starts), menu: [], why };
}
