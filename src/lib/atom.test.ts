import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atom } from './atom.ts';
import { parseDate } from './dates.ts';
import { articleSchema } from './schema.ts';
import type { ArticleRecord } from './record.ts';

const record = (id: string, title: string, date?: string): ArticleRecord => ({
  id,
  title,
  date: parseDate(date),
  zones: [],
  topics: [],
  data: articleSchema.parse({ id, title, date }),
  file: `${id}.md`,
});
const entry = (...args: Parameters<typeof record>) => ({
  record: record(...args),
  address: `/a/${args[0]}/`,
  html: '<p>文</p>',
});
const head = { name: 'all', title: '某刊', note: '全文', self: '/feeds/all.xml', home: '/' };

test('published only where the day is known; updated is always there', () => {
  const xml = atom(head, [entry('a', '甲', '2023-02-21'), entry('b', '乙', '2022'), entry('c', '丙')]);
  assert.deepEqual(xml.match(/<published>[^<]*/g), ['<published>2023-02-21T00:00:00+08:00']);
  assert.deepEqual(xml.match(/(?<=<updated>)\d{4}-\d{2}-\d{2}/g), [
    '2023-02-21',
    '2023-02-21',
    '2022-01-01',
    '2023-02-21',
  ]);
});

test('markup and control characters of a title do not break the feed', () => {
  const xml = atom(head, [entry('a', '<script>&"\u0007题')]);
  assert.ok(xml.includes('<title>&lt;script&gt;&amp;&quot;题</title>'));
  assert.ok(xml.includes('<content type="html">&lt;p&gt;文&lt;/p&gt;</content>'));
});

test('ids are unique and hold', () => {
  const ids = (xml: string) => xml.match(/urn:uuid:[0-9a-f-]{36}/g)!;
  const xml = atom(head, [entry('a', '甲'), entry('b', '乙')]);
  assert.equal(new Set(ids(xml)).size, 3);
  assert.deepEqual(
    ids(atom({ ...head, self: 'https://host.example/x.xml' }, [entry('a', '改题')])),
    ids(xml).slice(0, 2),
  );
});
