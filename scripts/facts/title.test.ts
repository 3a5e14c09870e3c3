import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { length } from '../clean/fold.ts';
import { cleanTitle, deriveTitle } from './title.ts';

const title = '青禾高新区迎来一批新材料企业';

test('tags of copying sites and names of sites go', () => {
  for (const raw of [
    `天天日报丨${title}`,
    `【世界时快讯】${title}`,
    `百事通!${title}`,
    `最新资讯:${title}`,
    `${title}_天天快讯`,
    `${title} 世界时快讯`,
    `${title}|环球快看点`,
    `${title}_要闻_云桥在线`,
    `${title} - 云桥日报`,
    `${title}-园区-云桥网`,
    `【焦点热闻】${title}_今日热讯`,
  ])
    assert.equal(cleanTitle(raw).text, title, raw);
});

test('column names, places and words that only end like a medium stay', () => {
  for (const raw of [
    `奋进的春天 | ${title}`,
    `【深度】${title}`,
    `云桥：${title}`,
    '青禾高新区全力打造工业互联网',
    '走进青禾——一座小城的物联网',
    '让新材料走向 世界',
    `${title}？`,
  ])
    assert.deepEqual(cleanTitle(raw), { text: raw, cuts: [] });
});

test('the cuts and what is left are all the letters of the headline, and something is always left', () => {
  const part = fc.constantFrom('天天', '快讯', '丨', '【', '】', '_', ' ', '云桥网', '-', title, ':');
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      const raw = parts.join('').trim();
      const { text, cuts } = cleanTitle(raw);
      assert.ok(raw.includes(text));
      if (cuts.length > 0) assert.ok(length(text) >= 6);
      for (const cut of cuts) assert.ok(raw.includes(cut.text));
    }),
  );
});

test('a title is derived from the first words of the text, its lead label aside', () => {
  const lede = '青禾高新区近日迎来一批新材料企业。上半年签约二十六个。';
  assert.equal(deriveTitle([lede]), '青禾高新区近日迎来一批新材料企业');
  assert.equal(deriveTitle([`本报讯（记者 方知远）${lede}`]), '青禾高新区近日迎来一批新材料企业');
  const long =
    '青禾高新区近日迎来一批新材料企业，园区招商专员全程陪同企业考察，帮助企业对接了三家高校实验室，还为企业找到了厂房。';
  const derived = deriveTitle([long]);
  assert.ok(long.startsWith(derived) && length(derived) <= 36 && length(derived) >= 12);
  assert.equal(deriveTitle([]), '');
});
