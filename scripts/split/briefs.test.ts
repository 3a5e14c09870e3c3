import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodies, page } from './page.fixture.ts';

test('texts behind one sign below the name of a section are briefs, signed or not', () => {
  const briefs = [
    '云桥开发区四月六日开通两条微公交线路，串起地铁站和人才公寓，早晚高峰十五分钟一班，票价一元。',
    '鹿鸣高新区的共享仓储中心建成投用，面积一万八千平方米，可为周边六十余家企业代储备件。',
  ];
  const above = [
    '青禾产业园的机器人公司把新一代搬运机器人送上了生产线，第一批六十台已经装箱，将发往沿海的三座港口。',
    '公司负责人说，去年把两成收入投进了研发，今年还要再建一条关节产线，让成本再降三成。',
  ];
  for (const sign of ['★', '● ', '◆']) {
    const reading = page([
      '# 青禾产业园机器人走上生产线',
      ...above,
      '本报记者 林小禾',
      '【短讯】',
      ...briefs.map((brief) => sign + brief),
    ]);
    assert.deepEqual(bodies(reading), [above, [briefs[0]], [briefs[1]]], sign);
  }
  const list = page(['# 青禾产业园机器人走上生产线', ...above, ...briefs.map((brief) => `★${brief}`)]);
  assert.equal(bodies(list).length, 1);
});
