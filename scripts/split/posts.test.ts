import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { loadKnowledge, understand } from '../pipeline.ts';
import { readHtml } from '../read/html.ts';
import { park, rice, yard } from './editions.fixture.ts';
import { lookAt } from './look.ts';
import { postsOf } from './posts.ts';
import { stackOf } from './stack.ts';

const texts = [park, rice, yard].map((paragraphs) => paragraphs.join(''));
const heads = ['青禾产业园机器人走上生产线', '云桥开发区海水稻开镰', '鹿鸣保税区迎来首船水果'];
const days = ['2021-04-06', '2021-05-07', '2021-06-08'];
const page = (post: (k: number) => string, above = '') => {
  const posts = [0, 1, 2].map(post).join('\n');
  const source = `<nav><a href="/">云桥观察</a></nav><h1>标签：园区</h1>${above}${posts}<footer>版权所有 云桥观察</footer>`;
  return documentOf('', { ...readHtml(source), kind: 'html' });
};
const found = (doc: ReturnType<typeof page>) =>
  (postsOf(doc, stackOf(doc, lookAt(doc.blocks)))?.starts ?? []).map((i) => doc.blocks[i]!.text.slice(0, 12));

const forms: [what: string, post: (k: number) => string, first: string][] = [
  [
    'who wrote them and when',
    (k) => `<div class="p"><div class="m">文：云桥观察／林小禾 ${days[k]!}</div><p>${texts[k]!}</p></div>`,
    '文：云桥观察／林小禾 2021-04-06'.slice(0, 12),
  ],
  [
    'a day with its hour',
    (k) => `<article><time>${days[k]!} 09:12</time><p>${texts[k]!}</p><a href="/${k}">分享</a></article>`,
    '2021-04-06 0',
  ],
  [
    'a headline above the day',
    (k) => `<div class="p"><h3>${heads[k]!}</h3><em>${days[k]!}</em><div>${texts[k]!}</div></div>`,
    heads[0]!.slice(0, 12),
  ],
  [
    'a headline below the day that leads to its page',
    (k) =>
      `<div class="p"><em>${days[k]!}</em><h3><a href="/${k}">${heads[k]!}</a></h3><div>${texts[k]!}</div></div>`,
    days[0]!,
  ],
  [
    'headline and day in one row',
    (k) => `<li><a href="/${k}">${heads[k]!}</a> <span>${days[k]!}</span><div>${texts[k]!}</div></li>`,
    `${heads[0]!} ${days[0]!}`.slice(0, 12),
  ],
];
for (const [what, post, first] of forms)
  test(`posts with ${what}`, () => {
    const starts = found(page(post));
    assert.equal(starts.length, 3);
    assert.equal(starts[0], first);
    assert.deepEqual(found(page(post, `<p>${texts[0]!}</p>`)), [], 'a list below an article');
  });

test('posts whose days stand below them begin with their headlines, and have those days', () => {
  for (const post of [
    (k: number) =>
      `<div><h3>${heads[k]!}</h3><p>${texts[k]!}</p><div class="i">云桥日报 ${days[k]!} <a href="#">快照</a></div></div>`,
    (k: number) =>
      `<div><div class="a">小禾</div><div class="c">${heads[k]!}<br>${texts[k]!}</div><div class="t">${k + 1}楼 ${days[k]!} 10:21 举报 回复</div></div>`,
    (k: number) =>
      `<div><b>${heads[k]!}</b><p>${texts[k]!}</p><div class="d">发布于 ${days[k]!} 10:21</div></div>`,
  ]) {
    const { articles } = understand(page(post), loadKnowledge());
    assert.deepEqual(
      articles.map(({ title, date }) => [title, date?.value]),
      heads.map((head, k) => [head, days[k]]),
    );
  }
  const account = page(
    (k) => `<div><b>云桥发布</b><p>${texts[k]!}</p><div class="d">${days[k]!} 10:21</div></div>`,
  );
  assert.deepEqual(
    understand(account, loadKnowledge()).articles.map(({ titleFrom }) => titleFrom),
    ['lede', 'lede', 'lede'],
  );
  const comments = (k: number) => `<div><p>${texts[k]!}</p><div class="d">${days[k]!} 10:21</div></div>`;
  assert.deepEqual(found(page(comments)), []);
});

test('a page that names itself a digest comes apart at the headlines of its paragraphs', () => {
  const source = `<h2>云桥手机报</h2>${texts.map((text, k) => `<p>【${heads[k]!}】${text}</p>`).join('')}`;
  const doc = documentOf('', { ...readHtml(source), kind: 'html' });
  assert.deepEqual(
    understand(doc, loadKnowledge()).articles.map(({ title }) => title),
    heads,
  );
});

test('a chronicle and a list of cut texts hold no posts', () => {
  assert.deepEqual(found(page((k) => `<dt>${days[k]!}</dt><dd>${texts[k]!}</dd>`)), []);
  assert.deepEqual(
    found(page((k) => `<li><h3>${heads[k]!}</h3><em>${days[k]!}</em>${texts[k]!.slice(0, 40)}…</li>`)),
    [],
  );
});

test('each post is an article with its day, its author, and no words of the page', () => {
  const doc = page(
    (k) =>
      `<div class="p"><div class="m">文：云桥观察／林小禾 图：云桥观察 ${days[k]!}</div><p>${texts[k]!}</p></div>`,
  );
  const { articles } = understand(doc, loadKnowledge());
  assert.deepEqual(
    articles.map(({ date, byline, paragraphs }) => [
      date?.value,
      byline[0]?.name,
      paragraphs.map(({ text }) => text),
    ]),
    [0, 1, 2].map((k) => [days[k], '林小禾', [texts[k]]]),
  );
});

test('in a forum the day of a post counts, and not since when its writer is a member', () => {
  const doc = page(
    (k) =>
      `<table><tr><td><b>小禾</b><br>积分 120<br>注册 2010-3-1</td><td><div>${k + 1}# 发表于 ${days[k]!} 10:21</div><div><b>${heads[k]!}</b><br>${texts[k]!}</div></td></tr></table>`,
  );
  const { articles } = understand(doc, loadKnowledge());
  assert.deepEqual(
    articles.map(({ title, date }) => [title, date?.value]),
    heads.map((head, k) => [head, days[k]]),
  );
});

test('posts of which one tells no day are articles like the others, and take no day of theirs', () => {
  const post = (head: string, told: string, text: string) =>
    `<div class="t"><h2>${head}</h2><p class="i">${told}</p><p>${text}</p><p>${text.replaceAll('，', '、')}</p><p>(责任编辑:林小禾)</p></div>`;
  const last = '沱江经开区的旧厂房改成了幼儿园，附近职工的孩子步行就能入学，傍晚延长托管到七点。';
  const source = [
    post(heads[0]!, days[0]!, texts[0]!),
    post(heads[1]!, '来源:青禾发布', texts[1]!),
    post(heads[2]!, days[1]!, texts[2]!),
    post('沱江经开区旧厂房成了幼儿园', days[2]!, last),
  ].join('\n');
  const doc = documentOf('', { ...readHtml(source), kind: 'html' });
  assert.deepEqual(
    understand(doc, loadKnowledge()).articles.map(({ title, date }) => [title, date?.value]),
    [
      [heads[0], days[0]],
      [heads[1], undefined],
      [heads[2], days[1]],
      ['沱江经开区旧厂房成了幼儿园', days[2]],
    ],
  );
});

test('a line of what readers may do with each closes posts with and without days and headlines', () => {
  const said = ['云桥时报 · 2021-04-06', '鹿鸣网转载', ''];
  const deeds: ((k: number) => string)[] = [
    (k) => `<div class="op"><span>阅读(${120 + k})</span> <span>评论</span> <span>转发</span></div>`,
    (k) => `<p class="bar">${k + 3}评论 · 1.${k}万阅读 · 分享</p>`,
    (k) => `<div>点赞 ${k} | 收藏 ${k + 1} | 举报</div>`,
  ];
  for (const deed of deeds) {
    const post = (k: number) =>
      `<article><div class="s">${said[k]!}</div>${k === 2 ? `<h3>${heads[k]!}</h3>` : ''}<p>${texts[k]!}</p>${deed(k)}</article>`;
    const { articles } = understand(page(post), loadKnowledge());
    assert.deepEqual(
      articles.map(({ date, source, paragraphs }) => [
        date?.value,
        source?.value,
        paragraphs.filter(({ kind }) => kind === 'p').map(({ text }) => text),
      ]),
      [
        ['2021-04-06', '云桥时报', [texts[0]]],
        [undefined, articles[1]?.source?.value, [texts[1]]],
        [undefined, undefined, [texts[2]]],
      ],
    );
    assert.equal(articles[2]?.title, heads[2]);
  }
});

test('a row of links or buttons between the paragraphs of one article parts nothing', () => {
  for (const between of ['点击查看大图', '首页 视频 专题', '2021-04-06 云桥时报'])
    assert.deepEqual(found(page((k) => `<div><p>${texts[k]!}</p><div>${between}</div></div>`)), []);
});
