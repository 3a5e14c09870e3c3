import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodies, page } from './page.fixture.ts';

const ROBOTS = [
  '青禾产业园的机器人公司把新一代搬运机器人送上了生产线，第一批六十台已经装箱，将发往沿海的三座港口。',
  '公司负责人说，去年把两成收入投进了研发，今年还要再建一条关节产线，让成本再降三成。',
];
const COMMENT = [
  '把机器拆成一百个零件带着去招商，把管家派到车间里去算账，说的其实是一个理儿：服务要做在开口之前。',
  '家底薄的地方，拼补贴拼不过大城市，能拼的恰恰是这多走的一步。',
];
const BUS =
  '云桥开发区四月六日开通两条微公交线路，串起地铁站和人才公寓，早晚高峰十五分钟一班，票价一元。（方知远）';

test('a section’s name on the page begins an article, and a name alone below its headline signs it', () => {
  for (const [section, headline] of [
    ['# 短评', '# 多往前走一步'],
    ['快评', '多往前走一步'],
    [undefined, '# 【云桥漫谈】 多往前走一步'],
    [undefined, '《园区小语》多往前走一步'],
  ]) {
    const above = ['# 青禾产业园机器人走上生产线', '本报记者 林小禾', ...ROBOTS];
    const comment = [section, headline!, '钟 楼', ...COMMENT].filter((line) => line !== undefined);
    const reading = page([...above, ...comment, '# 简讯', '# 云桥开发区开通微公交', BUS]);
    assert.deepEqual(
      reading.drafts.map(({ byline }) => byline.map(({ name }) => name)),
      [['林小禾'], ['钟楼'], ['方知远']],
      headline,
    );
    assert.deepEqual(bodies(reading).slice(0, 2), [ROBOTS, COMMENT], headline);
    assert.equal(reading.drafts[2]!.title?.text, '云桥开发区开通微公交');
  }
});

test('two characters apart below another headline are no name', () => {
  const reading = page(['# 青禾产业园机器人走上生产线', '方 案', ...ROBOTS]);
  assert.deepEqual(reading.drafts[0]!.byline, []);
});
