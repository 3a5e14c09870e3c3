import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordLines } from './record.ts';

const TITLE = '青禾高新区迎来一批新材料企业';
const TEXT =
  '青禾高新区昨天迎来一批新材料企业，十二家公司同时签约落户，总投资约四十亿元，服务专班已经进驻，手续由专人代办。';
const FIELDS = [
  ['篇名', TITLE],
  ['来源', '云桥日报'],
  ['刊发时间', '2021-04-06'],
  ['版次', 'A03'],
] as const;

type Write = (name: string, value: string) => string;
const FORMS: Record<string, Write> = {
  colon: (name, value) => `${name}：${value}`,
  brackets: (name, value) => `【${name}】${value}`,
  'brackets and a colon': (name, value) => `[${name}]: ${value}`,
  bold: (name, value) => `**${name}**：${value}`,
  'a list': (name, value) => `- ${name}: ${value}`,
  cells: (name, value) => `| ${name} | ${value} |`,
  tabs: (name, value) => `${name}\t${value}`,
  'wide spaces': (name, value) => `${name}　${value}`,
  'letters set apart': (name, value) => `${[...name].join(' ')}：${value}`,
};

const shown = (lines: string[]): string[] => {
  const record = recordLines(lines);
  return record.size === 0
    ? lines
    : lines.map((line, at) => record.get(at)?.text ?? line).filter((line) => line !== '');
};
const READ = [`# ${TITLE}`, '来源：云桥日报', '刊发时间：2021-04-06', TEXT, TEXT];

test('one record of a database in any form: headline, who and when, text', () => {
  for (const [form, write] of Object.entries(FORMS)) {
    const fields = FIELDS.map(([name, value]) => write(name, value));
    assert.deepEqual(shown([...fields, write('全文', TEXT), TEXT]), READ, form);
    if (form !== 'cells') assert.deepEqual(shown([...fields, write('正文', ''), TEXT, TEXT]), READ, form);
  }
});

test('fields below the text, labels in traditional characters, paragraphs in a cell', () => {
  const [title, ...others] = FIELDS.map(([name, value]) => `${name}：${value}`);
  assert.deepEqual(shown([title!, `内容：${TEXT}`, TEXT, ...others]), [
    READ[0],
    TEXT,
    TEXT,
    '来源：云桥日报',
    '刊发时间：2021-04-06',
  ]);
  assert.deepEqual(shown([`題名：${TITLE}`, '來源：雲橋日報', `內容：${TEXT}`]), [
    `# ${TITLE}`,
    '来源：雲橋日報',
    TEXT,
  ]);
  const table = ['| 字段 | 内容 |', '| --- | --- |', `| 标题 | ${TITLE} |`, '| 来源 | 云桥日报 |'];
  assert.deepEqual(shown([...table, `| 正文 | ${TEXT}<br>${TEXT} |`]), [
    `# ${TITLE}`,
    '来源：云桥日报',
    `${TEXT}</p>${TEXT}`,
  ]);
});

test('what is no single record is left as it is', () => {
  const record = [`标题：${TITLE}`, '来源：云桥日报', `正文：${TEXT}`, TEXT];
  for (const lines of [
    [...record, ...record],
    ['青禾产业园扩建', ...record],
    [`标题：${TITLE}`, '导语：园区今天开园。', `正文：${TEXT}`, TEXT],
    ['发件人：林小禾', ...record],
    [`标题：${TITLE}`, '来源：云桥日报', TEXT, TEXT],
    [`标题：${TITLE}`, '招聘岗位：三十个', `内容：${TEXT}`],
    ['标题写得好，正文才好读。', '来源：云桥日报', `正文：${TEXT}`],
  ])
    assert.deepEqual(shown(lines), lines, lines[0]);
});

test('a text’s own last lines stay where their labels stand above already', () => {
  const lines = [`标题：${TITLE}`, '时间：2021-04-06', `正文：${TEXT}`, '时间：4月18日上午9时'];
  assert.deepEqual(shown(lines), lines);
});
