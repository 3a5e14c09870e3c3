import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withoutFalseMarks } from './false-marks.ts';
import { lineOf } from './features.ts';
import { bodies, page } from './page.fixture.ts';

const linesOf = (...texts: string[]) =>
  texts.map((text, i) => lineOf(i, text.replace(/^# /u, ''), text.startsWith('# ') ? 1 : 0));
const marksOf = (...texts: string[]): number[] =>
  withoutFalseMarks(linesOf(...texts)).map(({ mark }) => mark);

describe('a heading that is text', () => {
  test('is a sentence, or holds the end of one', () => {
    assert.deepEqual(marksOf('# 云桥的第一批货昨天装上了船。'), [0]);
    assert.deepEqual(marksOf('# 货装上了船。船长方知远说，这一趟要走'), [0]);
  });
  test('ends what the line above begins, which is none', () => {
    assert.deepEqual(
      marksOf('青禾高新区把厂房的图纸交给了企业，由企业自己选', '# 择要租哪一层，租多久。'),
      [0, 0],
    );
    assert.deepEqual(marksOf('今年新增的厂房有35', '# 000平方米，都在北区。'), [0, 0]);
  });
  test('goes on in the line below, which is none', () =>
    assert.deepEqual(
      [
        marksOf('# 企业要的不是便宜的厂房，是能马上开工的厂', '房，图纸要有人看，水电要有人接。'),
        marksOf('# 从那以后，“青禾高新区”就成了报纸', '上的常见词。它在名录里的名字要长一些，报纸嫌长。'),
      ],
      [
        [0, 0],
        [0, 0],
      ],
    ));
  test('is text to the paragraph that it was cut out of', () =>
    assert.deepEqual(
      bodies(
        page([
          '# 青禾高新区的厂房按层出租',
          '本报讯（记者 林小禾）青禾高新区把厂房的图纸交给了企业，由企业自己选',
          '# 择要租哪一层，租多久，租金按月付。',
          '园区的招商员方知远说，北区的三栋楼一个月就租满了，后面的企业排到了明年春天。',
        ]),
      ),
      [
        [
          '青禾高新区把厂房的图纸交给了企业，由企业自己选择要租哪一层，租多久，租金按月付。',
          '园区的招商员方知远说，北区的三栋楼一个月就租满了，后面的企业排到了明年春天。',
        ],
      ],
    ));
});

test('a headline keeps its mark, one of two halves, a question or a short sentence as well', () => {
  const heads = [
    '# 青禾高新区的厂房按层出租',
    '# 起点低一点，',
    '# 路要宽一点',
    '# 厂房从哪里来？',
    '# 答案在车间里。',
    '# 他说：“先把路修好。”',
  ];
  assert.deepEqual(marksOf(...heads), [1, 1, 1, 1, 1, 1]);
  assert.deepEqual(marksOf('他们的驻点设在北区，由招商员终于让', '# 云桥：一条路，三家企业'), [0, 1]);
  assert.deepEqual(marksOf('记者 林小禾', '# 云桥开发区给企业让出一条路，自己绕着走'), [0, 1]);
});
