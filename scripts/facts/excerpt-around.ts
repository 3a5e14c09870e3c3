const limit = 30;
const leadIn = 8;
const sentenceEnd = /[。！？!?]/;

/**
 * The words around a place of a text, for use as evidence: verbatim, within one sentence,
 * at most 30 characters with `…` for what is left out on either side.
 */
export function excerptAround(text: string, at: number, length: number): string {
  let sentenceStart = at;
  while (sentenceStart > 0 && !sentenceEnd.test(text[sentenceStart - 1]!)) sentenceStart -= 1;
  let end = at + length;
  while (end < text.length && !sentenceEnd.test(text[end - 1]!)) end += 1;
  if (end - sentenceStart <= limit) return text.slice(sentenceStart, end).trim();
  const start = Math.max(sentenceStart, Math.min(at - leadIn, end - limit + 2));
  const stop = Math.min(end, Math.max(start + limit - 2, at + length));
  return `${start > sentenceStart ? '…' : ''}${text.slice(start, stop).trim()}${stop < end ? '…' : ''}`;
}
