/** Programmes in forms that no rule names: their items are told by all that speaks for a border, and by how well a division explains the lines. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { loadKnowledge, understand } from '../pipeline.ts';
import { readText } from '../read/text.ts';
import { park, rice, yard } from './editions.fixture.ts';

const knowledge = loadKnowledge();
const understood = (lines: readonly string[]) => {
  const { blocks, markup } = readText(lines.join('\n'), 'text');
  return understand(documentOf('', { blocks, markup, lineCount: lines.length }), knowledge).articles;
};
const bodies = (lines: readonly string[]) =>
  understood(lines).map(({ paragraphs }) => paragraphs.map(({ text }) => text));

const HEADLINES = ['青禾产业园机器人走上生产线', '云桥开发区海水稻开镰', '鹿鸣保税区迎来首船水果'];
const ITEMS = [park, rice, yard];
const each = (form: (headline: string, texts: string[], k: number) => string[]): string[] =>
  HEADLINES.flatMap((headline, k) => form(headline, ITEMS[k]!, k));

const masthead = '云桥广播《青禾夜新闻》播出稿';
const greeting = '各位听众，晚上好，欢迎收听《青禾夜新闻》。';
const farewell = '今天的节目就到这里，感谢收听，再见。';

describe('the division that explains the lines best is taken, not the first that a sign gives', () => {
  const forms: [what: string, lines: string[]][] = [
    [
      'the names of the parts alone on their lines',
      each((headline, [first, second]) => [`题：${headline}`, '导语', first!, '正文', second!]),
    ],
    [
      'announcers who change within each item, and a line of strokes between the items',
      each((_, [first, second], k) => [`甲：${first!}`, `乙：${second!}`, ...(k < 2 ? ['/////'] : [])]),
    ],
    [
      'a part that another labels, under headlines in one form',
      each((headline, [first, second]) => [`■ ${headline}`, `口播：${first!}`, `【短片】${second!}`]),
    ],
  ];
  for (const [what, lines] of forms)
    test(what, () => assert.deepEqual(bodies([masthead, greeting, ...lines, farewell]), ITEMS));
});

describe('what hosts say at the edges of a programme is no item, in whatever words', () => {
  const openings = [
    '我是罗岩。今天云桥城区多云，气温十八到二十七度，东大桥北段早高峰缓行。',
    '又到了咱们的新闻时间，节目里您可以随时发来短信，和我们互动。',
  ];
  const closings = [
    '参与节目互动，请在公众号“云桥经济广播”后台留言，下周同一时间，咱们接着说。',
    '您也可以通过“云桥听听”客户端回听本次节目，新闻热线八三六六一二三四。',
  ];
  const items = each((headline, texts) => [`★ ${headline}`, ...texts, '（记者林小禾）']);
  for (const opening of openings)
    for (const closing of closings)
      test(`${opening.slice(0, 8)} … ${closing.slice(0, 8)}`, () =>
        assert.deepEqual(
          bodies([masthead, greeting, opening, ...items, '好，本周的园区动态就聊到这儿。', closing]),
          ITEMS,
        ));

  test('news that speaks of a radio station stays', () => {
    const last = [
      '云桥开发区的广播站昨天搬进新楼，听众可以预约参观直播间。',
      '节目组说，直播间一次能接待十二人，周末也开放。',
    ];
    const found = bodies([
      masthead,
      greeting,
      ...each((headline, texts) => [`★ ${headline}`, ...texts]),
      '★ 广播站搬家',
      ...last,
    ]);
    assert.deepEqual(found.at(-1), last);
  });
});

test('the items that a voice reads out name those that have no headline', () => {
  const lines = [
    '青禾人民广播电台',
    '《青禾早新闻》2021年4月6日 07:00首播',
    greeting,
    '首先请听内容提要：',
    ...HEADLINES.map((headline, k) => `${headline}${k < 2 ? '；' : '。'}`),
    '下面请听详细内容。',
    '（间奏）',
    ...each((_, texts, k) => [...texts, `（本台记者 ${['林小禾', '方知远', '叶霞'][k]!}）`, '（间奏）']),
    farewell,
  ];
  const found = understood(lines);
  assert.deepEqual(
    found.map(({ title, byline }) => [title, ...byline.map(({ name }) => name)]),
    [
      [HEADLINES[0], '林小禾'],
      [HEADLINES[1], '方知远'],
      [HEADLINES[2], '叶霞'],
    ],
  );
});

describe('a programme that only sounds like one, by signs of two kinds', () => {
  const forms: [what: string, lines: string[]][] = [
    [
      'its name and day, and a farewell',
      [
        '青禾夜航　4月6日　星期二',
        ...each((headline, texts) => [`片 ${headline}`, ...texts, '']),
        '好，新闻就播到这儿，咱们明天接着聊。',
      ],
    ],
    [
      'a greeting and sounds',
      [
        '北京时间七点整，青禾广播为您带来今天的消息。',
        ...each((_, texts) => ['（片花）', ...texts, '（记者 林小禾）']),
      ],
    ],
    [
      'a greeting and labels that no list has the items begin with',
      [
        '早上好，我是小禾，又到了咱们的新闻时间。',
        ...each((headline, [first, second]) => [`〖${headline}〗`, `口播：${first!}`, `配音：${second!}`]),
      ],
    ],
  ];
  for (const [what, lines] of forms) test(what, () => assert.deepEqual(bodies(lines), ITEMS));
});

describe('one item in the dress of a programme stays one', () => {
  const [first, second] = park as [string, string];
  const third = '园区还给机器人公司腾出了一条试验道，机器人每天夜里在道上走三十公里，哪里卡住就改哪里。';
  const fourth = '公司的订单排到了明年，最大的一笔来自云桥的港口，港口要用机器人搬冷藏箱。';
  const forms: [what: string, lines: string[]][] = [
    ['two announcers below one headline', [`甲：${first}`, `乙：${second}`, `甲：${third}`, `乙：${fourth}`]],
    ['the names of its parts alone on their lines', ['导语', first, '正文', second, third, fourth]],
    ['paragraphs behind blank lines', [first, '', second, '', '', third, '', fourth]],
    ['points by their numbers', [first, `一是换。${second}`, `二是试。${third}`, `三是卖。${fourth}`]],
  ];
  for (const [what, lines] of forms)
    test(what, () =>
      assert.equal(bodies([masthead, greeting, `《${HEADLINES[0]!}》`, ...lines, farewell]).length, 1),
    );
  test('a newspaper page with an editor, its name and day', () => {
    const page = [
      '青禾新闻　2021年4月6日　A7',
      '编辑：林小禾　电话：0000-0000000',
      HEADLINES[0]!,
      first,
      '先租后买',
      third,
    ];
    assert.equal(bodies(page).length, 1);
  });
});

describe('what stands above the first turn of a transcript is no item', () => {
  const turns = (texts: readonly string[]) =>
    texts.flatMap((text, k) => [`说话人${1 + (k % 2)} 00:0${k}`, text]);
  const heads = [
    ['青禾新闻0406.m4a', '转写时间：2021-04-06 09:14  音频时长：06:48  某某听见'],
    ['全文概要', '本段音频为青禾早间新闻节目，介绍了机器人、海水稻和冷链码头三件事情，语速平稳，声音清楚。'],
    ['00:00 音乐', '[00:00:02] （掌声）'],
  ];
  for (const head of heads)
    test(head[0]!, () =>
      assert.deepEqual(
        bodies([
          ...head,
          ...turns([
            '各位听众，早上好，欢迎收听《青禾早新闻》。',
            ...park,
            `再来看云桥。${rice[0]!}`,
            rice[1]!,
            farewell,
          ]),
        ]),
        [park, [`再来看云桥。${rice[0]!}`, rice[1]!]],
      ),
    );
  test('but what is said before the first label of a script that names its reporters is', () =>
    assert.deepEqual(
      bodies([
        masthead,
        greeting,
        HEADLINES[0]!,
        park[0]!,
        `男：${park[1]!}`,
        HEADLINES[1]!,
        `女：${rice[0]!}`,
        `男：${rice[1]!}`,
        farewell,
      ]),
      [park, rice],
    ));
});
