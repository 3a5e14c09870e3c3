import matter from 'gray-matter';
import { Document, LineCounter, parseDocument } from 'yaml';
import { plainFields } from './plain-yaml.ts';

/** Front matter and body of an article file, or what is wrong with it and where. */
export type Parsed =
  | { data: Record<string, unknown>; body: string; bodyLine: number }
  | { problem: { line: number; message: string; hint: string } };

/** Far more than any article has. The parser's time grows with the square of the lines. */
const MOST_LINES = 2000;
const MOST_CHARACTERS = 200_000;

/**
 * Splits an article file. YAML is read as strings only, so `2024-13-45` stays what it is; every other
 * language (`---js`, `---toml`) is refused and never run, and so is a head without end.
 */
export function parseFrontMatter(source: string): Parsed {
  const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  try {
    refuseUnsafe(text);
    const { data, content, matter: raw } = matter(text, { engines: ENGINES });
    if (!text.startsWith('---')) return missing;
    const head = text.slice(0, text.length - content.length);
    return { data, body: content.trim(), bodyLine: raw === undefined ? 1 : head.split('\n').length };
  } catch (cause) {
    const { message, line } = cause as Error & { line?: number };
    return {
      problem: {
        line: (line ?? 0) + 1,
        message,
        hint: '文件头只写“键: 值”的 YAML，用一行 --- 开头，一行 --- 结尾。',
      },
    };
  }
}

/** Throws where the head is in a language or of a size that the parser must not see. */
function refuseUnsafe(text: string): void {
  if (!text.startsWith('---')) return;
  const language = /^---[\t ]*(\S+)/.exec(text)?.[1];
  if (language !== undefined && !/^(?:ya?ml|-.*)$/.test(language)) refuse.parse();
  const head = text.slice(0, text.indexOf('\n---', '---'.length - 1));
  if (head.length > MOST_CHARACTERS || head.split('\n', MOST_LINES + 1).length > MOST_LINES)
    throw new Error('文件头太长');
}

/** The body of an article file whose front matter is known to be right, without reading that again. */
export function bodyOf(source: string): string {
  const text = source.replaceAll('\r\n', '\n');
  const end = text.indexOf('\n---', '---'.length - 1);
  return end < 0 ? '' : text.slice(end + '\n---'.length).trim();
}

const missing: Parsed = {
  problem: {
    line: 1,
    message: '没有文件头',
    hint: '文章以一行 --- 开头，写明 id 与 title，再以一行 --- 结尾。',
  },
};

const refuse = {
  parse(): never {
    throw new Error('文件头不是 YAML');
  },
};

const ENGINES = {
  yaml: {
    parse: (yaml: string) => plainFields(yaml) ?? parseStrings(yaml),
    stringify: (data: object) => new Document(data).toString(),
  },
  json: refuse,
  javascript: refuse,
  js: refuse,
};

/** The fields of any YAML, their values strings, lists and records. */
export function parseStrings(yaml: string): Record<string, unknown> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error)
    throw Object.assign(new Error(`YAML 有误（${error.code}）`), { line: lines.linePos(error.pos[0]).line });
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  if (data === null || data === '') return {};
  if (typeof data !== 'object' || Array.isArray(data)) throw new Error('文件头不是“键: 值”');
  return data as Record<string, unknown>;
}
