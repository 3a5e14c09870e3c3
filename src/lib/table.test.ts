import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aRecord } from '../../tests/a-record.ts';
import { anyText } from '../../tests/any-text.ts';
import { parseCsv } from '../../tests/csv.ts';
import { seenLine } from './seen.ts';
import { COLUMNS, rowOf, toCsv, toJson, type Row } from './table.ts';

const row = (fields: Record<string, unknown> = {}): Row => rowOf(aRecord(fields), '/a/a/', 309);

/** The cells of the one article, by column, with the byte order mark taken away. */
function cellsOf(fields: Record<string, unknown>): Record<string, string> {
  const csv = toCsv([row(fields)]);
  assert.equal(csv[0], '\uFEFF');
  const [head, cells, ...more] = parseCsv(csv.slice(1));
  assert.equal(more.length, 0);
  assert.equal(cells!.length, head!.length);
  return Object.fromEntries(head!.map((key, index) => [key, cells![index]!]));
}

/** As the page about the data says: an apostrophe before what looks like a formula is ours. */
const undone = (cell: string): string => (/^'+[=+\-@＝＋－＠\t\r\n]/.test(cell) ? cell.slice(1) : cell);

test('every column is told, and every fact has one', () => {
  assert.deepEqual(
    COLUMNS.map(({ key }) => key),
    Object.keys(row()),
  );
  assert.ok(COLUMNS.every(({ what, note }) => what && note));
});

test('an article with every fact', () => {
  const fields = {
    date: '2022-12',
    zone: '松鼠高新区',
    zones: ['云杉园', '松鼠高新区'],
    topics: ['人才', '经济运行'],
    byline: [{ name: '林小禾' }, { name: '费样例', role: '通讯员' }],
    source: '样例晚报',
    url: 'https://host.example/1',
    summary: '“开门”,说了"两句"。',
  };
  assert.deepEqual(cellsOf(fields), {
    id: 'a',
    address: '/a/a/',
    title: '会客厅开门',
    titleFrom: 'headline',
    date: '2022-12',
    zone: '松鼠高新区',
    zones: '松鼠高新区;云杉园',
    topics: '人才;经济运行',
    byline: '林小禾;费样例（通讯员）',
    source: '样例晚报',
    url: 'https://host.example/1',
    summary: '“开门”,说了"两句"。',
    characters: '309',
  });
  assert.deepEqual((JSON.parse(toJson([row(fields)])) as Row[])[0], row(fields));
});

test('what is unknown is empty, or null', () => {
  const { date, zone, zones, byline, source, summary } = cellsOf({});
  assert.deepEqual([date, zone, zones, byline, source, summary], ['', '', '', '', '', '']);
  const [made] = JSON.parse(toJson([row()])) as Row[];
  assert.deepEqual([made!.date, made!.zone, made!.zones, made!.url], [null, null, [], null]);
});

test('no articles: a head, an empty list', () => {
  assert.deepEqual(parseCsv(toCsv([]).slice(1)), [COLUMNS.map(({ key }) => key)]);
  assert.deepEqual(JSON.parse(toJson([])), []);
});

test('no cell is a formula; what only holds a mark stays as it is', () => {
  for (const title of ['=1+1', '+86', '-2℃', '@样例', '＝1', "'=1", '=HYPERLINK("http://x","看")']) {
    const cell = cellsOf({ title })['title']!;
    assert.equal(cell, `'${title}`);
    assert.equal(undone(cell), title);
  }
  for (const title of ['1+1=2', '“+”号', "'90后", '甲-乙']) assert.equal(cellsOf({ title })['title'], title);
});

test('any text comes back as it went in', () => {
  const text = fc
    .tuple(fc.constantFrom('', '=', "'", '"', '\t', ','), anyText)
    .map((parts) => parts.join('').toWellFormed())
    .filter((words) => seenLine(words).trim() !== '');
  fc.assert(
    fc.property(text, text, (title, source) => {
      const made = row({ title, source });
      const cells = cellsOf({ title, source });
      assert.equal(undone(cells['title']!), made.title);
      assert.equal(undone(cells['source']!), made.source);
      assert.doesNotMatch(cells['title']!, /^[=+\-@\t\r]/);
      assert.deepEqual(JSON.parse(toJson([made])), [made]);
    }),
  );
});
