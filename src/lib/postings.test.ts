import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { decodePositions, encodePositions, readChunk, writeChunk } from './postings.ts';

const range = 5000;
const positions = fc
  .uniqueArray(fc.integer({ min: 0, max: range - 1 }), { minLength: 1, maxLength: 50 })
  .map((numbers) => numbers.toSorted((a, b) => a - b));
const term = fc.constantFrom('园', '区', '5g', '2023', 'ꞏ', '𬤇', 'constructor', '__proto__');

test('a chunk gives back the positions of each of its terms, and nothing for others', () => {
  fc.assert(
    fc.property(fc.dictionary(term, positions, { minKeys: 1 }), (terms) => {
      const rows = Object.entries(terms);
      const chunk = readChunk(writeChunk(rows.map((row) => encodePositions(row, range))));
      assert.deepEqual(
        [...chunk].map(([term, coded]) => [term, [...decodePositions(coded, range)]]),
        rows,
      );
      assert.equal(chunk.get('没有'), undefined);
    }),
  );
});
