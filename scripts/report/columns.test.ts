import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { drawBeside, textWidth, wrap } from './columns.ts';

test('Chinese characters and full-width marks take two columns', () => {
  assert.equal(textWidth('青禾，A区'), 9);
  assert.equal(textWidth('e\u0301'), 1);
});

test('a text is wrapped by columns; numbers stay whole, and marks with the word before them', () => {
  assert.deepEqual(wrap('产值1191万元，增长两成', 10), ['产值1191万', '元，增长两', '成']);
  assert.deepEqual(wrap('', 10), ['']);
});

test('wrapping loses nothing but white space, and no line is too wide', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 8, max: 40 }), (text, columns) => {
      const lines = wrap(text, columns);
      const solid = (words: string) => words.replaceAll(/\s/gu, '');
      assert.equal(solid(lines.join('')), solid(text));
      for (const line of lines) assert.ok(textWidth(line) <= columns, line);
    }),
  );
});

const draw = (columns: number) =>
  drawBeside(
    [{ text: '    1 正文' }, { text: '青禾'.repeat(30), indent: 6 }],
    [{ text: '→ 第 1 段' }],
    columns,
  ).map(stripVTControlCharacters);

test('on a wide terminal the result stands beside the line, in one column', () => {
  const lines = draw(120);
  assert.match(lines[0]!, /1 正文 +│ → 第 1 段$/u);
  assert.deepEqual(new Set(lines.map((line) => textWidth(line.split('│')[0]!))), new Set([59]));
});

test('on a narrow one it stands below', () => {
  const lines = draw(80);
  assert.equal(lines.at(-1), '      → 第 1 段');
  for (const line of lines) assert.ok(textWidth(line) <= 80);
});
