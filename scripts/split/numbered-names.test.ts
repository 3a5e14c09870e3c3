import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesByNumber } from './numbered-names.ts';

const told = (text: string): string | undefined => {
  const found = namesByNumber(text);
  return (
    found &&
    [...found]
      .sort(([a], [b]) => a - b)
      .map(([number, people]) => `${number} ${people.map(({ name }) => name).join('、')}`)
      .join('；')
  );
};

test('one line tells who wrote each of the items, by their numbers', () => {
  assert.equal(
    told('（第1、3条 记者 林小禾；第2条 记者 方知远 叶霞）'),
    '1 林小禾；2 方知远、叶霞；3 林小禾',
  );
  assert.equal(told('第一条：方知远；第二至四条：林小禾'), '1 方知远；2 林小禾；3 林小禾；4 林小禾');
  assert.equal(told('记者：林小禾（第1、2条） 方知远（第3条）'), '1 林小禾；2 林小禾；3 方知远');
});

test('no line that says anything else, or numbers the articles of a rule, tells who wrote what', () => {
  assert.equal(told('第1、3条 记者 林小禾'), '1 林小禾；3 林小禾');
  assert.equal(told('第一条 记者 林小禾'), undefined);
  assert.equal(told('第2条 园区企业可以申请补贴；第3条 补贴按月发放'), undefined);
  assert.equal(told('林小禾和方知远看了第1条和第2条生产线。'), undefined);
});
