import type { Ledger } from '../../scripts/types.ts';
import { displayDate } from '../lib/dates.ts';
import { markup, type Html } from '../lib/html.ts';
import { proofRows, proofSum, type ProofLine, type ProofRow, type ProofSum } from '../lib/proof.ts';
import { inText } from '../lib/read-from.ts';
import type { ArticleRecord } from '../lib/record.ts';
import { ruleName } from '../lib/rules.ts';
import { seenLine } from '../lib/seen.ts';
import { STATE_NOTES, TITLE_FROM, UNKNOWN } from '../lib/words.ts';

/** What of an article its proof needs besides the record. */
interface Proved {
  ledger: Ledger | undefined;
  /** 字数. */
  characters: number;
  /** The article is no longer what was read from the raw file. */
  edited: boolean;
}

/** Provenance: where every line of the raw file went, as a galley proof. */
export function proof(record: ArticleRecord, proved: Proved): Html {
  const { ledger } = proved;
  const sum = ledger && proofSum(ledger, record.id);
  const brief = ledger && sum ? briefly(sum, unitOf(ledger)) : '没有留下清单';
  return markup`<details class="fold" id="provenance"><summary><b>出处</b><span class="note">${brief}</span></summary>${
    ledger && sum ? galley(record, proved, ledger, sum) : markup`<p class="no-proof">${noLedger(record)}</p>`
  }</details>`;
}

/** What the ledger counts: lines, or the blocks of a web page. */
const unitOf = ({ kind }: Ledger): string => (kind === 'html' ? '段' : '行');

const briefly = (sum: ProofSum, unit: string): string =>
  [
    `原文 ${sum.total} ${unit}`,
    `本篇留 ${sum.kept} ${unit}`,
    sum.otherArticles > 0 && `另 ${sum.otherArticles} 篇留 ${sum.others} ${unit}`,
    `删 ${sum.removed} ${unit}`,
    `接 ${sum.joins} 处`,
  ]
    .filter(Boolean)
    .join('，');

const noLedger = ({ data: { raw } }: ArticleRecord): string =>
  raw
    ? `原始文件 ${seenLine(raw.file)} 的清单不在文章目录的 ledgers 里，删了什么、接了什么无从说起；重新运行 npm run ingest 会再写一份。`
    : '这一篇没有原始文件：它是直接写进文章目录的。';

function galley(
  { id, data, date, zones }: ArticleRecord,
  { characters, edited }: Proved,
  ledger: Ledger,
  sum: ProofSum,
): Html {
  const unit = unitOf(ledger);
  const zoneWords = data.zonesFrom.length > 0 ? data.zonesFrom : data.zones;
  const evidence = [
    ...(data.dateFrom ? [data.dateFrom] : []),
    ...data.byline.map(({ name }) => name),
    ...zoneWords,
    ...(data.sourceFrom ? [data.sourceFrom] : []),
  ].flatMap((words) => words.split(/ ?… ?/));
  const rows = proofRows(ledger, id, evidence);
  const rules = sum.rules > 0 ? `，按 ${sum.rules} 条规则` : '';
  const whole = sum.otherArticles > 0 ? '，全版合计' : '';
  return markup`<dl class="proof-sum">${[
    told('原始文件', seenLine(ledger.file)),
    counted('编码', `${ledger.encoding.toUpperCase()}，${ledger.lineCount} 行，有字的 ${sum.total} ${unit}`),
    counted('留下', `${sum.kept} ${unit}，正文 ${characters} 字`),
    counted('删去', `${sum.removed} ${unit}${rules}${whole}`),
    counted('接句', `${sum.joins} 处`),
    told('标题读自', TITLE_FROM[data.titleFrom]?.what ?? '正文前的标题'),
    told(
      '日期读自',
      date && data.dateFrom
        ? markup`${inText(data.dateFrom) ? quoted(data.dateFrom) : data.dateFrom}，定为 ${displayDate(date)}`
        : UNKNOWN,
    ),
    told(
      '园区读自',
      zones.length > 0
        ? markup`${zoneWords.map((words, index) => markup`${index > 0 && '、'}${quoted(words)}`)}`
        : UNKNOWN,
    ),
    edited && told('编者', '改过这一篇，正文以现在的为准；下面是原文当初的去留'),
  ]}</dl>${KEY}<ol class="proof">${rows.map((row, index) => markup`<li>${rowOf(row, unit, rows[index + 1])}</li>`)}</ol>`;
}

const told = (name: string, value: string | Html): Html =>
  markup`<div><dt>${name}</dt><dd>${value}</dd></div>`;
const counted = (name: string, value: string): Html =>
  markup`<div><dt>${name}</dt><dd class="num">${value}</dd></div>`;
const quoted = (words: string): Html => markup`<q>${words}</q>`;

const KEY = markup`<p class="proof-key"><span>图例</span><span>留下的字</span><span><del>删去的字</del></span><span><ins>⌒</ins> 接上的断句</span><span><span class="read">读作日期、署名、园区的字</span></span></p>`;

/** A line with the rule in the margin, or lines told in one row. */
function rowOf(row: ProofRow, unit: string, next: ProofRow | undefined): Html {
  if (row.kind === 'line') {
    const note = margin(row, next);
    return markup`${numbers(row)}<span>${row.pieces.map((piece) => pieceOf(piece, row.struck))}${
      row.joins && markup`<ins>⌒</ins>`
    }</span>${note && markup`<span class="rule">${note}</span>`}`;
  }
  const words = `${place(row.lines)}：${gap(row, unit)}`;
  if (row.removed.length === 0) return markup`<span class="ln"></span><span class="skip-row">${words}</span>`;
  return markup`<span class="ln"></span><details class="skip-row"><summary>${words}</summary><ol>${row.removed.map(
    (line) => markup`<li>${numbers(line)}<del>${line.pieces.map(({ text }) => text)}</del></li>`,
  )}</ol></details>`;
}

function pieceOf({ text, mark }: ProofLine['pieces'][number], struck: boolean): Html | string {
  if (struck || mark === 'cut') return markup`<del${mark === 'read' && markup` class="read"`}>${text}</del>`;
  return mark === 'read' ? markup`<span class="read">${text}</span>` : text;
}

const numbers = ({ lines }: ProofLine): Html => markup`<span class="ln">${range(lines)}</span>`;
const range = ([first, last]: [number, number]): string => (first === last ? `${first}` : `${first}–${last}`);
const names = (rules: string[]): string => [...new Set(rules.map(ruleName))].join('、');

function margin({ struck, rules, state, joins }: ProofLine, next: ProofRow | undefined): string {
  if (struck) return names(rules);
  const kept = [
    STATE_NOTES[state],
    joins && next && `断句，与第 ${next.lines[0]} 行相接`,
    rules.length > 0 && `删去：${names(rules)}`,
  ];
  return kept.filter(Boolean).join('；');
}

/** 第 9 行, 第 9 至 18 行. */
const place = ([first, last]: [number, number]): string =>
  `第 ${first === last ? '' : `${first} 至 `}${last} 行`;

function gap({ articles, rules, count, removed }: Extract<ProofRow, { kind: 'gap' }>, unit: string): string {
  if (removed.length > 0) return `${names(rules)}，共 ${count} ${unit}，全部删去`;
  if (articles > 0) return `另 ${articles} 篇${rules.length > 0 ? '，及其间删去的' : ''}`;
  return rules.length > 0 ? `${names(rules)}，共 ${count} ${unit}` : '正文，全部留下';
}
