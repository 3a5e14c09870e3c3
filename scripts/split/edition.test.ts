import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { editionOf } from './edition.ts';
import { LEADS_OVER, linesOf } from './edition-lines.ts';
import { circledNumber, isPlaced } from './entry.ts';
import { foliosOf } from './folios.ts';
import { bulletin, park, radio, rice, television, yard } from './editions.fixture.ts';

const found = (lines: string[]) => {
  const { blocks } = documentOf(lines.join('\n'));
  const edition = editionOf(blocks);
  return (
    edition && {
      items: edition.items.map((item) => item.map((i) => edition.texts.get(i)?.text ?? blocks[i]!.text)),
      outside: [...edition.outside].map(([i, { rule }]) => [blocks[i]!.text, rule]),
      menu: edition.menu,
    }
  );
};

test('a transcript: each headline of the menu begins an item, labels come off', () => {
  const edition = found(television)!;
  assert.deepEqual(edition.menu, ['青禾产业园机器人走上生产线', '云桥开发区海水稻开镰']);
  assert.deepEqual(edition.items, [
    ['青禾产业园机器人走上生产线', ...park],
    ['云桥开发区海水稻开镰', ...rice],
  ]);
  assert.deepEqual(
    edition.outside.map(([, rule]) => rule),
    [
      'edition-programme',
      'edition-sheet',
      'edition-host',
      'edition-menu',
      'edition-menu',
      'edition-menu',
      'edition-host',
    ],
  );
});

test('what leads to what is heard is text, and who made an item stands below its headline', () => {
  const says = '云桥开发区副主任方满仓对本台记者说：';
  const made = '编辑：叶霞  记者：方知远 摄像：林小禾';
  const [programme, onAir] = television;
  const { kinds } = linesOf(
    documentOf([programme, onAir, '云桥海水稻开镰', made, ...rice, says].join('\n')).blocks,
  );
  assert.deepEqual(kinds.slice(2, 4), ['headline', 'credit']);
  assert.equal(kinds.at(-1), 'text');
  assert.equal(linesOf(documentOf(`${programme}\n${made}\n${rice[0]}`).blocks).kinds[1], 'outside');
});

test('the host leads over to the next item in many words', () => {
  for (const said of [
    '好，接下来的这条消息和在青禾上班的朋友有关。',
    '接下来是一条和市民生活有关的消息。',
    '接下来是《听众热线》。',
    '最后来听一条云桥以外的园区消息。',
    '最后是一组简讯。',
    '现在再向您报告一条消息。',
    '我们再来关注一下工地的进展。',
    '云桥经开区的消息，本月起园区有了夜班车。',
    '咱们先说这条产线。',
    '来关注一条交通建设的消息。',
    '下一条，云桥开发区的新路通了车。',
    '还有一条消息，和用电有关。',
    '说完产业，再来说交通。',
    '天气转凉，来看供暖的消息。',
    '冬天快到了，说说供暖。',
    '接下来我们把目光转向云桥开发区。',
    '镜头转到鹿鸣保税区。',
  ])
    assert.match(said, LEADS_OVER);
  for (const said of [
    '云桥经开区的消息化平台上线，本月起可以查到夜班车。',
    '最后是二期工程，',
    '接下来一个月，',
    '下面的车间里，',
    '现在向他报名。',
    '我们来到云桥开发区的工地。',
    '我们看到机器人正在装箱。',
    '客户从德国赶来，来看样品。',
    '下一条产线年底投产。',
    '还有一条新路通到园区。',
    '老周放下茶杯，说说这些年的变化。',
    '说完这句话，他又走进了车间。',
    '目光所及都是新厂房。',
  ])
    assert.doesNotMatch(said, LEADS_OVER);
  const named = linesOf(documentOf('VO+字幕：记者 林小禾\n青禾产业园开园。').blocks);
  assert.equal(named.kinds[0], 'credit');
});

test('the page of one broadcast begins with the headline above its labels', () => {
  const head = [
    '云桥新闻网 视频',
    '青禾产业园机器人走上生产线',
    '发布时间：2021年04月06日 22:06 来源：云桥新闻网',
  ];
  for (const lines of [
    [...head, `【导语】${park[0]!}`, `【解说】${park[1]!}`],
    [...head, '简介：', `【导语】${park[0]!}`, `【正文】${park[1]!}`],
    [...head.slice(1), '您的浏览器未安装播放器', `【导语】${park[0]!}`, `【同期声】${park[1]!}`],
  ]) {
    const edition = found(lines)!;
    assert.equal(edition.items.length, 1);
    assert.ok(edition.items[0]!.includes(head[1]!));
  }
});

test('a transcript without headlines: the announcer begins an item, music stands between', () => {
  const edition = found(radio)!;
  assert.deepEqual(edition.items, [park, rice]);
  assert.deepEqual(edition.menu, []);
  assert.ok(edition.outside.some(([text, rule]) => text === '间奏' && rule === 'edition-part'));
});

test('a bulletin: entries of the contents begin items, whom it goes to is its own', () => {
  const edition = found(bulletin)!;
  assert.deepEqual(edition.items, [
    ['青禾产业园机器人走上生产线', ...park],
    ['云桥开发区海水稻开镰', ...rice],
    ['鹿鸣保税区迎来首船水果', ...yard],
  ]);
  const issue = edition.outside.filter(([, rule]) => rule === 'edition-issue').map(([text]) => text);
  assert.deepEqual(issue, [
    '第9期',
    '青禾园区办公室编 2021年4月6日',
    '报：市委办公室、市政府办公室',
    '共印60份',
  ]);
});

test('numbers before headlines come off, also where no menu lists them', () => {
  const edition = found([
    '《云桥新闻联播》2023年5月16日文字稿',
    '1、青禾产业园机器人走上生产线',
    ...park,
    '2、云桥开发区海水稻开镰',
    ...rice,
  ])!;
  assert.deepEqual(
    edition.items.map(([headline]) => headline),
    ['青禾产业园机器人走上生产线', '云桥开发区海水稻开镰'],
  );
});

test('headline and text on one line are parted at the wide space', () => {
  const lines = [
    '《云桥新闻联播》2023年5月16日文字稿',
    `青禾产业园机器人走上生产线\u3000${park.join('')}`,
    `云桥开发区海水稻开镰\u3000${rice.join('')}`,
  ];
  const { blocks } = documentOf(lines.join('\n'));
  const { texts, items } = editionOf(blocks)!;
  assert.deepEqual(items, [[1], [2]]);
  assert.equal(texts.get(1)?.headline, '青禾产业园机器人走上生产线');
  assert.equal(texts.get(2)?.text, rice.join(''));
});

const none: [what: string, lines: string[]][] = [
  ['nothing', []],
  ['an article about a programme', ['新闻联播报道青禾产业园机器人走上生产线', ...park, ...rice]],
  [
    'questions and answers',
    [
      '青禾产业园答记者问',
      '记者：机器人卖到哪里？',
      '答：三座港口。',
      ...park,
      '记者：还要建什么？',
      ...rice,
    ],
  ],
  [
    'an article with numbered subheads',
    ['青禾产业园这一年', '一、机器人走上生产线', ...park, '二、海水稻开镰', ...rice],
  ],
  ['an article that greets', ['青禾产业园这一年', '各位观众，晚上好！', ...park, ...rice]],
  ['a bulletin with one text', ['青禾园区工作简报', '第9期', '青禾产业园机器人走上生产线', ...park]],
  ['an office’s number without a bulletin', ['第9期', '青禾产业园机器人走上生产线', ...park, ...rice]],
];
for (const [what, lines] of none) test(`${what}: no edition`, () => assert.equal(found(lines), undefined));

test('headlines that are counted in brackets', () => {
  for (const [one, two] of [
    ['【新闻一】', '【新闻二】'],
    ['【消息一】', '【消息二】'],
    ['（头条一）', '（头条二）'],
  ] as const) {
    const items = found([
      '云桥电视台 2021-04-06',
      one + '青禾产业园机器人走上生产线',
      ...park,
      two + '云桥开发区海水稻开镰',
      ...rice,
    ])?.items;
    assert.deepEqual(
      items?.map(([first]) => first),
      ['青禾产业园机器人走上生产线', '云桥开发区海水稻开镰'],
      one,
    );
  }
});

test('a host who leads over from one item to the next without headlines', () => {
  const opened = ['云桥电台 青禾新闻 2021年4月6日', '听众朋友，早上好。'];
  const led = (first: string, second: string) =>
    found([
      ...opened,
      first + park[0]!,
      ...park.slice(1),
      second + rice[0]!,
      ...rice.slice(1),
      '最后关注一则招工的消息。青禾园区下周招工三百人，地点在青禾大道的人才市场。',
    ])?.items.map((item) => item.length);
  const items = [park.length, rice.length, 1];
  assert.deepEqual(led('', '再来看云桥开发区。'), items);
  assert.deepEqual(led('首先来关注青禾。', '接下来，我们去看看云桥。'), items);
  assert.deepEqual(led('第一条消息。', '下一条消息，'), items);
  assert.notDeepEqual(led('', '看一看，云桥的稻子熟了。'), items);
});

test('what the caption of an item tells of its reporter is no cue, and a jingle with its number is a border', () => {
  const said = (text: readonly string[]) => [`【口播】${text[0]!}`, `【解说】${text[1]!}`];
  const item = (text: readonly string[], k: number) => [
    `稿件${k}`,
    `标题：第${k}篇说园区的新鲜事`,
    ...said(text),
  ];
  const lines = ['《青禾园区行》第9期 串联单及文稿', '【片头】（15秒）'];
  const edition = found([
    ...lines,
    ...item(park, 1),
    '【字幕】记者 林小禾 方知远',
    '【转场 3秒】',
    ...item(rice, 2),
    '【片花2】',
    ...item(yard, 3),
    '【字幕】记者 叶霞',
  ])!;
  assert.deepEqual(edition.items, [
    ['第1篇说园区的新鲜事', ...park, '记者 林小禾 方知远'],
    ['第2篇说园区的新鲜事', ...rice],
    ['第3篇说园区的新鲜事', ...yard, '记者 叶霞'],
  ]);
});

test('what the host says will be heard is the list of items', () => {
  const edition = found([
    '云桥之声 FM 92.×  《早安，青禾》直播稿',
    '4月6日 周二 07:30—08:00（2021年）',
    '播音：男—阿满  女—小禾    监听：小蔓    编辑：大川',
    '【开始曲，压混】',
    '男：清晨七点半，这里是云桥之声。',
    '女：打开收音机，听听身边的青禾。今天的节目里您将听到：',
    '男：青禾产业园的机器人装了箱；',
    '女：云桥的海水稻开镰。',
    '【片花1】',
    `女：${park[0]!}`,
    `男：${park[1]!}`,
    '（记者 林小禾）',
    '【片花2】',
    `女：${rice[0]!}`,
    `男：${rice[1]!}`,
    '（记者 叶霞）',
    '【结束曲】',
    '男：本节目由“云桥之声”制作，欢迎关注公众号参与互动。',
    '女：明早七点半，咱们再见。',
  ])!;
  assert.deepEqual(edition.items, [
    [...park, '（记者 林小禾）'],
    [...rice, '（记者 叶霞）'],
  ]);
  assert.deepEqual(edition.menu, ['青禾产业园的机器人装了箱；', '云桥的海水稻开镰。']);
});

test('a number and the running head below it are between the pages, and no text', () => {
  const head = '青禾快讯 2021 年第 4 期';
  const page = (k: number, other = head) => [park[0]!, '', String(k), '', other, ''];
  const at = (lines: string[]) => [...foliosOf(documentOf(lines.join('\n')).blocks)];
  const pages = [1, 2, 3].flatMap((k) => page(k));
  assert.deepEqual(at([...pages, rice[0]!]), [1, 2, 4, 5, 7, 8]);
  assert.deepEqual(at([1, 2].flatMap((k) => page(k))), []);
  assert.deepEqual(at([park[0]!, '', '[第 1 页]', '', rice[0]!]), [1]);
  assert.deepEqual(at([1, 5, 9].flatMap((k) => page(k))), []);
  assert.deepEqual(at([1, 2, 3].flatMap((k) => page(k, `青禾第${'甲乙丙'[k - 1]}车间开工`))), []);
});

test('the page of an entry stands in brackets, and numbers in circles are of several kinds', () => {
  for (const entry of ['△ 青禾高新区开园 ( 第 1 版 )', '机器人装箱（第12版）', '机器人装箱 (A3版)'])
    assert.ok(isPlaced(entry), entry);
  for (const entry of ['机器人装箱（第2批）', '青禾词典第3版', '机器人装箱（新版）'])
    assert.ok(!isPlaced(entry), entry);
  for (const sign of '③❸➂➌⓷') assert.equal(circledNumber(`${sign} 机器人装箱`), 3, sign);
  assert.equal(circledNumber('3 机器人装箱'), undefined);
});

test('a rundown: clocks before its lines, the length behind each headline, what is on besides', () => {
  const rundown = (clock: (k: number) => string, headline: (text: string, k: number) => string) => [
    'FM92.4 云桥之声  《青禾早班车》  串联单暨播音稿',
    '2021年4月6日（周二）07:00-07:30    直播',
    '播音：林  霜  方知远   导播：葛   监制：叶',
    `${clock(0)}呼号＋片头（20秒）`,
    `${clock(1)}（男）您现在收听的是云桥之声，调频92.4兆赫。`,
    '          （女）各位听众早上好，七点整，《青禾早班车》准时与您同行。',
    `${clock(2)}（男）首先为您介绍今天节目的内容提要——`,
    '          （女）青禾产业园机器人走上生产线；',
    '          （男）云桥开发区海水稻开镰。',
    '          （女）这些新闻，稍后为您详细播报。',
    `${clock(3)}间隔音乐起 3秒 压低`,
    `${clock(4)}①  ${headline('青禾产业园机器人走上生产线', 1)}`,
    `（女）${park[0]!}`,
    `【出录音】${park[1]!}【录音完】`,
    `${clock(5)}②  ${headline('云桥开发区海水稻开镰', 2)}`,
    `（男）${rice[0]!}`,
    `（女）${rice[1]!}`,
    `${clock(6)}片花＋广告`,
    '          “青禾火锅，越煮越香！”  15秒',
    '          “云桥之声，声声入心。”  5秒',
    `${clock(7)}路况（交警连线，口头，不备稿）`,
    `${clock(8)}③  ${headline('鹿鸣保税区迎来首船水果', 3)}`,
    `（男）${yard[0]!}`,
    `（女）${yard[1]!}`,
    `${clock(9)}结束语`,
    '（女）以上就是今天的《青禾早班车》，感谢您的收听。',
    '（男）七点半请继续收听《青禾夜话》。',
    '07:30:10  片尾曲',
  ];
  const clocks = [
    (k: number) => `07:0${k}:20  `,
    (k: number) => `7:${10 + k}\u3000`,
    (k: number) => `07:1${k}\t`,
  ];
  const headlines = [
    (text: string, k: number) => `《${text}》  ${k}分50秒`,
    (text: string) => `${text}  1′20″`,
    (text: string) => `《${text}》（40秒）`,
    (text: string, k: number) => `${text}\u3000${k}分整`,
  ];
  for (const clock of clocks)
    for (const headline of headlines)
      assert.deepEqual(found(rundown(clock, headline))?.items, [
        ['青禾产业园机器人走上生产线', ...park],
        ['云桥开发区海水稻开镰', ...rice],
        ['鹿鸣保税区迎来首船水果', ...yard],
      ]);
});

test('an advert in brackets before the first item begins none, and leads of the host part the others', () => {
  const edition = found([
    '云桥视听｜《青禾播报》2021年4月6日文字版',
    '主播：林小禾  方知远',
    '林小禾：观众朋友们，大家好！今天是4月6号，星期二。',
    '方知远：欢迎您收看《青禾播报》。',
    '（广告：青禾陈醋，越陈越香）',
    `林小禾：${park[0]!}`,
    `方知远：有意思的是，${park[1]!}`,
    `方知远：再来关注云桥。${rice[0]!}`,
    '林小禾：这些稻米以后卖到哪里呢？',
    `方知远：继续来看新闻。${yard[0]!}`,
    '林小禾：好，今天的《青禾播报》就到这里。',
  ])!;
  assert.deepEqual(
    edition.items.map((item) => item.length),
    [2, 2, 1],
  );
});

test('an item of a rundown in Markdown: its fields before who made it, cues, and what the host may say besides', () => {
  const edition = found([
    '云桥电视台《青禾夜航》口播稿',
    '03 青禾产业园机器人走上生产线',
    '形式：口播+配音　时长：1\'52"　记者：林小禾　摄像：方知远',
    '（主播看二号机位）',
    park[0]!,
    '[配音起]',
    park[1]!,
    '[配音止]',
    '04 云桥开发区海水稻开镰',
    '形式：配音　时长：1\'35"',
    ...rice,
    '串联词备用： 天气转凉，出门添衣。广告回来，说一说夜间施工的事。',
    '提词员注：04条如超时，删去最后一段',
  ])!;
  assert.deepEqual(edition.items, [
    ['青禾产业园机器人走上生产线', '记者：林小禾　摄像：方知远', ...park],
    ['云桥开发区海水稻开镰', ...rice],
  ]);
});

test('what stands between the host’s word of adverts and the one that welcomes back is an advert', () => {
  const radio = (adverts: string[], back: string) =>
    found([
      '云桥电视台 云桥零距离',
      '观众朋友大家好，今天是2021年4月6号，星期二。',
      ...park,
      '好，广告之后马上回来。',
      ...adverts,
      back,
      ...rice,
      '今天的节目就到这里，感谢您的收看。',
    ])?.items;
  const items = [park, rice];
  assert.deepEqual(radio(['青禾山泉，一口清甜，订水热线三三六八'], '欢迎回来。'), items);
  assert.deepEqual(radio(['青禾山泉', '订水热线三三六八'], '好的，欢迎回到我们的节目。'), items);
  assert.ok(
    radio([yard[0]! + yard[1]!], '欢迎回来。')!
      .flat()
      .join('')
      .includes(yard[0]!),
  );
});

test('the headline of a video stands above its length, and not the account and the day above that', () => {
  const edition = found([
    '青禾融媒  2021-04-06 18:47  江苏',
    '▲点击上方“青禾融媒”关注我们',
    '【视频】车间里的“开门红”',
    '(视频时长02分41秒 建议在WIFI环境下观看)',
    '↓↓↓视频文字稿↓↓↓',
    '【现场声】机器轰鸣 叉车喇叭',
    `【解说】${park[0]!}`,
    `【出镜记者 林小禾】${park[1]!}`,
  ])!;
  assert.equal(edition.items[0]![0], '【视频】车间里的“开门红”');
});

test('what a recogniser wrote down turn by turn is one text without the turns', () => {
  const edition = found([
    '午间连线_0406.mp3',
    '本文档由语音转写服务自动生成，仅供参考',
    '文字记录:',
    '主持人 00:02',
    park[0]!,
    '方知远 00:41',
    park[1]!,
    '主持人 01:26',
    '那这些机器人卖到哪里呢？',
    '方知远 01:30',
    '主要卖到沿海的三座港口，今年还要卖到海外。',
    '以上内容由AI识别，可能存在误差',
  ])!;
  assert.deepEqual(edition.items, [
    [...park, '那这些机器人卖到哪里呢？', '主要卖到沿海的三座港口，今年还要卖到海外。'],
  ]);
});

test('two voices open no item by themselves: breaks and who reported it part them, and entries that are read out name them', () => {
  const hello = [
    '男：FM92.4，AM900，这里是青禾新闻广播。',
    '女：听众朋友，早上好。',
    '男：我是林小禾。首先请听内容提要：',
  ];
  const entries = ['女：一、机器人走上生产线', '男：二、海水稻开镰', '女：以下是详细内容。'];
  const told = (reporter: string, [first, second]: string[]) => [
    `男：${first!}`,
    `女：【录音】“订单多，工人三班倒，这样的日子从前想都不敢想。”`,
    `男：${second!}（记者${reporter}报道）`,
  ];
  const bye = [
    '男：今天的《青禾新闻》就到这里。',
    '女：本次节目编辑　阿满，监制　方知远，我们明天同一时间再会。',
  ];
  for (const between of [['【间奏】'], []]) {
    const items = [...told('林小禾', park), ...between, ...told('方知远', rice)];
    const edition = found([...hello, ...entries, ...items, ...bye])!;
    assert.deepEqual(
      edition.items.map(([first]) => first),
      [park[0], rice[0]],
    );
    assert.deepEqual(edition.menu, ['一、机器人走上生产线', '二、海水稻开镰']);
  }
});

test('a voice that turns to another zone begins an item where not all are signed', () => {
  const [first, second] = [
    '合肥高新区的机器人公司昨天扩产，六十台样机已经装箱。',
    '株洲高新区的海水稻试验田昨天开镰，亩产比去年高出四十公斤。',
  ];
  const lines = [`男：${first}`, `女：${second}（记者林小禾报道）`, `男：${yard.join('')}（记者方知远报道）`];
  const edition = found(['青禾电台《青禾新闻》播出稿', '女：听众朋友，早上好。', ...lines])!;
  assert.equal(edition.items.length, 3);
});

test('the sheet of one script names its headline and who made it', () => {
  const sheet = ['青禾融媒体中心电视新闻稿签', '栏目：青禾新闻'];
  const rest = ['摄像：阿满', '时长：2\'35"', '播出日期：2021年4月6日'];
  const told = ['【导语】', park[0]!, '【正文】', '（画面：车间全景）', park[1]!, '（尾标：青禾融媒）'];
  for (const label of ['稿件名称', '片名', '新闻标题']) {
    const lines = [...sheet, `${label}：机器人走上生产线`, '记者：林小禾　方知远', ...rest, ...told];
    assert.deepEqual(found(lines)!.items, [['机器人走上生产线', '记者：林小禾　方知远', ...park]], label);
  }
});
