import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zoneNamesIn, zonesSpokenOf } from './zone-names.ts';

test('a zone is known by its name, whatever the spelling', () => {
  const ids = (text: string) => zoneNamesIn(text).map(({ id }) => id);
  assert.equal(ids('常州高新区开工').length, 1);
  assert.deepEqual(ids('常州国家高新区开工'), ids('常州高新区开工'));
  assert.equal(ids('常州高新区和宁波高新区').length, 2);
});

test('a bare zone, a place alone and an unknown zone name none', () => {
  for (const text of ['高新区开工', '常州开工', '虚构高新区开工', ''])
    assert.deepEqual(zoneNamesIn(text), [], text);
});

test('a text speaks of no zone that is visited or worked with, nor of those that it lists', () => {
  assert.equal(zonesSpokenOf('常州高新区的虚构公司开工').length, 1);
  for (const text of [
    '下一步，将与宁波高新区共建检测中心。',
    '一行人来到宁波高新区。',
    '常州高新区、宁波高新区、烟台高新区都派了人。',
  ])
    assert.deepEqual(zonesSpokenOf(text), [], text);
});
