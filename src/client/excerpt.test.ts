import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { clauses, findHits } from '../lib/phrases.ts';
import { anyText } from '../../tests/any-text.ts';
import { excerpt, markPieces, type Piece } from './excerpt.ts';

const write = (pieces: Piece[]) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

function excerptOf(text: string, query: string, from = 0) {
  const { wanted } = clauses(query);
  const groups = wanted.map((clause) => findHits(text, [clause]));
  return excerpt(text, findHits(text, wanted), groups, from);
}

const filler = '这一句与要找的字毫无关系只是为了占些地方，';

test('an excerpt begins and ends with a sentence', () => {
  const text = `头一句在前。园区里的瞪羚企业又多了三家。下一句也在。${filler.repeat(9)}`;
  assert.equal(write(excerptOf(text, '瞪羚')), '园区里的[瞪羚]企业又多了三家。下一句也在。');
});

test('a long sentence is cut at a comma and says so', () => {
  const cut = write(excerptOf(`${filler.repeat(4)}瞪羚企业${filler.repeat(8)}`, '瞪羚'));
  assert.match(cut, /^……这一句.*\[瞪羚\]企业.*……$/);
});

test('a closing quote stays with its sentence', () => {
  const text = `头一句在前，“说完了。”园区里的瞪羚又多了，“三家。”${filler.repeat(9)}`;
  assert.equal(write(excerptOf(text, '瞪羚')), '园区里的[瞪羚]又多了，“三家。”');
});

test('every keyword has its window, and a paragraph end closes one', () => {
  const text = `瞪羚来了\n${filler.repeat(8)}。独角兽也来了。`;
  assert.equal(write(excerptOf(text, '独角兽 瞪羚')), '[瞪羚]来了……[独角兽]也来了。');
});

test('without a hit in the body the body begins', () => {
  assert.equal(write(excerptOf('瞪羚\n头一句。', '瞪羚', 3)), '头一句。');
});

test('pieces add up to the text, and what is marked is a hit', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), (text, at) => {
      const query = text.slice(at % (text.length + 1)).slice(0, 6);
      const hits = findHits(text, clauses(query).wanted);
      const pieces = markPieces(text, hits);
      assert.equal(pieces.map((piece) => piece.text).join(''), text);
      assert.equal(pieces.filter(({ hit }) => hit).length, hits.length);
      for (const piece of excerptOf(text, query)) {
        if (piece.hit) assert.ok(findHits(piece.text, clauses(query).wanted).length > 0);
      }
    }),
  );
});
