/**
 * Does a line go on from the line before it? A linear table of evidence over the seam between two neighbours.
 *
 * Weights: half by hand, half from a logistic regression over 4,400 labelled seams of generated newspaper pages.
 */
import { kept, once } from '../kept.ts';
import type { Line } from './features.ts';
import { numbered } from './labels.ts';
import { cut } from './words.ts';

/** Two neighbours on a page. */
export interface Neighbours {
  left: Line;
  right: Line;
  page: PageText;
}

/** The seam between two neighbours. */
export interface Seam extends Neighbours {
  /** Length of a dictionary word that stands over it, 0 where there is none. */
  word: number;
  /** Length of the longest run over it that stands elsewhere on the page too, 0 where there is none. */
  run: number;
  /** Digits at it: both sides, before a unit, at the end of the left. */
  digits: 'both' | 'unit' | 'left' | undefined;
}

/** Texts of a page, for what stands elsewhere on it. */
export interface PageText {
  /** All lines, folded, parted by line feeds. */
  text: string;
  /** How many lines begin with these three characters. */
  beginnings: Map<string, number>;
}

type Test<T> = (of: T) => boolean | number;

/**
 * One kind of evidence: `weight` counts as often as the test says (true is once). Over 0 speaks for a join. What the
 * line on one side tells by itself, `left` or `right`, is asked of each line once.
 */
export interface JointRow {
  id: string;
  weight: number;
  left?: Test<Line>;
  right?: Test<Line>;
  test?: Test<Seam>;
}

const hanRun = /\p{Script=Han}{1,8}$/u;
const wordCharacters = /^[\p{Script=Han}\p{L}\p{N}]+$/u;
const alnumEnd = /[A-Z0-9]$/i;
const unit = /^[年月日时分个万亿千百余多元米吨家项名人次公里平方倍度%％]/u;
const perCent = /^[%‰℃]/u;
const closers = /[”’"」』》)】:]$/u;
const functionEnd = /(?:[的在和与及为对将被从向于以是等并或由让使给比至]|(?<!一)把)$/u;
/** 是按人来选的, 是怎么用起来的, 企业卖什么: a clause that is whole, and a subhead more often than not. */
const wholeClause = /(?:是[按从由靠为因]|怎么|怎样|如何).{0,12}的$|(?:什么|哪里|哪儿|怎么办|怎么样)$/u;
/** 150亩左右: an amount, no day and no year. */
const quantity = /^\d[\d.,]*[万亿]?(?:多|余)?[元亩吨米家个名人项台件户倍%％]/u;
/** A number and a measure word want their noun: 派了一名 | 联络干部. */
const measureEnd = /[一两几这那每各某了][个名家项条种次位座台件批套份支]$/u;
/** Verbs and adverbs that cannot end a phrase: 企业有 | 临时的活, 厂里已 | 开工. */
const wantsObject =
  /(?:来自|成为|列入|纳入|跻身|位于|[有叫做着管找按要能会可已正更最各每该没不都也就还用靠同跟像只说])$/u;
/** A clause rather than a label. */
const clause = /.[是有在把让由被将和与]./u;
/** 达5.7万吨, 增长12%: what is said of an amount wants its subject before it. */
const saysAmount =
  /^(?:达到?|为|超过?|突破|占|增长|提高|提升|下降|降低|减少|增加|缩短)了?近?[\d一二三四五六七八九十两百千]/u;
/** 能耗下降 | 14.3%, 宏碳项目从 | 签约到开工: such words want an amount, or what goes from one thing to another. */
const wantsAmount =
  /(?:增长|下降|提高|提升|降低|缩短|减少|增加|达到?|超过?|突破|节约|节省|新增|完成|实现|投入|累计|总投资|不足|高于|低于)了?$/u;
/** 做到 | “小事当天办”: such verbs want what they quote. */
const wantsQuote =
  /(?:做到|提出|形成|打造|推行|推出|实行|建立|叫做?|名为|称为|所谓|一句|这句|开展|成为|变成)$/u;
const pronounStart = /^[这那它他她其该本同各每]/u;
/** 到6月底, 至今 begin a sentence. */
const continuation =
  /^(?:[的了着过等和与及们性化者于成而且则被把并也都就还又才可所]|[至到](?!\d{1,4}[年月]|[今去]年|目前|[本上]月|[年月]底))/u;
/** 园区管委会副主任林小禾: a sentence that has named someone with an office wants to say what they do. */
const namesOfficer =
  /(?:书记|主任|主席|经理|董事长|总裁|局长|处长|科长|院长|所长|教授|博士|工程师)\p{Script=Han}{2,3}$/u;
/** 园区负责人说: whoever speaks begins a sentence, with the whole name of the office. */
const speaks =
  /^\p{Script=Han}{2,16}(?:负责人|主任|局长|经理|董事长|总裁|主席|站长|厂长)(?:\p{Script=Han}{2,3})?(?:说|表示|介绍说?|认为|透露|坦言)[,:]/u;
const speaker = /^[\p{Script=Han}·]{2,16}?(?:表示|介绍|高新区|经开区|开发区)/u;

/** Length of a dictionary word that stands over the seam of two folded texts, 0 where there is none. */
export function wordOver(left: string, right: string): number {
  const before = hanRun.exec(left.slice(-8))?.[0];
  const after = /^\p{Script=Han}{1,8}/u.exec(right)?.[0];
  if (!before || !after) return 0;
  let position = 0;
  for (const word of cut(before + after)) {
    if (position < before.length && position + word.length > before.length) return word.length;
    position += word.length;
  }
  return 0;
}

/** Longest run of 2 to 4 characters over the seam that stands elsewhere on the page, 0 where there is none. */
function seamRun({ left, right, page }: Neighbours): number {
  for (const length of [4, 3, 2])
    for (let before = 1; before < length; before++) {
      const run = left.folded.slice(-before) + right.folded.slice(0, length - before);
      if (run.length === length && wordCharacters.test(run) && page.text.includes(run)) return length;
    }
  return 0;
}

function digitsAt({ left, right }: Neighbours): Seam['digits'] {
  if (/\d[余多]$/u.test(left.folded) && unit.test(right.folded)) return 'unit';
  if (!alnumEnd.test(left.folded)) return undefined;
  if (/^[A-Z0-9]/i.test(right.folded)) return 'both';
  if (!/\d$/.test(left.folded)) return undefined;
  return unit.test(right.folded) ? 'unit' : 'left';
}

/** Tag of the right's first word; the pieces of a word that stands over the seam have none. */
const firstTag = (seam: Seam): string => (seam.word > 0 ? 'x' : (seam.right.words[0]?.tag ?? 'x'));

const lastTag = (seam: Seam): string => {
  const last = seam.left.words.at(-1);
  return last && seam.word === 0 && wordCharacters.test(last.word) ? last.tag : 'x';
};

const lastIs = (kinds: string, seam: Seam): boolean => kinds.includes(lastTag(seam)[0]!);

/** The content words of a short line, each once. */
const contentOf = once(({ folded, words }: Line): string[] => {
  const content = folded.length > 40 ? [] : words.filter((w) => w.word.length > 1 && /^[nvajil]/.test(w.tag));
  return [...new Set(content.map(({ word }) => word))];
});

/** Content words of a short left that come again at once: a headline's words do, half a sentence does not repeat itself. */
function repeated({ left, right }: Seam): number {
  const next = right.folded.slice(0, 45);
  return Math.min(3, contentOf(left).filter((word) => next.includes(word)).length);
}

const between =
  (low: number, high: number) =>
  ({ folded }: Line) =>
    folded.length >= low && folded.length < high;

/** 按人来选的, 企业卖什么: a short line that is a whole clause. */
export const endsClause = ({ folded }: Line): boolean => folded.length < 23 && wholeClause.test(folded);

/** 找银行,鄞州 | 银行: one word or two characters behind a clause begin the next, and end no phrase. */
const fragment = /[^,。;:?!]{5}[,。;:?!]\p{Script=Han}{1,2}$/u;

/** 区,有它一个 | 基金,就是: a clause of one noun ends the one before; a day, a place or 看, may stand alone. */
function restOfClause({ folded, words, starter }: Line): boolean {
  const [, clause, mark] = /^(\p{Script=Han}{1,2})([,。;])/u.exec(folded) ?? [];
  const first = words[0];
  if (clause === undefined || first === undefined || starter) return false;
  return first.word === clause && (mark === '。' || /^n(?![rst])/.test(first.tag));
}

/** The table; a test runs every row. */
export const jointRows: JointRow[] = [
  { id: '跨缝长词', weight: 3.4, test: (s) => s.word > 2 },
  { id: '跨缝双字词', weight: 3.2, test: (s) => s.word === 2 },
  { id: '四字他处有', weight: 2.2, test: (s) => s.run === 4 },
  { id: '三字他处有', weight: 1.9, test: (s) => s.run === 3 },
  { id: '两字他处有', weight: 1.1, test: (s) => s.run === 2 },
  { id: '数字相连', weight: 3.1, test: (s) => s.digits === 'both' },
  { id: '数字接单位', weight: 2.2, test: (s) => s.digits === 'unit' },
  { id: '数字接百分号', weight: 2, test: (s) => perCent.test(s.right.folded) && /\d$/.test(s.left.folded) },
  { id: '百分号无数', weight: -6, test: (s) => perCent.test(s.right.folded) && !/\d$/.test(s.left.folded) },
  { id: '止于数字', weight: 1.3, test: (s) => s.digits === 'left' },
  { id: '止于逗顿号', weight: 1.5, left: (line) => /[,、]$/.test(line.folded) },
  { id: '起于句中标点', weight: 3.0, right: (line) => /^[,。、;:!?”’)》]/u.test(line.folded) },
  {
    id: '起于标点',
    weight: 3.0,
    right: (line) => /^[^\p{L}\p{N}“‘"(《【「『—□■►◆●▲$~+-]/u.test(line.folded),
  },
  { id: '括号跨缝', weight: 2.8, test: (s) => s.left.open > 0 && s.right.close > 0 },
  { id: '括号未闭', weight: 0.7, test: (s) => s.left.open > 0 && s.right.close === 0 },
  { id: '括号未开', weight: 1.2, test: (s) => s.left.open === 0 && s.right.close > 0 },
  { id: '止于虚字', weight: 1.9, left: (line) => functionEnd.test(line.folded) && !endsClause(line) },
  { id: '左为整句', weight: -2.6, left: (line) => endsClause(line) },
  { id: '止于量词', weight: 2.3, left: (line) => measureEnd.test(line.folded) },
  { id: '起于虚字', weight: 1.9, right: (line) => continuation.test(line.folded) },
  { id: '起于的了们', weight: 2.0, right: (line) => /^[的了着们等]$/u.test(line.words[0]?.word ?? '') },
  { id: '起于助词量词', weight: 1.7, test: (s) => /^[ukfq]/.test(firstTag(s)) },
  { id: '起于动词副词', weight: 0.6, test: (s) => /^[vdcp]/.test(firstTag(s)) && firstTag(s) !== 'vn' },
  {
    id: '左为序号短行',
    weight: -3.0,
    left: (line) => line.folded.length < 22 && numbered.test(line.folded),
  },
  { id: '起于数量', weight: 1.5, test: (s) => s.digits === undefined && quantity.test(s.right.folded) },
  { id: '止于介词连词', weight: 1.2, test: (s) => lastIs('pcdru', s) },
  { id: '止于数词', weight: -0.1, test: (s) => lastIs('m', s) },
  { id: '左有逗号', weight: 2.9, left: (line) => line.commas > 0 },
  { id: '短左有逗号', weight: -0.6, left: (line) => line.commas > 0 && line.folded.length < 24 },
  { id: '左有问句', weight: 0.6, left: (line) => /[?!]./.test(line.folded) },
  { id: '左有是有在', weight: 0.9, left: (line) => clause.test(line.folded) && !endsClause(line) },
  { id: '左起于代词', weight: 1.6, left: (line) => pronounStart.test(line.folded) },
  { id: '起于说', weight: 3, right: (line) => /^(?:说|表示|介绍说?|坦言|告诉记者)[,:]/u.test(line.folded) },
  { id: '止于某人', weight: 2, left: (line) => namesOfficer.test(line.folded) },
  { id: '止于待宾词', weight: 2, left: (line) => wantsObject.test(line.folded) },
  {
    id: '右首句短',
    weight: 0.5,
    right: (line) => (/^[^,。、;:?]{0,7}/u.exec(line.folded)?.[0].length ?? 0) < 7,
  },
  { id: '左末残句', weight: 2, left: (line) => fragment.test(line.folded) },
  { id: '右为残句', weight: 2, right: restOfClause },
  {
    id: '引文接上',
    weight: 2,
    test: (s) => wantsQuote.test(s.left.folded) && /^[“《"]/u.test(s.right.folded),
  },
  {
    id: '止于待数词',
    weight: 2,
    test: (s) => wantsAmount.test(s.left.folded) && /^\d/u.test(s.right.folded),
  },
  { id: '右说数量', weight: 2, right: (line) => saysAmount.test(line.folded) },
  { id: '左有句号', weight: 3.3, left: (line) => line.folded.includes('。') },
  { id: '左有顿号', weight: 1.5, left: (line) => line.folded.includes('、') },
  { id: '左有的', weight: 0.8, left: (line) => line.folded.includes('的') && !endsClause(line) },
  { id: '左有数字', weight: 1.2, left: (line) => /\d/.test(line.folded) },
  { id: '左起于首词', weight: 1.1, left: (line) => line.starter },
  { id: '止于引号冒号', weight: -2.4, left: (line) => closers.test(line.folded) },
  { id: '止于冒号', weight: -1.0, left: (line) => line.folded.endsWith(':') },
  { id: '右起于首词', weight: -1.1, right: (line) => line.starter },
  { id: '同样开头', weight: -1.1, test: (s) => (s.page.beginnings.get(s.right.folded.slice(0, 3)) ?? 0) > 1 },
  {
    id: '与左同头',
    weight: -4,
    test: (s) => s.right.folded.startsWith(s.left.folded.slice(0, 4)) && !wantsObject.test(s.left.folded),
  },
  { id: '起于人地时', weight: -0.8, test: (s) => /^(?:nr|ns|nt|t|r)/.test(firstTag(s)) },
  { id: '右为某某说', weight: -0.7, right: (line) => speaker.test(line.folded) },
  { id: '右为开口', weight: -1.5, right: (line) => speaks.test(line.folded) },
  { id: '左词复现', weight: -0.7, test: repeated },
  { id: '左文他处有', weight: -1.2, test: (s) => s.page.text.split(s.left.folded, 3).length > 2 },
  { id: '止于名词', weight: -0.7, test: (s) => lastIs('n', s) },
  { id: '止于动词', weight: 0.1, test: (s) => lastIs('v', s) },
  { id: '止于他词', weight: -0.4, test: (s) => !lastIs('nvpcdrumx', s) },
  { id: '左不足13字', weight: -1.9, left: between(0, 13) },
  { id: '左不足20字', weight: -1.4, left: between(13, 20) },
  { id: '左不足30字', weight: -0.9, left: between(20, 30) },
  { id: '左30字以上', weight: 0.8, left: between(30, 40) },
  { id: '左40字以上', weight: 1.7, left: between(40, Infinity) },
];

/** A seam's score, and the evidence that gave it. */
export interface Joint {
  /** Over 0 means join; −9 never, −7 after an end mark, else within ±7. */
  score: number;
  /** The same where the left goes on from a line itself: that it is short tells nothing then, it is no headline. */
  onward: number;
  rows: { id: string; points: number }[];
}

/** What tells a headline or a subhead from half a sentence. */
const tellsShort: ReadonlySet<string> = new Set(['左不足13字', '左不足20字', '左不足30字']);

const never: [id: string, test: (neighbours: Neighbours) => boolean][] = [
  ['右为标题行', ({ right }) => right.mark > 0],
  ['右为电头', ({ right }) => right.lead !== undefined],
  ['右为简讯', ({ right }) => right.brief === true],
  ['右为署名', ({ right, left }) => right.byline > 0 && left.open === 0],
  ['右上接他版', ({ right }) => right.comesOver],
  ['左下转他版', ({ left }) => left.goesOver],
  ['左为标题行', ({ left }) => left.mark > 0 && left.folded.length < 40],
  ['左为署名', ({ left }) => left.byline > 0],
  ['左止于署名', ({ left }) => left.tail],
];

/** 本报青禾讯(记者 林小禾): where a text was sent from and by whom, and no word of it yet. */
const leadAlone = ({ lead, folded }: Line): boolean =>
  lead?.signed === true && /^[^。,!?]{4,50}[)】]$/u.test(folded);

/** What each row counts of a line by itself on this side of a seam; 0 where it asks for more. */
const countsOn = (side: 'left' | 'right') =>
  once((line: Line) => Uint8Array.from(jointRows, (row) => Number(row[side]?.(line) ?? 0)));
const [countsOfLeft, countsOfRight] = [countsOn('left'), countsOn('right')];

function look(neighbours: Neighbours): Joint {
  const { left, right } = neighbours;
  const barred = never.find(([, test]) => test(neighbours));
  if (barred) return { score: -9, onward: -9, rows: [{ id: barred[0], points: -9 }] };
  if (leadAlone(left)) return { score: 7, onward: 7, rows: [{ id: '左只是电头', points: 7 }] };
  if (left.ended) {
    const across = left.open > 0 && right.close > 0;
    const score = across ? -4 : -7;
    return { score, onward: score, rows: [{ id: '左句已完', points: -7 }] };
  }
  const seam = {
    ...neighbours,
    word: wordOver(left.folded, right.folded),
    run: seamRun(neighbours),
    digits: digitsAt(neighbours),
  };
  const [ofLeft, ofRight] = [countsOfLeft(left), countsOfRight(right)];
  const rows = jointRows.flatMap((row, k) => {
    const count = row.test ? Number(row.test(seam)) : ofLeft[k]! + ofRight[k]!;
    return count === 0 ? [] : [{ id: row.id, points: row.weight * count }];
  });
  const within = (points: number): number => Math.max(-7, Math.min(7, points));
  const sum = (of: Joint['rows']): number => of.reduce((total, { points }) => total + points, 0);
  return {
    score: within(sum(rows)),
    onward: within(sum(rows.filter(({ id }) => !tellsShort.has(id)))),
    rows,
  };
}

const onPage = once((page: PageText) =>
  kept((left: Line) => kept((right: Line) => look({ left, right, page }))),
);

/** Scores the seam between two neighbours; those of a page once, in whatever order its lines are read. */
export const joint = ({ left, right, page }: Neighbours): Joint => onPage(page)(left)(right);
