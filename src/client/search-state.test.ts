import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { daysOf, emptyState, filterCount, formatState, parseState } from './search-state.ts';

test('a state survives its address, whatever it holds', () => {
  const words = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 3 });
  const plain = { noNullPrototype: true };
  const chosen = fc.record({ zone: words, topic: words, year: words, kind: words, province: words }, plain);
  const q = fc.string({ unit: 'grapheme' });
  const from = fc.constantFrom('', '2023', '2023-02', '2023-99');
  const to = fc.constantFrom('', '2024-12', '昨天');
  const sort = fc.constantFrom('relevance' as const, 'newest' as const);
  const state = fc.record({ q, chosen, from, to, sort }, plain);
  fc.assert(fc.property(state, (given) => assert.deepEqual(parseState(formatState(given)), given)));
});

test('an empty or foreign address is the empty state', () => {
  assert.deepEqual(parseState(''), emptyState());
  assert.deepEqual(parseState('?sort=up&colour=red&zone='), emptyState());
  assert.equal(formatState(emptyState()), '');
});

test('a date is a year, a month or a day of the calendar', () => {
  assert.deepEqual(daysOf('2023'), ['2023-01-01', '2023-12-31']);
  assert.deepEqual(daysOf('2024-02'), ['2024-02-01', '2024-02-29']);
  for (const day of ['2023-02-21', '2023/2/21', '2023.2.21', '2023年2月21日'])
    assert.deepEqual(daysOf(day), ['2023-02-21', '2023-02-21']);
  for (const none of ['', '23', '2023-00', '2023-13', '2023-02-29', '2023-02-00', '2023-02-21-1', '不详'])
    assert.equal(daysOf(none), undefined);
});

test('filters are counted', () => {
  assert.equal(filterCount(parseState('?q=a&zone=b&zone=c&year=2023&from=2022&to=2023')), 4);
});
