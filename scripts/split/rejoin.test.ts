import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { documentOf } from '../clean/document.fixture.ts';
import type { Document } from '../types.ts';
import { lookAt } from './look.ts';
import { acrossTimes, rejoined } from './rejoin.ts';

const mended = (document: Document): Document => rejoined(document, lookAt(document.blocks));

const texts = (lines: string[], more: Partial<Document> = {}) =>
  mended(documentOf(lines.join('\n'), more)).blocks.map(({ text }) => text);

const broken = [
  '云桥开发区的海水稻试验田昨日开镰，测产专家组现场打谷、称重、测水分，平均亩产比去',
  '年高出四十公斤，连片三百亩，从前是白花花的盐碱滩，如今水渠、闸门、虫情灯一应',
  '俱全，明年将在沿海滩涂推广两千亩。',
];

test('a sentence broken inside words is whole again, with the lines it came from', () => {
  const document = mended(documentOf(['海水稻开镰', ...broken, '稻米加工厂也在选址。'].join('\n')));
  assert.deepEqual(
    document.blocks.map(({ text, lines }) => [text, lines]),
    [
      ['海水稻开镰', [1, 1]],
      [broken.join(''), [2, 4]],
      ['稻米加工厂也在选址。', [5, 5]],
    ],
  );
});

test('two lines are joined only where a sentence ended before in the first', () => {
  const [open, rest] = ['试验田昨日开镰。测产专家组现场打谷、称重、测水分，平均亩产比去', '年高出四十公斤。'];
  assert.deepEqual(texts([open, rest]), [open + rest]);
});

const linked = [
  '青禾园区的',
  '新材料',
  '产业起步早，以',
  '碳纤维',
  '为龙头的企业有二十六家，在',
  '检测、',
  '研发、',
  '人才三个方面都走在全省前列。',
  '位于云桥大道的青禾检测中心被称为“',
  '新材料的医院”，去年出具报告三千份，和',
  '云桥大学',
  '合办的实验室也在扩建。',
];
const whole = [
  '青禾园区的新材料产业起步早，以碳纤维为龙头的企业有二十六家，在检测、研发、人才三个方面都走在全省前列。',
  '位于云桥大道的青禾检测中心被称为“新材料的医院”，去年出具报告三千份，和云桥大学合办的实验室也在扩建。',
];

test('a text whose links each end a line is whole again, its headline and what stands below stay apart', () => {
  assert.deepEqual(texts(linked), whole);
  const head = ['青禾园区新材料产业走在前列', '2021-04-06 09:12 来源：云桥时报'];
  const foot = ['责任编辑：林小禾', '相关新闻', '云桥开发区海水稻开镰'];
  assert.deepEqual(texts([...head, ...linked, ...foot]), [...head, ...whole, ...foot]);
  const traditional = ['青禾園區的', '新材料', '產業起步早，以', ...linked.slice(3)];
  assert.equal(texts(traditional).length, 2);
});

test('verses and short lines of a page are no text that was broken at its links', () => {
  const verse = [
    '春风吹过云桥的岸，',
    '柳絮落在青禾的田，',
    '机器唱着园区的歌，',
    '工人望着远处的山，',
    '夜里灯火一盏一盏，',
    '照着我们走过的年。',
  ];
  assert.deepEqual(texts([...verse, ...verse]), [...verse, ...verse]);
  const menu = [
    '首页',
    '园区概况',
    '新闻中心',
    '招商引资、',
    '政策法规、',
    '办事指南',
    '联系我们',
    '网站地图',
    '园区新闻。',
  ];
  assert.deepEqual(texts(menu), menu);
});

const apart: [what: string, lines: string[]][] = [
  [
    'a headline with a comma over its paragraph',
    ['海水稻试验田昨日开镰，亩产比去年高出四十公斤', '云桥开发区的海水稻试验田昨日开镰，专家组现场测产。'],
  ],
  [
    'whole paragraphs',
    ['云桥开发区的海水稻试验田昨日开镰，专家组现场测产。', '试验田连片三百亩，从前是盐碱滩。'],
  ],
  [
    'paragraphs of which the first has a comma behind its full stop',
    ['海水稻试验田昨日开镰，测产专家组现场打谷、称重、测水分。、', '试验田连片三百亩，从前是盐碱滩。'],
  ],
  ['a line that a blank line follows', [broken[0]!, '', broken[1]!, '', broken[2]!]],
  ['a sentence that never ends', [broken[0]!, broken[1]!]],
  ['a label of a part below', [broken[0]!, broken[1]!, '【正文】俱全，明年将推广两千亩。']],
  [
    'lines of furniture',
    ['来源：云桥时报，作者：方知远，编辑：林小禾', '2021-04-06 09:12', '打印本页，关闭窗口。'],
  ],
  ['items of a list', ['水渠三百米，闸门十二座，虫情灯四十盏', '厂房两栋，食堂一座', '以上均已建成。']],
];
for (const [what, lines] of apart)
  test(`${what} stay apart`, () =>
    assert.deepEqual(
      texts(lines),
      lines.filter((line) => line !== ''),
    ));

test('a sentence that a saved page breaks inside one box is whole again, and never over two boxes', () => {
  const [open, rest] = [
    '云桥开发区的试验田昨日开镰，测产专家组现场打谷、称重、测水分，测产以后，参加测产的专家一致认为平均亩产比去',
    '年高出四十公斤。',
  ];
  const saved = (boxes: [number, number]) => {
    const doc = documentOf([open, rest].join('\n'), { kind: 'html' });
    return mended({ ...doc, blocks: doc.blocks.map((block, i) => ({ ...block, box: boxes[i]! })) });
  };
  assert.deepEqual(
    saved([4, 4]).blocks.map(({ text }) => text),
    [open + rest],
  );
  assert.equal(saved([4, 5]).blocks.length, 2);
});

test('a text without breaks is given back as it is', () => {
  const whole = documentOf('海水稻开镰\n云桥开发区的海水稻试验田昨日开镰。');
  assert.equal(mended(whole), whole);
});

test('whatever the lines, none is lost and none is written anew', () => {
  const line = fc.oneof(fc.constantFrom(...broken, '海水稻开镰', '。', ''), fc.string({ maxLength: 30 }));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const raw = documentOf(lines.map((text) => text.replace(/[\r\n]/gu, '')).join('\n'));
      const made = mended(raw);
      const plain = (document: Document) =>
        document.blocks.map(({ text }) => text.replace(/\s/gu, '')).join('');
      assert.equal(plain(made), plain(raw));
      made.blocks.slice(1).forEach(({ lines: [first] }, k) => assert.ok(first > made.blocks[k]!.lines[1]));
    }),
  );
});

test('what one speaker says on over a time that a machine put in is one block; another speaker’s words are not', () => {
  const said = ['园区建好了首期工程，今年还要建设二期，', '二期面积三万平方米。'];
  const lines = (next: string) => [
    '发言人1  00:03',
    '观众朋友大家好。',
    '发言人2  00:12',
    said[0]!,
    `${next}  00:31`,
    said[1]!,
    '发言人1  00:44',
    '感谢收看，再见。',
  ];
  const texts = (next: string) =>
    acrossTimes(documentOf(lines(next).join('\n'))).blocks.map(({ text }) => text);
  assert.deepEqual(texts('发言人2').slice(3, 6), [said.join(''), '发言人2  00:31', '发言人1  00:44']);
  assert.deepEqual(texts('发言人3'), lines('发言人3'));
  const whole = lines('发言人2').map((line) => line.replace(/，$/u, '。'));
  assert.deepEqual(
    acrossTimes(documentOf(whole.join('\n'))).blocks.map(({ text }) => text),
    whole,
  );
});
