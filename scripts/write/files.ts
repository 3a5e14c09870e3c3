import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Ledger } from '../types.ts';
import { sha256 } from './id.ts';
import { ledgerPath, parseLedger } from './ledger.ts';
import { listArticleFiles } from './list.ts';
import type { Before, Plan } from './plan.ts';

/** Reads what stands in the articles folder; an empty one, or none, gives empty maps. */
export async function readBefore(out: string): Promise<Before> {
  const articles = new Map<string, { path: string; sha256: string }>();
  for (const file of await listArticleFiles(out)) {
    const bytes = await readFile(path.join(out, file));
    const id = /^id: *["']?([a-z0-9-]+)/m.exec(bytes.toString())?.[1] ?? path.basename(file, '.md');
    const found = { path: file, sha256: sha256(bytes) };
    articles.set(id, found);
    // Where an editor gave the article of this name another id, the file is still not free for a new one.
    const name = file.slice(0, -'.md'.length);
    if (!articles.has(name)) articles.set(name, found);
  }
  const ledgers = new Map<string, { ledger: Ledger; sha256: string }>();
  for (const file of await listLedgers(out)) {
    const text = await readFile(path.join(out, file), 'utf8');
    const ledger = parseLedger(text);
    // A copy under another name is not the one that ingest keeps.
    if (ledger && path.normalize(ledgerPath(ledger.file)) === file)
      ledgers.set(ledger.file, { ledger, sha256: sha256(text) });
  }
  return { articles, ledgers };
}

/**
 * Carries out a plan: articles first, their ledger last, so that a run that is cut off converges with the next.
 * Files come one after another in any case, and without promises a write takes half the CPU time.
 * @throws Error that names the file that cannot be written, or is no longer what the plan was made for
 */
export function applyPlan(out: string, plan: Plan): void {
  for (const { action, path: file, was, text, copy } of plan.steps) {
    if (action === 'same' || action === 'edited') continue;
    const place = inside(out, file);
    const now = bytesAt(place);
    if ((now && sha256(now)) !== was) throw new Error(`${file} 在这次运行当中有人改过，没有动它`);
    if (copy) writeAtomic(freeName(inside(out, copy), now!), now!);
    if (action === 'delete') rmSync(place);
    else writeAtomic(place, text!);
  }
  const { path: file, text, changed, former } = plan.ledger;
  if (changed) writeAtomic(inside(out, file), text);
  if (former) rmSync(inside(out, former), { force: true });
}

function bytesAt(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (cause) {
    if (/^(?:ENOENT|ENOTDIR)$/.test((cause as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw cause;
  }
}

/** A copy that is there already is some earlier version of the editor's, and stays. */
function freeName(file: string, bytes: Buffer): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? file : `${file}${n}`;
    const there = bytesAt(name);
    if (there === undefined || there.equals(bytes)) return name;
  }
}

/** The absolute path of `file` below `out`; throws when it would lie outside. */
export function inside(out: string, file: string): string {
  const root = path.resolve(out);
  const full = path.resolve(root, file);
  if (!full.startsWith(root + path.sep)) throw new Error(`拒绝写到文件夹之外：${file}`);
  return full;
}

/** Writes a whole file or leaves the old one: a new file beside it, then a rename. An error names the file. */
export function writeAtomic(file: string, text: string | Uint8Array): void {
  const folder = path.dirname(file);
  // Short, as the name of the file itself may be as long as names can be.
  const fresh = path.join(folder, `.ingest.${process.pid}.tmp`);
  try {
    writeFlushed(fresh, text);
    renameSync(fresh, file);
  } catch (cause) {
    rmSync(fresh, { force: true });
    throw new Error(`${file}：${(cause as Error).message}`, { cause });
  }
}

/** Takes away what runs that were cut off left half written; only for the one that has the folder's lock. */
export async function sweep(out: string): Promise<void> {
  const entries = await readdir(out, { recursive: true }).catch(() => []);
  for (const name of entries.filter((entry) => /^\.ingest\.\d+\.tmp$/.test(path.basename(entry))))
    rmSync(path.join(out, name), { force: true });
}

/** Writes through to the disk; makes the folder where there is none. */
function writeFlushed(file: string, text: string | Uint8Array): void {
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
