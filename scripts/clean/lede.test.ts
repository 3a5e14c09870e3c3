import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from './document.fixture.ts';
import { readWeb } from './web.ts';

const lede = '近日，云桥市公布了年度园区考核的结果，全市五家园区进入全省前十，青禾高新区连续三年排在第一位。';
const names = [
  '榜单前五',
  '青禾高新区',
  '鹿鸣经开区',
  '沱江经开区',
  '白塘高新区',
  '石梁经开区',
  '柳湾高新区',
  '东岸经开区',
];
const rest = [
  '考核看四样：产业、创新、开放和绿色。青禾高新区在创新一项上拿了满分，全省考核里只此一家。',
  '鹿鸣经开区的名次升得最快，一年前还在全省园区的第三十位，今年考核进了前十，靠的是两个新开工的大项目。',
  '云桥市说，下一年的园区考核还要加上一项，看企业办事要跑几趟，结果每个季度公布一次。',
];
const body = (lines: string[]) =>
  readWeb(documentOf(lines.join('\n'))).drafts[0]?.paragraphs.map(({ text }) => text) ?? [];
const labels = ['五家园区进入全省前十', '来源：云桥时报 发布时间：2021-04-06'];

test('a lede above a long run of names stays, and the names with it', () => {
  assert.deepEqual(body([...labels, lede, ...names, ...rest]), [lede, ...names, ...rest]);
  const pictures = names.flatMap((name, k) => [`${k + 1}.jpg`, name]);
  assert.deepEqual(body([...labels, lede, ...pictures, ...rest]), [lede, ...names, ...rest]);
});

test('a paragraph over a menu, or the abstract that the text repeats, is no such lede', () => {
  const site =
    '云桥在线是云桥市的门户网站，每天更新本地的新闻、天气、交通和生活服务信息，欢迎市民收藏和来稿。';
  const menu = [
    '首页 新闻 财经 科技 文化 视频 图片',
    '城市建设',
    '乡村振兴',
    '教育天地',
    '健康生活',
    '文明创建',
    '消费维权',
    '网上办事',
  ];
  assert.deepEqual(body(['2021-04-06 星期二', site, ...menu, ...labels, lede, ...rest]), [lede, ...rest]);
});
