import assert from 'node:assert/strict';
import { test } from 'node:test';
import { provinces, provinceShort } from './provinces.ts';

test('34 units, each on a square of its own', () => {
  assert.equal(provinces.length, 34);
  assert.equal(new Set(provinces.map(({ row, column }) => `${row},${column}`)).size, 34);
  assert.equal(new Set(provinces.map(({ ab }) => ab)).size, 34);
});

test('each row begins left of where the last one ended, so that columns alone place the squares', () => {
  for (const [index, { row, column }] of provinces.entries()) {
    const last = provinces[index - 1];
    if (last) assert.equal(row, column > last.column ? last.row : last.row + 1);
  }
});

test('full names have their short one', () => {
  assert.deepEqual(
    ['江苏省', '内蒙古自治区', '新疆维吾尔自治区', '新疆生产建设兵团', '北京市', '某处'].map(provinceShort),
    ['江苏', '内蒙古', '新疆', '新疆', '北京', '某处'],
  );
});
