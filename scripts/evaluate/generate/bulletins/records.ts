import { draw, type Odds } from '../press/draw.ts';
import type { Random } from '../random.ts';
import type { Clean } from '../stock.ts';
import type { Core } from './core.ts';
import { impliedDates } from '../stock.ts';
import { drawFullDay } from './days.ts';
import { PAPERS, SECTIONS } from './words.ts';

type Field = readonly [label: string, value: string];
/** How a database sets its fields; paragraphs of the text are lines. */
type Form = (
  fields: readonly Field[],
  texts: readonly string[],
  label: string,
  after: readonly Field[],
) => string;

const each = (fields: readonly Field[], write: (label: string, value: string) => string): string[] =>
  fields.map(([label, value]) => write(label, value));
const inLines =
  (write: (label: string, value: string) => string, own: boolean): Form =>
  (fields, [first = '', ...texts], label, after) =>
    [
      ...each(fields, write),
      ...(own ? [write(label, ''), first] : [write(label, first)]),
      ...texts,
      ...each(after, write),
    ].join('\n');

const MARKDOWN: Form = (fields, texts, label, after) =>
  [
    '| 字段 | 内容 |',
    '| --- | --- |',
    ...each([...fields, [label, texts.join('<br>')], ...after], (name, value) => `| ${name} | ${value} |`),
  ].join('\n');

const WEB: Form = (fields, texts, label, after) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>记录详情</title></head><body>
<table border="1">
${each([...fields, [label, texts.map((text) => `<p>${text}</p>`).join('')], ...after], (name, value) => `<tr><th>${name}</th><td>${value}</td></tr>`).join('\n')}
</table>
</body></html>`;

const FORMS: Odds<readonly [extension: string, form: Form]> = [
  [5, ['txt', inLines((label, value) => `${label}：${value}`, false)]],
  [4, ['txt', inLines((label, value) => `${label}：${value}`, true)]],
  [3, ['txt', inLines((label, value) => `【${label}】${value}`, false)]],
  [1, ['txt', inLines((label, value) => `【${label}】${value}`, true)]],
  [1, ['txt', inLines((label, value) => `[${label}] ${value}`, true)]],
  [2, ['txt', inLines((label, value) => `${label}\t${value}`, false)]],
  [1, ['txt', inLines((label, value) => `${label}: ${value}`, true)]],
  [2, ['md', MARKDOWN]],
  [2, ['md', inLines((label, value) => `**${label}**：${value}\n`, true)]],
  [2, ['html', WEB]],
];

/** A record of a database of newspapers: its text, what it is saved as, and its facts. */
export function drawRecord(
  random: Random,
  article: Clean,
  day: string,
  name: () => string,
): { text: string; extension: string; core: Core } {
  const [extension, form] = draw(random, FORMS);
  const paper = random.pick(PAPERS);
  const names = random.chance(0.7) ? Array.from({ length: 1 + random.int(2) }, name) : [];
  const dayForm = random.chance(0.2) ? (one: string) => one.replaceAll('-', '') : drawFullDay(random);
  const title: Field = [random.pick(['标题', '题名', '篇名', '文章标题']), article.title];
  const facts: Field[] = [
    [random.pick(['来源', '报纸名称', '媒体名称', '报纸', '出处']), paper],
    [random.pick(['日期', '出版日期', '报纸日期', '发布日期', '刊发时间']), dayForm(day)],
    ...(names.length > 0
      ? [
          [
            random.pick(['作者', '作者', '记者', '责任者']),
            names.join(random.pick([' ', '、', '；', ';'])),
          ] as const,
        ]
      : []),
  ];
  const more = random.sample<Field>(
    [
      [
        random.pick(['版次', '版号']),
        random.pick([String(1 + random.int(16)), `A0${1 + random.int(8)}`, `第${1 + random.int(16)}版`]),
      ],
      ['栏目', random.pick(SECTIONS)],
      ['字数', String(article.paragraphs.map(({ text }) => text).join('').length)],
      [random.pick(['关键词', '主题词']), '园区；产业；招商'],
      [random.pick(['文档编号', '记录号', '序号']), String(10000 + random.int(90000))],
      ['版名', random.pick(SECTIONS)],
      ['下载时间', `${day} 09:30`],
    ],
    random.int(5),
  );
  const [before, after] = [more.slice(0, 2), more.slice(2)];
  const mixed = random.chance(0.5)
    ? random.sample([...facts, ...before], facts.length + before.length)
    : [...facts, ...before];
  const texts = article.paragraphs.map(({ text }) => text);
  return {
    text: form([title, ...mixed], texts, random.pick(['正文', '全文', '内容', '文章内容']), after),
    extension,
    core: {
      paragraphs: article.paragraphs,
      title: article.title,
      byline: names,
      source: paper,
      day,
      near: [],
      implied: impliedDates(article),
      rows: [],
      strange: [...names, ...[...facts, ...more].map(([, value]) => value)],
      opened: false,
    },
  };
}
