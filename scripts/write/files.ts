import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Ledger } from '../types.ts';
import { sha256 } from './id.ts';
import { damagedNote, formatLedger, ledgerPath, parseHead, parseLedger } from './ledger.ts';
import { listArticleFiles } from './list.ts';
import { contextOf, type Context, type Plan, type Standing, type Step } from './plan.ts';

/** Reads what stands in the articles folder; an empty one, or none, gives empty maps. */
export async function readStanding(out: string): Promise<Standing> {
  const standing: Standing = { articles: new Map(), ledgers: new Map(), findings: [] };
  const { articles } = standing;
  for (const file of await listArticleFiles(out)) {
    const bytes = readFileSync(path.join(out, file));
    const id = idIn(bytes) ?? path.basename(file, '.md');
    const found = { path: file, sha256: sha256(bytes) };
    articles.set(id, found);
    // Where an editor gave the article of this name another id, the file is still not free for a new one.
    const name = file.slice(0, -'.md'.length);
    if (!articles.has(name)) articles.set(name, found);
  }
  for (const file of await listLedgers(out)) readStandingLedger(out, file, standing);
  return standing;
}

function idIn(bytes: Buffer): string | undefined {
  const id = /^id: *["']?([a-z0-9-]+)/m.exec(bytes.toString())?.[1];
  // A copy, as a piece of a string keeps the whole of it in memory.
  return id && Buffer.from(id).toString();
}

function readStandingLedger(out: string, file: string, { ledgers, findings }: Standing): void {
  const text = readText(path.join(out, file));
  const head = parseHead(text);
  if (!head) findings.push(damagedNote(file));
  // A copy under another name is not the one that ingest keeps.
  else if (path.posix.normalize(ledgerPath(head.file)) === file) {
    const lines = () => parseLedger(readText(path.join(out, file)))?.lines;
    ledgers.set(head.file, { path: file, sha256: sha256(text), head, lines });
  }
}

/** A text that cannot be read is as good as an empty one. */
function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * Carries out plans together. Each new ledger is written beside its place before any article, and takes it when all
 * articles are done: a run that is cut off leaves word of what it was about to write, see `recover`. Files come one
 * after another in any case, and without promises a write takes half the CPU time.
 * @throws Error that names the file that cannot be written, or is no longer what the plan was made for
 */
export function applyPlans(out: string, plans: readonly Plan[]): void {
  const ledgers = plans.map(({ ledger }) => ledger);
  const changed = ledgers.filter((ledger) => ledger.changed).map((ledger) => ledger.path);
  let touched = false;
  try {
    for (const { path: file, text, changed } of ledgers)
      if (changed) writeNamed(announced(out, file), text, inside(out, file));
    for (const step of plans.flatMap(({ steps }) => steps)) touched = takeStep(out, step) || touched;
  } catch (cause) {
    if (!touched) for (const file of changed) rmSync(announced(out, file), { force: true });
    throw cause;
  }
  for (const file of changed) rename(announced(out, file), inside(out, file));
  for (const { former } of ledgers) if (former) rmSync(inside(out, former), { force: true });
}

const ANNOUNCED = /^\.ingest\.[0-9a-f]{16}\.next$/;

/** Where a ledger waits until its articles are written. */
const announced = (out: string, ledger: string): string =>
  path.join(path.dirname(inside(out, ledger)), `.ingest.${sha256(ledger).slice(0, 16)}.next`);

/** False where there is nothing to do. */
function takeStep(out: string, { action, path: file, was, text, copy }: Step): boolean {
  if (action === 'same' || action === 'edited') return false;
  const place = inside(out, file);
  const now = bytesAt(place);
  if ((now && sha256(now)) !== was) throw new Error(`${file} 在这次运行当中有人改过，没有动它`);
  if (copy) writeAtomic(freeName(inside(out, copy), now!), now!);
  if (action === 'delete') rmSync(place);
  else writeAtomic(place, text!);
  return true;
}

/**
 * Takes up what a run that was cut off left, and takes away what it left half written; only for the one that has the
 * folder's lock. A ledger that was announced takes its place: the articles that it names are ingest's own, whether they
 * are the old text or the new one, and those that only the ledger before it names are still to be let go.
 */
export async function recover(out: string): Promise<void> {
  const ledgers = await readdir(path.join(out, 'ledgers'), { recursive: true }).catch(() => []);
  const left = ledgers.filter((name) => ANNOUNCED.test(path.basename(name)));
  const context = left.length > 0 ? contextOf(await readStanding(out), new Set()) : undefined;
  for (const name of left) {
    const place = path.join(out, 'ledgers', name);
    const next = parseLedger(readFileSync(place, 'utf8'));
    if (next) writeAtomic(inside(out, ledgerPath(next.file)), formatLedger(tookUp(next, context!)));
    rmSync(place);
  }
  const entries = await readdir(out, { recursive: true }).catch(() => []);
  for (const name of entries.filter((entry) => /^\.ingest\.\d+\.tmp$/.test(path.basename(entry))))
    rmSync(path.join(out, name), { force: true });
}

function tookUp(next: Ledger, { standing, written }: Pick<Context, 'standing' | 'written'>): Ledger {
  const articles = next.articles.map((article) => {
    const there = standing.articles.get(article.id)?.sha256 ?? '';
    return written.get(article.id)?.has(there) ? { ...article, written: there } : article;
  });
  const before = standing.ledgers.get(next.file)?.head.articles ?? [];
  const dropped = before.filter(({ id }) => next.articles.every((article) => article.id !== id));
  return { ...next, articles: [...articles, ...dropped] };
}

function bytesAt(file: string): Buffer | undefined {
  // To throw and catch takes ten times as long as to ask first.
  if (!statSync(file, { throwIfNoEntry: false })) return undefined;
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
  // Short, as the name of the file itself may be as long as names can be.
  const fresh = path.join(path.dirname(file), `.ingest.${process.pid}.tmp`);
  try {
    writeNamed(fresh, text, file);
    rename(fresh, file);
  } catch (cause) {
    rmSync(fresh, { force: true });
    throw cause;
  }
}

/** Writes a file that stands for another until it is renamed; an error names that one. */
function writeNamed(file: string, text: string | Uint8Array, name: string): void {
  try {
    writeFlushed(file, text);
  } catch (cause) {
    throw new Error(`${name}：${(cause as Error).message}`, { cause });
  }
}

function rename(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (cause) {
    throw new Error(`${to}：${(cause as Error).message}`, { cause });
  }
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
  const dir = path.join(out, 'ledgers');
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.json'))
    .map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
