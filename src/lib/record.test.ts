import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gazetteerOf, type Zone } from './gazetteer.ts';
import { byMonth, byProvince, byTopic, byYear, byZone, monthCounts } from './groups.ts';
import { directory } from './directory.ts';
import { neighboursIn } from './neighbours.ts';
import { byDate, toRecord, type ArticleRecord } from './record.ts';
import { articleSchema } from './schema.ts';

const zone = (id: string, short: string, province: string): Zone => ({
  id,
  name: `${short}全名`,
  short,
  kind: 'national-hightech',
  province,
  aliases: [`${short}别称`],
  sources: ['editor'],
});
const zones = [zone('jia-hnte', '甲城高新区', '江苏省'), zone('yi-hnte', '乙城高新区', '广西壮族自治区')];
const gazetteer = gazetteerOf(zones);
const taxonomy = {
  byLabel: new Map([['人才', { id: 'talent', label: '人才', group: 'innovation', kw: {} }]]),
};

const record = (id: string, front: Record<string, unknown> = {}): ArticleRecord =>
  toRecord(articleSchema.parse({ id, title: id, ...front }), `${id}.md`, gazetteer, taxonomy);

const RECORDS = [
  record('d', { zone: '甲城高新区', zones: ['甲城高新区'], topics: ['人才'] }),
  record('a', {
    date: '2023-02-21',
    zone: '甲城高新区',
    zones: ['甲城高新区', '乙城高新区'],
    topics: ['人才'],
  }),
  record('b', { date: '2023', zones: ['乙城高新区'], topics: ['没有的主题'] }),
  record('c', { date: '2023-02', zone: '没有的园区' }),
].sort(byDate);
const ids = (records: readonly ArticleRecord[]): string => records.map(({ id }) => id).join('');

test('newest first, undated last, whatever the order before', () => {
  assert.equal(ids(RECORDS), 'acbd');
  assert.equal(ids([...RECORDS].reverse().sort(byDate)), 'acbd');
});

test('zones are found by any of their names, once', () => {
  const { zones: found } = record('x', { zone: '甲城高新区别称', zones: ['甲城高新区', '甲城高新区全名'] });
  assert.deepEqual(
    found.map(({ id, name, province }) => ({ id, name, province })),
    [{ id: 'jia-hnte', name: '甲城高新区', province: '江苏' }],
  );
});

test('names that nobody knows are shown, with an ASCII id', () => {
  const { zone: unknown, topics } = record('x', {
    zone: '../<b>',
    zones: ['../<b>'],
    topics: ['没有的主题'],
  });
  assert.equal(unknown!.name, '../<b>');
  assert.match(unknown!.id, /^x-[0-9a-f]{8}$/);
  assert.match(topics[0]!.id, /^x-[0-9a-f]{8}$/);
});

test('groups keep the order of the records', () => {
  assert.deepEqual(
    byZone(RECORDS).map(({ key, records }) => [key.name, ids(records)]),
    [
      ['甲城高新区', 'ad'],
      ['乙城高新区', 'ab'],
      ['没有的园区', 'c'],
    ],
  );
  assert.deepEqual(
    byTopic(RECORDS).map(({ key, records }) => [key.label, ids(records)]),
    [
      ['人才', 'ad'],
      ['没有的主题', 'b'],
    ],
  );
  assert.deepEqual(
    [...byProvince(RECORDS)].map(([name, records]) => [name, ids(records)]),
    [
      ['江苏', 'ad'],
      ['广西', 'ab'],
    ],
  );
  assert.deepEqual(
    byMonth(RECORDS).map(({ key, records }) => [key, ids(records)]),
    [['2023-02', 'ac']],
  );
  assert.deepEqual(
    byYear(RECORDS).map(({ key, records }) => [key, ids(records)]),
    [
      [2023, 'acb'],
      [undefined, 'd'],
    ],
  );
  assert.deepEqual(monthCounts(RECORDS), [{ year: 2023, counts: [0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] }]);
});

test('neighbours: older and newer of the main zone, related ones with why', () => {
  const { older, newer, related } = neighboursIn(RECORDS)(RECORDS.find(({ id }) => id === 'a')!);
  assert.equal(older?.id, 'd');
  assert.equal(newer, undefined);
  assert.deepEqual(
    related.map(({ record: { id }, why }) => [id, why]),
    [
      ['d', '同园区，同主题：人才'],
      ['b', '同园区'],
    ],
  );
  const alone = neighboursIn(RECORDS)(RECORDS.find(({ id }) => id === 'c')!);
  assert.deepEqual(alone, { older: undefined, newer: undefined, related: [] });
});

test('the directory holds every province, those with articles first', () => {
  const parts = directory(zones, byZone(RECORDS.filter(({ id }) => id === 'd')));
  assert.equal(parts.length, 34);
  assert.equal(parts[0]!.name, '江苏');
  assert.deepEqual(
    parts.find(({ name }) => name === '广西')!.silent.map(({ id }) => id),
    ['yi-hnte'],
  );
});
