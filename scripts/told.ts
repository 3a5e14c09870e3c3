/** What a run tells of a raw file: all that is printed, and none of the texts. */
import { packSketch, sketchOf, type KeptSketch } from '../src/lib/copies.ts';
import type { Article, Finding, Reading } from './types.ts';
import type { Outcome, Plan, Step } from './write/plan.ts';

/** One raw file of a run: what was made of it, or only findings where it could not be read. */
export interface FileResult {
  file: string;
  reading?: ReadingTold;
  plan?: PlanTold;
  findings: Finding[];
}

export interface ReadingTold {
  layout: Reading['layout'];
  articles: ArticleTold[];
  /** How many blocks each rule took out of the text, the most first. */
  removed: Record<string, number>;
}

export interface ArticleTold extends Pick<Article, 'title' | 'titleFrom' | 'zones' | 'topics' | 'byline'> {
  date?: string;
  source?: string;
  /** Of its body as it stands in the folder. */
  sketch: KeptSketch;
}

export interface PlanTold {
  /** Those of the articles first, in their order. Texts only in a dry run, and only of what would be written. */
  steps: Pick<Step, 'action' | 'id' | 'path' | 'text'>[];
  ledger: Pick<Plan['ledger'], 'path' | 'changed' | 'former'>;
}

/**
 * Tells of a file.
 * @param bodies of its articles as they stand in the folder
 * @param withTexts where what would be written is to be looked at
 */
export function tell(
  { document, reading, articles }: Outcome,
  { steps, ledger }: Plan,
  findings: readonly Finding[],
  bodies: readonly string[],
  withTexts: boolean,
): FileResult {
  const { path, changed, former } = ledger;
  return copied({
    file: document.file,
    reading: {
      layout: reading.layout,
      articles: articles.map((article, index) => articleTold(article, bodies[index]!)),
      removed: removedBy(reading),
    },
    plan: {
      steps: steps.map(({ action, id, path: file, text }) => {
        const isNew = action === 'create' || action === 'update';
        return { action, id, path: file, ...(withTexts && isNew ? { text: text! } : {}) };
      }),
      ledger: { path, changed, ...(former === undefined ? {} : { former }) },
    },
    findings: [...findings],
  });
}

const articleTold = (
  { title, titleFrom, date, zones, topics, byline, source }: Article,
  body: string,
): ArticleTold => ({
  title,
  titleFrom,
  ...(date ? { date: date.value } : {}),
  zones,
  topics,
  byline,
  ...(source ? { source: source.value } : {}),
  sketch: packSketch(sketchOf(body)),
});

function removedBy({ decisions }: Reading): Record<string, number> {
  const removed = decisions.filter(({ state }) => state === 'junk' || state === 'tail' || state === 'head');
  return Object.fromEntries(
    [...Map.groupBy(removed, ({ rule }) => rule)]
      .map(([rule, { length }]) => [rule, length] as const)
      .sort((a, b) => b[1] - a[1]),
  );
}

/** A piece of a string keeps the whole of it in memory: a title its raw file. */
const copied = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
