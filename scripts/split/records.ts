/** Records of a monitoring service, a feed reader or a newsroom, one below the other: fields with names (标题：, 媒体：, 正文：), the same in each. */
import type { Block, Cut, State } from '../types.ts';
import { around, type Edition } from './edition.ts';
import { ruleFor } from './edition-rules.ts';
import { partLabel } from './part-labels.ts';
import { FACT_FIELD, SHELF_FIELD, TEXT_FIELD, TITLE_FIELD } from './record-fields.ts';

const NUMBER = '(?:\\d{1,3}\\s?[.、．)）]\\s?)?';
const TITLE = new RegExp(`^${NUMBER}(?:${TITLE_FIELD})\\s?[:：]\\s?(?=.{4,80}$)`, 'iu');
const TEXT = new RegExp(`^(?:${TEXT_FIELD}|文稿|摘要|内容摘要|Description|Summary)\\s?[:：]\\s?`, 'iu');
/** What else a record tells; who and when are read from its lines. */
const FIELD = new RegExp(`^(?:${FACT_FIELD}|${SHELF_FIELD})\\s?[:：]`, 'iu');
/** What the system of a newsroom keeps of a script besides: its number, kind, state and length, who filmed and passed it. */
const OF_SYSTEM =
  /^(?:(?:文稿|稿件|新闻|条目|任务|串联单)(?:编号|号|ID|类型|类别|状态|体裁|形式|级别|来源|版本|时长)|体裁|(?:预计|播出|实际|口播|预估)?时长|(?:审核|审稿|三审|播出)?状态|送审意见|(?:[一二三终初]审|审核|审稿|审签|签发)人?|摄像|摄影|配音|剪辑|编辑|责编|制作|(?:创建|提交|修改|建稿|入库|导出)(?:人|者|时间|日期))\s?[:：]/iu;
const NUMBERED = /^(?:文稿|稿件|新闻|条目|任务)(?:编号|号|ID|类型|状态)\s?[:：]/iu;
/** Who filmed and read it. */
const OF_STUDIO = /^(?:摄像|配音)\s?[:：]/u;
/** … of which the number or the time of making tell its day. */
const DATED = /^.{2,8}(?:编号|号|ID|时间|日期)\s?[:：].{0,12}(?:19|20)\d\d[-/.年]?[01]?\d/iu;
/** 序号：3, NO.3, 【3】 over a record. */
const COUNT = /^(?:(?:序号|编号|条目|No\.?)\s?[:：.]?\s?\d{1,3}|[【[(（]\d{1,3}[】\])）])$/iu;
/** 【标题】 in the place of 标题： */
const IN_BRACKETS = /^[【[]([^】\]]{2,6})[】\]]\s?[:：]?\s?(?=\S)/u;
/** 题　　目：, set to the width of others. */
const SPREAD = /^(\p{Script=Han})\s{1,8}(\p{Script=Han})(?=\s?[:：])/u;
const withColon = (text: string): string => text.replace(IN_BRACKETS, '$1：').replace(SPREAD, '$1$2');

/** The name of the title's or the text's field at the start of a line, as it is written; empty where there is none. */
function labelOf(text: string): string {
  const line = withColon(text);
  const label = (TITLE.exec(line) ?? TEXT.exec(line))?.[0];
  return label === undefined ? partLabel(text) : text.slice(0, text.length - line.length + label.length);
}
const NO_FACT = /^(?:链接|原文链接|地址|倾向|类型|Link|URL)\s?[:：]/iu;

/** What a script tells of pictures and sound: no word of the item. */
const SHOWN: ReadonlySet<string> = new Set(['edition-shot', 'edition-cue', 'edition-aside']);

const LEAST_RECORDS = 2;
const LEAST_TEXT = 60;

/** Whether a record stands between two lines: other fields, and text enough that is none of them. */
function isRecord(blocks: readonly Block[], from: number, to: number): boolean {
  const lines = blocks.slice(from + 1, to).map(({ text }) => text);
  const said = lines
    .filter((text) => !FIELD.test(withColon(text)) && !OF_SYSTEM.test(withColon(text)))
    .reduce((sum, { length }) => sum + length, 0);
  return said >= LEAST_TEXT && lines.some((text) => FIELD.test(withColon(text)));
}

/** Whether as many lines as there are records name a script's number or kind or who filmed it, or stand over its text and say no more. */
const areOfSystem = (blocks: readonly Block[], records: number): boolean =>
  blocks.filter(({ text }) => {
    const line = withColon(text);
    return NUMBERED.test(line) || OF_STUDIO.test(line) || TEXT.exec(line)?.[0] === line;
  }).length >= records;

/**
 * The records of a text, each an item of an edition; undefined where fewer than two stand below each other.
 * @param ofSystem only scripts from the system of a newsroom
 */
export function recordsOf(blocks: readonly Block[], ofSystem = false): Edition | undefined {
  const starts = blocks.flatMap(({ text }, i) => (TITLE.test(withColon(text)) ? [i] : []));
  const whole = starts.every((from, k) => isRecord(blocks, from, starts[k + 1] ?? blocks.length));
  if (starts.length < LEAST_RECORDS || !whole) return undefined;
  if (ofSystem && !areOfSystem(blocks, starts.length)) return undefined;
  const outside = new Map<number, { state: State; rule: string }>();
  const texts = new Map<number, { text: string; cuts: Cut[] }>();
  blocks.forEach(({ text }, i) => {
    const label = labelOf(text);
    const rest = text.slice(label.length);
    const line = withColon(text);
    const rule = ruleFor(text);
    if (OF_SYSTEM.test(line) && !/[。！？]/u.test(text))
      outside.set(
        i,
        DATED.test(line) ? { state: 'head', rule: 'edition-sheet' } : { state: 'junk', rule: 'edition-part' },
      );
    else if (i < starts[0]!) outside.set(i, rule ? { state: rule.state, rule: rule.id } : around(text));
    else if (rule && (SHOWN.has(rule.id) || rule.id === 'edition-subtitle'))
      outside.set(i, { state: rule.state, rule: rule.id });
    else if (COUNT.test(text) || NO_FACT.test(line) || (label !== '' && rest === ''))
      outside.set(i, { state: 'junk', rule: 'edition-part' });
    else if (label !== '') texts.set(i, { text: rest, cuts: [{ text: label.trim(), rule: 'edition-part' }] });
  });
  const items = starts.map((start, k) => {
    const end = starts[k + 1] ?? blocks.length;
    return Array.from({ length: end - start }, (_, j) => start + j).filter((i) => !outside.has(i));
  });
  const lines = starts.map((i) => blocks[i]!.lines[0]).join('、');
  const why = `像一条条记录，各有标题等栏，共 ${items.length} 条，起于第 ${lines} 行`;
  return { items, outside, texts, headlines: new Set(starts), heard: new Set(), menu: [], why };
}
