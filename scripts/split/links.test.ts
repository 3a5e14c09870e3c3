import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assign } from './links.ts';
import { bodies, moves, page } from './page.fixture.ts';

/** Texts that name no zone: only their sentences tell where they go on. */
const rice = [
  '海水稻试验田昨日开镰，测产专家组现场打谷、称重、测水分，平均亩产比去年高出四十公斤。',
  '试验田从前是白花花的盐碱滩，如今水渠、闸门、虫情灯一应俱全，农科院所派来的技术员在田埂上搭起了气象',
  '站，每天记三次温度和湿度，海水稻的长势一目了然。（许一鸣）',
];
const robots = [
  '近日，虚构机器人公司把新一代搬运机器人送上了生产线，第一批六十台机器人已经装箱。',
  '机器人的关节全部是自己做的，成本比进口的低了三成，公司去年把两成收入投进了研发，今年还要再建一条关节产',
  '线，年底投产以后，机器人的产量将翻一番。（林小禾 方知远）',
];
const [riceHead, robotHead] = ['# 海水稻开镰记', '# 机器人走上生产线'];

const whole = ([first, second, third]: string[]) => [first!, second! + third!.replace(/（[^（）]*）$/u, '')];

for (const [what, lines] of [
  ['at the end of the page', [riceHead, rice[0]!, rice[1]!, robotHead, ...robots, rice[2]!]],
  ['before it', [riceHead, ...rice, robotHead, robots[0]!, robots[2]!, robots[1]!]],
] as const)
  test(`the end of a sentence that stands ${what} is put with its beginning, and told`, () => {
    const reading = page([...lines]);
    assert.deepEqual(bodies(reading), [whole(rice), whole(robots)]);
    assert.ok(moves(reading) > 0);
  });

const lamps = [
  '三月里，厂区门口的路灯换了新的，下中班的女工走得慢了，第一回看清路边种的是什么花。',
  '路灯是工会从心愿箱里读到的头一件事，四个月下来，箱子里收到三百张纸条，已经办结两百七十件。（温予）',
];

test('an unmarked headline that stands within a sentence heads its own text, and the sentence goes on below that', () => {
  const reading = page([
    riceHead,
    rice[0]!,
    rice[1]!,
    '一排路灯 照亮回家路',
    ...lamps,
    rice[2]!,
    robotHead,
    ...robots,
  ]);
  assert.deepEqual(bodies(reading)[0], whole(rice));
  assert.deepEqual(
    reading.drafts.map(({ title }) => title?.text),
    ['海水稻开镰记', '一排路灯 照亮回家路', '机器人走上生产线'],
  );
});

test('of what stands below the rest of a sentence only what reads better for it comes along', () => {
  const reading = page([
    '# 大连高新区为老厂“搭桥”',
    '大连高新区的外商工厂办得红火，市区的老厂却在等活干。管委会去年当起介绍人，四十家老厂拿到了大连外商的订单。',
    '“图纸是人家的，本事学到手就是自己的。”轴承厂的林',
    '西安高新区：一间小屋里的大生意',
    '方知远从西安的学校辞职那年，全部家当是一台旧电脑和借来的钱。五年过去，西安高新区的孵化楼里有了他的公司。',
    '小禾说。如今，这个厂的订单占了大连产值的四成，停产的车间也重新开了工，林小禾又招了二十个人。',
    '管委会还规定，外商工厂在大连买配件满三成的，优先安排电和出口的份额，大连的老厂都尝到了甜头。',
    '创业者最难熬的是头两年。西安的孵化楼替方知远垫了房租，又介绍了一笔加工的活，今年他的公司要搬进新楼。',
  ]);
  assert.deepEqual(
    reading.drafts.map(({ paragraphs }) => paragraphs.length),
    [3, 2],
  );
});

for (const [what, lines] of [
  [
    'a subhead over two lines',
    [riceHead, rice[0]!, '水渠修到田头，', '虫情有灯看着', rice[1]! + rice[2]!, robotHead, ...robots],
  ],
  ['sentences that go on in the line below', [riceHead, ...rice, robotHead, ...robots]],
  ['a sentence whose end is missing', [riceHead, rice[0]!, rice[1]!, robotHead, ...robots]],
  [
    'an end without its beginning',
    [riceHead, rice[0]!, robotHead, robots[0]!, robots[1]!, robots[2]!, '站，每天记三次。'],
  ],
] as const)
  test(`${what} stay where they are`, () => assert.equal(moves(page([...lines])), 0));

test('the assignment with the highest sum, also where one must give way', () => {
  assert.deepEqual(
    assign([
      [5, 4, 0],
      [5, 1, 0],
    ]),
    [1, 0],
  );
  assert.deepEqual(
    assign([
      [-3, -2, 0],
      [7, -1, 0],
    ]),
    [2, 0],
  );
  assert.deepEqual(assign([]), []);
});
