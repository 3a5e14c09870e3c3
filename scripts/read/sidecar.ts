import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Finding, Hints } from '../types.ts';
import { decode } from './encoding.ts';
import { finding, type Problem } from './problems.ts';

const hintKeys = ['title', 'date', 'source', 'url', 'author', 'zone'] as const satisfies (keyof Hints)[];
const folderSidecar = '_folder.yml';
const maxCharacters = 20_000;

/** Names that a sidecar of `name` may have: `a.txt` → `a.txt.yml`, `a.yml`. */
export const sidecarNames = (name: string): string[] => [`${name}.yml`, `${path.parse(name).name}.yml`];

export const isFolderSidecar = (name: string): boolean => name.toLowerCase() === folderSidecar;

/**
 * Hints from a plain YAML mapping. All values stay strings; lists, nesting, tags and aliases are not resolved at all,
 * so no text can do more than be wrong. Problems carry the line within `text`.
 */
export function parseHints(text: string): { hints: Hints; problems: Problem[] } {
  if (text.length > maxCharacters)
    return { hints: {}, problems: [{ code: 'sidecar-yaml', detail: '文件太长' }] };
  const counter = new LineCounter();
  const lineOf = (node: unknown): number =>
    isScalar(node) && node.range ? counter.linePos(node.range[0]).line : 1;
  const document = parseSafely(text, counter);
  if (typeof document === 'string')
    return { hints: {}, problems: [{ code: 'sidecar-yaml', detail: document }] };
  const error = document.errors[0];
  const line = error ? counter.linePos(error.pos[0]).line : 1;
  if (error) return { hints: {}, problems: [{ code: 'sidecar-yaml', line, detail: error.code }] };
  if (document.contents === null) return { hints: {}, problems: [] };
  if (!isMap(document.contents))
    return { hints: {}, problems: [{ code: 'sidecar-yaml', line: 1, detail: '不是“key: value”' }] };

  const hints: Hints = {};
  const problems: Problem[] = [];
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : '?';
    const known = hintKeys.find((hintKey) => hintKey === name);
    if (known === undefined) problems.push({ code: 'sidecar-key', line: lineOf(key), detail: name });
    else if (value !== null && !isScalar(value))
      problems.push({ code: 'sidecar-value', line: lineOf(key), detail: name });
    else {
      const words = isScalar(value) && typeof value.value === 'string' ? value.value.trim() : '';
      if (words !== '') hints[known] = words;
    }
  }
  return { hints, problems };
}

/** The YAML library recurses: nesting without end overflows the stack, which is a fault of the text and not of ours. */
function parseSafely(text: string, lineCounter: LineCounter): ReturnType<typeof parseDocument> | string {
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
export async function readSidecars(
  rawDir: string,
  file: string,
): Promise<{ sidecars: Sidecar[]; findings: Finding[] }> {
  const { dir, base } = path.posix.parse(file);
  const sidecars: Sidecar[] = [];
  const findings: Finding[] = [];
  for (const name of [...sidecarNames(base), folderSidecar]) {
    const sidecar = path.posix.join(dir, name);
    const bytes = await readIfThere(path.join(rawDir, sidecar));
    if (bytes === undefined) continue;
    const { hints, problems } = hintsOf(bytes);
    sidecars.push({ file: sidecar, kind: name === folderSidecar ? 'folder' : 'file', hints });
    findings.push(...problems.map((problem) => finding(problem, sidecar)));
  }
  return { sidecars, findings };
}

function hintsOf(bytes: Uint8Array | string): { hints: Hints; problems: Problem[] } {
  if (typeof bytes === 'string') return { hints: {}, problems: [{ code: 'sidecar-yaml', detail: bytes }] };
  const decoded = decode(bytes);
  if ('text' in decoded) return parseHints(decoded.text);
  if (decoded.code === 'empty') return { hints: {}, problems: [] };
  return { hints: {}, problems: [{ code: 'sidecar-yaml', detail: '不是文字，或编码损坏' }] };
}

/** Bytes, or why not (a system error code), or undefined where there is no such file. */
async function readIfThere(file: string): Promise<Uint8Array | string | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code = 'EIO' } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? undefined : code;
  }
}

/** Merges hints, nearest first; names the files that gave any. */
export function mergeSidecars(sidecars: Sidecar[]): { hints: Hints; from?: string } {
  const giving = sidecars.filter(({ hints }) => Object.keys(hints).length > 0);
  const hints = Object.assign({}, ...giving.map((sidecar) => sidecar.hints).reverse()) as Hints;
  return giving.length === 0 ? { hints } : { hints, from: giving.map(({ file }) => file).join('、') };
}
