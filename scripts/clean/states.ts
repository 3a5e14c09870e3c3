/** The state of every line, decided for the whole page at once (Viterbi). Weights are data; only sums are compared. */
import type { Features } from './features.ts';

/** head, body, subhead, interruption in the body, soft tail (facts may be read from it), hard tail. */
export const states = ['H', 'B', 'S', 'C', 'E', 'X'] as const;
export type WebState = (typeof states)[number];
type Weight = number | ((line: Features) => number);

/** The states in Chinese, as reasons name them. */
export const stateNames: Record<WebState, string> = {
  H: '题头',
  B: '正文',
  S: '小题',
  C: '插断',
  E: '文尾',
  X: '其后',
};

interface Row {
  /** In Chinese, for the reason of a decision. */
  name: string;
  when: (line: Features) => boolean;
  weights: Partial<Record<WebState, Weight>>;
}

const has =
  (...kinds: string[]) =>
  (line: Features) =>
    kinds.some((kind) => line.kinds.has(kind));
/** Kinds that say what a short line is, so that its shortness says nothing more. */
const TELLING = new Set(
  'label account stamp dated attachment official editor end tags prevnext pages listhead share profile footer promo notice library mail machine print crumb nav debris place caption'.split(
    ' ',
  ),
);
const plain = ({ people, kinds }: Features): boolean =>
  !people && (kinds.size === 0 || TELLING.isDisjointFrom(kinds));
export const NUMBERED =
  /^(?:第?[一二三四五六七八九十]{1,3}[、.:章节]|\([一二三四五六七八九十]{1,3}\)|\d{1,2}(?:[、 ]|\.(?!0)(?!\d ?[亿万千百倍元吨米亩公平度美分个家％%])\d? ?(?=\p{L})))/u;
/** 一、…; （二）…: how a document divides itself. */
const DIVIDED =
  /^(?:[一二三四五六七八九十]{1,3} ?、|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[章节])/u;
const HAN_DATE = /^[12二一][\d〇○零一二三四五六七八九]{3}年.{1,6}日$/u;
const inList = ({ region, linkShare = 0 }: Features): boolean =>
  (region === 'table' || region === 'list') && linkShare < 0.5;

/** A row of a table of data: its cells have no end marks, and it stands among others like it. */
const isRow = (line: Features): boolean =>
  inList(line) && line.region === 'table' && line.text.includes(' | ');

const LONGEST_LABEL = 20;
/** 来源：云桥日报: a label that tells no day; a copy may have it below the first paragraph. */
export const isSourceLabel = ({ kinds, text, mark }: Features): boolean =>
  mark === 0 &&
  kinds.has('label') &&
  text.length <= LONGEST_LABEL &&
  !/\d|^[(【]?(?:资料|数据|摘自)/u.test(text);

/** All that speaks for or against a state; a line adds up the weights of the rows that it fits. */
export const rows: readonly Row[] = [
  {
    name: '成段',
    when: (line) => plain(line) && line.marks.para,
    weights: {
      H: ({ length }) => -3 - Math.min(length, 160) / 40,
      B: ({ length, kinship }) => 2 + Math.min(length, 400) / 55 + kinship,
      S: -5,
      C: -11,
      E: -3,
      X: ({ kinship }) => -1 - kinship / 2,
    },
  },
  {
    name: '整句',
    when: (line) => plain(line) && line.marks.ended && !line.marks.para && !line.marks.question,
    weights: { H: -1.2, B: ({ kinship }) => 0.6 + 0.6 * kinship, S: -5, C: -6, E: -2.5, X: -0.8 },
  },
  {
    name: '短行',
    when: (line) => plain(line) && line.marks.short,
    weights: {
      H: (line) => (NUMBERED.test(line.text) ? -2 : 1.2),
      B: (line) => (line.marks.question ? 0.6 : -3),
      S: (line) => 0.8 + (NUMBERED.test(line.text) ? 1 : 0) + 0.4 * line.kinship,
      C: -6,
      E: 0.6,
      X: (line) => (line.run && !isRow(line) ? 2.2 : 1.2),
    },
  },
  {
    name: '止于冒号',
    when: (line) => plain(line) && line.marks.short && line.text.endsWith(':'),
    weights: { H: -1, B: 4.5, S: -2 },
  },
  { name: '路径或菜单', when: has('crumb', 'nav'), weights: { H: 3.2, B: -8, S: -6, C: -1.5, X: 2.2 } },
  {
    name: '来源时间标注',
    when: has('label', 'account', 'stamp', 'dated'),
    weights: {
      H: 3,
      B: (line) => (line.kinds.has('label') || line.kinds.has('stamp') ? -8 : -2),
      S: -6,
      C: (line) => (HAN_DATE.test(line.text) ? 0 : isSourceLabel(line) ? -3 : -5),
      E: 2.2,
      X: (line) => (line.kinds.has('stamp') ? 2.2 : 0),
    },
  },
  { name: '图片字样', when: has('place', 'caption'), weights: { H: 2, B: -5, S: -6, C: 3.5, E: 2.6 } },
  {
    name: '署名',
    when: ({ signed }) => signed === 'byline',
    weights: { H: 2.6, B: -7, S: -6, C: 1, E: 2.6 },
  },
  {
    name: '人名',
    when: ({ signed }) => signed === 'names',
    weights: { H: 2.6, B: -4, S: -5, C: -0.5, E: 2.6 },
  },
  {
    name: '编辑、标签或按钮',
    when: has('editor', 'end', 'tags', 'share', 'attachment'),
    weights: {
      H: (line) => (line.kinds.has('share') ? 3.2 : 2),
      B: -8,
      S: -6,
      C: (line) => (line.kinds.has('share') ? 1.5 : 0),
      E: 3.6,
      X: 2.5,
    },
  },
  {
    name: '推广',
    when: has('promo', 'notice', 'profile', 'mail'),
    weights: { H: 1.2, B: -8, S: -6, C: 1.5, E: 3.6, X: 2.5 },
  },
  {
    name: '文库字样',
    when: has('library'),
    weights: { H: 3, B: -8, S: -6, C: 1.5, E: 2, X: 2.5 },
  },
  {
    name: '列表头或页脚',
    when: has('listhead', 'prevnext', 'footer'),
    weights: {
      H: (line) => (line.kinds.has('footer') ? 3.2 : 0),
      B: -8,
      S: -6,
      E: (line) => (line.kinds.has('listhead') ? -3 : 0),
      X: 4.5,
    },
  },
  {
    name: '残片',
    when: (line) => line.kinds.has('debris') && !inList(line),
    weights: { H: 0.5, B: -8, S: -6, C: 1.5, X: 2.5 },
  },
  {
    name: '机器或作者的介绍',
    when: (line) => line.beside !== undefined || line.kinds.has('machine'),
    weights: { H: 3, B: -14, S: -12, C: 4, E: 3, X: 2 },
  },
  { name: '公文标记', when: has('official'), weights: { H: 3, B: -8, S: -6, C: 2, E: 3, X: 1 } },
  { name: '断句', when: (line) => line.marks.cut, weights: { H: 1, B: -6, S: -5, E: -2, X: 3.6 } },
  {
    name: '末尾省略',
    when: (line) => line.marks.truncated && !line.marks.para && !line.between && !isRow(line),
    weights: { B: -2.5, S: -5, E: -2, X: 2.2 },
  },
  {
    name: '段间省略',
    when: (line) => line.marks.truncated && !line.marks.para && line.between && !isRow(line),
    weights: { B: (line) => (/[,:]/u.test(line.text) ? 4 : -2.5), S: -1.5, E: -2, X: 0.8 },
  },
  {
    name: '摘到这里为止',
    when: (line) => line.copiedTo,
    weights: { B: (line) => (line.marks.cut ? 11 : 6.5), X: -2 },
  },
  { name: '一题一摘', when: (line) => line.pair || line.headed, weights: { B: -4, S: -3, X: 2.6 } },
  { name: '本文预告', when: (line) => line.self !== undefined, weights: { B: -6, S: -3, E: 1, X: 3 } },
  {
    name: '在别的文章的列表里',
    when: (line) => line.listed && line.marks.para,
    weights: { B: -5, S: -2 },
  },
  {
    name: '另有话题',
    when: (line) => line.drift > 0,
    weights: { B: ({ drift }) => -3 * drift, S: ({ drift }) => -3 * drift, X: ({ drift }) => 1.2 * drift },
  },
  {
    name: '邻近重复',
    when: (line) => line.duplicate && !line.marks.para,
    weights: { H: 2.5, B: -2.5, S: -2 },
  },
  { name: '分行短句', when: (line) => line.verse, weights: { H: -6, B: 8, S: -5, C: -5, X: -4 } },
  {
    name: '导语与其后的短行',
    when: (line) => line.lede && plain(line),
    weights: { H: -6, B: (line) => (line.marks.short ? 5.5 : 2), S: -2, C: -1, E: -6, X: -6 },
  },
  { name: '开头的问句', when: (line) => line.asks, weights: { H: -2, B: 3 } },
  { name: '编号自此起', when: (line) => line.outline, weights: { H: -6, S: 6 } },
  { name: '连串短行', when: (line) => line.run && !isRow(line), weights: { H: 0.6, B: -1.5, S: -2 } },
  { name: '正文之前', when: (line) => line.beforeCore, weights: { X: -2 } },
  {
    name: '页边栏',
    when: ({ region }) => region === 'nav' || region === 'footer' || region === 'aside',
    weights: { H: 2.5, B: -6, S: -5, C: -1, X: 2.5 },
  },
  {
    name: '分页',
    when: has('pages', 'print'),
    weights: { H: 0, B: -8, S: -6, C: (line) => (line.between ? 4.5 : 0), X: 4.5 },
  },
  { name: '多是链接', when: ({ linkShare = 0 }) => linkShare > 0.6, weights: { H: 1.5, B: -5, S: -4, X: 2 } },
  { name: '逐条', when: (line) => line.enumerated, weights: { H: -4, B: 8, S: -6, C: -4, E: -6, X: -6 } },
  {
    name: '公文里的联系方式',
    when: (line) => line.contact,
    weights: { H: -4, B: 12, S: -6, C: -4, E: -6, X: -6 },
  },
  { name: '附在后面的文件', when: (line) => line.annex, weights: { B: 14 } },
  {
    name: '附件里的一行',
    when: (line) => line.annexed && !line.marks.para,
    weights: { H: -4, B: 9, S: (line) => (DIVIDED.test(line.text) ? 8 : -4), E: -4, X: -4 },
  },
  { name: '落款', when: (line) => line.signature, weights: { H: -4, B: -8, S: -8, C: 10, E: 5, X: 1 } },
  { name: '插在正文中间', when: (line) => line.inserted, weights: { C: 12 } },
  {
    name: '图注区',
    when: ({ region }) => region === 'caption',
    weights: { H: 1, B: -8, S: -6, C: 9, E: 1 },
  },
  { name: '列表或表格', when: (line) => inList(line) && !line.marks.para, weights: { B: 4, S: -2 } },
  { name: '一级标题', when: ({ mark }) => mark === 1, weights: { H: 4, B: -5 } },
  { name: '标题行', when: ({ mark }) => mark > 1, weights: { B: -2, S: 1.5 } },
];

/** Weight of going from the row's state to the column's; an absent one is forbidden. */
const transitions: Record<WebState | 'start', Partial<Record<WebState, number>>> = {
  start: { H: 0, B: 0, S: -4, C: -1 },
  H: { H: 0, B: 0, S: -2.5, C: -2, X: -9 },
  B: { B: 0.3, S: -0.6, C: -0.6, E: -0.6, X: -1.5 },
  S: { B: 0.4, S: -1.6, C: -1.5, E: -6, X: -7 },
  C: { B: 0.2, S: -0.8, C: -0.5, E: -0.5, X: -1.5 },
  E: { B: -13, S: -14, E: 0, X: 0 },
  X: { B: -16, S: -19, E: -5, X: 0.1 },
};
const ending: Partial<Record<WebState, number>> = { S: -4, C: -4 };

/** How much each state is worth for one line, and the names of the rows that said so. */
export function emission(line: Features): { weights: Record<WebState, number>; rows: string[] } {
  const weights: Record<WebState, number> = { H: 0, B: 0, S: 0, C: 0, E: 0, X: 0 };
  const telling = rows.filter((row) => row.when(line));
  for (const row of telling)
    for (const state of states) {
      const weight = row.weights[state] ?? 0;
      weights[state] += typeof weight === 'number' ? weight : weight(line);
    }
  return { weights, rows: telling.map(({ name }) => name) };
}

const count = states.length;
/** Weight of going from one state to another, by from · count + to. */
const steps = Float64Array.from(
  states.flatMap((from) => states.map((to) => transitions[from][to] ?? -Infinity)),
);

/** The best score of each state one line on, before that line's own weights; writes the states they come from. */
function onward(now: Float64Array, from: Uint8Array): Float64Array {
  const next = new Float64Array(count).fill(-Infinity);
  for (let to = 0; to < count; to++)
    for (let state = 0; state < count; state++) {
      const score = now[state]! + steps[state * count + to]!;
      if (score <= next[to]!) continue;
      next[to] = score;
      from[to] = state;
    }
  return next;
}

/** The likeliest sequence of states for the weights of the lines. */
export function decode(emissions: Record<WebState, number>[]): WebState[] {
  const from = emissions.map(() => new Uint8Array(count));
  let now: Float64Array = Float64Array.from(states, (state) => transitions.start[state] ?? -Infinity);
  emissions.forEach((weights, i) => {
    if (i > 0) now = onward(now, from[i]!);
    states.forEach((state, s) => (now[s]! += weights[state]));
  });
  const totals = states.map((state, s) => now[s]! + (ending[state] ?? 0));
  let last = totals.indexOf(Math.max(...totals));
  const path: WebState[] = [];
  for (const before of from.toReversed()) {
    path.push(states[last]!);
    last = before[last]!;
  }
  return path.reverse();
}
