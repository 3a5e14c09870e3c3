import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Ledger } from '../types.ts';
import { sha256 } from './id.ts';
import { parseLedger } from './ledger.ts';
import { listArticleFiles } from './list.ts';
import type { Before, Plan } from './plan.ts';

/** Reads what stands in the articles folder; an empty one, or none, gives empty maps. */
export async function readBefore(out: string): Promise<Before> {
  const articles = new Map<string, { path: string; sha256: string }>();
  for (const file of await listArticleFiles(out)) {
    const text = await readFile(path.join(out, file), 'utf8');
    const id = /^id: *["']?([a-z0-9-]+)/m.exec(text)?.[1] ?? path.basename(file, '.md');
    articles.set(id, { path: file, sha256: sha256(text) });
  }
  const ledgers = new Map<string, { ledger: Ledger; sha256: string }>();
  for (const file of await listLedgers(out)) {
    const text = await readFile(path.join(out, file), 'utf8');
    const ledger = parseLedger(text);
    if (ledger) ledgers.set(ledger.file, { ledger, sha256: sha256(text) });
  }
  return { articles, ledgers };
}

/**
 * Carries out a plan: articles first, their ledger last, so that a run that is cut off converges with the next.
 * Files come one after another in any case, and without promises a write takes half the CPU time.
 */
export function applyPlan(out: string, plan: Plan): void {
  for (const { action, path: file, text, copy } of plan.steps) {
    if (copy) copyFileSync(inside(out, file), inside(out, copy));
    if (action === 'delete') rmSync(inside(out, file), { force: true });
    if (action === 'create' || action === 'update') writeAtomic(inside(out, file), text!);
  }
  const { path: file, text, changed, former } = plan.ledger;
  if (changed) writeAtomic(inside(out, file), text);
  if (former) rmSync(inside(out, former), { force: true });
}

/** The absolute path of `file` below `out`; throws when it would lie outside. */
export function inside(out: string, file: string): string {
  const root = path.resolve(out);
  const full = path.resolve(root, file);
  if (!full.startsWith(root + path.sep)) throw new Error(`拒绝写到文件夹之外：${file}`);
  return full;
}

/** Writes a whole file or leaves the old one: a new file beside it, then a rename. */
export function writeAtomic(file: string, text: string): void {
  const folder = path.dirname(file);
  // As short as may be: the name of the file itself may be as long as names can be.
  const fresh = path.join(folder, `.${sha256(path.basename(file)).slice(0, 8)}.${process.pid}.tmp`);
  try {
    writeFlushed(fresh, text);
    renameSync(fresh, file);
  } catch (cause) {
    rmSync(fresh, { force: true });
    throw cause;
  }
}

/** Writes through to the disk; makes the folder where there is none. */
function writeFlushed(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flush: true });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flush: true });
  }
}

async function listLedgers(out: string): Promise<string[]> {
  const entries = await readdir(path.join(out, 'ledgers'), { recursive: true }).catch(() => []);
  return entries
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.join('ledgers', name))
    .sort();
}
