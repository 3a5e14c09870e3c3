import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zoneByName } from '../src/lib/gazetteer.ts';
import { loadKnowledge, understand, type Knowledge } from './pipeline.ts';
import { attempted, finding } from './read/problems.ts';
import { readDocument } from './read/read.ts';
import { type Listing, listRawFiles, type RawFile } from './read/walk.ts';
import { recall, remember, type Memory } from './recall.ts';
import { sameStories } from './same-story.ts';
import { tell, type FileResult } from './told.ts';
import type { Finding } from './types.ts';
import { applyPlans, readStanding, recover } from './write/files.ts';
import { bodyOf } from './write/frontmatter.ts';
import { sha256, wordsKey } from './write/id.ts';
import { inputsOf, rulesDigest } from './write/inputs.ts';
import { openKnown } from './write/known.ts';
import { takeLock } from './write/lock.ts';
import { withoutOwn } from './write/own-folders.ts';
import {
  claimsOf,
  contextOf,
  movesAmong,
  planFile,
  settle,
  type Claims,
  type Context,
  type Outcome,
  type Plan,
} from './write/plan.ts';

export interface IngestOptions {
  raw: string;
  out: string;
  dryRun?: boolean;
  force?: boolean;
  /** A folder for what is known of raw files from earlier runs; without it every file is read. */
  known?: string;
  /** Told before each file how many are done, and at the end. */
  onFile?: (done: number, total: number) => void;
  /** Gets all that was made of each file that was read; the result keeps none of the texts. */
  onRead?: (outcome: Outcome) => void;
}

export interface IngestResult {
  files: FileResult[];
  /** Findings that belong to no file that was read. */
  findings: Finding[];
}

/**
 * Raw folder to articles folder. Files are taken in the order of their names and written one by one, so that
 * what is done stays done; a file that fails is a finding and the rest goes on. A file that is as an earlier run left
 * it, with all that decides over it, is not read again. While another run writes into the folder this one does nothing
 * and says so.
 */
export async function ingest(options: IngestOptions): Promise<IngestResult> {
  const listing = withoutOwn(await listRawFiles(options.raw), options);
  if (options.dryRun || listing.files.length === 0) return ingestListed(listing, options);
  const release = await takeLock(options.out);
  if (typeof release !== 'function') return { files: [], findings: [release] };
  try {
    const failed = await recoverIn(options.out);
    return failed ? { files: [], findings: [failed] } : await ingestListed(listing, options);
  } finally {
    release();
  }
}

/** What a run that was cut off left is in the way of all others as long as it cannot be taken up. */
const recoverIn = (out: string): Promise<Finding | undefined> =>
  recover(out).then(
    () => undefined,
    (cause: unknown) => notWritten(out, cause),
  );

/** A run under way. */
interface Run extends Pick<IngestOptions, 'raw' | 'out' | 'onRead'> {
  dryRun: boolean;
  knowledge: Knowledge;
  context: Context;
  memory?: Memory;
  /** The ids of the articles that stood in the folder with these words, see `wordsKey`. */
  withWords: (key: string) => readonly string[];
}

async function ingestListed(listing: Listing, options: IngestOptions): Promise<IngestResult> {
  const run = await begin(listing, options);
  const { memory, context } = run;
  const { ledgers, findings } = context.standing;
  const total = listing.files.length;
  const done = new Map<string, FileResult>();
  const later = new Map<string, Waiting>();
  for (const entry of listing.files) {
    options.onFile?.(done.size, total);
    const result = (memory && recall(entry, memory)) ?? ingestFile(entry, run, later);
    if (result) done.set(entry.file, result);
  }
  for (const group of groupsOf(later, run)) {
    options.onFile?.(done.size, total);
    for (const result of ingestGroup(group, run)) done.set(result.file, result);
  }
  options.onFile?.(total, total);
  const files = listing.files.map(({ file }) => done.get(file)!);
  const copies = copiesAmong(files, run);
  memory?.known.close();
  const gone = ledgers.keys().filter((file) => !done.has(file));
  return {
    files,
    findings: [
      ...listing.findings,
      ...findings,
      ...copies,
      ...rawGone(options.raw, files.length > 0 ? [...gone] : []),
    ],
  };
}

async function begin({ files }: Listing, options: IngestOptions): Promise<Run> {
  const { raw, out, onRead, known, dryRun = false, force = false } = options;
  const knowledge = loadKnowledge();
  const standing = await readStanding(out);
  const present = new Set(files.map(({ file }) => file));
  const zoneId = (name: string) => zoneByName(name, knowledge.gazetteer)?.id;
  const context = { ...contextOf(standing, present), zoneId, force };
  const traces = new Set(context.gone.values().flatMap(({ head }) => head.articles.map(({ id }) => id)));
  return {
    raw,
    out,
    dryRun,
    knowledge,
    context,
    withWords: wordsIndex(out, context),
    ...(known === undefined
      ? {}
      : { memory: { raw, known: openKnown(known, out), rules: rulesDigest(knowledge), context, traces } }),
    ...(onRead ? { onRead } : {}),
  };
}

/** Articles that ledgers know, by their words; they are read when first asked for. */
function wordsIndex(out: string, { standing, written }: Context): Run['withWords'] {
  const listed = [...standing.articles].filter(([id]) => written.has(id));
  let index: Map<string, string[]> | undefined;
  return (key) => {
    index ??= Map.groupBy(
      listed.map(([id]) => id),
      (id) => wordsKey(bodyIn(out, standing.articles.get(id)!.path)),
    );
    return index.get(key) ?? [];
  };
}

/** What was read of a raw file, and what it was made of before. */
interface Read {
  entry: RawFile;
  inputs?: string | undefined;
  outcome: Outcome;
  findings: Finding[];
}

/** A file that is planned when all others were read: it lets articles go, or brings one that another may let go. */
interface Waiting {
  entry: RawFile;
  sha256: string;
  claims: Claims;
}

const read = (entry: RawFile, { raw, memory, knowledge }: Run): Read | Finding =>
  attempted(entry.file, () => {
    const inputs = memory && inputsOf(raw, entry);
    const document = readDocument(raw, entry);
    if (!('blocks' in document)) return document;
    const { findings, ...outcome } = understand(document, knowledge);
    return { entry, inputs, outcome, findings };
  });

/** Reads a file and carries out what follows; undefined where that waits until all others were read. */
function ingestFile(entry: RawFile, run: Run, later: Map<string, Waiting>): FileResult | undefined {
  const found = read(entry, run);
  if ('code' in found) return { file: entry.file, findings: [found] };
  const claims = claimsOf(found.outcome, run.context);
  const letsGo = claims.dropped.length > 0 && !claims.wentBad;
  if (!letsGo && claims.fresh.every((key) => run.withWords(key).length === 0))
    return carryOut([{ ...found, claims }], run)[0];
  later.set(entry.file, { entry, sha256: found.outcome.document.sha256, claims });
  return undefined;
}

/** Files that wait, one by one; at last those between which articles move, together. */
function groupsOf(later: ReadonlyMap<string, Waiting>, { context, withWords }: Run): Waiting[][] {
  const claims = new Map([...later].map(([file, waiting]) => [file, waiting.claims]));
  context.moves = movesAmong(claims, context, withWords);
  const moved = new Set([...context.moves.values()].flat().filter((id) => id !== undefined));
  const isMoving = ({ entry, claims: { dropped } }: Waiting): boolean =>
    dropped.some((id) => moved.has(id)) || context.moves.get(entry.file)!.some((id) => id !== undefined);
  const moving = [...later.values()].filter(isMoving);
  const others = [...later.values()].filter((waiting) => !isMoving(waiting));
  return [...others.map((waiting) => [waiting]), ...(moving.length > 0 ? [moving] : [])];
}

/** Reads files again and carries out their plans together; none, where one is no longer what it was. */
function ingestGroup(group: readonly Waiting[], run: Run): FileResult[] {
  const ready: (Read & { claims: Claims })[] = [];
  const failed: Finding[] = [];
  for (const { entry, sha256, claims } of group) {
    const found = read(entry, run);
    if ('code' in found) failed.push(found);
    else if (found.outcome.document.sha256 === sha256) ready.push({ ...found, claims });
    else failed.push(finding({ code: 'changing' }, entry.file));
  }
  if (failed.length > 0) return group.map(({ entry }) => ({ file: entry.file, findings: failed }));
  return carryOut(ready, run);
}

/** Plans files and writes what was planned, together. */
function carryOut(group: readonly (Read & { claims: Claims })[], run: Run): FileResult[] {
  const { out, dryRun, context, memory, onRead } = run;
  const planned = group.map((one) => {
    onRead?.(one.outcome);
    const plan = planFile(one.outcome, one.claims, context);
    settle(context.standing, plan);
    return { ...one, plan };
  });
  const failed = dryRun ? undefined : tryApply(out, planned);
  return planned.map(({ entry, inputs, outcome, plan, findings }) => {
    const own = failed ? [{ ...failed, file: entry.file }] : [];
    const bodies = plan.steps
      .slice(0, outcome.articles.length)
      .map(({ action, path: place, text }) => (action === 'edited' ? bodyIn(out, place) : bodyOf(text!)));
    const result = tell(outcome, plan, [...findings, ...plan.findings, ...own], bodies, dryRun);
    if (memory && inputs && !failed && !dryRun) remember(entry, inputs, result, memory);
    return result;
  });
}

function tryApply(out: string, planned: readonly { plan: Plan }[]): Finding | undefined {
  try {
    applyPlans(
      out,
      planned.map(({ plan }) => plan),
    );
    return undefined;
  } catch (cause) {
    return notWritten(out, cause);
  }
}

const notWritten = (file: string, cause: unknown): Finding => ({
  level: 'error',
  code: 'not-written',
  file,
  message: `没写成 ${(cause as Error).message}。`,
  hint: '看看文章文件夹能不能写、磁盘是否已满；没写成的都还是原来的样子，改好后再运行一次。',
});

/** Articles of this run that tell the same story; known again where no article has changed since. */
function copiesAmong(files: readonly FileResult[], { out, context, memory, dryRun }: Run): Finding[] {
  const articles = files.flatMap(({ file, reading, plan }) =>
    (reading?.articles ?? []).map(({ title, sketch }, index) => {
      const { id, path: place, text } = plan!.steps[index]!;
      const digest = context.standing.articles.get(id)!.sha256;
      const body = () => (text === undefined ? bodyIn(out, place) : bodyOf(text));
      return { id, file, title, digest, sketch, text: body };
    }),
  );
  const key = sha256(
    JSON.stringify([memory?.rules, articles.map(({ id, file, title, digest }) => [id, file, title, digest])]),
  );
  const before = memory?.known.get(key);
  if (before) return before.findings;
  const findings = sameStories(articles);
  if (!dryRun) memory?.known.set(key, { file: '', findings });
  return findings;
}

/** The body of an article file; nothing where there is none. */
function bodyIn(out: string, file: string): string {
  try {
    return bodyOf(readFileSync(path.join(out, file), 'utf8'));
  } catch {
    return '';
  }
}

/** All findings of a run; what a folder's sidecar brings to each of its files is said once. */
export function allFindings({ files, findings }: IngestResult): Finding[] {
  const all = [...files.flatMap((file) => file.findings), ...findings];
  const byPlace = new Map(
    all.map((finding) => [`${finding.file}:${finding.line}:${finding.code}:${finding.message}`, finding]),
  );
  return [...byPlace.values()];
}

/** Raw files of earlier runs that are gone: their articles stay. Said once, and only by a run that found files. */
function rawGone(raw: string, gone: readonly string[]): Finding[] {
  if (gone.length === 0) return [];
  const named = gone.slice(0, 3).join('、') + (gone.length > 3 ? ' 等' : '');
  return [
    {
      level: 'note',
      code: 'raw-gone',
      file: raw,
      message: `从前的 ${gone.length} 个原始文件不在了（${named}），由它们而来的文章都留着。`,
      hint: '不想再收录，就把那几篇从文章文件夹里删去，连同 ledgers 里的那几份。',
    },
  ];
}
