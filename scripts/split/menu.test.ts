import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { loadKnowledge, understand } from '../pipeline.ts';
import { readText } from '../read/text.ts';
import { park, rice, yard } from './editions.fixture.ts';
import { toldIn } from './menu.ts';

const knowledge = loadKnowledge();
const read = (lines: readonly string[]) => {
  const { blocks, markup } = readText(lines.join('\n'), 'text');
  const { articles } = understand(documentOf('', { blocks, markup, lineCount: lines.length }), knowledge);
  return articles.map(({ title, titleFrom, paragraphs }) => ({
    title: titleFrom === 'lede' ? null : title,
    texts: paragraphs.map(({ text }) => text),
  }));
};

const NAMED = [
  '青禾产业园搬运机器人下线装箱',
  '云桥海水稻试验田测产增收四十公斤',
  '鹿鸣冷链码头迎来首船进口水果',
];
const ITEMS = [park, rice, yard];
const told = NAMED.map((title, k) => ({ title, texts: ITEMS[k]! }));

const masthead = '云桥人民广播电台《青禾早新闻》播出稿 2021年4月6日';
const farewell = '以上是今天《青禾早新闻》的全部内容，感谢收听。';
const voiced = (texts: readonly string[], first = 0) =>
  texts.map((text, k) => `${(k + first) % 2 === 0 ? '男' : '女'}：${text}`);

test('a list of times parts what is told at these times and names it', () => {
  const clock = (minute: number, k: number) => `0${minute}:${k}0`;
  const lines = (times: boolean) => [
    '园区早知道 第86期',
    '2021-04-06 06:50    时长 11:38    播放 8902',
    '时间轴',
    ...told.map(({ title }, k) => `${clock(k + 1, 2)} ${title}`),
    '文字稿（由机器生成，已经人工校对）',
    '00:00 早上好，今天是4月6日，这里是园区早知道，我是小禾。',
    ...told.flatMap(({ texts }, k) =>
      texts.map((text, at) => `${times ? `${clock(k + 1, 2 + at)} ` : ''}${text}`),
    ),
    '09:20 好，这里是园区早知道，我们明天见。',
  ];
  assert.deepEqual(read(lines(true)), told);
});

test('a day told by its hours is one text, and keeps them', () => {
  const hours = [
    '06:30 环卫工温予把最后一车落叶倒进了压缩站，天刚亮，路上的早点摊已经冒起了热气。',
    '09:10 青禾产业园的接驳车坐满了人，司机叶霞把空调调到二十四度，后排的学生还在背单词。',
    '17:40 机器人公司的晚班开始点名，班长方知远念到第十二个名字，迟到的新人从电梯里跑出来。',
  ];
  const article = read(['青禾产业园的十二个小时', '本报记者 林小禾', ...hours]);
  assert.deepEqual(
    article.map(({ texts }) => texts),
    [hours],
  );
});

test('entries are told in their order, by the words that only they share with a text', () => {
  const texts = ITEMS.flat();
  const places = toldIn(NAMED, texts);
  assert.deepEqual(
    places.map((place) => place?.at),
    [0, 2, 4],
  );
  assert.ok(places.every((place) => place!.fit > 0.4));
  const unknown = '鸥城轻轨三号线试跑';
  assert.deepEqual(
    toldIn([NAMED[0]!, unknown, NAMED[2]!], texts).map((place) => place?.at),
    [0, undefined, 4],
  );
  assert.deepEqual(toldIn(NAMED, []), [undefined, undefined, undefined]);
  assert.deepEqual(toldIn([], texts), []);
});

describe('what a programme names at its top parts the text that has no headlines, and gives it titles', () => {
  const voices = [...voiced(park), ...voiced(rice), ...voiced(yard)];
  const forms: [what: string, lines: string[]][] = [
    [
      'read out by turns',
      ['女：今天节目的主要内容有：', ...voiced(NAMED), '男：下面请听详细内容。', ...voices],
    ],
    [
      'read out by turns, each with its own mark, behind a greeting on the same line',
      [
        '女：早上好，欢迎收听《青禾早新闻》。这次节目的主要内容有：',
        ...voiced(NAMED.map((entry) => `${entry}；`)),
        '男：下面请听详细内容。',
        ...voices,
      ],
    ],
    [
      'in the sentences of the host',
      [`男：各位听众，早上好。欢迎收听《青禾早新闻》，今天的主要内容有：${NAMED.join('。')}。`, ...voices],
    ],
    [
      'below the host’s words, between the commas of one sentence',
      ['男：各位听众，早上好。首先来听内容提要。', `女：${NAMED.join('，')}。`, '【间奏】', ...voices],
    ],
  ];
  for (const [what, lines] of forms)
    test(what, () => assert.deepEqual(read([masthead, ...lines, farewell]), told));

  test('where one of them comes back as a headline, and others do not', () => {
    const items = [...park, '（记者 林小禾）', `   ${NAMED[1]!}`, ...rice, '（记者 叶霞）', ...yard];
    const lines = [
      '各位观众，晚上好，欢迎收看《青禾早新闻》。今日导读：',
      ...NAMED.map((entry) => `◇${entry}`),
    ];
    assert.deepEqual(
      read([masthead, ...lines, '下面来看详细报道。', ...items, farewell]).map(({ title }) => title),
      NAMED,
    );
  });
});

describe('what only looks like a list of items parts nothing', () => {
  const one = [
    '青禾产业园昨天开会部署下半年工作，会议的主要内容有：扩建机器人车间，引进关节产线，培训装箱工人。',
    '会上说，机器人车间要在国庆前扩建完，腾出的厂房给关节产线用，设备已经在路上。',
    '关节产线一期投资三千万元，产线上的八十个岗位先给园区里的工人，培训从下周开始。',
    '装箱工人的培训分三班，每班四十人，结业的当天就可以上岗，工资照发。',
  ];
  test('an article that tells what a meeting spoke of', () =>
    assert.equal(read(['青禾产业园部署下半年工作', ...one]).length, 1));
  test('a speech with its chapters named first', () =>
    assert.equal(
      read([
        '在青禾产业园大会上的讲话',
        '同志们，今天我讲的主要内容有三个方面：车间扩建，产线引进，工人培训。',
        ...one.slice(1),
      ]).length,
      1,
    ));
  test('an interview whose host names what it will be about', () =>
    assert.equal(
      read([
        '做客演播室：青禾产业园主任谈机器人',
        '主持人：各位网友大家好，今天节目的主要内容有：机器人车间扩建，关节产线引进，装箱工人培训。',
        '主持人：先说车间扩建。什么时候完工？',
        `林小禾：${one[1]!}`,
        '主持人：产线引进呢？',
        `林小禾：${one[2]!}`,
        '主持人：工人培训怎么安排？',
        `林小禾：${one[3]!}`,
      ]).length,
      1,
    ));
});
