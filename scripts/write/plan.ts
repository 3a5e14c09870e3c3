import type { Article, Document, Finding, LedgerLine, Reading } from '../types.ts';
import { formatArticle, lineRanges } from './format.ts';
import { keepIds, lineKeys, newId, sha256, wordsKey, wordsOf } from './id.ts';
import { damagedNote, formatLedger, ledgerLines, ledgerPath, type LedgerHead } from './ledger.ts';

/** What one raw file came to. */
export interface Outcome {
  document: Document;
  reading: Reading;
  articles: Article[];
}

/** An article file as it stands in the folder. */
export interface StandingArticle {
  path: string;
  sha256: string;
}

/** A ledger as it stands in the folder; its lines, which are as long as the raw file, are read when they are asked for. */
export interface StandingLedger {
  /** Where it lies below the articles folder. */
  path: string;
  /** SHA-256 of its own text. */
  sha256: string;
  head: LedgerHead;
  /** Undefined where they cannot be read. */
  lines: () => LedgerLine[] | undefined;
}

/** What stands in the articles folder: before a run, and then with what it has done so far. */
export interface Standing {
  /** Article files by id, and by their name where that is nobody's id. */
  articles: Map<string, StandingArticle>;
  /** Ledgers by raw file. */
  ledgers: Map<string, StandingLedger>;
  /** What lies among the ledgers and is none, or is damaged. */
  findings: Finding[];
}

export type Action = 'create' | 'update' | 'same' | 'edited' | 'delete';

/** One article file and what the run does to it. `edited`: a person changed it, it is left alone. */
export interface Step {
  action: Action;
  id: string;
  path: string;
  /** SHA-256 of what stands there now, if anything does; what stands there otherwise is not touched. */
  was?: string;
  /** The new text; undefined for `delete`. */
  text?: string;
  /** Where a copy of the editor's version goes, with --force. */
  copy?: string;
}

/** What planning one raw file needs to know of the rest. */
export interface Context {
  standing: Standing;
  /** Ledgers of raw files that are not there any more, by these; what a renamed file takes over is taken out. */
  gone: Map<string, StandingLedger>;
  /** The raw files that hold an id, by their ledger or by what was read of them in this run. */
  holders: Map<string, Set<string>>;
  /** SHA-256 of what ingest last wrote, by id: of all ledgers as they stood before the run. */
  written: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids that articles take with them from one raw file to another. */
  moves: Moves;
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
    head: LedgerHead;
    text: string;
    /** Of the text. */
    sha256: string;
    changed: boolean;
    /** The ledger under the raw file's former name. */
    former?: string;
  };
  findings: Finding[];
}

/** By raw file, for each of its new articles: the id that it had in another one, if any. */
export type Moves = ReadonlyMap<string, readonly (string | undefined)[]>;

/** Which of the articles in the folder those of one raw file are. */
export interface Claims {
  last?: StandingLedger;
  former?: StandingLedger;
  /** The id that each article keeps; undefined for a new one. */
  kept: (string | undefined)[];
  /** Ids of the last run with a file in the folder that it has no article for now. */
  dropped: string[];
  /** It yields nothing at all any more, and keeps what it had. */
  wentBad: boolean;
  /** The words of each new article, see `wordsKey`. */
  fresh: string[];
  findings: Finding[];
}

/**
 * Settles which ids a raw file keeps, by the lines that its articles share with the last run, and which it lets go;
 * `holders` and `gone` follow. A file that yields nothing at all has more likely gone bad than lost its articles: it
 * lets none go. A damaged ledger is as good as none.
 */
export function claimsOf(outcome: Outcome, { standing, gone, holders }: Context): Claims {
  const { file, sha256 } = outcome.document;
  const found = standing.ledgers.get(file) ?? gone.values().find(({ head }) => head.sha256 === sha256);
  const lines = found?.lines();
  const last = lines && found;
  const sameBytes = last?.head.sha256 === sha256;
  const kept = keepIds(bodyKeys(outcome, sameBytes), lines ?? [], sameBytes);
  const lost = idsOf(found).filter((id) => !kept.includes(id));
  const dropped = last ? lost.filter((id) => standing.articles.has(id)) : [];
  const wentBad = kept.length === 0 && dropped.length > 0;
  const former = wentBad ? undefined : formerLedger(last, kept, gone, holders);
  if (former) {
    gone.delete(former.head.file);
    for (const id of idsOf(former)) holders.get(id)?.delete(former.head.file);
  }
  if (!wentBad) for (const id of lost) holders.get(id)?.delete(file);
  for (const id of wentBad ? dropped : kept) if (id !== undefined) add(holders, id, file);
  const fresh = outcome.articles
    .filter((_, index) => kept[index] === undefined)
    .map((article) => wordsKey(wordsOf(article)));
  const findings = found && !last ? [damagedNote(found.path)] : [];
  return {
    ...(last ? { last } : {}),
    ...(former ? { former } : {}),
    kept,
    dropped,
    wentBad,
    fresh,
    findings,
  };
}

const idsOf = (ledger: StandingLedger | undefined): string[] =>
  (ledger?.head.articles ?? []).map(({ id }) => id);

/** The ledger under the former name; a run that was cut off may have left it beside the one under the new name. */
function formerLedger(
  last: StandingLedger | undefined,
  kept: readonly (string | undefined)[],
  gone: Context['gone'],
  holders: Context['holders'],
): StandingLedger | undefined {
  const sharing = kept.flatMap((id) => [...(holders.get(id ?? '') ?? [])]);
  const file = [...(last ? [last.head.file] : []), ...sharing].find((each) => gone.has(each));
  return gone.get(file ?? '');
}

/** The part of a context that follows from the folder, and from which raw files there are. */
export function contextOf(
  standing: Standing,
  present: ReadonlySet<string>,
): Pick<Context, 'standing' | 'gone' | 'holders' | 'written' | 'moves'> {
  const [holders, written] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const { head } of standing.ledgers.values())
    for (const article of head.articles) {
      add(holders, article.id, head.file);
      add(written, article.id, article.written);
    }
  const gone = new Map([...standing.ledgers].filter(([file]) => !present.has(file)));
  return { standing, gone, holders, written, moves: new Map() };
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

const isHeld = (id: string, { holders }: Pick<Context, 'holders'>): boolean =>
  (holders.get(id)?.size ?? 0) > 0;

/** Whether an article file is to the byte what ingest last wrote. */
const isOurs = (id: string, { standing, written }: Pick<Context, 'standing' | 'written'>): boolean =>
  written.get(id)?.has(standing.articles.get(id)?.sha256 ?? '') ?? false;

/**
 * Which new articles are articles that other raw files let go in the same run, by their words: a published id goes with
 * its article. For each raw file, an id or undefined for each of its new articles.
 * @param claims of all raw files that have new articles or let any go, in the order of the run
 * @param withWords the ids of the articles that stood in the folder with these words
 */
export function movesAmong(
  claims: ReadonlyMap<string, Claims>,
  context: Omit<Context, 'moves'>,
  withWords: (key: string) => readonly string[],
): Moves {
  const take = (key: string, file: string): string | undefined => {
    const id = withWords(key).find((each) => !isHeld(each, context) && isOurs(each, context));
    if (id !== undefined) add(context.holders, id, file);
    return id;
  };
  return new Map([...claims].map(([file, { fresh }]) => [file, fresh.map((key) => take(key, file))]));
}

/**
 * Plans one raw file. An article file that differs from what ingest last wrote is the editor's and stays, unless
 * `force` (a copy is kept then).
 */
export function planFile(outcome: Outcome, claims: Claims, context: Context): Plan {
  const { document, reading } = outcome;
  const { standing } = context;
  const { last, former, wentBad } = claims;
  const textOf = (id: string, index: number): string =>
    formatArticle(id, outcome.articles[index]!, document, lineRanges(index, document, reading));
  const ids = assignIds(outcome, claims, context, textOf);
  const written = new Map(last?.head.articles.map((article) => [article.id, article.written]));
  const steps = ids.map((id, index) => stepFor(id, textOf(id, index), context));
  const gone = claims.dropped.filter((id) => wentBad || (standing.articles.has(id) && !isHeld(id, context)));
  const [orphans, stale] = partition(gone, (id) => wentBad || !isOurs(id, context));
  const head: LedgerHead = {
    file: document.file,
    sha256: document.sha256,
    encoding: document.encoding,
    kind: document.kind,
    layout: reading.layout,
    lineCount: document.lineCount,
    articles: [
      ...steps.map((step) => ({ id: step.id, path: step.path, written: writtenHash(step, written) })),
      ...(last?.head.articles ?? []).filter(({ id }) => orphans.includes(id)),
    ],
  };
  const text = formatLedger({ ...head, lines: ledgerLines(document, reading, ids) });
  const digest = sha256(text);
  return {
    file: document.file,
    steps: [...steps, ...stale.map((id) => deletion(id, standing))],
    ledger: {
      path: ledgerPath(document.file),
      head,
      text,
      sha256: digest,
      changed: !wentBad && standing.ledgers.get(document.file)?.sha256 !== digest,
      ...(former ? { former: former.path } : {}),
    },
    findings: [
      ...claims.findings,
      ...steps.filter(({ action }) => action === 'edited').map((step) => editedNote(document.file, step)),
      ...orphans.map((id) => orphanNote(document.file, id)),
    ],
  };
}

/** The picture of the folder after a plan was carried out. */
export function settle({ articles, ledgers }: Standing, { file, steps, ledger }: Plan): void {
  const { path: place, head, sha256: digest, changed } = ledger;
  const written = new Map(head.articles.map((article) => [article.id, article.written]));
  for (const { action, id, path } of steps)
    if (action === 'delete') articles.delete(id);
    else if (action === 'create' || action === 'update') articles.set(id, { path, sha256: written.get(id)! });
  if (ledger.former !== undefined)
    for (const [gone, { path }] of ledgers) if (path === ledger.former) ledgers.delete(gone);
  // No raw file is planned twice in a run, so nobody asks for the lines.
  if (changed) ledgers.set(file, { path: place, head, sha256: digest, lines: () => undefined });
}

/**
 * Kept ids, ids that come with their article from another raw file, else new ones. An article file that no ledger
 * knows keeps its id for itself, unless it is to the byte what would be written now.
 */
function assignIds(
  { articles, document }: Outcome,
  { kept }: Claims,
  context: Context,
  textOf: (id: string, index: number) => string,
): string[] {
  const moved = context.moves.get(document.file)?.values();
  return kept.map((own, index) => {
    const article = articles[index]!;
    const isFree = (id: string): boolean => {
      const there = context.standing.articles.get(id);
      return !isHeld(id, context) && (!there || there.sha256 === sha256(textOf(id, index)));
    };
    const id =
      own ?? moved?.next().value ?? newId(article, article.zone && context.zoneId(article.zone), isFree);
    add(context.holders, id, document.file);
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

function stepFor(id: string, text: string, context: Context): Step {
  const there = context.standing.articles.get(id);
  const path = there?.path ?? `${id}.md`;
  const step = { id, path, text, ...(there ? { was: there.sha256 } : {}) };
  if (!there) return { action: 'create', ...step };
  if (there.sha256 === sha256(text)) return { action: 'same', ...step };
  if (isOurs(id, context)) return { action: 'update', ...step };
  return context.force ? { action: 'update', ...step, copy: `${path}.bak` } : { action: 'edited', ...step };
}

function deletion(id: string, { articles }: Standing): Step {
  const { path, sha256: was } = articles.get(id)!;
  return { action: 'delete', id, path, was };
}

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
