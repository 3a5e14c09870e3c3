import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileKind, reachable, scriptsIn, scriptsOf } from './offline-rules.ts';

test('what carries a hash in its address comes from the store, the list of shards from the network', () => {
  assert.deepEqual(fileKind('/assets/s-1.js'), { store: 'files', way: 'hashed' });
  assert.deepEqual(fileKind('/pagefind/2024-0a1b2c3d/terms/1.bin'), { store: 'index', way: 'hashed' });
  assert.deepEqual(fileKind('/pagefind/manifest.json'), { store: 'index', way: 'fresh' });
  for (const path of ['/', '/a/one/', '/data/articles.csv', '/sw.js', '/favicon.svg'])
    assert.equal(fileKind(path), undefined, path);
});

test('the scripts of a page are those it loads, not those it speaks of', () => {
  const html = `<script src="/assets/display.a1.js"></script><script type="module" src="/assets/s-1.js"></script>
<p>“&lt;script src="/assets/s-2.js">”，"./s-3.js"</p><script src="/other/s-4.js"></script>`;
  assert.deepEqual(scriptsOf(html), ['/assets/display.a1.js', '/assets/s-1.js']);
});

test('a script needs what it imports; what it may import, start or speak of it does not need', () => {
  const script =
    'import"./s-1.js";import{a}from"./s-2.js";import(`./s-3.js`);new Worker(new URL("/assets/s-4.js",import.meta.url));t(`sw.js`)';
  assert.deepEqual(scriptsIn(script), ['/assets/s-1.js', '/assets/s-2.js']);
});

test('what pages lead to through other scripts is reached, in circles too', () => {
  const scripts = new Map([
    ['/assets/a.js', 'import"./b.js"'],
    ['/assets/b.js', 'import"./a.js"'],
    ['/assets/c.js', 'import"./a.js"'],
  ]);
  assert.deepEqual(
    [...reachable(['<script src="/assets/a.js">'], scripts)],
    ['/assets/a.js', '/assets/b.js'],
  );
});
