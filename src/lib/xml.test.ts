import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeXml } from './xml.ts';

test('what XML cannot hold goes, wherever it stands; marks are escaped', () => {
  assert.equal(escapeXml('甲\u0000<乙>\uFFFE&\uD83D丙\u000B"\uFFFF'), '甲&lt;乙&gt;&amp;丙&quot;');
});

test('white space, whole pairs and all else stay', () => {
  const text = '甲\t\n\r 乙𠮷😀\uE000\uFFFD';
  assert.equal(escapeXml(text), text);
});
