import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { sampleArticles } from '../../tests/search-samples.ts';
import { indexFolder, manifestFile, undated } from '../../src/lib/search-fields.ts';
import { buildIndex, isShardFile, keepShards, writeShards } from './index.ts';
import { facetsOf, newestFirst, searchText, type SearchArticle } from './record.ts';
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

test('what is searched is the title, then the other fields, a line each', () => {
  assert.equal(searchText(sample), '后来“扩”了\n头一句。\n第二段\n图为河狸\n林小满\n何大雪');
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

/** So many articles of each date. */
const dated = (counts: Record<string, number>): SearchArticle[] =>
  Object.entries(counts).flatMap(([date, count]) =>
    Array.from({ length: count }, (_, order) => ({ ...sample, id: `a${date}-${order}`, date })),
  );

const named = (given: SearchArticle[]) =>
  shardsOf(given).map(({ name, articles: { length } }) => [name, length]);

test('few articles are one shard, many a shard a year, large years split; newest first', () => {
  assert.deepEqual(shardsOf([]), []);
  assert.deepEqual(named(articles), [['all', 60]]);
  const many = dated({ '2024-01-01': 4000, '2022-05': 1000, 'XXXX-07-28': 1000 });
  assert.deepEqual(named(many), [
    ['2024-part-1', 2000],
    ['2024-part-2', 2000],
    ['2022', 1000],
    ['undated', 1000],
  ]);
  assert.deepEqual(
    shardsOf(many).flatMap((shard) => shard.articles),
    many.toSorted(newestFirst),
  );
});

test('years with few articles share a shard, the oldest first', () => {
  const many = dated({ '2024-01-01': 10, '2023': 2000, '2022': 900, '2021-02': 300, 'XXXX-07-28': 5 });
  assert.deepEqual(named(many), [
    ['2024', 10],
    ['2023', 2000],
    ['undated-2022', 1205],
  ]);
});

test('each shard is made by the part of one year, and the build of all then makes none', async () => {
  const many = dated({ '2024-01-01': 10, '2023': 2000, '2022': 900, '2021-02': 300, 'XXXX-07-28': 5 });
  const cacheDir = cache();
  const made: string[][] = [];
  for (const year of ['2024', '2023', '2022', '2021', undated]) {
    await keepShards({ articles: many, year, cacheDir });
    made.push(await readdir(cacheDir));
  }
  assert.deepEqual(
    made.map(({ length }) => length),
    [1, 2, 3, 3, 3],
  );
  await buildIndex({ articles: many, outDir: join(scratch, 'joined'), cacheDir });
  assert.deepEqual(await readdir(cacheDir), made.at(-1));
});

test('the same articles in any order give the same bytes, over an older index too', async () => {
  const [one, two] = [join(scratch, 'one'), join(scratch, 'two')];
  await buildIndex({ articles: sampleArticles(5), outDir: two, cacheDir: cache() });
  await mkdir(join(two, indexFolder, 'all-0123abcd'));
  await writeFile(join(two, indexFolder, 'all-0123abcd', 'directory.bin'), '');
  const manifest = await buildIndex({ articles, outDir: one, cacheDir: cache() });
  await buildIndex({ articles: articles.toReversed(), outDir: two, cacheDir: cache() });
  assert.deepEqual(await contents(two), await contents(one));
  assert.deepEqual(
    manifest.shards.map(({ path, articles }) => [path.replace(/-[\da-f]{8}\/$/, ''), articles]),
    [['all', 60]],
  );
  assert.deepEqual(JSON.parse(await readFile(join(one, indexFolder, manifestFile), 'utf8')), manifest);
});

test('only a shard with a change is made anew, and comes out as from nothing', async () => {
  const shards = (first: SearchArticle[]) => [
    { name: 'new', articles: first },
    { name: 'old', articles: articles.slice(30) },
  ];
  const [kept, cold] = [join(scratch, 'kept'), join(scratch, 'cold')];
  const shared = cache();
  const before = await writeShards(shards(articles.slice(0, 30)), kept, shared);
  const known = await readdir(shared);
  const edited = articles.slice(0, 30).with(3, { ...articles[3]!, title: '换过的标题' });
  const after = await writeShards(shards(edited), kept, shared);
  assert.equal(known.length, 2);
  assert.equal(new Set([...known, ...(await readdir(shared))]).size, 3);
  await writeShards(shards(edited), cold, cache());
  assert.deepEqual(await contents(kept), await contents(cold));
  // The folder's name tells a change, so that no file of an older index is taken for one of this.
  assert.notEqual(after.shards[0]!.path, before.shards[0]!.path);
  assert.equal(after.shards[1]!.path, before.shards[1]!.path);
});

test('a shard that is there as it was is not written again, one that lacks a file is; foreign files stay', async () => {
  const [outDir, cacheDir] = [join(scratch, 'again'), cache()];
  const { shards } = await buildIndex({ articles, outDir, cacheDir });
  const folder = join(outDir, indexFolder);
  const shard = join(folder, shards[0]!.path);
  const before = await contents(outDir);
  await utimes(join(shard, 'directory.bin'), 1, 1);
  await writeFile(join(folder, 'note.txt'), '别人的');
  await buildIndex({ articles, outDir, cacheDir });
  assert.equal((await stat(join(shard, 'directory.bin'))).mtimeMs, 1000);
  assert.equal(await readFile(join(folder, 'note.txt'), 'utf8'), '别人的');
  await rm(join(folder, 'note.txt'));
  await rm(join(shard, 'terms', '0.bin'));
  await buildIndex({ articles, outDir, cacheDir });
  assert.deepEqual(await contents(outDir), before);
});

test('files of shards are known by their folder', () => {
  assert.ok(isShardFile('pagefind/2024-0123abcd/terms/0.bin'));
  for (const file of [
    'pagefind/manifest.json',
    'pagefind/mine/a.bin',
    'pagefind/2024-0123abcd',
    'a/2024-0123abcd/b',
  ])
    assert.ok(!isShardFile(file), file);
});

test('what no build asked for in a month leaves the cache', async () => {
  const dir = cache();
  const outDir = join(scratch, 'pruned');
  await mkdir(join(dir, 'long-ago'), { recursive: true });
  await utimes(join(dir, 'long-ago'), 0, 0);
  await buildIndex({ articles: articles.slice(0, 2), outDir, cacheDir: dir });
  assert.equal((await readdir(dir)).length, 1);
});

test('no article is an index without shards', async () => {
  const outDir = join(scratch, 'none');
  assert.deepEqual((await buildIndex({ articles: [], outDir, cacheDir: cache() })).shards, []);
  assert.deepEqual(await readdir(join(outDir, indexFolder)), [manifestFile]);
});
