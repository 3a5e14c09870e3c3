import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { containment, storiesAmong, wordingOf } from './copies.ts';

/** Sentences that share no words: a run of characters of its own for each number. */
const sentence = (n: number) =>
  Array.from({ length: 30 }, (_, k) => String.fromCodePoint(0x4e00 + n * 37 + k)).join('') + '。';
const among = (texts: readonly { id: string; text: string }[]) =>
  storiesAmong(texts.map(({ id, text }) => wordingOf(id, text)));
const story = (...numbers: number[]) => numbers.map(sentence).join('');

test('a shortened reprint goes under the fullest, strangers stay apart', () => {
  const wordings = [
    { id: 'short', text: story(1, 2) },
    { id: 'other', text: story(7, 8, 9) },
    { id: 'full', text: story(1, 2, 3, 4) },
    { id: 'same', text: story(1, 2, 3, 4) },
  ];
  assert.deepEqual(among(wordings), [{ fullest: 'full', copies: ['short', 'same'] }]);
});

test('punctuation and width do not part copies', () => {
  const text = `${story(1, 2)}2023年`;
  const stories = among([
    { id: 'a', text },
    { id: 'b', text: text.replaceAll('。', ' . ').replace('2023', '２０２３') },
  ]);
  assert.equal(stories.length, 1);
});

test('a reprint in traditional characters is a copy', () => {
  const text =
    '青禾产业园的机器人公司把新一代搬运机器人送上了生产线，第一批六十台已经装箱，将发往沿海的三座港口。';
  const other =
    '青禾產業園的機器人公司把新一代搬運機器人送上了生產線，第一批六十臺已經裝箱，將發往沿海的三座港口。';
  assert.deepEqual(
    among([
      { id: 'a', text: text.repeat(2) },
      { id: 'b', text: other },
    ]),
    [{ fullest: 'a', copies: ['b'] }],
  );
});

test('one shared sentence in five is no copy', () => {
  assert.deepEqual(
    among([
      { id: 'a', text: story(1, 2, 3, 4, 5) },
      { id: 'b', text: story(1, 6, 7, 8, 9) },
    ]),
    [],
  );
});

test('texts of a few words are left alone', () => {
  assert.deepEqual(
    among([
      { id: 'a', text: '近日开门。' },
      { id: 'b', text: '近日开门。' },
    ]),
    [],
  );
});

test('a text counts from 40 letters on, however long the one is that repeats it', () => {
  const sameAs = (letters: number) =>
    among([
      { id: 'short', text: `${story(1, 2).replaceAll('。', '').slice(0, letters)}。` },
      { id: 'long', text: story(1, 2, 3, 4) },
    ]).length;
  assert.deepEqual([5, 20, 39, 40, 45].map(sameAs), [0, 0, 0, 1, 1]);
});

test('containment is of the shorter in the longer', () => {
  assert.equal(containment('abcdefgh', 'xxabcdefghyy'), 1);
  assert.equal(containment('', 'abcdef'), 0);
});

test('texts that were compared before are not asked for again, those of a changed one are', () => {
  const asked: string[] = [];
  const noting = (id: string, text: string) => ({
    ...wordingOf(id, text),
    text: () => {
      asked.push(id);
      return text;
    },
  });
  const askedFor = (texts: Record<string, string>) => {
    asked.length = 0;
    const stories = storiesAmong(Object.entries(texts).map(([id, text]) => noting(id, text)));
    return { stories, asked: [...asked] };
  };
  const first = {
    a: story(31, 32, 33),
    b: story(31, 32),
    c: story(41, 42, 43, 44, 45, 46, 47),
    d: story(41, 42),
  };
  const stories = [
    { fullest: 'a', copies: ['b'] },
    { fullest: 'c', copies: ['d'] },
  ];
  assert.deepEqual(askedFor(first), { stories, asked: ['b', 'a', 'd', 'c'] });
  assert.deepEqual(askedFor(first), { stories, asked: [] });
  const next = { ...first, d: story(41, 42, 43, 51, 52, 53, 54) };
  assert.deepEqual(askedFor(next), { stories: stories.slice(0, 1), asked: ['c', 'd'] });
});

test('every exact copy is found, whatever stands around, and none is in two stories', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { minLength: 2, maxLength: 40 }), (numbers) => {
      const wordings = numbers.map((n, k) => ({ id: String(k), text: story(n, n + 100, n + 200) }));
      const stories = among(wordings);
      const grouped = stories.flatMap(({ fullest, copies }) => [fullest, ...copies]);
      assert.equal(new Set(grouped).size, grouped.length);
      const repeated = numbers.filter((n) => numbers.indexOf(n) !== numbers.lastIndexOf(n));
      assert.equal(grouped.length, repeated.length);
    }),
  );
});
