import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { readWeb } from '../clean/web.ts';
import { readHtml } from '../read/html.ts';
import { findKeywords } from './keywords.ts';

const page = (last: string) =>
  `青禾园区二期封顶\n来源：云桥时报 2021-04-06 09:12\n青禾产业园的二期厂房昨天封顶，首批八家企业忙着搬家，管委会派了干部帮忙。\n${last}`;

function find(last: string, keywords?: string): string[] {
  const doc = documentOf(page(last), { meta: keywords === undefined ? {} : { keywords } });
  const { decisions, drafts } = readWeb(doc);
  return findKeywords(doc, decisions, drafts[0]!, true);
}

test('keywords: a line of tags below the text', () => {
  assert.deepEqual(find('标签：储能 锂电、园区'), ['储能', '锂电', '园区']);
  assert.deepEqual(find('【关键词】: 储能'), ['储能']);
  assert.deepEqual(find('#储能# #锂电#'), ['储能', '锂电']);
});

test("keywords: the page's metadata, each word once", () => {
  const { meta } = readHtml(
    '<meta name="Keywords" content="储能,光伏"><p>青禾产业园的二期厂房昨天封顶。</p>',
  );
  assert.deepEqual(find('标签：储能', meta.keywords), ['储能', '光伏']);
});

test('keywords: other lines, popular tags and long lists of the site are none', () => {
  assert.deepEqual(find('责任编辑：林小禾'), []);
  assert.deepEqual(find('热门标签：储能 锂电'), []);
  assert.deepEqual(find('', '甲,乙,丙,丁,戊,己,庚,辛,壬,癸,子'), []);
});
