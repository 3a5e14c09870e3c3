/** A station's broadcast of one day on a page: by its list of items, by its numbers, by headings; scripts with labelled headlines. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { loadKnowledge, understand } from '../pipeline.ts';
import { readText } from '../read/text.ts';
import type { RawKind } from '../types.ts';
import { park, rice, yard } from './editions.fixture.ts';

const knowledge = loadKnowledge();
const read = (lines: readonly string[], kind: RawKind = 'text') => {
  const { blocks, markup } = readText(lines.join('\n'), kind === 'markdown' ? 'markdown' : 'text');
  return understand(documentOf('', { blocks, markup, kind, lineCount: lines.length }), knowledge);
};
const understood = (lines: readonly string[], kind?: RawKind) => read(lines, kind).articles;
const titles = (lines: readonly string[]) => understood(lines).map(({ title }) => title);

const HEADLINES = ['青禾产业园机器人走上生产线', '云桥开发区海水稻开镰', '鹿鸣保税区迎来首船水果'];
const TEXTS = [park, rice, yard];
const told = HEADLINES.map((headline, k) => [`【${headline}】`, ...TEXTS[k]!, '']).flat();

test('a list of contents that comes back entry by entry parts a page, whatever stands around', () => {
  const page = [
    '云桥网络台 | 登录 | 注册',
    '电视 > 综合频道 > 一周看点',
    '走进园区看发展',
    '云桥电视台　时间：2021-04-06 20:30　字体：[大 中 小]　打印',
    '【内容提要】',
    ...HEADLINES.map((headline, k) => `${k + 1}、${headline}`),
    '',
    ...told,
    '（第1、3条 记者 林小禾；第2条 记者 方知远 叶霞）',
    '编辑：阿满　责编：叶小川',
    '【关闭窗口】 【返回顶部】',
    '关于我们 | 广告服务 | 联系方式',
  ];
  const articles = understood(page);
  assert.deepEqual(
    articles.map(({ title, byline }) => [title, ...byline.map(({ name }) => name)]),
    [
      [HEADLINES[0], '林小禾'],
      [HEADLINES[1], '方知远', '叶霞'],
      [HEADLINES[2], '林小禾'],
    ],
  );
  const without = page.filter((line) => line !== `2、${HEADLINES[1]}` && !line.startsWith('【内容'));
  assert.equal(titles(without).length, 1);
});

const counted = HEADLINES.flatMap((headline, k) => [`0${k + 1}`, headline, ...TEXTS[k]!, '']);

test('the post of a programme and its day counts its items; a post of another name may count its chapters', () => {
  const below = ['END', '编辑丨豆豆', '往期推荐', '园区又上新'];
  for (const name of ['青禾视频新闻丨2021.04.06', '【青禾早报】4月6日', '青禾新闻（20210406）'])
    assert.deepEqual(titles([name, 'Hi，青禾的朋友们晚上好👇', '', ...counted, ...below]), HEADLINES, name);
  const chapters = ['从一张图纸开始', '把关节做出来', '走到车间里去'].flatMap((chapter, k) => [
    `0${k + 1}`,
    chapter,
    park[k % 2]!,
    ['公司的研发楼就在青禾产业园东门。', '这条产线由青禾产业园代建。', '青禾产业园还会再建一座中试车间。'][
      k
    ]!,
    '',
  ]);
  assert.equal(titles(['一台机器人怎样长大', '', ...chapters, ...below]).length, 1);
});

test('a script whose headlines have labels, with subtitles, who reports it and the parts below', () => {
  const slot = (k: number, form: string) => [
    '————————————',
    `序号：0${k + 1}　形式：${form}　长度：1'20`,
    `主标题：${HEADLINES[k]!}`,
    `副标题：${['机器换人', '盐碱地变良田', '通关提速'][k]!}`,
    `记者：${['林小禾', '方知远', '叶霞'][k]!}`,
  ];
  const articles = understood([
    '云桥广播电视台新闻中心串联单',
    '节目：云桥新闻联播　2021-04-06　值班主编：阿满',
    ...slot(0, '口播+片'),
    '口播导语：',
    park[0]!,
    '正文：',
    ...park.slice(1),
    ...slot(1, '片'),
    '正文：',
    ...rice,
    ...slot(2, '口播'),
    '口播：',
    ...yard,
  ]);
  assert.deepEqual(
    articles.map(({ title, byline }) => [title, ...byline.map(({ name }) => name)]),
    [
      [HEADLINES[0], '林小禾'],
      [HEADLINES[1], '方知远'],
      [HEADLINES[2], '叶霞'],
    ],
  );
});

test('a labelled subtitle speaks for its own item', () => {
  const subtitles = ['合肥高新区的第一批', '盐碱地变良田', '通关提速'];
  const { articles, reading } = read([
    '云桥广播电视台新闻中心串联单',
    '节目：云桥新闻联播　2021-04-06　值班主编：阿满',
    ...HEADLINES.flatMap((headline, k) => [
      `主标题：${headline}`,
      `副标题：${subtitles[k]!}`,
      `口播：${TEXTS[k]![0]!}`,
      `正文：${TEXTS[k]![1]!}`,
    ]),
  ]);
  assert.deepEqual(
    articles.map(({ title, zones }) => [title, ...zones.filter((zone) => zone === '合肥高新区')]),
    [[HEADLINES[0], '合肥高新区'], [HEADLINES[1]], [HEADLINES[2]]],
  );
  for (const decision of reading.decisions.filter(({ rule }) => rule === 'edition-subtitle'))
    assert.equal(decision.state, 'head');
});

test('jingles with their words and the host’s bridges part what is read without headlines', () => {
  const articles = understood([
    '（开始曲）',
    '早上好，欢迎打开收音机。我是主持人小禾，先请听新闻。',
    '',
    ...park,
    '',
    '（片花：一路有我，伴您早行）',
    '',
    ...rice,
    '',
    '（片花）',
    '刚才说到水稻，接下来这条跟码头有关。',
    '',
    ...yard,
    '',
    '新闻播送完了，接下来请听天气和路况。',
  ]);
  assert.deepEqual(
    articles.map(({ paragraphs }) =>
      paragraphs
        .map(({ text }) => text)
        .join('')
        .slice(0, 12),
    ),
    TEXTS.map(([first]) => first!.slice(0, 12)),
  );
});

test('the first heading is the title of a film’s script, above its staff', () => {
  const [article, ...others] = understood(
    [
      '# 守着一湖水的人',
      '',
      '**云桥广播电视台《青禾纪事》专题片解说词**',
      '',
      '成片定稿 V3 / 2021年4月',
      '',
      '- 撰稿：林小禾',
      '- 编导：阿满',
      '',
      '---',
      '',
      '【画面】清晨，湖面',
      '',
      `【解说】${park[0]!}`,
      '',
      '【画面】车间',
      '',
      `【解说】${park[1] ?? rice[0]!}`,
    ],
    'markdown',
  );
  assert.deepEqual(others, []);
  assert.equal(article!.title, '守着一湖水的人');
  assert.deepEqual(
    article!.byline.map(({ name }) => name),
    ['林小禾'],
  );
  assert.equal(article!.source?.value, '云桥广播电视台');
});

test('fields over an item belong to it, its length among them; who is in training reports as well', () => {
  const script = [
    '云桥区融媒体中心《云桥播报》文稿单',
    '播出日期：2021年4月6日  星期二   首播时间：19:35',
    '—————————————————————————',
    ...HEADLINES.flatMap((headline, k) => [
      `第${k + 1}条`,
      `【标题】${headline}`,
      '【记者】林小禾  （实习）方知远',
      '【摄像】叶霞',
      '【时长】2′10″',
      `【导语】${TEXTS[k]![0]!}`,
      ...TEXTS[k]!.slice(1).map((text) => `【正文】${text}`),
      '',
    ]),
    '【片尾】好，今天的《云桥播报》就到这里，感谢收看，再见。',
  ];
  assert.deepEqual(
    understood(script).map(({ title, date, byline }) => [title, date?.value, byline.map(({ name }) => name)]),
    HEADLINES.map((headline) => [headline, '2021-04-06', ['林小禾', '方知远']]),
  );
});

test('the day on which a number of a programme is on the air is that of all its items', () => {
  const programme = [
    '云桥经开区电视专栏《奋进云桥》',
    '第128期（2021年4月6日播出）',
    '【主持人】观众朋友，大家好，欢迎收看《奋进云桥》。',
    ...HEADLINES.flatMap((headline, k) => [`${'一二三'[k]!}、${headline}`, ...TEXTS[k]!, '']),
    '【主持人】感谢您收看本期的《奋进云桥》，我们下周再见。',
  ];
  assert.deepEqual(
    understood(programme).map(({ title, date }) => [title, date?.value]),
    HEADLINES.map((headline) => [headline, '2021-04-06']),
  );
});

test('a round-up under its own name at the end is an item, and the name of who reads is none of the text', () => {
  const page = [
    '云桥广播电视台',
    '云桥新闻联播20210406',
    '主播：小雅',
    '【内容提要】',
    ...HEADLINES.slice(0, 2).map((headline) => `▲${headline}`),
    '▲简讯',
    '',
    ...HEADLINES.slice(0, 2).flatMap((headline, k) => [
      `【${headline}】`,
      ...TEXTS[k]!,
      '本台记者：林小禾 承超',
      '',
    ]),
    '【简讯】',
    '截至昨日，我市今年新登记的企业达到三千一百家，比去年同期多了两成。',
    '三山湖的环湖步道昨日建成通车，全长九公里，沿线添了十二处驿站。',
    '编辑：阿满',
  ];
  const articles = understood(page);
  assert.deepEqual(
    articles.map(({ paragraphs }) => paragraphs.length),
    [TEXTS[0]!.length, TEXTS[1]!.length, 2],
  );
  assert.ok(articles.every(({ paragraphs }) => paragraphs.every(({ text }) => !text.includes('小雅'))));
});

test('the title of a post that lists its items behind its name parts it', () => {
  const post = (title: string) => [
    title,
    '云桥市融媒体中心 2021年4月6日 06:58',
    '早安，云桥！',
    ...HEADLINES.flatMap((headline, k) => [headline, ...TEXTS[k]!, '']),
  ];
  const [first, second] = ['青禾产业园的机器人走上生产线', '海水稻在云桥开发区开镰'];
  for (const title of [
    `早安云桥｜${first}；${second}……`,
    `早听云桥 | 4月6日：${first}；${second}；鹿鸣迎来首船水果`,
  ])
    assert.deepEqual(titles(post(title)), HEADLINES, title);
});

test('what stands above the first item and is no text is none', () => {
  const page = [
    '云桥日报·听报',
    '听见云桥｜2021年4月6日早新闻',
    '00:00 / 06:42　倍速 1.0x　下载客户端收听',
    '主播：小雅',
    '早上好，这里是听见云桥。今天是2021年4月6日，星期二。来听今天的新闻。',
    ...HEADLINES.flatMap((headline, k) => [
      `${k + 1}. ${headline}`,
      '云桥日报4月5日消息  记者 林小禾  报道',
      ...TEXTS[k]!,
    ]),
  ];
  assert.deepEqual(
    understood(page).map(({ title, date, byline }) => [title, date?.value, byline.map(({ name }) => name)]),
    HEADLINES.map((headline) => [headline, '2021-04-06', ['林小禾']]),
  );
});

test('an article that a media centre posts stays whole, though a sentence in it sums up as hosts do', () => {
  const post = [
    '云桥区融媒体中心',
    '青禾园区的食堂为什么排起了队',
    '2021-04-06',
    '青禾产业园的共享食堂开张一个月，中午的队从二楼排到了门口，一荤两素只要十二元，工人们边吃边聊。',
    '后勤公司的叶师傅说，三家工厂合起来做饭，一顿三千份，比各做各的便宜两元，剩菜当天送去做肥料。',
    '以上就是园区食堂的账本内容，看得见的是两元钱，看不见的是三家工厂坐到了一张桌上。',
    '管委会说，下一步要把洗衣房也合起来，省下的地方改成篮球场，门口的牌子也要换成电子屏。',
  ];
  assert.deepEqual(
    understood(post).map(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    [post.slice(3)],
  );
});

const names = (lines: readonly string[]) =>
  understood(lines).map(({ byline }) => byline.map(({ name }) => name).join(' '));
const bodies = (lines: readonly string[]) =>
  understood(lines).map(({ paragraphs }) => paragraphs.map(({ text }) => text));

test('a host and reporters who speak by their role alone are labels of a programme, and turns of a talk', () => {
  const weekly = [
    '《园区周刊》第36期文字实录',
    '主持人：大家好，欢迎收看这一周的《园区周刊》，我是小禾。',
    ...TEXTS.slice(0, 2).flatMap(([first, second], k) => [
      `主持人：${k === 0 ? '首先' : '接下来'}来关注产业。${first!}`,
      `记者：${second!}`,
    ]),
    '主持人：好的，以上就是本期《园区周刊》的全部内容，感谢收看。',
  ];
  assert.deepEqual(
    bodies(weekly)
      .flat()
      .filter((text) => /^(?:主持人|记者)：/u.test(text)),
    [],
  );
  const talk = [
    '园区为什么要办夜校',
    '主持人：林主任，您好，园区为什么要办夜校？',
    '林小禾：白天要上班，晚上才有工夫，一年下来有两千三百多人来听过课，最远的从云桥坐车过来。',
    '主持人：学员都学些什么，学完了能不能用得上？',
    '林小禾：看图、编程、修机器人，学完了可以考证，考过了厂里每个月给三百块钱的津贴。',
  ];
  assert.ok(
    bodies(talk)
      .flat()
      .some((text) => text.startsWith('主持人：')),
  );
});

test('who reports is named where the host leads to the report, in the rundown, or once for all below the last item', () => {
  const items = (lead: (k: number) => string, [above, below]: [string[], string[]] = [[], []]) => [
    '云桥广播电视台《青禾新闻联播》串联单',
    '播出日期：2021年4月6日',
    ...above,
    ...HEADLINES.flatMap((headline, k) => [
      `${k + 2}、${headline}`,
      `【导语】${lead(k)}`,
      '【正文】',
      ...TEXTS[k]!,
    ]),
    ...below,
  ];
  const people = ['林小禾', '方知远', '叶霞'];
  const led = items((k) => `园区里又有了新的消息，大家都很关心。请听本台记者${people[k]!}的录音报道。`);
  assert.deepEqual(names(led), people);
  const rows = [
    '序号  条目  形式  时长  记者',
    `1  片头+提要  —  0'50"  —`,
    ...people.map((name, k) => `${k + 2}  ${HEADLINES[k]!}  图像  2'10"  ${name}`),
    `5  片尾  —  0'20"  —`,
  ];
  assert.deepEqual(names(items(() => '（温予）', [rows, []])), people);
  const credits = ['记者丨林小禾 方知远', '编辑丨叶霞', '校对丨温予'];
  const all = items(() => '园区里又有了新的消息，大家都很关心。', [[], credits]);
  assert.deepEqual(
    names(all),
    people.map(() => '林小禾 方知远'),
  );
  const signed = all.map((line) => (line === TEXTS[0]![1] ? `${line}（记者 黎暮）` : line));
  assert.deepEqual(names(signed)[1], '');
});

test('forms of a newsroom, each over its script, name its headline, its day and who reports', () => {
  const forms = HEADLINES.flatMap((headline, k) => [
    '云桥市广播电视台新闻中心 新闻稿签',
    `题    目:  ${headline}`,
    '栏    目:  青禾新闻',
    '记    者:  林小禾  方知远',
    '摄    像:  叶霞',
    '审    签:  ',
    '播出时间:  2021年4月6日 19:30',
    '',
    '【导语】',
    ...TEXTS[k]!,
    '(结束)',
    '------------------------------',
  ]);
  const articles = understood(forms);
  assert.deepEqual(
    articles.map(({ title, date, source, byline }) => [title, date?.value, source?.value, byline.length]),
    HEADLINES.map((headline) => [headline, '2021-04-06', '云桥市广播电视台', 2]),
  );
});

test('the day of a programme without its year has that of the day on which it was written down', () => {
  const record = (last: string) => [
    '云桥电视台《青禾新闻》4月6日节目（文字记录）',
    ...HEADLINES.slice(0, 2).flatMap((_, k) => [
      `第${'一二'[k]!}条`,
      `(主持人)${TEXTS[k]![0]!}`,
      `(解说)${TEXTS[k]![1]!}`,
    ]),
    '记录：党政办 小林',
    last,
  ];
  const days = (last: string) => understood(record(last)).map(({ date }) => date?.value);
  assert.deepEqual(days('2021年4月7日'), ['2021-04-06', '2021-04-06']);
  assert.deepEqual(days('2021年12月7日'), ['XXXX-04-06', 'XXXX-04-06']);
});

test('station, programme and day run together above the items, or the day at the foot, are those of every item', () => {
  const items = HEADLINES.flatMap((headline, k) => [`${k + 1}. ${headline}`, ...TEXTS[k]!]);
  const greeting = '各位观众，晚上好！欢迎收看《今日青禾》。';
  const farewell = '今天的新闻就播送到这里，谢谢您的收看，再见。';
  const forms: [string[], string[], string][] = [
    [['20210406青禾广播电视台今日青禾'], [], '青禾广播电视台'],
    [['【今日青禾】2021年4月6日'], [], '今日青禾'],
    [['【今日青禾】2021年4月6日 星期二'], [], '今日青禾'],
    [['《今日青禾》', '2021年4月6日（星期二）　青禾电视台'], [], '青禾电视台'],
    [['青禾电视台今日青禾'], ['（青禾电视台2021年4月6日播出）'], '青禾电视台'],
  ];
  for (const [above, below, source] of forms) {
    const articles = understood([...above, greeting, ...items, farewell, ...below]);
    assert.deepEqual(
      articles.map((article) => [article.title, article.source?.value, article.date?.value]),
      HEADLINES.map((headline) => [headline, source, '2021-04-06']),
      above[0],
    );
  }
});

test('two who read by turns begin no item with each change', () => {
  const lines = TEXTS.flatMap((texts) => [
    ...[...texts, ...texts.map((text) => `再说一遍，${text}`)].map(
      (text, k) => ['主播A：', '主播B：'][k % 2]! + text,
    ),
    '［转场］',
  ]);
  const articles = understood([
    '《青禾新闻》2021年4月6日',
    '观众朋友，晚上好！',
    ...lines.slice(0, -1),
    '感谢收看，再见！',
  ]);
  assert.equal(articles.length, 3);
});
