import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectKind } from './kind.ts';

const cases: [text: string, name: string, kind: string][] = [
  ['园区开工。', 'a.txt', 'text'],
  ['园区开工。', 'a.MD', 'markdown'],
  ['园区开工,不良率<5%。', 'a.html', 'text'],
  ['园区<b>开工</b>', 'a.htm', 'html'],
  ['标签<html>怎么写', 'a.txt', 'text'],
  ['<!DOCTYPE html>\n甲', 'a.txt', 'html'],
  ['\n<HTML lang=zh>甲', 'a.md', 'html'],
  ['<div><p>甲</p><p>乙</p><p>丙</p><p>丁</p><p>戊</p></div>', 'a.txt', 'html'],
  ['<p>甲</p>\n乙', 'a.txt', 'text'],
  [
    `${'园区开工。\n'.repeat(20)}<table><tr><td>1<td>2<tr><td>1<td>2<tr><td>1<td>2<tr></table>`,
    'a.md',
    'markdown',
  ],
];

for (const [text, name, kind] of cases) {
  test(`${name}: ${JSON.stringify(text.slice(0, 30))} is ${kind}`, () =>
    assert.equal(detectKind(text, name), kind));
}
