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

for (const [what, lines] of [
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
