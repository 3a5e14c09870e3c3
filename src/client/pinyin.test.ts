import assert from 'node:assert/strict';
import test from 'node:test';
import { formatReadings, parseReadings, soundsOf, spelled } from './pinyin.ts';

const readings = parseReadings('中zhong 关guan 村cun 绿lu 重chong,zhong 庆qing 西xi 安an');
const chars = (letters: string, name: string, whole = false) =>
  spelled(letters, soundsOf(name, readings), 0, whole);

test('says how many characters the letters spell', () => {
  assert.equal(chars('zgc', '中关村示范区'), 3);
  assert.equal(chars('zhgc', '中关村示范区'), 3);
  assert.equal(chars('zhongg', '中关村'), 2);
  assert.equal(chars('zhonguan', '中关村'), 0);
  assert.equal(chars('chongqing', '重庆'), 2);
  assert.equal(chars('zq', '重庆'), 2);
  assert.equal(chars('xian', '西安'), 2);
  assert.equal(chars('xianan', '西安'), 0);
  assert.equal(spelled('guancun', soundsOf('中关村', readings), 1), 2);
});

test('in whole syllables only', () => {
  assert.equal(chars('zhongguan', '中关村', true), 2);
  for (const letters of ['zg', 'zhongg', 'zhonggu']) assert.equal(chars(letters, '中关村', true), 0);
});

test('what is no Han character spells itself, what has no reading nothing', () => {
  assert.equal(chars('abc', 'abc园'), 3);
  assert.equal(chars('zg', '示中关村'), 0);
});

test('readings survive being written to the page', () => {
  assert.deepEqual(parseReadings(formatReadings(readings)), readings);
  assert.equal(parseReadings('').size, 0);
});
