import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';

const read = (file: string): string => readFileSync(file, 'utf8');
const json = (file: string) => JSON.parse(read(file)) as Record<string, Record<string, unknown>>;

test('at most 25 direct dependencies, each with the reason for it', () => {
  const { dependencies, devDependencies } = json('package.json');
  const names = Object.keys({ ...dependencies, ...devDependencies });
  assert.ok(names.length <= 25, String(names.length));
  const told = new Set(
    [...read('CONTRIBUTING.md').matchAll(/^\| ([^|]+) \| [^|]+ \|$/gm)].flatMap(([, cell]) =>
      cell!.split(', '),
    ),
  );
  assert.deepEqual(
    names.filter((name) => !told.has(name)),
    [],
  );
});

test('lock files name no host', () => {
  for (const file of ['package-lock.json', 'scripts/bench/peers/package-lock.json'])
    assert.doesNotMatch(read(file), /"resolved"/, file);
});

interface Workflow {
  permissions: unknown;
  jobs: Record<string, { steps: { uses?: string }[] }>;
}

const FOLDER = '.github/workflows';
for (const name of readdirSync(FOLDER))
  test(`${name}: actions by commit with their version beside, and no right but to read for all jobs`, () => {
    const text = read(`${FOLDER}/${name}`);
    const { permissions, jobs } = parse(text) as Workflow;
    assert.deepEqual(permissions, { contents: 'read' });
    const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
    assert.ok(used.length > 0);
    for (const action of used) {
      assert.match(action, /^[\w-]+(?:\/[\w-]+)+@[0-9a-f]{40}$/);
      assert.match(text, new RegExp(`${RegExp.escape(action)} # v\\d+\\.\\d+\\.\\d+$`, 'm'), action);
    }
  });
