import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHtml } from '../read/html.ts';
import { readText } from '../read/text.ts';
import type { Document } from '../types.ts';
import { layoutOf } from './layout.ts';

function layout(lines: string[]): string {
  const document: Document = {
    file: 'file.txt',
    sha256: '',
    encoding: 'utf-8',
    kind: 'text',
    sidecar: {},
    findings: [],
    ...readText(lines.join('\n\n'), 'text'),
  };
  return layoutOf(document).layout;
}

const robots = '青禾产业园里的虚构机器人公司把新一代搬运机器人送上了生产线，第一批六十台已经装箱。';
const rice = '云桥开发区的海水稻试验田昨日开镰，测产专家组现场打谷、称重，平均亩产比去年高出四十公斤。';

test('one article is no page, signed at either end or at both', () => {
  assert.equal(layout(['青禾产业园装箱出厂', '本报记者 林小禾', robots, rice]), 'web');
  assert.equal(layout(['青禾产业园装箱出厂', robots, `${rice}（林小禾）`]), 'web');
  assert.equal(layout(['青禾产业园装箱出厂', '本报记者 林小禾', robots, `${rice}（林小禾）`]), 'web');
});

test('names over several lines are one signature', () => {
  const head = ['青禾产业园装箱出厂', '记者/林小禾', '通讯员/方知远'];
  assert.equal(layout([...head, robots, rice]), 'web');
  assert.equal(layout([...head, robots, '云桥海水稻开镰', '记者/叶小霞', rice]), 'page');
});

test('an article signed at its end and one signed at its start make a page', () => {
  assert.equal(
    layout(['青禾产业园装箱出厂', `${robots}（林小禾）`, '云桥海水稻开镰', '本报记者 方知远', rice]),
    'page',
  );
});

test('a sentence goes on past a caption, up to the names', () => {
  const broken = [robots.slice(0, 32), '图为搬运机器人。', `${robots.slice(32)}（林小禾）`];
  const again = [rice.slice(0, 28), '（资料图片）', rice.slice(28)];
  assert.equal(layout(['青禾产业园装箱出厂', ...broken, ...again]), 'page');
});

test('who set the page speaks for a page', () => {
  assert.equal(layout(['青禾产业园装箱出厂', robots, rice, '责编：林小禾 美编：方知远']), 'page');
  assert.equal(layout(['青禾产业园装箱出厂', robots, rice, '责编：林小禾 校对：方知远']), 'web');
});

test('the head of a printed page over a single article makes no page of several', () => {
  const head = ['第A5版:园区', '2021年04月06日 星期二'];
  assert.equal(layout([...head, '青禾产业园装箱出厂', robots, rice]), 'web');
  assert.equal(
    layout([...head, '青禾产业园装箱出厂', '林小禾', robots, '云桥开镰测产', '方知远', rice]),
    'page',
  );
});

test('buttons and sections below a copy are no rest of a sentence', () => {
  const cut = `${robots}园区说，年底前还有三条生产线要投产，其中一条做减速器、`;
  for (const line of ['登录 发表一下看法', '企业动态2021-04-06 | 云桥观察网 |', '会员免费读三篇文章'])
    assert.equal(layout(['青禾产业园装箱出厂', rice, cut, line]), 'web', line);
});

test('a call to the readers below a copy is no rest of a sentence', () => {
  const calls = ['（文/林小禾 方知远）', '本文为本号原创，转载请在后台留言', '喜欢就点个赞吧~ 赞(58) 踩(1)'];
  assert.equal(layout(['青禾产业园装箱出厂', robots, rice, ...calls]), 'web');
});

test('the saved page of one article from a paper’s web edition is none of several, for all its headings', () => {
  const html = `<table><tr><td>第05版：园区·工业</td></tr><tr><td>第01版：要闻</td></tr></table><b>青禾产业园装箱出厂</b><p>本报记者 林小禾</p><p>${robots}</p><p><b>关节自己做</b></p><p>${rice}</p>`;
  const document: Document = {
    file: 'file.html',
    sha256: '',
    encoding: 'utf-8',
    kind: 'html',
    sidecar: {},
    findings: [],
    ...readHtml(html),
  };
  assert.equal(layoutOf(document).layout, 'web');
});

test('a stamp of the minute with source and editor is a site’s, not a paper’s head', () => {
  const captions = ['“青禾—云桥”货运航线开通', '青禾园区航拍', '越开放越兴盛'];
  const stamp = '2021-04-06 10:15:12  来源：云桥日报  责编：林小禾';
  assert.equal(layout(['青禾产业园装箱出厂', stamp, ...captions, robots, rice]), 'web');
});

const zoned = [
  ['宁波高新区的虚构码头昨日迎来首船进口水果，二百个冷藏箱四小时内全部查验放行，当晚就进了市场。'],
  ['常州高新区的虚构机器人公司把新一代搬运机器人送上了生产线，第一批六十台机器人已经装箱发运。'],
];

test('paragraphs below the headline of another zone make a page of what nobody signed', () => {
  const [port, arm] = zoned as [string[], string[]];
  const [one, two] = [port[0]!.replace('昨日', '今年又'), arm[0]!.replace('第一批', '第二批')];
  const mixed = (a: string, b: string) => layout([a, ...port, two, b, ...arm, one]);
  assert.equal(mixed('## 宁波高新区 码头迎来首船水果', '## 常州高新区 机器人走上生产线'), 'page');
  assert.equal(mixed('宁波高新区码头迎来首船水果', '常州高新区机器人走上生产线'), 'page');
  assert.equal(mixed('## 首船水果靠上宁波高新区', '## 常州高新区：机器人装箱'), 'page');
  assert.equal(mixed('## 两座园区的这个夏天', '## 常州高新区：机器人装箱'), 'web');
  assert.equal(
    layout(['宁波高新区码头迎来首船水果', ...port, one, '常州高新区机器人走上生产线', ...arm, two]),
    'web',
  );
});

test('several datelines that name their reporters speak for a page, and so does a masthead of single words', () => {
  const items = (...leads: string[]): string[] => [
    '青禾产业园装箱出厂',
    `${leads[0]!}${robots}`,
    '云桥海水稻开镰',
    `${leads[1]!}${rice}`,
  ];
  assert.equal(layout(items('本报青禾讯（记者 林小禾）', '本报云桥讯（通讯员 方知远）')), 'page');
  assert.equal(layout(['青禾产业园装箱出厂', `本报青禾讯（记者 林小禾）${robots}`, rice]), 'web');
  const named = items('本报青禾讯（记者 林小禾）', '本报云桥讯（通讯员 方知远）');
  const site = ['分享到微信', '上一篇：园区开园', '下一篇：园区封顶', '责任编辑：阿禾'];
  assert.equal(layout([...named, ...site]), 'web');
  const words = ['虚构导报', '2021年4月6日', '星期二', '园区视窗', '07', '责任编辑', '阿禾', '美编', '兰舟'];
  assert.equal(layout([...words, ...named, ...site]), 'page');
});
