import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { readText } from '../read/text.ts';
import { bodies } from './page.fixture.ts';
import { readPage } from './page.ts';

test('a caption in a narrow column ends at its end mark, over its credit or a blank line', () => {
  const text = [
    '青禾产业园的机器人公司把新一代搬运机器人送上了生产线，第一批六十台已经装箱，将发往沿海的三座港口。',
    '公司负责人说，去年把两成收入投进了研发，今年还要再建一条关节产线，让成本再降三成。',
  ];
  const read = (caption: readonly string[]) => {
    const lines = ['青禾产业园机器人走上生产线', '本报记者 林小禾', text[0]!, '', ...caption, '', text[1]!];
    const { blocks, markup, lineCount } = readText(lines.join('\n'), 'text');
    return readPage(documentOf('', { blocks, markup, lineCount }));
  };
  for (const caption of [
    ['▲青禾产业园', '的展厅里，工', '人在核对订单。', '林小禾 摄'],
    ['图为青禾产业园', '的展厅，三家企', '业在这里开业。'],
  ])
    assert.deepEqual(bodies(read(caption)), [text], caption[0]);
  const apart = read(['▲青禾产业园', '', '园区里的三家企业都搬进了新楼，住得下三百人。']);
  assert.equal(bodies(apart)[0]!.length, 3);
});

test('a short sentence behind the byline of one who took the pictures too is a caption', () => {
  const text = [
    '青禾产业园的机器人公司把新一代搬运机器人送上了生产线，第一批六十台已经装箱，将发往沿海的三座港口。',
    '公司负责人说，去年把两成收入投进了研发，今年还要再建一条关节产线，让成本再降三成。',
  ];
  const read = (byline: string) => {
    const lines = [
      '青禾产业园机器人走上生产线',
      ...text,
      byline,
      '',
      '夜市的摊位前人头攒动。',
      '',
      '云桥开发区开通微公交',
      text[0]!.replaceAll('机器人', '公交车'),
      text[1]!,
      '（方知远）',
    ];
    const { blocks, markup, lineCount } = readText(lines.join('\n'), 'text');
    return readPage(documentOf('', { blocks, markup, lineCount }));
  };
  for (const byline of ['（本报记者 林小禾 文/图）', '记者 林小禾 摄影报道']) {
    const { drafts } = read(byline);
    assert.deepEqual(
      drafts.map(({ captions }) => captions),
      [['夜市的摊位前人头攒动。'], []],
      byline,
    );
  }
  const { drafts } = read('（本报记者 林小禾）');
  assert.ok(drafts.every(({ captions }) => captions.length === 0));
});

const robots = [
  '青禾产业园的机器人公司把新一代搬运机器人送上了生产线，第一批六十台已经装箱，将发往沿海的三座港口。',
  '公司负责人说，去年把两成收入投进了研发，今年还要再建一条关节产线，让成本再降三成。',
];
/** The captions of a page with these lines between two paragraphs. */
const captionsOf = (...between: string[]): string[] => {
  const lines = ['青禾产业园机器人走上生产线', '本报记者 林小禾', robots[0]!, ...between, robots[1]!];
  const { blocks, markup, lineCount } = readText(lines.join('\n'), 'text');
  return readPage(documentOf('', { blocks, markup, lineCount })).drafts.flatMap(({ captions }) => captions);
};

test('a caption whose credit is cut over two lines', () => {
  for (const lines of [
    ['智能仓库里，机器人往来穿梭。 （资', '料图片）'],
    ['▲企业服务专员上门了解情况。 方', '知远 摄'],
    ['园区负责人向客商介绍产品。方', '知远/摄'],
    ['▲客商代表参观规划展示馆。本报记者 方', '知远 摄'],
  ])
    assert.deepEqual(captionsOf(...lines), lines);
  assert.deepEqual(captionsOf('园区的夜班车开到了厂门口。', '方知远在车上坐了一夜。'), []);
});

test('a short sentence right above a credit, set apart with it, is a caption', () => {
  const [told, credit] = ['质检员对下线的产品逐一检查。', '（青禾高新区供图）'];
  assert.deepEqual(captionsOf('', told, credit, ''), [told]);
  assert.deepEqual(captionsOf('', told, '', credit, ''), []);
});
