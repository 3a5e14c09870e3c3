import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pages } from '../clean/pages.fixture.ts';
import { documentOf } from '../clean/document.fixture.ts';
import { readWeb } from '../clean/web.ts';
import { readEdition } from '../split/items.ts';
import { readPage } from '../split/page.ts';
import type { Document } from '../types.ts';
import { dateFindings, findDate } from './date.ts';

const LEDE = '青禾高新区迎来一批新材料企业，上半年园区共签约项目二十六个，签约总额比上年同期多了三成。';
const MORE = '园区科技局有关负责人介绍，今后将围绕新材料检测平台继续招引上下游企业，让企业少跑路、早投产。';

function input(text: string, more: Partial<Document> = {}) {
  const doc = documentOf(text, more);
  const { decisions, drafts } = readWeb(doc);
  return { doc, decisions, draft: drafts[0]! };
}
const dateOf = (text: string, more: Partial<Document> = {}) => findDate(input(text, more))?.value;

test('what the editor says wins, and is named as the evidence', () => {
  const text = `发布时间：2021-04-06\n${LEDE}\n${MORE}`;
  const found = findDate(input(text, { sidecar: { date: '2020年1月2日' }, sidecarFile: 'a.yml' }));
  assert.deepEqual(found, { value: '2020-01-02', evidence: 'a.yml' });
});

test('an editor’s date that does not exist is told, and the page’s own is taken', () => {
  const one = input(`发布时间：2021-04-06\n${LEDE}\n${MORE}`, { sidecar: { date: '2021-02-30' } });
  assert.equal(findDate(one)?.value, '2021-04-06');
  assert.deepEqual(
    dateFindings(one).map(({ code }) => code),
    ['date-unreadable'],
  );
});

test('a label goes before metadata, metadata before an address, an address before a dateline', () => {
  const body = `虚构社云桥4月9日电 ${LEDE}\n${MORE}`;
  const meta = { date: '2021-04-07T08:00:00+08:00', url: 'https://example.org/2021-04/08/a.htm' };
  assert.equal(dateOf(`发布时间：2021-04-06 09:12\n${body}`, { meta }), '2021-04-06');
  assert.equal(dateOf(body, { meta }), '2021-04-07');
  assert.equal(dateOf(body, { meta: { url: meta.url } }), '2021-04-08');
  assert.equal(dateOf(body), 'XXXX-04-09');
});

test('the day with its time right below the headline goes before metadata, a day alone does not', () => {
  const meta = { date: '2025-02-11T00:00:00+08:00' };
  const text = (stamp: string) => `青禾高新区迎来一批新材料企业\n${stamp}\n${LEDE}\n${MORE}`;
  assert.equal(dateOf(text('云桥时报记者 林小禾 · 2021-04-06 09:12 · 青禾'), { meta }), '2021-04-06');
  assert.equal(dateOf(text('2021-04-06 09:12:30 云桥时报'), { meta }), '2021-04-06');
  assert.equal(dateOf(text('2021-04-06'), { meta }), '2025-02-11');
});

test('the weekday beside a day is no greeting of the page where the paper stands in the line', () => {
  const text = (line: string) => `${line}\n\n青禾高新区迎来一批新材料企业\n${LEDE}\n${MORE}`;
  assert.equal(dateOf(text('經濟　雲橋灣日報　2021年4月6日　星期二')), '2021-04-06');
  assert.equal(dateOf(text('2021年4月6日　星期二')), undefined);
  assert.equal(dateOf(text('A17|中国经济\n2021年4月6日(星期二)')), '2021-04-06');
});

test('the day of a sheet or a record in the forms that databases have', () => {
  const text = (line: string) => `青禾高新区迎来一批新材料企业\n${line}\n${LEDE}\n${MORE}`;
  for (const [line, day] of [
    ['媒体 | 云桥晚报 | 版次 | A07版 | 日期 | 2021-04-06', '2021-04-06'],
    ['日期：20210406', '2021-04-06'],
    ['【日期】2022年第3期（3月）', '2022-03'],
    ['日期：2022年第3期', '2022'],
  ] as const)
    assert.equal(dateOf(text(line)), day, line);
});

test('the day in brackets below a text on which a manuscript came in is none of publication', () => {
  const foot = '（作者单位：云桥经济研究中心　收稿日期：2021-04-06）';
  assert.equal(dateOf(`青禾高新区迎来一批新材料企业\n${LEDE}\n${MORE}\n${foot}`), undefined);
});

test('the day on which a manuscript came in, or a sheet was faxed, is none of publication', () => {
  for (const line of [
    '收稿日期：2021-04-06',
    'FROM : QHGXQ DZB    FAX NO. : 0000 000 0000    2021-04-06 09:41  P. 01',
  ])
    assert.equal(dateOf(`${line}\n青禾高新区迎来一批新材料企业\n${LEDE}\n${MORE}`), undefined, line);
});

test('the page’s own address before its day does not hide it', () => {
  const line = 'http://www.yunqiao-online.example　2021年4月6日09:12　云桥晚报';
  assert.equal(dateOf(`青禾高新区迎来一批新材料企业\n${line}\n${LEDE}\n${MORE}`), '2021-04-06');
});

test('a date with a clock counts where it is glued to the account above the text', () => {
  assert.equal(
    dateOf(`青禾园区开园\n青禾发布青禾高新区2021年4月6日 09:12 云桥\n${LEDE}\n${MORE}`),
    '2021-04-06',
  );
  assert.equal(dateOf(`青禾高新区2021年4月6日大事记\n${LEDE}\n${MORE}`), undefined);
});

test('a day that a page sets in two lines beside the headline, or parts with a slash', () => {
  const title = '青禾高新区迎来一批新材料企业';
  for (const set of [
    '06\n2021-04',
    '2021\n04/06',
    '2021.04\n06',
    '04-06\n2021',
    '2021年\n4月6日',
    '06 / 2021-04',
    '2021 | 04-06',
    '062021-04',
    '2021.0406',
  ]) {
    assert.equal(dateOf(`${title}\n${set}\n${LEDE}\n${MORE}`), '2021-04-06', set);
    assert.equal(dateOf(`首页 > 新闻\n${set}\n${title}\n${LEDE}\n${MORE}`), '2021-04-06', set);
    assert.equal(dateOf(`${title}\n${LEDE}\n${MORE}\n${set}\n海水稻开镰`), undefined, set);
  }
  for (const other of ['12\n2021年', '2021-04 06-07', '31\n2021-02', '2021\n3/1200', '3212021-04', '6202104'])
    assert.equal(dateOf(`${title}\n${other}\n${LEDE}\n${MORE}`), undefined, other);
});

test('a day behind a label without its year, and a clock that says which half of the day it is', () => {
  assert.equal(dateOf(`青禾园区开园\n发布时间：04-06 09:12\n${LEDE}\n${MORE}`), 'XXXX-04-06');
  assert.equal(dateOf(`青禾园区开园\n发表时间：4/6\n${LEDE}\n${MORE}`), 'XXXX-04-06');
  assert.equal(dateOf(`青禾园区开园\n日期：04-31\n${LEDE}\n${MORE}`), undefined);
  for (const half of ['上午9:12', '下午 3:21', '晚8:05'])
    assert.equal(dateOf(`青禾园区开园\n2021年4月6日${half}\n${LEDE}\n${MORE}`), '2021-04-06');
});

test('publication goes before update, and a day that does not exist is no date', () => {
  assert.equal(dateOf(`更新时间：2021-04-09 发布时间：2021-04-06\n${LEDE}\n${MORE}`), '2021-04-06');
  assert.equal(dateOf(`发布时间：2021-02-30\n${LEDE}\n${MORE}`), undefined);
});

test('the day of publication goes before the day on which a document was signed', () => {
  const cells = '成文日期：2021年04月06日 | 发布日期：2021年04月09日 | 生效日期：2021年05月01日';
  assert.equal(dateOf(`${cells}\n${LEDE}\n${MORE}`), '2021-04-09');
  assert.equal(dateOf(`成 文 日 期：2021年04月06日\n${LEDE}\n${MORE}`), '2021-04-06');
  assert.equal(dateOf(`生效日期：2021年05月01日\n${LEDE}\n${MORE}`), undefined);
});

test('the day below the end mark may name its day of the week', () => {
  for (const end of ['（完）', '完'])
    assert.equal(
      dateOf(`${LEDE}\n${MORE}\n${end}\n2021年4月6日（星期二）\n云桥时间9时12分\n列印此页\n回上一页`),
      '2021-04-06',
    );
});

test('the last line of a notice, below the papers that come with it, is its day', () => {
  const notice = `各有关企业：\n现将青禾高新区的十项办法予以公布，请认真执行，有问题的请向园区反映。\n${MORE}`;
  const papers = '附件: 1.厂房租赁办法(略)\n2.人才公寓办法(略)\n3.食堂办法(略)';
  assert.equal(dateOf(`${notice}\n${papers}\n二〇二一年四月六日`), '2021-04-06');
  assert.equal(dateOf(`${notice}\n${papers}\n2021年4月6日\n云桥春季马拉松鸣枪开跑`), undefined);
});

test('the day of a signature above the document that is sent along is the notice’s', () => {
  const notice = '现将《青禾园区厂房租赁办法》印发给你们，请认真贯彻执行。';
  assert.equal(dateOf(`${notice}\n青禾园区管委会\n2021年4月6日\n${LEDE}\n${MORE}`), '2021-04-06');
});

test('background years, plans, footers and the stamps of other articles are never the date', () => {
  const traps = `${LEDE}企业成立于2002年，计划2024年投产。\n${MORE}\n责任编辑：林小禾\n相关阅读\n老街面馆三十年只卖阳春面\n2021-04-06\n动物园小熊猫与游客见面\n2021-04-07\n版权所有 2009-2021 云桥时报社`;
  assert.equal(dateOf(traps), undefined);
});

test('the date under the office that signs a notice is its date, whatever stands between', () => {
  const notice = `${LEDE}\n${MORE}\n附件：名单\n咨询电话：000000\n监督电话：000001\n青禾市科学技术局\n2021年4月6日`;
  assert.equal(dateOf(notice), '2021-04-06');
});

test('the year of a dateline is known where the text implies it for the same month', () => {
  const wire = '虚构社云桥3月27日电 ';
  const opening = (when: string, what: string) => `${when}，青禾高新区举行${what}，二十六个项目同时动工。`;
  const of = (text: string) => dateOf(`${wire}${text}\n${LEDE}\n${MORE}`);
  assert.equal(of(opening('3月27日', '2018年上半年重点项目集中开工仪式')), '2018-03-27');
  assert.equal(of(opening('3月26日上午', '2018年一季度开工活动')), '2018-03-27');
  assert.equal(of('2018年园区引进企业107家。今年，园区还要再多引进两成。'), '2019-03-27');
  assert.equal(of('今年（2019年）以来，园区新增企业107家。'), '2019-03-27');
  assert.equal(of(opening('1月9日', '2018年招商大会')), 'XXXX-03-27');
  assert.equal(of(opening('3月27日', '2018年度总结大会')), 'XXXX-03-27');
  assert.equal(of('2018年，园区将引进企业107家。'), 'XXXX-03-27');
});

test('a dateline counts behind a first line of its own', () => {
  assert.equal(dateOf(`${MORE}\n虚构新闻网2021年4月6日讯 ${LEDE}`), '2021-04-06');
});

test('the stamp of the article’s own teaser is its date', () => {
  const own = `${LEDE}\n${MORE}\n猜你喜欢\n青禾高新区迎来一批新材料企业，上半年园区共签约项目二十六...\n2021-04-06 10:00\n老街面馆三十年只卖阳春面，每天清晨门口都排着长队...\n2021-03-01 10:00`;
  assert.equal(dateOf(own), '2021-04-06');
});

test('the text’s own day without any year stays without one', () => {
  assert.equal(dateOf(`7月28日，${LEDE}\n${MORE}`), 'XXXX-07-28');
  assert.equal(dateOf(`7月28日，${LEDE}\n${MORE}平台建于2019年。`), undefined);
  assert.equal(dateOf(`${LEDE}7月28日签约。\n${MORE}`), undefined);
});

test('what the text implies of its year is used only when nothing else tells', () => {
  assert.equal(dateOf(`即将过去的2022年，${LEDE}\n${MORE}`), '2022-12');
  assert.equal(dateOf(`刚刚过去的2022年，${LEDE}\n${MORE}`), '2023');
  assert.equal(dateOf(`2022年引进企业三十家，${LEDE}\n今年，${MORE}`), '2023');
  assert.equal(dateOf(`2022年计划引进企业三十家，${LEDE}\n今年，${MORE}`), undefined);
  assert.equal(dateOf(`2022年引进企业三十家，到2025年翻一番，${LEDE}\n今年，${MORE}`), undefined);
});

test('places that are a year apart are told', () => {
  const one = input(`发布时间：2021-04-06\n虚构社云桥2019年7月22日电 ${LEDE}\n${MORE}`);
  assert.equal(findDate(one)?.value, '2021-04-06');
  assert.deepEqual(
    dateFindings(one).map(({ code }) => code),
    ['date-disagrees'],
  );
});

test('no date ever has a year that the file does not write, but for the year after one', () => {
  const line = fc.oneof(
    fc.constantFrom(...pages.flatMap(({ text }) => text.split('\n')).filter((text) => text.trim() !== '')),
    fc.constantFrom(
      `今年，${LEDE}`,
      `2018年引进企业三十家，${MORE}`,
      `7月28日，${LEDE}`,
      '2016-02-30',
      '刚刚过去的2019年，园区实现了增长，新增企业三十家。',
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 25 }), (lines) => {
      const text = lines.join('\n');
      const doc = documentOf(text);
      const { decisions, drafts } = readWeb(doc);
      for (const draft of drafts) {
        const year = findDate({ doc, decisions, draft })?.value.slice(0, 4);
        const known = !year || year === 'XXXX' || text.includes(year) || /今年|过去的/u.test(text);
        assert.ok(
          known &&
            (!year || year === 'XXXX' || text.includes(year) || text.includes(String(Number(year) - 1))),
        );
      }
    }),
    { numRuns: 120 },
  );
});

/** The dates of an edition's items. */
function editionDates(lines: string[]): (string | undefined)[] {
  const doc = documentOf(lines.join('\n'));
  const { decisions, drafts } = readEdition(doc, (part) => readWeb(part))!;
  return drafts.map((draft) => findDate({ doc, decisions, draft })?.value);
}
const items = ['一、新材料企业来到青禾', LEDE, MORE, '二、检测平台开放', MORE, LEDE];

test('the masthead of an edition dates all its items', () => {
  assert.deepEqual(editionDates(['《云桥新闻联播》2021年4月6日文字稿', ...items]), [
    '2021-04-06',
    '2021-04-06',
  ]);
  assert.deepEqual(editionDates(['《云桥新闻联播》(20210406)文字稿', ...items]), [
    '2021-04-06',
    '2021-04-06',
  ]);
  assert.deepEqual(editionDates(['《云桥新闻联播》(20211306)文字稿', ...items]), [undefined, undefined]);
});

test('the day that a host greets with counts, with no year made up; a full date goes before it', () => {
  const greeting = ['各位观众，晚上好。', '今天是4月6日，欢迎收看云桥新闻。'];
  assert.deepEqual(editionDates([...greeting, ...items]), ['XXXX-04-06', 'XXXX-04-06']);
  const dated = [...greeting, '播出时间：2021年4月6日 19:30', ...items];
  assert.deepEqual(editionDates(dated), ['2021-04-06', '2021-04-06']);
});

test('the bracket below a text tells when it was on the air', () => {
  assert.equal(dateOf(`${LEDE}\n${MORE}\n（云桥新闻 2021年4月6日播出）`), '2021-04-06');
  assert.equal(dateOf(`${LEDE}\n${MORE}\n（展期2021年4月6日至2021年5月7日）`), undefined);
});

test('the place may stand between the day and the word of a dateline', () => {
  assert.equal(dateOf(`青禾园区的一天\n云桥网4月6日青禾讯 ${LEDE}\n${MORE}`), 'XXXX-04-06');
  assert.equal(dateOf(`青禾园区的一天\n云桥网4月6日青禾消息 ${LEDE}\n${MORE}`), 'XXXX-04-06');
  assert.equal(
    dateOf(`云桥社青禾4月6日电题：新材料企业来到青禾\n云桥社记者林小禾\n${LEDE}\n${MORE}`),
    'XXXX-04-06',
  );
  assert.equal(dateOf(`青禾园区的一天\n园区4月6日早上通讯员来访。${LEDE}\n${MORE}`), undefined);
});

test('a section or a count glued to a date with hyphens leaves it a date', () => {
  assert.equal(dateOf(`青禾园区的一天\n2021-04-06新闻13\n${LEDE}\n${MORE}`), '2021-04-06');
  assert.equal(dateOf(`2021年4月6日新闻发布会\n${LEDE}\n${MORE}`), undefined);
});

test('a dateline may have spaces, and the day may stand with the medium right below the text', () => {
  assert.equal(dateOf(`青禾园区的一天\n【云桥台 2021 年 4 月 6 日讯】${LEDE}\n${MORE}`), '2021-04-06');
  assert.equal(dateOf(`青禾园区的一天\n${LEDE}\n${MORE}\n云桥网2021年4月6日`), '2021-04-06');
  assert.equal(dateOf(`青禾园区的一天\n${LEDE}\n${MORE}\n相关阅读\n云桥网2021年4月6日`), undefined);
});

test('the day of a page that a clerk filed, in its head', () => {
  const dated = (head: string): string | undefined => {
    const doc = documentOf([head, '青禾园区的新厂房封了顶', LEDE, MORE].join('\n'));
    const { decisions, drafts } = readPage(doc);
    return findDate({ doc, decisions, draft: drafts[0]! })?.value;
  };
  assert.equal(dated('《云桥日报》2021年4月6日第9版　开发区专刊（剪报整理：办公室小林）'), '2021-04-06');
  assert.equal(dated('云桥新报 2021年4月6日（星期二） 第6版 县域经济'), '2021-04-06');
  assert.equal(dated('2021年04月06日 星期二 往期回顾 返回目录 版面图'), '2021-04-06');
});

test('the day on which a talk was first on the air', () => {
  for (const row of ['首播：2021年4月6日  云桥新闻频道', '播出时间：2021年4月6日'])
    assert.equal(dateOf(`园区会客厅\n${row}\n${LEDE}\n${MORE}`), '2021-04-06', row);
});
