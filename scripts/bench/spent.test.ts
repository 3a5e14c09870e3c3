import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spend } from './spent.ts';

const node = (code: string) => spend([process.execPath, '-e', code], process.cwd());

test('counts the CPU of the program and of what it starts', async () => {
  const busy = 'const end = performance.now() + 300; while (performance.now() < end);';
  const [idle, own, inner] = [
    await node('setTimeout(() => {}, 300)'),
    await node(busy),
    await node(`require('node:child_process').execFileSync(process.execPath, ['-e', '${busy}'])`),
  ];
  assert.ok(own.cpu > idle.cpu);
  assert.ok(inner.cpu > idle.cpu);
});

test('a program that fails is an error with what it said', async () => {
  await assert.rejects(node('console.error("no room"); process.exit(3)'), /no room/);
});
