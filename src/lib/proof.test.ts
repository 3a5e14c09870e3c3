import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LedgerLine } from '../../scripts/types.ts';
import { proofRows, proofSum, type ProofRow } from './proof.ts';

let at = 0;
const line = (state: LedgerLine['state'], text: string, more: Partial<LedgerLine> = {}): LedgerLine => {
  at += 1;
  return { lines: [at, at], state, rule: state === 'junk' ? 'teaser' : 'paragraph', text, ...more };
};
const body = (text: string, article: string, more: Partial<LedgerLine> = {}): LedgerLine =>
  line('body', text, { article, ...more });
const junk = (n: number): LedgerLine[] => Array.from({ length: n }, (_, k) => line('junk', `预告之${k}`));

const told = (rows: ProofRow[]): string[] =>
  rows.map((row) =>
    row.kind === 'gap'
      ? `${row.lines.join('-')} ${row.articles}篇 ${row.removed.length}行`
      : `${row.lines[0]} ${row.struck ? '删' : '留'}${row.joins ? '接' : ''}`,
  );

test('kept lines stand, removed ones are struck, joins are marked where they begin', () => {
  at = 0;
  const lines = [
    line('head', '发布于二月'),
    body('话说到一', 'a'),
    ...junk(1),
    body('半又接上。', 'a', { join: true }),
  ];
  assert.deepEqual(told(proofRows({ lines }, 'a', [])), ['1 删', '2 留接', '3 删', '4 留']);
  assert.deepEqual(proofSum({ lines }, 'a'), {
    total: 4,
    kept: 2,
    others: 0,
    otherArticles: 0,
    removed: 2,
    rules: 2,
    joins: 1,
  });
});

test('lines that were put together before they were read count as joins', () => {
  at = 0;
  const lines = [body('三行合成的一段。', 'a', { seams: 2 }), body('接着的半句。', 'a', { join: true })];
  assert.equal(proofSum({ lines }, 'a').joins, 3);
});

test('a long run of removed lines is told in one row that still holds them', () => {
  at = 0;
  const rows = proofRows({ lines: [body('正文。', 'a'), ...junk(20)] }, 'a', []);
  assert.deepEqual(told(rows), ['1 留', '2 删', '3 删', '4 删', '5-19 0篇 15行', '20 删', '21 删']);
});

test('other articles are one row, with what was removed among them', () => {
  at = 0;
  const lines = [
    body('甲。', 'a'),
    ...junk(1),
    body('乙。', 'b'),
    ...junk(1),
    body('丙。', 'c'),
    ...junk(1),
    body('甲二。', 'a'),
  ];
  assert.deepEqual(told(proofRows({ lines }, 'a', [])), ['1 留', '2 删', '3-5 2篇 0行', '6 删', '7 留']);
});

test('cut pieces and words that facts were read from are marked, and no character is lost', () => {
  at = 0;
  const text = '【导语】本报2月3日讯，甲城高新区开会。';
  const lines = [body(text, 'a', { cuts: [{ text: '【导语】', rule: 'lead-label' }] })];
  const [row] = proofRows({ lines }, 'a', ['2月3日', '甲城高新区', '不在文中']);
  assert.ok(row?.kind === 'line');
  assert.equal(row.pieces.map((piece) => piece.text).join(''), text);
  assert.deepEqual(
    row.pieces.filter(({ mark }) => mark).map((piece) => [piece.text, piece.mark]),
    [
      ['【导语】', 'cut'],
      ['2月3日', 'read'],
      ['甲城高新区', 'read'],
    ],
  );
  assert.deepEqual(row.rules, ['lead-label']);
});

test('the proof of a very long article tells its plain paragraphs in a row a run, and shows what was done', () => {
  at = 0;
  const long = (n: number): LedgerLine[] => Array.from({ length: n }, () => body('字'.repeat(1000), 'a'));
  const lines = [
    line('title', '题', { article: 'a' }),
    ...long(5),
    body('二月二日，话说到一', 'a'),
    body('半又接上。', 'a', { join: true }),
    ...junk(1),
    ...long(6),
    body('别篇的话。', 'b'),
  ];
  const rows = proofRows({ lines }, 'a', ['二月二日']);
  assert.deepEqual(told(rows), [
    '1 留',
    '2-6 0篇 0行',
    '7 留接',
    '8 留',
    '9 删',
    '10-15 0篇 0行',
    '16-16 1篇 0行',
  ]);
  assert.equal(proofRows({ lines: lines.slice(0, 8) }, 'a', []).length, 8);
});
