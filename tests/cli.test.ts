import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commands } from '../scripts/commands/index.ts';
import { run } from './run.ts';

test('every command has help with its options, and npm has a script for it', async () => {
  const { default: pkg } = await import('../package.json', { with: { type: 'json' } });
  for (const [called, load] of commands) {
    const { name, help, options } = await load();
    assert.equal(name, called);
    assert.ok(name in pkg.scripts, name);
    for (const option of Object.keys(options)) assert.ok(help.includes(`--${option}`), `${name} --${option}`);
  }
});

test('--help is no error', async () => {
  const { code, out } = await run('ingest', '--help');
  assert.equal(code, 0);
  assert.match(out, /--dry-run/);
});

for (const argv of [
  ['ingest', '--nope'],
  ['ingest', 'surplus'],
  ['nonsense'],
  ['explain'],
  ['build', '--site', 'x'],
  ['start', '--port', 'abc'],
  ['evaluate', '--gold', 'x'],
]) {
  test(`wrong usage exits 2 and says how: ${argv.join(' ')}`, async () => {
    const { code, error } = await run(...argv);
    assert.equal(code, 2);
    assert.notEqual(error.trim(), '');
  });
}

test('explain tells every line of a file', async () => {
  const { code, out } = await run('explain', 'content/raw/web/haian-transfer-lab.txt');
  assert.equal(code, 0);
  assert.match(out, /utf-8/);
  assert.match(out, /标题/);
});

test('explain of a file that is not there says so', async () => {
  const { code, error } = await run('explain', 'content/raw/没有.txt');
  assert.equal(code, 1);
  assert.match(error, /没有\.txt/);
});
