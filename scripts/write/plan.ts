import type { Article, Document, Finding, Ledger, Reading } from '../types.ts';
import { formatArticle, lineRanges } from './format.ts';
import { keepIds, lineKeys, newId, sha256 } from './id.ts';
import { formatLedger, ledgerLines, ledgerPath } from './ledger.ts';

/** What one raw file came to. */
export interface Outcome {
  document: Document;
  reading: Reading;
  articles: Article[];
}

/** What stands in the articles folder before a run. */
export interface Before {
  /** Article files by id, and by their name where that is nobody's id. */
  articles: ReadonlyMap<string, { path: string; sha256: string }>;
  /** Ledgers by raw file, with the SHA-256 of their own text. */
  ledgers: ReadonlyMap<string, { ledger: Ledger; sha256: string }>;
}

export type Action = 'create' | 'update' | 'same' | 'edited' | 'delete';

/** One article file and what the run does to it. `edited`: a person changed it, it is left alone. */
export interface Step {
  action: Action;
  id: string;
  path: string;
  title: string;
  /** SHA-256 of what stands there now, if anything does; what stands there otherwise is not touched. */
  was?: string;
  /** The new text; undefined for `delete`. */
  text?: string;
  /** Where a copy of the editor's version goes, with --force. */
  copy?: string;
}

/** What planning one raw file needs to know of the rest. */
export interface Context {
  before: Before;
  /** Ledgers of raw files that are not there any more; what a renamed file takes over is taken out. */
  gone: Set<Ledger>;
  /** Every id of a ledger; gets the new ones. */
  taken: Set<string>;
  /** The gazetteer's id for a zone's name. */
  zoneId: (name: string) => string | undefined;
  force: boolean;
}

/** All that a run does for one raw file. Nothing is touched while it is made. */
export interface Plan {
  file: string;
  steps: Step[];
  ledger: {
    path: string;
    text: string;
    changed: boolean;
    /** The ledger under the raw file's former name. */ former?: string;
  };
  findings: Finding[];
}

/**
 * Plans one raw file. Ids are kept by the lines that articles share with the last run; a file that differs
 * from what ingest last wrote is the editor's and stays, unless `force` (a copy is kept then).
 */
export function planFile(outcome: Outcome, context: Context): Plan {
  const { document, reading } = outcome;
  const { before } = context;
  const last = lastLedger(document, context);
  const textOf = (id: string, index: number): string =>
    formatArticle(id, outcome.articles[index]!, document, lineRanges(index, document, reading));
  const ids = assignIds(outcome, last, context, textOf);
  const written = new Map(last?.articles.map(({ id, written }) => [id, written]));
  const steps = outcome.articles.map(({ title }, index) =>
    stepFor(ids[index]!, textOf(ids[index]!, index), title, written, context),
  );
  const gone = (last?.articles ?? []).filter(({ id }) => !ids.includes(id) && before.articles.has(id));
  // A file that yields nothing at all has more likely gone bad than lost its articles: all stays as it was.
  const wentBad = outcome.articles.length === 0 && gone.length > 0;
  const [orphans, stale] = partition(
    gone,
    ({ id }) => wentBad || before.articles.get(id)!.sha256 !== written.get(id),
  );
  const text = formatLedger({
    file: document.file,
    sha256: document.sha256,
    encoding: document.encoding,
    kind: document.kind,
    layout: reading.layout,
    lineCount: document.lineCount,
    articles: [
      ...steps.map((step) => ({ id: step.id, path: step.path, written: writtenHash(step, written) })),
      ...orphans,
    ],
    lines: ledgerLines(document, reading, ids),
  });
  const known = before.ledgers.get(document.file);
  const changed = !wentBad && (!known || known.sha256 !== sha256(text));
  const former = wentBad ? undefined : formerLedger(document, last, ids, context);
  if (former) context.gone.delete(former);
  return {
    file: document.file,
    steps: [...steps, ...stale.map(({ id }) => deletion(id, before))],
    ledger: {
      path: ledgerPath(document.file),
      text,
      changed,
      ...(former ? { former: ledgerPath(former.file) } : {}),
    },
    findings: [
      ...steps.filter(({ action }) => action === 'edited').map((step) => editedNote(document.file, step)),
      ...orphans.map(({ id }) => orphanNote(document.file, id)),
    ],
  };
}

/** The ledger of the last run for this file, or for the same bytes under a name that is gone. */
function lastLedger({ file, sha256 }: Document, { before, gone }: Context): Ledger | undefined {
  return before.ledgers.get(file)?.ledger ?? gone.values().find((ledger) => ledger.sha256 === sha256);
}

/** The ledger under the former name; a run that was cut off may have left it beside the one under the new name. */
function formerLedger(
  { sha256 }: Document,
  last: Ledger | undefined,
  ids: readonly string[],
  { gone }: Context,
): Ledger | undefined {
  const isFormer = (ledger: Ledger): boolean =>
    ledger === last || (ledger.sha256 === sha256 && ledger.articles.some(({ id }) => ids.includes(id)));
  return gone.values().find(isFormer);
}

/**
 * Old ids where they can be kept, else new ones. An article file that no ledger knows keeps its id for itself, unless
 * it is to the byte what would be written now: then it is left from a run that was cut off before the ledger.
 */
function assignIds(
  outcome: Outcome,
  last: Ledger | undefined,
  { before, taken, zoneId }: Context,
  textOf: (id: string, index: number) => string,
): string[] {
  const sameBytes = last?.sha256 === outcome.document.sha256;
  return keepIds(bodyKeys(outcome, sameBytes), last?.lines ?? [], sameBytes).map((kept, index) => {
    const article = outcome.articles[index]!;
    const isFree = (id: string): boolean => {
      const there = before.articles.get(id);
      return !taken.has(id) && (!there || there.sha256 === sha256(textOf(id, index)));
    };
    const id = kept ?? newId(article, article.zone && zoneId(article.zone), isFree);
    taken.add(id);
    return id;
  });
}

function bodyKeys({ document, reading, articles }: Outcome, sameBytes: boolean): Set<string>[] {
  const texts = articles.map(() => new Set<string>());
  document.blocks.forEach((block, index) => {
    const { state, draft } = reading.decisions[index]!;
    if (state !== 'body' || draft === undefined) return;
    for (const key of lineKeys(block, sameBytes)) texts[draft]?.add(key);
  });
  return texts;
}

function stepFor(
  id: string,
  text: string,
  title: string,
  written: ReadonlyMap<string, string>,
  { before, force }: Context,
): Step {
  const there = before.articles.get(id);
  const path = there?.path ?? `${id}.md`;
  const step = { id, path, title, text, ...(there ? { was: there.sha256 } : {}) };
  if (!there) return { action: 'create', ...step };
  if (there.sha256 === sha256(text)) return { action: 'same', ...step };
  if (there.sha256 === written.get(id)) return { action: 'update', ...step };
  return force ? { action: 'update', ...step, copy: `${path}.bak` } : { action: 'edited', ...step };
}

const deletion = (id: string, before: Before): Step => ({
  action: 'delete',
  id,
  path: before.articles.get(id)!.path,
  title: id,
  was: before.articles.get(id)!.sha256,
});

/** What ingest last wrote: for an edited file that is an older text than the one on disk. */
function writtenHash({ action, id, text }: Step, written: ReadonlyMap<string, string>): string {
  return action === 'edited' ? (written.get(id) ?? '') : sha256(text!);
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

const editedNote = (file: string, { path }: Step): Finding => ({
  level: 'note',
  code: 'edited',
  file,
  message: `${path} 有人改过，没有动它。`,
  hint: '要用新结果盖过去，加 --force（改过的那份另存为 .bak）。',
});

const orphanNote = (file: string, id: string): Finding => ({
  level: 'warning',
  code: 'orphan',
  file,
  message: `这份原文如今不再得出 ${id}，它还留着。`,
  hint: '看一看它是否还要；不要就删去该文件。',
});
