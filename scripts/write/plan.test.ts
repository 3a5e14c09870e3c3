import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { Article, Document } from '../types.ts';
import { applyPlans, inside, readStanding } from './files.ts';
import { claimsOf, contextOf, planFile, type Context, type Outcome, type Plan } from './plan.ts';

let out: string;

/** A raw file whose every line is the only paragraph of an article with that title. */
function outcome(file: string, lines: string[], title = (line: string) => `题：${line}`): Outcome {
  const document: Document = {
    file,
    sha256: Buffer.from(lines.join('\n')).toString('hex').padEnd(64, '0').slice(0, 64),
    encoding: 'utf-8',
    kind: 'text',
    lineCount: lines.length,
    blocks: lines.map((text, k) => ({ lines: [k + 1, k + 1], text, mark: 0 })),
    markup: [],
    meta: {},
    sidecar: {},
    findings: [],
  };
  const decisions = lines.map((_, draft) => ({ state: 'body' as const, rule: 'paragraph', draft }));
  const articles = lines.map((text, k): Article => ({
    title: title(text),
    titleFrom: 'headline',
    zones: [],
    zoneEvidence: [],
    topics: [],
    topicEvidence: [],
    byline: [],
    captions: [],
    paragraphs: [{ kind: 'p', text, blocks: [k] }],
  }));
  return { document, reading: { layout: 'page', decisions, drafts: [], findings: [] }, articles };
}

async function contextNow(present: string[], force = false): Promise<Context> {
  return { ...contextOf(await readStanding(out), new Set(present)), zoneId: () => undefined, force };
}

const plan = (made: Outcome, context: Context): Plan => planFile(made, claimsOf(made, context), context);

/** Plans and applies one raw file against what is on disk. */
async function run(made: Outcome, options: { force?: boolean; present?: string[] } = {}): Promise<Plan> {
  const planned = plan(made, await contextNow(options.present ?? [made.document.file], options.force));
  applyPlans(out, [planned]);
  return planned;
}

const actions = (plan: Plan) => plan.steps.map(({ action }) => action);
const snapshot = async () => {
  const names = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const files = await Promise.all(
    names.map(
      async ({ parentPath, name }) => [name, await readFile(path.join(parentPath, name), 'utf8')] as const,
    ),
  );
  return Object.fromEntries(files.sort());
};

describe('a plan', () => {
  beforeEach(async () => {
    out = await mkdtemp(path.join(tmpdir(), 'yuanxun-plan-'));
  });
  afterEach(() => rm(out, { recursive: true, force: true }));

  test('the second run writes nothing', async () => {
    assert.deepEqual(actions(await run(outcome('a.txt', ['甲文', '乙文']))), ['create', 'create']);
    const plan = await run(outcome('a.txt', ['甲文', '乙文']));
    assert.deepEqual(actions(plan), ['same', 'same']);
    assert.equal(plan.ledger.changed, false);
  });

  test('an id stays when the title improves, and when lines are added', async () => {
    const [first] = (await run(outcome('a.txt', ['甲文', '乙文']))).steps;
    const plan = await run(outcome('a.txt', ['新来', '甲文', '乙文'], (line) => `好题：${line}`));
    assert.deepEqual(actions(plan), ['create', 'update', 'update']);
    assert.equal(plan.steps[1]!.id, first!.id);
  });

  test('an id stays when the reader mends every line of a file that is the same to the byte', async () => {
    const before = await run(outcome('a.txt', ['區(qū)域甲', '區(qū)域乙']));
    const mended = outcome('a.txt', ['區域甲', '區域乙']);
    mended.document.sha256 = outcome('a.txt', ['區(qū)域甲', '區(qū)域乙']).document.sha256;
    const after = await run(mended);
    assert.deepEqual(
      after.steps.map(({ id, action }) => [id, action]),
      before.steps.map(({ id }) => [id, 'update']),
    );
  });

  test('an edited article is left alone, run after run, and the run says so', async () => {
    const [step] = (await run(outcome('a.txt', ['甲文']))).steps;
    const file = path.join(out, step!.path);
    await writeFile(file, (await readFile(file, 'utf8')).replace('甲文', '人改的'));
    const edited = await readFile(file, 'utf8');
    for (let k = 0; k < 2; k++) {
      const plan = await run(outcome('a.txt', ['甲文'], () => '别的题'));
      assert.deepEqual(actions(plan), ['edited']);
      assert.deepEqual(
        plan.findings.map(({ code }) => code),
        ['edited'],
      );
      assert.equal(await readFile(file, 'utf8'), edited);
    }
  });

  test('--force writes over an edited article and keeps a copy', async () => {
    const [step] = (await run(outcome('a.txt', ['甲文']))).steps;
    await writeFile(path.join(out, step!.path), '---\nid: x\n---\n人改的');
    await writeFile(path.join(out, step!.path), `---\nid: ${step!.id}\n---\n人改的`);
    await run(outcome('a.txt', ['甲文']), { force: true });
    assert.match(await readFile(path.join(out, step!.path), 'utf8'), /甲文/);
    assert.match(await readFile(path.join(out, `${step!.path}.bak`), 'utf8'), /人改的/);
  });

  test('an article that the file no longer yields goes, unless it was edited', async () => {
    const { steps } = await run(outcome('a.txt', ['甲文', '乙文', '丙文']));
    await writeFile(path.join(out, steps[2]!.path), `---\nid: ${steps[2]!.id}\n---\n人改的`);
    const plan = await run(outcome('a.txt', ['甲文']));
    assert.deepEqual(actions(plan), ['update', 'delete'], 'the raw file changed, and the article says so');
    assert.deepEqual(
      plan.findings.map(({ code }) => code),
      ['orphan'],
    );
    const files = Object.keys(await snapshot());
    assert.ok(files.includes(steps[2]!.path) && !files.includes(steps[1]!.path));
    assert.deepEqual(
      (await run(outcome('a.txt', ['甲文']))).findings.map(({ code }) => code),
      ['orphan'],
    );
  });

  test('when a file yields nothing any more, its articles stay', async () => {
    const [step] = (await run(outcome('a.txt', ['甲文']))).steps;
    const plan = await run(outcome('a.txt', []));
    assert.deepEqual(actions(plan), []);
    assert.deepEqual(
      plan.findings.map(({ code }) => code),
      ['orphan'],
    );
    assert.ok(Object.keys(await snapshot()).includes(step!.path));
    assert.deepEqual(actions(await run(outcome('a.txt', ['甲文']))), ['same']);
  });

  test('a renamed raw file keeps its ids and leaves no second ledger', async () => {
    const [step] = (await run(outcome('a.txt', ['甲文']))).steps;
    const plan = await run(outcome('b.txt', ['甲文']));
    assert.equal(plan.steps[0]!.id, step!.id);
    assert.deepEqual(Object.keys(await snapshot()).sort(), ['b.txt.json', step!.path].sort());
  });

  test('the same words in two files are two articles with two ids', async () => {
    const [a] = (await run(outcome('a.txt', ['甲文']))).steps;
    const [b] = (await run(outcome('b.txt', ['甲文']), { present: ['a.txt', 'b.txt'] })).steps;
    assert.notEqual(a!.id, b!.id);
  });

  test('a deleted article is written again', async () => {
    const [step] = (await run(outcome('a.txt', ['甲文']))).steps;
    await rm(path.join(out, step!.path));
    assert.deepEqual(actions(await run(outcome('a.txt', ['甲文']))), ['create']);
  });

  test('articles of a run that was cut off before the ledger are taken up by the next', async () => {
    const made = () => outcome('a.txt', ['甲文', '乙文']);
    const { ledger } = await run(made());
    const whole = await snapshot();
    await rm(path.join(out, ledger.path));
    assert.deepEqual(actions(await run(made())), ['same', 'same']);
    assert.deepEqual(await snapshot(), whole);
  });

  test('an article of a run that was cut off, and edited since, stays', async () => {
    const { steps, ledger } = await run(outcome('a.txt', ['甲文']));
    await rm(path.join(out, ledger.path));
    const file = path.join(out, steps[0]!.path);
    const edited = (await readFile(file, 'utf8')).replace('甲文', '人改的');
    await writeFile(file, edited);
    const plan = await run(outcome('a.txt', ['甲文']));
    assert.deepEqual(actions(plan), ['create']);
    assert.notEqual(plan.steps[0]!.id, steps[0]!.id);
    assert.equal(await readFile(file, 'utf8'), edited);
  });

  test('an article file that the editor moved is found by its id', async () => {
    const [step] = (await run(outcome('a.txt', ['甲文']))).steps;
    const text = await readFile(path.join(out, step!.path), 'utf8');
    await rm(path.join(out, step!.path));
    await writeFile(path.join(out, '别名.md'), text);
    assert.deepEqual(actions(await run(outcome('a.txt', ['甲文']))), ['same']);
  });

  test('an article that the editor gave another id is not written over', async () => {
    const [step] = (await run(outcome('a.txt', ['甲文']))).steps;
    const file = path.join(out, step!.path);
    const edited = (await readFile(file, 'utf8')).replace(/^id: .*/m, 'id: another');
    await writeFile(file, edited);
    assert.deepEqual(actions(await run(outcome('a.txt', ['甲文']))), ['edited']);
    assert.equal(await readFile(file, 'utf8'), edited);
  });

  test('each version of the editor that --force writes over is kept', async () => {
    const [step] = (await run(outcome('a.txt', ['甲文']))).steps;
    const versions = ['人改的', '人又改的'].map((text) => `---\nid: ${step!.id}\n---\n${text}`);
    for (const version of versions) {
      await writeFile(path.join(out, step!.path), version);
      await run(outcome('a.txt', ['甲文']), { force: true });
    }
    const files = await snapshot();
    assert.deepEqual([files[`${step!.path}.bak`], files[`${step!.path}.bak2`]], versions);
  });

  test('what is edited while a run is under way stays, and the run says so', async () => {
    await run(outcome('a.txt', ['甲文']));
    const made = outcome('a.txt', ['新来', '甲文'], (line) => `好题：${line}`);
    const planned = plan(made, await contextNow(['a.txt']));
    assert.deepEqual(actions(planned), ['create', 'update']);
    for (const { path: file } of planned.steps) await writeFile(path.join(out, file), '人正在改');
    const edited = await snapshot();
    assert.throws(() => {
      applyPlans(out, [planned]);
    }, /没有动它/);
    assert.deepEqual(await snapshot(), edited);
  });

  test('of two copies under new names one takes the former ids', async () => {
    const [step] = (await run(outcome('a.txt', ['甲文']))).steps;
    const present = ['b.txt', 'c.txt'];
    const context = await contextNow(present);
    const plans = present.map((file) => plan(outcome(file, ['甲文']), context));
    applyPlans(out, plans);
    assert.equal(plans[0]!.steps[0]!.id, step!.id);
    assert.notEqual(plans[1]!.steps[0]!.id, step!.id);
  });

  test('a former ledger that a run that was cut off left goes with the next', async () => {
    await run(outcome('a.txt', ['甲文']));
    const ledger = await readFile(path.join(out, 'ledgers/a.txt.json'));
    await run(outcome('b.txt', ['甲文']));
    const whole = await snapshot();
    await writeFile(path.join(out, 'ledgers/a.txt.json'), ledger);
    await run(outcome('b.txt', ['甲文']));
    assert.deepEqual(await snapshot(), whole);
  });

  test('a renamed file that yields nothing any more keeps its ledger', async () => {
    await run(outcome('a.txt', ['甲文']));
    const whole = await snapshot();
    await run({ ...outcome('b.txt', ['甲文']), articles: [] });
    assert.deepEqual(await snapshot(), whole);
  });

  for (const [name, harm] of Object.entries<(text: string) => string>({
    'half written': (text) => text.slice(0, text.length / 2),
    'of an older version': (text) => text.replaceAll('"written"', '"hash"'),
    'with articles of another form': (text) => text.replace(/"articles": \[/, '"articles": [null, '),
    'with lines of another form': (text) => text.replace(/"lines": \[[\s\S]*/, '"lines": [null, 1, {}]}'),
  }))
    test(`a ledger ${name} is as good as none, which is told, and is written again`, async () => {
      const { ledger } = await run(outcome('a.txt', ['甲文', '乙文']));
      const whole = await snapshot();
      await writeFile(path.join(out, ledger.path), harm(await readFile(path.join(out, ledger.path), 'utf8')));
      const { findings } = await readStanding(out);
      const planned = await run(outcome('a.txt', ['甲文', '乙文']));
      assert.deepEqual(actions(planned), ['same', 'same']);
      const told = [...findings, ...planned.findings].map(({ code, file }) => [code, file]);
      assert.deepEqual(told, [['ledger-damaged', 'ledgers/a.txt.json']]);
      assert.deepEqual(await snapshot(), whole);
      assert.deepEqual((await run(outcome('a.txt', ['甲文', '乙文']))).findings, []);
    });

  test('a ledger that cannot be read is told, a folder with the ending of one is none', async () => {
    await run(outcome('a.json/b.txt', ['甲文']));
    await symlink('nowhere', path.join(out, 'ledgers/c.txt.json'));
    const { ledgers, findings } = await readStanding(out);
    assert.deepEqual([...ledgers.keys()], ['a.json/b.txt']);
    assert.deepEqual(
      findings.map(({ file }) => file),
      ['ledgers/c.txt.json'],
    );
  });

  test('a copy that a syncing tool made of a ledger is not taken for it', async () => {
    const { ledger } = await run(outcome('a.txt', ['甲文']));
    const older = (await readFile(path.join(out, ledger.path), 'utf8')).replace(
      /"written": "[^"]*"/,
      '"written": ""',
    );
    await writeFile(path.join(out, 'ledgers/a.txt.json 2.json'), older);
    assert.deepEqual(actions(await run(outcome('a.txt', ['甲文', '乙文']))), ['update', 'create']);
  });

  test('nothing is written outside the folder', () => {
    for (const name of ['../x', '/etc/x', 'a/../../x', '.']) assert.throws(() => inside(out, name));
    assert.equal(inside(out, 'a..b.md'), path.join(out, 'a..b.md'));
  });
});
