import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import type { Decision, Draft } from '../types.ts';
import { rehome } from './homes.ts';

/** Places are known ones, as names decide; what is said of them is made up. */
const hefei = '常州高新区的虚构机器人公司把第一批六十台机器人装了箱。';
const ningbo = '宁波高新区的虚构码头迎来了首船水果。';
const plain = '第一批六十台已经装箱，将发往沿海的三座港口。';

/** An article of the page: its text, and perhaps its headline and reporters. */
interface Article {
  title?: string;
  text: string[];
  byline?: string[];
}

function page(articles: Article[]) {
  const document = documentOf(
    articles.flatMap(({ title, text }) => [...(title ? [title] : []), ...text]).join('\n'),
  );
  const decisions: Decision[] = [];
  const drafts = articles.map(({ title, text, byline = [] }, draft): Draft => {
    const headline = title && { text: title, from: 'headline' as const, blocks: [decisions.length] };
    if (title) decisions.push({ state: 'title', rule: 'page-headline', draft });
    const paragraphs = text.map((words) => {
      decisions.push({ state: 'body', rule: 'page-body', draft });
      return { kind: 'p' as const, text: words, blocks: [decisions.length - 1] };
    });
    return {
      ...(headline && { title: headline }),
      paragraphs,
      byline: byline.map((name) => ({ name })),
      captions: [],
      headBlocks: [],
      tailBlocks: [],
    };
  });
  return { document, decisions, ...rehome(document, drafts, decisions) };
}
const bodies = (articles: Article[]) =>
  page(articles).drafts.map((draft) => draft.paragraphs.map(({ text }) => text));

test('a last paragraph that names the other article’s zone moves there, and is told', () => {
  const { drafts, decisions, findings } = page([
    { title: '常州机器人走上生产线', text: [hefei, plain, ningbo] },
    { title: '宁波码头迎来首船水果', text: ['二百个冷藏箱四小时内全部放行。'] },
  ]);
  assert.deepEqual(
    drafts.map((draft) => draft.paragraphs.map(({ text }) => text)),
    [
      [hefei, plain],
      ['二百个冷藏箱四小时内全部放行。', ningbo],
    ],
  );
  assert.deepEqual(
    decisions.map(({ draft }) => draft),
    [0, 0, 0, 1, 1, 1],
  );
  assert.deepEqual(
    findings.map(({ code, line }) => [code, line]),
    [['moved-paragraph', 4]],
  );
});

test('a text without a headline goes to the one that it names, and leaves no article behind', () => {
  const { drafts, decisions } = page([
    { text: [ningbo] },
    { title: '常州机器人走上生产线', text: [hefei] },
    { title: '宁波码头迎来首船水果', text: [plain] },
  ]);
  assert.deepEqual(
    drafts.map(({ title }) => title?.text),
    ['常州机器人走上生产线', '宁波码头迎来首船水果'],
  );
  assert.deepEqual(drafts[1]!.paragraphs.at(-1)!.text, ningbo);
  assert.deepEqual(
    decisions.map(({ draft }) => draft),
    [1, 0, 0, 1, 1],
  );
});

const other = { title: '宁波码头迎来首船水果', text: ['二百个冷藏箱四小时内全部放行。'] };
const stays: [what: string, articles: Article[]][] = [
  [
    'a paragraph that compares two zones',
    [
      {
        title: '常州机器人走上生产线',
        text: [hefei, '同宁波高新区相比，常州高新区的企业来得早一些。'],
      },
      other,
    ],
  ],
  [
    'a paragraph that names a zone of no headline',
    [{ title: '常州机器人走上生产线', text: [hefei, '烟台高新区也来取经。'] }, other],
  ],
  [
    'a place that is no zone’s',
    [{ title: '常州机器人走上生产线', text: [hefei, '宁波的港口收了六十台。'] }, other],
  ],
  [
    'a paragraph that tells of a visit to the other zone',
    [{ title: '常州机器人走上生产线', text: [hefei, '上周，队伍赴宁波高新区学习，看了三家工厂。'] }, other],
  ],
  [
    'a paragraph that tells of work with the other zone',
    [{ title: '常州机器人走上生产线', text: [hefei, '下一步，将与宁波高新区共建检测中心。'] }, other],
  ],
  ['a paragraph in the middle', [{ title: '常州机器人走上生产线', text: [hefei, ningbo, plain] }, other]],
  [
    'the last paragraph of a text that never names its own zone',
    [{ title: '常州机器人走上生产线', text: [plain, ningbo] }, other],
  ],
  ['the only paragraph', [{ title: '常州机器人走上生产线', text: [ningbo] }, other]],
  ['a signed text without a headline', [{ text: [ningbo], byline: ['林小禾'] }, other]],
  [
    'a zone that both headlines name',
    [
      { title: '常州与宁波的机器人走上生产线', text: [hefei, ningbo] },
      { title: '宁波码头迎来首船水果', text: [plain] },
    ],
  ],
];
for (const [what, articles] of stays)
  test(`${what} stays`, () =>
    assert.deepEqual(
      bodies(articles),
      articles.map(({ text }) => text),
    ));

test('a page of one article is given back as it is', () => {
  const { findings, drafts } = page([{ text: [ningbo] }]);
  assert.deepEqual([findings.length, drafts.length], [0, 1]);
});

test('a paragraph that speaks as the other article does goes along with the one that names its zone', () => {
  const pages: [head: string, fund: string[], along: string, last: string][] = [
    [
      '合肥高新区：“量子大街”何以成街',
      ['合肥高新区设立量子专项基金，投早投小。'],
      '“最怕没人陪着失败。”专项基金的经理说。',
      '合肥高新区还要建一座量子科普馆。',
    ],
    [
      '合肥高新区的试车场',
      ['合肥高新区的试车场造得出暴雨、浓雾和冰雪。'],
      '暴雨、浓雾之外，还能造出沙尘。',
      '合肥高新区的试车场明年向高校开放。',
    ],
  ];
  for (const [title, fund, along, last] of pages) {
    const articles = (...more: string[]): Article[] => [
      { title, text: fund },
      { title: '宁波码头迎来首船水果', text: [ningbo, '二百个冷藏箱四小时内全部放行。', ...more] },
    ];
    const { drafts, findings } = page(articles(along, last));
    assert.deepEqual(
      drafts.map((draft) => draft.paragraphs.map(({ text }) => text)),
      [
        [...fund, along, last],
        [ningbo, '二百个冷藏箱四小时内全部放行。'],
      ],
    );
    assert.match(findings[0]!.message, /^从这一行起的 2 段/u);
    const fruit = '码头的冷藏箱越来越多，水果也越来越多。';
    assert.deepEqual(bodies(articles(fruit, last))[1], [ningbo, '二百个冷藏箱四小时内全部放行。', fruit]);
  }
});
