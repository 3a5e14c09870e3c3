import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { aRecord } from '../../tests/a-record.ts';
import { anyText } from '../../tests/any-text.ts';
import { breadcrumbs, newsArticle, scriptData } from './json-ld.ts';

const SITE = new URL('https://host.example');
const about = (fields: Record<string, unknown>) =>
  JSON.parse(scriptData(newsArticle(aRecord(fields), SITE))) as Record<string, unknown>;

test('the date is as precise as it is known', () => {
  for (const date of ['2023-02-21', '2022-12', '2023']) assert.equal(about({ date })['datePublished'], date);
  for (const fields of [{}, { date: 'XXXX-07-28' }]) assert.equal('datePublished' in about(fields), false);
});

test('what is unknown is left out', () => {
  assert.deepEqual(Object.keys(about({})), [
    '@context',
    '@type',
    'headline',
    'inLanguage',
    'image',
    'url',
    'mainEntityOfPage',
  ]);
});

test('author, source, zones, topics', () => {
  const made = about({
    zone: '松鼠高新区',
    byline: [{ name: '林小禾' }],
    source: '样例晚报',
    topics: ['人才'],
  });
  assert.deepEqual(made['author'], [{ '@type': 'Person', name: '林小禾' }]);
  assert.deepEqual(made['publisher'], { '@type': 'Organization', name: '样例晚报' });
  assert.deepEqual(made['about'], [
    {
      '@type': 'Place',
      name: '松鼠高新区',
      alternateName: '松鼠高新技术产业开发区',
      url: 'https://host.example/zones/songshu-hnte/',
    },
  ]);
  assert.deepEqual(made['articleSection'], ['人才']);
});

test('breadcrumbs lead over the zone where there is one', () => {
  const steps = (fields: Record<string, unknown>, site?: URL) =>
    (breadcrumbs(aRecord(fields), site) as { itemListElement: { position: number; item: string }[] })
      .itemListElement;
  assert.deepEqual(
    steps({ zone: '松鼠高新区' }).map(({ item }) => item),
    ['/', '/zones/', '/zones/songshu-hnte/', '/a/a/'],
  );
  assert.deepEqual(
    steps({}, SITE).map(({ position, item }) => [position, item]),
    [
      [1, 'https://host.example/'],
      [2, 'https://host.example/a/a/'],
    ],
  );
});

test('no text ends the element or begins another', () => {
  const marks = fc.constantFrom('</script>', '<!--', '<script>', '</SCRIPT ', ']]>', '\u2028', '');
  fc.assert(
    fc.property(marks, anyText, marks, (before, words, after) => {
      const title = `${before}${words}${after}题`;
      const html = `<script type="application/ld+json">${scriptData({ title })}</script>`;
      const { childNodes } = parseFragment(html);
      assert.equal(childNodes.length, 1);
      const [text] = (childNodes[0] as { childNodes: { value: string }[] }).childNodes;
      assert.deepEqual(JSON.parse(text!.value), { title });
    }),
  );
});
