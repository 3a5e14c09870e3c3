import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absolute, joinBase, urls } from './urls.ts';

test('paths stand below the base, whatever its slashes', () => {
  for (const base of ['/', '']) assert.equal(joinBase(base, 'zones/'), '/zones/');
  for (const base of ['/digest', '/digest/', 'digest']) assert.equal(joinBase(base, 'a/x/'), '/digest/a/x/');
  assert.equal(joinBase('/', ''), '/');
  assert.equal(joinBase('/digest', ''), '/digest/');
  assert.equal(joinBase('/digest/', 'favicon.svg'), '/digest/favicon.svg');
});

test('searches are addresses; what is empty is left out', () => {
  assert.equal(urls.search(), '/search/');
  assert.equal(urls.search({ q: '', topic: '人才' }), '/search/?topic=%E4%BA%BA%E6%89%8D');
});

test('older pages of a list stand below it', () => {
  assert.equal(urls.zone('kunshan-hnte'), '/zones/kunshan-hnte/');
  assert.equal(urls.zone('kunshan-hnte', 3), '/zones/kunshan-hnte/p3/');
  assert.equal(urls.month('2023-02', 1), '/timeline/2023-02/p1/');
  assert.equal(urls.unsure(2), '/timeline/unsure/p2/');
});

test('an absolute address needs a host', () => {
  assert.equal(absolute('/digest/a/x/', new URL('https://host.example')), 'https://host.example/digest/a/x/');
  assert.equal(absolute('/a/x/', undefined), undefined);
});
