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

describe('labels before what is said are learned from the file', () => {
  const script = (one: string, other: string) => [
    masthead,
    `${one}：各位听众，早上好，欢迎收听《青禾夜新闻》。`,
    `${other}：今天是4月6日，星期二。`,
    ...each((headline, [first, second]) => [
      `【${headline}】`,
      `${one}：${first!}`,
      `${other}：${second!}`,
      `${one}：这件事，大家都说好。`,
    ]),
    `${other}：${farewell}`,
  ];
  const told = ITEMS.map((texts) => [...texts, '这件事，大家都说好。']);
  test('letters', () => assert.deepEqual(bodies(script('A', 'B')), told));
  test('names of those who greet and take leave', () =>
    assert.deepEqual(bodies(script('小禾', '阿满')), told));

  const talk = (host: string, guest: string) => [
    '青禾产业园的机器人是怎样下线的',
    `${host}：各位观众，晚上好，今天我们请来了园区的${guest}。机器人什么时候下线？`,
    `${guest}：${park[0]!}`,
    `${host}：关节是买来的吗？`,
    `${guest}：${park[1]!}`,
    `${host}：明年还有什么打算？`,
    `${guest}：明年要去参加两场展会，样机已经在路上，工人们也准备一起去看看。`,
  ];
  test('but a talk keeps the names of those who ask and answer', () => {
    const [whole, ...more] = bodies(talk('林小禾', '方知远'));
    assert.equal(more.length, 0);
    assert.ok(whole!.some((text) => text.startsWith('方知远：')));
  });
  test('and so does a test with answers to choose from', () => {
    const lines = [
      '安全生产知识竞赛题',
      '青禾产业园昨天办了一场安全知识竞赛，三十家企业的工人来答题，下面是其中几道。',
    ];
    const asked = ['灭火器多久检查一次？', '装箱车间的通道要留多宽？', '夜班最多上几天？'];
    const answers = [
      'A：每个月检查一次，记在墙上的表里。',
      'B：每年检查一次，由厂家来人。',
      'C：坏了再检查，平时不用管它。',
    ];
    const found = bodies([...lines, ...asked.flatMap((question) => [question, ...answers])]);
    assert.equal(found.length, 1);
    assert.ok(found[0]!.some((text) => text.startsWith('A：')));
  });
});

describe('the name of briefs alone over them is their title', () => {
  const briefs = ['云桥大桥昨天通车。', '鹿鸣镇的早市搬到了东街，新添摊位二百个。', '青禾医院周末也看牙。'];
  for (const name of ['【简讯】', '简讯', '【快讯】', '一句话新闻'])
    test(name, () => {
      const found = understood([
        masthead,
        greeting,
        ...each((headline, texts) => [`【${headline}】`, ...texts]).slice(0, 6),
        name,
        ...briefs,
        farewell,
      ]);
      assert.deepEqual(
        found.map(({ title }) => title),
        [HEADLINES[0], HEADLINES[1], name.replace(/\P{L}/gu, '')],
      );
      assert.deepEqual(
        found.at(-1)!.paragraphs.map(({ text }) => text),
        briefs,
      );
    });
  test('but not where they have headlines of their own', () => {
    const own = each((headline, [first, second]) => [`【${headline}】${first!}${second!}`]);
    const titles = understood([masthead, greeting, '【简讯】', ...own, farewell]).map(({ title }) => title);
    assert.deepEqual(titles, HEADLINES);
  });
});

describe('numbers that count up, alone on a line or before what is said', () => {
  const counted = (marks: readonly string[]) =>
    ITEMS.flatMap(([first, second], k) =>
      marks[k]!.endsWith('|')
        ? [marks[k]!.slice(0, -1), first!, second!]
        : [`${marks[k]!}${first!}`, second!],
    );
  for (const marks of [
    ['一、', '二、|', '三、'],
    ['一、|', '二、', '三、|'],
    ['1. ', '2. ', '3. '],
    ['（一）', '（二）|', '（三）'],
  ])
    test(marks.join(' '), () =>
      assert.deepEqual(bodies([masthead, greeting, ...counted(marks), farewell]), ITEMS),
    );
  test('part no text that is no programme', () => {
    const points = [
      '一、扩建车间。机器人车间要在国庆前扩建完，腾出的厂房给关节产线用。',
      '二、',
      '引进产线。关节产线一期投资三千万元，八十个岗位先给园区里的工人。',
      '三、培训工人。装箱工人的培训分三班，每班四十人，结业当天上岗。',
    ];
    assert.equal(bodies(['青禾产业园部署下半年的三件事', ...points]).length, 1);
  });
});

test('a sheet above the greeting, the adverts between the items and the weather behind them are none', () => {
  const sheet = [
    '参评项目\t广播新闻编排',
    '作品标题\t《青禾夜新闻》',
    '采编过程\t当天节目围绕园区这一主题编排，头条突出，层次分明，时效性强，播出以后听众反响很好。',
  ];
  const [one, two, three] = each((headline, texts) => [
    `■${headline}`,
    ...texts.slice(0, 1),
    '林小禾告诉记者，下一步还要做两件事：',
    ...texts.slice(1),
  ]).reduce<string[][]>((all, line) => {
    if (line.startsWith('■')) all.push([]);
    all.at(-1)!.push(line);
    return all;
  }, []);
  const lines = [
    ...sheet,
    '',
    masthead,
    greeting,
    ...one!,
    '（片花）（广告 1分30秒）',
    ...two!,
    '（广告时段　１分３０秒）',
    ...three!,
    farewell,
  ];
  assert.deepEqual(
    bodies(lines),
    ITEMS.map(([first, second]) => [first!, '林小禾告诉记者，下一步还要做两件事：', second!]),
  );
});

test('where blank lines stand between the items only, and some begin with their reporters', () => {
  const lines = ITEMS.flatMap(([first, second], k) => [
    `${['', '记者林小禾、通讯员方知远报道：', '本台记者叶霞报道：'][k]!}${first!}`,
    second!,
    '这件事情，园区里的人都说好，明年还要接着办下去，办得更大一些。',
    '',
  ]);
  const found = understood([masthead, '2021年4月6日', '', ...lines, farewell]);
  assert.deepEqual(
    found.map(({ byline }) => byline.map(({ name }) => name)),
    [[], ['林小禾', '方知远'], ['叶霞']],
  );
});

describe('what a host tells in the same breath as the greeting is of the item', () => {
  const told =
    '青禾的车间里人越来越少，机器的胳膊越来越多，一条产线上只剩下六名巡检的工程师，工人都去学编程了。';
  const tag = '一边造机器人，一边用机器人，青禾的故事说明，产业升级从来不是一道加减法，要一步一步地走。';
  const lines = (top: string, end: string) => [
    masthead,
    top,
    ...park,
    '【间奏】',
    `再来看云桥。${rice[0]!}`,
    rice[1]!,
    end,
  ];
  test('above and below', () =>
    assert.deepEqual(
      bodies(
        lines(`主持人：欢迎收听《青禾夜新闻》。${told}`, `主持人：${tag}好，感谢收听今天的节目，再见。`),
      ),
      [
        [told, ...park],
        [`再来看云桥。${rice[0]!}`, rice[1]!, tag],
      ],
    ));
  test('but not the weather, the station’s numbers, or what leads to a headline', () => {
    const hello = '主持人：各位听众，早上好，欢迎收听《青禾夜新闻》。';
    for (const talk of [
      '今天多云转晴，气温十二到二十度，东南风三到四级，出门的朋友请多带一件外衣，早晚还是凉的。',
      '新闻热线八三六六一二三四，您也可以在公众号后台留言，我们每天都会选几条留言在节目里念出来。',
    ])
      assert.deepEqual(bodies(lines(`${hello}${talk}`, farewell))[0], park);
    const headed = [
      masthead,
      `${hello}${told}`,
      ...each((headline, texts) => [`【${headline}】`, ...texts]),
      farewell,
    ];
    assert.deepEqual(bodies(headed), ITEMS);
  });
});

describe('in a script that labels its parts', () => {
  const produced = each((headline, [first, second], k) => [
    headline,
    `主持人：${first!}`,
    `解说：${second!}`,
    `记者 ${['林小禾', '方知远', '叶霞'][k]!}：我现在就在现场，大家可以看到，工人们正忙着，机器一刻也没有停。`,
  ]);
  test('the host’s label is one, and the reporter who speaks signs', () => {
    const found = understood([masthead, greeting, ...produced, farewell]);
    assert.deepEqual(
      found.map(({ title, paragraphs, byline }) => [title, paragraphs[0]!.text, byline[0]?.name]),
      HEADLINES.map((headline, k) => [headline, ITEMS[k]![0], ['林小禾', '方知远', '叶霞'][k]]),
    );
  });
  test('cues within what is said come off, and other brackets stay', () => {
    const said = '他一边走一边说。(出录音)今年收成好。(录音完)他又笑了。（掌声）今年是第三年。';
    const [first] = bodies([
      masthead,
      greeting,
      ...produced.slice(0, 2),
      said,
      ...produced.slice(2),
      farewell,
    ]);
    assert.equal(first![1], '他一边走一边说。今年收成好。他又笑了。（掌声）今年是第三年。');
  });
});

describe('a day whose year the issue tells', () => {
  const dateOf = (...head: string[]) =>
    understood([...head, greeting, ...each((headline, texts) => [`■${headline}`, ...texts]), farewell])[0]!
      .date?.value;
  test('in one line or in two', () => {
    assert.equal(dateOf('《青禾一周》　２０２１年第１５期（４月６日周二首播，周日重播）'), '2021-04-06');
    assert.equal(
      dateOf('青禾电视台《青禾一周》2021年第15期', '带库编号 JJ-01   制作完成 4月6日'),
      '2021-04-06',
    );
    assert.equal(dateOf('青禾电视新闻　2021年4月　第3期', '本期编导：林小禾　播出：4月6日'), '2021-04-06');
  });
  test('and none where months or days disagree, or a year is told without an issue', () => {
    assert.equal(dateOf('青禾电视新闻　2021年3月　第3期', '本期编导：林小禾　播出：4月6日'), undefined);
    assert.equal(dateOf('《青禾一周》2021年第15期', '播出：4月6日', '重播 录制：4月9日'), undefined);
    assert.equal(dateOf('《青禾一周》节目稿　成立于2011年', '播出：4月6日'), undefined);
  });
});

test('the weather that closes a programme is no item, and announcers are known by a longer label', () => {
  const lines = each((headline, [first, second]) => [
    `■${headline}`,
    `（男主播）${first!}`,
    `（女主播）${second!}`,
  ]);
  const weather = ['■下周天气', '青禾气象台预计，下周以多云为主，周三有小雨，气温十九到二十六度。'];
  assert.deepEqual(bodies([masthead, greeting, ...lines, ...weather, farewell]), ITEMS);
});

test('captions without marks are parted and named by the list above them', () => {
  const bare = (texts: readonly string[]) =>
    texts
      .join('')
      .replace(/[，。、]/gu, ' ')
      .trim()
      .split(' ');
  let at = 0;
  const cue = (text: string) => [
    `${++at}`,
    `00:00:${String(at).padStart(2, '0')},000 --> 00:00:${String(at).padStart(2, '0')},900`,
    text,
    '',
  ];
  const captions = [
    '青禾新闻播报',
    '观众朋友晚上好',
    '今天是2021年4月6日 星期二',
    '今天的主要内容有',
    ...HEADLINES,
    '首先来看详细内容',
    ...bare(park),
    '来看下一条',
    ...bare(rice),
    '再来关注口岸的消息',
    ...bare(yard),
    '感谢收看',
    '更多资讯请关注',
    '青禾融媒视频号',
    '再会',
  ].flatMap(cue);
  const found = understood(captions);
  assert.deepEqual(
    found.map(({ title, date }) => [title, date?.value]),
    HEADLINES.map((headline) => [headline, '2021-04-06']),
  );
});

test('an article over the script that it quotes keeps its own words', () => {
  const own = [
    '青禾产业园的广播站最近换了播音员，两个年轻人每天早上六点起床，把园区的事情念给大家听，念完才去上班。',
    '站长说，广播站办了二十年，工人们习惯了听着广播上班，哪天不响，心里就空落落的，好像少吃了一顿饭。',
    '林小禾是车间的质检员，播音是她的第二份活。她说念稿子比检零件难，念错一个字，全园区都听得见，脸要红一天。',
    '阿满在食堂上班，嗓门大，不用话筒也能传出半里地，工人们都认得他的声音。下面是他们昨天念的一段，收录在这里：',
    '为了念好这一段，两个人前一天晚上对着镜子练了十几遍，连水都没有顾上喝，第二天嗓子还是哑的，心里却很高兴。',
  ];
  const script = [
    '男：各位听众，早上好，这里是青禾广播站。',
    '女：今天是4月6日，星期二。',
    `男：${park[0]!}`,
    '女：再见。',
  ];
  const found = bodies(['广播站换了播音员', ...own, ...script]).flat();
  for (const text of own) assert.ok(found.includes(text), text);
});

test('a host who names the title and the author of what is read next', () => {
  const lead = '春天到了。接下来，请听通讯员林小禾采写的一篇通讯，题目是：《老渡口的“机器人”》。';
  const other = '园区昨天办了征文比赛，题目是《我的车间》，一百多名工人交了稿，写得都很认真。';
  const found = understood([
    masthead,
    `女：${greeting}`,
    `甲：${rice.join('')}本台记者叶霞报道。`,
    `乙：${lead}`,
    `甲：${park[0]!}`,
    `乙：${park[1]!}本台记者方知远报道。`,
    `甲：${other}本台记者叶霞报道。`,
    farewell,
  ]);
  const titles = found.flatMap(({ title, titleFrom }) => (titleFrom === 'lede' ? [] : [title]));
  assert.deepEqual(titles, ['老渡口的“机器人”']);
});

test('a headline of two lines begins with the first, at the top too', () => {
  const lines = each((headline, texts, k) => [
    ...(k === 0 ? ['一篙撑到今天', `——${headline}`] : [headline]),
    ...texts,
    '（记者 林小禾）',
  ]);
  const [first, ...others] = understood([masthead, greeting, ...lines, farewell]).map(({ title }) => title);
  assert.match(first!, /^一篙撑到今天/u);
  assert.deepEqual(others, HEADLINES.slice(1));
});

for (const marks of [
  ['一、', '二、', '三、'],
  ['1.', '2.', '3.'],
])
  test(`what an item counts are its parts, and no items: ${marks[0]!}`, () => {
    const measures = [
      '检测费用减半，由统计站每季度结算一次。',
      '食堂向外来务工者开放，菜价与职工相同。',
      '夜间公交加开两班，末班车推迟到十一点半。',
    ];
    const counted = measures.map((text, k) => `${marks[k]!}${text}`);
    const rules = ['青禾产业园昨天出台三条新规，从下月起实行。', ...counted];
    const lines = each((headline, texts, k) => [`■ ${headline}`, ...(k === 1 ? rules : texts)]);
    assert.deepEqual(bodies([masthead, greeting, ...lines, farewell]), [park, rules, yard]);
    const plain = [park.join(''), ...rules, yard.join('')];
    const read = bodies([masthead, greeting, ...plain, farewell]);
    assert.ok(read.some((texts) => rules.every((text) => texts.includes(text))));
  });
