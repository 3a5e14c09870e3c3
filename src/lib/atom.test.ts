import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aRecord } from '../../tests/a-record.ts';
import { anyText } from '../../tests/any-text.ts';
import { atomProblems, childrenOf } from '../../tests/feed-rules.ts';
import { parseXml } from '../../tests/xml.ts';
import { atom } from './atom.ts';

const entry = (id: string, title: string, date?: string) => ({
  record: aRecord({ id, title, ...(date ? { date } : {}) }),
  address: `/a/${id}/`,
  html: '<p>文</p>',
});
const head = { name: 'all', title: '某刊', note: '全文', self: '/feeds/all.xml', home: '/' };

test('published only where the day is known; updated is always there', () => {
  const xml = atom(head, [entry('a', '甲', '2023-02-21'), entry('b', '乙', '2022'), entry('c', '丙')]);
  assert.deepEqual(atomProblems(xml), []);
  assert.deepEqual(xml.match(/<published>[^<]*/g), ['<published>2023-02-21T00:00:00+08:00']);
  assert.deepEqual(xml.match(/(?<=<updated>)\d{4}-\d{2}-\d{2}/g), [
    '2023-02-21',
    '2023-02-21',
    '2022-01-01',
    '2023-02-21',
  ]);
});

test('a feed without entries, or with one whose date is odd, is a feed', () => {
  assert.deepEqual(atomProblems(atom(head, [])), []);
  for (const date of ['XXXX-07-28', '0001', '0023-01'])
    assert.deepEqual(atomProblems(atom(head, [entry('a', '甲', date)])), [], date);
});

test('markup and control characters of a title do not break the feed', () => {
  const xml = atom(head, [entry('a', '<script>&"\u0007]]>题')]);
  const [only] = childrenOf(parseXml(xml), 'entry');
  assert.equal(childrenOf(only!, 'title')[0]!.text, '<script>&"]]>题');
  assert.equal(childrenOf(only!, 'content')[0]!.text, '<p>文</p>');
});

test('whatever the texts are, the feed keeps the rules', () => {
  const text = anyText.map((words) => `题${words}`);
  fc.assert(
    fc.property(text, text, text, text, (title, name, source, topic) => {
      const record = aRecord({ title, summary: title, byline: [{ name }], source, topics: [topic] });
      const xml = atom({ ...head, title }, [{ record, address: '/a/a/', html: `<p>${name}</p>` }]);
      assert.deepEqual(atomProblems(xml), []);
    }),
  );
});

test('ids are unique and hold; each feed has its own, an entry the same in all', () => {
  const ids = (xml: string) => xml.match(/urn:uuid:[0-9a-f-]{36}/g)!;
  const [feed, first, second] = ids(atom(head, [entry('a', '甲'), entry('b', '乙')]));
  assert.equal(new Set([feed, first, second]).size, 3);
  const moved = { ...head, self: 'https://host.example/x.xml' };
  assert.deepEqual(ids(atom(moved, [entry('a', '改题')])), [feed, first]);
  const zone = ids(atom({ ...head, name: 'zones/x' }, [entry('a', '甲')]));
  assert.notEqual(zone[0], feed);
  assert.equal(zone[1], first);
});

test('who wrote it, else where it comes from; the original as an address', () => {
  const only = (fields: Record<string, unknown>) =>
    childrenOf(parseXml(atom(head, [{ record: aRecord(fields), address: '/a/a/', html: '' }])), 'entry')[0]!;
  const names = (fields: Record<string, unknown>) =>
    childrenOf(only(fields), 'author').map((author) => childrenOf(author, 'name')[0]!.text);
  assert.deepEqual(names({ byline: [{ name: '林小禾' }], source: '样例晚报' }), ['林小禾']);
  assert.deepEqual(names({ source: '样例晚报' }), ['样例晚报']);
  assert.deepEqual(names({}), []);
  const via = childrenOf(only({ url: 'https://host.example/样 例?a=1&b=<2>' }), 'link').at(-1)!;
  assert.equal(via.attributes['href'], 'https://host.example/%E6%A0%B7%20%E4%BE%8B?a=1&b=%3C2%3E');
});
