import assert from 'node:assert/strict';
import test from 'node:test';
import { suggest } from './suggest.ts';

const names = [
  { name: '昆山高新区', also: '江苏昆山高新技术产业开发区', slug: 'kunshan-hnte' },
  { name: '苏州工业园区', also: '中新苏州工业园区 苏州园区', slug: 'suzhou-park' },
  { name: '苏州高新区', also: '苏州高新技术产业开发区 虎丘高新区', slug: 'suzhou-hnte' },
  { name: '人才', also: '', slug: 'talent' },
];
const said = (typed: string, most = 9) => suggest(typed, names, most).map((at) => names[at]!.name);

test('by the beginning of a name, one character is enough', () => {
  assert.deepEqual(said('苏'), ['苏州工业园区', '苏州高新区']);
  assert.deepEqual(said('苏', 1), ['苏州工业园区']);
  assert.deepEqual(said('山'), []);
});

test('by what stands inside a name or another name, the name itself first', () => {
  assert.deepEqual(said('高新区'), ['昆山高新区', '苏州高新区']);
  assert.deepEqual(said('高新区', 1), []);
  assert.deepEqual(said('虎丘'), ['苏州高新区']);
  assert.deepEqual(said('高新技术'), ['昆山高新区', '苏州高新区']);
});

test('by pinyin, in any spelling of spaces and case', () => {
  assert.deepEqual(said('suzhou'), ['苏州工业园区', '苏州高新区']);
  assert.deepEqual(said('SuzhouPark'), ['苏州工业园区']);
  assert.deepEqual(said('s'), []);
});

test('the last word counts, in any form', () => {
  assert.deepEqual(said('招商 蘇州'), ['苏州工业园区', '苏州高新区']);
  assert.deepEqual(said('招商 -人才'), ['人才']);
  assert.deepEqual(said('  '), []);
  assert.deepEqual(said('招商'), []);
});
