/** What a module comes to: its own text and those of all modules that it imports. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const IMPORTED = /\b(?:from |import |import\()'(\.[^']+)'/g;

/**
 * A digest of a module of the project, of all modules of the project that it imports, and so on.
 * @param beside files that decide too: data that the modules load, the lock file of the packages
 * @throws Error where one of them is not there
 */
export function modulesDigest(module: string, beside: readonly string[] = []): string {
  const texts = modulesFrom(path.resolve(module));
  for (const file of beside.map((each) => path.resolve(each))) texts.set(file, readFileSync(file, 'utf8'));
  const folder = path.dirname(path.resolve(module));
  const named = [...texts].map(([file, text]) => [path.relative(folder, file), text]).sort();
  return createHash('sha256').update(JSON.stringify(named)).digest('hex');
}

function modulesFrom(file: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(file)) return found;
  const text = readFileSync(file, 'utf8');
  found.set(file, text);
  for (const [, other] of text.matchAll(IMPORTED)) modulesFrom(path.join(path.dirname(file), other!), found);
  return found;
}
