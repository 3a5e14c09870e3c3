/** A site built over the one before it is the site built from nothing, byte for byte, whatever changed between. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { CHECKOUT, filesOf } from './folders.ts';

const NOTE = '.yuanxun';
const RAW = ['web/haian-transfer-lab.txt', 'web/ningbo-bank-meets-firm.txt'];
let root = '';
const at = (...parts: string[]): string => path.join(root, ...parts);
const cli = (...argv: string[]) =>
  promisify(execFile)(process.execPath, ['scripts/cli.ts', ...argv], {
    cwd: root,
    env: { ...process.env, YUANXUN_SAMPLES: '0' },
  });

const ZONES = ['海安高新区', '宁波高新区', '苏州工业园区'];
const TOPICS = ['科技招商', '新能源与储能'];

const OLD_NAME = 'short: 海安高新区, place: 海安, aliases: [';
const NEW_NAME = 'short: 海安新高区, place: 海安, aliases: [海安高新区, ';

const article = (
  n: number,
  about: { zone: number; topic: number; day: number; words: number },
): string => `---
id: story-${n}
title: 第${n}家企业落户，第${about.words}次说起
date: 2023-0${(about.day % 9) + 1}-11
zone: ${ZONES[about.zone]}
zones: [${ZONES[about.zone]}]
topics: [${TOPICS[about.topic]}]
---

第${n}家企业今年落户，厂房是第${about.words}号。

## 怎样谈成

说的是第${about.words + n}件事。
`;

const aboutOf = fc.record({ zone: fc.nat(2), topic: fc.nat(1), day: fc.nat(8), words: fc.nat(99) });
const number = fc.nat(5);
const change = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constant('write' as const), n: number, about: aboutOf }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('delete' as const), n: number }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('move' as const), n: number }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('rename zone' as const) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('change template' as const) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('lose a ledger' as const) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('lose a page' as const), n: number }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('cut off' as const) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('spoil what is kept' as const) }) },
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** Where an article lies now; undefined where it does not. */
async function fileOf(n: number): Promise<string | undefined> {
  const names = await readdir(at('content/articles'), { recursive: true });
  const name = names.find((one) => path.basename(one) === `${n}.md`);
  return name && at('content/articles', name);
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(at(file), change(await readFile(at(file), 'utf8')));
}

async function apply(one: Change): Promise<void> {
  const file = 'n' in one ? await fileOf(one.n) : undefined;
  if (one.what === 'write')
    await writeFile(file ?? at('content/articles', `${one.n}.md`), article(one.n, one.about));
  if (one.what === 'delete' && file) await rm(file);
  if (one.what === 'move' && file) {
    const folder =
      path.basename(path.dirname(file)) === 'moved' ? 'content/articles' : 'content/articles/moved';
    await rename(file, at(folder, path.basename(file)));
  }
  if (one.what === 'rename zone') await edit('content/zones.yml', (text) => text.replace(OLD_NAME, NEW_NAME));
  if (one.what === 'change template')
    await edit('src/components/Footer.astro', (text) => `${text}<p>又一行。</p>\n`);
  if (one.what === 'lose a ledger')
    await rm(at('content/articles/ledgers'), { recursive: true, force: true });
  if (one.what === 'lose a page') await rm(at('dist/a', `story-${one.n}`), { recursive: true, force: true });
  if (one.what === 'spoil what is kept') await spoil();
  // The note of a build that never came to its end.
  if (one.what === 'cut off') await writeFile(at('dist', NOTE), JSON.stringify({ foreign: [] }));
}

/** Leaves half of each file that builds keep for the next one, as a full disk would. */
async function spoil(): Promise<void> {
  const names = await readdir(at('.cache'), { recursive: true });
  for (const name of names.filter((one) => one.endsWith('.json'))) {
    const bytes = await readFile(at('.cache', name));
    await writeFile(at('.cache', name), bytes.subarray(0, bytes.length / 2));
  }
}

/** Every file of a site but the build's own note. */
const siteFiles = (site: string): Map<string, string> =>
  new Map([...filesOf(at(site))].filter(([name]) => path.basename(name) !== NOTE));

before(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'yuanxun-incremental-'));
  for (const part of CHECKOUT) await cp(part, at(part), { recursive: true });
  await symlink(path.resolve('node_modules'), at('node_modules'));
  await mkdir(at('content/articles/moved'), { recursive: true });
  for (const name of await readdir('content'))
    if (name.endsWith('.yml')) await cp(`content/${name}`, at('content', name));
  for (const file of RAW) await cp(`content/raw/${file}`, at('content/raw', file));
  await cli('ingest');
  for (const n of [0, 1, 2, 3])
    await apply({ what: 'write', n, about: { zone: n % 3, topic: n % 2, day: n, words: n } });
  await cli('build');
});
after(() => rm(root, { recursive: true, force: true }));

// More of them: RUNS=20 node --test tests/incremental.test.ts
test('random changes, built over the last site and from nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 2, maxLength: 5 }), async (changes) => {
      for (const one of changes) await apply(one);
      await cli('build');
      await rm(at('clean'), { recursive: true, force: true });
      await cli('build', '--out', 'clean');
      const [kept, clean] = [siteFiles('dist'), siteFiles('clean')];
      assert.deepEqual([...kept.keys()], [...clean.keys()]);
      for (const [name, bytes] of clean) assert.ok(kept.get(name) === bytes, `${name} 与从头生成的不同`);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 2), endOnFailure: true },
  );
});

test('what would come out the same is not written again: pages, lists, feeds, the bundle', async () => {
  await apply({ what: 'write', n: 4, about: { zone: 2, topic: 1, day: 4, words: 4 } });
  await cli('build');
  const before = await writtenIn('dist', '.cache/pages');
  await apply({ what: 'write', n: 4, about: { zone: 2, topic: 1, day: 4, words: 5 } });
  await cli('build');
  const after = await writtenIn('dist', '.cache/pages');
  const stays = (name: string) => before.get(name) !== undefined && before.get(name) === after.get(name);
  const bundles = [...after.keys()].filter((name) => name.endsWith('entry.mjs'));
  for (const name of ['dist/zones/ningbo-hnte/index.html', 'dist/feeds/zones/ningbo-hnte.xml', ...bundles])
    assert.ok(stays(name), `${name} 又写了一遍`);
  for (const name of ['dist/a/story-4/index.html', 'dist/index.html'])
    assert.ok(!stays(name), `${name} 没有重写`);
});

/** When each file of these folders was written. */
async function writtenIn(...folders: string[]): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  for (const folder of folders)
    for (const name of await readdir(at(folder), { recursive: true }))
      times.set(`${folder}/${name}`, (await stat(at(folder, name))).mtimeMs);
  return times;
}
