import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { sampleArticles } from '../../tests/search-samples.ts';
import { readFragment } from './fragment.ts';
import { buildIndex, writeShards } from './index.ts';
import { facetsOf, newestFirst, searchText, searchUnits, type SearchArticle } from './record.ts';
import { shardsOf } from './shards.ts';

let scratch: string;
before(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'yuanxun-index-'));
});
after(() => rm(scratch, { recursive: true, force: true }));

let caches = 0;
/** A cache that is empty. */
const cache = () => join(scratch, `cache-${caches++}`);

const articles = sampleArticles(60);
const sample: SearchArticle = {
  id: 'a',
  title: '后来“扩”了',
  body: '头一句。\n第二段',
  captions: ['图为河狸'],
  byline: ['林小满', '何大雪'],
  date: '2023-02-21',
  dateText: '2023年2月21日',
  zones: ['松鼠园区', '松鼠园区'],
  topics: [],
  provinces: [],
  kinds: ['省级'],
};

async function contents(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((name) => name.isFile()).map((name) => join(name.parentPath, name.name));
  const read = async (file: string) =>
    [file.slice(folder.length), (await readFile(file)).toString('base64')] as const;
  return new Map(await Promise.all(files.toSorted().map(read)));
}

test('a record is the title, a gap up to a fixed place, and the other fields parted', () => {
  assert.equal(searchText(sample), '后来“扩”了\n头一句。\n第二段\n图为河狸\n林小满\n何大雪');
  const row = searchUnits(sample).split(' ');
  assert.deepEqual(row.slice(0, 6), ['ꟷ', '后', '来', '扩', '了', '.']);
  assert.equal(row.indexOf('头'), 128);
  assert.equal(row.slice(128).join(' '), '头 一 句 . 第 二 段 . 图 为 河 狸 . 林 小 满 . 何 大 雪');
});

test('facets hold each value once, and 不详 where nothing is known', () => {
  const facets = {
    园区: ['松鼠园区'],
    主题: ['不详'],
    年份: ['2023'],
    日期: ['2023-02-21'],
    省份: ['不详'],
    类型: ['省级'],
  };
  assert.deepEqual(facetsOf(sample), facets);
  assert.deepEqual(facetsOf({ ...sample, date: '2023' })['日期'], ['2023']);
  assert.deepEqual(facetsOf({ ...sample, date: 'XXXX-07-28' })['年份'], ['不详']);
});

test('few articles are one shard, many a shard a year, large years split; newest first', () => {
  assert.deepEqual(shardsOf([]), []);
  assert.deepEqual(
    shardsOf(articles).map(({ name }) => name),
    ['all'],
  );
  const many = Array.from({ length: 6000 }, (_, order) => ({
    ...sample,
    id: `a${order}`,
    date: order < 4000 ? '2024-01-01' : order < 5000 ? '2022-05' : 'XXXX-07-28',
  }));
  const shards = shardsOf(many);
  assert.deepEqual(
    shards.map(({ name, articles: { length } }) => [name, length]),
    [
      ['2024-1', 2000],
      ['2024-2', 2000],
      ['2022', 1000],
      ['undated', 1000],
    ],
  );
  const sorted = shards.flatMap((shard) => shard.articles);
  assert.deepEqual(sorted, many.toSorted(newestFirst));
});

test('the same articles in any order give the same bytes, over an older index too', async () => {
  const [one, two] = [join(scratch, 'one'), join(scratch, 'two')];
  await buildIndex({ articles: sampleArticles(5), outDir: two, cacheDir: cache() });
  await writeFile(join(two, 'pagefind', 'left-over'), '');
  const manifest = await buildIndex({ articles, outDir: one, cacheDir: cache() });
  await buildIndex({ articles: articles.toReversed(), outDir: two, cacheDir: cache() });
  assert.deepEqual(await contents(two), await contents(one));
  assert.deepEqual(manifest.shards, [{ path: 'all/', articles: 60 }]);
  assert.deepEqual(JSON.parse(await readFile(join(one, 'pagefind', 'shards.json'), 'utf8')), manifest);
});

test('only a shard with a change is made anew, and comes out as from nothing', async () => {
  const shards = (first: SearchArticle[]) => [
    { name: 'new', articles: first },
    { name: 'old', articles: articles.slice(30) },
  ];
  const [kept, cold] = [join(scratch, 'kept'), join(scratch, 'cold')];
  const shared = cache();
  await writeShards(shards(articles.slice(0, 30)), kept, shared);
  const known = await readdir(shared);
  const edited = articles.slice(0, 30).with(3, { ...articles[3]!, title: '换过的标题' });
  await writeShards(shards(edited), kept, shared);
  assert.equal(known.length, 2);
  assert.equal(new Set([...known, ...(await readdir(shared))]).size, 3);
  await writeShards(shards(edited), cold, cache());
  assert.deepEqual(await contents(kept), await contents(cold));
});

test('what no build asked for in a month leaves the cache', async () => {
  const dir = cache();
  const outDir = join(scratch, 'pruned');
  await mkdir(join(dir, 'long-ago'), { recursive: true });
  await utimes(join(dir, 'long-ago'), 0, 0);
  await buildIndex({ articles: articles.slice(0, 2), outDir, cacheDir: dir });
  assert.equal((await readdir(dir)).length, 1);
});

test('fragments hold the readable text and what a result shows; interfaces are left out', async () => {
  const outDir = join(scratch, 'fragments');
  await buildIndex({ articles: [sample], outDir, cacheDir: cache() });
  const files = [...(await contents(outDir)).keys()].filter((file) => file.endsWith('.pf_fragment'));
  const fragment = await readFragment(await readFile(join(outDir, files[0]!)));
  assert.equal(files.length, 1);
  assert.equal(fragment.content, searchText(sample));
  assert.deepEqual(fragment.meta, {
    id: 'a',
    title: '后来“扩”了',
    date: '2023年2月21日',
    zones: '松鼠园区',
  });
  const top = await readdir(join(outDir, 'pagefind', 'all'));
  assert.deepEqual(
    top.filter((name) => /ui|highlight/.test(name)),
    [],
  );
});

test('the index is cut into small chunks', async () => {
  const outDir = join(scratch, 'chunks');
  await buildIndex({ articles, outDir, cacheDir: cache() });
  assert.ok((await readdir(join(outDir, 'pagefind', 'all', 'index'))).length > 5);
});

test('no article is an index without shards', async () => {
  const outDir = join(scratch, 'none');
  assert.deepEqual((await buildIndex({ articles: [], outDir, cacheDir: cache() })).shards, []);
  assert.deepEqual((await readdir(join(outDir, 'pagefind'))).toSorted(), ['facets.bin', 'shards.json']);
});
