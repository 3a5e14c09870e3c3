import type { DefaultTreeAdapterTypes } from 'parse5';
import type { LineFinder } from './lines.ts';

type TextNode = DefaultTreeAdapterTypes.TextNode;

/** Lines of a file, 1-based and inclusive. */
export type Span = [first: number, last: number];

/**
 * Lines of the file on which the words of a text node stand. By offset: the parser's own line numbers go astray after a
 * bare `&` at the end of a line.
 */
export function spanOf({ sourceCodeLocation: place }: TextNode, source: string, lineAt: LineFinder): Span {
  if (!place) return [1, 1];
  const written = source.slice(place.startOffset, place.endOffset);
  const from = place.startOffset + written.length - written.trimStart().length;
  const to = place.startOffset + written.trimEnd().length - 1;
  return from > to ? [lineAt(place.startOffset), lineAt(place.startOffset)] : [lineAt(from), lineAt(to)];
}

/**
 * The span of each line of preformatted text. Where the value has other line ends than the source (entities, text moved
 * out of a table), all have the span of the whole.
 */
export function spansOfLines(node: TextNode, source: string, lineAt: LineFinder): (at: number) => Span {
  const whole = spanOf(node, source, lineAt);
  const place = node.sourceCodeLocation;
  if (!place) return () => whole;
  const ends = (text: string): number => text.split('\n').length - 1;
  const dropped = ends(source.slice(place.startOffset, place.endOffset)) - ends(node.value);
  if (dropped !== 0 && !(dropped === 1 && source[place.startOffset] === '\n')) return () => whole;
  const first = lineAt(place.startOffset) + dropped;
  return (at) => [first + at, first + at];
}

/** The span from the first line to the last of all; there must be one. */
export function cover(spans: Span[]): Span {
  return spans.reduce(([first, last], span) => [Math.min(first, span[0]), Math.max(last, span[1])]);
}
