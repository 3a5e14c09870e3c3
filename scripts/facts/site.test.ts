import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { readWeb } from '../clean/web.ts';
import type { Document } from '../types.ts';
import { findSource } from './source.ts';

const TITLE = '青禾高新区迎来一批新材料企业';
const BODY =
  '青禾高新区近日迎来一批新材料企业，上半年园区共签约项目二十六个，签约总额比上年同期多了三成。\n园区科技局有关负责人介绍，今后将围绕新材料检测平台继续招引上下游企业，让企业少跑路、早投产。';

function siteFrom(head: string, tail = '', more: Partial<Document> = {}, title = TITLE) {
  const doc = documentOf([head, title, '2021-04-06', BODY, tail].join('\n'), more);
  const { decisions, drafts } = readWeb(doc);
  return findSource({ doc, decisions, draft: drafts[0]! })?.value;
}

const feet: [foot: string, site: string | undefined][] = [
  ['Copyright © 雲橋時報 All Rights Reserved.', '雲橋時報'],
  ['版權所有 不得轉載 雲橋日報有限公司', '雲橋日報'],
  ['© 2021 云桥新闻网 版权所有 技术支持：青禾在线', '云桥新闻网'],
  ['Copyright 2003-2021 青禾财经网. All Rights Reserved 青ICP备0000号', '青禾财经网'],
  ['云桥农业报社 版权所有', '云桥农业报'],
  ['主办单位：青禾市人民政府办公室 承办单位：青禾市大数据中心', '青禾市人民政府办公室'],
  ['网站主办：青禾市工业和信息化局', '青禾市工业和信息化局'],
  ['本网站由青禾区人民政府主办', '青禾区人民政府'],
  ['版权所有 青禾网络科技有限公司', undefined],
  ['© 2021 云桥新闻网 青禾晚报 版权所有', undefined],
  ['青禾样例谷 2021-04-06\n© 2014-2021 青禾样例谷 青ICP备0000号', '青禾样例谷'],
  ['© 2014-2021 青禾样例谷 青ICP备0000号', undefined],
  ['免責條款　私隱政策\n免責條款　私隱政策　版權所有 不得轉載', undefined],
  ['本网站版权所有', undefined],
  ['技术支持：云桥新闻网', undefined],
];
for (const [foot, site] of feet)
  test(`the site by its foot “${foot}”`, () => assert.equal(siteFrom('', foot), site));

const heads: [head: string, site: string | undefined][] = [
  ['当前位置：云桥网 > 青禾站 > 正文', '云桥网'],
  ['雲橋新聞雲 > 產業', '雲橋新聞雲'],
  ['您现在的位置：云桥日报网首页 >> 要闻', '云桥日报网'],
  ['您好，欢迎来到云桥农资网！', '云桥农资网'],
  ['欢迎访问青禾高新区管委会网站', '青禾高新区管委会'],
  ['您的位置：首页 >> 园区新闻', undefined],
  ['当前位置：新闻中心 > 招商动态', undefined],
  ['欢迎访问本网站！', undefined],
];
for (const [head, site] of heads)
  test(`the site by its head “${head}”`, () => assert.equal(siteFrom(head), site));

const tops: [head: string, site: string | undefined][] = [
  ['云桥信息港    首页 | 要闻 | 港口 | 县区', '云桥信息港'],
  ['青禾知识产权服务平台\n首页  资讯  登录 | 注册', '青禾知识产权服务平台'],
  ['青禾经济技术开发区\nwww.qinghe.example    2021年4月6日', '青禾经济技术开发区'],
  ['云桥农资之窗\nhttp://www.yunqiao.example/', '云桥农资之窗'],
  ['用户登录\n首页 | 要闻 | 港口 | 县区', undefined],
  ['园区动态    首页 | 要闻 | 港口 | 县区', undefined],
  ['青禾知识产权服务平台\n园区里的一天', undefined],
];
for (const [head, site] of tops)
  test(`the site by the top of its page “${head}”`, () => assert.equal(siteFrom(head), site));

test('the name at the top of a page is the site’s where the page’s title ends with it', () => {
  const meta = { title: `${TITLE} – 云桥园区观察` };
  assert.equal(siteFrom('云桥园区观察', '', { meta }), '云桥园区观察');
  assert.equal(siteFrom('云桥园区观察'), undefined);
  assert.equal(siteFrom('跳至内容\n云桥园区观察\n看园区的人\n首页', '', { meta }), '云桥园区观察');
  assert.equal(siteFrom('跳至内容\n看园区的人\n首页\n云桥园区观察', '', { meta }), undefined);
  assert.equal(siteFrom('林小禾', '', { meta: { title: `${TITLE} - 林小禾` } }), undefined);
});

test('whose copyright a page tells in other words', () => {
  assert.equal(siteFrom('', '本網站新聞文字、圖片著作權屬雲橋日報所有'), '雲橋日報');
  assert.equal(siteFrom('', '作者保留著作權'), undefined);
});

test('a house is the site’s where the page’s title ends with what its whole name begins with', () => {
  const meta = { title: `${TITLE} - 新闻中心 - 青禾生物` };
  assert.equal(siteFrom('', '云桥市青禾大道 青禾生物技术股份有限公司', { meta }), '青禾生物');
  assert.equal(siteFrom('', '云桥市青禾大道', { meta }), undefined);
  assert.equal(siteFrom('', '林小禾有限公司', { meta: { title: `${TITLE} - 林小禾` } }), undefined);
});

test('the site by its metadata, or by what the page’s title says beside the headline', () => {
  assert.equal(siteFrom('', '', { meta: { site: '雲橋頭條' } }), '雲橋頭條');
  for (const site of ['微信公众平台', '头条号'])
    assert.equal(siteFrom('', '', { meta: { site } }), undefined);
  const titles: [title: string, site: string | undefined][] = [
    [`${TITLE}_云桥网`, '云桥网'],
    [`雲橋日報 - ${TITLE}`, '雲橋日報'],
    [`${TITLE}-园区动态-青禾高新区管委会`, '青禾高新区管委会'],
    [`${TITLE}_云桥在线-Yunqiao Online`, '云桥在线'],
    [`${TITLE}- 【青禾易购】`, '青禾易购'],
    [`${TITLE}-园区新闻`, undefined],
    [`${TITLE}-【园区新闻】`, undefined],
    ['青禾高技术产业开发区--区内新闻', '青禾高技术产业开发区'],
    ['青禾日报--市内要闻', '青禾日报'],
    ['园区动态--区内新闻', undefined],
  ];
  for (const [title, site] of titles) assert.equal(siteFrom('', '', { meta: { title } }), site, title);
  assert.equal(siteFrom('', '', {}, `${TITLE}_云桥新闻网`), '云桥新闻网');
});

test('whatever else names a source goes before the site', () => {
  assert.equal(siteFrom('当前位置：云桥网 > 正文', '（来源：青禾日报）'), '青禾日报');
  assert.equal(
    siteFrom('', '责任编辑：林小禾', { meta: { site: '云桥网', source: '青禾日报' } }),
    '青禾日报',
  );
});
