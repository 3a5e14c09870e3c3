/** Bulletins of an office: several items under a name and a number, in the forms in which offices set them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { loadKnowledge, understand } from '../pipeline.ts';

const knowledge = loadKnowledge();
const read = (lines: readonly string[]) => understand(documentOf(lines.join('\n')), knowledge).articles;

const ITEMS: readonly (readonly [headline: string, ...texts: string[]])[] = [
  [
    '一根焊条的来路',
    '一根焊条，能把厚钢板焊得严丝合缝，靠的是药皮。青禾高新区的虚构焊材公司，做的就是这层药皮。',
    '公司同云桥大学合作多年，企业出题，学校解题，今年又有两个新配方投产。',
  ],
  [
    '园区借伞 银行撑伞',
    '企业缺钱，银行有钱，中间隔着一层纸。云桥经开区请银行的人进车间，当面把账算清。',
    '到6月底，区内企业从银行拿到的贷款比去年多了两成，最大的一笔给了做阀门的厂子。',
  ],
  [
    '码头边的新邻居',
    '隔海相望的邻居，做生意最方便。鹿鸣保税区的冷链码头上，水果一船接着一船。',
    '码头边上盖起了三座冷库，第一批租户是四家进口商，年底还要再来两家。',
  ],
];
const titles = ITEMS.map(([headline]) => headline);

describe('headlines on the line of their texts stand once', () => {
  const numbered = ITEMS.map(([headline, first], k) => `${k + 1}、${headline}　${first}`);
  const told = (lines: readonly string[]) =>
    read(lines).map(({ title, paragraphs }) => [title, ...paragraphs.map(({ text }) => text)]);

  test('below a list of items, whose last entry is no headline of the first', () => {
    const masthead = ['云桥市一周园区（2021年9月25日—10月1日）', '早上好！今天是10月1日，星期五。'];
    const menu = ['导读：', ...titles.map((title, k) => `${k + 1}、${title}`)];
    const items = ITEMS.flatMap(([, , ...more], k) => [numbered[k]!, ...more]);
    assert.deepEqual(told([...masthead, ...menu, ...items]), ITEMS);
  });

  test('and no letter of the text goes with the number before them or a bracket within', () => {
    const FORMS: [form: string, front: (k: number) => string, behind: string, kept?: string][] = [
      ['第N条 and a colon', (k) => `第${k + 1}条：`, '：'],
      ['第一条 and a wide space', (k) => `第${'一二三'[k]!}条：`, '\u3000'],
      ['what is within brackets at its end', (k) => `${k + 1}、`, '［视频］\u3000', '［视频］'],
      ['all of it in brackets', (k) => `${k + 1}、【`, '】'],
    ];
    for (const [form, front, behind, kept = ''] of FORMS)
      assert.deepEqual(
        told([
          '园区一周要闻',
          '2021年第6期',
          ...ITEMS.map(([headline, text], k) => front(k) + headline + behind + text!),
        ]),
        ITEMS.map(([headline, text]) => [headline + kept, text]),
        form,
      );
  });

  test('where the sources part the items', () => {
    const masthead = ['舆情简报', '（第40期）', '云桥市园区办 2021.10.01'];
    const items = numbered.flatMap((line) => [line, '（来源：云桥在线，2021-09-30）']);
    assert.deepEqual(
      told([...masthead, ...items]),
      ITEMS.map(([headline, first]) => [headline, first]),
    );
  });
});

/** Items that tell an event, of two paragraphs each. */
const NEWS: readonly (readonly [headline: string, ...texts: string[]])[] = [
  [
    '一根焊条打开海外市场',
    '青禾高新区的虚构焊材公司，上个月把第一批药皮焊条装上了船，收货的是一家造桥的企业。',
    '公司同云桥大学合作多年，企业出题，学校解题，今年又有两个新配方投产。',
  ],
  [
    '银行的人走进云桥经开区的车间',
    '企业缺钱，银行有钱，中间隔着一层纸。云桥经开区请银行的人进车间，当面把账算清。',
    '到6月底，区内企业从银行拿到的贷款比去年多了两成，最大的一笔给了做阀门的厂子。',
  ],
  [
    '鹿鸣保税区的码头迎来三座冷库',
    '鹿鸣保税区的冷链码头上，水果一船接着一船，码头边的三座冷库本月装满了货。',
    '第一批租户是四家进口商，年底还要再来两家，货架已经订好。',
  ],
];
const told = (lines: readonly string[]) =>
  read(lines).map(({ title, paragraphs }) => [title, ...paragraphs.map(({ text }) => text)]);

type Set = (headline: string, text: string, k: number) => string[];
const HAN = '一二三';
const SETS: readonly Set[] = [
  (headline, text, k) => [`${k + 1}.${headline}：${text}`],
  (headline, text, k) => [`${k + 1}、${headline}：${text}`],
  (headline, text, k) => [`（${HAN[k]!}）${headline}：${text}`],
  (headline, text, k) => [`${'①②③'[k]!}${headline}。${text}`],
  (headline, text, k) => [`${k + 1}）${headline}　${text}`],
  (headline, text, k) => [`（${k + 1}）${headline}　${text}`],
  (headline, text, k) => [`${HAN[k]!}、${headline}。${text}`],
  (headline, text, k) => [`${k + 1}.【${headline}】${text}`],
  (headline, text, k) => [`${HAN[k]!}、【${headline}】 ${text}`],
  (headline, text, k) => [`${'①②③'[k]!}〖${headline}〗${text}`],
  (headline, text) => [`▲【${headline}】${text}`],
  (headline, text) => [`【${headline}】${text}`],
  (headline, text) => [`■${headline}　　${text}`],
  (headline, text, k) => [`${HAN[k]!}、【${headline}】`, text],
  (headline, text, k) => [`（${k + 1}）${headline}`, text],
];

describe('a bulletin comes apart below every head and in every form', () => {
  const HEADS = [
    ['云桥市招商动态', '第20号', '云桥市开发区处 2021.10.01'],
    ['青禾园区简报', '〔2021〕6号', '主办：青禾园区信息中心', '2021年10月1日'],
    ['媒体关注', '2021年第6期（总第66期）', '编发单位：云桥市开发区处　　编发日期：二〇二一年十月一日'],
    ['云桥市园区早报 | 2021-10-01', '一周大事，一文看完。'],
    ['仅供参考', '云桥高新区工作简报', '第三十期', '云桥高新区招商局主办 2021年10月1日'],
    ['本周看点', '2021年10月1日', '小编为您梳理了近期的园区新闻，一起来看。'],
  ];
  for (const head of HEADS)
    test(head.join(' '), () => {
      for (const set of SETS) {
        const lines = NEWS.flatMap(([headline, first = '', ...more], k) => [
          ...set(headline, first, k),
          ...more,
        ]);
        assert.deepEqual(told([...head, ...lines]), NEWS, lines[0]);
      }
    });

  test('of two items too, where it tells its number', () => {
    for (const set of SETS.slice(0, 10)) {
      const two = NEWS.slice(0, 2);
      const lines = two.flatMap(([headline, first = '', ...more], k) => [
        ...set(headline, first, k),
        ...more,
      ]);
      assert.deepEqual(told(['园区简报', '第9期', ...lines]), two, lines[0]);
    }
  });

  test('and its head tells who made it, and when', () => {
    const lines = NEWS.flatMap(([headline, first = '', ...more], k) => [
      `${k + 1}.${headline}：${first}`,
      ...more,
    ]);
    for (const head of [
      '云桥市开发区处主办　2021.10.01',
      '编发单位：云桥市开发区处　编发日期：2021年10月1日',
    ])
      for (const { source, date } of read(['园区动态', '第20号', head, ...lines]))
        assert.deepEqual([source?.value, date?.value], ['云桥市开发区处', '2021-10-01']);
  });
});

describe('one article under the name and number of a bulletin stays whole', () => {
  const POINTS = ['加强组织领导', '优化审批流程', '强化要素保障'];
  const bodies = NEWS.map(([, first = '']) => first);
  const one = (lines: readonly string[], why: string) =>
    assert.equal(read(['青禾园区简报', '第9期', '青禾园区办公室 2021年10月1日', ...lines]).length, 1, why);
  for (const set of SETS)
    test(set('…', '…', 0).join(' '), () => {
      const points = POINTS.flatMap((point, k) => set(point, bodies[k]!, k));
      one(['青禾园区三项举措护航企业发展', ...points], 'with a title');
      one(
        [
          '青禾园区三项举措护航企业发展',
          '今年以来，青禾园区围绕企业所盼，做了三件事，受到企业好评和肯定。',
          ...points,
        ],
        'with a lede',
      );
      one(points, 'with nothing above');
      const events = NEWS.flatMap(([headline], k) => set(headline, bodies[k]!, k));
      one(['青禾园区三件小事见真章', ...events], 'with a title over events');
    });
});
