/** What the specifications of feeds ask, as far as the project's feeds use them. */
import { isDeepStrictEqual } from 'node:util';
import { elements, parseXml, type XmlElement } from './xml.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;
const IN_FEED = new Set(['id', 'title', 'subtitle', 'link', 'updated', 'author', 'entry']);
const IN_ENTRY = new Set([
  'id',
  'title',
  'link',
  'published',
  'updated',
  'author',
  'category',
  'summary',
  'content',
]);

export const childrenOf = ({ children }: XmlElement, name: string): XmlElement[] =>
  children.filter((child) => child.name === name);

/** What an Atom feed does that RFC 4287 does not allow; empty where all is well. Throws where it is no XML. */
export function atomProblems(source: string): string[] {
  const feed = parseXml(source);
  const problems: string[] = [];
  const ask = (right: boolean, what: string): void => {
    if (!right) problems.push(what);
  };
  const one = (parent: XmlElement, name: string): string => {
    const found = childrenOf(parent, name);
    ask(found.length === 1, `${parent.name}: ${found.length} ${name}`);
    return found[0]?.text ?? '';
  };
  const common = (parent: XmlElement, known: ReadonlySet<string>): void => {
    for (const { name } of parent.children) ask(known.has(name), `${parent.name} holds ${name}`);
    ask(URL.canParse(one(parent, 'id')), `${parent.name}: id is no IRI`);
    one(parent, 'title');
    ask(isTime(one(parent, 'updated')), `${parent.name}: updated`);
    const links = childrenOf(parent, 'link').map(({ attributes }) => attributes);
    ask(links.filter(({ rel }) => rel === 'alternate').length === 1, `${parent.name}: alternate`);
    for (const { href } of links) ask(URL.canParse(href ?? '', 'https://host.example'), `href ${href}`);
    for (const author of childrenOf(parent, 'author')) one(author, 'name');
  };

  ask(feed.name === 'feed' && feed.attributes['xmlns'] === ATOM, 'no feed');
  common(feed, IN_FEED);
  const entries = childrenOf(feed, 'entry');
  const ids = [feed, ...entries].map((each) => childrenOf(each, 'id')[0]?.text);
  ask(new Set(ids).size === ids.length, 'ids are not unique');
  for (const entry of entries) {
    common(entry, IN_ENTRY);
    ask(
      childrenOf(entry, 'published').every(({ text }) => isTime(text)),
      'published',
    );
    ask(
      childrenOf(entry, 'category').every(({ attributes }) => 'term' in attributes),
      'category',
    );
    ask(childrenOf(entry, 'summary').length < 2, 'summaries');
    ask(childrenOf(entry, 'content')[0]?.attributes['type'] === 'html', 'content');
    ask(childrenOf(feed, 'author').length + childrenOf(entry, 'author').length > 0, 'no author');
  }
  for (const { children, text, name } of elements(feed))
    ask(children.length === 0 || text.trim() === '', `${name}: loose text`);
  return problems;
}

const isTime = (text: string): boolean => RFC3339.test(text) && !Number.isNaN(Date.parse(text));

/** An item of a JSON Feed, as far as the tests ask. */
export interface JsonItem {
  id: string;
  url: string;
  title: string;
  content_html: string;
  summary?: string;
  external_url?: string;
  date_published?: string;
  authors?: { name: string }[];
  tags: string[];
  _yuanxun?: { date?: string; source?: string };
}

export interface JsonFeed {
  title: string;
  description: string;
  home_page_url: string;
  feed_url: string;
  items: JsonItem[];
}

const FEED_KEYS: Readonly<Record<string, (value: unknown) => boolean>> = {
  version: (value) => value === 'https://jsonfeed.org/version/1.1',
  title: isText,
  home_page_url: isAddress,
  feed_url: isAddress,
  description: isText,
  language: isText,
  authors: isAuthors,
  items: Array.isArray,
  _yuanxun: isObject,
};
const ITEM_KEYS: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: isText,
  url: isAddress,
  external_url: (value) => typeof value === 'string' && URL.canParse(value),
  title: isText,
  content_html: (value) => typeof value === 'string',
  summary: isText,
  date_published: (value) => typeof value === 'string' && isTime(value),
  authors: isAuthors,
  tags: (value) => Array.isArray(value) && value.every(isText),
  language: isText,
  _yuanxun: isObject,
};

/** What a feed does that JSON Feed 1.1 does not allow; empty where all is well. Throws where it is no JSON. */
export function jsonFeedProblems(source: string): string[] {
  const feed = JSON.parse(source) as Record<string, unknown>;
  const items = feed['items'] as Record<string, unknown>[];
  const ids = items.map(({ id }) => id);
  return [
    ...broken(feed, FEED_KEYS, ['version', 'title', 'items']),
    ...items.flatMap((item) => broken(item, ITEM_KEYS, ['id', 'content_html'])),
    ...(isDeepStrictEqual([...new Set(ids)], ids) ? [] : ['ids are not unique']),
  ];
}

function broken(
  object: Record<string, unknown>,
  rules: Readonly<Record<string, (value: unknown) => boolean>>,
  required: readonly string[],
): string[] {
  return [
    ...required.filter((key) => !(key in object)).map((key) => `no ${key}`),
    ...Object.entries(object)
      .filter(([key, value]) => !rules[key]?.(value))
      .map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
  ];
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
function isAddress(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value, 'https://host.example');
}
function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isAuthors(value: unknown): boolean {
  return (
    Array.isArray(value) && value.length > 0 && value.every(({ name }: { name: unknown }) => isText(name))
  );
}
