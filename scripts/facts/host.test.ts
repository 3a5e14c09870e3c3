import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGazetteer } from '../../src/lib/gazetteer.ts';
import { documentOf } from '../clean/document.fixture.ts';
import { hostOf } from './host.ts';
import { findZones } from './zones.ts';

test('the foot of a page, or its title, names who runs the site', () => {
  const host = (text: string, title?: string) => hostOf(documentOf(text, { meta: { title } }));
  assert.equal(host('主办：青禾经济开发区管委会　承办：党政办公室'), '青禾经济开发区管委会');
  assert.equal(host('版权所有：青禾高新技术产业开发区管理委员会'), '青禾高新技术产业开发区管理委员会');
  assert.equal(host('园区开园。', '园区开园-青禾高新区门户网站'), '青禾高新区');
  assert.equal(host('青禾高新区党群工作部主办　2021年4月6日　第46期　内部资料'), '青禾高新区');
  assert.equal(host('大会由青禾高新区主办方知远主持'), undefined);
  assert.equal(host('园区开园。', '走进青禾高新区'), undefined);
  assert.equal(host('版权所有 云桥时报社'), undefined);
  assert.equal(host('主办：青禾高新区管委会\n主办单位：云桥市人民政府'), undefined);
});

const zonesOf = (paragraph: string, host: string): string[] =>
  findZones(
    { title: '开发区召开项目推进会', titleDerived: false, paragraphs: [paragraph], host },
    loadGazetteer(),
  ).zones.map(({ zone }) => zone.short);

test('a bare word on the site of a zone means that zone, unless the text names another', () => {
  const host = '襄阳高新技术产业开发区管委会';
  assert.deepEqual(zonesOf('高新区昨日召开项目推进会，开发区各部门参加。', host), ['襄阳高新区']);
  assert.deepEqual(zonesOf('合肥高新区昨日开会，高新区的八家企业参加。', host), ['合肥高新区']);
  assert.deepEqual(zonesOf('高新区昨日召开项目推进会。', '青禾管委会'), []);
});
