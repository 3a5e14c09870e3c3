import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHtml } from './html.ts';

const meta = (html: string) => readHtml(html).meta;

test('JSON-LD before <meta> before <title>', () => {
  const title = '<title>三 _样例网</title>';
  const og = '<meta property="og:title" content=" 二 ">';
  const linked = '<script type="application/ld+json">{"@type":["NewsArticle"],"headline":"一"}</script>';
  assert.equal(meta(title + og + linked).title, '一');
  assert.equal(meta(title + og).title, '二');
  assert.equal(meta(title).title, '三 _样例网');
});

test('fields of JSON-LD, in a graph or a list', () => {
  const article = {
    '@type': 'Article',
    datePublished: '2023-02-21',
    author: [{ name: '甲' }, '乙'],
    publisher: { name: '样例报' },
    url: 'https://example.org/a',
  };
  const expected = { date: '2023-02-21', author: '甲 乙', source: '样例报', url: 'https://example.org/a' };
  for (const json of [article, [article], { '@graph': [{ '@type': 'Person', name: '丙' }, article] }]) {
    assert.deepEqual(meta(`<script type="application/ld+json">${JSON.stringify(json)}</script>`), expected);
  }
});

test('who gave the article to the portal is its source, before the portal', () => {
  const article = { '@type': 'NewsArticle', provider: { name: '样例社' }, publisher: { name: '样例门户' } };
  assert.equal(
    meta(`<script type="application/ld+json">${JSON.stringify(article)}</script>`).source,
    '样例社',
  );
});

test('JSON-LD that is broken, or of other shapes, says nothing', () => {
  for (const json of [
    '{',
    'null',
    '[1,"a",null]',
    '{"@type":"NewsArticle","headline":{"a":1},"author":7,"__proto__":{"x":1}}',
  ]) {
    assert.deepEqual(meta(`<script type="application/ld+json">${json}</script>`), {});
  }
});

test('names of <meta> in any case, as name or property; the site’s name is no source', () => {
  const page = `<meta name="PubDate" content="2023-02-21 13:55"><meta name="ContentSource" content="样例报">
    <meta name="Author" content="甲"><meta property="og:site_name" content="样例网"><meta name="source" content="">`;
  assert.deepEqual(meta(page), { date: '2023-02-21 13:55', source: '样例报', site: '样例网', author: '甲' });
});

test('the address: canonical, else og:url, else where it was saved from; only web addresses', () => {
  const og = '<meta property="og:url" content="http://example.org/b">';
  assert.equal(meta(`<link rel="canonical" href="https://example.org/a">${og}`).url, 'https://example.org/a');
  assert.equal(meta(`<link rel="canonical" href="javascript:alert(1)">${og}`).url, 'http://example.org/b');
  assert.equal(meta('<!-- saved from url=(0020)http://example.org/c --><p>甲').url, 'http://example.org/c');
  assert.equal(meta('<link rel="canonical" href="/a.html">').url, undefined);
});
