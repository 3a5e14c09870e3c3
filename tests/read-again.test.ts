/** Only what changed is read again, and nobody can tell but by the time that it takes. */
import assert from 'node:assert/strict';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { allFindings, ingest, type IngestResult } from '../scripts/ingest.ts';
import { listArticleFiles } from '../scripts/write/list.ts';
import { added, filesOf, samplesOf } from './folders.ts';
import { withFiles } from './run.ts';

const project = process.cwd();
const samples = samplesOf(
  'misc/bulletin-issue.txt',
  'paper/briefs-with-headlines.md',
  'web/two-articles-one-copy.txt',
  'web/haian-innovation-figures.txt',
);

const variants = samples.flatMap((text) => [
  text,
  `${text}${added}`,
  text.slice(text.length / 2),
  text.slice(0, text.length / 2),
]);
variants.push('', '\0\0\0', samples[2]! + samples[3]!);
const sidecars = [
  'title: 编辑定的题\n',
  'date: 2021-03-04\nzone: 海安高新区\n',
  'titel: 写错了\n',
  'title: [\n',
];

const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % from.length];

const which = fc.nat(40);
const one = <T extends string>(what: T) => fc.record({ what: fc.constant(what), which, to: which });
const step = fc.oneof(
  { weight: 6, arbitrary: one('ingest') },
  { weight: 1, arbitrary: one('ingest, forced') },
  { weight: 1, arbitrary: one('ingest, dry') },
  { weight: 4, arbitrary: one('change raw') },
  { weight: 1, arbitrary: one('delete raw') },
  { weight: 1, arbitrary: one('rename raw') },
  { weight: 2, arbitrary: one('swap raw') },
  { weight: 2, arbitrary: one('sidecar') },
  { weight: 1, arbitrary: one('folder sidecar') },
  { weight: 1, arbitrary: one('delete sidecar') },
  { weight: 2, arbitrary: one('other rules') },
  { weight: 3, arbitrary: one('edit') },
  { weight: 1, arbitrary: one('edit back') },
  { weight: 1, arbitrary: one('delete article') },
  { weight: 1, arbitrary: one('move article') },
  { weight: 1, arbitrary: one('harm a ledger') },
  { weight: 1, arbitrary: one('edit a ledger') },
  { weight: 1, arbitrary: one('bring back ledgers') },
  { weight: 1, arbitrary: one('harm what is known') },
  { weight: 1, arbitrary: one('another clock') },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What the editor does with the raw folder; false where it is something else. */
function changeRaw(raw: string, { what, which: n, to }: Step): boolean {
  const names = readdirSync(raw, { recursive: true }).map(String);
  const [texts, notes] = [
    names.filter((name) => name.endsWith('.txt')),
    names.filter((name) => name.endsWith('.yml')),
  ];
  const [text, other, note] = [pick(texts, n), pick(texts, to), pick(notes, n)];
  const write = (name: string, content: string) => writeFileSync(path.join(raw, name), content);
  if (what === 'change raw') write(`${n % 2 === 0 ? '' : '夹/'}${n % 5}.txt`, pick(variants, to)!);
  else if (what === 'delete raw') rmSync(path.join(raw, text ?? 'none'), { force: true });
  else if (what === 'rename raw' && text) renameSync(path.join(raw, text), path.join(raw, `${to % 9}.txt`));
  else if (what === 'swap raw' && text && other) {
    const [a, b] = [text, other].map((name) => readFileSync(path.join(raw, name), 'utf8'));
    write(text, b!);
    write(other, a!);
  } else if (what === 'sidecar' && text)
    write(text.replace(/txt$/, n % 2 ? 'yml' : 'txt.yml'), pick(sidecars, to)!);
  else if (what === 'folder sidecar') write(`${n % 2 ? '' : '夹/'}_folder.yml`, pick(sidecars, to)!);
  else if (what === 'delete sidecar') rmSync(path.join(raw, note ?? 'none'), { force: true });
  else return false;
  return true;
}

/** What the editor, or an accident, does with an articles folder. */
async function changeOut(out: string, { what, which: n, to }: Step): Promise<void> {
  const article = pick(await listArticleFiles(out), n);
  const folder = path.join(out, 'ledgers');
  const ledgers = existsSync(folder)
    ? [...filesOf(folder).keys()].map((name) => path.join(folder, name))
    : [];
  const ledger = pick(ledgers, n);
  const inLedger = (change: (text: string) => string): void => {
    if (ledger) writeFileSync(ledger, change(readFileSync(ledger, 'utf8')));
  };
  if (what === 'harm a ledger') inLedger((text) => text.slice(0, text.length / 2));
  if (what === 'bring back ledgers') cpSync(`${out}-first`, folder, { recursive: true, force: false });
  if (what === 'edit a ledger') inLedger((text) => text.replace(/"written": "./, '"written": "x'));
  if (!article) return;
  const file = path.join(out, article);
  const text = readFileSync(file, 'utf8');
  if (what === 'edit') writeFileSync(file, text + added);
  if (what === 'edit back') writeFileSync(file, text.replaceAll(added, ''));
  if (what === 'delete article') rmSync(file);
  if (what === 'move article') {
    mkdirSync(path.join(out, '移'), { recursive: true });
    renameSync(file, path.join(out, '移', `${to % 3}-${path.basename(article)}`));
  }
}

function changeKnown(known: string, { what, which: n }: Step): void {
  for (const [name, text] of existsSync(known) ? filesOf(known) : []) {
    const file = path.join(known, name);
    if (what === 'harm what is known')
      writeFileSync(file, text.slice(0, (text.length * (n % 10)) / 10), 'latin1');
    if (what === 'another clock') utimesSync(file, new Date(), new Date(n % 2 ? '2001-01-01' : '2101-01-01'));
  }
}

/** Two sets of rules: topics and zones by other names. */
function writeRules(dir: string): string[] {
  return ['rules-0', 'rules-1'].map((name, n) => {
    const content = path.join(dir, name, 'content');
    mkdirSync(content, { recursive: true });
    for (const file of readdirSync(path.join(project, 'content')).filter((each) => each.endsWith('.yml'))) {
      const text = readFileSync(path.join(project, 'content', file), 'utf8');
      writeFileSync(
        path.join(content, file),
        n === 0 ? text : text.replaceAll('label: ', 'label: 另').replaceAll('short: ', 'short: 另'),
      );
    }
    return path.join(dir, name);
  });
}

/** All that a run says, but for where it wrote. */
const said = (result: IngestResult, out: string): unknown =>
  JSON.parse(JSON.stringify({ ...result, all: allFindings(result) }).replaceAll(out, 'OUT'));

// More of them: RUNS=300 node --test tests/read-again.test.ts
test('whatever changed, a run that reads only that does and says the same as one that reads all', () =>
  withFiles({}, async (dir) => {
    const rules = writeRules(dir);
    const [raw, anew, again, known] = ['raw', 'anew', 'again', 'known'].map((name) => path.join(dir, name));
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 16 }), async (steps) => {
          for (const folder of [raw!, anew!, again!, known!, `${anew}-first`, `${again}-first`])
            rmSync(folder, { recursive: true, force: true });
          mkdirSync(path.join(raw!, '夹'), { recursive: true });
          samples.forEach((text, n) => {
            writeFileSync(path.join(raw!, `${n % 2 === 0 ? '' : '夹/'}${n}.txt`), text);
          });
          process.chdir(rules[0]!);
          const last = { what: 'ingest', which: 0, to: 0 } as const;
          for (const each of [last, ...steps, last, last]) {
            if (each.what === 'other rules') process.chdir(rules[each.which % 2]!);
            const dryRun = each.what === 'ingest, dry';
            const force = each.what === 'ingest, forced';
            if (each.what === 'ingest' || dryRun || force) {
              const whole = await ingest({ raw: raw!, out: anew!, dryRun, force });
              const only = await ingest({ raw: raw!, out: again!, dryRun, force, known: known! });
              assert.deepEqual(said(only, again!), said(whole, anew!));
              assert.deepEqual(filesOf(again!), filesOf(anew!));
            } else if (!changeRaw(raw!, each)) {
              for (const out of [anew!, again!]) await changeOut(out, each);
              changeKnown(known!, each);
            }
            for (const out of [anew!, again!])
              if (!existsSync(`${out}-first`))
                cpSync(path.join(out, 'ledgers'), `${out}-first`, { recursive: true });
          }
        }),
        { numRuns: Number(process.env['RUNS'] ?? 8) },
      );
    } finally {
      process.chdir(project);
    }
  }));

/** Runs over a copy of two samples, and tells which files were read after each change. */
test('only what changed is read', () =>
  withFiles(
    { 'raw/a.txt': samples[2]!, 'raw/b.txt': samples[3]!, 'raw/夹/c.txt': variants[0]! },
    async (dir) => {
      const [raw, out, known] = ['raw', 'out', 'known'].map((name) => path.join(dir, name));
      const readBy = async (options = {}): Promise<string[]> => {
        const files = new Set<string>();
        const onRead = ({ document }: { document: { file: string } }) => void files.add(document.file);
        await ingest({ raw: raw!, out: out!, known: known!, onRead, ...options });
        return [...files].sort();
      };
      const all = ['a.txt', 'b.txt', '夹/c.txt'];
      assert.deepEqual(await readBy(), all);
      assert.deepEqual(await readBy(), []);
      assert.deepEqual(await readBy({ force: true }), []);
      appendFileSync(path.join(raw!, 'b.txt'), added);
      assert.deepEqual(await readBy({ dryRun: true }), ['b.txt']);
      assert.deepEqual(await readBy(), ['b.txt']);
      writeFileSync(path.join(raw!, '夹/_folder.yml'), 'source: 样例晚报\n');
      assert.deepEqual(await readBy(), ['夹/c.txt']);
      const [article] = (await listArticleFiles(out!)).filter((file) =>
        /file: b\.txt/.test(readFileSync(path.join(out!, file), 'utf8')),
      );
      appendFileSync(path.join(out!, article!), added);
      assert.deepEqual(await readBy(), ['b.txt']);
      assert.deepEqual(await readBy(), [], 'an edited article is known too');
      assert.deepEqual(await readBy({ force: true }), ['b.txt'], 'but not where it is written over');
      cpSync(known!, `${known}-2`, { recursive: true });
      assert.deepEqual(await readBy({ known: `${known}-2` }), []);
      rmSync(known!, { recursive: true });
      assert.deepEqual(await readBy(), all);
    },
  ));
