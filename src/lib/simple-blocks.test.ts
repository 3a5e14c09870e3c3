import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseBody, renderBody } from './markdown.ts';
import { parsePlain, plainText } from './plain.ts';
import { simpleBlocks } from './simple-blocks.ts';

test('paragraphs and subheads are simple; marks, lists, indents and broken lines are not', () => {
  assert.deepEqual(simpleBlocks('甲，“乙”。\n\n## 丙 丁\n\n戊\n己'), [
    { kind: 'p', text: '甲，“乙”。' },
    { kind: 'h2', text: '丙 丁' },
    { kind: 'p', text: '戊\n己' },
  ]);
  for (const body of [
    '甲*乙*',
    '1. 甲',
    '- 甲',
    '　甲',
    '甲  \n乙',
    '甲\n---',
    '## 甲 #',
    '甲\n## 乙',
    '&amp;',
    '',
  ])
    assert.equal(simpleBlocks(body), undefined, body);
});

test('what is simple reads the same as the parser reads it', () => {
  const piece = fc.constantFrom(
    ...[
      '甲',
      '乙。',
      '\n\n',
      '\n',
      '\n\n## ',
      ' ',
      '　',
      'a',
      '1',
      '.',
      ')',
      '(',
      ':',
      '"',
      "'",
      '!',
      '-',
      '+',
      '=',
      '^',
    ],
    ...[
      'http://a.example',
      '$',
      '%',
      '{',
      '}',
      '@',
      '\u00a0',
      '\u2028',
      '\u0085',
      '\ufeff',
      '😀',
      '#',
      '~~',
      '|',
      '\t',
    ],
  );
  const body = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join('').trim());
  let simple = 0;
  fc.assert(
    fc.property(body, (text) => {
      if (!simpleBlocks(text)) return;
      simple++;
      assert.equal(plainText(text), parsePlain(text));
      assert.equal(renderBody(text), parseBody(text));
    }),
    { numRuns: 3000 },
  );
  assert.ok(simple > 300, String(simple));
});
