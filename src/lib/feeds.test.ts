import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aRecord } from '../../tests/a-record.ts';
import { feedsOf, headOf, MOST } from './feeds.ts';

const many = Array.from({ length: MOST.all + 1 }, (_, n) =>
  aRecord({ id: `a${n}`, zone: '松鼠高新区', topics: n === 0 ? ['人才'] : [] }),
);

test('a feed of all articles there always is, of zones and topics where they have any', () => {
  assert.deepEqual(
    feedsOf([]).map(({ name, total }) => [name, total]),
    [['all', 0]],
  );
  const names = feedsOf(many).map(({ name }) => name);
  assert.deepEqual(names.slice(0, 2), ['all', 'zones/songshu-hnte']);
  assert.match(names[2]!, /^topics\/x-[0-9a-f]{8}$/);
  assert.equal(names.length, 3);
});

test('a small feed holds all, a large one the newest, and says so', () => {
  const [all, zone, topic] = feedsOf(many);
  assert.deepEqual(all!.records, many.slice(0, MOST.all));
  assert.deepEqual(zone!.records, many.slice(0, MOST.each));
  assert.equal(headOf(zone!, '/x').note, `全文，最近的 ${MOST.each} 篇，共 ${MOST.all + 1} 篇`);
  assert.equal(headOf(topic!, '/x').note, '全文，共 1 篇');
});

test('addresses are whole where the site has a host', () => {
  const [all] = feedsOf([]);
  assert.deepEqual(headOf(all!, '/feeds/all.xml').self, '/feeds/all.xml');
  const { self, home } = headOf(all!, '/d/feeds/all.xml', new URL('https://host.example'));
  assert.deepEqual([self, home], ['https://host.example/d/feeds/all.xml', 'https://host.example/']);
});
