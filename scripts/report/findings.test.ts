import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import type { Finding } from '../types.ts';
import { findingLines } from './findings.ts';

const unknown = (file: string, line?: number, name = '松鼠园区'): Finding => ({
  level: 'warning',
  code: 'unknown-zone',
  file,
  ...(line === undefined ? {} : { line }),
  message: `名录里没有“${name}”`,
  hint: '加进名录。',
});

test('what is said of several places in the same words is said once, with their number', () => {
  const findings = [unknown('b.md', 7), unknown('a.md', 7), unknown('a.md', 9, '河狸园区'), unknown('c.md')];
  assert.deepEqual(findingLines(findings).map(stripVTControlCharacters), [
    '存疑 a.md:7（另有 2 处）: 名录里没有“松鼠园区” → 加进名录。',
    '存疑 a.md:9: 名录里没有“河狸园区” → 加进名录。',
  ]);
});

test('nothing found, nothing said', () => assert.deepEqual(findingLines([]), []));
