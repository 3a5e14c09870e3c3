/** Most bodies are paragraphs and subheads without any mark: these need no Markdown parser, which takes 1 ms each. */

/** A paragraph or subhead, its words exactly as they are read. */
export interface SimpleBlock {
  kind: 'p' | 'h2';
  text: string;
}

/** Marks, references and control characters that Markdown may read as something else, anywhere. */
const marked = /[\\`*_[\]<>&~|#]|(?!\n)\p{Cc}/u;
/** What opens a list, a rule, an underline or an indent, and spaces that would be trimmed or break the line. */
const opening = /^(?:[+=\s-]|\d{1,9}[.)])/;
const closing = /\s$/;

const isPlain = (line: string): boolean =>
  line !== '' && !marked.test(line) && !opening.test(line) && !closing.test(line);

function blockOf(chunk: string): SimpleBlock | undefined {
  if (chunk.startsWith('## ')) {
    const text = chunk.slice(3);
    return isPlain(text) && !text.includes('\n') ? { kind: 'h2', text } : undefined;
  }
  return chunk.split('\n').every(isPlain) ? { kind: 'p', text: chunk } : undefined;
}

/** The blocks of a Markdown body; undefined where it holds anything else, which is the parser's to read. */
export function simpleBlocks(body: string): SimpleBlock[] | undefined {
  const blocks: SimpleBlock[] = [];
  for (const chunk of body.split(/\n{2,}/)) {
    const block = blockOf(chunk);
    if (!block) return undefined;
    blocks.push(block);
  }
  return blocks;
}
