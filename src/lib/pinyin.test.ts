import assert from 'node:assert/strict';
import test from 'node:test';
import { loadGazetteer } from './gazetteer.ts';
import { learnReadings, readingsIn } from './pinyin.ts';
import type { Zone } from './zone.ts';

const zone = (id: string, place: string): Zone => ({
  id,
  place,
  name: place,
  short: place,
  kind: 'provincial-other',
  province: '',
  sources: [],
});

test('an id is read along its place, a syllable a character', () => {
  const learned = learnReadings([
    zone('liyang-park', '溧阳'),
    zone('lvye-etdz', '铝业'),
    zone('wuhan-park', '无汉区'),
  ]);
  assert.deepEqual(
    [...learned],
    [
      ['溧', ['li']],
      ['阳', ['yang']],
      ['铝', ['lu']],
      ['业', ['ye']],
    ],
  );
});

test('what can be cut in two ways is read as elsewhere', () => {
  const learned = learnReadings([
    zone('jinan-hnte', '济南'),
    zone('chengan-etdz', '成安'),
    zone('chengdu-etdz', '成都'),
    zone('chengxian-park', '成县'),
    zone('anhua-park', '安化'),
  ]);
  for (const [char, reading] of Object.entries({ 济: 'ji', 南: 'nan', 成: 'cheng', 安: 'an' }))
    assert.deepEqual(learned.get(char), [reading], char);
});

test('the directory teaches nearly all characters of its names, the others stand between their neighbours', () => {
  const { zones } = loadGazetteer();
  const learned = learnReadings(zones);
  assert.ok(learned.size > 1000);
  const text = '苏州工业园区高新重长技术规划';
  const readings = readingsIn(text, learned);
  assert.deepEqual([...readings.keys()], [...new Set(text)]);
  const expected = {
    苏: 'su',
    州: 'zhou',
    高: 'gao',
    重: 'chong',
    长: 'zhang',
    术: 'shu',
    规: 'gui',
    划: 'hua',
  };
  for (const [char, reading] of Object.entries(expected))
    assert.ok(readings.get(char)?.includes(reading), `${char} ${readings.get(char)?.join()}`);
});
