import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../read/text.ts';
import type { Document } from '../types.ts';
import { layoutOf } from './layout.ts';

function layout(lines: string[]): string {
  const document: Document = {
    file: 'file.txt',
    sha256: '',
    encoding: 'utf-8',
    kind: 'text',
    meta: {},
    sidecar: {},
    findings: [],
    ...readText(lines.join('\n\n'), 'text'),
  };
  return layoutOf(document).layout;
}

const robots = '青禾产业园里的虚构机器人公司把新一代搬运机器人送上了生产线，第一批六十台已经装箱。';
const rice = '云桥开发区的海水稻试验田昨日开镰，测产专家组现场打谷、称重，平均亩产比去年高出四十公斤。';

test('one article is no page, signed at either end or at both', () => {
  assert.equal(layout(['青禾产业园装箱出厂', '本报记者 林小禾', robots, rice]), 'web');
  assert.equal(layout(['青禾产业园装箱出厂', robots, `${rice}（林小禾）`]), 'web');
  assert.equal(layout(['青禾产业园装箱出厂', '本报记者 林小禾', robots, `${rice}（林小禾）`]), 'web');
});

test('an article signed at its end and one signed at its start make a page', () => {
  assert.equal(
    layout(['青禾产业园装箱出厂', `${robots}（林小禾）`, '云桥海水稻开镰', '本报记者 方知远', rice]),
    'page',
  );
});

test('a sentence goes on past a caption, up to the names', () => {
  const broken = [robots.slice(0, 32), '图为搬运机器人。', `${robots.slice(32)}（林小禾）`];
  const again = [rice.slice(0, 28), '（资料图片）', rice.slice(28)];
  assert.equal(layout(['青禾产业园装箱出厂', ...broken, ...again]), 'page');
});

test('who set the page speaks for a page', () => {
  assert.equal(layout(['青禾产业园装箱出厂', robots, rice, '责编：林小禾 美编：方知远']), 'page');
  assert.equal(layout(['青禾产业园装箱出厂', robots, rice, '责编：林小禾 校对：方知远']), 'web');
});

test('the head of a printed page over a single article makes no page of several', () => {
  const head = ['第A5版:园区', '2021年04月06日 星期二'];
  assert.equal(layout([...head, '青禾产业园装箱出厂', robots, rice]), 'web');
  assert.equal(
    layout([...head, '青禾产业园装箱出厂', '林小禾', robots, '云桥开镰测产', '方知远', rice]),
    'page',
  );
});
