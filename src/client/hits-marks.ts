/** Marks the hits of a query in a page's text, and takes the marks off again. */
import { type Clause, findHits, type Range } from '../lib/phrases.ts';
import { el } from './dom.ts';

const blocks = 'h1, h2, h3, h4, p, li, td, th, pre, span.byline, span.caption';

/** The innermost blocks of text of the roots, in order: a hit never reaches over their border. */
function textBlocks(roots: HTMLElement[]): HTMLElement[] {
  return roots
    .flatMap((root) => [
      ...(root.matches(blocks) ? [root] : []),
      ...root.querySelectorAll<HTMLElement>(blocks),
    ])
    .filter((block) => !block.querySelector(blocks));
}

function textNodes(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

/** Wraps a part of a text node; the node keeps what stands before it. */
function wrap(node: Text, start: number, end: number): HTMLElement {
  const middle = node.splitText(start);
  middle.splitText(end - start);
  const mark = el('mark');
  middle.replaceWith(mark);
  mark.append(middle);
  return mark;
}

/** Marks one block from its end to its beginning, so that offsets before stay right. */
function markBlock(block: HTMLElement, hits: Range[]): HTMLElement[][] {
  const marks = hits.map((): HTMLElement[] => []);
  const nodes = textNodes(block);
  let end = block.textContent.length;
  for (const node of nodes.toReversed()) {
    const start = end - node.data.length;
    for (let at = hits.length - 1; at >= 0; at -= 1) {
      const from = Math.max(hits[at]!.start, start);
      const to = Math.min(hits[at]!.end, end);
      if (from < to) marks[at]!.unshift(wrap(node, from - start, to - start));
    }
    end = start;
  }
  return marks;
}

/** Marks every hit below the roots; a hit has several marks where it reaches over inline elements. */
export function markHits(roots: HTMLElement[], wanted: Clause[]): HTMLElement[][] {
  return textBlocks(roots).flatMap((block) => {
    const hits = findHits(block.textContent, wanted);
    return hits.length > 0 ? markBlock(block, hits) : [];
  });
}

export function unmark(marks: HTMLElement[]): void {
  for (const mark of marks) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}
