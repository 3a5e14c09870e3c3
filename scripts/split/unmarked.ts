/** Reads what was spoken and written down without any mark, as subtitles are: no shape of a sentence tells its lines. */
import { parseByline } from '../facts/byline.ts';
import { isName, isSurnamed } from '../facts/names.ts';
import type { Block, Decision, Document, Person, Reading } from '../types.ts';
import { isReporterLine } from './edition-lines.ts';
import { tag } from './words.ts';

const MARK = /[。！？!?；;，,]/u;
const LEAST = 30;
/** One line of so many letters is no headline and no label. */
const LONG = 60;
const LONGEST_HEADLINE = 45;

/** Whether a text goes on for some lines without a mark. */
export const isUnmarked = ({ blocks }: Document): boolean =>
  blocks.reduce(
    (sum, { text, seams = 0 }) =>
      sum + ((seams > 0 || (text.length >= LONG && !/\s/u.test(text))) && !MARK.test(text) ? text.length : 0),
    0,
  ) >= LEAST && !blocks.some(({ text }) => /。/u.test(text));

/** The reporter whom a line names: 云桥台记者某某报道. */
function reporterOf(text: string): Person[] {
  const said = /记者 ?(\p{Script=Han}{2,11}?)(?:报道|采制|摄制)/u.exec(text)?.[1] ?? '';
  const isPlace = (words: string) =>
    [words, `${words}市`].some((place) => /^n[st]$/u.test(tag(place)[0]!.tag));
  const placed = [2, 3].find(
    (size) => isSurnamed(said.slice(0, size)) && size < said.length && isPlace(said.slice(size)),
  );
  if (placed) return [{ name: said.slice(0, placed), role: '记者' }];
  const named = parseByline(text);
  if (named) return named.people;
  const name = [3, 2].map((size) => said.slice(0, size)).find((word) => isName(word) && word === said);
  return name ? [{ name, role: '记者' }] : [];
}

/** One article: the first short line is its headline, a line that names its reporter a byline, all else the text. */
export function readUnmarked({ blocks }: Document): Reading {
  const isHead = ({ text, seams = 0 }: Block, i: number) =>
    i === 0 && seams === 0 && text.length <= LONGEST_HEADLINE;
  const decisions = blocks.map((block, i): Decision => {
    if (isHead(block, i)) return { state: 'title', rule: 'title', draft: 0 };
    if (isReporterLine(block.text)) return { state: 'byline', rule: 'byline', draft: 0 };
    return { state: 'body', rule: 'paragraph', reason: '没有标点的口播', draft: 0 };
  });
  const body = blocks.flatMap(({ text }, i) =>
    decisions[i]!.state === 'body' ? [{ kind: 'p' as const, text, blocks: [i] }] : [],
  );
  const title = blocks[0] && isHead(blocks[0], 0) ? blocks[0].text : undefined;
  const draft = {
    ...(title && { title: { text: title, from: 'headline' as const, blocks: [0] } }),
    paragraphs: body,
    byline: blocks.flatMap(({ text }, i) => (decisions[i]!.state === 'byline' ? reporterOf(text) : [])),
    captions: [],
    headBlocks: [],
    tailBlocks: [],
  };
  return { layout: 'web', decisions, drafts: [draft], findings: [] };
}
