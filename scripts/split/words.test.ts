import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { frequency, tag } from './words.ts';

const entries = new TextDecoder()
  .decode(dict)
  .trimEnd()
  .split('\n')
  .map((line) => line.split(' '));

test('words of the dictionary are found in it, the first and the last too', () => {
  for (let i = 0; i < entries.length; i += 97) {
    const [word, times] = entries[i]!;
    assert.equal(frequency(word!), Number(times), word);
  }
  const [last, times] = entries.at(-1)!;
  assert.equal(frequency(last!), Number(times));
});

test('what is no word has no frequency', () => {
  for (const text of ['', ' ', '\n', '1号店 3', '1号', '龢龢', '\u{20bb7}野', '园区招'])
    assert.equal(frequency(text), 0, text);
});

test('tags are the ones that jieba gives', () => {
  const jieba = Jieba.withDict(dict);
  const texts = [
    '青禾高新区管委会昨日与三家企业签约,总投资12.5亿元。',
    'A座3楼 iPhone15 km/h 5G é Ⅷ ２０ 𠮷野家\tx',
    '',
  ];
  for (const text of texts)
    assert.deepEqual(
      tag(text).map((word) => ({ word: word.word, tag: word.tag })),
      jieba.tag(text, false),
    );
});
