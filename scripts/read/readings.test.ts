import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../types.ts';
import { withoutInjectedReadings, withoutJammers } from './readings.ts';

const block = (text: string): Block => ({ lines: [1, 1], text, mark: 0 });
const texts = (...lines: string[]) => withoutInjectedReadings(lines.map(block)).map(({ text }) => text);

test('readings that stand behind many characters of a text go, wherever they stand', () => {
  assert.deepEqual(texts('青禾園區(qū)的經(jīng)濟(jì)', '設(shè)備與廠(chǎng)房（2021）'), [
    '青禾園區的經濟',
    '設備與廠房（2021）',
  ]);
});

test('a text that explains a rare character or two keeps what it says', () => {
  const lines = ['琿(hún)春的園區', '盱眙(xū yí)與涪(fú)陵'];
  assert.deepEqual(texts(...lines), lines);
});

test('brackets without a tone mark are words', () => {
  const line = '甲(a)乙(b)丙(c)丁(d)戊(e)己(f)';
  assert.deepEqual(texts(line), [line]);
});

test('signs by chance at the ends of a line go, a list of codes stays', () => {
  const block = (text: string) => ({ lines: [1, 1] as [number, number], text, mark: 0 });
  const left = (text: string) => withoutJammers([block(text)])[0]!.text;
  assert.equal(left("3 r: E- g' f' t6` N3 k% 青禾园区去年开园。"), '青禾园区去年开园。');
  assert.equal(left('青禾园区去年开园。 o: m1 G* o8 O4 c& N7'), '青禾园区去年开园。 ');
  for (const words of ['A B C D E F 六个区', 'A1 B2 C3 D4 E5 五个地块开工', '共有 5 G 基站'])
    assert.equal(left(words), words);
});
