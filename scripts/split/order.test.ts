import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../evaluate/generate/documents.ts';
import { generatePage } from '../evaluate/generate/pages.ts';
import { cleanArticles } from '../evaluate/generate/stock.ts';
import { bodies, moves, page } from './page.fixture.ts';
import { readPage } from './page.ts';

/** Places are known ones, as names decide; what is said of them is made up. */
const port = [
  '宁波高新区的虚构码头昨日迎来首船进口水果，二百个冷藏箱四小时内全部查验放行，当晚就进了批发市场。',
  '海关在码头旁边建了查验冷库，水果不出冷链就能抽样、检测、出证，比过去少倒两次车，宁波高新区的果商',
  '说，损耗降到了百分之一以下，码头上的冷藏箱也多了起来。',
  '宁波高新区下一步将开通直达东盟的冷链快线，让内陆的水果、水产也从码头出海。',
];
const robots = [
  '常州高新区的虚构机器人公司把新一代搬运机器人送上了生产线，第一批六十台机器人已经装箱。',
  '机器人的关节全部是自己做的，成本比进口的低了三成，常州高新区还为机器人企业办了一间共享实验室，控制器和传',
  '感器都可以在实验室里做疲劳试验，机器人企业不用再跑到省城排队。',
  '常州高新区今年还要再建一条关节产线，机器人的产量将翻一番。',
];

const whole = ([first, second, third, last]: string[]) => [first!, second! + third!, last!];

const [portHead, robotHead] = ['# 宁波码头迎来首船水果', '# 常州机器人走上生产线'];

test('columns of two articles that were read by turns, their headlines first, come apart again', () => {
  const reading = page([portHead, robotHead, ...port.flatMap((line, i) => [line, robots[i]!])]);
  assert.deepEqual(bodies(reading), [whole(port), whole(robots)]);
  assert.ok(moves(reading) > 0);
  assert.ok(reading.decisions.some(({ reason }) => reason?.startsWith('移自别处')));
});

test('two columns that changed places', () => {
  const reading = page([
    portHead, port[0]!, port[1]!, robotHead, robots[0]!, robots[1]!, port[2]!, port[3]!, robots[2]!, robots[3]!,
  ]); // prettier-ignore
  assert.deepEqual(bodies(reading), [whole(port), whole(robots)]);
});

const boxes = [
  '清早的宁波，虚构码头已经忙开。宁波高新区的冷链仓库里，二百个冷藏箱正在等着查验，屏幕上跳着箱温。',
  '“箱子不开门，温度就不会变。”仓库主管林小禾指着屏幕说，查验员隔着玻璃就能抽样。',
  '建仓库的是园区里的一家小公司。公司创始人方知远原来跑船，前年回到宁波',
  '高新区创业，第一笔生意就是替码头看管冷藏箱的电费。',
  '起初箱子三天两头断电。团队沿着码头装了一圈传感器，才弄清楚哪一根电缆受了潮。',
  '去年冬天，冷藏箱一个也没有断电。消息传开，宁波高新区把这套办法推广到六座码头，由区里统一',
  '采购传感器，省下的电费按比例还给果商。',
];
const joints = [
  '一台搬运机器人有六个关节，每个关节都要跑满十万次才能出厂。从前这一关要送到省城去过。',
  '如今对面就是常州高新区的共享实验室。实验室按机器人企业的图纸建，连地面的承重都提前',
  '算好，企业搬来机器人就能开测，当月出了第一份报告。',
  '“省下的不只是路费。”常州高新区科技局的阿禾说，十一名工程师常驻实验室，机器人企业随到随测。',
  '常州高新区的机器人企业已有三十一家，关节七成在区内配套。',
];

const together = (lines: string[], ...ends: number[]) =>
  lines.flatMap((line, i) => (ends.includes(i - 1) ? [] : [ends.includes(i) ? line + lines[i + 1]! : line]));
test('columns of two articles by turns below both headlines, broken off where each column ends', () => {
  const reading = page([
    '# 码头上的冷藏箱会看家', '本报记者 黎暮', '# 常州高新区：机器人的关节不出门', '通讯员 叶霞 温予',
    ...boxes.slice(0, 3), ...joints.slice(0, 2), ...boxes.slice(3, 6), ...joints.slice(2, 4),
    boxes[6]!, joints[4]!,
  ]); // prettier-ignore
  assert.deepEqual(bodies(reading), [together(boxes, 2, 5), together(joints, 1)]);
  assert.deepEqual(
    reading.drafts.map(({ byline }) => byline.map(({ name }) => name)),
    [['黎暮'], ['叶霞', '温予']],
  );
});

for (const [what, boxHead, jointHead] of [
  ['in two lines each', ['宁波高新区', '码头上的冷藏箱会看家'], ['常州高新区', '机器人的关节不出门']],
  ['in one line each', ['宁波高新区：码头上的冷藏箱会看家'], ['常州高新区 机器人的关节不出门']],
] as const)
  test(`a plain headline among columns by turns, below plain headlines ${what}, goes to its lead`, () => {
    const brief = [
      '本报讯（记者 许一鸣）烟台高新区的果脯加工厂昨日投产，头一批苹果脆片当天装车，发往三座城市。',
      '烟台高新区今年还要再建两座果库，果农卖果不用再等冬天，价钱也可以自己说了算。',
    ];
    const reading = page([
      ...boxHead, '本报记者 黎暮', ...jointHead, '通讯员 叶霞 温予',
      ...boxes.slice(0, 3), ...joints.slice(0, 2), '烟台高新区果脯加工厂投产', ...boxes.slice(3, 6),
      ...joints.slice(2, 4), ...brief, boxes[6]!, joints[4]!,
    ]); // prettier-ignore
    assert.deepEqual(bodies(reading), [
      together(boxes, 2, 5),
      together(joints, 1),
      [brief[0]!.slice('本报讯（记者 许一鸣）'.length), brief[1]],
    ]);
    assert.deepEqual(
      reading.drafts.map(({ title }) => title?.text),
      [boxHead.join(' '), jointHead.join(' '), '烟台高新区果脯加工厂投产'],
    );
  });

test('the end of a column above the lead of its own text goes on from that; names in brackets end a text', () => {
  const lead =
    '本报讯 一辆白色货车停在常州高新区的一家轴承厂里，车厢打开，里面是一间检测实验室，三台仪器一字排开。';
  const stops =
    '这是检测联盟开出的“移动体检中心”。过去，小厂的产品要送到市里检测，一等就是七八天；如今车开到门口，';
  const rest = '当天取报告，收费只有原来的一半。';
  const last = '检测联盟由五家轴承企业的实验室组成，平日闲置的仪器轮流出车，三个月跑了六十三家小厂。';
  const reading = page([
    portHead, ...port.filter((_, i) => i !== 1 && i !== 2),
    '# 常州高新区轴承“体检中心”进车间', rest, last, lead, stops, '（本报记者 黎暮）',
  ]); // prettier-ignore
  assert.deepEqual(bodies(reading)[1], [lead.slice(4), stops + rest, last]);
  assert.deepEqual(
    reading.drafts[1]!.byline.map(({ name }) => name),
    ['黎暮'],
  );
});

test('a byline in brackets below a text stays its end where other lines go to their headline', () => {
  const buses = [
    '本报讯 早上七时，三条公交专线从苏州站驶出，二十分钟后停在一家电气企业门口，四十二名职工下车打卡。',
    '十二月起，苏州工业园区与公交公司合作开通三条定制专线，按企业班次发车，票价两元。',
    '专线沿途还增设了二十六处候车亭，亭内装有热风幕，职工等车不再挨冻。',
  ];
  const reading = page([
    port[3]!, portHead, '□本报记者 叶霞', port[0]!, robotHead, ...robots,
    '# 苏州三条公交专线直通厂门口', ...buses, '（本报记者 黎暮）',
  ]); // prettier-ignore
  assert.deepEqual(bodies(reading)[2], [buses[0]!.slice(4), ...buses.slice(1)]);
  assert.deepEqual(bodies(reading)[0], [port[0], port[3]]);
  assert.deepEqual(
    reading.drafts[2]!.byline.map(({ name }) => name),
    ['黎暮'],
  );
});

for (const [what, lines, articles] of [
  ['a page in order', [portHead, ...port, robotHead, ...robots], 2],
  [
    'one that speaks of the other’s zone beside its own',
    [portHead, ...port, '宁波高新区与常州高新区去年结成了对子。', robotHead, ...robots],
    2,
  ],
  [
    'two reports with their bylines, each below its own headline',
    [portHead, '本报记者 黎暮', ...port, robotHead, '通讯员 叶霞', ...robots],
    2,
  ],
  ['a headline of two lines', [portHead, '# 冷藏箱四小时内全部放行', ...port], 1],
  ['pages without names', ['# 码头迎来首船水果', port[2]!, '# 机器人走上生产线', robots[2]!], undefined],
] as const)
  test(`${what} stays as it is`, () => {
    const reading = page([...lines]);
    assert.equal(moves(reading), 0);
    if (articles !== undefined) assert.equal(reading.drafts.length, articles);
    const kept = reading.drafts.flatMap(({ paragraphs }) => paragraphs.flatMap(({ blocks }) => blocks));
    assert.deepEqual(
      kept,
      kept.toSorted((a, b) => a - b),
    );
  });

test('paragraphs that name only the zone of another headline go there, though the subjects are alike', () => {
  const [first, second] = ['宁波', '常州'].map((place) => [
    `近日，${place}高新区为三名进站博士办了签约仪式，园区的博士后工作站一共有了二十家分站。`,
    `目前，${place}高新区的博士后工作站累计进站博士七十名，占全市设站总数的三分之一。`,
    `下一步，${place}高新区将建立培育库，为后续建站提供源源不断的动力。`,
  ]) as [string[], string[]];
  const reading = page([
    '# 宁波高新区 三名博士签约进站', first[0]!, second[0]!,
    '# 常州高新区 博士后平台再添分站', second[1]!, first[1]!, first[2]!, second[2]!,
  ]); // prettier-ignore
  assert.deepEqual(
    bodies(reading).map((own) => own.toSorted()),
    [first.toSorted(), second.toSorted()],
  );
});

test('the place that a paragraph names beside its zone is no sign of another headline', () => {
  const rows = [
    '市人社局昨日在天津市的西青经开区为八家企业授牌，天津市的虚构药业是其中一家，博士后工作站添了八处。',
    '西青经开区的博士后工作站将带动人才开发，天津市的企业也可以来合办，博士后乐于到这里创业。',
    '西青经开区今年还要再建两处博士后公寓，让进站的人住得近、住得起。',
  ];
  const others = [
    '天津高新区的十五家单位近日获批设立博士后工作站，总数位列全市第一，博士后在这里有了实验室。',
    '天津高新区去年新增的博士后工作站有十八家，另有两处海河实验室也招收博士后。',
  ];
  const reading = page([
    '# 天津高新区 博士后平台跃居第二', others[0]!, rows[0]!, rows[1]!,
    '# 西青经开区 八家企业挂牌', rows[2]!, others[1]!,
  ]); // prettier-ignore
  assert.deepEqual(
    bodies(reading).map((own) => own.toSorted()),
    [others.toSorted(), rows.toSorted()],
  );
});

test('a byline stays with the headline right above it, whatever text stands below', () => {
  const [first, second] = ['宁波', '常州'].map((place) => [
    `近日，${place}高新区为三名进站博士办了签约仪式，园区的博士后工作站一共有了二十家分站。`,
    `目前，${place}高新区的博士后工作站累计进站博士七十名，占全市设站总数的三分之一。`,
  ]) as [string[], string[]];
  const reading = page([
    '# 宁波高新区：三名博士签约进站', '本报记者 林小禾', second[0]!, first[0]!,
    '# 常州高新区：博士后平台再添分站', '本报记者 方知远', first[1]!, second[1]!,
  ]); // prettier-ignore
  assert.deepEqual(
    reading.drafts.map(({ byline }) => byline.map(({ name }) => name)),
    [['林小禾'], ['方知远']],
  );
  assert.deepEqual(
    bodies(reading).map((own) => own.toSorted()),
    [first.toSorted(), second.toSorted()],
  );
});

test('a headline with its byline over another headline takes its text from below that', () => {
  const sea = [
    '码头上的果商起初嫌查验慢，宁波高新区的海关就在码头旁边建了冷库，水果不出冷链就能抽样。',
    '码头的海关关员温予说：“箱子不开门，温度就不会变。”果商们这才放下心来，一个月多订了二百箱。',
  ];
  const lab = [
    '益阳的仪器柜子空了三年。八月里，县城的学校把柜子擦干净，装上了借来的显微镜。',
    '学校的实验老师一共七名，过去要带学生坐车去省城看显微镜，如今在柜子跟前就能上课。',
  ];
  const reading = page([
    '# 宁波码头：海关查水果不开箱', `本报讯（记者 叶霞）${port[0]!}`, ...sea,
    '# 益阳学校借来了显微镜', '本报记者 林小禾',
    '# 常州机器人走上生产线', `本报讯（记者 方知远）${robots[0]!}`, robots[1]! + robots[2]!, robots[3]!, ...lab,
  ]); // prettier-ignore
  assert.deepEqual(bodies(reading)[1], lab);
  assert.deepEqual(bodies(reading)[0]!.slice(1), sea);
});

test('a counted subhead that stands alone in another text goes where its number is missing', () => {
  const [a, b, c] = whole(robots) as [string, string, string];
  const [d, e, f] = whole(port) as [string, string, string];
  const place = '常州高新区的机器人公司把第二批机器人卖到了省外，省外的订单比省内还多一成。';
  const counted = (...own: string[]) => ['# 常州机器人走上生产线', ...own];
  const reading = page([
    '# 宁波码头迎来首船水果', d, '二、机器人的关节自己做', e, f,
    ...counted(place, '一、机器人装了箱', a, b, '三、明年再建一条线', c),
  ]); // prettier-ignore
  assert.ok(reading.drafts[0]!.paragraphs.every(({ kind }) => kind === 'p'));
  assert.deepEqual(
    reading.drafts[1]!.paragraphs.map(({ text }) => text),
    [place, '一、机器人装了箱', a, '二、机器人的关节自己做', b, '三、明年再建一条线', c],
  );
  const alone = page(['# 宁波码头迎来首船水果', d, '二、机器人的关节自己做', e, f, ...counted(a, b, c)]);
  assert.equal(moves(alone), 0);
});

test('the only zone that no headline names is that of the headline without any', () => {
  const [a, b, c] = whole(port) as [string, string, string];
  const [x, y, z] = whole(robots) as [string, string, string];
  const [zonedHead, plainHead] = ['# 宁波高新区：码头迎来首船进口水果', '# 搬运机器人走上生产线'];
  for (const lines of [
    [zonedHead, plainHead, a, x, b, y, c, z],
    [zonedHead, a, y, b, plainHead, x, c, z],
    [zonedHead, a, b, plainHead, x, c, y, z],
  ])
    assert.deepEqual(
      bodies(page(lines)).map((own) => own.toSorted()),
      [[a, b, c].toSorted(), [x, y, z].toSorted()],
    );
});

test('an article whose headline was lost does not go to the headline that names no zone', () => {
  const reading = page([
    '宁波高新区百台“共享设备”等你来租',
    '本报讯（林小禾）测量仪、试验箱、切割机……登录宁波高新区的共享平台，一百一十二台设备明码标价，按小时出租。',
    '宁波高新区的小微企业，过去做一次试验要跑到省城。“现在下楼就能做，费用只要三分之一。”一家企业负责人说。',
    '平台上线半年，完成订单三千多笔。苏州高新区光学镜头搭上“专列”',
    '本报讯（方知远 王小芳）六月十五日，一列满载光学镜头的专列从苏州高新区开往港口。这是苏州高新区首次为光学企业开行专列。',
    '专列采用防震集装箱，每箱装有温湿度记录仪，运输时间比公路缩短十小时，破损率下降到万分之二。',
    '常州高新区夜校开到流水线',
    '本报讯 下班铃声响起，流水线旁支起了黑板。常州高新区总工会把夜校开进十六家电子企业，教英语、教编程，也教健身操。',
    '学员从普工考成了技师，工资涨了一千五百元。常州高新区计划年内开班一百期。',
    '大桥下的“观鸥点”',
    '本报讯（叶小霞）红嘴鸥又来了。大桥下新建的观鸥点上，市民架起长枪短炮，记录鸥群掠过江面的瞬间。',
    '湿地管理部门提醒市民，不要投喂，不要惊扰。',
  ]);
  assert.ok(!reading.decisions.some(({ reason }) => reason?.startsWith('移自别处')));
});

const unled = [
  '虚构码头昨日迎来首船进口水果，二百个冷藏箱四小时内全部查验放行，当晚就进了宁波的批发市场。',
  '海关在码头旁边建了查验冷库，水果不出冷链就能抽样、检测、出证，宁波的果商说，损耗降到了百分之一以下。',
  '码头下一步将开通直达东盟的冷链快线，让内陆的水果、水产也从宁波出海。',
];

for (const [what, lines] of [
  ['between its paragraphs', [unled[0]!, portHead, unled[1]!, unled[2]!, robotHead, '► 林小禾', ...robots]],
  [
    'without any mark',
    [unled[0]!, unled[1]!, portHead.slice(2), unled[2]!, robotHead.slice(2), '► 林小禾', ...robots],
  ],
  [
    'below an article that is signed at its end',
    [robotHead, ...robots, '（林小禾）', `本报讯（记者 方知远）${unled[0]}`, unled[1]!, portHead, unled[2]!],
  ],
] as const)
  test(`a headline that stands within its text, ${what}, goes above it`, () => {
    const reading = page(lines);
    const texts = bodies(reading).sort(([a = ''], [b = '']) => a.localeCompare(b));
    assert.deepEqual(
      texts,
      [whole(robots), unled].sort(([a = ''], [b = '']) => a.localeCompare(b)),
    );
    assert.ok(moves(reading) > 0);
  });

test('a text that lost its headline does not go to the headline below it', () => {
  for (const lines of [
    [...unled, robotHead, '► 林小禾', ...robots],
    [...unled, robotHead, ...robots],
  ])
    assert.equal(page(lines).drafts.length, 2);
});

for (const [what, heads] of [
  ['in the order of their texts', [portHead, robotHead]],
  ['in another order', [robotHead, portHead]],
  ['unmarked', [robotHead.slice(2), portHead.slice(2)]],
] as const)
  test(`headlines that stand together at the top, ${what}, come above their texts`, () => {
    const reading = page([
      ...heads,
      `本报讯 ${port[0]!}`,
      ...port.slice(1),
      `近日，${robots[0]!}`,
      ...robots.slice(1),
    ]);
    assert.deepEqual(
      reading.drafts.map(({ title }) => title?.text),
      [portHead.slice(2), robotHead.slice(2)],
    );
    assert.deepEqual(bodies(reading), [whole(port), [`近日，${robots[0]!}`, ...whole(robots).slice(1)]]);
  });

test('headlines that stand together below all texts come above them', () => {
  const reading = page(
    [...port, ...robots, robotHead, portHead].map((line, i) => (i === 4 ? `近日，${line}` : line)),
  );
  assert.deepEqual(
    reading.drafts.map(({ title }) => title?.text),
    [portHead.slice(2), robotHead.slice(2)],
  );
});

test('headlines of four reports, one of them without a zone, stand together below the staff of the page', () => {
  const reading = page([
    '云桥网青禾8月9日讯 8月8日上午，青禾高新区管理体制调整会议在园区会堂召开。区委书记林小禾到会讲话，组织部门宣读了关于调整青禾高新区管理体制的通知，副区长方知远主持会议。',
    '按照通知，青禾高新区不再承办街道社会事务，东河、红石两个街道划归青禾区管辖，高坡、坎下等四个镇由云桥区代管，园区今后一心抓产业。',
    '会上，青禾区、云桥区和高新区的负责人先后表态。',
    '云桥财经6月17日电（叶霞）“我们厂从南方搬来，如今已经在青禾新区扎下了根。”在青禾新区一家做对讲机的企业展厅里，工作人员16日介绍，公司提供从对讲机、车载台到应急指挥平台的全套设备，产品卖到一百多个国家。',
    '青禾新区副主任何小满说，建设新区是全省振兴的一件大事，要把它办成最有活力的增长',
    '极、最有潜力的创新高地和转型发展的引擎。',
    '对外合作是新区最亮的一笔，据介绍，目前新区的经贸、金融、文化和科技往来都已铺开。',
    '本报讯（记者 方知远）11月4日至5日，全省开发区观摩会在河湾举行。副市长许文川出席并致辞。',
    '参会人员先后走进河湾经开区、南滩开发区和羊角镇，看了十一个项目，对河湾在开发区转型上的做法给予肯定。',
    '许文川说，河湾一直看重开发区工作，以创新驱动、以改革带动，开发区已经成为区域经济的主战场。下一步要围绕四项目标，推进产业成群，破解发展难题。',
    '统计显示，一季度全市工业园区和高新区完成总产值227.5亿元，同比增长12.6%；完成增加值62亿元，同比增长23%；完成投资39.5亿元，同比增长15%，成为全市工业稳增长的支撑。',
    '一季度，全市工业园区招商到位资金67.2亿元，同比增长33.5%，新增入园企业27户。到一季度末，入园企业达到3636户，投产企业1970户。',
    '从统计数据看，国家级高新区和省级园区仍是拉动园区经济的主力。',
    '□实习编辑 吴越 / 组版 叶海燕',
    '# 青禾新区打造全省新的增长极',
    '# 全市园区经济保持较快增长',
    '# 青禾高新区管理体制调整会议召开',
    '# 全省开发区观摩会在河湾举行',
  ]);
  assert.deepEqual(
    reading.drafts.map(({ title, paragraphs }) => [title?.text, paragraphs.length]),
    [
      ['青禾高新区管理体制调整会议召开', 3],
      ['青禾新区打造全省新的增长极', 3],
      ['全省开发区观摩会在河湾举行', 3],
      ['全市园区经济保持较快增长', 3],
    ],
  );
});

test('traditional characters are read as simplified ones', () => {
  const reading = page(['責任編輯：林小禾　美術編輯：方知遠', portHead, ...port.slice(0, 2), port[2]!]);
  assert.equal(reading.decisions[0]!.state, 'junk');
});

const ship = [
  '海燕号货船首航成功',
  '本报讯（记者 林小禾）海燕号昨日离开码头，船上装着二百个冷藏箱，三天以后就到对岸的批发市场。',
  '码头上的工人说，冷藏箱四小时就装完了，比过去少倒两次车，水果的损耗也降了下来。',
];
const store = [
  '2019年，仓库扩到十三公顷，货主不用再排队进门。此前仓库只有一公顷，在同类仓库里个头最小，货主来回一趟要两天，扩容以后当天就能拿到提单。',
  '仓库的扩容还没有停。下一步，海燕仓库要把门口的空地也用起来，再建两层冷库，让货主把蔬菜、鲜花也存进来。',
];
const school = [
  '县里办起机器人学校',
  '本报讯（记者 方知远）第一批六十名学生昨日走进实训车间，每人面前都有一台搬运机器人。',
  '学校的老师来自企业，教材也是自己编的，学生毕业以后就能上生产线。',
];

for (const subhead of ['“海燕仓库”两次扩容 货主不用排队', '海燕仓库再扩容 货主提单当天拿'])
  test(`an unmarked line that takes up the headline's own word is its subhead: ${subhead}`, () => {
    const { drafts } = page([...ship, subhead, ...store, ...school]);
    assert.deepEqual(
      drafts.map(({ title }) => title?.text),
      [ship[0], school[0]],
    );
  });

test('one with a lead below it is a headline, whatever its words', () => {
  const { drafts } = page([
    ...ship,
    '海燕仓库再扩容 货主提单当天拿',
    `本报讯 ${store[0]!}`,
    store[1]!,
    ...school,
  ]);
  assert.equal(drafts.length, 3);
});

const cloth = [
  '宁波高新区的老街上，许凤霞的布店开了二十年，街坊都来这里裁衣裳，尺子磨短了一截。',
  '三年前拆迁，店要搬走。邻居劝她回家歇着，她说手停了人就老了，于是在布店对面的新',
  '楼五层租下一间，布店的窗子正对着江，缝纫机一排六台，学徒从外村来，晚上就住在楼下。',
  '许凤霞算过，布店租金比老街低三成，电费一个月省下四百块，学徒的饭钱够了。',
];
const rotors = [
  '常州高新区的凌枢公司做磁力风机，转子悬在空中，听不见一点声响，工人说话不用喊。',
  '第一笔单子来自邻市的污水厂，厂长要求半年不停机。凌枢把样机装上去，派两个人守了半年，转子一次也没有停',
  '机，守到第七个月，厂长自己打来电话，要再买十二台，还介绍了两家同行。',
  '凌枢今年把转子的壁厚又减去一丝，样机已经上了试验台，正在跑第三轮。',
];
const nights = [
  '苏州工业园区的夜校开了门，名额一抢就空，课表从陶艺排到焊工，灯亮到十点。',
  '焊工班最热闹，面罩要自己带。老师是退休的钳工瞿伯安，他让每个人先磨半个月的铁块，夜校的灯',
  '光下，铁，再摸焊枪，说手不稳的人看不见缝。',
  '瞿伯安的班已经教了九十个人，有三个开了自己的修理铺，逢年过节给他送酒。',
];

test('lines that name no zone go on from half a sentence, or where the people and companies of their text are named', () => {
  const heads = ['# 五层楼上的布店', '# 悬在空中的转子', '# 灯亮到十点'];
  const [clothHead, rotorHead, nightHead] = heads as [string, string, string];
  const [n1, n2, n3, n4] = nights as [string, string, string, string];
  const reading = page([clothHead, ...cloth, rotorHead, n3, ...rotors, n4, nightHead, n1, n2]);
  assert.deepEqual(
    bodies(reading).map((texts) => texts.join('')),
    [cloth, rotors, nights].map((texts) => texts.join('')),
  );
  const straight = page([clothHead, ...cloth, rotorHead, ...rotors, nightHead, ...nights]);
  assert.equal(moves(straight), 0);
  assert.equal(straight.drafts.length, 3);
});

test('a lead alone on its line stays with the headline right above it', () => {
  const [c1, c2, c3, c4] = cloth as [string, string, string, string];
  const [r1, r2, r3, r4] = rotors as [string, string, string, string];
  const [n1, n2, n3, n4] = nights as [string, string, string, string];
  const reading = page([
    '# 五层楼上的布店', '本报讯（记者 黎暮）', r2, c2, n2, c4,
    '# 悬在空中的转子', '本报讯（记者 叶霞）', r1, r3, c1, n1, r4,
    '# 灯亮到十点', '本报讯（记者 温予）', c3, n3, n4,
  ]); // prettier-ignore
  assert.deepEqual(
    reading.drafts.map(({ byline }) => byline.map(({ name }) => name)),
    [['黎暮'], ['叶霞'], ['温予']],
  );
});

test('a page in order that shows one fault, as where a text names the zone of another, stays as it is', () => {
  for (const seed of [7058, 7105])
    assert.equal(moves(readPage(documentOf(generatePage(cleanArticles(), 'hard', seed)))), 0, String(seed));
});
