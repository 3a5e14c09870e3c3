import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ledger, LedgerLine } from '../../scripts/types.ts';
import { figures } from './figures.ts';

const line = (state: LedgerLine['state'], rule: string, join = false): LedgerLine => ({
  lines: [1, 1],
  state,
  rule,
  text: '一行',
  ...(join ? { join } : {}),
});

test('removed lines are counted by the name of their rule, kept ones and markup are not', () => {
  const lines = [
    line('head', 'label-a'),
    line('junk', 'label-b'),
    line('tail', 'button'),
    line('body', 'paragraph'),
    line('body', 'paragraph', true),
    line('markup', 'markup'),
  ];
  const ledger: Ledger = {
    file: 'a.txt',
    sha256: '',
    encoding: 'utf-8',
    kind: 'text',
    layout: 'web',
    lineCount: 6,
    articles: [],
    lines,
  };
  const { files, articles, removed, rules, joins } = figures([ledger], [], (id) => id.split('-')[0]!);
  assert.deepEqual({ files, articles, removed, joins }, { files: 1, articles: 0, removed: 3, joins: 1 });
  assert.deepEqual(rules, [
    { name: 'label', count: 2 },
    { name: 'button', count: 1 },
  ]);
});
