import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isJump, jumpFrom, jumpOn } from './jumps.ts';

test('a jump at the end or the start of a text, with and without brackets', () => {
  for (const jump of [
    '（下转第4版）',
    '(下转3版)',
    '下转A3版',
    '下转Ａ１４版',
    '【下接第二版】',
    '（下转第4版A）',
    '▶▶▶下转A06版',
  ])
    assert.equal(jumpOn(`推动产业升级。${jump}`), jump);
  for (const jump of [
    '（上接第1版）',
    '上接A3版',
    '（紧接第一版）',
    '续自第1、3版',
    '◀◀◀上接A01版',
    '<<上接3版 ',
  ])
    assert.equal(jumpFrom(`${jump}园区开工。`)?.startsWith(jump), true, jump);
});

test('the text behind a jump without brackets is none of it', () => {
  assert.equal(jumpFrom('◀◀◀上接A01版 县的榜单上，海'), '◀◀◀上接A01版 ');
  assert.ok(!isJump('上接第1版 县的榜单上，海'));
});

test('words about pages and water are none', () => {
  for (const text of [
    '（上接水库）的渠道已经通水。',
    '他把消息转到了头版',
    '详情见第4版',
    '转第4版的读者不少。',
  ])
    assert.deepEqual([jumpOn(text), jumpFrom(text), isJump(text)], [undefined, undefined, false], text);
});

test('alone on its line or not', () => {
  for (const line of ['（上接第1版）', '下转A3版', '>>上接第1版', '（下转第3版 图③）'])
    assert.ok(isJump(line), line);
  for (const line of ['上接第1版的消息说，园区开园。', '推动产业升级。（下转3版）'])
    assert.ok(!isJump(line), line);
});
