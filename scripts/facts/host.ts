/** Who runs the site that a page was copied from, as its foot or its title names it. */
import { fold } from '../clean/fold.ts';
import { once } from '../kept.ts';
import type { Document } from '../types.ts';

const LONGEST = 200;
const RUNS =
  /(?:主办(?:单位)?|版权所有|主管(?:单位)?)(?: ?[(（]c[)）])? ?[:：|©]? ?(\p{Script=Han}{2,24}(?:管委会|管理委员会|人民政府|开发区|高新区|经开区))/u;
/** 青禾高新区党群工作部主办: the zone before its office. */
const RUN_BY =
  /(?:^|\P{Script=Han})(\p{Script=Han}{2,16}(?:高新区|经开区|开发区|工业园区|产业园区))(?:管委会|管理委员会|党工委)?\p{Script=Han}{0,12}(?:主办|主管|编印|编辑出版)(?=\P{Script=Han}|$)/u;
const TITLED =
  /[-_|–—] ?(\p{Script=Han}{2,20}(?:管委会|管理委员会|人民政府|开发区|高新区|经开区))(?:门户)?(?:网站|网)?$/u;

/** The office or the zone that runs the site; undefined where the page names none, or several. */
export const hostOf = once(({ blocks, meta }: Document): string | undefined => {
  const names = new Set<string>();
  for (const { text } of blocks) {
    if (text.length > LONGEST || !/主办|版权|主管|编印/u.test(text)) continue;
    const name = (RUNS.exec(fold(text)) ?? RUN_BY.exec(fold(text)))?.[1];
    if (name) names.add(name);
  }
  const titled = meta.title && TITLED.exec(fold(meta.title))?.[1];
  if (names.size === 0 && titled) names.add(titled);
  return names.size === 1 ? [...names][0] : undefined;
});
