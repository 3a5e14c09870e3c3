import { storiesAmong, wordingOf } from '../src/lib/copies.ts';
import { zoneByName } from '../src/lib/gazetteer.ts';
import { bare } from './clean/fold.ts';
import { loadKnowledge, understand } from './pipeline.ts';
import { readDocument } from './read/read.ts';
import { type Listing, listRawFiles } from './read/walk.ts';
import type { Document, Finding } from './types.ts';
import { applyPlan, readBefore, sweep } from './write/files.ts';
import { ledgerPath } from './write/ledger.ts';
import { withoutOwn } from './write/own-folders.ts';
import { takeLock } from './write/lock.ts';
import { planFile, type Outcome, type Plan } from './write/plan.ts';

export interface IngestOptions {
  raw: string;
  out: string;
  dryRun?: boolean;
  force?: boolean;
  onFile?: (done: number, total: number) => void;
}

/** One raw file of a run: what was made of it, or only findings where it could not be read. */
export interface FileResult {
  file: string;
  outcome?: Outcome;
  plan?: Plan;
  findings: Finding[];
}

export interface IngestResult {
  files: FileResult[];
  /** Findings that belong to no file that was read. */
  findings: Finding[];
}

/**
 * Raw folder to articles folder. Files are taken in the order of their names and written one by one, so that
 * what is done stays done; a file that fails is a finding and the rest goes on. While another run writes into the
 * folder this one does nothing and says so.
 */
export async function ingest(options: IngestOptions): Promise<IngestResult> {
  const listing = withoutOwn(await listRawFiles(options.raw), options);
  if (options.dryRun || listing.files.length === 0) return ingestListed(listing, options);
  const release = await takeLock(options.out);
  if (typeof release !== 'function') return { files: [], findings: [release] };
  try {
    await sweep(options.out);
    return await ingestListed(listing, options);
  } finally {
    release();
  }
}

async function ingestListed(
  listing: Listing,
  { raw, out, dryRun, force, onFile }: IngestOptions,
): Promise<IngestResult> {
  const knowledge = loadKnowledge();
  const before = await readBefore(out);
  const present = new Set(listing.files.map(({ file }) => file));
  const ledgers = before.ledgers.values().map(({ ledger }) => ledger);
  const gone = new Set(ledgers.filter(({ file }) => !present.has(file)));
  const taken = new Set(before.ledgers.values().flatMap(({ ledger }) => ledger.articles.map(({ id }) => id)));
  const zoneId = (name: string) => zoneByName(name, knowledge.gazetteer)?.id;
  const context = { before, gone, taken, zoneId, force: force ?? false };
  const files: FileResult[] = [];
  for (const entry of listing.files) {
    const document = readDocument(raw, entry);
    onFile?.(files.length + 1, listing.files.length);
    if (!isDocument(document)) {
      files.push({ file: entry.file, findings: [document] });
      continue;
    }
    const { findings, ...outcome } = understand(document, knowledge);
    const plan = planFile(outcome, context);
    const failed = dryRun ? undefined : tryApply(out, plan);
    files.push({
      file: entry.file,
      outcome,
      plan,
      findings: [...findings, ...plan.findings, ...(failed ? [failed] : [])],
    });
  }
  return {
    files,
    findings: [...listing.findings, ...copies(files), ...rawGone(raw, before.ledgers.keys(), files)],
  };
}

function isDocument(value: Document | Finding): value is Document {
  return 'blocks' in value;
}

function tryApply(out: string, plan: Plan): Finding | undefined {
  try {
    applyPlan(out, plan);
    return undefined;
  } catch (cause) {
    return {
      level: 'error',
      code: 'not-written',
      file: plan.file,
      message: `没写成 ${(cause as Error).message}。`,
      hint: '看看文章文件夹能不能写、磁盘是否已满；没写成的都还是原来的样子，改好后再运行一次。',
    };
  }
}

/** The same story in several raw files: all articles stay. The same to the letter is for the editor to mend. */
function copies(files: readonly FileResult[]): Finding[] {
  const articles = files.flatMap(({ file, outcome, plan }) =>
    (outcome?.articles ?? []).map(({ title, paragraphs }, index) => {
      const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
      return { id: plan!.steps[index]!.id, file, title, text };
    }),
  );
  const byId = new Map(articles.map((article) => [article.id, article]));
  return storiesAmong(articles.map(({ id, text }) => wordingOf(id, text))).flatMap(({ fullest, copies }) => {
    const full = byId.get(fullest)!;
    return copies.map((id) => {
      const { file, title, text } = byId.get(id)!;
      return bare(text) === bare(full.text)
        ? sameArticle(file, title, full.file)
        : shorterCopy(file, title, full);
    });
  });
}

const sameArticle = (file: string, title: string, other: string): Finding => ({
  level: 'error',
  code: 'same-article',
  file,
  message: `《${title}》与 ${other} 里的一篇逐字相同，两篇都留着。`,
  hint: '删去其中一个原始文件和它的文章，读者就不会看到两遍。',
});

const shorterCopy = (file: string, title: string, full: { file: string; title: string }): Finding => ({
  level: 'note',
  code: 'near-duplicate',
  file,
  message: `《${title}》与 ${full.file} 里的《${full.title}》大体相同，两篇都留着。`,
  hint: '网站上它们互相注明是同一稿，不必改。',
});

/** All findings of a run; what a folder's sidecar brings to each of its files is said once. */
export function allFindings({ files, findings }: IngestResult): Finding[] {
  const all = [...files.flatMap((file) => file.findings), ...findings];
  const byPlace = new Map(
    all.map((finding) => [`${finding.file}:${finding.line}:${finding.code}:${finding.message}`, finding]),
  );
  return [...byPlace.values()];
}

/** Raw files of earlier runs that are gone: their articles stay. Said once, and only by a run that found files. */
function rawGone(raw: string, ledgers: Iterable<string>, files: readonly FileResult[]): Finding[] {
  const present = new Set(files.map(({ file }) => file));
  const renamed = new Set(files.flatMap(({ plan }) => (plan?.ledger.former ? [plan.ledger.former] : [])));
  const gone = [...ledgers].filter((file) => !present.has(file) && !renamed.has(ledgerPath(file)));
  if (files.length === 0 || gone.length === 0) return [];
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
