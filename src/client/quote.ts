/** A word as it is quoted in a sentence of the page: 1,000 characters would hide the sentence. Pure. */
const most = 24;

/** “科技招商”; of a long word the beginning: “……”. */
export function quote(word: string): string {
  const characters = [...word];
  return `“${characters.length > most ? `${characters.slice(0, most).join('')}……` : word}”`;
}

/** Quotation marks side by side hold together; a line may break here. */
const mayBreak = '\u200b';

/** Words quoted one after another; after the first few only their number: “人才”“引进”等 5 个词 */
export function quoteAll(words: string[], shown = 8): string {
  const rest = words.length > shown ? `等 ${words.length} 个词` : '';
  return words.slice(0, shown).map(quote).join(mayBreak) + rest;
}
