import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aRecord } from '../../tests/a-record.ts';
import { anyText } from '../../tests/any-text.ts';
import { jsonFeedProblems, type JsonFeed } from '../../tests/feed-rules.ts';
import { jsonFeed } from './json-feed.ts';
import { seenLine } from './seen.ts';

const head = { name: 'all', title: '某刊', note: '全文', self: '/feeds/all.json', home: '/' };
const feedOf = (fields: Record<string, unknown>): string =>
  jsonFeed(head, [{ record: aRecord(fields), address: '/a/a/', html: '<p>文</p>' }]);
const itemOf = (fields: Record<string, unknown>) => (JSON.parse(feedOf(fields)) as JsonFeed).items[0]!;

test('date_published only where the day is known; what is known in part stands apart', () => {
  assert.equal(itemOf({ date: '2023-02-21' }).date_published, '2023-02-21T00:00:00+08:00');
  for (const date of ['2022-12', '2023', 'XXXX-07-28']) {
    const item = itemOf({ date });
    assert.equal('date_published' in item, false);
    assert.equal(item._yuanxun?.date, date);
  }
  assert.equal('_yuanxun' in itemOf({}), false);
});

test('an article with every fact, one with none, and a feed without any keep the rules', () => {
  const full = {
    date: '2023-02-21',
    zone: '松鼠高新区',
    topics: ['人才', '人才'],
    byline: [{ name: '林小禾', role: '通讯员' }],
    source: '样例晚报',
    url: 'https://host.example/样例',
    summary: '会客厅开门迎客。',
  };
  for (const source of [feedOf(full), feedOf({}), jsonFeed(head, [])])
    assert.deepEqual(jsonFeedProblems(source), []);
  assert.deepEqual(itemOf(full).tags, ['松鼠高新区', '人才']);
  assert.deepEqual(itemOf(full).authors, [{ name: '林小禾' }]);
  assert.equal('authors' in itemOf({}), false);
});

test('whatever the texts are, the feed keeps the rules and the words', () => {
  const text = anyText.map((words) => `题${words}。`);
  fc.assert(
    fc.property(text, text, text, (title, name, source) => {
      const fields = { title, byline: [{ name }], source };
      assert.deepEqual(jsonFeedProblems(feedOf(fields)), []);
      assert.equal(itemOf(fields).title, seenLine(title));
    }),
  );
});
