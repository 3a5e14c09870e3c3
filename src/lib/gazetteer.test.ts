import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  gazetteerOf,
  isNational,
  kindName,
  loadGazetteer,
  validateGazetteer,
  validateSources,
  zoneByName,
} from './gazetteer.ts';
import type { Zone } from './gazetteer.ts';

const row = (fields: Partial<Zone>): Zone => ({
  id: 'a',
  name: '甲高新技术产业开发区',
  short: '甲高新区',
  kind: 'national-hightech',
  province: '江苏省',
  sources: [],
  ...fields,
});

test('gazetteer: every zone of the directory is found by its short name', () => {
  const gazetteer = loadGazetteer();
  for (const zone of gazetteer.zones) assert.equal(zoneByName(zone.short), zone);
  assert.equal(gazetteer.byId.size, gazetteer.zones.length);
});

test('gazetteer: the directory is loaded once and holds all kinds', () => {
  assert.equal(loadGazetteer(), loadGazetteer());
  const kinds = Map.groupBy(loadGazetteer().zones, ({ kind }) => kind);
  assert.equal(kinds.get('national-hightech')?.length, 178);
  assert.equal(kinds.get('national-economic')?.length, 236);
  assert.equal(kinds.get('national-new-area')?.length, 19);
  assert.equal(kinds.size, 6);
});

test('gazetteer: full name and alias mean their zone, national before provincial, and only where they are unique', () => {
  const national = row({ aliases: ['甲园'] });
  const provincial = row({
    id: 'b',
    kind: 'provincial-hightech',
    short: '乙甲高新区',
    aliases: ['甲园', '丙园'],
  });
  const other = row({
    id: 'c',
    kind: 'provincial-hightech',
    name: '丁',
    short: '丁高新区',
    aliases: ['丙园'],
  });
  const gazetteer = gazetteerOf([provincial, other, national]);
  assert.equal(zoneByName('甲园', gazetteer), national);
  assert.equal(zoneByName(' 甲高新技术产业开发区 ', gazetteer), national);
  assert.equal(zoneByName('丙园', gazetteer), undefined);
  assert.equal(zoneByName('没有这个区', gazetteer), undefined);
});

test('gazetteer: kinds have names', () => {
  assert.equal(kindName('provincial-other'), '省级园区');
  assert.ok(isNational(row({})) && !isNational(row({ kind: 'provincial-other' })));
});

test('gazetteer: the content of the project has no problems', () => {
  assert.deepEqual(validateGazetteer(readFileSync('content/zones.yml', 'utf8')), []);
  assert.deepEqual(validateSources(readFileSync('content/sources.yml', 'utf8')), []);
});

const good = '- {id: a, name: 甲区, short: 甲, kind: national-hightech, province: 江苏省, sources: [s]}\n';

const faults: [string, string, number, RegExp][] = [
  ['an id used twice', `${good}\n${good.replace('short: 甲', 'short: 乙')}`, 3, /id「a」重复/],
  ['two national zones of one short name', good + good.replace('id: a', 'id: b'), 2, /short「甲」重复/],
  ['an unknown kind', good.replace('national-hightech', 'national-park'), 1, /kind「national-park」/],
  ['an unknown province', `# 注释\n${good.replace('江苏省', '江苏')}`, 2, /省份「江苏」/],
  [
    'a nickname that is no name of the area',
    good.replace('sources', 'area_names: [丙, 丁], nicknames: [丁, 戊], sources'),
    1,
    /nicknames「戊」不在/,
  ],
  ['nicknames that are no list', good.replace('sources', 'nicknames: 丁, sources'), 1, /nicknames/],
  ['a missing field', good.replace('name: 甲区, ', ''), 1, /缺少 name/],
  [
    'an id with other characters',
    `- id: 甲-A\n  name: 甲区\n  short: 甲\n  kind: national-hightech\n  province: 江苏省\n`,
    1,
    /不能用的字符/,
  ],
  ['aliases that are no list', good.replace('sources', 'aliases: 甲, sources'), 1, /aliases/],
  ['a row that is no map', `${good}- 甲\n`, 2, /字段/],
  ['no list at all', 'zones: 1\n', 1, /列表/],
  ['broken YAML', `${good}- {id: b\n- [`, 3, /YAML/],
];

for (const [what, text, line, message] of faults) {
  test(`gazetteer: ${what}`, () => {
    const [problem] = validateGazetteer(text);
    assert.match(problem!.message, message);
    assert.equal(problem!.line, line);
    assert.notEqual(problem!.hint, '');
  });
}

test('sources: a home that is none, a name twice', () => {
  const problems = validateSources(
    '- {name: 甲报, home: null}\n- {name: 乙报, home: {town: 乙}, aliases: [甲报]}\n- {name: 丙报}\n',
  );
  assert.deepEqual(
    problems.map(({ line }) => line),
    [2, 2, 3],
  );
});
