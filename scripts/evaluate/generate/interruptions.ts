import type { Random } from './random.ts';
import { listHeads, teasers } from './words.ts';

/** What a page puts between two paragraphs: lines, and which element of a page holds them. */
export interface Interruption {
  kind: 'text' | 'links' | 'picture';
  lines: string[];
}

const headlines = (random: Random, most: number) =>
  random.sample(teasers, 1 + random.int(most)).map(({ headline }) => headline);

/** Each draws one interruption of its kind. */
const kinds: readonly ((random: Random) => Interruption)[] = [
  (random) => ({ kind: 'text', lines: [random.pick(['广告', 'ADVERTISEMENT', '广告 请继续往下阅读'])] }),
  (random) => ({ kind: 'links', lines: [random.pick(listHeads), ...headlines(random, 3)] }),
  (random) => ({ kind: 'links', lines: headlines(random, 2) }),
  (random) => ({ kind: 'links', lines: [`延伸阅读：${headlines(random, 1)[0]}`] }),
  (random) => ({ kind: 'text', lines: [random.pick(['分享到：', '微信好友 朋友圈 QQ空间', '收藏 赞 3'])] }),
  (random) => ({
    kind: 'picture',
    lines: [random.pick(['图为样例生产线一角。', '▲样例园区的样例展厅', '样例园区夜景。钱样例摄'])],
  }),
  (random) => ({
    kind: 'text',
    lines: [random.pick(['[1] [2] 下一页', '上一页 1 2 下一页', '共 2 页 1 2 下一页'])],
  }),
  (random) => ({ kind: 'text', lines: [random.pick(['展开全文', '点击展开全文', '剩余60%', '阅读全文'])] }),
  (random) => ({
    kind: 'text',
    lines: random.pick([
      ['视频加载中...'],
      ['00:00 / 01:23'],
      ['您的浏览器不支持 video 标签'],
      ['播放', '00:00/02:16', '倍速', '高清'],
      ['点击播放'],
    ]),
  }),
  (random) => ({
    kind: 'text',
    lines: random.pick([
      ['样例观察员', '12.3万粉丝', '关注'],
      ['样例观察员', '样例领域创作者', '已关注'],
    ]),
  }),
  (random) => ({
    kind: 'text',
    lines: [
      random.pick([
        '打开样例新闻APP，阅读体验更佳',
        '下载样例日报客户端 查看更多',
        '在样例新闻客户端内打开',
        '打开APP阅读全文',
      ]),
    ],
  }),
  (random) => ({
    kind: 'text',
    lines: [random.pick(['长按识别二维码关注样例发布', '扫码关注样例发布', '微信扫码 关注样例日报公众号'])],
  }),
  (random) => ({
    kind: 'text',
    lines: [random.pick(['（上接第1版）', '（下转第3版）', '未完待续', '>>上接A1版'])],
  }),
  (random) => ({
    kind: 'text',
    lines: random.pick([
      ['订阅样例早报', '请输入您的邮箱', '订阅'],
      ['订阅我们的新闻邮件', '立即订阅'],
    ]),
  }),
  () => ({ kind: 'text', lines: ['　'] }),
];

/** One to three interruptions of different kinds. */
export const drawInterruptions = (random: Random): Interruption[] =>
  random.sample(kinds, 1 + random.int(3)).map((draw) => draw(random));

/** One of each kind, to look at each by itself. */
export const everyInterruption = (random: Random): Interruption[] => kinds.map((draw) => draw(random));
