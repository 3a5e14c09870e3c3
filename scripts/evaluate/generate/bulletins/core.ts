import type { GoldArticle } from '../../gold.ts';
import { draw } from '../press/draw.ts';
import type { Random } from '../random.ts';
import { impliedDates, type Clean } from '../stock.ts';
import { row, rows, type Row } from './rows.ts';
import { edgesOf, unwantedIn } from './truth.ts';

/** An article as somebody kept it, without what stands around it. */
export interface Core {
  paragraphs: Clean['paragraphs'];
  /** The headline, where it was kept. */
  title?: string;
  byline: string[];
  source?: string;
  day?: string;
  /** Days that stand near and may be taken for its own or not. */
  near: string[];
  implied: string[];
  rows: Row[];
  /** Stands with it and is none of its words. */
  strange: string[];
  /** Its first paragraph opens with 本报讯（记者 …）, which may stay, as on a web page, or go, as on a newspaper's. */
  opened: boolean;
}

/** What a core is made of. */
export interface Kept {
  article: Clean;
  titled: boolean;
  /** Share of pieces that name their authors. */
  signed: number;
  name: () => string;
}

/** Draws an article with its headline and its authors, where these were kept. */
export function drawCore(random: Random, { article, titled, signed, name }: Kept): Core {
  const names = random.chance(signed) ? Array.from({ length: 1 + random.int(2) }, name) : [];
  const credit = names.length === 0 ? { place: 'none', text: '' } : drawCredit(random, names, titled);
  const last = article.paragraphs.length - 1;
  const set = article.paragraphs.map(({ kind, text }, k) =>
    kind === 'h2'
      ? row('subhead', text)
      : row(
          'paragraph',
          (k === 0 && credit.place === 'lead' ? credit.text : '') +
            text +
            (k === last && credit.place === 'tail' ? credit.text : ''),
        ),
  );
  return {
    paragraphs: article.paragraphs,
    ...(titled ? { title: article.title } : {}),
    byline: names,
    near: [],
    implied: impliedDates(article),
    rows: [
      ...(titled ? [row('headline', article.title)] : []),
      ...(credit.place === 'over' ? [row('sender', credit.text)] : []),
      ...set,
      ...(credit.place === 'under' ? [row('signature', credit.text)] : []),
    ],
    strange: credit.place === 'lead' ? [] : [credit.text, ...names].filter((text) => text !== ''),
    opened: credit.place === 'lead',
  };
}

interface Credit {
  place: string;
  text: string;
}

function drawCredit(random: Random, names: readonly string[], titled: boolean): Credit {
  const all = names.join(random.pick([' ', ' ', '、', '　']));
  const [first, ...others] = names;
  const roles =
    others.length > 0 && random.chance(0.5) ? `记者 ${first} 通讯员 ${others.join(' ')}` : `记者 ${all}`;
  const over = titled ? 1 : 0;
  return draw<Credit>(random, [
    [4 * over, { place: 'over', text: roles }],
    [3 * over, { place: 'over', text: `本报${roles}` }],
    [2 * over, { place: 'over', text: `作者：${all}` }],
    [1 * over, { place: 'over', text: `文｜${all}` }],
    [1 * over, { place: 'over', text: `□ ${roles}` }],
    [4, { place: 'lead', text: `本报讯（${roles}）` }],
    [1, { place: 'lead', text: `本报讯 （${roles}）` }],
    [3, { place: 'tail', text: `（${all}）` }],
    [2, { place: 'tail', text: `（${roles}）` }],
    [1, { place: 'under', text: `（${roles}）` }],
    [1, { place: 'under', text: `作者：${all}` }],
  ]);
}

/** Puts a line of where it was printed and when before the headline, behind it, or at the end. */
export function withImprint(core: Core, place: 'top' | 'under' | 'end', text: string): Core {
  const line = row('sender', text);
  const at = place === 'top' || core.title === undefined ? 0 : 1;
  const list = place === 'end' ? [...core.rows, row('signature', text)] : core.rows.toSpliced(at, 0, line);
  return { ...core, rows: list, strange: [...core.strange, text] };
}

/** Puts lines that are none of its own around a piece. */
export const surrounded = (core: Core, before: readonly string[], after: readonly string[]): Core => ({
  ...core,
  rows: [...rows('foot', before), ...core.rows, ...rows('foot', after)],
  strange: [...core.strange, ...before, ...after],
});

/** What must come out of a piece, and what must not. */
export function pieceTruth({
  paragraphs,
  title,
  byline,
  source,
  day,
  near,
  implied,
  strange,
  opened,
}: Core): GoldArticle {
  const texts = paragraphs.map(({ text }) => text);
  return {
    title: title ?? null,
    byline,
    ...(source ? { source } : {}),
    date: day ?? null,
    dateAccept: day === undefined ? [...near, ...implied] : [],
    body_must: texts.flatMap(edgesOf),
    body_must_not: unwantedIn(
      texts.join('\n'),
      strange.map((line) => line.trim()),
    ),
    paras: opened ? texts.slice(1) : texts,
  };
}
