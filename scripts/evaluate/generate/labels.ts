import type { Random } from './random.ts';
import { sources } from './words.ts';

export interface Label {
  lines: string[];
  source: string | null;
  date: string | null;
}

/** A day, and a time of that day. */
export function drawStamp(random: Random): {
  year: number;
  month: number;
  day: number;
  date: string;
  time: string;
} {
  const two = (value: number) => String(value).padStart(2, '0');
  const [year, month, day] = [2020 + random.int(6), 1 + random.int(12), 1 + random.int(28)];
  const time = `${two(random.int(24))}:${two(random.int(60))}:${two(random.int(60))}`;
  return { year, month, day, date: `${year}-${two(month)}-${two(day)}`, time };
}

/** The line of source and date above an article, in one of ten shapes; sometimes there is none. */
export function drawLabel(random: Random): Label {
  if (random.chance(0.1)) return { lines: [], source: null, date: null };
  const { year, month, day, date, time } = drawStamp(random);
  const source = random.pick(sources);
  const told = `${year}年${month}月${day}日`;
  const lines = random.pick([
    [`来源：${source} 发布时间：${date} ${time}`],
    [`${date} ${time.slice(0, 5)} 来源：${source}`],
    [`发布时间：${told}　来源：${source}`],
    ['来源：', source, '发布时间：', date],
    [`${told} ${time.slice(0, 5)} | 来源：${source}`],
    [`时间：${date}  来源：${source}  浏览次数：${random.int(5000)}`],
    [`日期：${date} 来源：${source} 【字体：大 中 小】`],
    [`${date}来源：${source}`],
    [`稿源：${source}  ${date} ${time}`],
    [`发布日期：${date.replaceAll('-', '/')} 信息来源：${source} 点击数：${random.int(900)}`],
  ]);
  return { lines, source, date };
}
