/** Single files as people save, print, copy and clip them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHtml } from '../read/html.ts';
import { documentOf } from './document.fixture.ts';
import { readWeb } from './web.ts';

const title = '青禾产业园三家工厂合开厨房';
const text = [
  '青禾产业园的共享厨房昨日开门，三家工厂合起来做饭，一顿三千份，比各做各的便宜两元。',
  '厨房由园区出房子、企业出工钱，菜谱每周由工人投票来定，剩菜当天送去做肥料。',
  '园区说，下一步要把洗衣房也合起来，省下的地方改成篮球场。',
];
const page = (inside: string) =>
  readWeb({ ...documentOf(''), kind: 'html', ...readHtml(`<body><h1>${title}</h1>${inside}</body>`) });
const bodyOf = ({ drafts }: ReturnType<typeof page>) => drafts[0]!.paragraphs.map((line) => line.text);
const p = (lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('');

test('the rows of a table between two paragraphs are of the text, a text follows or not', () => {
  const tables = [
    [
      ['工厂', '出什么', '说明'],
      ['灯具厂', '出三名厨师、两辆送餐车、一间冷库', '厨师轮班，送餐车归园区调度使用'],
      ['门窗厂', '出桌椅板凳、餐具消毒设备', '旧桌椅翻新后再用，不另外添置新的'],
      ['纸箱厂', '出打包盒、厨余桶、清洗人手', '打包盒可以降解，厨余每天晚上收走'],
    ],
    [
      ['菜名', '份数'],
      ['红烧豆腐', '1200'],
      ['清炒时蔬', '900'],
    ],
    [
      ['一号窗口', '面食、米粉、馄饨以及各类早点'],
      ['二号窗口', '家常小炒、蒸菜、汤和杂粮饭'],
      ['三号窗口', '清真窗口、素食窗口、病号饭'],
      ['四号窗口', '水果、酸奶、面包和现磨豆浆'],
      ['五号窗口', '夜宵、烧烤、砂锅和凉拌小菜'],
    ],
  ];
  for (const rows of tables) {
    const table = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
    const lines = rows.map((row) => row.join(' | '));
    const foot = '<div>上一篇：云桥夜市开张</div>';
    assert.deepEqual(bodyOf(page(`${p(text.slice(0, 2))}<table>${table}</table>${p([text[2]!])}${foot}`)), [
      ...text.slice(0, 2),
      ...lines,
      text[2],
    ]);
  }
});
