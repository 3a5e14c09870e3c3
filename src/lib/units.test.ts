import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { anyText } from '../../tests/any-text.ts';
import { fold } from './fold.ts';
import { tokens, units } from './units.ts';

const examples: [text: string, units: string][] = [
  ['我国5G基站达210.2万个。今天，“天河”启动', '我 国 5g 基 站 达 210 ꞏ 2 万 个 . 今 天 天 河 启 动'],
  ['增长45.5％', '增 长 45 ꞏ 5'],
  ['增长４５．５％', '增 长 45 ꞏ 5'],
  ['共3家.第4家', '共 3 家 . 第 4 家'],
  ['第1.第2', '第 1 . 第 2'],
  ['《园 区》（一）：甲、乙·丙—丁', '园 区 一 甲 乙 丙 丁'],
  ['好！？\n\n真好；', '好 . 真 好 .'],
  ['ISO9001 与 Wi-Fi', 'iso9001 与 wi fi'],
  ['10m²厂房', '10m ² 厂 房'],
  ['', ''],
];

for (const [text, expected] of examples) {
  test(`units of ${JSON.stringify(text)}`, () => assert.equal(units(text), expected));
}

test('each token leads back to its own words', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let before = 0;
      for (const { unit, start, end } of tokens(text)) {
        assert.ok(start >= before && end > start);
        before = start;
        const folded = Array.from(text.slice(start, end), fold).join('');
        if (unit !== '.' && unit !== 'ꞏ') assert.ok(folded.includes(unit), `${unit} in ${folded}`);
      }
    }),
  );
});

test('cutting the units again changes nothing', () => {
  const words = (cut: string) => cut.split(' ').filter((word) => word !== '' && word !== '.');
  fc.assert(
    fc.property(anyText, (text) => {
      const once = units(text).replaceAll('ꞏ', ' ');
      assert.deepEqual(words(units(once)), words(once));
    }),
  );
});

test('width, case and 繁简 make no difference', () => {
  assert.equal(units('園區ＧＤＰ增長８．５％'), units('园区gdp增长8.5%'));
});
