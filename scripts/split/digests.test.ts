/** Digests of one zone on an office's page: short items, each with its headline and its day, and all forms in which offices set them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { loadKnowledge, understand } from '../pipeline.ts';
import { readHtml } from '../read/html.ts';
import { readText } from '../read/text.ts';

const knowledge = loadKnowledge();
const ITEMS: readonly (readonly [headline: string, ...texts: string[]])[] = [
  [
    '丹麦轴承项目落户',
    '9月3日，虚构的诺维轴承公司在青禾经开区签约，建设风机主轴轴承基地。',
    '项目总投资2.4亿欧元，用地86亩，明年下半年投产。',
  ],
  [
    '“夜间服务窗”为企业跑腿',
    '近日，青禾经开区政务大厅开出首个夜间服务窗，每周两天延时到晚上八点。',
    '开包子铺的鲁大姐说，白天离不开灶台，晚上来换证正好。',
  ],
  [
    '5家企业组团找海外订单',
    '9月1日至6日，青禾经开区组织5家紧固件企业出海考察，走访三家整车厂。',
    '参团的虚构公司经理成海涛说，组团出海可以合租海外仓。',
  ],
  [
    '蓝领公寓新添640间房',
    '9月5日，青禾经开区柳荫街道的桂花里公寓交付使用，租金按市价六成收取。',
    '首批已有188名一线工人选房，社区里还设了共享厨房。',
  ],
];
const HAN = '一二三四';
type Form = (headline: string, text: string, k: number) => string[];
const apart =
  (front: (k: number) => string, behind = ''): Form =>
  (headline, text, k) => [`${front(k)}${headline}${behind}`, text];
const FORMS: readonly Form[] = [
  apart(() => ''),
  apart((k) => `${HAN[k]!}、`),
  apart((k) => `（${HAN[k]!}）`),
  apart((k) => `${k + 1}. `),
  apart((k) => `${k + 1}、`),
  apart((k) => '①②③④'[k]!),
  apart(() => '◆'),
  apart(() => '### '),
  apart(() => '**', '**'),
  apart((k) => `**${HAN[k]!}、`, '**'),
  apart(() => '【', '】'),
  (headline, text) => [`【${headline}】${text}`],
  (headline, text) => [`【${headline}】 ${text}`],
  (headline, text) => [`〖${headline}〗${text}`],
  (headline, text) => [`**${headline}** ${text}`],
  (headline, text) => [`**${headline}：**${text}`],
  (headline, text) => [`**${headline}**：${text}`],
  (headline, text, k) => [`${HAN[k]!}、${headline}。${text}`],
  (headline, text, k) => [`${k + 1}、${headline}　　${text}`],
  (headline, text) => [`◇${headline}　　${text}`],
];
const TITLES = [
  '园区快讯（9月第1周）',
  '青禾经开区招商动态（2024年第9期）',
  '青禾经开区一周要闻',
  '青禾经开区9月上旬工作简讯',
  '经开早知道丨9月6日',
];
const TOP = [
  '青禾经济技术开发区（国际商务区）',
  '网站首页 | 概况 | 动态 | 公开',
  '您所在的位置：首页 >> 动态',
];
const LABEL = '信息来源：区党政办 | 发布日期：2024-09-06 16:45 | 访问量：217';
const BOTTOM = ['【打印本页】 【关闭窗口】', '版权所有：青禾经济技术开发区管理委员会'];

const asMarkdown = (lines: readonly string[]) => {
  const { blocks, markup } = readText(lines.join('\n'), 'markdown');
  return understand(documentOf('', { blocks, markup, kind: 'markdown', lineCount: lines.length }), knowledge);
};
const asHtml = (title: string, lines: readonly string[]) => {
  const paragraph = (line: string) =>
    line.startsWith('### ')
      ? `<h3>${line.slice(4)}</h3>`
      : `<p>${line.replace(/\*\*([^*]+)\*\*/gu, '<strong>$1</strong>')}</p>`;
  const html = `<html><head><title>${title}-青禾经开区</title></head><body><ul><li><a href="/">首页</a></li></ul><h2>${title}</h2><p>${LABEL}</p><div>${lines.map(paragraph).join('\n')}</div><p>【责任编辑：哈晓】</p></body></html>`;
  const { blocks, markup, meta } = readHtml(html);
  return understand(documentOf('', { blocks, markup, meta, kind: 'html', lineCount: 9 }), knowledge);
};
type Told = ReturnType<typeof understand>;
const headlines = ({ articles }: Told) => articles.map(({ title }) => title);
const toldOf = ({ articles }: Told) =>
  articles.map(({ title, source, date, paragraphs }) => [
    title,
    source?.value,
    date?.value,
    ...paragraphs.map(({ text }) => text),
  ]);

describe('a digest of one zone', () => {
  const expected = ITEMS.map(([headline, first = '', second = '']) => [
    headline,
    '区党政办',
    '2024-09-06',
    `${first}${second}`,
  ]);
  FORMS.forEach((form, n) => {
    const lines = ITEMS.flatMap(([headline, ...texts], k) => form(headline, texts.join(''), k));
    test(`form ${n + 1}: ${lines[0]!.slice(0, 24)}`, () => {
      for (const title of TITLES) {
        const spaced = lines.flatMap((line) => [line, '']);
        assert.deepEqual(toldOf(asMarkdown([title, '', LABEL, '', ...spaced])), expected, title);
        assert.deepEqual(
          toldOf(asMarkdown([...TOP, title, LABEL, '', ...spaced, ...BOTTOM])),
          expected,
          title,
        );
        assert.deepEqual(toldOf(asHtml(title, lines)), expected, title);
      }
    });
  });
  test('items of two paragraphs whose headline stands in front of the first', () => {
    for (const form of FORMS.slice(11)) {
      const lines = ITEMS.flatMap(([headline, first = '', second = ''], k) => [
        ...form(headline, first, k),
        second,
      ]);
      assert.deepEqual(
        toldOf(asMarkdown([...TOP, TITLES[0]!, LABEL, ...lines, ...BOTTOM])),
        ITEMS.map(([headline, ...texts]) => [headline, '区党政办', '2024-09-06', ...texts]),
        lines[0],
      );
    }
  });
});

describe('one article under the name of a bulletin', () => {
  const sections = ['把时间留给群众', '把流程交给数据', '把难题摆上台面'];
  const bodies = ITEMS.map(([, ...texts]) => texts.join(''));
  const masthead = ['青禾经开区工作简报', '第9期', '青禾经开区党政办公室编 2024年9月6日'];
  const lede = '近日，青禾经开区政务大厅开出夜间服务窗，把服务延伸到下班之后，受到企业和群众好评。';
  for (const [name, numbers] of [
    ['numbered subheads', ['一、', '二、', '三、']],
    ['plain subheads', ['', '', '']],
  ] as const)
    test(`with a lede and ${name}`, () => {
      const told = asMarkdown([
        ...masthead,
        '',
        '青禾经开区“夜间服务窗”跑出便民加速度',
        lede,
        ...sections.flatMap((section, k) => [`${numbers[k]!}${section}`, bodies[k]!]),
      ]);
      assert.equal(told.articles.length, 1);
    });
  test('whose sections tell no days', () => {
    const told = asMarkdown([
      '# 青禾经开区营商环境简报',
      ...['搭平台聚人气。', '减流程提速度。', '送政策到车间。'].map(
        (point, k) => `**${point}**青禾经开区把这件事办实，${bodies[k]!.slice(6)}`,
      ),
    ]);
    assert.deepEqual(headlines(told), ['青禾经开区营商环境简报']);
  });
});

const UNDATED: readonly (readonly [headline: string, text: string])[] = [
  [
    '云桥高新区发布低空经济十条',
    '对取得适航证的整机企业，云桥高新区最高奖励500万元。专班负责人黎望说，首批申报本月启动。',
  ],
  ['智能仪表产业园二期封顶', '二期规划厂房6万平方米，采用装配式施工，比计划提前40天封顶，已有九家企业预订。'],
  ['青禾海关推出“预约查验”', '企业在手机上选定时段，查验人员按时到场，平均等候由半天缩短到一小时以内。'],
  [
    '稳岗返还资金直达账户',
    '人社局把稳岗返还改为免申即享，1260家企业的3400万元资金已经到账。窗口的成海涛说，今年没有人跑腿。',
  ],
];
const NUMBERS: readonly ((headline: string, k: number) => string)[] = [
  (headline) => headline,
  (headline, k) => `${HAN[k]!}、${headline}`,
  (headline, k) => `${k + 1}. ${headline}`,
  (headline, k) => `0${k + 1} ${headline}`,
  (headline, k) => `0${k + 1}丨${headline}`,
  (headline, k) => `${'①②③④'[k]!}${headline}`,
  (headline, k) => `**${HAN[k]!}、${headline}**`,
  (headline, k) => `### ${k + 1}. ${headline}`,
];

describe('a digest whose items tell no days', () => {
  const MASTHEADS = [
    ['青禾经开区工作周报', '2024年9月6日'],
    ['园区动态（2024年第36周）', '来源：青禾经开区管委会 时间：2024-09-06'],
    ['园区快讯丨2024年9月6日'],
    ['園區要聞', '2024-09-06 09:00'],
    ['招商简报', '第12期', '青禾经开区招商局 2024年9月6日'],
    ['开发区一周要情', '2024年第36期', '云桥开发区研究院编'],
    ['园区早知道丨9月6日', '早上好！今天是9月6日，星期五。'],
    ['开发区新闻摘要', '2024-09-06', '本周，各地开发区又有哪些新鲜事？一起来看——'],
  ];
  for (const masthead of MASTHEADS)
    test(`below ${masthead[0]!}`, () => {
      for (const front of NUMBERS) {
        const lines = UNDATED.flatMap(([headline, text], k) => [front(headline, k), '', text, '']);
        assert.deepEqual(
          headlines(asMarkdown([...masthead, '', ...lines])),
          UNDATED.map(([headline]) => headline),
          front('', 0),
        );
      }
    });
});

test('items that end in the names of who wrote them', () => {
  for (const name of ['园区动态（2024年第36周）', '青禾经开区工作周报', '园区快讯丨2024年9月6日'])
    for (const front of NUMBERS) {
      const lines = UNDATED.flatMap(([headline, text], k) => [
        front(headline, k),
        '',
        `${text}（林小禾）`,
        '',
      ]);
      const { articles } = asMarkdown([name, '', ...lines]);
      assert.deepEqual(
        articles.map(({ title, byline }) => [title, byline.map((one) => one.name).join('')]),
        UNDATED.map(([headline]) => [headline, '林小禾']),
        front(name, 0),
      );
    }
});

test('a numbered headline in bold before a text whose first sentence is short is whole', () => {
  const lines = UNDATED.flatMap(([headline], k) => [
    `**${HAN[k]!}、${headline}：**${headline.replace(/[“”]/gu, '')}的消息传遍园区。办事的企业说，有了它，跑腿的事少了一半，省下的时间都花在了车间里。`,
    '',
  ]);
  assert.deepEqual(
    headlines(asMarkdown(['# 信息动态', '', '2024-09-06', '', ...lines])),
    UNDATED.map(([headline]) => headline),
  );
});

describe('a report under the name of a bulletin, whose chapters tell no event', () => {
  const CHAPTERS: Record<string, readonly string[]> = {
    'what was done well': [
      '招商引资取得新突破',
      '项目建设跑出加速度',
      '营商环境持续优化',
      '服务质效稳步提升',
    ],
    'what is to be done': ['把流程减到最少', '把人才留在园区', '把资金引进车间', '把服务送到门口'],
    matters: ['党的建设', '经济发展', '民生保障', '安全生产'],
    questions: ['什么是低空经济', '园区为什么发展它', '企业能得到什么？', '材料交到哪个窗口？'],
  };
  for (const [what, chapters] of Object.entries(CHAPTERS))
    test(what, () => {
      for (const front of NUMBERS) {
        const lines = chapters.flatMap((chapter, k) => [front(chapter, k), '', UNDATED[k]![1], '']);
        assert.equal(asMarkdown(['青禾经开区工作动态', '2024年9月6日', '', ...lines]).articles.length, 1);
      }
    });
  test('or which has a headline of its own', () => {
    for (const front of NUMBERS) {
      const lines = UNDATED.flatMap(([headline, text], k) => [front(headline, k), '', text, '']);
      const told = asMarkdown(['园区快讯', '青禾经开区四件小事见真章', '2024-09-06', '', ...lines]);
      assert.equal(told.articles.length, 1);
    }
  });
});

test('a department in the bracket behind an item sent it to the office whose bulletin it is', () => {
  const [told, ...others] = ['（建设局 方知远）', '（行政审批局）', '（《云桥日报》 林小禾）'].map(
    (bracket) =>
      understand(
        documentOf(
          [
            '青禾经开区动态简报',
            '第12期',
            '青禾经开区管委会办公室编            2024年9月6日',
            ...ITEMS.flatMap(([headline, ...texts]) => [headline, `${texts.join('')}${bracket}`]),
            '报：市委办、市政府办',
            '（共印90份）',
          ].join('\n'),
        ),
        knowledge,
      ).articles.map(({ source, byline }) => [source?.value, ...byline.map(({ name }) => name)]),
  );
  const office = '青禾经开区管委会办公室';
  assert.deepEqual(
    told,
    ITEMS.map(() => [office, '方知远']),
  );
  assert.deepEqual(others, [ITEMS.map(() => [office]), ITEMS.map(() => ['云桥日报', '林小禾'])]);
});

test('below a headline that names its place a digest’s name is a section of the page, and the headlines are subheads', () => {
  for (const front of NUMBERS.slice(0, 3)) {
    const lines = UNDATED.flatMap(([headline, text], k) => [front(headline, k), text]);
    const told = asMarkdown(['云桥高新区：招商引资按下快进键', '园区简讯', ...lines]);
    assert.equal(told.articles.length, 1, lines[0]);
  }
});

test('a clipping’s line with paper, day and page is no name of a digest', () => {
  const sections = UNDATED.slice(1).flatMap(([headline, text]) => [headline, text]);
  for (const line of ['《云桥晚报》2023-01-10 第6版', '《雲橋晚報》2023年1月10日 06版']) {
    const told = asMarkdown([line, '云桥高新区：一年做成四件事', UNDATED[0]![1], ...sections]);
    assert.equal(told.articles.length, 1, line);
  }
});

test('neither a press release nor a record with its column is a digest', () => {
  const sections = UNDATED.slice(1).flatMap(([headline, text]) => [`**${headline}**`, text]);
  const heads = [
    ['新闻稿', '**云桥：一年做成四件事**'],
    ['篇名：云桥高新区一年做成四件事', '栏目：各地动态', '来源：云桥日报', '内容：'],
  ];
  for (const head of heads)
    assert.equal(asMarkdown([...head, UNDATED[0]![1], ...sections]).articles.length, 1, head[0]);
});

test('the year of an item’s day is that of its digest, by its day or its month', () => {
  const dates = (head: readonly string[], day: string) =>
    asMarkdown([
      ...head,
      ...ITEMS.flatMap(([headline, ...texts]) => [headline, ...texts, `（云桥日报 ${day} 记者 林小禾）`]),
    ]).articles.map(({ source, date, byline }) => [source?.value, date?.value, byline[0]?.name]);
  const all = (date: string) => ITEMS.map(() => ['云桥日报', date, '林小禾']);
  const dated = ['青禾园区动态简报', '第12期', '青禾经开区管委会办公室编　2024年9月6日'];
  const ofMonth = ['青禾园区动态摘编', '（2024年1月下半月）'];
  assert.deepEqual(dates(dated, '8月30日'), all('2024-08-30'));
  assert.deepEqual(dates(ofMonth, '1月21日'), all('2024-01-21'));
  assert.deepEqual(dates(ofMonth, '12月30日'), all('2023-12-30'));
  assert.deepEqual(dates(ofMonth, '7月30日'), all('XXXX-07-30'));
});

test('of articles pasted below each other each has the day of its own address', () => {
  const lines = ITEMS.flatMap(([headline, ...texts], k) => [
    `https://www.yunqiao.example/2021-04/0${String(k + 1)}/content_7${String(k)}.htm`,
    headline,
    ...texts,
  ]);
  assert.deepEqual(
    asMarkdown(lines).articles.map(({ title, date }) => [title, date?.value]),
    ITEMS.map(([headline], k) => [headline, `2021-04-0${String(k + 1)}`]),
  );
});
