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

test('words of a headline', () => {
  assert.deepEqual(words('能源科技有限公司 2023 落户'), ['能源', '科技', '有限公司', '落户']);
  assert.deepEqual(words('经开区破解企业难题'), ['经开区', '破解', '企业', '难题']);
});

test('a single character stays with its neighbour where it would stand alone on a line', () => {
  assert.deepEqual(words('开发区的春天来了'), ['开发区的', '春天', '来了']);
  assert.deepEqual(words('招商 科创新区'), ['招商', '科创新区']);
  assert.deepEqual(words('钟辉敲门'), ['钟辉', '敲门']);
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
