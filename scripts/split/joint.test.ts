import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf } from './features.ts';
import { joint, jointRows, type Joint } from './joint.ts';

/** The seam between the last two of these lines. */
function seam(left: string, right: string, others: string[] = [], marks: [number, number] = [0, 0]): Joint {
  const lines = [...others, left, right].map((text, i) =>
    lineOf(i, text, i < others.length ? 0 : marks[i - others.length]!),
  );
  const beginnings = new Map<string, number>();
  for (const { folded } of lines)
    beginnings.set(folded.slice(0, 3), (beginnings.get(folded.slice(0, 3)) ?? 0) + 1);
  const page = { text: lines.map((l) => l.folded).join('\n'), beginnings };
  return joint({ left: lines.at(-2)!, right: lines.at(-1)!, page });
}

/** For each row an example where it speaks, and one where it is silent. */
const examples: Record<string, [on: [string, string, string[]?], off: [string, string, string[]?]]> = {
  止于某人: [
    ['青禾园区管委会副主任林小禾', '知道以后,要大家去找企业。'],
    ['青禾园区管委会的副主任', '知道以后,要大家去找企业。'],
  ],
  左末残句: [
    ['招商小组带着清单去找银行,鹿鸣', '银行当天就接了下来。'],
    ['政策好,人才聚', '园区来了三百名工程师。'],
  ],
  右为残句: [
    ['全市的第一只产业发展', '基金,就是在园区注册的。'],
    ['全市的第一只产业发展', '清晨,车间里已经亮了灯。'],
  ],
  跨缝长词: [
    ['园区来了一批科学', '家,他们住进新楼。'],
    ['园区来了一批', '客人'],
  ],
  跨缝双字词: [
    ['两家企业签下合', '同三份'],
    ['两家企业签下', '合同三份'],
  ],
  四字他处有: [
    ['今年青禾产', '业园再扩建', ['青禾产业园开园了。']],
    ['今年青禾产', '业园再扩建'],
  ],
  三字他处有: [
    ['今年去青禾', '园看看', ['青禾园开了。']],
    ['今年去青禾', '园看看'],
  ],
  两字他处有: [
    ['今年去青', '禾看看', ['青禾好。']],
    ['今年去青', '禾看看'],
  ],
  数字相连: [
    ['总投资1', '5亿元'],
    ['总投资', '5亿元'],
  ],
  数字接单位: [
    ['今年3月14', '日举行'],
    ['今年3月14', '举行'],
  ],
  右为开口: [
    ['园区在读学员1900余', '青禾高新区工信部门负责人说,共享仓的秘诀在于信用。'],
    ['园区在读学员1900余', '说起负责人的办法,他竖起拇指。'],
  ],
  数字接百分号: [
    ['返修率从6%降到0.9', '%。'],
    ['返修率降到新低', '%。'],
  ],
  百分号无数: [
    ['成为新品的第一批体', '%。'],
    ['返修率从6%降到0.9', '%。'],
  ],
  止于数字: [
    ['今年3月14', '举行'],
    ['今年3月', '举行'],
  ],
  止于逗顿号: [
    ['他先说,', '然后走'],
    ['他先说', '然后走'],
  ],
  起于句中标点: [
    ['他先说', '，然后走'],
    ['他先说', '—然后走'],
  ],
  左为序号短行: [
    ['一、企业有什么', '厂房很大'],
    ['企业有什么', '厂房很大'],
  ],
  起于标点: [
    ['他先说', ',然后走'],
    ['他先说', '“然后走'],
  ],
  括号跨缝: [
    ['他说“先走', '再说”'],
    ['他说先走', '再说'],
  ],
  括号未闭: [
    ['他说“先走', '再说'],
    ['他说先走', '再说”'],
  ],
  括号未开: [
    ['他说先走', '再说”'],
    ['他说“先走', '再说'],
  ],
  左为整句: [
    ['厂房的位置是按人来选的', '公司的骨干常在外地'],
    ['厂房是按人来选', '公司的骨干常在外地'],
  ],
  止于量词: [
    ['园区给企业派了一名', '联络干部'],
    ['园区给企业派了人', '联络干部'],
  ],
  止于虚字: [
    ['园区建成的', '厂房'],
    ['园区建成', '厂房'],
  ],
  起于虚字: [
    ['园区企业', '的厂房'],
    ['园区企业', '厂房'],
  ],
  起于的了们: [
    ['走进园区', '的时候'],
    ['走进园区', '了解'],
  ],
  起于助词量词: [
    ['走进园区', '里头一看'],
    ['走进园区', '厂房'],
  ],
  起于动词副词: [
    ['园区', '扩大厂房'],
    ['园区', '厂房'],
  ],
  起于说: [
    ['虚构公司的一位老师傅', '说:“机器要天天擦。”'],
    ['虚构公司的一位老师傅', '说起机器,话就多了。'],
  ],
  起于数量: [
    ['新的冷链码头用地', '150亩左右，明年建成。'],
    ['新的冷链码头', '2021年建成。'],
  ],
  与左同头: [
    ['一台轧机的来处', '一台轧机，要用二十根辊子。'],
    ['一台轧机的来处', '这台轧机，要用二十根辊子。'],
  ],
  止于介词连词: [
    ['但是', '厂房'],
    ['园区', '厂房'],
  ],
  止于数词: [
    ['第三', '厂房'],
    ['园区', '厂房'],
  ],
  左有逗号: [
    ['来了,走了', '厂房'],
    ['来了走了', '厂房'],
  ],
  短左有逗号: [
    ['来了,走了', '厂房'],
    ['来了,走了,又来了,又走了,厂房里的人一天到晚没有停过', '厂房'],
  ],
  左有问句: [
    ['厂房在哪儿?厂', '厂房'],
    ['厂房在哪儿?', '厂房'],
  ],
  左有是有在: [
    ['这家厂是老厂', '厂房'],
    ['这家老厂', '厂房'],
  ],
  左起于代词: [
    ['它的厂', '厂房'],
    ['新的厂', '厂房'],
  ],
  止于待宾词: [
    ['企业有', '厂房'],
    ['企业', '厂房'],
  ],
  右首句短: [
    ['厂房', '来宾,走'],
    ['厂房', '来宾们一早就走进来了'],
  ],
  左有句号: [
    ['来了。走了', '厂房'],
    ['来了走了', '厂房'],
  ],
  左有顿号: [
    ['来、走', '厂房'],
    ['来走', '厂房'],
  ],
  左有的: [
    ['我的厂', '厂房'],
    ['我厂', '厂房'],
  ],
  左有数字: [
    ['5座厂', '厂房'],
    ['五座厂', '厂房'],
  ],
  左起于首词: [
    ['近日厂', '厂房'],
    ['今后厂', '厂房'],
  ],
  止于引号冒号: [
    ['打造“新引擎”', '厂房'],
    ['打造新引擎', '厂房'],
  ],
  止于冒号: [
    ['他说:', '厂房'],
    ['他说', '厂房'],
  ],
  右起于首词: [
    ['厂房', '据了解,厂房'],
    ['厂房', '原来,厂房'],
  ],
  同样开头: [
    ['厂房', '新城区来了', ['新城区好。']],
    ['厂房', '新城区来了'],
  ],
  起于人地时: [
    ['厂房', '北京来客'],
    ['厂房', '厂区来客'],
  ],
  右为某某说: [
    ['厂房', '该负责人表示,好'],
    ['厂房', '好,该负责人走了'],
  ],
  左词复现: [
    ['数字经济厂房落成', '数字经济的厂房'],
    ['数字经济厂房落成', '来宾'],
  ],
  引文接上: [
    ['每名专员都要做到', '“小事当天办”。'],
    ['每名专员都要做到', '小事当天办。'],
  ],
  止于待数词: [
    ['吨产品能耗下降', '14.3%。'],
    ['吨产品能耗', '14.3%。'],
  ],
  右说数量: [
    ['平台累计货运量', '达5.7万吨，司机少等两天。'],
    ['平台累计货运量', '达产的厂房有三座。'],
  ],
  左文他处有: [
    ['新厂房', '来宾', ['我们的新厂房。']],
    ['新厂房', '来宾'],
  ],
  止于名词: [
    ['建厂房', '来宾'],
    ['建设', '来宾'],
  ],
  止于动词: [
    ['厂房建设', '走'],
    ['厂房', '走'],
  ],
  止于他词: [
    ['厂房漂亮', '走'],
    ['厂房', '走'],
  ],
  左不足13字: [
    ['厂房', '走'],
    ['这一座厂房建得又高又大又宽敞', '走'],
  ],
  左不足20字: [
    ['这一座厂房建得又高又大又宽敞', '走'],
    ['厂房', '走'],
  ],
  左不足30字: [
    ['这一座厂房建得又高又大又宽敞还有很多的窗户', '走'],
    ['厂房', '走'],
  ],
  左30字以上: [
    ['厂'.repeat(33), '走'],
    ['厂房', '走'],
  ],
  左40字以上: [
    ['厂'.repeat(43), '走'],
    ['厂房', '走'],
  ],
};

for (const { id } of jointRows)
  test(`evidence ${id}`, () => {
    const speaks = ([left, right, others]: [string, string, string[]?]): boolean =>
      seam(left, right, others).rows.some((row) => row.id === id);
    const [on, off] = examples[id]!;
    assert.ok(speaks(on), `silent: ${on.join(' | ')}`);
    assert.ok(!speaks(off), `speaks: ${off.join(' | ')}`);
  });

const joined: [string, string][] = [
  ['两家企业在会上签约,总投资1', '5亿元的项目将在青禾产业园落地。'],
  ['今年以来,园区先后引进了一批科学', '家,他们住进了新的公寓。'],
  ['报名将于今年3月14', '日截止,届时会公布名单。'],
  ['负责人说:“我们先把路修好,把水电', '通上,再请企业进来。”'],
  ['这家公司专注', '于传感器研发,产品卖到了海外。'],
];
for (const [left, right] of joined)
  test(`joins ${left} | ${right}`, () => assert.ok(seam(left, right).score > 0));

test('never joins over a heading, a lead, a byline or an end mark', () => {
  assert.equal(seam('厂房落成', '来宾祝贺', [], [0, 2]).score, -9);
  assert.equal(seam('厂房落成', '本报讯 来宾祝贺').score, -9);
  assert.equal(seam('厂房落成', '► 林小禾').score, -9);
  assert.equal(seam('► 林小禾', '厂房落成').score, -9);
  assert.equal(seam('厂房落成。', '来宾祝贺').score, -7);
  assert.equal(seam('他说：“厂房落成。', '来宾祝贺。”').score, -4);
});

test('a headline is not the first half of a sentence that repeats its words', () => {
  const { score } = seam(
    '青禾产业园数字经济项目集中签约',
    '近日，青禾产业园举行数字经济项目集中签约仪式，共签下项目12个。',
  );
  assert.ok(score < -3, String(score));
});

test('a subhead that is a whole clause is not joined on', () => {
  assert.ok(
    seam('园区的平台是怎么用起来的', '近三年，园区的平台做成了两百个项目，签下了六千万元。').score < 0,
  );
});

test('a plain subhead is not joined on to what begins a paragraph', () => {
  assert.ok(seam('钱的事也有人张罗', '除了场地，园区还替企业牵线基金，首轮融资已经到位。').score < 0);
});

const stubs: [string, string][] = [
  ['两条路通向一处：厂家有', '懂行的人，就能教会新手。'],
  ['园区的办法很简单：工厂有', '空余的机时，就借给新来的团队用。'],
  ['云桥水稻试验田和冷库是农科院的', '两大样板，去年一同验收。'],
  ['这座实验室做的是新型', '陶瓷材料，去年刚刚搬来。'],
];
for (const [left, right] of stubs)
  test(`the first line of a paragraph is no subhead: ${left}`, () => assert.ok(seam(left, right).score > 0));

test('a comma does not make a short headline half a sentence', () => {
  assert.ok(seam('十二支队伍同场，三支愿意落户', '园区的比赛办到第五届，队伍来自六座城市。').score < 0);
});

test('a subhead that ends in a quote is not joined on', () => {
  assert.ok(seam('大数据成园区招商“利器”', '园区运用大数据分析产业方向，有针对性地招商。').score < 0);
});

test('half a sentence may begin as what it goes on in', () => {
  const speaks = (left: string): boolean =>
    seam(left, '青禾大学云桥研究院，把薄膜贴到了车窗上。').rows.some(({ id }) => id === '与左同头');
  assert.ok(!speaks('青禾大学的教授许一鸣管着'));
  assert.ok(speaks('青禾大学的教授许一鸣'));
});

test('where the line goes on itself, it tells nothing that it is short', () => {
  const { score, onward } = seam('经开区是“无尘工厂”', '名单上唯一的开发区，办法也能给别处做个样子。');
  assert.ok(onward > score);
});

test('一把 at the end of a line is no 把 that wants its object', () => {
  const ids = ({ rows }: Joint) => rows.map(({ id }) => id);
  assert.ok(!ids(seam('中间快一点，手要扶一把', '走到一半的企业最怕掉队。')).includes('止于虚字'));
  assert.ok(ids(seam('园区今年要把', '走到一半的企业扶上马。')).includes('止于虚字'));
});

test('a dateline with its names, alone on a line, goes on in the text below it', () => {
  for (const lead of ['本报青禾讯(记者 林小禾)', '本报青禾讯（通讯员 方知远 记者 林小禾）'])
    assert.equal(seam(lead, '青禾产业园来了三百名工程师。').score, 7, lead);
  assert.equal(seam('本报青禾讯(记者 林小禾)', '园区来了三百名工程师', [], [0, 2]).score, -9);
  assert.ok(seam('本报青禾讯(记者 林小禾)昨天，园区开工。', '园区来了三百名工程师。').score < 0);
});
