/** What earlier runs found out of raw files, by a digest of all that decides it; see `decidedBy` in `inputs.ts`. */
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../../src/lib/write-whole.ts';
import { sha256 } from './id.ts';

/** Days after which what no run asked for goes. */
const KEPT_FOR = 30;
const DAY = 86_400_000;

/** Values of JSON by key. */
export interface Known<T> {
  get: (key: string) => T | undefined;
  set: (key: string, value: T) => void;
  /** Leaves out what this run neither asked for nor added, once that is the larger part. */
  close: () => void;
}

/**
 * Opens what is known of one articles folder: a file of lines in `dir`, to which every finding-out is added at once, so
 * that a run that is cut off has not worked in vain. A line that is half written, or from somewhere else, is passed
 * over; where the file cannot be read or written, all is found out anew.
 */
export function openKnown<T>(dir: string, out: string): Known<T> {
  const file = path.join(dir, `${sha256(path.resolve(out)).slice(0, 16)}.jsonl`);
  const lines = new Map(readLines(file).map((line) => [line.slice(0, KEY), line.slice(KEY)]));
  const asked = new Set<string>();
  let mayWrite = attempt(() => mkdirSync(dir, { recursive: true }));
  return {
    get(key) {
      const value = parse<T>(lines.get(key));
      if (value !== undefined) asked.add(key);
      return value;
    },
    set(key, value) {
      const line = JSON.stringify(value);
      lines.set(key, line);
      asked.add(key);
      // The line's end comes first, so that a line that was cut off spoils no other.
      mayWrite &&= attempt(() => appendFileSync(file, `\n${key}${line}`));
    },
    close() {
      if (!mayWrite) return;
      if (lines.size > 2 * asked.size) attempt(() => writeWhole(file, textOf(asked, lines)));
      attempt(() => utimesSync(file, new Date(), new Date()));
      sweep(dir);
    },
  };
}

/** A key is SHA-256 in hex. */
const KEY = 64;

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function parse<T>(line: string | undefined): T | undefined {
  try {
    return line === undefined ? undefined : (JSON.parse(line) as T);
  } catch {
    return undefined;
  }
}

const textOf = (keys: Iterable<string>, lines: ReadonlyMap<string, string>): string =>
  [...keys].map((key) => `\n${key}${lines.get(key)}`).join('');

/** What is known of folders that no run has looked at for long. */
function sweep(dir: string): void {
  for (const name of readdirSync(dir)) {
    const file = path.join(dir, name);
    attempt(() => {
      if (Date.now() - statSync(file).mtimeMs > KEPT_FOR * DAY) rmSync(file);
    });
  }
}

/** False where it fails: what is known is a convenience. */
function attempt(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
