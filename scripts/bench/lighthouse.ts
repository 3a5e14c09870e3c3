/** Lighthouse's four scores of a page, as on a phone. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chrome } from '../../tests/browser.ts';
import { importPeer } from './peer-packages.ts';

/** The categories, in the order in which they are printed. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What is used of the package. */
interface Lighthouse {
  default: (
    url: string,
    flags: { port: number; logLevel: 'error'; onlyCategories: readonly string[] },
  ) => Promise<{ lhr: Result }>;
}
interface Result {
  runtimeError?: { message: string };
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<
    string,
    { score: number | null; title: string; displayValue?: string; numericValue?: number }
  >;
}

export interface Scores {
  /** From 0 to 100, in the order of `CATEGORIES`; the median of all runs. */
  scores: number[];
  /** Milliseconds in which the page answers to nothing, as Lighthouse reckons them; the median. */
  blocked: number;
  /** What kept the last run from 100. */
  lost: string[];
}

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1]!;

/** Chrome with nobody else at its controls. */
async function startChrome(profile: string): Promise<{ port: number; stop: () => Promise<void> }> {
  const { executablePath, args } = await chrome();
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const child = spawn(executablePath, [...args, ...own, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit');
  for await (const line of createInterface(child.stderr)) {
    const port = /^DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(line)?.[1];
    if (!port) continue;
    child.stderr.resume();
    return {
      port: Number(port),
      stop: async () => {
        child.kill();
        await ended;
      },
    };
  }
  throw new Error('Chrome 没有启动');
}

/**
 * Asks all pages by turns, `runs` times, in a browser of its own.
 * @param profile a folder that the browser may write to
 * @throws Error where a page could not be judged
 */
export async function lighthouse(urls: readonly string[], runs: number, profile: string): Promise<Scores[]> {
  const { default: judge } = (await importPeer('lighthouse/core/index.js')) as Lighthouse;
  const { port, stop } = await startChrome(profile);
  try {
    const results: Result[][] = urls.map(() => []);
    for (let run = 0; run < runs; run++)
      for (const [nth, url] of urls.entries()) {
        const { lhr } = await judge(url, { port, logLevel: 'error', onlyCategories: CATEGORIES });
        if (lhr.runtimeError) throw new Error(`${url}：${lhr.runtimeError.message}`);
        results[nth]!.push(lhr);
      }
    return results.map(scoresOf);
  } finally {
    await stop();
  }
}

function scoresOf(results: Result[]): Scores {
  const scores = CATEGORIES.map((name) =>
    median(results.map(({ categories }) => Math.round(100 * (categories[name]!.score ?? 0)))),
  );
  const blocked = median(results.map(({ audits }) => audits['total-blocking-time']!.numericValue ?? NaN));
  return { scores, blocked, lost: lostIn(results.at(-1)!) };
}

const lostIn = ({ categories, audits }: Result): string[] =>
  Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]!.score ?? 1) < 0.995)
    .map(({ id }) => [audits[id]!.title, audits[id]!.displayValue].filter(Boolean).join(' '));
