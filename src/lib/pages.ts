/** The pages whose address names what they show: which there are, and what each is given. */
import { articlePages } from './article-pages.ts';
import { feedsOf } from './feeds.ts';
import { byMonth, byTopic, byZone, monthCounts } from './groups.ts';
import { olderPages, olderPagesOf } from './list-pages.ts';
import type { ArticleRecord } from './record.ts';
import { getRecords } from './records.ts';
import { unsureOf } from './unsure.ts';

/** A page: what stands for the variable parts of its address, and what it shows. */
interface Shown<Props> {
  params: Record<string, string>;
  props: Props;
}

type Records = readonly ArticleRecord[];

const PAGES = {
  'a/[id]': (records: Records) =>
    articlePages(records).map((props) => ({ params: { id: props.record.id }, props })),
  'zones/[id]': zonePages,
  'zones/[id]/[page]': (records: Records) => olderPagesOf(byZone(records)),
  'topics/[id]': (records: Records) =>
    byTopic(records).map((group) => ({ params: { id: group.key.id }, props: { group } })),
  'topics/[id]/[page]': (records: Records) => olderPagesOf(byTopic(records)),
  'timeline/[month]': monthPages,
  'timeline/[month]/[page]': (records: Records) =>
    byMonth(records).flatMap(({ key, records: found }) =>
      olderPages(found).map(({ param, ...props }) => ({
        params: { month: key, page: param },
        props: { month: key, ...props },
      })),
    ),
  'timeline/unsure/[page]': (records: Records) =>
    olderPages(unsureOf(records)).map(({ param, ...props }) => ({ params: { page: param }, props })),
  'feeds/[...name].xml': feedFiles,
  'feeds/[...name].json': feedFiles,
};

/** A page's place in `src/pages`, without the ending of its file. */
export type Route = keyof typeof PAGES;
type PropsOf<R extends Route> = ReturnType<(typeof PAGES)[R]>[number]['props'];

export const isRoute = (pattern: string): pattern is Route => pattern in PAGES;

/** `zones/suzhou/p3` for `zones/[id]/[page]`. */
export const addressOf = (route: string, params: Readonly<Record<string, string | undefined>>): string =>
  route.replace(/\[(?:\.{3})?(\w+)\]/g, (_, name: string) => params[name] ?? '');

const known = new WeakMap<Records, Map<Route, Map<string, unknown>>>();

/** What each page of a route shows, by its address below the site's base; computed once for the same records. */
export function shownOn<R extends Route>(route: R, records: Records): ReadonlyMap<string, PropsOf<R>> {
  const routes = known.get(records) ?? new Map<Route, Map<string, unknown>>();
  known.set(records, routes);
  let shown = routes.get(route);
  if (!shown) {
    const pages: Shown<unknown>[] = PAGES[route](records);
    shown = new Map(pages.map(({ params, props }) => [addressOf(route, params), props]));
    routes.set(route, shown);
  }
  return shown as ReadonlyMap<string, PropsOf<R>>;
}

/** The addresses of all these pages that are web pages. */
export const webPages = (records: Records): string[] =>
  Object.keys(PAGES)
    .filter((route): route is Route => isRoute(route) && !/\.\w+$/.test(route))
    .flatMap((route) => [...shownOn(route, records).keys()]);

/** What the page that was asked for shows; undefined where there is none of that address. */
export async function pageAt<R extends Route>(
  route: R,
  params: Readonly<Record<string, string | undefined>>,
): Promise<PropsOf<R> | undefined> {
  return shownOn(route, await getRecords()).get(addressOf(route, params));
}

/** The answer where there is no page of the address that was asked for. */
export const notFound = (): Response => new Response(null, { status: 404 });

function zonePages(records: Records) {
  const groups = byZone(records);
  const byProvince = Map.groupBy(groups, ({ key }) => key.province);
  return groups.map((group) => {
    const { id, province } = group.key;
    const neighbours = (province && byProvince.get(province)?.filter(({ key }) => key.id !== id)) || [];
    return { params: { id }, props: { group, neighbours } };
  });
}

function monthPages(records: Records) {
  const groups = byMonth(records);
  const years = monthCounts(records);
  const max = Math.max(...years.flatMap(({ counts }) => counts));
  return groups.map((group, index) => ({
    params: { month: group.key },
    props: {
      group,
      counts: years.find(({ year }) => group.key.startsWith(String(year)))!.counts,
      max,
      older: groups[index + 1],
      newer: groups[index - 1],
    },
  }));
}

function feedFiles(records: Records) {
  return feedsOf(records).map((feed) => ({ params: { name: feed.name }, props: { feed } }));
}
