/** Reads front matter as `yaml.ts` writes it where no text needs quotes; the parser takes many times as long for the same. */
import { isPlain } from './yaml.ts';

type Value = string | Value[] | { [key: string]: Value };

const FIELD = /^([a-z]\w{0,60}):(?: (.*))?$/i;
const KEY = /^[a-z]\w{0,60}$/i;
const ITEM = '  - ';
const QUOTED = /^"([\dX-]+)"$/;
/** A bracket, what stands between the parts of a list or a record, or a text. */
const TOKEN = /[[\]{}]|, |: |(?:(?!, |: )[^[\]{}])+/g;

/** The fields, their values texts, lists and records of these; undefined where anything else stands. */
export function plainFields(yaml: string): Record<string, unknown> | undefined {
  const fields: Record<string, Value> = {};
  const lines = yaml.replace(/^\n|\n$/g, '').split('\n');
  for (let at = 0; at < lines.length;) {
    const [, key, rest] = FIELD.exec(lines[at++]!) ?? [];
    if (key === undefined || key in fields) return undefined;
    const items: string[] = [];
    if (rest === undefined) while (lines[at]?.startsWith(ITEM)) items.push(lines[at++]!.slice(ITEM.length));
    const value = rest === undefined ? textsOf(items) : valueOf(rest);
    if (value === undefined) return undefined;
    fields[key] = value;
  }
  return fields;
}

const textsOf = (items: string[]): string[] | undefined =>
  items.length > 0 && items.every((item) => isPlain(item, false)) ? items : undefined;

function valueOf(text: string): Value | undefined {
  if (/^[[{]/.test(text)) return flowOf(text);
  return QUOTED.exec(text)?.[1] ?? (isPlain(text, false) ? text : undefined);
}

/** Texts, lists and records on one line. */
function flowOf(line: string): Value | undefined {
  const tokens = line.match(TOKEN) ?? [];
  let at = 0;

  function value(): Value | undefined {
    const token = tokens[at++];
    if (token === '[') return parts<Value[]>([], ']', (list) => isGiven(value(), (one) => list.push(one)));
    if (token === '{') return parts<{ [key: string]: Value }>({}, '}', field);
    return token !== undefined && isPlain(token, true) ? token : undefined;
  }

  function field(record: { [key: string]: Value }): boolean {
    const key = tokens[at++] ?? '';
    if (!KEY.test(key) || key in record || tokens[at++] !== ': ') return false;
    return isGiven(value(), (one) => (record[key] = one));
  }

  /** Adds part after part to `whole`, up to the bracket that ends it. */
  function parts<T>(whole: T, end: string, add: (whole: T) => boolean): T | undefined {
    if (tokens[at] === end) return (at++, whole);
    for (;;) {
      if (!add(whole)) return undefined;
      const next = tokens[at++];
      if (next === end) return whole;
      if (next !== ', ') return undefined;
    }
  }

  const whole = value();
  return at === tokens.length ? whole : undefined;
}

function isGiven(value: Value | undefined, take: (value: Value) => void): boolean {
  if (value !== undefined) take(value);
  return value !== undefined;
}
