/** A word as it is quoted in a sentence of the page: 1,000 characters would hide the sentence. Pure. */
const most = 24;

/** “科技招商”; of a long word the beginning: “……”. */
export function quote(word: string): string {
  const characters = [...word];
  return `“${characters.length > most ? `${characters.slice(0, most).join('')}……` : word}”`;
}

/** Quotes side by side hold together; beside a Latin word a line must be told that it may break there. */
const mayBreak = '\u200b';
const between = (before: string, after: string) =>
  /\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(after) ? '' : mayBreak;

/** Words quoted one after another; after the first few only their number: “人才”“引进”等 5 个词 */
export function quoteAll(words: string[], shown = 8): string {
  const rest = words.length > shown ? `等 ${words.length} 个词` : '';
  const first = words.slice(0, shown);
  return first.map((word, nth) => (nth ? between(first[nth - 1]!, word) : '') + quote(word)).join('') + rest;
}
