import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from './document.fixture.ts';
import { isJam, jamAfter, jamBefore } from './jammers.ts';
import { readWeb } from './web.ts';

const BEFORE = "3 r: E- g' f' t6` N3 k% ";
const AFTER = ' o: m1 G* o8 O4 c& N7';

test('signs by chance at the ends of a line are known, a list of codes is none', () => {
  assert.equal(jamBefore(`${BEFORE}青禾园区去年开园。`), BEFORE);
  assert.equal(jamAfter(`青禾园区去年开园。${AFTER}`), AFTER);
  assert.equal(jamBefore(`${BEFORE} \u3000另外，青禾园区去年开园。`), `${BEFORE} \u3000`);
  assert.ok(isJam('2 m. m& e$ N7 J# r# E1 P5 j: N'));
  for (const text of ['A B C D E F 六个区', 'A1 B2 C3 D4 E5 五个地块开工', '共有 5 G 基站', 'A B C D E F'])
    assert.deepEqual([jamBefore(text), jamAfter(text), isJam(text)], [undefined, undefined, false], text);
});

test('they leave the paragraph, and the decision tells what was taken off', () => {
  const text =
    '青禾高新区去年签约项目二十六个，其中新材料项目十一个，签约总额比上年同期多了三成，是历年最多的一年。';
  const { drafts, decisions } = readWeb(
    documentOf(`${text}\n${BEFORE}${text.replaceAll('去年', '前年')}${AFTER}`),
  );
  assert.deepEqual(
    drafts[0]!.paragraphs.map((paragraph) => paragraph.text),
    [text, text.replaceAll('去年', '前年')],
  );
  assert.deepEqual(decisions[1]!.cuts, [
    { text: BEFORE.trim(), rule: 'jammer' },
    { text: AFTER.trim(), rule: 'jammer' },
  ]);
});
