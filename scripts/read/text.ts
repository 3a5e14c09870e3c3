import type { Block, Document, Hints, RawKind } from '../types.ts';
import { barRows } from './bar-rows.ts';
import { chatLines } from './chat.ts';
import { takenApart } from './columns.ts';
import { coverLines } from './cover.ts';
import { captionWords, cueLines, stampsIn } from './cues.ts';
import { readFrontMatter } from './front-matter.ts';
import { plainCommands } from './latex.ts';
import { splitLines } from './lines.ts';
import { mailLines } from './mail-head.ts';
import { withWholeName } from './masthead.ts';
import {
  blankCode,
  mendBar,
  mendBold,
  mendDay,
  mendEntities,
  mendLatex,
  mendLinks,
  mendPictures,
  mendSigns,
  mendTags,
} from './mend.ts';
import type { Problem } from './problems.ts';
import { unquoted } from './quoted.ts';
import { recordLines } from './record.ts';
import type { ReadRule } from './rules.ts';
import { scriptRows } from './script-table.ts';
import { visible } from './wording.ts';
import type { SetLine } from './line-width.ts';
import { parted } from './run-together.ts';
import { unspaced, unwrapped } from './wrapped.ts';

export interface TextReading extends Pick<Document, 'blocks' | 'markup' | 'lineCount' | 'meta'> {
  /** From the front matter. */
  hints: Hints;
  problems: Problem[];
}

/**
 * Text or Markdown to one block per line that has words. Only certain mends are made (see mend.ts); the raw line stands
 * in the file under the block's line number. Lines without words go to markup; blank lines are nowhere.
 */
export function readText(text: string, kind: Exclude<RawKind, 'html'>): TextReading {
  const written = splitLines(text);
  const head = readFrontMatter(written);
  const rows = scriptRows(takenApart(written.map((line, at) => ({ text: line, at }))));
  const unmarked = unquoted(
    rows.map((row) => row.text),
    kind === 'markdown',
  );
  const cues = cueLines(unmarked);
  const stamps = stampsIn(unmarked);
  const lines = captionWords(unmarked);
  const seen = splitLines(blankCode(lines.join('\n')));
  const words = unspaced(plainCommands(seen));
  const sent = new Map([...chatLines(lines), ...mailLines(lines)]);
  const talk = sent.size > 0 ? sent : new Map(coverLines(lines).map((at) => [at, 'mail-note'] as const));
  const record = recordLines(lines);
  const table = record.size > 0 ? new Map<number, string>() : barRows(lines);
  const set: SetLine[] = [];
  let apart = false;
  /** The alternative text of the picture right above. */
  let pictured: string | undefined;
  const markup: Document['markup'] = [];
  const problems = [...head.problems];
  lines.forEach((line, at) => {
    const number = rows[at]!.at + 1;
    const span: [number, number] = [number, number];
    if (line.trim() === '') {
      apart = true;
      const signs = rows[at]!.text.trim();
      if (signs !== '') markup.push({ lines: span, rule: 'markup', text: signs });
      return;
    }
    const stamp = cues.has(at) ? 0 : (stamps.get(at) ?? 0);
    if (stamp > 0) markup.push({ lines: span, rule: 'cue', text: unmarked[at]!.slice(0, stamp).trim() });
    const field = record.get(at);
    if (field && field.label !== '')
      markup.push({ lines: span, rule: 'record-field', text: field.text === '' ? line.trim() : field.label });
    if (field?.text === '') return;
    const shown = field?.text ?? table.get(at) ?? words[at] ?? '';
    const read =
      number <= head.lineCount
        ? 'front-matter'
        : cues.has(at)
          ? 'cue'
          : (talk.get(at) ??
            (rows[at]!.aside || table.get(at) === '' ? ('markup' as const) : readLine(shown, kind)));
    if (typeof read === 'string') {
      markup.push({ lines: span, rule: read, text: line.trim() });
      if (read === 'picture') pictured = /!\[([^\]]{1,300})\]/u.exec(line)?.[1]?.trim() ?? '';
    } else {
      const isCaption =
        pictured !== undefined && (read.text === pictured || (kind === 'markdown' && IN_ITALICS.test(line)));
      const region = isCaption
        ? { region: 'caption' as const }
        : table.has(at)
          ? { region: 'table' as const }
          : {};
      const indent = /^\s*/u.exec(words[at] ?? '')![0];
      const pieces = betweenTags(shown).map((piece) => readLine(piece, kind));
      const told = pieces.filter((piece) => typeof piece !== 'string');
      const parts = told.length > 1 ? told : [read];
      parts.forEach((part, k) =>
        set.push({ block: { lines: span, ...part, ...region }, indent, apart: apart || k > 0 }),
      );
      apart = false;
      pictured = undefined;
      if (seen[at] === line) return;
      markup.push({ lines: span, rule: 'markup', text: line.trim() });
      problems.push({ code: 'code-in-line', line: number });
    }
  });
  const { hints, meta } = head;
  return {
    blocks: parted(withWholeName(unwrapped(set))),
    markup,
    lineCount: written.length,
    meta,
    hints,
    problems,
  };
}

const PARAGRAPH_TAG =
  /<\/(?:p|div|section|h[1-6]|li|blockquote)\s{0,3}>|<p(?:\s[^<>]{0,2000})?>|<br\s{0,3}\/?>(?=\s{0,9}(?:<br|\u3000|&nbsp;|&emsp;))/i;
/** Where a paragraph that is set in begins behind another one, in one line; a last bracket tells who wrote this one. */
const SET_IN =
  /(?<=[。！？!?：:”])(?:\u3000{2,4}|\u00a0{4,8}|(?:&nbsp;){4,8}|(?:&emsp;){2,4})(?=[^\s&])(?![(（【[][^()（）【】[\]]{1,60}[)）】\]]\s{0,9}$)/;

/** The paragraphs of a line, as a page's tags within it or the spaces that set them in part them; the line itself where nothing does. */
const betweenTags = (line: string): string[] => {
  const tagged = line.includes('<')
    ? line.split(PARAGRAPH_TAG).filter((piece) => mendTags(piece).trim() !== '')
    : [line];
  return tagged.flatMap((piece) => piece.split(SET_IN));
};

/** A line of marks, the mark of a recognised page (=== Page 2 ===, {1}-----). */
const ruleLine = /^(?:\{\d{1,4}\}-{3,}|(?:[-*_=]\s*){3,}|={2,10} ?(?:Page|第) ?\d{1,4}[^=]{0,24}={2,10})$/i;

/** What a change of encoding made of the hard spaces that set a paragraph in: ???近日，… */
const LOST_INDENT = /^\s*\?{2,8}\s{0,2}(?=[\p{Script=Han}“])/u;

/** A short line that is all in italics, as a caption below its picture is set. */
const IN_ITALICS = /^\s*([*_])[^*_]{2,80}\1\s*$/u;

/** **Words in bold** before others. */
const BOLD_LEAD = /^(\*\*|__)([^*_]{2,60})\1(?=.)/u;

/** The words of a line and its heading mark, or the rule that sets it aside. */
function readLine(line: string, kind: RawKind): Pick<Block, 'text' | 'mark' | 'lead'> | ReadRule {
  if (ruleLine.test(line.trim())) return 'rule-line';
  const bare = mendPictures(line);
  const words = visible(mendLatex(mendEntities(mendTags(kind === 'markdown' ? mendLinks(bare) : bare))));
  const { text, mark } = takeMark(mendBar(words.replace(LOST_INDENT, '')));
  if (text !== '') {
    const plain = mendDay(mendBold(text));
    const lead = mark > 0 ? undefined : BOLD_LEAD.exec(text)?.[2]?.trim();
    const words = (kind === 'markdown' ? mendSigns(plain) : plain).trim();
    return { text: words, mark, ...(lead !== undefined && words.startsWith(lead) ? { lead } : {}) };
  }
  return bare === line ? 'markup' : 'picture';
}

/** Takes off `#` marks, and `**` or `__` around the whole line. A Weibo #topic# and #1 are no headings. */
function takeMark(line: string): { text: string; mark: number } {
  const hashes = /^#{1,6}(?=\s)|^#{1,6}$|^#{1,6}(?![\d#])(?=[^#]+$)/.exec(line)?.[0].length ?? 0;
  const rest =
    hashes === 0
      ? line
      : line
          .slice(hashes)
          .trim()
          .replace(/(?<=\s)#{1,6}$/, '')
          .trim();
  const bold = /^(\*\*|__)((?:(?!\1).)+)\1$/.exec(rest)?.[2]?.trim();
  if (bold !== undefined && bold !== '') return { text: bold, mark: hashes > 0 ? hashes : 3 };
  return { text: /^\*([^*\s](?:[^*]*[^*\s])?)\*$/.exec(rest)?.[1] ?? rest, mark: hashes };
}
