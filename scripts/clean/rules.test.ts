import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lineOf } from './line.ts';
import { kindsIn, kindsOf, ruleNames, rules } from './rules.ts';

const takes = (id: string, text: string): boolean => kindsOf(lineOf({ text })).has(id);

for (const rule of rules) {
  test(`${rule.id} takes what it says, and leaves what is only like it`, () => {
    for (const text of rule.drops) assert.ok(takes(rule.id, text), `should take: ${text}`);
    for (const text of rule.keeps) assert.ok(!takes(rule.id, text), `should keep: ${text}`);
  });
  test(`${rule.id} has two examples and two near misses, a name and a reason`, () => {
    assert.ok(rule.drops.length >= 2 && rule.keeps.length >= 2);
    assert.ok(rule.name.length >= 2 && rule.name.length <= 10);
    assert.match(rule.why, /^[A-Z].*\.$/u);
  });
}

test('what a rule takes, another may take too, but each line taken has a name for its rule', () => {
  const ids = rules.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const rule of rules)
    for (const text of rule.drops) for (const id of kindsOf(lineOf({ text }))) assert.ok(ruleNames[id]);
});

const hostile = [' ', '>', '(', '1', '—', '图', '来源', '：', 'a ', '| ', '2021', '年', '……', '首页 '];
test('every rule comes back from a line of 100 KB of the same thing', () => {
  for (const piece of hostile) {
    const line = lineOf({ text: `x${piece.repeat(100_000 / piece.length)}x` });
    for (const rule of rules) assert.equal(typeof rule.test(line), 'boolean');
  }
});

test('no text makes a rule fail', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => kindsOf(lineOf({ text })) instanceof Set));
});

test('a picture sign before the words hides no button and no caption', () => {
  for (const text of ['👇点击观看视频', '🎥 视频来源：青禾区融媒体中心', '📷图源：青禾园区'])
    assert.notEqual(kindsIn(text).size, 0, text);
  assert.equal(kindsIn('🤖送餐机器人“持证上路”').size, 0);
});
