import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { readText } from '../read/text.ts';
import { park, rice } from './editions.fixture.ts';
import { lookAt } from './look.ts';
import { stackedStarts } from './stacked.ts';

const starts = (lines: string[], layout: 'web' | 'page' = 'web') => {
  const doc = documentOf(lines.join('\n'));
  return stackedStarts(doc, lookAt(doc.blocks), layout);
};

const one = ['青禾产业园机器人走上生产线', '来源：云桥时报 发布时间：2021-04-06', ...park];
const two = ['云桥开发区海水稻开镰', '来源：青禾在线 发布时间：2021-05-07', ...rice];

test('a headline with labels of its own begins an article', () => {
  assert.deepEqual(starts([...one, ...two]), [0, 4]);
  assert.deepEqual(starts([...one, '责任编辑：林小禾', ...two]), [0, 5]);
});

test('a headline that exclaims or asks begins an article over labels of its own, and nowhere else', () => {
  for (const mark of ['！', '？'])
    assert.deepEqual(
      starts([...one, `云桥开发区的海水稻今年亩产又高出四十公斤${mark}`, ...two.slice(1)]),
      [0, 4],
    );
  const cry = '园区的人都说，这样的机器人再多来几台才好！';
  assert.deepEqual(starts([...one, cry, ...rice]), [0]);
});

test('labels may stand over the headline', () => {
  const below = [two[1]!, two[0]!, ...rice];
  assert.deepEqual(starts([one[1]!, one[0]!, ...park, ...below]), [0, 4]);
});

test('a headline of two lines is one start', () => {
  const broken = ['云桥开发区海水稻', '亩产再高四十公斤', ...two.slice(1)];
  assert.deepEqual(starts([...one, '责任编辑：林小禾', ...broken]), [0, 5]);
});

test('a line of marks and a lead begin an article without labels', () => {
  const bare = [two[0]!, `本报讯 ${rice[0]}`, rice[1]!];
  assert.deepEqual(starts([...one, '==========', ...bare]), [0, 5]);
});

test('on a printed page only days of their own tell', () => {
  assert.deepEqual(starts([...one, ...two], 'page'), [0, 4]);
  assert.deepEqual(
    starts([...one, ...two.map((line) => line.replace('2021-05-07', '2021-04-06'))], 'page'),
    [0],
  );
});

const zoned = [
  '云桥高新区的零件铺上了线',
  '来源：云桥时报 发布时间：2021-04-06',
  '云桥高新区的零件交易平台昨日上线，首批四十家工厂把库存搬到了网上，买家点一下就能下单。',
  '平台由园区同三家软件企业一起搭建，零件按尺寸和材料分了类，云桥的工厂不用再跑外地找货。',
];
const elsewhere = [
  '沱江经开区把旧厂房改成幼儿园',
  '沱江经开区的一座旧厂房空了六年，今年改成了幼儿园，附近职工的孩子步行就能入学。',
  '幼儿园设了十二个班，收三百名孩子，傍晚延长托管到七点，沱江经开区说第二所已经在选址。',
];

test('another zone in the headline and the text begins an article without labels', () => {
  assert.deepEqual(starts([...zoned, ...elsewhere]), [0, 4]);
  assert.deepEqual(starts([...zoned, '责任编辑：林小禾', ...elsewhere]), [0, 5]);
  assert.deepEqual(starts([...zoned, '【打印】【关闭】', ...elsewhere]), [0, 5]);
  assert.deepEqual(starts([...elsewhere, ...zoned]), [0, 3]);
});

test('behind the end of a page another subject will do, and a short text with a lead', () => {
  assert.deepEqual(starts([...one, '（完）', two[0]!, ...rice]), [0, 5]);
  assert.deepEqual(starts([...one, two[0]!, `本报讯 ${rice.join('')}`]), [0, 4]);
});

test('a short article stands above one with labels', () => {
  assert.deepEqual(starts([elsewhere[0]!, elsewhere[1]! + elsewhere[2]!, ...zoned]), [0, 2]);
});

test('the value of a label on a line of its own is no headline', () => {
  const apart = [zoned[0]!, '来源：', '云桥时报', '发布时间：', '2021-04-06', ...zoned.slice(2)];
  assert.deepEqual(starts([...one, ...apart]), [0, 4]);
});

const single: [what: string, lines: string[]][] = [
  ['one article', one],
  ['nothing', []],
  [
    'a text behind a line of marks that does not open as news',
    [...one, '==========', '机器人的来处', ...rice.slice(1)],
  ],
  [
    'a related list with dates and cards of one paragraph',
    [
      ...one,
      '相关阅读',
      '老街面馆三十年只卖阳春面',
      '2021-03-02',
      '在老街的拐角处，这家面馆三十年来只卖一种阳春面，每天清晨门口都排着长队。',
      '动物园小熊猫与游客见面',
      '2021-03-01',
      '昨天上午，市动物园的两只小熊猫首次与游客见面，孩子们隔着玻璃看得入神。',
    ],
  ],
  [
    'cards of one paragraph without the list’s head',
    [
      ...one,
      '老街面馆三十年只卖阳春面',
      '云桥时报 2021-03-02',
      '在老街的拐角处，这家面馆三十年来只卖一种阳春面，每天清晨门口都排着长队。',
      '动物园小熊猫与游客见面',
      '云桥时报 2021-03-01',
      '昨天上午，市动物园的两只小熊猫首次与游客见面，孩子们隔着玻璃看得入神。',
    ],
  ],
  [
    'a subhead that sums up its own zone',
    [...zoned, '一张网上的货架', elsewhere[1]!.replaceAll('沱江经开区', '云桥高新区'), zoned[3]!],
  ],
  [
    'a round-up of zones',
    [
      '春天里的园区',
      '来源：云桥时报 发布时间：2021-04-06',
      '三月以来，各地园区抢抓农时一样抢工期，记者走访了其中三家，看到的是三种忙法。',
      '三家园区，一家忙招商，一家忙建设，一家忙招工，忙的都是同一件事：把企业留住。',
      ...elsewhere,
      zoned[0]!,
      ...zoned.slice(2),
    ],
  ],
  ['what explains an article below it', [...zoned, '责任编辑：林小禾', '新闻链接', ...elsewhere.slice(1)]],
  [
    'comments of readers',
    [
      ...zoned,
      '责任编辑：林小禾',
      '云桥网友小禾苗',
      '这个平台我用过一次，下单很快，就是运费贵了一点，希望能同物流公司再谈一谈。',
      '沱江网友大柳树',
      '我们厂也想把库存放上去，不知道要交多少钱，有没有人说说手续怎么办。',
    ],
  ],
  ['the abstract of the article above its headline', [zoned[0]!, zoned[2]!, ...zoned]],
  ['subheads', ['青禾产业园这一年', ...park, '海水稻开镰', ...rice, '冷链码头开港', ...park]],
  ['a chronicle', [...one, '2019年6月1日', '海水稻开镰', ...rice, '2020年7月1日', '冷链码头开港', ...park]],
  [
    'labels at the end',
    [one[0]!, ...park, ...rice, '来源：云桥时报 发布时间：2021-04-06', '责任编辑：林小禾'],
  ],
];
for (const [what, lines] of single) test(`${what}: one start`, () => assert.deepEqual(starts(lines), [0]));

test('clippings begin under the head of their own page; one page has one head', () => {
  const head = ['云桥日报  2020年5月10日  星期日  第01版', '青禾晚报  2020年6月11日  星期四  第02版'];
  const clippings = [head[0]!, one[0]!, ...park, head[1]!, two[0]!, ...rice];
  assert.deepEqual(starts(clippings, 'page'), [0, 4]);
  const below = [one[0]!, head[0]!, ...park, two[0]!, head[1]!, ...rice];
  assert.deepEqual(starts(below, 'web'), [0, 1 + 1 + park.length]);
  assert.deepEqual(starts([head[0]!, one[0]!, ...park, head[0]!, two[0]!, ...rice], 'page'), [0]);
  assert.deepEqual(starts([one[0]!, ...park, '云桥日报 2020年5月10日刊登了这条消息。'], 'page'), [0]);
});

test('labels below a headline that exclaims may stand one a line, the source first', () => {
  const [, , ...texts] = two;
  for (const labels of [
    ['文章来源：青禾在线', '时间：2021-05-07 09:27'],
    ['来源：青禾在线', '发布日期：2021年5月7日'],
    ['稿源：青禾在线', '发布时间：2021/05/07'],
  ])
    assert.deepEqual(starts([...one, '海水稻开镰，谢谢你，种稻人！', ...labels, ...texts]), [0, 4]);
});

test('a text without a headline that opens with a dateline begins an article below the editor of the one above', () => {
  const furniture = ['我要评论', '用户名 注册新用户', '活跃网友'];
  for (const lead of [
    '新华社云桥4月8日电（记者 林小禾）',
    '中新网青禾4月8日电（林小禾 方知远）',
    '中新社云桥5月9日电（林小禾）',
  ]) {
    const untitled = [lead + rice[0]!, ...rice.slice(1)];
    assert.deepEqual(starts([...one, '责任编辑：林小禾', ...furniture, ...untitled]), [0, 8]);
    assert.deepEqual(starts([...one, ...furniture, ...untitled]), [0], 'no editor above');
  }
  const plain = starts([...one, '责任编辑：林小禾', ...furniture, ...rice]);
  assert.deepEqual(plain, [0], 'no dateline');
});

test('below the lists and the foot of one page another begins, whose labels stand over more than a list gives', () => {
  for (const foot of [
    ['友情链接', '不良信息举报', '浙ICP备00000000号'],
    ['相关阅读', '老街面馆三十年只卖阳春面', '动物园小熊猫与游客见面'],
    ['热门评论', '云桥网友小禾苗', '写得真好'],
  ])
    assert.deepEqual(starts([...one, ...foot, ...two]), [0, one.length + foot.length]);
  const cards = ['相关阅读', '云桥开发区海水稻开镰', '云桥时报 2021-03-02', rice[0]!];
  assert.deepEqual(starts([...one, ...cards]), [0]);
  const comments = ['网友评论', '云桥网友小禾苗', '2021-04-07 09:12', ...rice];
  assert.deepEqual(starts([...one, ...comments]), [0]);
});

test('a headline with its day behind it on the line begins an article', () => {
  for (const day of [' 2021-05-07', '\u3000\u30002021-05-07', ' | 2021/05/07', ' [2021-05-07]'])
    assert.deepEqual(starts([`${one[0]!} 2021-04-06`, ...park, two[0]! + day, ...rice]), [0, 3], day);
});

test('a short article under the head of its page is whole where its labels give day and medium', () => {
  const short = (title: string, told: string, text: string) => [
    title,
    told,
    text,
    '原文链接：http://example.cn/1',
  ];
  const head = ['园区日报', '各位领导：', '今日摘报如下。'];
  for (const told of ['来源：云桥日报 | 2021-04-06', '云桥日报  2021-04-06', '新华社 2021-04-06 09:12'])
    assert.deepEqual(
      starts([...head, ...short(one[0]!, told, park.join('')), ...short(two[0]!, told, rice.join(''))]),
      [3, 7],
      told,
    );
});

test('a day or a source alone makes a short article whole behind the editor of the one above', () => {
  const post = (title: string, day: string, text: string) => [
    title,
    day,
    text,
    '(责任编辑:林小禾)',
    '收藏 0 赞 3',
  ];
  assert.deepEqual(
    starts([...post(one[0]!, '2021-04-06', park.join('')), ...post(two[0]!, '2021-05-07', rice.join(''))]),
    [0, 5],
  );
  assert.deepEqual(
    starts([...post(one[0]!, '2021-04-06', park.join('')), ...post(two[0]!, '来源:青禾发布', rice.join(''))]),
    [0, 5],
  );
  assert.deepEqual(
    starts([...post(one[0]!, '2021-04-06', park.join('')), two[0]!, '2021-05-07', ...rice]),
    [0, 5],
  );
});

test('a heading of another level above a headline is none of its lines', () => {
  const text = [
    '# 园区资讯汇编',
    ...one.map((line, i) => (i === 0 ? `## ${line}` : line)),
    `## ${two[0]!}`,
    ...two.slice(1),
  ];
  const { blocks, markup } = readText(text.join('\n'), 'markdown');
  const doc = documentOf('', { blocks, markup });
  assert.deepEqual(stackedStarts(doc, lookAt(doc.blocks), 'web'), [1, 5]);
});

test('the account of a WeChat page stands between headline and day', () => {
  const page = (title: string, account: string, day: string, text: string[]) => [
    title,
    account,
    day,
    ...text,
  ];
  for (const account of ['原创 林小禾 青禾日报', '原创 青禾发布 青禾发布'])
    assert.deepEqual(
      starts([
        ...page(one[0]!, account, '2021年04月06日 07:12 云桥', park),
        '写留言',
        ...page(two[0]!, account, '2021年05月07日 09:30', rice),
      ]),
      [0, 6],
    );
});

test('behind a gap below the last list of a page another begins', () => {
  const next = ['栽下梧桐树 引得凤凰来', '青禾高新 2021-05-07', ...rice];
  for (const end of [['喜欢此内容的人还喜欢'], ['往期推荐', '青禾园区招商手册请看这里'], ['相关阅读']])
    assert.deepEqual(starts([...one, ...end, '', ...next]), [0, one.length + end.length], end[0]);
  assert.deepEqual(starts([...one, '喜欢此内容的人还喜欢', ...next]), [0]);
});

test('the sheet above a notice begins it, not the buttons above the sheet', () => {
  const body = [
    '各县区人民政府，市直各单位：',
    '为做好园区的年度评价，市里修订了《青禾园区评价办法》，经管委会同意，现印发给你们，请结合实际认真贯彻执行，有问题及时反馈给园区办公室。',
  ];
  for (const rows of [
    ['索引号：11330700MB10327095/2024-00144', '发布机构：青禾高新区管委会', '公开日期：2024-03-01'],
    ['索 引 号： 306-18-2021-537 发文机构： 青禾市科技局', '发布日期： 2021年04月26日'],
    ['信息索引号：0058/2024-31', '发文机关：青禾市政府', '成文日期：2024年3月1日'],
  ])
    for (const buttons of [
      ['[放大字体] [缩小字体] [打印] [关闭窗口] [返回顶部]'],
      ['（此件公开发布）'],
      [],
    ]) {
      const first = [...rows, '关于印发《青禾园区评价办法》的通知', ...body];
      const second = [...rows, '关于云桥经济开发区更名的通知', ...body];
      assert.deepEqual(
        starts([...first, ...buttons, ...second]),
        [0, first.length + buttons.length],
        `${rows[0]!} ${buttons[0] ?? ''}`,
      );
    }
});

test('marks below the last list of a page begin another, with its path above its headline', () => {
  const list = ['猜你喜欢', '老街面馆三十年只卖阳春面', '动物园小熊猫与游客见面'];
  const next = ['栽下梧桐树 引得凤凰来', '云桥融媒 | 2021年5月7日 09:12 | 阅读 9,402', ...rice];
  for (const path of [[], ['云桥融媒 / 园区 / 详情'], ['当前位置：首页 > 园区']]) {
    const page = [...one, ...list, '==========', ...path, ...next];
    assert.deepEqual(starts(page), [0, one.length + list.length + 1], path[0]);
    assert.deepEqual(starts([...one, ...list, ...path, ...next]), [0]);
  }
});

test('a path or an address beside a headline below marks parts no headline from its text', () => {
  const text = [`云桥社云桥5月7日电（记者 林小禾）${rice[0]!}`, rice[1]!];
  const address = 'http://www.yunqiao.example/2021-05/07/content_2.htm';
  for (const head of [
    ['云桥在线>园区>云桥开发区', two[0]!, address],
    ['首页 > 园区 > 正文', two[0]!],
    [two[0]!, address],
  ])
    assert.deepEqual(
      starts([...one, '责任编辑：林小禾', '==========', ...head, ...text]),
      [0, one.length + 2],
      head[0],
    );
});

test('articles that were pasted below each other, each under the address of its page', () => {
  const address = (k: number) => `https://www.yunqiao.example/2021/4/${k}/content_${k}.html`;
  const [bareOne, bareTwo] = [one, two].map(([headline, , ...text]) => [headline!, ...text]);
  for (const layout of ['web', 'page'] as const) {
    const pasted = [address(6), ...bareOne!, address(7), ...bareTwo!];
    assert.deepEqual(starts(pasted, layout), [0, 1 + bareOne!.length], layout);
    // An address within a text, or below it, begins nothing.
    assert.deepEqual(starts([...bareOne!, address(7), ...park], layout), [0], layout);
    assert.deepEqual(starts([address(6), ...bareOne!, address(7)], layout), [0], layout);
  }
});

test('a short last paragraph that ends with its writer is no headline of what stands below it', () => {
  const [headline, , lede] = one;
  const said = '据悉，第二条机器人生产线将在九月投产。　　（林小禾）';
  const opinion = ['评论：海水稻要先种进市场里', '作者：方知远', ...rice];
  const lines = [headline!, '来源：云桥时报 发布时间：2021-04-06', lede!, said, '----------', ...opinion];
  assert.deepEqual(starts(lines), [0, lines.indexOf(opinion[0]!)]);
});
