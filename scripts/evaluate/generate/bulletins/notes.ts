import { draw, type Odds } from '../press/draw.ts';
import type { Random } from '../random.ts';
import { surrounded, withImprint, type Core } from './core.ts';
import { daysBefore, drawFullDay, FULL_DAYS, fullDay } from './days.ts';
import { row } from './rows.ts';
import { PAPERS, SITES } from './words.ts';

const compact = (day: string): string => day.replaceAll('-', '');
type Imprint = (paper: string, day: string, page: number) => string;

/** The paper's name and the day in one line, as people write them on a clipping. */
const CLIPPINGS: Odds<Imprint> = [
  [5, (paper, day, page) => `《${paper}》${day} 第${page}版`],
  [3, (paper, day) => `《${paper}》${day}`],
  [3, (paper, day, page) => `${paper} ${day} ${page}版`],
  [2, (paper, day, page) => `${paper} ${day} A${String(page).padStart(2, '0')}`],
  [2, (paper, day) => `（载《${paper}》${day}）`],
  [2, (paper, day, page) => `（${paper}，${day}，第${page}版）`],
  [2, (paper, day) => `原载《${paper}》${day}`],
  [1, (paper, day, page) => `摘自《${paper}》（${day}第${page}版）`],
  [2, (paper, day) => `${day} ${paper}`],
  [1, (paper, day) => `【${paper}】${day}`],
  [1, (paper, day, page) => `${paper} / ${day} / 第${page}版`],
  [1, (paper, day) => `剪自${paper}，${day}`],
  [1, (paper, day) => `${paper}｜${day}`],
];
/** The same as sites write it. */
const COPIES: Odds<Imprint> = [
  [5, (site, day) => `来源：${site}　${day}`],
  [3, (site, day) => `来源：${site} 发布时间：${day}`],
  [2, (site, day) => `${day} 来源：${site}`],
  [2, (site, day) => `${site} ${day}`],
  [1, (site, day) => `${day}　${site}`],
  [1, (site, day) => `（来源：${site}，${day}）`],
];

/** A piece with the line that says which paper it was cut from. */
export function clipped(random: Random, core: Core, day: string): Core {
  const paper = random.pick(PAPERS);
  const form = random.chance(0.1) ? compact : drawFullDay(random);
  const text = draw(random, CLIPPINGS)(paper, form(day), 1 + random.int(15));
  const place = draw<'top' | 'under' | 'end'>(random, [
    [4, 'top'],
    [4, 'under'],
    [4, 'end'],
  ]);
  return withImprint({ ...core, source: paper, day }, place, text);
}

/** A piece with the line that a site has below its headline. */
export function copied(random: Random, core: Core, day: string): Core {
  const site = random.pick(SITES);
  const text = draw(random, COPIES)(site, draw(random, FULL_DAYS)(day), 0);
  return withImprint(
    { ...core, source: site, day },
    core.title === undefined ? random.pick(['top', 'end']) : 'under',
    text,
  );
}

const TOPS = ['读报摘记', '摘录', '收藏', '素材：园区', '【素材】', '资料卡片', '随手记'];
const REMARKS = [
  '写得比我们的材料清楚，可以学。',
  '数字要再核对一遍。',
  '下周开会可以用。',
  '和去年那篇对照着看。',
  '这个做法能不能搬过来？',
  '问一问企业服务中心。',
  '标题值得学习。',
];
const MARKS: Odds<(text: string) => string> = [
  [3, (text) => `【批注】${text}`],
  [2, (text) => `（批：${text}）`],
  [2, (text) => `我的想法：${text}`],
  [2, (text) => `备注：${text}`],
  [1, (text) => `// ${text}`],
  [1, (text) => `※自注：${text}`],
];

/** A piece in somebody's notes, with remarks before it, behind it and between its paragraphs. */
export function noted(random: Random, core: Core, day: string): Core {
  const kept = daysBefore(day, -random.int(9));
  const stamp = random.chance(0.4);
  const mark = draw(random, MARKS);
  const tags = random.pick(['标签：园区、招商', '#园区 #产业', '分类：素材', '关键词：园区']);
  const remarks = random.sample(REMARKS, 1 + random.int(2)).map(mark);
  const inside = core.rows.length > 3 && random.chance(0.3) ? remarks.slice(0, 1) : [];
  const top = [
    ...(random.chance(0.6) ? [random.pick(TOPS)] : []),
    ...(stamp
      ? [`${random.pick(['收藏于', '记于', '摘录日期：'])}${random.pick([fullDay(kept), kept])}`]
      : []),
    ...(random.chance(0.3) ? [tags] : []),
  ];
  const around = surrounded({ ...core, near: stamp ? [kept] : [] }, top, remarks.slice(inside.length));
  const last = around.rows.findLastIndex(({ kind }) => kind === 'paragraph');
  return {
    ...around,
    rows: around.rows.toSpliced(last, 0, ...inside.map((text) => row('foot', text))),
    strange: [...around.strange, ...inside],
  };
}
