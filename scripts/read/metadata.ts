import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Hints } from '../types.ts';
import { visible } from './wording.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;
type Field = Exclude<keyof Hints, 'zone'>;

/** Names of <meta> (name, property or itemprop, lower case) that tell a field, the surest first. */
const metaNames: Record<Field, readonly string[]> = {
  title: ['articletitle', 'og:title', 'twitter:title', 'headline'],
  date: [
    'article:published_time', 'pubdate', 'publishdate', 'publish_date', 'publishtime', 'publish-date', 'og:release_date',
    'article:create_at', 'weibo:article:create_at', 'weibo: article:create_at', 'og:published_time', 'datepublished',
    'dc.date', 'dc.date.issued', 'dcterms.created', 'apub:time',
  ],
  source: ['contentsource', 'mediaid', 'source', 'dc.source', 'article:source'],
  site: ['og:site_name', 'sitename', 'application-name', 'apple-mobile-web-app-title'],
  author: ['author', 'article:author', 'og:article:author', 'dc.creator', 'weibo: article:author'],
  url: ['og:url'],
  keywords: ['keywords', 'news_keywords', 'article:tag'],
}; // prettier-ignore

const articleTypes = new Set(['NewsArticle', 'Article', 'ReportageNewsArticle', 'BlogPosting']);

/** What a page says of itself: JSON-LD first, then <meta> and <link rel=canonical>, then <title>. All are strings as written. */
export function readMetadata(page: DefaultTreeAdapterTypes.Document): Hints {
  const seen: Seen = { metas: new Map(), jsonLd: [], title: '', canonical: '', savedFrom: '', account: '' };
  for (const node of inOrder(page)) {
    if ('tagName' in node) see(node, seen);
    else if ('data' in node)
      seen.savedFrom ||= /saved from url=\(\d{4}\)(\S{1,2000})/.exec(node.data)?.[1] ?? '';
  }
  const linked = Object.assign({}, ...seen.jsonLd.map(fromJsonLd).reverse()) as Hints;
  const ofMeta = (field: Field): string[] => metaNames[field].map((name) => seen.metas.get(name) ?? '');
  const choices: Record<Field, (string | undefined)[]> = {
    title: [linked.title, ...ofMeta('title'), seen.title],
    date: [linked.date, ...ofMeta('date')],
    source: [linked.source, ...ofMeta('source'), seen.account],
    site: ofMeta('site'),
    author: [linked.author, ...ofMeta('author')],
    keywords: [linked.keywords, ...ofMeta('keywords')],
    url: [linked.url, seen.canonical, ...ofMeta('url'), seen.savedFrom].filter(isWebAddress),
  };
  return firstWords(choices);
}

interface Seen {
  metas: Map<string, string>;
  jsonLd: string[];
  title: string;
  canonical: string;
  savedFrom: string;
  /** The WeChat account that published the page. */
  account: string;
}

function see({ tagName, attrs, childNodes, namespaceURI }: Element, seen: Seen): void {
  const attribute = (name: string): string => attrs.find((attr) => attr.name === name)?.value ?? '';
  const content = (): string => childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  if (tagName === 'meta') {
    const name = (attribute('name') || attribute('property') || attribute('itemprop')).trim().toLowerCase();
    if (name !== '' && !seen.metas.has(name)) seen.metas.set(name, attribute('content'));
  } else if (tagName === 'title' && !namespaceURI.endsWith('svg')) seen.title ||= content();
  else if (tagName === 'link' && /\bcanonical\b/i.test(attribute('rel')))
    seen.canonical ||= attribute('href');
  else if (attribute('id') === 'js_name') seen.account ||= content();
  else if (tagName === 'script' && /^application\/ld\+json/i.test(attribute('type')))
    seen.jsonLd.push(content());
}

function* inOrder(page: Node): Generator<Node> {
  const nodes: Node[] = [page];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    yield node;
    if (!('childNodes' in node)) continue;
    for (let at = node.childNodes.length - 1; at >= 0; at--) nodes.push(node.childNodes[at]!);
  }
}

function firstWords(choices: Partial<Record<Field, (string | undefined)[]>>): Hints {
  const hints: Hints = {};
  for (const field of Object.keys(choices) as Field[]) {
    const words = (choices[field] ?? [])
      .map((choice) => visible((choice ?? '').replace(/\s+/g, ' ')))
      .find(Boolean);
    if (words !== undefined) hints[field] = words;
  }
  return hints;
}

const isWebAddress = (address: string | undefined): boolean =>
  /^https?:\/\/\S+$/i.test(address?.trim() ?? '');

/** Fields of the first article in a JSON-LD script; a script that is no JSON says nothing. */
function fromJsonLd(script: string): Hints {
  const article = entriesOf(parseJson(script)).find((entry) => listOf(entry['@type']).some(isArticleType));
  if (!article) return {};
  return firstWords({
    title: [article['headline'], article['name']].map(stringOf),
    date: [stringOf(article['datePublished'])],
    source: [nameOf(article['provider']), nameOf(article['publisher'])],
    author: [listOf(article['author']).map(nameOf).filter(Boolean).join(' ')],
    keywords: [listOf(article['keywords']).map(stringOf).filter(Boolean).join(',')],
    url: [article['url'], article['@id']].map(stringOf).filter(isWebAddress),
  });
}

type Entry = Record<string, unknown>;

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isArticleType = (type: unknown): boolean => typeof type === 'string' && articleTypes.has(type);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const nameOf = (value: unknown): string => (isEntry(value) ? stringOf(value['name']) : stringOf(value));

function entriesOf(json: unknown): Entry[] {
  const roots = listOf(json).filter(isEntry);
  return roots.flatMap((root) => [root, ...listOf(root['@graph']).filter(isEntry)]);
}

function parseJson(script: string): unknown {
  try {
    return JSON.parse(script.trim());
  } catch {
    return undefined;
  }
}
