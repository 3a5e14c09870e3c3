import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { writeWhole } from './write-whole.ts';

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
    keep(path, JSON.stringify(value));
    return value;
  }
}

/** A folder that cannot be written only costs time. */
function keep(path: string, json: string): void {
  try {
    writeWhole(path, json);
  } catch {
    // The cache is a convenience.
  }
}
