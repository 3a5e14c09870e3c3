import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { emptyState, filterCount, formatState, isMonth, parseState } from './search-state.ts';

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

test('months are years or months of the calendar', () => {
  assert.deepEqual(['2023', '2023-02', '2023-00', '2023-13', '23', '2023-2', ''].map(isMonth), [
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('filters are counted', () => {
  assert.equal(filterCount(parseState('?q=a&zone=b&zone=c&year=2023&from=2022&to=2023')), 4);
});
