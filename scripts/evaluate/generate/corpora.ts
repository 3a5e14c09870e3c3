import { loadKnowledge, understand } from '../../pipeline.ts';
import { accountedLines } from '../accounted.ts';
import type { Gold } from '../gold.ts';
import { scoreJoints, type JointScore } from '../joints.ts';
import { toMade } from '../made.ts';
import { score, type Score } from '../score.ts';
import { generateBulletin } from './bulletins/bulletin.ts';
import { generatePiece } from './bulletins/pieces.ts';
import { documentOf } from './documents.ts';
import { generateStacked, generateWrapped } from './copies.ts';
import { generateHtml } from './html.ts';
import { generateHardHtml } from './html-hard.ts';
import type { Generated } from './made.ts';
import { generatePage } from './pages.ts';
import { cleanArticles, type Clean } from './stock.ts';
import { generateContinued } from './continued.ts';
import { generateOnAir } from './on-air/programme.ts';
import { generatePress } from './press/page.ts';
import { generateShuffled } from './shuffled.ts';
import { generateTranscript } from './transcripts.ts';
import { generateWeb } from './web.ts';

/** Sets of made-up files, by name. */
export const generators = {
  'pages-plain': (stock, seed) => generatePage(stock, 'plain', seed),
  'pages-hard': (stock, seed) => generatePage(stock, 'hard', seed),
  'web-plain': (stock, seed) => generateWeb(stock, 'plain', seed),
  'web-hard': (stock, seed) => generateWeb(stock, 'hard', seed),
  html: generateHtml,
  'html-hard': generateHardHtml,
  transcripts: generateTranscript,
  stacked: generateStacked,
  wrapped: generateWrapped,
  'pages-shuffled': generateShuffled,
  'pages-continued': generateContinued,
  'press-plain': (stock, seed) => generatePress(stock, 'plain', seed),
  'press-hard': (stock, seed) => generatePress(stock, 'hard', seed),
  bulletins: generateBulletin,
  pieces: generatePiece,
  'on-air': generateOnAir,
} satisfies Record<string, (stock: readonly Clean[], seed: number) => Generated>;

export type GeneratedCorpus = keyof typeof generators;
export const generatedCorpora = Object.keys(generators) as GeneratedCorpus[];

export type GeneratedScore = Score & JointScore & { linesAccounted: number };

/** Makes `count` files from consecutive seeds, reads them, and scores what came out. */
export function measureGenerated(corpus: GeneratedCorpus, firstSeed = 1, count = 120): GeneratedScore {
  const stock = cleanArticles();
  const knowledge = loadKnowledge();
  const read = Array.from({ length: count }, (_, k) => {
    const made = generators[corpus](stock, firstSeed + k);
    const document = documentOf(made);
    return {
      ...made,
      articles: understand(document, knowledge).articles,
      ...accountedLines(made.text, document),
    };
  });
  const gold: Gold = Object.fromEntries(read.map((page) => [page.file, page.gold]));
  const articles = Object.fromEntries(read.map((page) => [page.file, page.articles.map(toMade)]));
  const sum = (of: 'lines' | 'accounted') => read.reduce((total, page) => total + page[of], 0);
  return {
    ...score(articles, gold),
    ...scoreJoints(articles, gold),
    linesAccounted: sum('accounted') / sum('lines'),
  };
}
