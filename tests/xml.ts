/** A strict reader of the XML that the project writes: no entity but the five, no processing, no DTD. */

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Its own character data, references undone. */
  text: string;
}

const NAME = /[a-z_][\w.-]*(?::[a-z_][\w.-]*)?/iy;
const SPACE = /[\t\n\r ]*/y;
const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** What is no character of XML 1.0. */
const NO_CHARACTER = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Reads a document; throws at the first thing that is not well-formed. */
export function parseXml(source: string): XmlElement {
  const strange = NO_CHARACTER.exec(source);
  if (strange) throw new Error(`a character that XML cannot hold at ${strange.index}`);
  const declaration = /^<\?xml version="1\.0" encoding="utf-8"\?>\n/.exec(source);
  const reader = { source, at: declaration?.[0].length ?? 0 };
  const root = element(reader);
  skip(reader, SPACE);
  if (reader.at < source.length) fail(reader, 'something behind the root');
  return root;
}

/** Every element below and the one itself, in document order. */
export function* elements(root: XmlElement): Generator<XmlElement> {
  yield root;
  for (const child of root.children) yield* elements(child);
}

interface Reader {
  source: string;
  at: number;
}

function fail({ source, at }: Reader, what: string): never {
  throw new Error(`${what} at ${at}: ${JSON.stringify(source.slice(at, at + 40))}`);
}

function skip(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.source)?.[0] ?? '';
  reader.at += found.length;
  return found;
}

function take(reader: Reader, words: string): void {
  if (!reader.source.startsWith(words, reader.at)) fail(reader, `no ${words}`);
  reader.at += words.length;
}

const name = (reader: Reader): string => skip(reader, NAME) || fail(reader, 'no name');

function element(reader: Reader): XmlElement {
  take(reader, '<');
  const made: XmlElement = { name: name(reader), attributes: {}, children: [], text: '' };
  while (skip(reader, SPACE) && !/[/>]/.test(reader.source[reader.at] ?? '/')) attribute(reader, made);
  if (reader.source[reader.at] === '/') {
    take(reader, '/>');
    return made;
  }
  take(reader, '>');
  while (!reader.source.startsWith('</', reader.at)) {
    if (reader.at >= reader.source.length) fail(reader, `${made.name} is not closed`);
    if (reader.source[reader.at] === '<') made.children.push(element(reader));
    else made.text += data(reader, '<');
  }
  take(reader, `</${made.name}`);
  skip(reader, SPACE);
  take(reader, '>');
  return made;
}

function attribute(reader: Reader, { attributes }: XmlElement): void {
  const key = name(reader);
  if (Object.hasOwn(attributes, key)) fail(reader, `${key} twice`);
  take(reader, '="');
  attributes[key] = data(reader, '"');
  take(reader, '"');
}

function data(reader: Reader, end: string): string {
  const to = reader.source.indexOf(end, reader.at);
  if (to < 0) fail(reader, `no ${end}`);
  const raw = reader.source.slice(reader.at, to);
  if (raw.includes('<') || raw.includes(']]>')) fail(reader, 'a bare mark');
  reader.at = to;
  return raw.replace(
    /&([^;&]{0,9};?)/g,
    (_, reference: string) => REFERENCES[reference.slice(0, -1)] ?? fail(reader, `&${reference}`),
  );
}
