import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hints } from '../types.ts';
import { clippedPage } from './clipped.ts';
import { readText } from './text.ts';

const url = 'https://news.example/2021/4/6/1.html';
const clips: [what: string, yaml: string, meta: Hints | undefined][] = [
  [
    'a clipper that notes authors as links',
    `title: "青禾园区开园_云桥网"\nsource: "${url}"\nauthor:\n  - "[[林小禾]]"\n  - "[[方知远]]"\npublished: 2021-04-06\ncreated: 2021-05-01\ntags:\n  - clippings`,
    { url, title: '青禾园区开园_云桥网', date: '2021-04-06', author: '林小禾、方知远' },
  ],
  [
    'one that notes no title',
    `created: 2021-05-01T09:12:30 (UTC +08:00)\ntags: []\nsource: ${url}\nauthor: 林小禾`,
    { url, author: '林小禾' },
  ],
  [
    'one that has the address by its own name',
    `title: 青禾园区开园\nurl: ${url}\nsite: 云桥网\nsaved: 2021-05-01`,
    { url, title: '青禾园区开园', site: '云桥网' },
  ],
  ['an editor who names the paper', `title: 青禾园区开园\nsource: 云桥时报\ndate: 2021-04-06`, undefined],
  ['an editor who gives the address', `title: 青禾园区开园\ndate: 2021-04-06\nurl: ${url}`, undefined],
  ['no mapping', `- ${url}`, undefined],
];
for (const [what, yaml, meta] of clips)
  test(`the front matter of ${what}`, () => assert.deepEqual(clippedPage(yaml), meta));

test('what a clipper wrote is the page’s word, and no problem of the file', () => {
  const read = readText(`---\nsource: ${url}\nauthor:\n  - 林小禾\n---\n正文\n`, 'markdown');
  assert.deepEqual([read.hints, read.meta, read.problems], [{}, { url, author: '林小禾' }, []]);
});
