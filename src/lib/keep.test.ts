import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { segments, words } from './keep.ts';

const kept = (title: string, names: string[] = []): string[] =>
  segments(title, names)
    .filter(({ keep }) => keep)
    .map(({ text }) => text);

test('names, numbers with their unit, and short quoted words stay whole', () => {
  assert.deepEqual(kept('甲城高新区签下39个项目，投资605.6亿元', ['甲城高新区']), [
    '甲城高新区',
    '39个',
    '605.6亿元',
  ]);
  assert.deepEqual(kept('攀“高”向“新”，占地150亩'), ['“高”', '“新”', '150亩']);
});

test('words of a headline are those with two characters or more', () => {
  assert.deepEqual(words('能源科技有限公司 2023 落户'), ['能源', '科技', '有限公司', '落户']);
  assert.deepEqual(words('海安开会'), ['海安', '开会']);
});

test('what would not fit a phone may break', () => {
  assert.deepEqual(kept('甲乙丙丁戊己庚辛壬癸高新区开会', ['甲乙丙丁戊己庚辛壬癸高新区']), []);
});

test('the pieces put together are the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (title, names) => {
      assert.equal(
        segments(title, names)
          .map(({ text }) => text)
          .join(''),
        title,
      );
    }),
  );
});
