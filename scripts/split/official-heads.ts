/** Titles of official documents that are broken over lines, as a red head sets them and the document that it sends along. */
import { bare } from '../clean/fold.ts';
import type { Block, Document } from '../types.ts';
import { joinText } from './assemble.ts';

const MOST_LINES = 6;
const LONGEST_LINE = 60;
/** So many broken titles are looked for again in the text. */
const MOST = 20;
const KIND =
  /(?:通知|意见|办法|方案|决定|通告|公告|通报|函|批复|细则|规定|措施|规划|纲要|要点|条例|公报|报告|计划|清单|指南|政策|举措|制度|标准|预案|章程|规程)(?:[(（][^()（）]{2,12}[)）])?[》”〉]?$/u;
const OFFICE = /(?:[部委局办厅会]|政府|办公室)$/u;
const BRACKET = /^[(（][^()（）]{2,20}[)）]$/u;
const SENTENCE = /[。；;！!？?：:]/u;

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;
const isWhole = (text: string): boolean =>
  KIND.test(text) && count(text, /[《〈<]/gu) === count(text, /[》〉>]/gu);

/** How many lines from a block on make the title of a document; 1 where its first line is whole or none is found. */
function linesOfTitle(blocks: readonly Block[], start: number): number {
  const texts: string[] = [];
  for (let i = start; i < start + MOST_LINES && blocks[i]; i++) {
    const { text, mark, box } = blocks[i]!;
    if (text.length > LONGEST_LINE || SENTENCE.test(text) || mark !== blocks[start]!.mark) return 1;
    if (i > start && box !== blocks[start]!.box && mark === 0 && box === undefined) return 1;
    texts.push(text);
    if (!isWhole(joinText(texts))) continue;
    return texts.length + (BRACKET.test(blocks[i + 1]?.text ?? '') ? 1 : 0);
  }
  return 1;
}

/** The office that issues a document, and below it what it is about: 某市人民政府 / 关于… */
const hasRedHead = ([office = '', about = '']: readonly string[]): boolean =>
  OFFICE.test(office) && /^(?:印发|转发|批转)?《?关于/u.test(about);

/**
 * The document with the broken titles of official documents in one block each: lines that together end as the names of
 * documents do, where the text says the same words again, or the first line is the office and the second what about.
 */
export function officialHeadsJoined(document: Document): Document {
  const { blocks } = document;
  let said: string | undefined;
  let looked = 0;
  const isSaid = (title: string): boolean => {
    said ??= [document.meta.title ?? '', ...blocks.map(({ text }) => text)].map(bare).join('\n');
    return looked++ < MOST && said.includes(bare(title));
  };
  const made: Block[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const run = blocks.slice(i, i + linesOfTitle(blocks, i));
    const texts = run.map(({ text }) => text);
    const title = joinText(texts);
    if (run.length === 1 || !(hasRedHead(texts) || isSaid(title))) {
      made.push(blocks[i]!);
      continue;
    }
    const seams = run.length - 1 + run.reduce((sum, block) => sum + (block.seams ?? 0), 0);
    made.push({ ...blocks[i]!, text: title, lines: [run[0]!.lines[0], run.at(-1)!.lines[1]], seams });
    i += run.length - 1;
  }
  return made.length === blocks.length ? document : { ...document, blocks: made };
}
