import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Document, Finding, Hints, RawKind } from '../types.ts';
import { decode } from './encoding.ts';
import { isTooDeep, readHtml } from './html.ts';
import { detectKind } from './kind.ts';
import { finding, type Problem } from './problems.ts';
import { mergeSidecars, readSidecars } from './sidecar.ts';
import { withoutInjectedReadings } from './readings.ts';
import { readText } from './text.ts';
import type { RawFile } from './walk.ts';

export { detectKind };

/** Larger files are not read. */
export const maxBytes = 20_000_000;

/**
 * Reads one raw file with its sidecars. A file that cannot be read gives a finding of level `error` that says why and
 * what to do; doubts are findings inside the document. Never throws for what is on disk or in the file.
 */
export function readDocument(rawDir: string, raw: RawFile): Document | Finding {
  const { file } = raw;
  const bytes = readBytes(raw);
  if ('code' in bytes) return finding(bytes, file);
  const decoded = decode(bytes);
  if ('code' in decoded) return finding(decoded, file);
  const { sidecars, findings } = readSidecars(rawDir, file);
  const { hints, problems, ...content } = readContent(decoded.text, file);
  const beside = sidecars.filter(({ kind }) => kind === 'file');
  const folder = sidecars.filter(({ kind }) => kind === 'folder');
  const sidecar = mergeSidecars([...beside, { file, kind: 'file', hints }, ...folder]);
  const { blocks, taken } = withoutInjectedReadings(content.blocks);
  const readings: Problem[] = taken > 0 ? [{ code: 'readings', detail: String(taken) }] : [];
  const noWords: Problem[] = content.blocks.length === 0 ? [{ code: 'no-words' }] : [];
  const own = [...(decoded.problem ? [decoded.problem] : []), ...problems, ...readings, ...noWords];
  return {
    file,
    sha256: hash('sha256', bytes, 'hex'),
    encoding: decoded.encoding,
    ...content,
    blocks,
    sidecar: sidecar.hints,
    ...(sidecar.from === undefined ? {} : { sidecarFile: sidecar.from }),
    findings: [...own.map((problem) => finding(problem, file)), ...findings],
  };
}

type Content = Pick<Document, 'kind' | 'blocks' | 'markup' | 'lineCount' | 'meta'> & {
  hints: Hints;
  problems: Problem[];
};

/** A text to blocks, by its kind. A page that the parser must not finish is read as text, with a warning. */
function readContent(text: string, name: string): Content {
  const kind = detectKind(text, name);
  if (kind !== 'html') return asText(text, kind);
  try {
    return { kind, ...readHtml(text), hints: {}, problems: [] };
  } catch (error) {
    if (!isTooDeep(error)) throw error;
    const content = asText(text, 'text');
    return { ...content, problems: [...content.problems, { code: 'html-too-deep' }] };
  }
}

const asText = (text: string, kind: Exclude<RawKind, 'html'>): Content => ({
  kind,
  ...readText(text, kind),
});

/** The bytes of a file, its size checked first. */
function readBytes({ path, size }: RawFile): Uint8Array | Problem {
  if (size > maxBytes) return tooLarge(size);
  try {
    return readOpened(openSync(path, 'r'));
  } catch (error) {
    const { code = 'EIO' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { code: 'gone' };
    return code === 'EACCES' || code === 'EPERM'
      ? { code: 'no-permission' }
      : { code: 'unreadable', detail: code };
  }
}

/**
 * The bytes of an open file, which may have grown since it was listed; closes it. What is written while it is read may
 * be half old and half new, and is not taken.
 */
function readOpened(descriptor: number): Uint8Array | Problem {
  try {
    const { size, mtimeMs } = fstatSync(descriptor);
    if (size > maxBytes) return tooLarge(size);
    const bytes = readFileSync(descriptor);
    const now = fstatSync(descriptor);
    const isWhole = bytes.length === size && now.size === size && now.mtimeMs === mtimeMs;
    return isWhole ? bytes : { code: 'changing' };
  } finally {
    closeSync(descriptor);
  }
}

const tooLarge = (size: number): Problem => ({ code: 'too-large', detail: `${(size / 1e6).toFixed(1)} MB` });
