import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Gold, Made } from './gold.ts';
import { score } from './score.ts';

const gold: Gold = {
  'a.txt': {
    articles: [
      {
        title: '甲题',
        byline: ['钱样例'],
        source: '样例晚报',
        date: '2023-02-21',
        zones: ['昆山高新区'],
        body_must: ['甲文第一句', '甲文第二句'],
        body_must_not: ['广告'],
      },
      { title: '乙题', byline: [], date: null, zones: [], body_must: ['乙文'], body_must_not: [] },
    ],
  },
};
const right: Made[] = [
  {
    title: '甲 题',
    byline: ['钱样例'],
    source: '样例晚报',
    date: '2023-02-21',
    zones: ['昆山高新区'],
    body: '甲文第一句。甲文第二句。',
  },
  { title: '乙题', byline: [], source: null, date: null, zones: [], body: '乙文。' },
];

test('what is right scores 1 throughout', () => {
  const { miss, files, articles, datesInvented, parasExact, ...shares } = score({ 'a.txt': right }, gold);
  assert.deepEqual([files, articles, datesInvented, parasExact, miss], [1, 2, 0, null, []]);
  assert.deepEqual(new Set(Object.values(shares)), new Set([1]));
});

test('each fault is seen by its own measure', () => {
  const change = (fault: Partial<Made>) => score({ 'a.txt': [{ ...right[0]!, ...fault }, right[1]!] }, gold);
  assert.equal(change({ body: '甲文第一句。' }).bodyKept, 0.667);
  assert.equal(change({ body: '甲文第一\n句。甲文第二句' }).unbroken, 0.667);
  assert.equal(change({ body: `${right[0]!.body}广告` }).junkRemoved, 0);
  assert.equal(change({ body: `${right[0]!.body}乙文` }).noCrossTalk, 0.5);
  assert.equal(change({ title: '丙' }).title, 0.5);
  assert.equal(change({ byline: [] }).byline, 0.5);
  assert.equal(change({ source: null }).source, 0);
  assert.equal(change({ date: '2023-02-22' }).date, 0.5);
  assert.equal(change({ zones: [] }).zoneR, 0);
  assert.equal(change({ zones: ['昆山高新区', '别处'] }).zoneP, 0.5);
  assert.equal(score({ 'a.txt': [right[0]!, { ...right[1]!, date: '2024' }] }, gold).datesInvented, 1);
});

test('a file without output loses all', () => {
  const { fileCountExact, perfectArticles, bodyKept } = score({}, gold);
  assert.deepEqual([fileCountExact, perfectArticles, bodyKept], [0, 0, 0]);
});

const shared = '../shared/gold';
test(
  'it agrees with the shared scorer',
  { skip: existsSync(shared) ? false : 'no ../shared here' },
  async () => {
    const seeds = JSON.parse(readFileSync(`${shared}/seeds.json`, 'utf8')) as Gold;
    const other = (await import(new URL(`../../${shared}/score.mjs`, import.meta.url).href)) as {
      score: typeof score;
    };
    // Articles with one fault each, made from the gold itself.
    const made = Object.fromEntries(
      Object.entries(seeds).map(([file, { articles }]) => [
        file,
        articles.map((article, k): Made => ({
          title: k % 3 === 0 ? '别题' : (article.title ?? ''),
          byline: k % 2 === 0 ? article.byline : [],
          source: article.source ?? null,
          date: k % 4 === 1 ? '2020' : article.date,
          zones: k % 5 === 2 ? ['别处高新区'] : (article.zones ?? []),
          body: (k % 3 === 1 ? article.body_must.slice(1) : article.body_must).join('\n'),
        })),
      ]),
    );
    const strip = ({ miss: _, ...figures }: ReturnType<typeof score>) => figures;
    assert.deepEqual(strip(score(made, seeds)), strip(other.score(made, seeds)));
  },
);
