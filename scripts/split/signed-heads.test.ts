import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadKnowledge, understand } from '../pipeline.ts';
import { documentOf } from '../clean/document.fixture.ts';
import { readText } from '../read/text.ts';
import { signedHead } from './signed-heads.ts';

test('the byline behind a page’s head', () => {
  for (const [line, head, names] of [
    ['云桥时报 2021-04-06 A03 记者 林小禾', '云桥时报 2021-04-06 A03', '林小禾'],
    ['云桥时报 2021年4月6日 第3版 园区 林小禾 摄影报道', '云桥时报 2021年4月6日 第3版 园区', '林小禾'],
    ['A03 | 2021-04-06 | 通讯员 林小禾 方知远', 'A03 | 2021-04-06', '林小禾 方知远'],
  ] as const) {
    const found = signedHead(line);
    assert.equal(found?.head, head);
    assert.equal(found.people.map(({ name }) => name).join(' '), names);
  }
  for (const line of ['云桥时报 2021-04-06 A03 园区', '2021年4月6日 林小禾', '4月6日，记者 林小禾'])
    assert.equal(signedHead(line), undefined, line);
});

const TEXTS = [
  '青禾高新区的机器人公司把新一代搬运机器人送上了生产线，第一批六十台已经装箱，将发往沿海的三座港口。',
  '云桥开发区四月六日开通两条微公交线路，串起地铁站和人才公寓，早晚高峰十五分钟一班，票价一元。',
];

test('below each headline a line with the paper, the day and the author gives all three', () => {
  const text = [
    '青禾高新区机器人走上生产线',
    '云桥时报 2021-04-06 A03 记者 林小禾',
    TEXTS[0],
    TEXTS[0]!.replace('六十', '八十'),
    '云桥开发区开通微公交线路',
    '云桥时报 2021-04-06 A03 通讯员 方知远',
    TEXTS[1],
    TEXTS[1]!.replace('两条', '三条'),
  ].join('\n');
  const { blocks, markup, lineCount } = readText(text, 'text');
  const { articles } = understand(documentOf('', { blocks, markup, lineCount }), loadKnowledge());
  assert.deepEqual(
    articles.map(({ byline }) => byline.map(({ name }) => name)),
    [['林小禾'], ['方知远']],
  );
  for (const { date, source } of articles) {
    assert.equal(date?.value, '2021-04-06');
    assert.equal(source?.value, '云桥时报');
  }
});
