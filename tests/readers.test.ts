/** The tests' own readers refuse what they should. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCsv } from './csv.ts';
import { atomProblems, jsonFeedProblems } from './feed-rules.ts';
import { parseXml } from './xml.ts';

test('XML that is not well-formed', () => {
  assert.deepEqual(parseXml('<a b="1 &amp; 2"><c/>&lt;题</a>\n'), {
    name: 'a',
    attributes: { b: '1 & 2' },
    children: [{ name: 'c', attributes: {}, children: [], text: '' }],
    text: '<题',
  });
  for (const source of [
    '',
    '<a>',
    '<a></b>',
    '<a b=1/>',
    '<a b="1" b="2"/>',
    '<a>&</a>',
    '<a>&nbsp;</a>',
    '<a>]]></a>',
    '<a b="<"/>',
    '<a>\u0007</a>',
    '<a>\uD800</a>',
    '<a/><a/>',
    '<a><!-- --></a>',
  ])
    assert.throws(() => parseXml(source), source);
});

test('CSV with loose quotes and line ends', () => {
  assert.deepEqual(parseCsv('a,,"b ""c"", \r\n"\r\n,\r\n'), [
    ['a', '', 'b "c", \r\n'],
    ['', ''],
  ]);
  for (const source of ['a\n', 'a"b\r\n', '"a\r\n', '"a"b\r\n', 'a']) assert.throws(() => parseCsv(source));
});

test('feeds that break a rule', () => {
  const [open, close] = ['<feed xmlns="http://www.w3.org/2005/Atom">', '</feed>'];
  const facts = '<id>urn:x:1</id><title>题</title><updated>2023-02-21T00:00:00Z</updated>';
  const link = '<link rel="alternate" href="/"/>';
  const entry = `<entry>${facts}${link}<content type="html"/></entry>`;
  assert.deepEqual(atomProblems(open + facts + link + close), []);
  for (const inside of [
    facts,
    facts + link + link,
    facts.replace('T00:00:00Z', '') + link,
    `${facts + link}<date/>`,
    facts + link + entry,
  ])
    assert.notDeepEqual(atomProblems(open + inside + close), [], inside);
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: '题', items: [] };
  assert.deepEqual(jsonFeedProblems(JSON.stringify(feed)), []);
  for (const wrong of [
    { ...feed, version: '1.1' },
    { ...feed, date: '2023' },
    { ...feed, items: [{ id: '1' }] },
    { ...feed, items: [{ id: '1', content_html: '', date_published: '2023-02' }] },
    { ...feed, items: Array(2).fill({ id: '1', content_html: '' }) },
  ])
    assert.notDeepEqual(jsonFeedProblems(JSON.stringify(wrong)), []);
});
