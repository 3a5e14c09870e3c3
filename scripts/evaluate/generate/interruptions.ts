import type { Random } from './random.ts';
import { listHeads, teasers } from './words.ts';

/** What a page puts between two paragraphs, and how its lines are held: as text, as links, or under a picture. */
export interface Interruption {
  kind: 'text' | 'links' | 'picture';
  lines: string[];
}

const headlines = (random: Random, most: number) =>
  random.sample(teasers, 1 + random.int(most)).map(({ headline }) => headline);

const links = (lines: string[]): Interruption => ({ kind: 'links', lines });
const oneOf = (random: Random, kind: Interruption['kind'], ...choices: string[][]): Interruption => ({
  kind,
  lines: random.pick(choices),
});

/** Each draws one interruption of its kind. */
const kinds: readonly ((random: Random) => Interruption)[] = [
  (random) => oneOf(random, 'text', ['广告'], ['ADVERTISEMENT'], ['广告 请继续往下阅读']),
  (random) => links([random.pick(listHeads), ...headlines(random, 3)]),
  (random) => links(headlines(random, 2)),
  (random) => links([`延伸阅读：${headlines(random, 1)[0]}`]),
  (random) => oneOf(random, 'text', ['分享到：'], ['微信好友 朋友圈 QQ空间'], ['收藏 赞 3']),
  (random) =>
    oneOf(random, 'picture', ['图为样例生产线一角。'], ['▲样例园区的样例展厅'], ['样例园区夜景。钱样例摄']),
  (random) => oneOf(random, 'text', ['[1] [2] 下一页'], ['上一页 1 2 下一页'], ['共 2 页 1 2 下一页']),
  (random) => oneOf(random, 'text', ['展开全文'], ['点击展开全文'], ['剩余60%'], ['阅读全文']),
  (random) =>
    oneOf(
      random,
      'text',
      ['视频加载中...'],
      ['00:00 / 01:23'],
      ['您的浏览器不支持 video 标签'],
      ['播放', '00:00/02:16', '倍速', '高清'],
    ),
  (random) =>
    oneOf(random, 'text', ['样例观察员', '12.3万粉丝', '关注'], ['样例观察员', '样例领域创作者', '已关注']),
  (random) =>
    oneOf(
      random,
      'text',
      ['打开样例新闻APP，阅读体验更佳'],
      ['下载样例日报客户端 查看更多'],
      ['打开APP阅读全文'],
    ),
  (random) => oneOf(random, 'text', ['长按识别二维码关注样例发布'], ['微信扫码 关注样例日报公众号']),
  (random) =>
    oneOf(random, 'text', ['订阅样例早报', '请输入您的邮箱', '订阅'], ['订阅我们的新闻邮件', '立即订阅']),
];

/** One or two interruptions of different kinds. */
export const drawInterruptions = (random: Random): Interruption[] =>
  random.sample(kinds, 1 + random.int(2)).map((draw) => draw(random));
