import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  articleIn,
  citationOn,
  formatRead,
  parseRead,
  parseSaved,
  type Saved,
  without,
  withRead,
  withSaved,
} from './device-lists.ts';

const one = (id: string): Saved => ({
  id,
  title: `题${id}`,
  date: '2023年',
  zone: '',
  cite: ['某报. 题', '.'],
});

test('the last saved is first, each once', () => {
  const list = ['a', 'b', 'a'].map(one).reduce<Saved[]>(withSaved, []);
  assert.deepEqual(
    list.map(({ id }) => id),
    ['a', 'b'],
  );
  assert.deepEqual(without(list, 'a'), [one('b')]);
  assert.deepEqual(parseSaved(JSON.stringify(list)), list);
});

test('what is stored and none of ours counts for nothing', () => {
  for (const text of [null, '', '{', '{}', 'null', '3', '[null,3,"a",{"id":"a"}]'])
    assert.deepEqual(parseSaved(text), []);
  for (const id of ['', '../saved', 'a/b', '//evil.example', 'a?b', 'javascript:x'])
    assert.deepEqual(parseSaved(JSON.stringify([one(id)])), []);
  assert.deepEqual(
    parseSaved(JSON.stringify([{ ...one('a'), cite: ['x'] }, { ...one('a'), title: 1 }, one('b')])),
    [one('b')],
  );
});

test('one that is stored twice counts once, and what is no id was not read', () => {
  const twice = [one('a'), one('b'), { ...one('a'), title: '后来' }];
  assert.deepEqual(parseSaved(JSON.stringify(twice)), twice.slice(0, 2));
  const lines = ['a', '', ' ', '<b>', '[1,2]', '../b', 'c\r', 'b', 'a'];
  assert.deepEqual([...parseRead(lines.join('\n'))], ['a', 'b']);
});

test('of the articles that were read the oldest are forgotten, one read again is the newest', () => {
  const ids = ['a', 'b', 'a', 'c'].reduce((read, id) => withRead(read, id, 2), parseRead(null));
  assert.equal(formatRead(ids), 'a\nc');
  assert.deepEqual(parseRead(formatRead(ids)), ids);
});

test('an article is told by its address', () => {
  assert.equal(articleIn('/digest/a/2023-02-21-x/', '/digest/a/'), '2023-02-21-x');
  for (const path of ['/digest/a/', '/a/x/', '/digest/a/x/y/', '/digest/about/'])
    assert.equal(articleIn(path, '/digest/a/'), undefined, path);
});

test('a citation has the day between its halves', () => {
  assert.equal(citationOn(one('a'), '2026-01-31'), '某报. 题[2026-01-31].');
});
