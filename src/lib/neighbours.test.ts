import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aRecord } from '../../tests/a-record.ts';
import { neighboursIn } from './neighbours.ts';

const record = (id: string, zones: string[], topics: string[] = []) =>
  aRecord({ id, ...(zones[0] ? { zone: zones[0] } : {}), zones, topics });

/** Newest first. */
const records = [
  record('e', ['甲']),
  record('d', ['乙'], ['人才', '招商']),
  record('c', ['甲'], ['人才']),
  record('b', ['甲', '乙'], ['招商']),
  record('a', []),
];
const of = (id: string) => neighboursIn(records)(records.find((one) => one.id === id)!);

test('the older and newer article of the main zone', () => {
  const { older, newer } = of('c');
  assert.deepEqual([older?.id, newer?.id], ['b', 'e']);
  assert.deepEqual([of('e').newer, of('b').older], [undefined, undefined]);
});

test('an article without a zone has none beside it', () => {
  assert.deepEqual(of('a'), { older: undefined, newer: undefined, related: [] });
});

test('related are those that share the most, each with why, ties by id', () => {
  const told = (id: string) => of(id).related.map(({ record: other, why }) => [other.id, why]);
  assert.deepEqual(told('d'), [
    ['b', '同园区，同主题：招商'],
    ['c', '同主题：人才'],
  ]);
  assert.deepEqual(told('e'), [
    ['b', '同园区'],
    ['c', '同园区'],
  ]);
});

test('at most three are named', () => {
  const many = Array.from({ length: 9 }, (_, n) => record(`n${n}`, ['甲']));
  const found = neighboursIn(many)(many[8]!).related.map(({ record: other }) => other.id);
  assert.deepEqual(found, ['n0', 'n1', 'n2']);
});
