import {
  isNode,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
  type YAMLError,
} from 'yaml';
import { parseCached } from './yaml-cache.ts';

/** A fault in a file that a person edits: where it is, what is wrong, what to do. Both sentences in Chinese. */
export interface Problem {
  line: number;
  message: string;
  hint: string;
}

/** YAML text as plain data, its syntax errors, and the 1-based line of any value by its path. */
export interface LinedYaml {
  value: unknown;
  problems: Problem[];
  lineOf: (path: (string | number)[]) => number;
}

/** The faults that people make, in words; any other is told by its code. */
const SYNTAX: Partial<Record<ErrorCode, [message: string, hint: string]>> = {
  BAD_INDENT: ['缩进不齐，或上面有括号没有合上', '与上下同类的行对齐，只用空格；补上括号'],
  TAB_AS_INDENT: ['行首用了制表符', '换成空格，与上下同类的行对齐'],
  DUPLICATE_KEY: ['同一项写了两次', '删去一处'],
  MISSING_CHAR: ['少了引号、括号，或行首的“- ”', '补上；没有少的，就与上一行对齐'],
  BAD_SCALAR_START: ['值以有别的意思的记号开头', '整个值用引号括起来'],
  BLOCK_AS_IMPLICIT_KEY: [
    '一行里有两个冒号，或下一行缩进得更多',
    '值里有冒号的，整个值用引号括起来；下一行与这一行对齐；“-”后面空一格',
  ],
  MULTILINE_IMPLICIT_KEY: ['这一行没有冒号，或冒号后没有空格', '写成“字段: 值”，用半角冒号，后面空一格'],
  UNEXPECTED_TOKEN: ['有多余的字或记号', '看看引号、括号是不是成对；引号外不能再有字'],
  BLOCK_IN_FLOW: ['花括号里少了逗号', '各项之间用半角逗号隔开'],
  BAD_ALIAS: ['值以 * 开头', '整个值用引号括起来'],
  BAD_DQ_ESCAPE: ['双引号里有反斜杠', '改用单引号'],
};

/**
 * Parses YAML so that faults in the data can be told by line. Lines take seconds in a large file: they are looked for
 * only when asked for. Never throws.
 */
export function parseWithLines(text: string): LinedYaml {
  let found: ReturnType<typeof lined> | undefined;
  const document = () => (found ??= lined(text));
  const lineOf: LinedYaml['lineOf'] = (path) => document().lineOf(path);
  try {
    return { value: parseCached(text), problems: [], lineOf };
  } catch {
    return { value: undefined, problems: document().problems, lineOf };
  }
}

function lined(text: string): Pick<LinedYaml, 'problems' | 'lineOf'> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => counter.linePos(offset).line;
  // One fault makes the parser complain of all that follows.
  const [first] = document.errors;
  const fault: Problem | undefined = first
    ? syntaxProblem(text, first.code, lineAt(openedAt(document, first)))
    : unknownAlias(document, (offset) => syntaxProblem(text, 'BAD_ALIAS', lineAt(offset)));
  const lineOf = (path: (string | number)[]): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
  return { problems: fault ? [fault] : [], lineOf };
}

/** Where a fault is; a quote that is not closed is told where it opens, not at the end of the file. */
function openedAt(document: Document.Parsed, { code, pos: [at] }: YAMLError): number {
  let start = at;
  if (code === 'MISSING_CHAR')
    visit(document, {
      Scalar(_, { type, range }) {
        if (type?.startsWith('QUOTE') && range && range[0] <= at && at <= range[2]) start = range[0];
      },
    });
  return start;
}

/** What `say` makes of the first value like *name, where no name is given like that. */
function unknownAlias(document: Document.Parsed, say: (offset: number) => Problem): Problem | undefined {
  let problem: Problem | undefined;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined;
      problem = say(alias.range![0]);
      return visit.BREAK;
    },
  });
  return problem;
}

function syntaxProblem(text: string, code: ErrorCode, line: number): Problem {
  const tab = /^\s*\t/.test(text.split('\n')[line - 1] ?? '');
  const [what, hint] = SYNTAX[tab ? 'TAB_AS_INDENT' : code] ?? [
    code,
    '检查这一行的缩进、引号、括号和冒号后的空格',
  ];
  return { line, message: `YAML 语法有误：${what}`, hint };
}

/** The problems of `found`, in the order of the file. */
export function inFileOrder(found: Problem[]): Problem[] {
  return found.sort((a, b) => a.line - b.line);
}

/** A field of a file with what is wrong with it. */
export type Fault = [field: string, message: string, hint: string];

/** True for fields with values, as a row of a list has them. */
export const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

export const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

/** What is wrong with fields that must be texts, lists of texts, or one of these names. */
export function fieldFaults(
  row: Record<string, unknown>,
  { texts, lists, known }: { texts: readonly string[]; lists: readonly string[]; known: readonly string[] },
): Fault[] {
  const blank = (field: string): boolean => [undefined, null, ''].includes(row[field] as string);
  return [
    ...texts
      .filter((field) => !isText(row[field]))
      .map((field): Fault =>
        blank(field)
          ? [field, `缺少 ${field}`, `补上 ${field}，每条都要有 ${texts.join('、')}`]
          : [field, `${field} 不是文字`, `写成 ${field}: 文字，纯数字的用引号括起来`],
      ),
    ...lists
      .filter((field) => row[field] !== undefined && !isTexts(row[field]))
      .map((field): Fault => [
        field,
        `${field} 不是文字的列表`,
        `写成 ${field}: [甲, 乙]，纯数字的用引号括起来`,
      ]),
    ...Object.keys(row)
      .filter((field) => !known.includes(field))
      .map((field): Fault => [field, `没有“${field}”这个字段`, `看看是不是写错了；有 ${known.join('、')}`]),
  ];
}

/** Those rows of which an earlier one has the same text in a field, with the text. */
export function repeated(rows: readonly unknown[], field: string): [row: number, text: string][] {
  const seen = new Set<string>();
  return rows.flatMap((row, place): [number, string][] => {
    const text = isFields(row) ? row[field] : undefined;
    if (!isText(text)) return [];
    const again = seen.has(text);
    seen.add(text);
    return again ? [[place, text]] : [];
  });
}
