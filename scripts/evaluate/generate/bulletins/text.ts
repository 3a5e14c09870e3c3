import type { Random } from '../random.ts';
import { draw } from '../press/draw.ts';
import type { Row, RowKind } from './rows.ts';

/** How lines are set that are no HTML. */
export interface Setting {
  markdown: boolean;
  /** Blank lines: between all lines, before each item, or nowhere. */
  spacing: 'airy' | 'items' | 'tight';
  /** Stands before paragraphs. */
  indent: string;
  /** Stands before what is set in the middle or at the right. */
  centre: string;
  headline: string;
  section: string;
  name: string;
  /** Share of lines before which a clerk leaves another blank line. */
  slips: number;
}

/** Draws how a file of text is set; a headline that has nothing to tell it keeps its mark. */
export function drawSetting(random: Random, markdown: boolean, bare: boolean): Setting {
  const marks = bare ? ['### ', '## ', '**'] : ['### ', '## ', '**', ''];
  return {
    markdown,
    spacing: markdown
      ? 'airy'
      : draw(random, [
          [5, 'tight'],
          [4, 'airy'],
          [4, 'items'],
        ]),
    indent: markdown
      ? ''
      : draw(random, [
          [5, '　　'],
          [6, ''],
          [1, '    '],
        ]),
    centre: markdown ? '' : random.pick(['', '', '', '　　　　', '        ']),
    headline: markdown ? random.pick(marks) : '',
    section: markdown ? random.pick(['## ', '**', '# ']) : '',
    name: markdown ? random.pick(['# ', '# ', '**', '']) : '',
    slips: random.chance(0.15) ? 0.05 : 0,
  };
}

const marked = (text: string, mark: string): string => (mark === '**' ? `**${text}**` : mark + text);
const OPENS: readonly RowKind[] = ['headline', 'section', 'menu-head', 'rule'];

/** A line as it stands in a file of text. */
function lineOf({ kind, text, lead = '', bold }: Row, setting: Setting): string {
  const { markdown, indent, centre } = setting;
  const before = markdown && bold && lead.trim() !== '' ? `**${lead.trim()}**` : lead;
  if (kind === 'paragraph') return indent + before + text;
  if (kind === 'headline') return marked(text, setting.headline);
  if (kind === 'section' || kind === 'menu-head') return marked(text, setting.section);
  if (kind === 'name') return marked(centre + text, setting.name);
  if (kind === 'subhead') return markdown ? `**${text}**` : text;
  if (kind === 'head') return centre + text;
  if (kind === 'menu') return markdown && !/^\p{N}|^[（·]/u.test(text) ? `- ${text}` : text;
  return text;
}

/** Sets lines as text or Markdown. */
export function setText(random: Random, list: readonly Row[], setting: Setting): string {
  return list
    .map((one, k) => {
      const previous = list[k - 1];
      if (previous === undefined) return lineOf(one, setting);
      const begins = OPENS.includes(one.kind) || one.lead !== undefined || ends(previous, one);
      const blank =
        setting.spacing === 'airy'
          ? one.kind !== 'menu' || previous.kind !== 'menu'
          : (setting.spacing === 'items' && begins) || random.chance(setting.slips);
      return (blank ? '\n\n' : '\n') + lineOf(one, setting);
    })
    .join('');
}

/** True where one part of a file is over. */
const ends = (previous: Row, { kind }: Row): boolean =>
  previous.kind === 'rule' ||
  (kind === 'foot') !== (previous.kind === 'foot') ||
  (previous.kind === 'menu' && kind !== 'menu');
