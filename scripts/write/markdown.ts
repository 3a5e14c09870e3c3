import { createRequire } from 'node:module';
import type * as Remark from 'remark';
import type * as CjkFriendly from 'remark-cjk-friendly';
import type { Paragraph } from '../types.ts';

const require = createRequire(import.meta.url);

/** Markdown's parser, which takes longer to load than a file to read: few files have a line that asks for it. */
function load() {
  const { remark } = require('remark') as typeof Remark;
  const { default: cjkFriendly } = require('remark-cjk-friendly') as typeof CjkFriendly;
  return remark().use(cjkFriendly).freeze();
}

let parser: ReturnType<typeof load> | undefined;

/** What could make Markdown read a line as something else than its own words, anywhere or at either end. */
const RISKY = /[\\`*_[<&]|^[\s#>+=~-]|^\d{1,9}[.)]|[\s#]$/;
const LINE_START = /^(\d{1,9})([.)])|^([#>+=~-])/;
const PUNCTUATION = /[\\`*_[\]<>&~|#]/g;

/** Paragraphs and subheads as Markdown that reads back to exactly the same words. */
export function formatBody(paragraphs: readonly Pick<Paragraph, 'kind' | 'text'>[]): string {
  return paragraphs.map(({ kind, text }) => (kind === 'h2' ? '## ' : '') + escape(text, kind)).join('\n\n');
}

/** Escapes as little as needed: nothing, then the line's first mark, then every mark. */
function escape(text: string, kind: Paragraph['kind']): string {
  if (!RISKY.test(text)) return text;
  const start = text.replace(LINE_START, (_, digits?: string, dot?: string, mark?: string) =>
    mark ? `\\${mark}` : `${digits}\\${dot}`,
  );
  const whole = text
    .replace(PUNCTUATION, '\\$&')
    .replace(/^[+=-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
  return [text, start].find((candidate) => readsAs(candidate, text, kind)) ?? whole;
}

function readsAs(markdown: string, text: string, kind: Paragraph['kind']): boolean {
  parser ??= load();
  const [block, ...others] = parser.parse((kind === 'h2' ? '## ' : '') + markdown).children;
  if (others.length > 0 || block?.type !== (kind === 'h2' ? 'heading' : 'paragraph')) return false;
  const [inline, ...more] = block.children;
  return more.length === 0 && inline?.type === 'text' && inline.value === text;
}
