import { textOf } from '../press/choice.ts';
import { draw, type Odds } from '../press/draw.ts';
import { namesOutside } from '../press/names.ts';
import type { Generated } from '../made.ts';
import { randomOf, type Random } from '../random.ts';
import type { Clean } from '../stock.ts';
import { drawCore, pieceTruth, type Core } from './core.ts';
import { dayAfter } from './days.ts';
import { finish } from './finish.ts';
import { inChat, inMail } from './letters.ts';
import { clipped, copied, noted } from './notes.ts';
import { drawRecord } from './records.ts';
import type { Row } from './rows.ts';
import { drawSetting, setText } from './text.ts';
import { setWeb } from './web.ts';
import { exported } from './word.ts';

/** How a piece was kept. */
type Keeping = 'bare' | 'middle' | 'clipping' | 'copy' | 'mail' | 'chat' | 'note' | 'record' | 'word';

const KEEPINGS: Odds<Keeping> = [
  [5, 'bare'],
  [4, 'middle'],
  [6, 'clipping'],
  [3, 'copy'],
  [4, 'mail'],
  [4, 'chat'],
  [4, 'note'],
  [5, 'record'],
  [4, 'word'],
];
/** Shares of pieces whose headline was kept, and of those that name their authors. */
const TITLED: Record<Keeping, number> = {
  bare: 0.55,
  middle: 0,
  clipping: 0.85,
  copy: 0.9,
  mail: 0.85,
  chat: 0.75,
  note: 0.75,
  record: 1,
  word: 0.9,
};
const SIGNED: Record<Keeping, number> = {
  bare: 0.35,
  middle: 0.2,
  clipping: 0.6,
  copy: 0.4,
  mail: 0.4,
  chat: 0.3,
  note: 0.35,
  record: 1,
  word: 0.3,
};

const isLong = ({ paragraphs }: Clean): boolean =>
  paragraphs.length >= 2 &&
  textOf({ title: '', zones: [], paragraphs }).length >= 100 &&
  !/^本台/u.test(paragraphs[0]!.text);
const isPlain = ({ paragraphs }: Clean): boolean =>
  paragraphs.every(({ kind, text }) => kind === 'p' && !/^[问答]：/u.test(text));

/** One article as somebody kept it, and what must come out of it. */
export function generatePiece(stock: readonly Clean[], seed: number): Generated {
  const random = randomOf(seed);
  const keeping = draw(random, KEEPINGS);
  const titled = random.chance(TITLED[keeping]);
  const whole = random.pick(stock.filter((article) => isLong(article) && (titled || isPlain(article))));
  const day = dayAfter(random, [whole]);
  const name = namesOutside(random, textOf(whole));
  if (keeping === 'record') {
    const { text, extension, core } = drawRecord(random, whole, day, name);
    return finish(random, {
      file: `piece-${seed}.${extension}`,
      text,
      gold: { articles: [pieceTruth(core)] },
    });
  }
  const article = keeping === 'middle' ? fromTheMiddle(random, whole) : whole;
  const core = drawCore(random, { article, titled, signed: SIGNED[keeping], name });
  const kept = keep(random, keeping, core, day, name);
  const format = draw(random, [
    [keeping === 'chat' ? 9 : 7, 'txt'],
    [keeping === 'chat' ? 0 : 2, 'md'],
    [keeping === 'word' || keeping === 'copy' ? 3 : 0, 'html'],
  ]);
  const setting = { ...drawSetting(random, format === 'md', titled), centre: '' };
  return finish(random, {
    file: `piece-${seed}.${format}`,
    text: format === 'html' ? setWeb(random, kept.rows.map(asName)) : setText(random, kept.rows, setting),
    gold: { articles: [pieceTruth(kept)] },
  });
}

/** A headline as a page has it that holds nothing else. */
const asName = (one: Row): Row => (one.kind === 'headline' ? { ...one, kind: 'name' } : one);

/** What stands around a piece in that keeping; now and then it had the line of a site or a paper before. */
function keep(random: Random, keeping: Keeping, core: Core, day: string, name: () => string): Core {
  const dated = random.chance(0.35) ? random.pick([clipped, copied])(random, core, day) : core;
  if (keeping === 'clipping') return clipped(random, core, day);
  if (keeping === 'copy') return copied(random, core, day);
  if (keeping === 'mail') return inMail(random, dated, day, name);
  if (keeping === 'chat') return inChat(random, dated, day, name);
  if (keeping === 'note') return noted(random, dated, day);
  if (keeping === 'word') return exported(random, core, day, name);
  return core;
}

/** The later paragraphs of an article, the first perhaps from a comma on. */
function fromTheMiddle(random: Random, article: Clean): Clean {
  const from = 1 + random.int(article.paragraphs.length - 1);
  const [first, ...others] = article.paragraphs.slice(from);
  const comma = first!.text.indexOf('，');
  const cut = random.chance(0.35) && comma > 0 && first!.text.length - comma > 40 ? comma + 1 : 0;
  return { ...article, paragraphs: [{ ...first!, text: first!.text.slice(cut) }, ...others] };
}
