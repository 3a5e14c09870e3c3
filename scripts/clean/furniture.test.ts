import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from './document.fixture.ts';
import { readWeb } from './web.ts';

const text = [
  '青禾产业园的共享厨房昨日开门，三家工厂合起来做饭，一顿三千份，比各做各的便宜两元。',
  '厨房由园区出房子、企业出工钱，菜谱每周由工人投票来定，剩菜当天送去做肥料。',
  '园区说，下一步要把洗衣房也合起来，省下的地方改成篮球场。',
];
const read = (lines: string[]) => readWeb(documentOf(lines.join('\n')));
const bodyOf = (lines: string[]) => read(lines).drafts[0]!.paragraphs.map((paragraph) => paragraph.text);
const title = '青禾产业园三家工厂合开厨房';

test('what a browser prints over each sheet is out of the text, and gives no day', () => {
  const head = '2021/8/21 10:22                 青禾产业园三家工厂合开厨房_云桥时报网';
  const lines = [head, title, ...text.slice(0, 2), 'https://www.example.com/a/1.html   1/2', head, text[2]!];
  const { drafts, decisions } = read(lines);
  assert.deepEqual(
    drafts[0]!.paragraphs.map((paragraph) => paragraph.text),
    text,
  );
  assert.equal(drafts[0]!.title?.text, title);
  assert.equal(decisions[0]!.state, 'junk');
});

test('the label of a summary comes off the lede, and is told', () => {
  for (const label of ['核心提示：', '【摘要】：', '导读: ', '[提要] ', '【核心提示】']) {
    const { drafts, decisions } = read([
      title,
      '来源：云桥时报 2021-04-06',
      label + text[0]!,
      ...text.slice(1),
    ]);
    assert.equal(drafts[0]!.paragraphs[0]!.text, text[0]);
    assert.deepEqual(decisions[2]!.cuts, [{ text: label.trim(), rule: 'lede-label' }]);
  }
  const told = `导读服务上线，${text[0]!}`;
  assert.equal(bodyOf([title, told, ...text.slice(1)])[0], told);
});

test('of a headline and its translation the Chinese one is the title', () => {
  const english = 'Three Factories in Qinghe Park Open a Kitchen Together';
  const labels = '2021-04-06    Source: 青禾产业园    Views: 231';
  assert.equal(read([title, english, labels, ...text]).drafts[0]!.title?.text, title);
  assert.equal(read([english, title, labels, ...text]).drafts[0]!.title?.text, title);
});

test('a reporter behind the day and the site is the author, the poster of a thread is not', () => {
  const told = [
    '2021-04-06 14:05 云桥新闻网／ 記者林小禾／云桥即時報導',
    '2021-04-06 14:05 云桥新闻网 記者林小禾',
  ];
  for (const line of told)
    assert.deepEqual(
      read([title, line, ...text]).drafts[0]!.byline.map(({ name }) => name),
      ['林小禾'],
    );
  const thread = [title, '江边老树', '发表于 2021-4-6 10:12:33 | 只看该作者', ...text];
  assert.deepEqual(read(thread).drafts[0]!.byline, []);
});

test('the author behind the moment of posting, of which the year may be missing', () => {
  const told = ['發佈於 4月6日08:43 • 林小禾', '发布于2021-04-06 08:43 林小禾', '刊登於 4月6日 林小禾'];
  for (const line of told)
    assert.deepEqual(
      read([title, '云桥时报', line, ...text]).drafts[0]!.byline.map(({ name }) => name),
      ['林小禾'],
    );
});

test('all the people whom a page’s metadata names are its authors, or none', () => {
  const by = (author: string) =>
    readWeb(documentOf([title, ...text].join('\n'), { meta: { author } })).drafts[0]!.byline.map(
      ({ name }) => name,
    );
  assert.deepEqual(by('林小禾 方知远'), ['林小禾', '方知远']);
  assert.deepEqual(by('林小禾、方知远'), ['林小禾', '方知远']);
  assert.deepEqual(by('云桥时报 方知远'), []);
});

test('the people whom a label with the paper’s name in front names are the authors', () => {
  const by = (line: string) =>
    read([title, '2021-04-06 09:12', line, ...text]).drafts[0]!.byline.map(({ name }) => name);
  assert.deepEqual(by('云经记者：方知远 淡小禾 云经编辑：叶小霞'), ['方知远', '淡小禾']);
  assert.deepEqual(by('今桥记者:方知远、林小禾'), ['方知远', '林小禾']);
  assert.deepEqual(by('作者：林小禾 方知远编辑：叶小霞'), ['林小禾', '方知远']);
  assert.deepEqual(by('本文编辑：叶小霞'), []);
});

test('the headline above a subtitle is the title, also where only the subtitle says what the text says', () => {
  for (const main of ['烟火气里 同一锅饭', '一锅饭香 三家同堂']) {
    const lines = [
      '上一篇 下一篇',
      main,
      '——青禾产业园三家工厂合开厨房记',
      '文章字数:942',
      '本报记者 林小禾',
    ];
    assert.equal(read([...lines, ...text]).drafts[0]!.title?.text, main);
  }
});

test('right above the lead of a report stands its title, whatever it says', () => {
  const lines = ['进园区', '一锅香到底 路越走越宽'];
  const lede = `云桥新闻网讯 ${text[0]!}`;
  assert.equal(read([...lines, lede, ...text.slice(1)]).drafts[0]!.title?.text, lines[1]);
  assert.equal(read(['进园区', lede, ...text.slice(1)]).drafts[0]!.title, undefined);
});

test('people before the account of a WeChat page, or before the paper behind a label, are its authors', () => {
  const by = (line: string) =>
    read([title, line, '2021-04-06 09:12', ...text]).drafts[0]!.byline.map(({ name }) => name);
  assert.deepEqual(by('原创 林小禾 方知远 云桥时报'), ['林小禾', '方知远']);
  assert.deepEqual(by('原创 青禾发布 青禾发布'), []);
  assert.deepEqual(by('作者:本报记者 林小禾 《云桥日报》( 2021年04月06日 11版)'), ['林小禾']);
  assert.deepEqual(by('2021年04月06日 09:12 来源:云桥日报 林小禾 通讯员方知远'), ['林小禾', '方知远']);
  assert.deepEqual(by('2021-04-06 云桥网 林小禾 记者 方知远'), ['林小禾', '方知远']);
  assert.deepEqual(by('2021-04-06 云桥网 园区 记者 方知远'), ['方知远']);
  assert.deepEqual(by('供稿：林小禾'), ['林小禾']);
  assert.deepEqual(by('供稿：青禾园区招商局 林小禾'), ['林小禾']);
  assert.deepEqual(by('信息来源：青禾市科技局 林小禾 方知远'), ['林小禾', '方知远']);
  assert.deepEqual(by('供稿：青禾园区招商局'), []);
  assert.deepEqual(by('采写/林小禾 摄影/方知远'), ['林小禾']);
});

test('an author is named with the house behind the name; an entry of the menu is nobody', () => {
  const by = (lines: string[]) => read(lines).drafts[0]!.byline.map(({ name }) => name);
  for (const line of ['文|林小禾 云桥(青禾)产业研究院 博士后工作站', '作者：林小禾 云桥大学']) {
    assert.deepEqual(by([title, '2021-04-06 09:12', text[0]!, line, ...text.slice(1)]), ['林小禾']);
    assert.ok(!bodyOf([title, '2021-04-06 09:12', text[0]!, line, ...text.slice(1)]).includes(line));
  }
  assert.deepEqual(by(['新闻', '财经', '更多', '无障碍', '关怀版', title, '2021-04-06 09:12', ...text]), []);
});

test('a caption that stands twice below the labels is no headline', () => {
  const labels = ['2021年04月06日 09:12', '来源：云桥时报'];
  const caption = '产业园的共享厨房里三家工厂的人一起做饭';
  assert.equal(read([title, ...labels, caption, caption, ...text]).drafts[0]!.title?.text, title);
  const site = ['云桥产业新城', '2021年04月06日 来源：云桥时报', title];
  assert.equal(read([...site, ...text]).drafts[0]!.title?.text, title);
});

test('a site’s own words below its list at the end are no text', () => {
  const list = ['新闻推荐', '四月二十日，云桥区召开城市管理工作会，通报一季度的考评情况...'];
  const slogan = '青禾新闻，有料有味。走得再远也不忘来处，世界很大，盼着在这里遇见。';
  assert.deepEqual(bodyOf([title, ...text, ...list, slogan]), text);
});

test('what a site says of itself and its service is no text', () => {
  const said = ['以上就是青禾产业园的全部内容，希望对您有所帮助。', '您收到此邮件是因为您订阅了云桥周报。'];
  for (const line of said) assert.deepEqual(bodyOf([title, ...text, line]), text);
  const kept = '园区说，共享厨房对中小企业的用工也有所帮助，三百名工人已经报名。';
  assert.deepEqual(bodyOf([title, ...text, kept]), [...text, kept]);
});
