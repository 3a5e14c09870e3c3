import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Finding, Hints } from '../types.ts';
import { decode } from './encoding.ts';
import { finding, type Problem } from './problems.ts';
import { visible } from './wording.ts';

/** What a sidecar or front matter can tell. */
export const hintKeys = [
  'title',
  'date',
  'source',
  'url',
  'author',
  'zone',
] as const satisfies (keyof Hints)[];
export const folderSidecar = '_folder.yml';
const maxCharacters = 20_000;

/** Names that a sidecar of `name` may have: `a.txt` → `a.txt.yml`, `a.yml`. */
export const sidecarNames = (name: string): string[] => [`${name}.yml`, `${path.parse(name).name}.yml`];

interface Read {
  hints: Hints;
  problems: Problem[];
}

/**
 * Hints from a plain YAML mapping. All values stay strings; lists, nesting, tags and aliases are not resolved at all,
 * so no text can do more than be wrong. Problems carry the line within `text`.
 */
export function parseHints(text: string): Read {
  const counter = new LineCounter();
  const lineAt = (offset = 0): number => counter.linePos(offset).line;
  const document = parseSafely(text, counter);
  if (typeof document === 'string') return refused(1, document);
  const error = document.errors[0];
  if (error) return refused(lineAt(error.pos[0]), `第 ${lineAt(error.pos[0])} 行`);
  if (document.contents === null) return { hints: {}, problems: [] };
  if (!isMap(document.contents)) return refused(1, '不是“key: value”');
  const read: Read = { hints: {}, problems: [] };
  for (const { key, value } of document.contents.items) {
    const line = lineAt(isNode(key) ? key.range?.[0] : 0);
    takeEntry(isScalar(key) ? String(key.value) : '?', value, line, read);
  }
  return read;
}

/** The keys of a plain YAML mapping with their words, those of a list one by one; none where it is no such mapping. */
export function parseFields(text: string): ReadonlyMap<string, string[]> {
  const document = parseSafely(text, new LineCounter());
  if (typeof document === 'string' || document.errors.length > 0 || !isMap(document.contents))
    return new Map();
  return new Map(
    document.contents.items.map(({ key, value }) => [
      isScalar(key) ? String(key.value) : '?',
      (isSeq(value) ? value.items : [value]).flatMap((item) => (isScalar(item) ? wordsOf(item.value) : [])),
    ]),
  );
}

const wordsOf = (value: unknown): string[] =>
  [visible(String(value ?? '').replace(/\s+/g, ' '))].filter(Boolean);

function takeEntry(name: string, value: unknown, line: number, { hints, problems }: Read): void {
  const key = hintKeys.find((known) => known === name);
  if (key === undefined) problems.push({ code: 'sidecar-key', line, detail: name });
  else if (value !== null && !isScalar(value)) problems.push({ code: 'sidecar-value', line, detail: name });
  else {
    const [words] = wordsOf(value?.value);
    if (words !== undefined) hints[key] = words;
  }
}

const refused = (line: number, detail: string): Read => ({
  hints: {},
  problems: [{ code: 'sidecar-yaml', line, detail }],
});

/** The document, or why not. The library recurses, so that nesting without end overflows the stack: the text's fault. */
function parseSafely(text: string, lineCounter: LineCounter): ReturnType<typeof parseDocument> | string {
  if (text.length > maxCharacters) return '文件太长';
  try {
    return parseDocument(text, { schema: 'failsafe', lineCounter, logLevel: 'error', prettyErrors: false });
  } catch {
    return '嵌套太深';
  }
}

/** One sidecar that was found. */
export interface Sidecar {
  /** Path below the raw folder. */
  file: string;
  /** Whether it speaks of one file or of all in its folder. */
  kind: 'file' | 'folder';
  hints: Hints;
}

/**
 * The sidecars of a raw file, nearest first: NAME.ext.yml, NAME.yml, then _folder.yml of the same folder.
 * A missing one is no fault; one that cannot be read or understood gives warnings with its own name and line.
 */
export function readSidecars(rawDir: string, file: string): { sidecars: Sidecar[]; findings: Finding[] } {
  const { dir, base } = path.posix.parse(file);
  const sidecars: Sidecar[] = [];
  const findings: Finding[] = [];
  for (const name of [...sidecarNames(base), folderSidecar]) {
    const sidecar = path.posix.join(dir, name);
    const bytes = readIfThere(path.join(rawDir, sidecar));
    if (bytes === undefined) continue;
    const { hints, problems } = hintsOf(bytes);
    sidecars.push({ file: sidecar, kind: name === folderSidecar ? 'folder' : 'file', hints });
    findings.push(...problems.map((problem) => finding(problem, sidecar)));
  }
  return { sidecars, findings };
}

function hintsOf(bytes: Uint8Array | string): Read {
  const unreadable = (detail: string): Read => ({
    hints: {},
    problems: [{ code: 'sidecar-unreadable', detail }],
  });
  if (typeof bytes === 'string') return unreadable(bytes);
  const decoded = decode(bytes);
  if ('text' in decoded) return parseHints(decoded.text);
  return decoded.code === 'empty' ? { hints: {}, problems: [] } : unreadable('不是文字，或编码损坏');
}

/** Bytes, or why not (a system error code), or undefined where there is no such file. */
function readIfThere(file: string): Uint8Array | string | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return readFileSync(file);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'EIO';
  }
}

/** Merges hints, nearest first; names the files that gave any. */
export function mergeSidecars(sidecars: Sidecar[]): { hints: Hints; from?: string } {
  const giving = sidecars.filter(({ hints }) => Object.keys(hints).length > 0);
  const hints = Object.assign({}, ...giving.map((sidecar) => sidecar.hints).reverse()) as Hints;
  return giving.length === 0 ? { hints } : { hints, from: giving.map(({ file }) => file).join('、') };
}
