import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { linesOf, tableOf, withTable, type Results, type Row } from './build-table.ts';

const row = (name: string, search: boolean, cpu: number): Row => ({
  name,
  search,
  full: { cpu, wall: 2, megabytes: 300 },
  again: { cpu: cpu / 2, wall: 1, megabytes: 200 },
  one: { cpu: cpu / 2, wall: 1, megabytes: 400 },
});
const rows = [row('园讯', false, 10), row('园讯，带检索', true, 20), row('Hugo', false, 25)];

test('each generator is compared with ours of its kind', () => {
  assert.match(linesOf('7', rows)[3]!, /^Hugo \| 25\.0 \(2\.50\)/);
  assert.match(
    tableOf({ '7': { day: '2026-11-22', rows } }),
    /\| Hugo \| 25（2\.5 倍） \| 13（2\.5 倍） .* 400 MB \|/,
  );
});

test('smaller sizes come first', () => {
  const table = tableOf({ '10000': { day: '', rows: [] }, '1000': { day: '', rows: [] } });
  assert.ok(table.indexOf('1,000') < table.indexOf('10,000'));
});

test('a table takes the place of the one between the marks, and of nothing else', () => {
  const text = 'a\n<!-- npm run bench -- build 写这里 -->\n\n旧\n\n<!-- 到这里 -->\nb\n';
  assert.equal(withTable(text, '新'), text.replace('旧', '新'));
  assert.throws(() => withTable('a', '新'), /没有放表的地方/);
});

test('the README has the table of what was measured', async () => {
  const readme = await readFile('README.md', 'utf8');
  const results = JSON.parse(await readFile('docs/bench-build.json', 'utf8')) as Results;
  assert.equal(readme, withTable(readme, tableOf(results)));
});
