import type { Random } from '../random.ts';
import type { House } from './house.ts';
import { lineOf, type Line } from './lines.ts';

/** What a site puts around a programme. */
export interface Site {
  crumbs: Line[];
  /** Below the headline. */
  label: Line[];
  bottom: Line[];
}

/** Draws the page of a site; it tells the day and the station where the house has them there. */
export function drawSite(random: Random, house: House, day: string): Site {
  if (!house.page) return { crumbs: [], label: [], bottom: [] };
  const station = house.stationTold ? house.station : '';
  const stamp =
    house.dayPlace === 'page' ? `${day} ${random.pick(['19:58', '20:15', '08:06', '21:30:12'])}` : '';
  const parts = [
    stamp && `${random.pick(['发布时间：', '时间：', '', '日期：'])}${stamp}`,
    station && `来源：${station}`,
  ];
  const told = parts.filter(Boolean);
  const label = (random.chance(0.3) ? told.toReversed() : told).join(random.pick([' ', '　', ' | ']));
  const furniture = (texts: readonly string[]) =>
    texts.filter(Boolean).map((text) => lineOf('furniture', text));
  return {
    crumbs: furniture(
      random.chance(0.6)
        ? [
            random.pick([
              '首页 > 视听 > 新闻节目 > 正文',
              '当前位置：首页 >> 电视新闻 >> 文稿',
              '您所在的位置：首页 - 广播电视 - 新闻',
            ]),
          ]
        : [],
    ),
    label: furniture([
      label,
      random.chance(0.3) ? random.pick(['字体：大 中 小', '【字号 大 中 小】 【打印】', '播放量：1204']) : '',
    ]),
    bottom: furniture([
      random.chance(0.4)
        ? random.pick(['上一篇：上一期节目', '分享到： 微信 微博', '打印本页 关闭窗口', '返回列表'])
        : '',
      random.chance(0.4)
        ? random.pick([
            '版权所有 样例广播电视台',
            '更多节目请下载样例新闻客户端',
            '网络视听许可证 00000000号',
          ])
        : '',
    ]),
  };
}
