import type { Group } from './groups.ts';

/** How many articles an older page holds. */
export const PAGE_SIZE = 100;

/** A page of a long list; the one that the list's own address shows has no number. */
export interface ListPage<T> {
  number?: number;
  items: T[];
}

/**
 * A list, newest first, in pages, newest first. Older pages hold `size` each and are numbered from the oldest, so that
 * what is new changes the first page alone until that has twice as many: then it gives `size` to the next number.
 */
export function listPages<T>(items: readonly T[], size: number = PAGE_SIZE): ListPage<T>[] {
  const older = Math.max(0, Math.floor(items.length / size) - 1);
  const first = items.length - older * size;
  const starts = Array.from({ length: older }, (_, nth) => first + nth * size);
  return [
    { items: items.slice(0, first) },
    ...starts.map((start, nth) => ({ number: older - nth, items: items.slice(start, start + size) })),
  ];
}

/** The number of the first page with an item that `has` it; undefined for the page without a number, or where none has. */
export function pageWith<T>(pages: readonly ListPage<T>[], has: (item: T) => boolean): number | undefined {
  return pages.find(({ items }) => items.some(has))?.number;
}

/** What a page is called: 第 3 页, and the one without a number 最新. */
export const pageName = ({ number }: Pick<ListPage<unknown>, 'number'>): string =>
  number === undefined ? '最新' : `第 ${number} 页`;

/** The older pages of every group's list, as Astro wants them for `<id>/p3`. */
export const olderPagesOf = <K extends { id: string }>(groups: readonly Group<K>[]) =>
  groups.flatMap((group) =>
    olderPages(group.records).map(({ param, ...props }) => ({
      params: { id: group.key.id, page: param },
      props: { group, ...props },
    })),
  );

/** The older pages of a list, each with all pages, and as Astro wants it for an address that ends in `p3`. */
export function olderPages<T>(
  items: readonly T[],
): { param: string; page: ListPage<T>; pages: ListPage<T>[] }[] {
  const pages = listPages(items);
  return pages.slice(1).map((page) => ({ param: `p${page.number}`, page, pages }));
}
