/** A text that a database or a monitoring service gave out as one record: fields with names (篇名：, 【来源】, | 正文 |) around it. */
import { fold } from '../clean/fold.ts';
import { FACT_FIELD, SHELF_FIELD, TEXT_FIELD, TITLE_FIELD } from '../split/record-fields.ts';

/** A line of the record as it is read on; `label` is what names the field, as it is written. */
export interface RecordLine {
  text: string;
  label: string;
}

type Kind = 'title' | 'text' | 'fact' | 'shelf';
interface Field extends RecordLine {
  at: number;
  kind: Kind;
  name: string;
  form: string;
}

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['title', new RegExp(`^(?:${TITLE_FIELD})$`, 'iu')],
  ['text', new RegExp(`^(?:${TEXT_FIELD})$`, 'iu')],
  ['fact', new RegExp(`^(?:${FACT_FIELD})$`, 'iu')],
  ['shelf', new RegExp(`^(?:${SHELF_FIELD})$`, 'iu')],
];

const NAME = '(?<name>[\\p{Script=Han}\\u3000 ]{2,10}|[A-Za-z]{3,10})';
/** How a field's name is told from what it holds. */
const FORMS: readonly (readonly [string, RegExp])[] = [
  ['bracket', new RegExp(`^[[【〔［]\\s?${NAME}\\s?[\\]】〕］](?:\\s?[:：])?`, 'u')],
  ['bold', new RegExp(`^(?:[-*+] )?\\*\\*${NAME}(?:\\*\\*\\s?[:：]|[:：]\\s?\\*\\*)`, 'u')],
  ['bar', new RegExp(`^\\|\\s?(?:\\*\\*)?${NAME}(?:\\*\\*)?[:：]?\\s?\\|`, 'u')],
  ['colon', new RegExp(`^(?:[-*+•] )?${NAME}\\s?[:：]`, 'u')],
  ['space', /^(?<name>\p{Script=Han}{2,6}|[A-Za-z]{3,10})(?:\t| {2,12}|\u3000|$)/u],
];

const LONGEST_VALUE = 100;
const LEAST_FIELDS = 3;
const LEAST_TITLE = 4;
const LEAST_TEXT = 40;

function fieldIn(raw: string, at: number): Field | undefined {
  const line = raw.trim();
  for (const [form, shape] of FORMS) {
    const found = shape.exec(line);
    const name = fold(found?.groups?.name ?? '').replaceAll(' ', '');
    const kind = found && KINDS.find(([, names]) => names.test(name))?.[0];
    if (!kind) continue;
    const value = line.slice(found[0].length);
    return {
      at,
      kind,
      name,
      form,
      label: found[0].trim(),
      text: form === 'bar' ? inCell(value) : value.trim(),
    };
  }
  return undefined;
}

/** What a cell holds, each of its paragraphs closed. */
const inCell = (cell: string): string =>
  cell
    .replace(/\|\s*$/u, '')
    .replace(/<br\s{0,3}\/?>/giu, '</p>')
    .trim();

/** The head of a table with its rule: | 字段 | 内容 |, | --- | --- |. */
const TABLE_HEAD =
  /^\|?(?:\s?(?:字段名?|项目|名称|栏目|内容|值|信息)\s?\|){2}$|^\|(?:\s?:?-{2,20}:?\s?\|){2}$/u;

const isRow = (line: string): boolean => line.trim() !== '' && !TABLE_HEAD.test(line.trim());

/** Whether such fields tell of one text: each once, who or when among them, the headline over the text. */
function tellOne(head: readonly Field[], all: readonly Field[]): boolean {
  const [title] = head.filter(({ kind }) => kind === 'title');
  return (
    title !== undefined &&
    title.text.length >= LEAST_TITLE &&
    all.length >= LEAST_FIELDS &&
    new Set(all.map(({ name }) => name)).size === all.length &&
    all.some(({ kind }) => kind === 'fact') &&
    all.every(({ kind, text }) => kind === 'text' || (text !== '' && text.length <= LONGEST_VALUE))
  );
}

const read = ({ kind, name, label, text }: Field): RecordLine => ({
  label: kind === 'fact' ? '' : label,
  text: kind === 'title' ? `# ${text}` : kind === 'fact' ? `${name}：${text}` : kind === 'text' ? text : '',
});

/**
 * The lines (0-based) of the fields of a file that holds one record, as they are read on: the headline as one, the text
 * without its label, who and when behind a colon; nothing of what tells only how it is kept. Empty where the file holds
 * anything above its text that is no field, or several records.
 */
export function recordLines(lines: readonly string[]): ReadonlyMap<number, RecordLine> {
  const fields = lines.map(fieldIn);
  const from = fields.findIndex((field) => field?.kind === 'text');
  const text = fields[from];
  const titles = fields.filter((field) => field?.kind === 'title');
  if (!text || titles.length !== 1) return new Map();
  const isOurs = (at: number): boolean => fields[at]?.form === text.form && fields[at].kind !== 'text';
  const rows = lines.flatMap((line, at) => (isRow(line) && at !== from ? [at] : []));
  const above = rows.filter((at) => at < from);
  const behind = rows.filter((at) => at > from);
  const below = behind.slice(behind.findLastIndex((at) => !isOurs(at)) + 1);
  const said = behind.slice(0, behind.length - below.length);
  const head = above.map((at) => fields[at]!);
  const all = [...head, text, ...below.map((at) => fields[at]!)];
  const length = said.reduce((sum, at) => sum + lines[at]!.trim().length, text.text.length);
  if (length < LEAST_TEXT || !above.every(isOurs) || !tellOne(head, all)) return new Map();
  return new Map([
    ...lines.flatMap((line, at) =>
      at < from && TABLE_HEAD.test(line.trim()) ? [[at, { text: '', label: line.trim() }] as const] : [],
    ),
    ...all.map((field) => [field.at, read(field)] as const),
  ]);
}
