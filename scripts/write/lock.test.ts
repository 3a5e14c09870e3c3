import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { withFiles } from '../../tests/run.ts';
import { takeLock } from './lock.ts';

const DAY = 86_400_000;
/** The number of a process that has ended. */
const ended = spawnSync(process.execPath, ['--version']).pid;
const held = (pid: number, host = hostname(), since = Date.now()) => JSON.stringify({ pid, host, since });

test('a second run is told who is at work and since when; once the first lets go the folder is free', () =>
  withFiles({}, async (dir) => {
    const out = path.join(dir, 'out');
    const first = await takeLock(out);
    assert.ok(typeof first === 'function');
    const second = await takeLock(out);
    assert.ok(typeof second !== 'function');
    assert.equal(second.level, 'error');
    assert.match(second.message, new RegExp(`进程 ${process.pid}，${new Date().getFullYear()}`));
    assert.match(second.hint, /\.ingest\.lock/);
    first();
    assert.deepEqual(readdirSync(out), []);
    assert.equal(typeof (await takeLock(out)), 'function');
  }));

const leftBehind = {
  'of a process that has ended': held(ended),
  'of a process that had our number before us': held(process.pid, hostname(), performance.timeOrigin - 1),
  'of another machine, older than any run': held(1, 'elsewhere', Date.now() - 2 * DAY),
  'of a number that another process has by now': held(process.ppid, hostname(), Date.now() - 2 * DAY),
  'half written': held(1).slice(0, 12),
  'with nothing in it': '',
};
for (const [name, text] of Object.entries(leftBehind))
  test(`a lock ${name} is taken over`, () =>
    withFiles({ '.ingest.lock': text }, async (out) => {
      const lock = await takeLock(out);
      assert.ok(typeof lock === 'function');
      lock();
      assert.deepEqual(readdirSync(out), []);
    }));

const inForce = {
  'of a process that runs': held(process.ppid),
  'of another machine': held(ended, 'elsewhere'),
  'of a clock that was ahead': held(process.ppid, hostname(), Date.now() + 2 * DAY),
};
for (const [name, text] of Object.entries(inForce))
  test(`a lock ${name} holds`, () =>
    withFiles({ '.ingest.lock': text }, async (out) => {
      assert.equal(typeof (await takeLock(out)), 'object');
      assert.deepEqual(readdirSync(out), ['.ingest.lock']);
    }));

test('of several that find a lock left behind, one takes it', () =>
  withFiles({ '.ingest.lock': held(ended) }, async (out) => {
    const locks = await Promise.all(Array.from({ length: 5 }, () => takeLock(out)));
    assert.equal(locks.filter((lock) => typeof lock === 'function').length, 1);
  }));

test('whoever lost the folder does not let go for another', () =>
  withFiles({}, async (out) => {
    const lock = await takeLock(out);
    assert.ok(typeof lock === 'function');
    writeFileSync(path.join(out, '.ingest.lock'), held(process.ppid));
    lock();
    assert.deepEqual(readdirSync(out), ['.ingest.lock']);
  }));
