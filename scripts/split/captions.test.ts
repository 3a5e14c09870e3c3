/** A broadcast as its subtitles have it, without a mark: by the forms in which tools put the times, and without any. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { loadKnowledge, understand } from '../pipeline.ts';
import { stampsIn } from '../read/cues.ts';
import { readText } from '../read/text.ts';

const knowledge = loadKnowledge();

const HEAD = [
  '各位观众大家好',
  '欢迎收看今天的青禾新闻',
  '今天是2024年6月20日星期四',
  '首先请看内容提要',
  '青禾高新区显示产业规模突破千亿',
  '云桥生态新城新增两所学校',
  '鹿鸣开发区来我区考察',
  '接下来请看详细内容',
];
const ITEMS = [
  [
    '记者从青禾高新区统计局了解到',
    '今年前五个月',
    '青禾高新区显示产业',
    '产值达到462亿元',
    '同比增长17.4%',
    '按照这个速度',
    '全年有望突破1100亿元',
    '在青禾光电的模组车间',
    '65英寸的超薄电视屏',
    '每12秒就能下线一块',
  ],
  [
    '今年秋季',
    '云桥生态新城',
    '将新增两所公办学校',
    '一所是九年一贯制的云桥第一学校',
    '提供学位2100个',
    '记者在施工现场看到',
    '教学楼已经完成外墙装修',
    '工人正在铺设操场的塑胶跑道',
  ],
  [
    '昨天下午',
    '鹿鸣开发区考察团到青禾高新区',
    '考察园区运营和招商工作',
    '考察团一行先后走访了',
    '科技园和产业园',
    '双方商定建立招商信息共享机制',
    '两地还将共建',
    '一个6000平方米的联合孵化基地',
  ],
];
const BRIDGE = '下面来关注教育方面的消息';
const FOOT = ['以上就是今天新闻的全部内容', '感谢您的收看再见'];

interface Caption {
  from: number;
  to: number;
  text: string;
}
const PAUSE = 3;

/** Each piece as long as it takes to say it, the items after a pause. */
const captions = (): Caption[] => {
  const shown: Caption[] = [];
  let at = 3;
  const say = (text: string) => {
    const to = at + Math.max(1, Math.round(text.length / 4.5));
    shown.push({ from: at, to, text });
    at = to;
  };
  HEAD.forEach(say);
  at += PAUSE;
  ITEMS.forEach((item, k) => {
    [...(k === 1 ? [BRIDGE] : []), ...item].forEach(say);
    at += PAUSE;
  });
  FOOT.forEach(say);
  return shown;
};

const two = (n: number): string => String(n).padStart(2, '0');
const minutes = (at: number): string => `${two(Math.floor(at / 60))}:${two(at % 60)}`;
const hours = (at: number): string => `00:${minutes(at)}`;

const FORMS: Record<string, (caption: Caption, k: number) => string> = {
  'times with arrows': ({ from, to, text }, k) =>
    `${k + 1}\n${hours(from)},000 --> ${hours(to)},000\n${text}\n`,
  'a time over each': ({ from, text }) => `${hours(from)}\n${text}`,
  'a time over each, with blank lines': ({ from, text }) => `${minutes(from)}\n${text}\n`,
  'a time before each': ({ from, text }) => `${minutes(from)} ${text}`,
  'a time in brackets before each': ({ from, text }) => `[${hours(from)}]${text}`,
  'as the words of a song': ({ from, text }) => `[${minutes(from)}.20]${text}`,
  'from and to over each': ({ from, to, text }) => `${hours(from)} - ${hours(to)}\n${text}`,
  'from and to before each': ({ from, to, text }) => `[${minutes(from)} - ${minutes(to)}] ${text}`,
  'with frames': ({ from, to, text }, k) => `${two(k + 1)}\n${hours(from)}:12 ${hours(to)}:05\n${text}\n`,
  'styled subtitles': ({ from, to, text }) =>
    `Dialogue: 0,${hours(from).slice(1)}.00,${hours(to).slice(1)}.00,Default,,0,0,0,,${text}`,
};

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

function reads(written: string, what: string): void {
  const { blocks, markup, lineCount } = readText(written, 'text');
  const { articles } = understand(documentOf('', { blocks, markup, lineCount }), knowledge);
  assert.deepEqual(
    articles.map(({ paragraphs }) => letters(paragraphs.map(({ text }) => text).join(''))),
    ITEMS.map((item) => letters(item.join(''))),
    what,
  );
  for (const { source, date } of articles) {
    assert.equal(source?.value, '青禾新闻', what);
    assert.equal(date?.value, '2024-06-20', what);
  }
}

test('subtitles without a mark come apart in their items, however a tool wrote the times', () => {
  for (const [what, form] of Object.entries(FORMS)) reads(captions().map(form).join('\n'), what);
  const head = '[Script Info]\nTitle: 青禾新闻\n\n[Events]\nFormat: Layer, Start, End, Style, Text';
  reads(`${head}\n${captions().map(FORMS['styled subtitles']!).join('\n')}`, 'with the head of the file');
});

test('what was said comes apart without times too, a piece a line or with spaces between', () => {
  const said = captions();
  const isApart = (k: number) => k > 0 && said[k]!.from > said[k - 1]!.to;
  reads(said.map(({ text }, k) => (isApart(k) ? `\n${text}` : text)).join('\n'), 'blank lines at pauses');
  reads(said.map(({ text }) => text).join('\n'), 'no blank line');
  reads(said.map(({ text }, k) => (isApart(k) ? `\n\n${text}` : ` ${text}`)).join(''), 'spaces');
});

test('times before what speakers say in sentences, hours of a day and an agenda are none of captions', () => {
  const turns = captions().map(
    ({ from }) => `${minutes(from)} 我们在青禾高新区的车间里看到，工人们正在给一批航空座椅做最后的检验。`,
  );
  const guide = Array.from({ length: 16 }, (_, k) => `${two(k + 6)}:30 青禾新闻`);
  const within = [
    '青禾论坛下周开幕，三百家企业报名参加，议程如下。'.repeat(8),
    ...captions().map(FORMS['a time before each']!),
  ];
  for (const lines of [turns, guide, within, ['00:01 你好', '00:02 再见']])
    assert.equal(stampsIn(lines).size, 0, lines[0]);
});
