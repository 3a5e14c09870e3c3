import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { loadKnowledge, understand } from '../pipeline.ts';
import { unlistedZones } from './unlisted-zones.ts';

const knowledge = loadKnowledge();
const find = (title: string, ...paragraphs: string[]) =>
  unlistedZones({ title, titleDerived: false, paragraphs }, knowledge.gazetteer);

test('unlisted zones: a full name that the directory lacks, in the title or the opening', () => {
  assert.deepEqual(find('青禾经济开发区开园'), ['青禾经济开发区']);
  assert.deepEqual(find('厂房封顶', '记者昨天从翠岭国家级高新区获悉，二期厂房已经封顶。'), [
    '翠岭国家级高新区',
  ]);
});

test('unlisted zones: a name far down the text counts when it stands there twice', () => {
  const filler = '路边的花开了，散步的人多了起来。'.repeat(12);
  assert.deepEqual(find('厂房封顶', filler, '代表团走进云桥高新区。'), []);
  assert.deepEqual(find('厂房封顶', filler, '代表团走进云桥高新区。', '云桥高新区介绍了经验。'), [
    '云桥高新区',
  ]);
});

test('unlisted zones: what the directory has, and what names no place, are none', () => {
  for (const title of [
    '常州高新区开园',
    '江苏常州国家高新区开园',
    '全国高新区座谈会召开',
    '这三个经济开发区提档升级',
    '打造国际合作高新区',
    '推动经济开发区改革',
  ])
    assert.deepEqual(find(title), [], title);
});

/** The finding about zones of a page on which this text stands. */
function told(text: string, zone?: string) {
  const { articles, findings } = understand(documentOf(text, { sidecar: zone ? { zone } : {} }), knowledge);
  assert.deepEqual(articles[0]!.zones, []);
  return findings
    .filter(({ code }) => code.startsWith('zone-'))
    .map(({ code, message }) => [code, message] as const);
}

const page = (name: string) =>
  `厂房昨天封顶\n来源：云桥时报 2021-04-06 09:12\n${name}的二期厂房昨天封顶，首批八家企业忙着搬家。${name}派了二十名干部帮忙。`;

test('unlisted zones: the finding names it, and the article gets no zone', () => {
  const [[code, message]] = told(page('青禾经济开发区')) as [readonly [string, string]];
  assert.equal(code, 'zone-undecided');
  assert.match(message, /名录里没有“青禾经济开发区”/);
});

test('unlisted zones: nor is one told where only 高新区 stands', () => {
  const [[code, message]] = told(page('高新区')) as [readonly [string, string]];
  assert.equal(code, 'zone-undecided');
  assert.doesNotMatch(message, /名录里没有/);
});

test("unlisted zones: the editor's own unknown name stands beside the text's", () => {
  const [[code, message]] = told(page('青禾经济开发区'), '青禾区') as [readonly [string, string]];
  assert.equal(code, 'zone-unknown');
  assert.match(message, /没有“青禾区”.*“青禾经济开发区”/);
});
