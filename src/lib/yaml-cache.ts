import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

/**
 * Parses YAML. A large file takes a second, a small one a tenth, so the result is kept as JSON
 * below node_modules/.cache, under the hash of the text.
 * @throws where the text is no YAML
 */
export function parseCached<T>(text: string): T {
  const dir = resolve('node_modules/.cache/yuanxun');
  const path = join(dir, `${createHash('sha256').update(text).digest('hex')}.json`);
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    const value = parse(text) as T;
    keep(dir, path, JSON.stringify(value));
    return value;
  }
}

/** Writes whole or not at all; a folder that cannot be written only costs time. */
function keep(dir: string, path: string, json: string): void {
  try {
    mkdirSync(dir, { recursive: true });
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, json);
    renameSync(draft, path);
  } catch {
    // The cache is a convenience.
  }
}
