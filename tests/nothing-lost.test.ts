/** What is on disk outlives whatever happens to a run: kills, full disks, other runs, any order of changes. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { allFindings, ingest } from '../scripts/ingest.ts';
import { readDocument } from '../scripts/read/read.ts';
import { listArticleFiles } from '../scripts/write/list.ts';
import { added, filesOf, isRubble, samplesOf } from './folders.ts';
import { run, withFiles } from './run.ts';

const project = process.cwd();
const samples = samplesOf(
  'misc/bulletin-issue.txt',
  'paper/a02-continued.md',
  'paper/briefs-with-headlines.md',
  'web/two-articles-one-copy.txt',
  'web/yantai-platforms.txt',
  'web/haian-innovation-figures.txt',
);

const ownFiles = (dir: string) => new Map([...filesOf(dir)].filter(([name]) => !isRubble(name)));

/** An articles folder of an earlier run, some of it edited, and raw files that have changed since. */
async function changedSince(dir: string): Promise<{ raw: string; old: string; edited: string[] }> {
  const [raw, old] = [path.join(dir, 'raw'), path.join(dir, 'old')];
  mkdirSync(raw);
  samples.forEach((text, n) => {
    writeFileSync(path.join(raw, `${n}.txt`), text);
  });
  await ingest({ raw, out: old });
  const articles = await listArticleFiles(old);
  const edited = articles.filter((_, n) => n % 5 === 2);
  for (const file of edited) appendFileSync(path.join(old, file), added);
  appendFileSync(path.join(raw, '0.txt'), added);
  writeFileSync(path.join(raw, '1.txt'), samples[1]!.replaceAll('，', ', '));
  writeFileSync(path.join(raw, '2.txt'), samples[2]!.slice(samples[2]!.length / 2));
  writeFileSync(path.join(raw, '3.txt'), samples[5]!);
  renameSync(path.join(raw, '4.txt'), path.join(raw, '7.txt'));
  writeFileSync(path.join(raw, '8.txt'), samples[3]!);
  return { raw, old, edited };
}

/** Ingest in a process of its own, as soon as it has begun with its first file. */
async function inChild(raw: string, out: string) {
  const module = pathToFileURL(path.join(project, 'scripts/ingest.ts')).href;
  const code = `
    import { ingest } from ${JSON.stringify(module)};
    let told = false;
    const onFile = () => { if (!told) told = !!console.log('begun'); told = true; };
    await ingest({ raw: ${JSON.stringify(raw)}, out: ${JSON.stringify(out)}, onFile });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [told] = await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
  assert.equal(String(told).trim(), 'begun');
  return child;
}

// The whole bar: RUNS=200 node --test --test-name-pattern=killed tests/nothing-lost.test.ts
test('killed at any moment: each file is old or new, and the next run comes to the same', () =>
  withFiles({}, async (dir) => {
    const { raw, old, edited } = await changedSince(dir);
    const before = filesOf(old);
    const whole = path.join(dir, 'whole');
    cpSync(old, whole, { recursive: true });
    const undisturbed = await inChild(raw, whole);
    const begun = performance.now();
    await once(undisturbed, 'close');
    const lasts = performance.now() - begun;
    const after = filesOf(whole);
    assert.notDeepEqual(after, before);
    let midway = 0;
    const runs = Number(process.env['RUNS'] ?? 4);
    for (let n = 0; n < runs; n++) {
      const out = path.join(dir, `out${n}`);
      cpSync(old, out, { recursive: true });
      const child = await inChild(raw, out);
      const closed = once(child, 'close');
      await new Promise((resolve) => setTimeout(resolve, lasts * Math.random()));
      child.kill('SIGKILL');
      await closed;
      const left = ownFiles(out);
      for (const [name, bytes] of left)
        assert.ok([before.get(name), after.get(name)].includes(bytes), `${name} is neither old nor new`);
      for (const name of before.keys()) assert.ok(left.has(name) || !after.has(name), `${name} is lost`);
      for (const name of edited) assert.equal(left.get(name), before.get(name), name);
      const state = JSON.stringify([...left]);
      if (state !== JSON.stringify([...before]) && state !== JSON.stringify([...after])) midway++;
      await ingest({ raw, out });
      assert.deepEqual(filesOf(out), after);
      rmSync(out, { recursive: true });
    }
    console.log(`# killed ${runs} times, ${midway} of them between the first file and the last`);
  }));

test('two runs at once into one folder: one does the work, the other says who does', () =>
  withFiles({}, async (dir) => {
    const { raw, old } = await changedSince(dir);
    const first = await inChild(raw, old);
    first.kill('SIGSTOP');
    const before = filesOf(old);
    const { code, out } = await run('ingest', '--raw', raw, '--out', old);
    assert.equal(code, 1);
    assert.match(out, new RegExp(`进程 ${first.pid}，.+开始`));
    assert.deepEqual(filesOf(old), before);
    first.kill('SIGCONT');
    await once(first, 'close');
    const { files, findings } = await ingest({ raw, out: old });
    assert.ok(findings.every(({ code }) => code !== 'locked'));
    assert.ok(files.every(({ plan }) => !plan?.ledger.changed));
  }));

test('a raw file that is written while it is read is taken whole or not at all', () =>
  withFiles({ 'a.txt': 'x' }, async (dir) => {
    const file = path.join(dir, 'a.txt');
    // No text, so that it is seen at once once it is read, and read often.
    const line = '\0'.repeat(100);
    writeFileSync(file, line.repeat(5_000));
    const code = `
      import { appendFileSync } from 'node:fs';
      console.log('begun');
      for (let n = 0; n < 100_000; n++) appendFileSync(${JSON.stringify(file)}, ${JSON.stringify(line)});`;
    const writer = spawn(process.execPath, ['--input-type=module', '-e', code]);
    await once(writer.stdout, 'data');
    let isTold = false;
    while (!isTold && writer.exitCode === null) {
      const size = statSync(file).size;
      const document = readDocument(dir, { file: 'a.txt', path: file, size });
      isTold = 'code' in document && document.code === 'changing';
      await new Promise(setImmediate);
    }
    writer.kill();
    assert.ok(isTold);
  }));

/** Mounts a tmpfs; false where this user or system may not. */
function mount(...argv: string[]): boolean {
  try {
    execFileSync('mount', argv, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Leaves room for a few small files, so that a run gets somewhere before it cannot go on. */
function fill(place: string): boolean {
  const { bavail, bsize } = statfsSync(place);
  writeFileSync(path.join(place, 'filler'), Buffer.alloc((bavail - 3) * bsize));
  return true;
}

const troubles = {
  'a full disk': {
    hinders: fill,
    says: /ENOSPC/,
    relieve: (place: string) => {
      rmSync(path.join(place, 'filler'));
    },
  },
  'a folder that is read-only': {
    hinders: (place: string) => mount('-o', 'remount,ro', place),
    says: /EROFS/,
    relieve: (place: string) => mount('-o', 'remount,rw', place),
  },
};
for (const [name, { hinders, says, relieve }] of Object.entries(troubles))
  test(`${name}: the run says which files it could not write, nothing is lost, the next run comes to the same`, (t) =>
    withFiles({ 'place/.keep': '' }, async (dir) => {
      const place = path.join(dir, 'place');
      if (!mount('-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', place)) return t.skip('只有 root 能挂载 tmpfs');
      try {
        const { raw, old, edited } = await changedSince(dir);
        const before = filesOf(old);
        const whole = path.join(dir, 'whole');
        cpSync(old, whole, { recursive: true });
        await ingest({ raw, out: whole });
        const after = filesOf(whole);
        const out = path.join(place, 'out');
        cpSync(old, out, { recursive: true });
        assert.ok(hinders(place));
        const hindered = await run('ingest', '--raw', raw, '--out', out);
        assert.equal(hindered.code, 1, hindered.out);
        assert.match(hindered.out, /没写成 \S+\.(?:md|json)：.+ → .+磁盘/);
        assert.match(hindered.out, says);
        const left = ownFiles(out);
        for (const [file, bytes] of left)
          assert.ok([before.get(file), after.get(file)].includes(bytes), `${file} is neither old nor new`);
        for (const file of edited) assert.equal(left.get(file), before.get(file));
        relieve(place);
        const { files } = await ingest({ raw, out });
        assert.ok(files.every(({ findings }) => findings.every(({ code }) => code !== 'not-written')));
        assert.deepEqual(filesOf(out), after);
      } finally {
        execFileSync('umount', [place]);
      }
    }));

const which = fc.nat(40);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constant('ingest' as const) }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('edit' as const), which }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('edit id' as const), which }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('rename' as const), which, to: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('delete' as const), which }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('change raw' as const), which, text: which }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('rename raw' as const), which, to: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('delete raw' as const), which }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('change rule' as const), which }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('ruin a ledger' as const), which }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

let [scratch, raw, out] = ['', '', ''];
const variants = samples.flatMap((text) => [text, `${text}${added}`, text.slice(text.length / 2), '']);

const pick = (names: readonly string[], n: number): string | undefined => names[n % names.length];

/** Does one thing in the scratch project; `edited` has the bytes of each file that the editor wrote. */
async function take(one: Step, edited: Map<string, string>): Promise<void> {
  const articles = await listArticleFiles(out);
  const article = 'which' in one ? pick(articles, one.which) : undefined;
  const rawFile = 'which' in one ? pick(readdirSync(raw), one.which) : undefined;
  const edit = (change: (text: string) => string): void => {
    if (!article) return;
    const text = change(readFileSync(path.join(out, article), 'utf8'));
    writeFileSync(path.join(out, article), text);
    edited.set(article, text);
  };
  if (one.what === 'ingest') await ingest({ raw, out });
  if (one.what === 'edit') edit((text) => `${text}${added}`);
  if (one.what === 'edit id') edit((text) => text.replace(/^id: .*/m, `id: mine-${one.which}`));
  if (one.what === 'rename' && article) {
    const to = pick(['moved/one.md', 'two.md', 'moved/deep/three.md', path.basename(article)], one.to)!;
    if (existsSync(path.join(out, to))) return;
    mkdirSync(path.dirname(path.join(out, to)), { recursive: true });
    renameSync(path.join(out, article), path.join(out, to));
    const text = edited.get(article);
    edited.delete(article);
    if (text !== undefined) edited.set(to, text);
  }
  if (one.what === 'delete' && article) {
    rmSync(path.join(out, article));
    edited.delete(article);
  }
  if (one.what === 'change raw')
    writeFileSync(path.join(raw, `${one.which % 8}.txt`), pick(variants, one.text)!);
  if (one.what === 'rename raw' && rawFile)
    renameSync(path.join(raw, rawFile), path.join(raw, `${one.to}.txt`));
  if (one.what === 'delete raw' && rawFile) rmSync(path.join(raw, rawFile));
  if (one.what === 'change rule') process.chdir(path.join(scratch, `rules-${one.which % 3}`));
  if (one.what === 'ruin a ledger') {
    const ledger = pick(existsSync(`${out}/ledgers`) ? readdirSync(`${out}/ledgers`) : [], one.which);
    const text = ledger && readFileSync(`${out}/ledgers/${ledger}`, 'utf8');
    if (text) writeFileSync(`${out}/ledgers/${ledger}`, text.slice(0, text.length / 2));
  }
}

/** Knowledge is loaded once for each folder that a run starts in: three of them, in which topics weigh differently. */
function writeRules(): void {
  const files = readdirSync(path.join(project, 'content')).filter((name) => name.endsWith('.yml'));
  for (const n of [0, 1, 2]) {
    const content = path.join(scratch, `rules-${n}`, 'content');
    mkdirSync(content, { recursive: true });
    for (const file of files) cpSync(path.join(project, 'content', file), path.join(content, file));
    const rules = readFileSync(path.join(content, 'topics.yml'), 'utf8');
    writeFileSync(path.join(content, 'topics.yml'), rules.replaceAll(/: [123](?=[,}])/g, `: ${n + 1}`));
  }
}

// The whole bar: RUNS=1000 node --test --test-name-pattern=order tests/nothing-lost.test.ts
test('changes in any order: what the editor wrote stays to the byte, and a second run writes nothing', () =>
  withFiles({}, async (dir) => {
    [scratch, raw, out] = [dir, path.join(dir, 'raw'), path.join(dir, 'articles')];
    writeRules();
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
          for (const folder of [raw, out]) rmSync(folder, { recursive: true, force: true });
          mkdirSync(raw, { recursive: true });
          process.chdir(path.join(scratch, 'rules-0'));
          samples.slice(0, 4).forEach((text, n) => {
            writeFileSync(path.join(raw, `${n}.txt`), text);
          });
          await ingest({ raw, out });
          const edited = new Map<string, string>();
          for (const one of [...steps, { what: 'ingest' } as const]) {
            await take(one, edited);
            for (const [file, text] of edited)
              assert.ok(readFileSync(path.join(out, file), 'utf8') === text, `${file} after ${one.what}`);
          }
          const settled = filesOf(out);
          const again = await ingest({ raw, out });
          assert.deepEqual(filesOf(out), settled, 'a second run writes nothing');
          assert.ok(allFindings(again).every(({ code }) => code !== 'not-written'));
        }),
        { numRuns: Number(process.env['RUNS'] ?? 8) },
      );
    } finally {
      process.chdir(project);
    }
  }));
