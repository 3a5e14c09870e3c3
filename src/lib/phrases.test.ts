import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { anyText } from '../../tests/any-text.ts';
import { clauses, core, cutClauses, findHits } from './phrases.ts';
import { tokens, units } from './units.ts';

const phrases = (query: string) => clauses(query).wanted.map(({ phrase }) => phrase);
const marked = (text: string, query: string) =>
  findHits(text, clauses(query).wanted).map(({ start, end }) => text.slice(start, end));

test('spaces and sentence ends part a query', () => {
  assert.deepEqual(phrases('高新区 人才　引进'), ['高 新 区', '人 才', '引 进']);
  assert.deepEqual(phrases('签约。投产'), ['签 约', '投 产']);
  assert.deepEqual(phrases('“瞪羚”、企业'), ['瞪 羚 企 业']);
  assert.deepEqual(phrases('甲 甲'), ['甲']);
});

test('a minus before a word excludes it', () => {
  const { wanted, unwanted } = clauses('常州 -武进 －高淳');
  assert.deepEqual(wanted, [{ phrase: '常 州', typed: '常州' }]);
  assert.deepEqual(
    unwanted.map(({ typed }) => typed),
    ['武进', '高淳'],
  );
});

test('nothing to look for is no clause', () => {
  for (const query of ['', '   ', '。！？', '-', '--', '“”', '<>', '.*']) {
    assert.deepEqual(clauses(query), { wanted: [], unwanted: [] }, query);
  }
});

test('hits are found through quotes and wide forms, never over a sentence end', () => {
  assert.deepEqual(marked('常州高新区的常“州”，常。州', '常州'), ['常州', '常“州']);
  assert.deepEqual(marked('ＧＤＰ增長４５．５％，455', 'gdp增长45.5'), ['ＧＤＰ增長４５．５']);
  assert.deepEqual(marked('2025年与25年', '25年'), ['25年']);
  assert.deepEqual(marked('哈哈哈哈哈', '哈哈'), ['哈哈', '哈哈']);
  assert.deepEqual(marked('科技招商', '科技招 技招商'), ['科技招商']);
});

test('a phrase is found where, and only where, its units stand in the row of units', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, other) => {
      const row = tokens(text);
      const joined = ` ${units(text)} `;
      for (const phrase of [...phrases(other), ...phrases(text.slice(0, 5))]) {
        const hits = findHits(text, [{ phrase, typed: '' }]);
        assert.equal(hits.length > 0, joined.includes(` ${phrase} `));
        for (const { start, end } of hits) {
          const within = row.filter((token) => token.start >= start && token.end <= end);
          assert.ok(` ${within.map(({ unit }) => unit).join(' ')} `.includes(` ${phrase} `));
        }
      }
    }),
  );
});

test('any run of whole tokens of a text finds itself', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, from, length) => {
      const row = tokens(text);
      if (row.length === 0) return;
      const first = from % row.length;
      const last = Math.min(row.length - 1, first + (length % 12));
      const { wanted } = clauses(text.slice(row[first]!.start, row[last]!.end));
      for (const clause of wanted) assert.ok(findHits(text, [clause]).length > 0, clause.typed);
    }),
  );
});

const cutMarks = (text: string, query: string) =>
  findHits(text, cutClauses(clauses(query))?.wanted ?? []).map(({ start, end }) => text.slice(start, end));

test('a part of a word or number at the end of a clause is found in the longer one, and marked exactly', () => {
  assert.deepEqual(cutMarks('塔机RL205-10E等', 'L205-10e'), ['L205-10E']);
  assert.deepEqual(cutMarks('获2022年表彰', '获202'), ['获202']);
  assert.deepEqual(cutMarks('42项,组织', '2项'), ['2项']);
  assert.deepEqual(cutMarks('ＲＬ２０５', 'l20'), ['Ｌ２０']);
  assert.deepEqual(cutMarks('2020', '20'), ['20', '20']);
  assert.deepEqual(cutMarks('45.5', '455'), []);
});

test('only clauses with an outer run have parts', () => {
  assert.equal(cutClauses(clauses('招商 人才')), undefined);
  assert.equal(core({ phrase: '205 10e 作', typed: '' }), '10e 作');
  assert.equal(core({ phrase: 'l205', typed: '' }), '');
});

test('any substring of a text finds itself, whole or as a part', () => {
  fc.assert(
    fc.property(anyText, fc.nat(40), fc.nat(12), (text, from, length) => {
      const piece = text.slice(from, from + length).toWellFormed();
      // A space would part the piece into clauses, a minus exclude it.
      if (/\s|^-/u.test(piece) || !text.includes(piece)) return;
      const asked = clauses(piece);
      const wanted = cutClauses(asked)?.wanted ?? asked.wanted;
      for (const clause of wanted)
        assert.ok(findHits(text, [clause]).length > 0, `${piece} | ${clause.phrase}`);
    }),
  );
});
