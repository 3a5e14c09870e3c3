/** Folders as tests look at them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a checkout has beside `content/` and the installed packages. */
export const CHECKOUT = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Every file below a folder with its bytes, by path, in the order of the paths. */
export function filesOf(dir: string): Map<string, string> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const names = entries.map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name))).sort();
  return new Map(names.map((name) => [name, readFileSync(path.join(dir, name), 'latin1')]));
}

/** What a run of ingest that was cut off may leave, and the next one takes away. */
export const isRubble = (name: string): boolean =>
  /^\.ingest\.(?:lock|\d+\.tmp|[0-9a-f]{16}\.next)$/.test(path.basename(name));

/** Sample files in their own words, by their paths below `content/raw`. */
export const samplesOf = (...files: string[]): string[] =>
  files.map((file) => readFileSync(path.join('content/raw', file), 'utf8'));

/** A paragraph that an editor, or a later version of a raw file, adds. */
export const added = '\n这一段是后来补上的：园区的窗口从下周起多开两个小时，午间也有人值守。\n';
