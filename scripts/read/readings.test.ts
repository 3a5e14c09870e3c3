import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../types.ts';
import { withoutInjectedReadings } from './readings.ts';

const block = (text: string): Block => ({ lines: [1, 1], text, mark: 0 });
const texts = (...lines: string[]) =>
  withoutInjectedReadings(lines.map(block)).blocks.map(({ text }) => text);

test('readings that stand behind many characters of a text go, wherever they stand', () => {
  assert.deepEqual(texts('青禾園區(qū)的經(jīng)濟(jì)', '設(shè)備與廠(chǎng)房（2021）'), [
    '青禾園區的經濟',
    '設備與廠房（2021）',
  ]);
  assert.deepEqual(texts('創(chuàng )新(xīn )園(yuán )區(qū)的經(jīng)濟(jì )'), ['創新園區的經濟']);
});

test('how many were taken is told', () => {
  const { taken } = withoutInjectedReadings([block('青禾園區(qū)的經(jīng)濟(jì)，設(shè)備與廠(chǎng)房')]);
  assert.equal(taken, 5);
  assert.equal(withoutInjectedReadings([block('垚(yáo)字')]).taken, 0);
});

test('a text that explains a rare character or two keeps what it says', () => {
  const lines = ['琿(hún)春的園區', '盱眙(xū yí)與涪(fú)陵'];
  assert.deepEqual(texts(...lines), lines);
});

test('brackets without a tone mark are words', () => {
  const line = '甲(a)乙(b)丙(c)丁(d)戊(e)己(f)';
  assert.deepEqual(texts(line), [line]);
});

test('syllables without a tone go with the others, and where a text is salted with them alone', () => {
  assert.deepEqual(texts('青禾園區(qū)的(de)經(jīng)濟(jì)', '設(shè)備與廠(chǎng)房來了(le)'), [
    '青禾園區的經濟',
    '設備與廠房來了',
  ]);
  assert.deepEqual(
    texts('青(qing)禾园(yuan)区里(li)的新厂(chang)房', '记者林小禾(he)看(kan)到设(she)备(bei)(bei)'),
    ['青禾园区里的新厂房', '记者林小禾看到设备'],
  );
});

test('terms in brackets are words, however many', () => {
  for (const line of [
    '接口(api)、网页(web)、应用(app)、插件(addon)、缓存(cache)、线程(thread)、队列(queue)、日志(log)',
    '智能(ai)、智能(ai)、智能(ai)、智能(ai)、智能(ai)、智能(ai)、智能(ai)、智能(ai)',
  ])
    assert.deepEqual(texts(line), [line]);
});
