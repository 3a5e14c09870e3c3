/** The script of a programme as a Markdown table: what is read out, row by row, without what is shown beside it. */
import type { Row } from './columns.ts';

/** A row of text; `aside` where it is none of the text that is read out. */
export type ScriptRow = Row & { aside?: true };

const TEXT_COLUMN = /^(?:文稿|解说词?|口播|播音稿|文稿内容|解说词?\/同期声?|稿件内容)$/u;
const BESIDE_COLUMN = /^(?:画面|镜头|画面内容|景别|时长|时间|时码)$/u;
const NUMBER_COLUMN = /^(?:条号|序号|条序|编号|No\.?)$/iu;
const TITLE = /^(?:标题|题目)$/u;
const CAPTION = /^字幕$/u;
const LABEL = /^\p{Script=Han}{2,5}$/u;
const DELIMITER = /^[\s|:-]{3,200}$/u;

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.replaceAll('**', '').replaceAll('\\|', '|').trim());

const isTableLine = (line: string): boolean => /^\s{0,3}\|.{1,4000}\|\s{0,9}$/u.test(line);

/** The rows of a table that begin with a header that names a column of text and one of what is shown; undefined where it does not. */
function readOut([header, ...below]: readonly Row[]): ScriptRow[] | undefined {
  const names = cellsOf(header!.text);
  const text = names.findIndex((name) => TEXT_COLUMN.test(name));
  const number = names.findIndex((name) => NUMBER_COLUMN.test(name));
  if (text < 0 || !names.some((name) => BESIDE_COLUMN.test(name))) return undefined;
  return [
    { ...header!, aside: true },
    ...below.flatMap(({ text: line, at }): ScriptRow[] => {
      const cells = cellsOf(line);
      if (DELIMITER.test(line)) return [{ text: line, at, aside: true }];
      const others = cells.filter((cell, k) => k !== text && k !== number && cell !== '');
      const label = others.some((cell) => TITLE.test(cell))
        ? '标题：'
        : others.some((cell) => CAPTION.test(cell))
          ? '【字幕】'
          : '';
      const said = cells[text] ?? '';
      return [
        ...(cells[number] ? [{ text: cells[number], at }] : []),
        ...(others.length > 0 ? [{ text: others.join(' | '), at, aside: true } as const] : []),
        ...(said === '' ? [] : [{ text: label + said, at }]),
      ];
    }),
  ];
}

/** The rows of a table of labels and values, pair by pair; undefined where it is none. */
function pairs(rows: readonly Row[]): ScriptRow[] | undefined {
  const told = rows.filter(({ text }) => !DELIMITER.test(text));
  const isPaired = told.every(({ text }) => {
    const cells = cellsOf(text);
    return cells.length % 2 === 0 && cells.every((cell, k) => k % 2 === 1 || LABEL.test(cell));
  });
  if (!isPaired) return undefined;
  return rows.flatMap(({ text, at }): ScriptRow[] => {
    if (DELIMITER.test(text)) return [{ text, at, aside: true }];
    const cells = cellsOf(text);
    return cells.flatMap((cell, k) => (k % 2 === 0 ? [{ text: `${cell}：${cells[k + 1]!}`, at }] : []));
  });
}

/**
 * The rows of a file with the tables of a script taken apart: the number, the headline and the text of each row one below
 * the other, the sheet above it pair by pair. Files without such a table stay as they are.
 */
export function scriptRows(rows: readonly Row[]): readonly ScriptRow[] {
  const tables: Row[][] = [];
  rows.forEach((row, i) => {
    if (!isTableLine(row.text)) return;
    if (i > 0 && isTableLine(rows[i - 1]!.text)) tables.at(-1)!.push(row);
    else tables.push([row]);
  });
  const scripts = new Map(tables.map((table) => [table[0]!, readOut(table)]));
  if ([...scripts.values()].every((script) => script === undefined)) return rows;
  const taken = new Map(
    tables.flatMap((table) => {
      const made = scripts.get(table[0]!) ?? pairs(table);
      return made ? table.map((row, k): [Row, ScriptRow[]] => [row, k === 0 ? made : []]) : [];
    }),
  );
  return rows.flatMap((row) => taken.get(row) ?? [row]);
}
