/**
 * Pagefind in a thread of its own; the only file that knows it. Pagefind's own worker sends every place of every
 * hit to the page and a message for each result that the page forgets: 10,000 of them for one common character.
 */
import { bodyStart, type ResultMeta, weightOf } from '../lib/search-fields.ts';

/** What holds a phrase, newest first, in two lists of the same order. */
export interface Holders {
  keys: string[];
  inTitle: boolean[];
}

/** A result's text and what is shown with it. */
export interface Content {
  meta: ResultMeta;
  content: string;
}

/** What the page can ask for. */
export interface Engine {
  /** Opens the index of each shard; `paths` newest first. */
  open: (paths: string[]) => Promise<void>;
  find: (phrase: string) => Promise<Holders>;
  /** An article that was found. */
  load: (key: string) => Promise<Content>;
}

/** A question of the page, and its answer; an error without a number concerns all that is asked. */
export interface Question {
  number: number;
  method: keyof Engine;
  argument: string & string[];
}
export type Answer = { number: number; value: unknown } | { number?: number; error: string };

interface PagefindResult {
  id: string;
  score: number;
  words: number[];
  data: () => Promise<{ content: string; meta: Record<string, string> }>;
}

interface PagefindInstance {
  mergeIndex: (path: string, options: { indexWeight: number }) => Promise<void>;
  search: (term: string) => Promise<{ results: PagefindResult[] }>;
}

interface PagefindModule {
  createInstance: (options: { basePath: string }) => PagefindInstance;
}

let instance: PagefindInstance;
/** The last result for each article, by key. */
const known = new Map<string, PagefindResult>();

/** Ids repeat over shards; a quoted phrase always scores its shard's weight. */
const keyOf = ({ id, score }: PagefindResult) => `${score}/${id}`;

const engine: Engine = {
  async open([first, ...others]) {
    const pagefind = (await import(/* @vite-ignore */ `${first}pagefind.js`)) as PagefindModule;
    instance = pagefind.createInstance({ basePath: first! });
    await Promise.all(
      others.map((path, order) => instance.mergeIndex(path, { indexWeight: weightOf(order + 1) })),
    );
  },
  async find(phrase) {
    const { results } = await instance.search(`"${phrase}"`);
    const keys = results.map(keyOf);
    for (const [order, key] of keys.entries()) known.set(key, results[order]!);
    return { keys, inTitle: results.map(({ words }) => (words[0] ?? bodyStart) < bodyStart) };
  },
  async load(key) {
    const { content, meta } = await known.get(key)!.data();
    return { content, meta: meta as unknown as ResultMeta };
  },
};

const answer = (message: Answer) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { number, method, argument } = data;
  engine[method](argument).then(
    (value) => answer({ number, value }),
    (error: unknown) => answer({ number, error: String(error) }),
  );
});

// Pagefind's own start is not waited for by anyone: when it fails, nothing that was asked will be answered.
self.addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  answer({ error: String(event.reason) });
});
