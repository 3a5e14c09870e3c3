/**
 * What lint does not see of patterns: those that are built from word lists, and repeats that are ambiguous within bounds, of
 * which lint takes note only where they have none.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import { Linter, type Rule } from 'eslint';
import regexp from 'eslint-plugin-regexp';

const code = ['scripts', 'src']
  .flatMap((dir) => readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((name) => `${dir}/${name}`))
  .filter((file) => /\.ts$/u.test(file) && !/\.test\.ts$|^scripts\/bench\/|node_modules/u.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** Code that builds patterns. */
const files = code.filter(({ text }) => text.includes('new RegExp(')).map(({ file }) => file);

/** Every pattern that is built while the code is loaded and reads the samples, with the place that builds it; code is loaded once. */
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

/** A repeat with bounds, and a group again and again. */
const BOUNDED = /\{(\d+),(\d+)\}|(?<=\))\{\d+\}/u;

/** Every pattern that stands in the code and has a bounded repeat, with its file. */
function writtenPatterns(): Map<string, string> {
  const found = new Map<string, string>();
  const collect = (file: string): Rule.RuleModule => ({
    create: () => ({
      Literal(node) {
        if ('regex' in node && node.raw) found.set(node.raw, path.basename(file));
      },
    }),
  });
  for (const { file, text } of code.filter((each) => BOUNDED.test(each.text))) {
    const plugins = { own: { rules: { collect: collect(file) } } };
    const faults = linter.verify(stripTypeScriptTypes(text), [
      { plugins, rules: { 'own/collect': 'error' } },
    ]);
    assert.deepEqual(
      faults.filter(({ fatal }) => fatal),
      [],
      file,
    );
  }
  return found;
}

const built = builtPatterns();

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

const REPEATED = /\)[{+*]/u;

/**
 * What lint would have against a pattern whose repeats had no bounds, as far as the ways to read a text double with its
 * every character: within bounds they double until those are reached.
 */
const ambiguous = (pattern: string): string[] => {
  if (!REPEATED.test(pattern)) return [];
  const unbound = pattern.replace(new RegExp(BOUNDED, 'gu'), (bounds, least = '1', most = '2') =>
    Number(most) < 2 ? bounds : Number(least) > 0 ? '+' : '*',
  );
  return faultsOf(unbound).filter((fault) => fault.includes('exponential'));
};

test('a pattern that takes time by the square of a text is a fault', () => {
  for (const slow of ['/a+b/u', '/^\\s*\\s*$/u', '/第[^。]*号/u', '/(?:a|ab|b)+c/u'])
    assert.equal(faultsOf(slow).length > 0, true, slow);
  assert.deepEqual(faultsOf('/^第[^。]{1,9}号/u'), []);
});

test('no built pattern takes time by the square of a text', async () => {
  const patterns = await built;
  const places = new Set(patterns.values());
  assert.ok(files.length > 20 && places.size > 50, `${files.length} files, ${places.size} places`);
  assert.deepEqual(
    [...patterns].flatMap(([pattern, place]) =>
      faultsOf(pattern).map((fault) => `${place} ${pattern}: ${fault}`),
    ),
    [],
  );
});

test('a repeat whose parts can be told apart in many ways is a fault, bounded or not', () => {
  for (const slow of [
    '/^(?:\\d{1,2}\\s?){2,20}$/u',
    '/^(?:\\d+\\s*){1,60}$/u',
    '/^(?:\\d{1,2}\\s?){9}$/u',
    '/(?:[甲乙]{2,7}[、乙]){1,8}丙/u',
  ])
    assert.equal(ambiguous(slow).length > 0, true, slow);
  for (const plain of [
    '/^(?:\\d{1,2}(?!\\d)\\s?){2,20}$/u',
    '/(?:[甲乙]{2,7}、){1,8}丙/u',
    '/^甲{1,9}[^甲]{1,9}$/u',
  ])
    assert.deepEqual(ambiguous(plain), []);
});

test('no pattern has a repeat whose parts can be told apart in many ways', async () => {
  const written = writtenPatterns();
  assert.ok(written.size > 500, `${written.size} patterns`);
  assert.deepEqual(
    [...written, ...(await built)].flatMap(([pattern, place]) =>
      ambiguous(pattern).map((fault) => `${place} ${pattern}: ${fault}`),
    ),
    [],
  );
});
