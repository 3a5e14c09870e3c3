/** Reads a site's `_headers` as a host would. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The headers of a path on the host; values of all rules that fit it, joined by commas. */
export type HeadersOf = (path: string) => Record<string, string>;

export async function headersOf(folder: string): Promise<HeadersOf> {
  return parseHeaders(await readFile(path.join(folder, '_headers'), 'utf8'));
}

/** A rule is a path and, indented below it, its headers; `*` stands for any rest, `:name` for one part of the path. */
export function parseHeaders(text: string): HeadersOf {
  const rules = text
    .split(/\n(?=\/)/)
    .map((block) => block.trim().split('\n'))
    .map(([pattern, ...lines]) => ({ fits: matcher(pattern!), headers: lines.map(header) }));
  return (path) => {
    const found: Record<string, string> = {};
    for (const [name, value] of rules.filter(({ fits }) => fits(path)).flatMap(({ headers }) => headers))
      found[name] = found[name] ? `${found[name]}, ${value}` : value;
    return found;
  };
}

function matcher(pattern: string): (path: string) => boolean {
  const source = pattern
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : RegExp.escape(part).replace('\\*', '.*')))
    .join('/');
  const whole = new RegExp(`^${source}$`, 'u');
  return (path) => whole.test(path);
}

function header(line: string): [name: string, value: string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
}
