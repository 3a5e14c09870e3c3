/** Patterns that are built from word lists, which lint does not see, are linted as they come out. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';

const builds = (file: string): boolean =>
  /\.ts$/u.test(file) &&
  !/\.test\.ts$|^scripts\/bench\//u.test(file) &&
  readFileSync(file, 'utf8').includes('new RegExp(');

/** Code that builds patterns. */
const files = ['scripts', 'src']
  .flatMap((dir) => readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((name) => `${dir}/${name}`))
  .filter((file) => !file.includes('node_modules'))
  .filter(builds);

/** Every pattern that is built while the code is loaded and reads the samples, with the place that builds it. */
async function builtPatterns(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, args, as) {
      const made = Reflect.construct(target, args, as) as RegExp;
      const place = new Error()
        .stack!.split('\n')
        .find((line) => /\/(?:scripts|src)\/[\w/-]+\.ts:/u.test(line));
      if (place && !place.includes('node_modules')) found.set(String(made), path.basename(place));
      return made;
    },
  });
  try {
    for (const file of files) await import(path.resolve(file));
    const { ingest } = await import('../scripts/ingest.ts');
    await ingest({ raw: 'content/raw', out: 'content/articles', dryRun: true });
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}

const linter = new Linter();
const rules: Linter.RulesRecord = {
  'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
  'regexp/no-super-linear-move': [
    'error',
    { report: 'potential', ignorePartial: false, ignoreSticky: false },
  ],
};

/** What lint has against a pattern. */
const faultsOf = (pattern: string): string[] =>
  linter.verify(`${pattern}.test(text);`, [{ plugins: { regexp }, rules }]).map(({ message }) => message);

test('a pattern that takes time by the square of a text is a fault', () => {
  for (const slow of ['/a+b/u', '/^\\s*\\s*$/u', '/第[^。]*号/u', '/(?:a|ab|b)+c/u'])
    assert.equal(faultsOf(slow).length > 0, true, slow);
  assert.deepEqual(faultsOf('/^第[^。]{1,9}号/u'), []);
});

test('no built pattern takes time by the square of a text', async () => {
  const patterns = await builtPatterns();
  const places = new Set(patterns.values());
  assert.ok(files.length > 20 && places.size > 50, `${files.length} files, ${places.size} places`);
  assert.deepEqual(
    [...patterns].flatMap(([pattern, place]) =>
      faultsOf(pattern).map((fault) => `${place} ${pattern}: ${fault}`),
    ),
    [],
  );
});
