/** The same story in several raw files: all articles stay. The same to the letter is for the editor to mend. */
import { storiesAmong, unpackSketch, type KeptSketch } from '../src/lib/copies.ts';
import type { Finding } from './types.ts';

/** An article as it stands in the folder. */
export interface StandingStory {
  id: string;
  /** The raw file. */
  file: string;
  title: string;
  /** Of the file, which tells it from any other. */
  digest: string;
  sketch: KeptSketch;
  /** Its body; asked for where the sketch is like another. */
  text: () => string;
}

/** A finding for each article that tells another one's story in its words. */
export function sameStories(articles: readonly StandingStory[]): Finding[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const wordings = articles.map(({ sketch, ...article }) => ({ ...article, sketch: unpackSketch(sketch) }));
  return storiesAmong(wordings).flatMap(({ fullest, copies }) => {
    const full = byId.get(fullest)!;
    return copies.map((id) => {
      const { file, title, text } = byId.get(id)!;
      return lettersOf(text()) === lettersOf(full.text())
        ? sameArticle(file, title, full.file)
        : shorterCopy(file, title, full);
    });
  });
}

/** The letters of a text; those of a reprint in traditional characters are others. */
const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

const sameArticle = (file: string, title: string, other: string): Finding => ({
  level: 'error',
  code: 'same-article',
  file,
  message: `《${title}》与 ${other} 里的一篇逐字相同，两篇都留着。`,
  hint: '删去其中一个原始文件和它的文章，读者就不会看到两遍。',
});

const shorterCopy = (file: string, title: string, full: { file: string; title: string }): Finding => ({
  level: 'note',
  code: 'near-duplicate',
  file,
  message: `《${title}》与 ${full.file} 里的《${full.title}》大体相同，两篇都留着。`,
  hint: '网站上它们互相注明是同一稿，不必改。',
});
