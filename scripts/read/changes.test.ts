import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { changesIn } from './changes.ts';

/** Milliseconds after which nothing more is coming. */
const SILENCE = 500;

type Step = (at: (name: string) => string) => void;

/** Does one thing after another in a folder, and counts after each the bursts that were seen. */
async function burstsAfter(steps: readonly Step[], atWork?: Step): Promise<number[]> {
  const dir = mkdtempSync(path.join(tmpdir(), 'yuanxun-test-'));
  const at = (name: string): string => path.join(dir, name);
  mkdirSync(at('2024'));
  writeFileSync(at('2024/a.txt'), '一');
  const bursts = changesIn(dir);
  let next = bursts.next();
  const counts: number[] = [];
  try {
    for (const step of steps) {
      step(at);
      let count = 0;
      while (await Promise.race([next.then(() => true), setTimeout(SILENCE, false)])) {
        if (count === 0) atWork?.(at);
        await setTimeout(SILENCE / 2);
        next = bursts.next();
        count++;
      }
      counts.push(count);
    }
  } finally {
    writeFileSync(at('end'), '');
    await next;
    await bursts.return(undefined);
    rmSync(dir, { recursive: true });
  }
  return counts;
}

/** As many editors save: a new file takes the place of the old one. */
const replace: Step = (at) => {
  writeFileSync(at('2024/.a.txt.new'), '二');
  renameSync(at('2024/.a.txt.new'), at('2024/a.txt'));
};

describe('changes in a folder', { concurrency: true }, () => {
  test('a file that is written in several goes is one burst, and so is each later save', async () => {
    const save: Step = (at) => {
      for (const text of ['', '二', '二三', '二三四']) writeFileSync(at('2024/a.txt'), text);
    };
    assert.deepEqual(await burstsAfter([save, save]), [1, 1]);
  });

  test('what changes while the caller is at work is one burst more', async () => {
    assert.deepEqual(await burstsAfter([replace, replace], replace), [2, 2]);
  });

  test('a file that is replaced is seen each time', async () => {
    assert.deepEqual(await burstsAfter([replace, replace, replace]), [1, 1, 1]);
  });

  test('a folder that comes later is seen into, and one that goes is no trouble', async () => {
    assert.deepEqual(
      await burstsAfter([
        (at) => mkdirSync(at('2025/03'), { recursive: true }),
        (at) => writeFileSync(at('2025/03/b.txt'), '三'),
        (at) => rmSync(at('2025'), { recursive: true }),
        replace,
      ]),
      [1, 1, 1, 1],
    );
  });

  test('a folder that is not there is said at once', async () => {
    await assert.rejects(changesIn(path.join(tmpdir(), 'yuanxun-nowhere')).next(), { code: 'ENOENT' });
  });
});
