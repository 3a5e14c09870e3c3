import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodies, moves, page } from './page.fixture.ts';

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

for (const [what, lines, articles] of [
  ['a page in order', [portHead, ...port, robotHead, ...robots], 2],
  [
    'one that speaks of the other’s zone beside its own',
    [portHead, ...port, '宁波高新区与常州高新区去年结成了对子。', robotHead, ...robots],
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
