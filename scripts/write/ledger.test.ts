import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { ledgerPath } from './ledger.ts';

test('a ledger is called as its raw file', () => {
  assert.equal(ledgerPath('夹/a b.txt'), 'ledgers/夹/a b.txt.json');
});

test('no name leads out of the folder of ledgers', () => {
  for (const file of ['../a', '../../etc/passwd', '/etc/passwd', 'a/../../../b', '..'])
    assert.match(ledgerPath(file), /^ledgers\/(?!\.\.)/, file);
  fc.assert(
    fc.property(fc.array(fc.constantFrom('..', '.', '/', 'a', '\\', '%2e', '甲')), (parts) => {
      assert.ok(path.posix.normalize(ledgerPath(parts.join(''))).startsWith('ledgers/'));
    }),
  );
});

test('of two names as long as names can be, each has a ledger of its own that a file system takes', () => {
  const [one, other] = ['甲', '乙'].map((last) => ledgerPath(`夹/${'园'.repeat(83)}${last}.txt`));
  assert.notEqual(one, other);
  for (const file of [one!, other!]) assert.ok(Buffer.byteLength(path.basename(file)) <= 255);
});
