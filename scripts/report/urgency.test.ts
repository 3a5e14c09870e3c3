import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Finding } from '../types.ts';
import { byUrgency, type FindingCode } from './urgency.ts';

const finding = (code: FindingCode, file = '甲.txt', line?: number): Finding => ({
  level: 'note',
  code,
  file,
  ...(line === undefined ? {} : { line }),
  message: '',
  hint: '',
});

test('what was not read comes first, then text in doubt, then missing facts, then notes', () => {
  const codes: FindingCode[] = ['too-large', 'no-article', 'unsure-join', 'no-date', 'near-duplicate'];
  const sorted = byUrgency(codes.toReversed().map((code) => finding(code)));
  assert.deepEqual(
    sorted.map(({ code }) => code),
    codes,
  );
});

test('findings that need a person alike stand by file and line', () => {
  const sorted = byUrgency([
    finding('unsure-border', '乙.txt', 3),
    finding('unsure-join', '甲.txt', 12),
    finding('moved-paragraph', '甲.txt', 9),
  ]);
  assert.deepEqual(
    sorted.map(({ file, line }) => `${file}:${line}`),
    ['乙.txt:3', '甲.txt:9', '甲.txt:12'],
  );
});

test('the order does not hang on how the findings came', () => {
  const some = [
    finding('empty', 'b'),
    finding('no-date', 'a'),
    finding('unsure-join', 'a', 2),
    finding('hidden', 'c'),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(some, { minLength: 4 }), (shuffled) =>
      assert.deepEqual(byUrgency(shuffled), byUrgency(some)),
    ),
  );
});
