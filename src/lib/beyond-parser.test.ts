import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsed } from './beyond-parser.ts';
import { renderBody } from './markdown.ts';
import { plainText } from './plain.ts';

/** What the parser would take minutes over, or fail on, at 40,000 characters. */
const beyond = {
  'quotations in quotations': '> '.repeat(20_000),
  'quotations without a blank': '>'.repeat(40_000),
  'lists in lists': '1. '.repeat(13_000),
  'many quotations': '> 甲\n\n'.repeat(8_000),
  'lines of a list': '- 甲\n'.repeat(10_000),
  'headings that are underlined': '甲\n=\n\n'.repeat(8_000),
  'headings underlined by dashes': '甲\n---\n\n'.repeat(5_000),
  'stars that never close': '**甲'.repeat(13_000),
  'stars and underlines by turns': '*_'.repeat(20_000),
  'marks behind escaped escapes': '\\\\*甲_'.repeat(8_000),
  'brackets that never close': '[^甲]'.repeat(10_000),
};

for (const [name, body] of Object.entries(beyond))
  test(`${name} are shown as they were written, without asking the parser`, () => {
    const asked = () => assert.fail('the parser was asked');
    assert.equal(
      parsed(body, asked, () => '原样'),
      '原样',
    );
    assert.ok(renderBody(`${body}\n\n<b>`).endsWith('<p>&lt;b&gt;</p>'));
    assert.ok(plainText(body).length > 1_000);
  });

test('a body that is nested too deep by its lines is shown as it was written', () => {
  const fail = () => {
    throw new RangeError('Maximum call stack size exceeded');
  };
  assert.equal(
    parsed('甲\n\n乙', fail, (paragraphs) => paragraphs.join('|')),
    '甲|乙',
  );
});

test('what articles hold is parsed: many escaped marks, rules, lists, quotations', () => {
  const body = [
    '\\_'.repeat(600),
    '姓名'.padEnd(400, '_'),
    '- - -',
    '-'.repeat(60),
    '- 甲\n- 乙\n  > 丙',
    '**甲**，'.repeat(100),
  ].join('\n\n');
  assert.equal(
    parsed(
      body,
      () => '解析',
      () => '原样',
    ),
    '解析',
  );
});
