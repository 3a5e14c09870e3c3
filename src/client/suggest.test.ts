import assert from 'node:assert/strict';
import test from 'node:test';
import { parseReadings } from './pinyin.ts';
import { known, spelledOut, suggest } from './suggest.ts';

const names = [
  { name: '昆山高新区', also: '江苏昆山高新技术产业开发区 苏州市', slug: 'kunshan-hnte' },
  { name: '苏州工业园区', also: '中新苏州工业园区 苏州园区', slug: 'suzhou-park' },
  { name: '苏州高新区', also: '苏州高新技术产业开发区 虎丘高新区', slug: 'suzhou-hnte' },
  { name: '人才', also: '', slug: 'talent' },
];
const readings = parseReadings(
  '苏su 州zhou 昆kun 山shan 工gong 业ye 园yuan 区qu 高gao 新xin 虎hu 丘qiu 江jiang 人ren 才bu,cai 市shi',
);
const pages = names.map((named) => known(named, readings));
const said = (typed: string, most = 9) => suggest(typed, pages, most).map((at) => names[at]!.name);

test('by the beginning of a name, one character is enough', () => {
  assert.deepEqual(said('苏'), ['苏州工业园区', '苏州高新区', '昆山高新区']);
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
  const ofSuzhou = ['苏州工业园区', '苏州高新区', '昆山高新区'];
  for (const typed of ['suzhou', 'su zhou', "Su'zhou", 'ｓｕｚｈ', '招商 suzhou'])
    assert.deepEqual(said(typed), ofSuzhou);
  assert.deepEqual(said('SuzhouPark'), ['苏州工业园区']);
  assert.deepEqual(said('s'), []);
});

test('by initials, by syllables and initials mixed, by another name, by an English address', () => {
  for (const typed of ['szgyyq', 'szgy', 'suzgyy', 'suzhougongyeyq', 'szhgy'])
    assert.deepEqual(said(typed), ['苏州工业园区']);
  assert.deepEqual(said('sz'), ['苏州工业园区', '苏州高新区', '昆山高新区']);
  assert.deepEqual(said('huqiu'), ['苏州高新区']);
  assert.deepEqual(said('rencai'), ['人才']);
  assert.deepEqual(said('tal'), ['人才']);
  for (const typed of ['szx', 'suzhoo', 'uzhou', 'zhongguo']) assert.deepEqual(said(typed), []);
});

test('by what stands inside, three letters and more', () => {
  assert.deepEqual(said('gaoxinqu'), ['昆山高新区', '苏州高新区']);
  assert.deepEqual(said('gaoxinqu', 1), []);
  assert.deepEqual(said('gongye'), ['苏州工业园区']);
  assert.deepEqual(said('gy'), []);
});

test('the last word counts, in any form', () => {
  assert.deepEqual(said('招商 蘇州'), ['苏州工业园区', '苏州高新区', '昆山高新区']);
  assert.deepEqual(said('招商 -人才'), ['人才']);
  assert.deepEqual(said('  '), []);
  assert.deepEqual(said('招商'), []);
});

test('letters are spelled out as the beginnings of names', () => {
  const out = (query: string) => spelledOut(query, pages, 3);
  assert.deepEqual(out('su zhou'), ['苏州']);
  assert.deepEqual(out('szgyy'), ['苏州工业园']);
  for (const query of ['苏州', 'gaoxinqu', 'su', 's', '']) assert.deepEqual(out(query), []);
});

test('whole syllables come before initials and syllables cut short', () => {
  const cities = ['襄阳', '西安', '仙居'].map((name) => ({ name, also: '', slug: '' }));
  const heard = parseReadings('襄xiang 阳yang 西xi 安an 仙xian 居ju');
  const order = suggest(
    'xian',
    cities.map((city) => known(city, heard)),
    9,
  );
  assert.deepEqual(
    order.map((at) => cities[at]!.name),
    ['西安', '仙居', '襄阳'],
  );
});
