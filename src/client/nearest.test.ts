import assert from 'node:assert/strict';
import test from 'node:test';
import { nearest } from './nearest.ts';

const names = ['松鼠高新区', '云杉经开区', '招商引资', '人才', 'ABC园'];
const near = (...words: string[]) => nearest(words, names, 3).map((at) => names[at]);

test('names that share two characters or the first one, the most alike first', () => {
  assert.deepEqual(near('松鼠'), ['松鼠高新区']);
  assert.deepEqual(near('云杉高新'), ['云杉经开区', '松鼠高新区']);
  assert.deepEqual(near('引资奖励'), ['招商引资']);
  assert.deepEqual(near('人口'), ['人才']);
  assert.deepEqual(near('資引', '人財'), ['人才']);
});

test('width, case and traditional forms make no difference, marks do not count', () => {
  assert.deepEqual(near('ａｂ'), ['ABC园']);
  assert.deepEqual(near('“雲杉”'), ['云杉经开区']);
});

test('what is like nothing has no neighbours', () => {
  assert.deepEqual(near('量子'), []);
  assert.deepEqual(near(), []);
  assert.deepEqual(near('。'), []);
});
