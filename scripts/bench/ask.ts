/** Asks the search page in a browser. */
import type { Page } from 'playwright-core';
import type { FacetKey } from '../../src/client/search-state.ts';
import type { Query } from './queries.ts';

/** An answer of the page, read from what it shows. */
export interface Answer {
  total: number;
  /** Of the results that are shown, in their order. */
  ids: string[];
  /** What is marked in each of them, in its title and its excerpt. */
  marks: string[][];
  /** Values of facets that are shown, with their numbers. */
  counts: { facet: FacetKey; value: string; count: number }[];
  /** Milliseconds from asking until the page holds the first results, and the facets where they are shown. */
  ms: number;
}

export type Sort = 'newest' | 'relevance';

export const addressOf = ({ q, filters = {} }: Pick<Query, 'q' | 'filters'>, sort: Sort = 'newest'): string =>
  `?${new URLSearchParams({ q, ...filters, sort }).toString()}`;

/**
 * Moves the page to a query's address without loading it anew, and waits for the answer.
 * @param upTo so many results are then opened up to
 */
export function ask(
  page: Page,
  query: Pick<Query, 'q' | 'filters'>,
  sort: Sort = 'newest',
  upTo = 0,
): Promise<Answer> {
  return page.evaluate(
    async ([q, address, most]) => {
      const results = document.querySelector<HTMLElement>('#results')!;
      const until = (ready: () => boolean) =>
        new Promise<void>((done) => {
          const observer = new MutationObserver(() => {
            if (!ready()) return;
            observer.disconnect();
            // Facets are drawn before anything else that waits; painting may come after.
            void scheduler.postTask(done, { priority: 'user-blocking' });
          });
          observer.observe(results, { attributes: true, childList: true });
        });
      const moveTo = (to: string) => {
        history.replaceState(null, '', to);
        window.dispatchEvent(new PopStateEvent('popstate'));
      };
      // From an empty line, as the page does not answer again what it has answered.
      moveTo('?');
      const start = performance.now();
      moveTo(address);
      await until(() => results.dataset['q'] === q);
      const ms = performance.now() - start;
      const total = Number(results.dataset['total']);
      while (results.childElementCount < Math.min(total, most)) {
        const shown = results.childElementCount;
        document.querySelector<HTMLElement>('#more button')!.click();
        await until(() => results.childElementCount > shown);
      }
      const items = [...results.querySelectorAll<HTMLElement>(':scope > li')];
      return {
        total,
        ids: items.map((item) => item.dataset['id']!),
        marks: items.map((item) => [...item.querySelectorAll('mark')].map((mark) => mark.textContent)),
        counts: [...document.querySelectorAll<HTMLInputElement>('#facets input')].map((box) => ({
          facet: box.name as FacetKey,
          value: box.value,
          count: Number(box.parentElement!.querySelector('.n')!.textContent),
        })),
        ms,
      };
    },
    [query.q, addressOf(query, sort), upTo] as const,
  );
}
