import assert from 'node:assert/strict';
import test from 'node:test';
import { plainText } from './plain.ts';

test('paragraphs and subheads become lines, escapes are undone', () => {
  assert.equal(plainText('## 新 局\n\n甲\\*乙\\#丙。\n\n丁**戊**己'), '新 局\n甲*乙#丙。\n丁戊己');
});

test('HTML is left out, what stands in a list or a quote is kept', () => {
  assert.equal(plainText('甲<script>乙</script>丙\n\n- 丁\n- 戊\n\n> 己'), '甲乙丙\n丁\n戊\n己');
});

test('nothing is nothing', () => {
  assert.equal(plainText(''), '');
});
