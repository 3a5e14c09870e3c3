/** The YAML of an article's front matter, which people read and edit. */
import { Document, isCollection, isScalar, visit } from 'yaml';

/** Lists that are easier to read on one line. */
const FLOW = new Set(['zones', 'topics', 'byline', 'raw']);
/** A string that other YAML readers would take for a date. */
const QUOTED = 'date';

/** Signs that mean more to YAML than themselves, or that it writes in a way of their own. */
const MARKED = /^$|^[\s,[\]{}#&*!|>'"%@`?.-]|[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]|:\s|:$|\s#|\s$/u;
const MARKED_IN_FLOW = /[,[\]{}]/;
/** Texts that YAML reads as a number, as true, as nothing. */
const OTHER_THAN_TEXT = new RegExp(
  new Document().schema.tags.flatMap((tag) => (tag.default && tag.test?.source) || []).join('|'),
);

/** Writes front matter (keys with undefined are left out) and body as one article file. */
export function formatFrontMatter(data: Record<string, unknown>, body: string): string {
  const kept = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
  return `---\n${formatYaml(kept)}---\n\n${body.trim()}\n`;
}

/** Fields, their values texts, numbers, or lists and records of these, as YAML. */
export function formatYaml(fields: Record<string, unknown>): string {
  return Object.entries(fields)
    .map(([key, value]) => plainField(key, value) ?? formatAny({ [key]: value }))
    .join('');
}

/** What `formatAny` gives, in a fraction of the time; undefined where a text cannot stand as it is. */
function plainField(key: string, value: unknown): string | undefined {
  if (key === QUOTED) return /^[\dX-]+$/.test(String(value)) ? `${key}: "${String(value)}"\n` : undefined;
  const inFlow = FLOW.has(key) || (Array.isArray(value) && value.length === 0);
  if (!textsIn(value).every((text) => isPlain(text, inFlow) && !OTHER_THAN_TEXT.test(text))) return undefined;
  if (typeof value === 'string') return `${key}: ${value}\n`;
  if (inFlow) return `${key}: ${flow(value)}\n`;
  return isTexts(value) ? `${key}:\n${value.map((text) => `  - ${text}\n`).join('')}` : undefined;
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Whether a text means only itself, though not always to a reader that knows numbers and dates. */
export const isPlain = (text: string, inFlow: boolean): boolean =>
  !MARKED.test(text) && !(inFlow && MARKED_IN_FLOW.test(text));

/** Plain texts and numbers, lists and records of them, on one line. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value).map(([key, own]) => `${key}: ${flow(own)}`);
  return `{${fields.join(', ')}}`;
}

/** Any fields as the yaml package writes them, with quotes where they are wanted. */
export function formatAny(fields: Record<string, unknown>): string {
  const document = new Document(fields);
  visit(document, {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? String(key.value) : '';
      if (isCollection(value) && FLOW.has(name)) value.flow = true;
      if (!isScalar(value) || typeof value.value !== 'string') return;
      if (name === QUOTED || /[\p{Cc}\u2028\u2029\uFEFF]/u.test(value.value)) value.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, blockQuote: false });
}
