import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { takenApart } from './columns.ts';
import { readText } from './text.ts';

const left = [
  '　　青禾产业园昨日把新一代搬运机器',
  '人送上了生产线，第一批六十台已经装',
  '箱，今天上午就要运往三座港口。机器',
  '人的关节全部是自己做的，成本比进口',
  '的低了三成。今年公司还要再建一条关',
  '节产线，产能翻一番，工人已经招满，',
  '正在培训。',
];
const right = [
  '　　云桥开发区的海水稻试验田近日开',
  '镰，测产专家组现场打谷、称重，平均',
  '亩产比去年高出四十公斤，创下新高。',
  '　　试验田从前是白花花的盐碱滩，明',
  '年将在沿海滩涂推广两千亩，稻米加工',
  '厂也在选址，附近的农户已经把种子订',
  '好，只等春天。',
];
const width = (text: string) =>
  [...text].reduce((sum, character) => sum + (character.codePointAt(0)! > 0x2e7f ? 2 : 1), 0);
const beside = (a: string[], b: string[], at = 42) =>
  a.map((text, i) => text + ' '.repeat(at - width(text)) + (b[i] ?? ''));
const apart = (lines: string[]) => takenApart(lines.map((text, at) => ({ text, at })));
const texts = (lines: string[]) =>
  apart(lines)
    .map(({ text }) => text.trim())
    .filter(Boolean);

describe('two columns are taken apart', () => {
  test('left column first, each line with its own number', () => {
    const rows = apart(beside(left, right)).filter(({ text }) => text !== '');
    assert.deepEqual(
      rows.map(({ text }) => text),
      [...left, ...right],
    );
    assert.deepEqual(
      rows.map(({ at }) => at),
      [0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6],
    );
  });
  test('the page’s head above, a banner between and a foot below stay whole', () => {
    const head = `要闻${' '.repeat(60)}3`;
    const banner = '两地园区这一年都把力气花在了产业链最要紧的那几环上面，成效看得见';
    const lines = [head, '', ...beside(left, right), banner, ...beside(right, left)];
    assert.deepEqual(texts(lines), [
      head,
      ...[...left, ...right].map((text) => text.trim()),
      banner,
      ...[...right, ...left].map((text) => text.trim()),
    ]);
  });
  test('paragraphs of the right column that are set in with spaces, and a longer left one', () => {
    const indented = right.map((text) => text.replace('　　', '    '));
    assert.deepEqual(
      texts(beside([...left, ...left], indented)),
      [...left, ...left, ...right].map((text) => text.trim()),
    );
  });
  test('three columns', () => {
    const lines = beside(left, beside(right, left));
    assert.deepEqual(
      texts(lines),
      [...left, ...right, ...left].map((text) => text.trim()),
    );
  });
  test('paragraphs are put together in each column', () => {
    const { blocks } = readText(beside([...left, ...left], [...right, ...right]).join('\n'), 'text');
    const paragraph = (lines: string[]) => lines.join('').trim();
    assert.deepEqual(
      blocks.map(({ text }) => text),
      [
        paragraph(left),
        paragraph(left),
        paragraph(right.slice(0, 3)),
        paragraph(right.slice(3)),
        paragraph(right.slice(0, 3)),
        paragraph(right.slice(3)),
      ],
    );
  });
});

const cells = (rows: [string, string, ...string[]][]) =>
  rows.map((row) =>
    row
      .map((cell) => cell + ' '.repeat(42 - width(cell)))
      .join('')
      .trimEnd(),
  );
const stays: [what: string, lines: string[]][] = [
  ['one column', left],
  [
    'a table of short cells',
    cells(Array.from({ length: 9 }, (_, i) => [`青禾企业${i}`, `${i * 12}万元`, '已投产'])),
  ],
  [
    'a table with a column of sentences',
    cells(left.map((text, i): [string, string] => [`第${i}项`, text.trim()])),
  ],
  ['a poem in two columns', beside(Array(8).fill('青禾望云桥，'), Array(8).fill('春水向东流。'))],
  ['too few lines', beside(left.slice(0, 4), right)],
  ['spaces inside sentences', left.map((text) => text.replace('，', '，    '))],
  [
    'lines of labels',
    Array.from({ length: 8 }, () => `来源：云桥时报${' '.repeat(20)}发布时间：2021-04-06 09:12`),
  ],
];
for (const [what, lines] of stays)
  test(`${what}: stays`, () => {
    const rows = lines.map((text, at) => ({ text, at }));
    assert.equal(takenApart(rows), rows);
  });

describe('columns with the same white space between on every line', () => {
  const joined = (between: string) => left.map((text, i) => text + between + right[i]!);
  for (const [what, between] of [
    ['eight spaces', ' '.repeat(8)],
    ['four', ' '.repeat(4)],
    ['a tab', '\t'],
  ] as const)
    test(what, () =>
      assert.deepEqual(
        texts(joined(between)),
        [...left, ...right].map((text) => text.trim()),
      ),
    );
  test('headlines side by side go with their columns', () =>
    assert.deepEqual(
      texts(['机器人装了箱          海水稻开了镰', ...joined(' '.repeat(6))]),
      ['机器人装了箱', ...left, '海水稻开了镰', ...right].map((text) => text.trim()),
    ));
  test('a table of short cells stays', () => {
    const table = Array.from({ length: 9 }, (_, i) => `第${i}号厂房\t${i}00平方米`);
    assert.deepEqual(texts(table), table);
  });
});
