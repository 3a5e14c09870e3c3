/** Ways in which editors and programmes put items one below the other, and texts that only look so. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { editionOf } from './edition.ts';
import { park, rice, yard } from './editions.fixture.ts';

const PARK = '青禾产业园机器人走上生产线';
const RICE = '云桥开发区海水稻开镰';
const YARD = '鹿鸣保税区迎来首船水果';

const itemsOf = (lines: string[]): string[][] | undefined => {
  const { blocks } = documentOf(lines.join('\n'));
  const edition = editionOf(blocks);
  return edition?.items.map((item) => item.map((i) => edition.texts.get(i)?.text ?? blocks[i]!.text));
};

const titled: [what: string, lines: string[]][] = [
  ['headlines and nothing else', [PARK, ...park, RICE, ...rice, YARD, ...yard]],
  [
    'under the name of a digest that no list knows',
    ['园区一眼看', '（六月上旬）', PARK, ...park, RICE, ...rice, YARD, ...yard],
  ],
  [
    'a line that only counts each',
    ['PART.01', PARK, ...park, 'PART.02', RICE, ...rice, 'PART.03', YARD, ...yard],
  ],
  [
    'passed on in a chat',
    [
      '林小禾 2023/5/6 9:10',
      PARK,
      ...park,
      '林小禾 2023/5/6 9:12',
      RICE,
      ...rice,
      '叶霞 2023/5/7 10:03:22',
      YARD,
      ...yard,
    ],
  ],
  [
    'a table of the items above',
    [
      '《青禾新闻》 2022.9.6 星期二',
      '序号\t标题\t时长',
      `1\t${PARK}\t1'20"`,
      `2\t${RICE}\t0'45"`,
      `3\t${YARD}\t1'02"`,
      `1.${PARK}`,
      ...park,
      `2.${RICE}`,
      ...rice,
      `3.${YARD}`,
      ...yard,
    ],
  ],
  [
    'names of sections above some headlines',
    ['园区一周要闻', '产 业', PARK, ...park, RICE, ...rice, '口 岸', YARD, ...yard],
  ],
  [
    'numbered names of sections',
    [
      '园区新闻汇总（6月）',
      '一、制造业',
      PARK,
      ...park,
      '二、农业',
      RICE,
      ...rice,
      '三、口岸',
      YARD,
      ...yard,
    ],
  ],
  [
    'one column before every headline',
    [`[园区快报]${PARK}`, ...park, `[园区快报]${RICE}`, ...rice, `[园区快报]${YARD}`, ...yard],
  ],
  ['arrows before them', ['园区一周速递', `>>${PARK}`, ...park, `>>${RICE}`, ...rice, `>>${YARD}`, ...yard]],
  [
    'names of files between rules',
    [
      '===== 01_机器人.txt =====',
      PARK,
      ...park,
      '===== 02_海水稻.txt =====',
      RICE,
      ...rice,
      '===== 03_水果.txt =====',
      YARD,
      ...yard,
    ],
  ],
  [
    'where each was printed stands before its headline',
    [
      '媒体看园区',
      '（2023年6月下旬）',
      `《云桥日报》6月20日第2版：${PARK}`,
      ...park,
      `《云桥日报》6月21日第1版：${RICE}`,
      ...rice,
      `《青禾晚报》6月23日第5版：${YARD}`,
      ...yard,
    ],
  ],
  [
    'a bulletin without a list of contents',
    ['青禾园区信息', '2022年第31期', `★${PARK}`, ...park, `★${RICE}`, ...rice, `★${YARD}`, ...yard],
  ],
];
for (const [what, lines] of titled)
  test(`items: ${what}`, () =>
    assert.deepEqual(
      itemsOf(lines)?.map(([headline, ...texts]) => [headline?.replace(/^★/u, ''), ...texts]),
      [
        [PARK, ...park],
        [RICE, ...rice],
        [YARD, ...yard],
      ],
    ));

test('a digest that is called as papers are, with its day', () => {
  const lines = [
    [PARK, park],
    [RICE, rice],
    [YARD, yard],
  ].map(([headline, text]) => `【${headline as string}】${(text as string[])[0]!}`);
  const parts = lines.flatMap((line, k) => [`〔${['企业动态', '营商环境', '媒体聚焦'][k]!}〕`, line]);
  for (const name of ['青禾市产业早报 2021年4月6日', '2021年4月6日青禾市产业早报'])
    assert.equal(itemsOf([name, '早上好！今天是4月6日，星期二。', ...parts])?.length, 3, name);
});

const inline: [what: string, line: (headline: string, text: string) => string][] = [
  ['in brackets', (headline, text) => `【${headline}】${text}`],
  ['behind a number, up to the full stop', (headline, text) => `1. ${headline}。${text}`],
  ['behind a mark, up to the full stop', (headline, text) => `●${headline}。${text}`],
  ['up to a wide space', (headline, text) => `${headline}\u3000${text}`],
];
for (const [what, line] of inline)
  test(`items of one line each: the headline ${what}`, () => {
    const { blocks } = documentOf(
      [
        '园区早报 5月11日',
        line(PARK, park.join('')),
        line(RICE, rice.join('')),
        line(YARD, yard.join('')),
      ].join('\n'),
    );
    const { items, texts } = editionOf(blocks)!;
    assert.deepEqual(
      items.map(([i]) => [texts.get(i!)?.headline, texts.get(i!)?.text]),
      [
        [PARK, park.join('')],
        [RICE, rice.join('')],
        [YARD, yard.join('')],
      ],
    );
  });

for (const mark of ['▲', '■ ', '◆'])
  test(`items of several lines, the headline on the first of them behind ${mark}and up to a wide space`, () => {
    const item = (headline: string, [first, ...more]: readonly string[]) => [
      `${mark}${headline}\u3000${first!}`,
      ...more,
    ];
    const lines = ['简\u3000讯', ...item(PARK, park), ...item(RICE, rice), ...item(YARD, yard)];
    const { items, texts } = editionOf(documentOf(lines.join('\n')).blocks)!;
    assert.deepEqual(
      items.map(([i]) => texts.get(i!)?.headline),
      [PARK, RICE, YARD],
    );
    assert.deepEqual(
      items.map(({ length }) => length),
      [park.length, rice.length, yard.length],
    );
  });

test('a line above each headline that tells its own day belongs to the item', () => {
  const lines = [
    '园区要闻',
    '2022-04-06',
    PARK,
    ...park,
    '2022-04-11',
    RICE,
    ...rice,
    '2022-04-16',
    YARD,
    ...yard,
  ];
  assert.deepEqual(
    itemsOf(lines)?.map((item) => item.slice(0, 2)),
    [
      ['2022-04-06', PARK],
      ['2022-04-11', RICE],
      ['2022-04-16', YARD],
    ],
  );
});

test('items of one line each without headlines: numbers or marks come before them', () => {
  const cities = ['芜湖', '威海', '随州'];
  const texts = [park, rice, yard].map((text, i) => `3月${i + 1}日，${cities[i]!}传来消息。${text.join('')}`);
  assert.deepEqual(itemsOf(['园区早报 3月2日', ...texts.map((text, i) => `${i + 1}、${text}`)]), [
    [texts[0]],
    [texts[1]],
    [texts[2]],
  ]);
  assert.deepEqual(
    itemsOf(['园区早报', ...texts.map((text) => `■ ${text}`)])?.map((item) => item.length),
    [1, 1, 1],
  );
});

test('texts behind wider gaps than others, where a programme greets', () => {
  const lines = [
    '大家晚上好，欢迎收看《青禾新闻》。',
    '',
    ...park,
    '',
    '',
    ...rice,
    '',
    '',
    ...yard,
    '',
    '感谢您收看今天的《青禾新闻》，再见。',
  ];
  assert.deepEqual(itemsOf(lines), [park, rice, yard]);
});

const farm =
  '虚构农场报道：七亩示范田里的海水稻昨天开镰，测产的专家说，亩产比去年高出四十公斤，农户明年还要扩种。';
const ferry =
  '今天上午，云桥渡口的新渡船首航，船上一次能坐一百二十人，从东岸到西岸只要九分钟，船票还是三块钱。';
const yeast =
  '近日，青禾市的面包师比赛落幕，三十位选手同台揉面，得头奖的是一位退休的邮递员，他用的是自家养的酵母。';

for (const greeting of [
  '青禾人民广播电台，现在报告新闻。',
  '各位好，欢迎收听《青禾新闻》。',
  '今天是3月8日星期三，早上好，欢迎收听由青禾台出品的早餐新闻。',
])
  test(`a programme that only greets, its texts one below the other: ${greeting}`, () => {
    assert.deepEqual(itemsOf([greeting, ferry, farm, yeast]), [[ferry], [farm], [yeast]]);
  });

test('a programme on one subject, or one with subheads, stays whole below its greeting', () => {
  const greeting = '各位好，欢迎收听《青禾新闻》。';
  const goesOn =
    '今天，渡口的售票员说，新渡船首航以后，从东岸到西岸的乘客比平时多了三成，渡口打算给渡船再加一班，船票不涨。';
  const later = '近日，渡口还要给新渡船装上雨棚，东岸、西岸各修一个候船室，让等渡船的乘客有地方坐。';
  for (const lines of [
    [greeting, ferry, goesOn, later],
    [greeting, ferry, '新船什么样', goesOn, '往后怎么办', yeast],
  ])
    assert.equal((itemsOf(lines) ?? [[]]).length, 1, lines.join());
});

const untitled: [what: string, lines: string[]][] = [
  [
    'two announcers by turns',
    [
      '甲：听众朋友，早上好。',
      '乙：早上好，今天是三月八号。',
      `甲：${park.join('')}`,
      `乙：${rice.join('')}`,
      `甲：${yard.join('')}`,
      '乙：以上就是今天节目的全部内容，再会。',
    ],
  ],
  [
    'two announcers in brackets',
    [
      '各位观众，大家晚上好，欢迎收看《青禾播报》。',
      `【男】${park.join('')}`,
      `【女】${rice.join('')}`,
      `【男】${yard.join('')}`,
      '感谢收看，再会。',
    ],
  ],
  [
    'counted in words',
    [
      '园区早新闻｜1月9日',
      `第一条，${park.join('')}`,
      `第二条，${rice.join('')}`,
      `第三条，${yard.join('')}`,
    ],
  ],
];
for (const [what, lines] of untitled)
  test(`items: ${what}`, () =>
    assert.deepEqual(itemsOf(lines), [[park.join('')], [rice.join('')], [yard.join('')]]));

test('what is said again and again in a transcript is no list of contents', () => {
  const said = '同期：青禾县工信局 林小禾';
  const lines = [
    '《青禾新闻》2023年4月5日文字稿',
    `一、${PARK}`,
    `解说：${park.join('')}`,
    said,
    '记者：叶霞',
    `二、${RICE}`,
    `解说：${rice.join('')}`,
    said,
    '记者：叶霞',
  ];
  assert.deepEqual(
    itemsOf(lines)?.map(([headline]) => headline),
    [PARK, RICE],
  );
});

const factory = [
  '青禾产业园的铸造车间三年前还靠人工浇注，工人一个班下来要搬六吨砂型。',
  '青禾产业园的铸造车间换上机械臂后，浇注由控制室完成，工人只要看住屏幕。',
  '青禾产业园的铸造车间还要把砂型回收用起来，工人说以后连砂子都不用搬了。',
];
test('announcers who read one item by turns begin no other', () => {
  const lines = [
    '甲：听众朋友，早上好。',
    `甲：${factory[0]}`,
    `乙：${factory[1]}`,
    `甲：${rice[0]}`,
    `乙：${yard[0]}`,
    '乙：感谢收听，明天见。',
  ];
  assert.deepEqual(itemsOf(lines), [[factory[0], factory[1]], [rice[0]], [yard[0]]]);
  for (const told of ['据介绍，', '据了解，', '与此同时，', '此外，']) {
    const more = `${told}${yard[0]!}`;
    assert.deepEqual(
      itemsOf([...lines.slice(0, 4), `乙：${more}`, lines[5]!]),
      [
        [factory[0], factory[1]],
        [rice[0], more],
      ],
      told,
    );
  }
});

const whole: [what: string, lines: string[]][] = [
  [
    'one article with subheads',
    ['铸造车间的三年', factory[0]!, '浇注换了机械臂', factory[1]!, '砂型也要回收', factory[2]!],
  ],
  [
    'one article with counted parts',
    ['01', '从前靠人工', factory[0]!, '02', '换上机械臂', factory[1]!, '03', '回收砂型', factory[2]!],
  ],
  [
    'numbered measures without headlines',
    ['铸造车间守则', ...factory.map((text, i) => `${i + 1}、${text}${text}`)],
  ],
  [
    'measures of one line each',
    ['铸造车间十条', ...factory.map((text, i) => `${i + 1}. 把铸造车间的活干得更好。${text}`)],
  ],
  [
    'one article with a day above each part',
    [
      '铸造车间日记',
      '2022-04-06',
      '浇注机械臂到货',
      factory[0]!,
      '2022-04-11',
      '机械臂试着浇注',
      factory[1]!,
    ],
  ],
  [
    'a walk through three places',
    [
      '三个园区的秋天',
      '初秋时节，记者走进青禾产业园、云桥开发区和鹿鸣保税区，看机器人装箱、海水稻开镰、首船水果靠岸。',
      '青禾：机器人走上生产线',
      ...park,
      '云桥：海水稻开镰',
      ...rice,
      '鹿鸣：首船水果靠岸',
      ...yard,
    ],
  ],
  [
    'a rule in articles',
    ['青禾产业园停车规定', `第一条，${factory[0]}`, `第二条，${factory[1]}`, `第三条，${factory[2]}`],
  ],
];
for (const [what, lines] of whole) test(`whole: ${what}`, () => assert.equal(itemsOf(lines), undefined));

test('a list of the main items: the others count on, or bear the same mark', () => {
  const programme = ['青禾新闻 文字稿', '今天节目的主要内容有：', `${PARK}；`, `${RICE}。`];
  const items = [
    [PARK, ...park],
    [RICE, ...rice],
    [YARD, ...yard],
  ];
  for (const front of [
    ['1、', '2、', '3、'],
    ['一、', '二、', '三、'],
    ['◆', '◆', '◆'],
  ]) {
    const lines = items.flatMap(([head, ...texts], k) => [`${front[k]}${head}`, ...texts]);
    assert.deepEqual(itemsOf([...programme, ...lines]), items);
  }
  const counted = ['1、', '2、', '1、'].flatMap((front, k) => [
    `${front}${items[k]![0]}`,
    ...items[k]!.slice(1),
  ]);
  assert.equal(itemsOf([...programme, ...counted])?.length, 2);
});

test('between the host’s words an item without any begins with a place of its own', () => {
  const items = [
    [
      '首先来看园区。十五个虚构项目在成都高新区集中开工，涉及电子信息产业的全链条。',
      '投资最多的是虚构触控公司，厂房有三十万平方米，员工近万人。',
    ],
    [
      '三个冷链仓库在宁波高新区同时封顶，首船进口水果当晚就存了进去。',
      '仓库由虚构货运公司建设，一共有二百个库位。',
    ],
    ['最后来看天气。明天白天小雨转多云，最高气温十二度，出门请带好雨具。'],
  ];
  assert.deepEqual(
    itemsOf([
      '各位听众早上好，欢迎收听《新闻早高峰》，我是主播小禾。',
      ...items.flat(),
      '今天的早高峰就到这里，感谢您的收听。',
    ]),
    items,
  );
});

test('a bulletin whose issue is a month, its items numbered', () => {
  const items = [
    [PARK, ...park],
    [RICE, ...rice],
    [YARD, ...yard],
  ];
  for (const issue of ['2024年3月刊', '2024年3月上旬刊', '2024年第一季度刊']) {
    const lines = items.flatMap(([head, ...texts], k) => [`0${k + 1} ${head}`, ...texts]);
    assert.deepEqual(itemsOf(['江南园区快讯', issue, ...lines]), items);
  }
});

test('the host leads over in the first sentence, and what goes on with the item stays', () => {
  const items = [
    [
      '先来听一条南宁高新区的消息。虚构数据产业园昨天开园，首批二十六家企业入驻，提供十一种语言的服务。',
      '园区负责人说，企业入驻前两年房租全免，还有绿色通道。',
    ],
    [
      '接着来关注桂林高新区。虚构微波实验室本周启用，将为卫星通信企业提供天线测试。',
      '据介绍，实验室的暗室长四十米，是目前西南地区最大的。',
    ],
    [
      '最后一条消息来自北海高新区。虚构显示器的产量今年前八个月突破六百万台，同比增长三成半。',
      '当地海关开设了出口专窗，查验时间缩短到四十分钟。',
    ],
  ];
  const found = itemsOf([
    '早安，欢迎收听《青禾早读》，今天是9月3日，我是小禾。',
    ...items.flat(),
    '以上就是今天的《青禾早读》，我们明天见。',
  ]);
  assert.deepEqual(
    found?.map((item) => item.length),
    [2, 2, 2],
  );
});

test('numbered items of one sentence each, under the name of a digest', () => {
  const items = [
    '石家庄高新区虚构创新港8月15日开港，首批入驻研发团队十九个，配建公共实验平台六个，面积四万平方米，为创业团队提供“拎包入住”的条件。',
    '廊坊经开区8月16日与三家虚构设计院签约，共建智慧物流联合实验室，三年内投入研发经费六千万元，重点研究无人分拣和冷链追溯。',
    '邢台经开区虚构商用车基地8月17日下线第五千台整车，整车续航里程达到五百公里，产品销往十六个省份。',
    '沧州高新区虚构激光联盟8月18日成立，五十二家成员单位共享检测设备一百四十台，联盟还将统一采购激光器的核心部件。',
  ];
  for (const point of ['.', '、', '．']) {
    const lines = items.map((text, k) => `${k + 1}${point}${text}`);
    assert.deepEqual(
      itemsOf(['一周园区要情（8月14日—8月20日）', ...lines]),
      items.map((text) => [text]),
    );
  }
});

test('items without headlines, each with its source and day behind its text', () => {
  const told = ['云桥日报 2021-04-06', '青禾晚报 2021-04-20', '鹿鸣时报 2021-05-07'];
  const texts = [park, rice, yard].map((lines) => lines.join(''));
  const counted = ['①', '②', '③'].map((count, k) => `${count} ${texts[k]!}（来源：${told[k]!}）`);
  assert.deepEqual(
    itemsOf(['【每周信息摘编】第9期', '整理：综合科', '', ...counted, '——————'])!.map(([text]) =>
      text!.slice(0, 12),
    ),
    texts.map((text) => text.slice(0, 12)),
  );
  const digest = ['园区信息摘编', '（内部参考）'];
  const own = [park, rice, yard];
  for (const [what, lines] of Object.entries({
    'on the last of several lines': own.flatMap(([first, second], k) => [
      first!,
      `${second!}（${told[k]!.replace(' ', '，')}）`,
    ]),
    'on a line of its own': own.flatMap((lines, k) => [...lines, `（来源：${told[k]!}）`]),
    'behind dashes on a line of its own': own.flatMap((lines, k) => [
      ...lines,
      `——摘自《${told[k]!.replace(' ', '》')}`,
    ]),
  }))
    assert.deepEqual(
      itemsOf([...digest, ...lines])?.map(([first]) => first),
      own.map(([first]) => first),
      what,
    );
});

test('briefs of one zone under its bulletin: who sent each stands in brackets behind it', () => {
  const texts = [
    [
      '园区食堂添了夜宵窗口',
      '4月3日起，青禾经开区的三家食堂每晚九点以后加开夜宵窗口，下夜班的工人凭工卡可以领一碗热汤面，头一周送出了一千二百碗。',
    ],
    [
      '园区口岸添了夜间时段',
      '从4月1日起，青禾经开区口岸每晚十点以后设为夜间时段，约好的货车不用排队，头一周有四百多辆货车在这一时段过关。',
    ],
    [
      '园区河边添了一条步道',
      '长两公里的河边步道4月2日在青禾经开区建成，沿途设了四处饮水点，附近工厂的工人下班后多了一个去处，周末还有人来跑步。',
    ],
  ];
  const page = (senders: string[], name = '园区快讯（2021年第9期）') => [
    '首页 > 新闻中心 > 园区快讯 > 正文',
    name,
    '发布人：办公室 发布时间：2021-4-6 阅读：133',
    ...texts.flatMap(([headline, text], k) => [headline!, `${text!}${senders[k]!}`]),
  ];
  for (const senders of [
    ['（工会）', '（海关办）', '（建设局）'],
    ['（青禾工会供稿）', '（海关办报送）', '（青禾建设局 提供）'],
    ['（供稿：总工会）', '（供稿单位：海关办）', '（供稿：青禾建设局）'],
  ])
    assert.equal(itemsOf(page(senders))?.length, 3, senders[0]);
  const isSaid = page(['（笑）', '（掌声）', '（小禾语）'], '下了夜班，园区里多了三个去处');
  assert.equal(itemsOf(isSaid), undefined);
});
