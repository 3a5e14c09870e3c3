import type { Hints } from '../types.ts';
import { clippedPage } from './clipped.ts';
import { hintKeys, parseHints } from './sidecar.ts';
import type { Problem } from './problems.ts';

/** What the head of a text file says, and how many lines it takes (0: there is none). */
export interface FrontMatter {
  lineCount: number;
  hints: Hints;
  /** What a clipper wrote there of the page that it saved. */
  meta: Hints;
  problems: Problem[];
}

const maxLines = 300;
const knownKey = new RegExp(`^(?:${hintKeys.join('|')})\\s{0,9}:`);
const none: FrontMatter = { lineCount: 0, hints: {}, meta: {}, problems: [] };

/**
 * Front matter at the top of a text. Only a plain YAML mapping is taken, and only where a line begins with a known
 * key, else it is text between two rules; a fault in it is a problem, and its lines are no text. A head with a language
 * tag (`---js`) is code, which is set aside and never interpreted. What a clipper wrote is the page's own word (clipped.ts).
 */
export function readFrontMatter(lines: string[]): FrontMatter {
  const fence = /^---\s{0,9}([a-z]\w{0,20})?$/i.exec(lines[0]?.trimEnd() ?? '');
  if (!fence) return none;
  const end = lines.findIndex((line, at) => at > 0 && at <= maxLines && /^(?:---|\.\.\.)\s*$/.test(line));
  const language = fence[1];
  if (language !== undefined && !/^ya?ml$/i.test(language)) {
    const problem: Problem = { code: 'front-matter-code', line: 1, detail: `---${language}` };
    return { lineCount: Math.max(end + 1, 1), hints: {}, meta: {}, problems: [problem] };
  }
  if (end < 0) return none;
  const inside = lines.slice(1, end);
  if (!inside.some((line) => knownKey.test(line))) return none;
  const meta = clippedPage(inside.join('\n'));
  if (meta) return { lineCount: end + 1, hints: {}, meta, problems: [] };
  const { hints, problems } = parseHints(inside.join('\n'));
  const own = problems.filter(({ code }) => code !== 'sidecar-key');
  return {
    lineCount: end + 1,
    hints,
    meta: {},
    problems: own.map((problem) => ({ ...problem, line: (problem.line ?? 0) + 1 })),
  };
}
