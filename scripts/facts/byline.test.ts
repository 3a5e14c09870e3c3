import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gluedName, isName, leadLabel, opensCaption, parseByline, photoCredit, tailNames } from './byline.ts';
import type { Person } from '../types.ts';

const written = (people: Person[] | undefined): string | undefined =>
  people?.map((p) => (p.role ? `${p.role}:${p.name}` : p.name)).join(' ');

const lines: [line: string, people: string, strength: number][] = [
  ['► 林小禾 方知远', '林小禾 方知远', 2],
  ['□首席记者 林小禾 通讯员 方知远', '首席记者:林小禾 通讯员:方知远', 2],
  ['► 张国庆 方知远', '张国庆 方知远', 2],
  ['林小禾', '林小禾', 1],
  ['林小禾 方知远', '林小禾 方知远', 1.5],
  ['（林小禾 方知远 许一鸣）', '林小禾 方知远 许一鸣', 2],
  ['■ 本报记者 林 小 通讯员 努尔江', '记者:林小 通讯员:努尔江', 2],
  ['本报记者 林小禾 通讯员 阿娜尔', '记者:林小禾 通讯员:阿娜尔', 2],
  ['（记者 措姆 通讯员 方知远）', '记者:措姆 通讯员:方知远', 2],
  ['本报记者 林小禾、方知远', '记者:林小禾 记者:方知远', 2],
  ['本报驻海口记者 林小禾', '驻海口记者:林小禾', 2],
  ['特约通讯员 林小禾', '特约通讯员:林小禾', 2],
  ['虚构日报记者林小禾', '记者:林小禾', 2],
  ['蓝桥浪记者 林小禾', '记者:林小禾', 2],
  ['云桥日报&云读记者 林小禾', '记者:林小禾', 2],
  ['□云桥日报/观禾新闻记者 林小禾', '记者:林小禾', 2],
  ['云桥晚报／云桥新闻客户端首席记者 林小禾 通讯员 方知远', '首席记者:林小禾 通讯员:方知远', 2],
  ['云桥网/青禾云记者 林小禾', '记者:林小禾', 2],
  ['《云桥周刊》记者 林小禾|海口报道', '记者:林小禾', 2],
  ['雲橋時報 林小禾 、高雄', '記者:林小禾', 2],
  ['记者林小禾通讯员方知远', '记者:林小禾 通讯员:方知远', 2],
  ['记者 林小禾 通讯员彭可心龚莹', '记者:林小禾 通讯员:彭可心 通讯员:龚莹', 2],
  ['作者：林小禾', '林小禾', 2],
  ['文/林小禾 图/方知远', '林小禾', 2],
  ['林小禾/文 方知远/图', '林小禾', 2],
  ['文/林小禾 图/受访企业', '林小禾', 2],
  ['文字丨阿满', '阿满', 2],
  ['文/林小禾 图/云桥这些事儿', '林小禾', 2],
  ['文：林小禾 图：园区管委会提供', '林小禾', 2],
  ['（尚  武）', '尚武', 2],
  ['（努尔买提）', '努尔买提', 2],
  ['林小禾 文/图', '林小禾', 2],
  ['本报记者  林小禾  方知远  文/图', '记者:林小禾 记者:方知远', 2],
  ['- 本报记者 林小禾 通讯员 方知远', '记者:林小禾 通讯员:方知远', 2],
  ['• 文/林小禾', '林小禾', 2],
  ['作者：■本报记者 林小禾', '记者:林小禾', 2],
  ['— 全媒体记者 林小禾', '全媒体记者:林小禾', 2],
  ['► 丛小禾', '丛小禾', 2],
  ['谌小禾 淳于禾', '谌小禾 淳于禾', 1.5],
  ['▢ 本报记者 林小禾', '记者:林小禾', 2],
  ['❑ 林小禾 方知远', '林小禾 方知远', 2],
  ['口 本报记者 林小禾', '记者:林小禾', 2],
  ['云桥新闻网-云桥经济报记者 林小禾 通讯员 方知远', '记者:林小禾 通讯员:方知远', 2],
  ['（记者 林小禾 方知远 云桥台）', '记者:林小禾 记者:方知远', 2],
  ['記者 林小禾 東莞連線', '記者:林小禾', 2],
  ['文字丨纳小禾', '纳小禾', 2],
  ['本报记者 苯小禾 通讯员 方知远', '记者:苯小禾 通讯员:方知远', 2],
  ['本报记者 林小禾 摄影报道', '记者:林小禾', 2],
  ['（记者 林小禾 首席摄影 方知远）', '记者:林小禾', 2],
  ['本报记者 林小禾 海口报道', '记者:林小禾', 2],
  ['本台记者林禾北海报道', '记者:林禾', 2],
  ['记者林小禾、通讯员方知远报道', '记者:林小禾 通讯员:方知远', 2],
  ['（虚构日报全媒记者 林小禾 通讯员 方知远）', '全媒记者:林小禾 通讯员:方知远', 2],
  ['记者 林小禾 编辑 方知远', '记者:林小禾', 2],
  ['欧阳雪', '欧阳雪', 1],
  ['欧阳明轩、王 芳', '欧阳明轩 王芳', 1.5],
  ['王 芳', '王芳', 1],
  ['秦 文', '秦文', 1],
  ['杨燕文', '杨燕文', 1],
  ['文字报道：林小禾', '林小禾', 2],
  ['记者 买合木提·艾山', '记者:买合木提·艾山', 2],
  ['（青禾区招商局 林小禾）', '林小禾', 2],
  ['記者 陳小禾／臺北 報導', '記者:陳小禾', 2],
  ['记者陈林小禾、方知远/青禾報導', '记者:陈林小禾 记者:方知远', 2],
  ['〔記者劉小禾／台北報導〕', '記者:劉小禾', 2],
  ['虚构新闻记者 林小禾/文 方知远/图', '记者:林小禾', 2],
  ['虚构都市报城南版记者 林小禾 方知远 文/图', '记者:林小禾 记者:方知远', 2],
  ['虛構社記者劉小禾台北28日電', '記者:劉小禾', 2],
  ['（虚构日报全媒记者 林小禾 通讯员 方知远）', '全媒记者:林小禾 通讯员:方知远', 2],
  ['（虚构之声记者林小禾，通讯员方知远报道）', '记者:林小禾 通讯员:方知远', 2],
  ['记者林小禾、通讯员方知远报道。', '记者:林小禾 通讯员:方知远', 2],
  ['作者|林小禾', '林小禾', 2],
  ['摄影报道：方知远 林小禾', '方知远 林小禾', 2],
  ['雲橋時報 林小禾 綜合報導', '记者:林小禾', 2],
  ['(STD 記者林小禾／攝影方知遠 新竹報導)', '記者:林小禾', 2],
  ['（本台记者 林小禾 整理）', '记者:林小禾', 2],
  ['云桥新闻网 林小禾 方知远 海口报道', '记者:林小禾 记者:方知远', 2],
  ['综合报道：方知远', '方知远', 2],
  ['文｜林小禾 图｜方知远', '林小禾', 2],
  ['采写：本报记者 林小禾', '记者:林小禾', 2],
  ['文 | 林小禾', '林小禾', 2],
  ['撰写：林小禾 方知远', '林小禾 方知远', 2],
  ['供稿人：林小禾', '林小禾', 2],
  ['执笔人：林小禾', '林小禾', 2],
  ['（采编：林小禾、方知远）', '林小禾 方知远', 2],
  ['（青禾台 林小禾 霍然）', '林小禾 霍然', 2],
  ['（本台记者 林小禾 青禾高新区融媒体中心报道）', '记者:林小禾', 2],
  ['（记者林小禾青禾高新区融媒体中心报道）', '记者:林小禾', 2],
  ['（本台记者林小禾 云桥电视台联合报道）', '记者:林小禾', 2],
  ['（云桥台记者 林小禾、青禾台 方知远 联合报道）', '记者:林小禾 记者:方知远', 2],
  ['（记者  林小禾  摄像  小方  青禾经开区融媒体中心报道）', '记者:林小禾', 2],
  ['（记者 林小禾 编辑 阿满）', '记者:林小禾', 2],
  ['撰文/林小禾 方知远', '林小禾 方知远', 2],
  ['林 小 禾', '林小禾', 1],
  ['记 者 林小禾 王 芳', '记者:林小禾 记者:王芳', 2],
  ['□ 艾力·买合木提', '艾力·买合木提', 2],
  ['本报记者 次仁央金', '记者:次仁央金', 2],
  ['通讯员 热依汗古丽 方知远', '通讯员:热依汗古丽 通讯员:方知远', 2],
];

for (const [line, people, strength] of lines)
  test(`reads the byline ${line}`, () => {
    const found = parseByline(line);
    assert.equal(written(found?.people), people);
    assert.equal(found?.strength, strength);
  });

const noBylines = [
  '文字：宣传部',
  '本报记者 直击',
  '记者：小编',
  '撰文：园区办',
  '记者 获悉',
  '高新', // a surname and a character, but a word
  '高新 文化',
  '海风报',
  '（青禾区招商局 发布）',
  '（总工会 服务站）',
  '（青禾区招商局 文化 新闻）',
  '关注',
  '江苏 安徽',
  '张家口 方知远',
  '张国庆 李建群',
  '精准滴灌 靶向出击',
  '二十四节气·夏至',
  '扎西德勒',
  '记者了解到,项目已经开工。',
  '多家媒体报道。',
  '采写组赴北海采访',
  '叶小霞/摄',
  '青禾园区的厂房摄/林小禾',
  '林小禾摄(影像云桥)',
  '本报记者 林小禾 摄',
  '本报记者 林小禾 通讯员 余波 摄',
  '责编：林小禾',
  '记者：项目进展如何？',
  '林小禾说',
  '记者',
  '',
];
for (const line of noBylines)
  test(`takes no byline from ${line || 'nothing'}`, () => assert.equal(parseByline(line), undefined));

const tails: [text: string, people: string, cut: string][] = [
  ['园区将再建两条产线。 林小禾', '林小禾', ' 林小禾'],
  ['园区将再建两条产线。 林小禾 方知远 许一鸣', '林小禾 方知远 许一鸣', ' 林小禾 方知远 许一鸣'],
  ['园区将再建两条产线。(林小禾)', '林小禾', '(林小禾)'],
  ['他说：“这里很好。”（记者 林小禾、方知远）', '记者:林小禾 记者:方知远', '（记者 林小禾、方知远）'],
  ['园区将再建两条产线。记者 林小禾', '记者:林小禾', '记者 林小禾'],
  ['园区将再建两条产线。林小禾 方知远', '林小禾 方知远', '林小禾 方知远'],
  ['园区将再建两条产线。□林小禾', '林小禾', '□林小禾'],
  ['园区将再建两条产线。（招商服务局  供稿人：林小禾）', '林小禾', '（招商服务局  供稿人：林小禾）'],
  ['园区将再建两条产线。（总工会供稿，执笔：林小禾）', '林小禾', '（总工会供稿，执笔：林小禾）'],
  ['园区将再建两条产线。（林小禾，招商服务局）', '林小禾', '（林小禾，招商服务局）'],
  ['园区将再建两条产线。（文/图 第三建设集团 林小禾）', '林小禾', '（文/图 第三建设集团 林小禾）'],
  [
    '园区将再建两条产线。（招商局 撰稿人：林小禾 审核人：方知远）',
    '撰稿人:林小禾',
    '（招商局 撰稿人：林小禾 审核人：方知远）',
  ],
  ['园区将再建两条产线。（《云桥周刊》记者 林小禾）', '记者:林小禾', '（《云桥周刊》记者 林小禾）'],
  ['园区将再建两条产线。（招商局 林小禾 供稿）', '林小禾', '（招商局 林小禾 供稿）'],
  ['园区将再建两条产线。（记者林小禾采写）', '记者:林小禾', '（记者林小禾采写）'],
  ['園區(qū)將再建兩條產(chǎn)線。(青禾區(qū)招商局 林小禾)', '林小禾', '(青禾區(qū)招商局 林小禾)'],
];
for (const [text, people, cut] of tails)
  test(`takes names off the end of ${text}`, () => {
    const found = tailNames(text);
    assert.equal(written(found?.people), people);
    assert.equal(found?.cut, cut);
    assert.equal(found!.text + found!.cut, text);
  });

const noTails = [
  '园区将再建两条产线。林小禾', // one bare name, glued: it may be the next sentence's
  '园区将再建两条产线。(完)',
  '园区将再建两条产线。(林小禾 摄)',
  '园区将再建两条产线。(招商局，企业服务中心)',
  '园区将再建两条产线。(记者 摄像 小方)',
  '这是园区的问题。 高新',
  '由总经理林小禾',
  '园区总经理(林小禾)',
  '',
];
for (const text of noTails)
  test(`takes no names off the end of ${text || 'nothing'}`, () => assert.equal(tailNames(text), undefined));

test('a word whose two characters stand apart in the closing bracket is a name', () => {
  for (const [bracket, name] of [
    ['（丛 林）', '丛林'],
    ['(郑　重)', '郑重'],
    ['（文 静）', '文静'],
  ])
    assert.deepEqual(
      tailNames(`园区将再建两条产线。${bracket}`)?.people.map((person) => person.name),
      [name],
    );
  assert.equal(tailNames('园区将再建两条产线。（丛林）'), undefined);
});

test('in brackets a word that is a name as well stands beside one that is none', () => {
  const named = (people: Person[] | undefined) => people?.map(({ name }) => name);
  for (const bracket of ['（丛林 林小禾）', '（林小禾 丛林）', '（原野、叶小霞）']) {
    const names = bracket.slice(1, -1).split(/[ 、]/u);
    assert.deepEqual(named(parseByline(bracket)?.people), names, bracket);
    assert.deepEqual(named(tailNames(`园区将再建两条产线。${bracket}`)?.people), names, bracket);
  }
  assert.deepEqual(named(parseByline('（励小禾 通讯员 方知远）')?.people), ['励小禾', '方知远']);
  for (const bracket of ['（丛林 原野）', '（成都 林小禾）', '（安全 生产）', '（文化 林小禾）'])
    assert.equal(parseByline(bracket), undefined, bracket);
  assert.equal(parseByline('丛林 林小禾'), undefined);
});

test('the office in front of a role in the closing bracket is no obstacle', () => {
  for (const office of ['青禾市台办', '雲橋網青禾市臺辦', '青禾区融媒体中心'])
    assert.deepEqual(
      tailNames(`客商说，愿意再来。(${office}通讯员 林小禾)`)?.people.map(({ name }) => name),
      ['林小禾'],
    );
  assert.equal(tailNames('客商说，愿意再来。(青禾市聘请通讯员 三十名)'), undefined);
});

test('one bare glued name is read only when asked for', () => {
  assert.deepEqual(gluedName('园区将再建两条产线。林小禾'), {
    people: [{ name: '林小禾' }],
    text: '园区将再建两条产线。',
    cut: '林小禾',
  });
  assert.equal(gluedName('园区将再建两条产线。管理'), undefined);
  assert.equal(gluedName('园区将再建两条产线'), undefined);
});

for (const text of [
  '云桥财经6月17日电（林小禾）园区开了新厂。',
  '5月3日讯（记者 林小禾）园区开了新厂。',
  '青禾园区通讯3月8日讯（林小禾）园区开了新厂。',
  '本报南通讯（记者林小禾）园区开了新厂。',
  '本报青禾 4 月 22 日电（记者 林小禾）园区开了新厂。',
])
  test(`the day and the names in brackets make a dateline, whoever sent it: ${text.slice(0, 10)}`, () => {
    const found = leadLabel(text);
    assert.deepEqual([found?.people.map(({ name }) => name), found?.dateline], [['林小禾'], true]);
  });

test('a dateline in brackets names its reporter before a city without 市', () => {
  const found = leadLabel('（雲橋新聞網記者林小禾高雄24日電）園區開了新廠。');
  assert.deepEqual(
    found?.people.map(({ name }) => name),
    ['林小禾'],
  );
});

test('reads the names behind a dateline that ends in 讯', () => {
  const found = leadLabel('虚构新闻网2021年4月6日讯(虚构时报记者 林小禾 通讯员 方知远)昨日，');
  assert.equal(written(found?.people), '记者:林小禾 通讯员:方知远');
  assert.equal(found?.dateline, true);
});

test('reads the names behind a dateline without brackets, and none where a sentence begins with 记者', () => {
  for (const [text, people] of [
    ['本报青禾讯　记者林小禾、通讯员方知远报道：外商', '记者:林小禾 通讯员:方知远'],
    ['本报青禾讯 记者林小禾报道：外商', '记者:林小禾'],
    ['本报青禾讯 记者从高新区获悉，今年', ''],
    ['本报青禾讯 通讯员们赶到了现场，', ''],
  ] as const) {
    const found = leadLabel(text);
    assert.deepEqual([written(found?.people), found?.dateline], [people, true], text);
  }
  assert.equal(leadLabel('本报青禾通讯 记者手记'), undefined);
});

test('names of other peoples behind 作者： count beside one that shows a surname', () => {
  assert.equal(written(parseByline('作者：格日勒图 林小禾')?.people), '作者:格日勒图 作者:林小禾');
  for (const text of ['作者：佚名', '作者：高新发布', '作者：新闻中心'])
    assert.equal(parseByline(text), undefined, text);
});

test('names before a wide space at the start of a text are of those who wrote it', () => {
  const found = leadLabel('本报记者 林小禾 通讯员 方知远　晚上七点，园区的夜校亮起了灯。');
  assert.deepEqual(
    [written(found?.people), found?.rest],
    ['记者:林小禾 通讯员:方知远', '晚上七点，园区的夜校亮起了灯。'],
  );
  for (const text of [
    '记者 走进　青禾园区，看见了新的厂房。',
    '本报记者 近日　在园区看到，路灯换了新的。',
    '本报记者 林小禾 通讯员 方知远',
  ])
    assert.equal(leadLabel(text), undefined, text);
});

test('本台消息 before those who report is no part of their names', () => {
  const found = leadLabel('本台消息　通讯员林小禾、记者方知远报道：园区');
  assert.deepEqual([written(found?.people), found?.rest], ['通讯员:林小禾 记者:方知远', '园区']);
  assert.equal(leadLabel('本台消息　同样是五十亩土地'), undefined);
});

test('names in brackets end a text whose full stops are points', () => {
  assert.equal(written(tailNames('准备再开发三个新品种.　(通讯员 林小禾)')?.people), '通讯员:林小禾');
  assert.equal(tailNames('总价是3.(林小禾)'), undefined);
});

test('a name that is a word counts behind a sign beside one that is none', () => {
  assert.equal(written(parseByline('► 顾元潮 花蕾')?.people), '顾元潮 花蕾');
  for (const words of ['► 平安 建设', '□ 金光 高峰', '◆ 安全 生产'])
    assert.equal(parseByline(words), undefined);
});

test('a word in brackets at the start is no name', () => {
  for (const text of ['【连网】昨日，首批企业入驻。', '【快讯】昨日，首批企业入驻。', '（资讯）昨日'])
    assert.equal(leadLabel(text), undefined, text);
});

const leads: [text: string, label: string, people: string][] = [
  ['本报讯 近日获悉', '本报讯 ', ''],
  ['本报讯(特约通讯员 林小禾)近日，', '本报讯(特约通讯员 林小禾)', '特约通讯员:林小禾'],
  ['本报讯（记者 林小禾） 3月2日', '本报讯（记者 林小禾） ', '记者:林小禾'],
  ['（记者 林小禾 通讯员 方知远）近日', '（记者 林小禾 通讯员 方知远）', '记者:林小禾 通讯员:方知远'],
  ['虚构网讯(记者林小禾通讯员方知远)上周', '虚构网讯(记者林小禾通讯员方知远)', '记者:林小禾 通讯员:方知远'],
  ['（苏州讯）近日，', '（苏州讯）', ''],
  ['【青禾電】昨日', '【青禾電】', ''],
  ['〔本报云桥讯〕首批', '〔本报云桥讯〕', ''],
  ['本报讯 记者林小禾报道：近日', '本报讯 记者林小禾报道：', '记者:林小禾'],
  [
    '本报讯（记者 林小禾 青禾报道组 方知远）近日',
    '本报讯（记者 林小禾 青禾报道组 方知远）',
    '记者:林小禾 方知远',
  ],
  [
    '本报讯（记者 林小禾、云桥记者站 方知远）近日',
    '本报讯（记者 林小禾、云桥记者站 方知远）',
    '记者:林小禾 方知远',
  ],
  [
    '本报讯(通讯员 林小禾 青禾融媒体中心 方知远)近日',
    '本报讯(通讯员 林小禾 青禾融媒体中心 方知远)',
    '通讯员:林小禾 方知远',
  ],
  [
    '本报讯（记者 林小禾 青禾新区融媒 方知远）近日',
    '本报讯（记者 林小禾 青禾新区融媒 方知远）',
    '记者:林小禾 方知远',
  ],
  ['雲橋文匯報訊 (記者 林小禾 廣州報道)近日', '雲橋文匯報訊 (記者 林小禾 廣州報道)', '記者:林小禾'],
];
for (const [text, label, people] of leads)
  test(`takes the lead off ${text}`, () => {
    const found = leadLabel(text);
    assert.equal(found?.label, label);
    assert.equal(written(found?.people), people);
    assert.equal(found!.label + found!.rest, text);
    assert.equal(found?.dateline, undefined);
  });

test('keeps a dateline in the text and reads its names', () => {
  const text = '新华社海口7月22日电（记者 林小禾）近日';
  assert.deepEqual(leadLabel(text), {
    label: '',
    people: [{ name: '林小禾', role: '记者' }],
    rest: text,
    dateline: true,
  });
});

for (const [text, people] of [
  ['本报云桥讯（记者 林小禾 实习生 方知远）近日', '记者:林小禾 实习生:方知远'],
  ['虚构日报青禾讯(记者 林小禾)近日', '记者:林小禾'],
  ['虚构在线青禾4月6日讯(虚构在线记者 林小禾)13个', '记者:林小禾'],
  ['虚构头条4月6日讯（记者 林小禾）近日', '记者:林小禾'],
  ['虚构新闻青禾4月6日电（虚构新闻记者 林小禾）近日', '记者:林小禾'],
] as const)
  test(`a place between the paper and its 讯 stays in the text: ${text}`, () => {
    const found = leadLabel(text);
    assert.equal(written(found?.people), people);
    assert.deepEqual([found?.label, found?.rest, found?.dateline], ['', text, true]);
  });

for (const [text, people] of [
  ['云桥网4月6日讯（记者 林禾实习生 方知远）近日', '记者:林禾 实习生:方知远'],
  ['本报讯（记者林禾见习记者方知远）近日', '记者:林禾 见习记者:方知远'],
  ['本报讯（记者林小禾实习记者方知远）近日', '记者:林小禾 实习记者:方知远'],
] as const)
  test(`a name ends before the role that is written on to it: ${text}`, () => {
    assert.equal(written(leadLabel(text)?.people), people);
  });

test('综合 is no place, and the lead is taken off', () => {
  assert.equal(leadLabel('本报综合讯（记者 林小禾）近日')?.label, '本报综合讯（记者 林小禾）');
});

for (const text of ['（以下简称“虚构科技”）近日', '平台讯息发布', '据通讯社报道', '近日，本报讯', ''])
  test(`takes no lead off ${text || 'nothing'}`, () => assert.equal(leadLabel(text), undefined));

for (const line of [
  '林小禾 摄',
  '叶小霞/摄',
  '(林小禾摄)',
  '本报记者 林小禾 摄',
  '图片来源：虚构高新区',
  '管委会供图',
  '▼青禾园区里种下的树苗。图／业者提供',
  '摄影：林小禾',
  '布林禾·阿方远摄',
  '新厂房开工。 布林禾·阿方远/摄',
  '■青禾園區廠房。 本報雲橋傳真',
  '青禾园区厂房。 云桥社传真',
  '青禾園區廠房 網上圖片',
  '（記者林小禾攝）',
  '青禾園區廠房。 林小禾 攝',
  '青禾園區的廠房裡，工人在裝箱。（主辦單位提供）',
  '■機器人在裝箱。　本報記者攝',
  '①9月9日，码头工人正在装箱。 记者 林小禾 摄/视觉云桥',
  '码头工人正在装箱。本报记者 林小禾 摄 （人民视觉）',
  '林小禾摄（影像青禾）',
  '工人在装箱。 特约摄影 林小禾/视觉云桥',
  '工人在装箱。图片由受访者提供',
  '工人在装箱。（图/视觉中国）',
  '林小禾/人民图片',
  '漫画/林小禾',
  '工人在装箱。林小禾 图',
  '产业园航拍图 云桥晚报记者 林小禾 图',
])
  test(`${line} is a photo credit`, () => assert.equal(photoCredit(line), true));

for (const line of [
  '本报记者 林小禾 摄影报道',
  '文/林小禾 图/方知远',
  '王健拍摄',
  '布林禾·阿方远拍摄',
  '这部片子正在拍摄',
  '去年装箱六百台。（数据由园区统计局提供）',
  '园区摄影棚里的视觉团队（影像公司）',
  '漫画：园区里的一天',
  '王宏图',
  '视觉中国行走进园区',
  '本报记者 林小禾 文 方知远 图',
  '林小禾',
])
  test(`${line} is no photo credit`, () => assert.equal(photoCredit(line), false));

for (const name of ['林小禾', '王 芳', '欧阳雪', '信召红', '杨燕文', '区小禾', '高新禾', '文旅禾', '王镇'])
  test(`${name} is a name`, () => assert.equal(isName(name), true));

for (const name of [
  '高新',
  '文化',
  '管理',
  '的话',
  '林',
  '林小禾说话',
  '安徽',
  '方向定了',
  '经开区',
  '文旅',
  '安监局',
  '房管办',
  '高新区',
  '青浦区',
  '雲橋市',
  '郑青市',
  '商务局',
  '党建',
])
  test(`${name} is no name`, () => assert.equal(isName(name), false));

test('a name of both parents’ surnames stands behind a dateline', () => {
  assert.equal(written(leadLabel('虚构网云桥7月5日电 (陈林小禾)园区开工。')?.people), '陈林小禾');
  assert.equal(written(leadLabel('虚构社 云桥7月5日电 (林小禾)园区开工。')?.people), '林小禾');
  assert.equal(written(leadLabel('虚构网云桥7月5日电 (青禾园区)园区开工。')?.people), '');
});

test('names of other peoples count behind a role', () => {
  assert.equal(
    written(leadLabel('本报讯（记者 次仁央金 通讯员 旦增拉珍）近日')?.people),
    '记者:次仁央金 通讯员:旦增拉珍',
  );
  assert.equal(
    written(leadLabel('本报讯（记者 次仁央金、旦增拉珍）近日')?.people),
    '记者:次仁央金 记者:旦增拉珍',
  );
  for (const text of [
    '本报讯（次仁央金）近日',
    '本报讯（记者 走进青禾产业园区）近日',
    '本报讯（据记者了解）近日',
  ])
    assert.equal(written(leadLabel(text)?.people), '', text);
});

test('a dateline in brackets names its reporter and stays', () => {
  const text = '（虚构社青禾1月23日电 记者 林小禾）第五百家企业今天落户青禾。';
  const found = leadLabel(text);
  assert.equal(written(found?.people), '记者:林小禾');
  assert.equal(found?.rest, text);
  assert.equal(leadLabel('（图为青禾1月23日的街景）第五百家企业今天落户。'), undefined);
});

test('beside a name with a surname a rare one in brackets is a name too', () => {
  const names = (text: string) => parseByline(text)?.people.map(({ name }) => name);
  assert.deepEqual(names('（布林禾 王小芳）'), ['布林禾', '王小芳']);
  assert.deepEqual(names('(王小芳、英格禾)'), ['王小芳', '英格禾']);
  assert.deepEqual(
    tailNames('园区将再建两条产线。（绳远山 林小禾）')?.people.map(({ name }) => name),
    ['绳远山', '林小禾'],
  );
  assert.equal(names('（未来城 王小芳）'), undefined);
});

test('behind a mark characters set apart are names, though the dictionary has them as words', () => {
  for (const [line, names] of [
    ['■ 郑 重 柯 文', ['郑重', '柯文']],
    ['► 高 兴', ['高兴']],
    ['□ 方 便 林小禾', ['方便', '林小禾']],
  ] as const)
    assert.deepEqual(
      parseByline(line)?.people.map(({ name }) => name),
      names,
    );
  assert.equal(parseByline('■ 高兴'), undefined);
});

test('a name ends before the place from where it was wired; where none is known, nobody is named', () => {
  const names = (text: string) => leadLabel(text)?.people.map(({ name }) => name) ?? [];
  assert.deepEqual(names('【本报记者林小禾苏州15日电】园区开园。'), ['林小禾']);
  assert.deepEqual(names('【本報記者林小禾惠州十五日電】園區開園。'), ['林小禾']);
  assert.deepEqual(names('（本报记者王芳昆山4月15日专电）园区开园。'), ['王芳']);
  assert.deepEqual(names('(本报记者林小禾、方知远北京7月15日电)园区开园。'), ['林小禾', '方知远']);
  assert.deepEqual(names('【本报记者林小禾呱啦15日电】园区开园。'), []);
});

test('labels in brackets name who wrote it, and a reporter who made or sent it', () => {
  for (const [line, ...names] of [
    ['【记者】林小禾', '林小禾'],
    ['［记者］林小禾 叶霞', '林小禾', '叶霞'],
    ['【记者】林小禾 【摄像】叶霞', '林小禾'],
    ['[采写] 林小禾', '林小禾'],
    ['本台记者林小禾采制。', '林小禾'],
    ['记者林小禾、叶霞采访报道', '林小禾', '叶霞'],
    ['通讯员林小禾供稿。', '林小禾'],
    ['以上是记者林小禾发回的报道。', '林小禾'],
    ['报道记者：林小禾', '林小禾'],
  ])
    assert.deepEqual(
      parseByline(line!)?.people.map(({ name }) => name),
      names,
      line,
    );
  for (const line of ['【编辑】林小禾', '【记者】园区怎样留住工人', '青禾园区管委会供稿。', '【记者手记】'])
    assert.equal(parseByline(line), undefined, line);
});

test('a reporter who says 报道 before the first sentence needs no lead word', () => {
  const of = (text: string) => {
    const lead = leadLabel(text);
    return lead && [lead.people.map(({ name }) => name).join(' '), lead.rest];
  };
  for (const words of [
    '本报记者林小禾 通讯员 方知远报道：',
    '记者 林小禾、方知远 报道:',
    '首席记者林小禾　通讯员方知远报道　',
  ])
    assert.deepEqual(of(`${words}园区来了新企业。`), ['林小禾 方知远', '园区来了新企业。'], words);
  assert.deepEqual(of('通讯员林小禾记 者方知远报道：园区'), ['林小禾 方知远', '园区']);
  assert.deepEqual(of('本报讯(记者史 琳通讯员林小禾) 园区'), ['史琳 林小禾', '园区']);
  for (const text of [
    '据媒体报道：园区来了新企业。',
    '林小禾报道：园区来了新企业。',
    '记者从园区获悉并报道：来了新企业。',
  ])
    assert.equal(of(text), undefined, text);
});

test('a name ends before a role that is glued to it', () => {
  const names = (line: string) => parseByline(line)?.people.map(({ name }) => name);
  assert.deepEqual(names('□ 通讯员方莹记者林宁、梁鑫'), ['方莹', '林宁', '梁鑫']);
  assert.deepEqual(names('（记者林宁通讯员方莹）'), ['林宁', '方莹']);
  assert.deepEqual(names('记者林宁实习生方莹'), ['林宁', '方莹']);
  assert.deepEqual(names('■通讯员方莹本报记者林小禾、江磊'), ['方莹', '林小禾', '江磊']);
  assert.deepEqual(names('文/林 宁、方 莹 图/江磊'), ['林宁', '方莹']);
});

test('four characters alone that begin with two surnames are words', () => {
  const names = (line: string) => parseByline(line)?.people.map(({ name }) => name);
  assert.deepEqual(names('欧阳小禾'), ['欧阳小禾']);
  for (const words of ['关于永续', '關於永續', '蘭陽時訊']) assert.equal(names(words), undefined, words);
});

test('a line begins as a caption with the words for a photograph, too, and in traditional characters', () => {
  for (const text of [
    '照片：新厂房一角',
    '相片：签约现场',
    '圖說：園區一角',
    '圖1：新廠房',
    '上图：签约现场',
  ])
    assert.equal(opensCaption(text), true, text);
  for (const text of ['照片墙上是老厂房', '園區擴建', '图书馆开放'])
    assert.equal(opensCaption(text), false, text);
});

test('who wrote the words of a video wrote it, whoever read them', () => {
  for (const text of ['文案/配音：林小禾', '文案：林小禾'])
    assert.deepEqual(
      parseByline(text)?.people.map(({ name }) => name),
      ['林小禾'],
      text,
    );
  assert.equal(parseByline('文案策划：园区的十个故事'), undefined);
});

test('a name and a place behind a slash sign a report; what is related to it does not', () => {
  const names = (line: string) => parseByline(line)?.people.map(({ name }) => name);
  for (const line of ['林小禾∕青禾報導', '林小禾/青禾报道', '林小禾、方知遠／青禾報導'])
    assert.equal(names(line)?.[0], '林小禾', line);
  for (const line of ['相關報導', '相关报道', '園區產業/專題報導', '青禾园区/专题报道'])
    assert.equal(names(line), undefined, line);
});

test('a slash set apart from its label is one all the same', () => {
  const names = (line: string) => parseByline(line)?.people.map(({ name }) => name);
  assert.deepEqual(names('图文 / 林小禾'), ['林小禾']);
  assert.deepEqual(names('文 | 林小禾 方知远'), ['林小禾', '方知远']);
  assert.equal(names('图 / 林小禾'), undefined);
});

test('the house before a role is no name, nor is 文 behind who wrote alone', () => {
  const led = (text: string) => leadLabel(text)?.people.map(({ name }) => name);
  assert.deepEqual(led('本报讯（云桥新闻传媒集团记者林小禾）园区开工'), ['林小禾']);
  assert.deepEqual(led('本报讯（云桥新闻传媒集团记者林小禾 通讯员方知远）园区开工'), ['林小禾', '方知远']);
  const names = (line: string) => parseByline(line)?.people.map(({ name }) => name);
  assert.deepEqual(names('云报全媒体记者 林小禾 文'), ['林小禾']);
  assert.deepEqual(names('记者 林小禾 文 通讯员 方知远 图'), ['林小禾']);
});

test('where a text was printed may stand before who wrote it', () => {
  const names = (line: string) => parseByline(line)?.people.map(({ name }) => name);
  assert.deepEqual(names('（原载《云桥日报》2021年4月6日第7版　实习记者 林小禾　通讯员 方知远 叶霞）'), [
    '林小禾',
    '方知远',
    '叶霞',
  ]);
  assert.equal(names('（原载《云桥日报》2021年4月6日第7版）'), undefined);
});
