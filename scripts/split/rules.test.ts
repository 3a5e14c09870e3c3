import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageForm } from './half-width.ts';
import { pageRules, rules } from './rules.ts';

for (const rule of rules) {
  test(`${rule.id} takes what it should`, () => {
    for (const line of rule.drops) assert.ok(rule.test(pageForm(line)), line);
  });
  test(`${rule.id} leaves what it should`, () => {
    for (const line of rule.keeps) assert.ok(!rule.test(pageForm(line)), line);
  });
  test(`${rule.id} has a name and examples`, () => {
    assert.equal(pageRules[rule.id], rule.name);
    assert.ok(rule.drops.length > 0 && rule.keeps.length > 0 && rule.why);
  });
}

test('no id is used twice', () => assert.equal(new Set(rules.map((r) => r.id)).size, rules.length));
