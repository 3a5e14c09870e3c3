import assert from 'node:assert/strict';
import { appendFileSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { withFiles } from '../../tests/run.ts';
import { sha256 } from './id.ts';
import { openKnown } from './known.ts';

const [a, b, c] = ['a', 'b', 'c'].map((name) => sha256(name)) as [string, string, string];
const fileIn = (dir: string) => path.join(dir, readdirSync(dir)[0]!);

describe('what is known', () => {
  test('is there for the next run, though this one is cut off', () =>
    withFiles({}, async (dir) => {
      openKnown<string>(dir, 'out').set(a, '甲');
      assert.equal(openKnown<string>(dir, 'out').get(a), '甲');
      assert.equal(openKnown<string>(dir, 'elsewhere').get(a), undefined);
    }));

  test('a line that is half written, or no line of ours, is passed over, and spoils no other', () =>
    withFiles({}, async (dir) => {
      const first = openKnown<string>(dir, 'out');
      first.set(a, '甲');
      first.set(b, '乙');
      const text = readFileSync(fileIn(dir), 'utf8');
      for (const [half, left] of [
        [text.slice(0, -2), ['甲', undefined]],
        [text.slice(0, 20), [undefined, undefined]],
        [`\0\n${text.slice(1)}\n{`, ['甲', '乙']],
      ] as const) {
        writeFileSync(fileIn(dir), half);
        openKnown<string>(dir, 'out').set(c, '丙');
        const next = openKnown<string>(dir, 'out');
        assert.deepEqual([next.get(a), next.get(b), next.get(c)], [...left, '丙']);
      }
    }));

  test('goes when it is the larger part and no run asks for it any more', () =>
    withFiles({}, async (dir) => {
      const first = openKnown<string>(dir, 'out');
      for (const key of [a, b, c]) first.set(key, key);
      const second = openKnown<string>(dir, 'out');
      assert.equal(second.get(b), b);
      second.close();
      const third = openKnown<string>(dir, 'out');
      assert.deepEqual([a, b, c].map(third.get), [undefined, b, undefined]);
    }));

  test('of a folder that nobody looked at for a month goes; a clock that is behind takes nothing', () =>
    withFiles({}, async (dir) => {
      openKnown<string>(dir, 'old').set(a, '甲');
      const old = fileIn(dir);
      const mine = openKnown<string>(dir, 'out');
      mine.set(b, '乙');
      utimesSync(old, new Date(), new Date('2101-01-01'));
      mine.close();
      assert.equal(readdirSync(dir).length, 2);
      utimesSync(old, new Date(), new Date('2001-01-01'));
      mine.close();
      assert.equal(readdirSync(dir).length, 1);
    }));

  test('where nothing can be kept, all is found out anew', () =>
    withFiles({ place: '' }, async (dir) => {
      const known = openKnown<string>(path.join(dir, 'place', 'in'), 'out');
      known.set(a, '甲');
      known.close();
      appendFileSync(path.join(dir, 'place'), 'x');
      assert.equal(openKnown<string>(path.join(dir, 'place', 'in'), 'out').get(a), undefined);
    }));
});
