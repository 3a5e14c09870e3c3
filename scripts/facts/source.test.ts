import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { readWeb } from '../clean/web.ts';
import { readEdition } from '../split/items.ts';
import { readPage } from '../split/page.ts';
import type { Document } from '../types.ts';
import { findSource } from './source.ts';

const TITLE = '青禾高新区迎来一批新材料企业';
const BODY =
  '青禾高新区近日迎来一批新材料企业，上半年园区共签约项目二十六个，签约总额比上年同期多了三成。\n园区科技局有关负责人介绍，今后将围绕新材料检测平台继续招引上下游企业，让企业少跑路、早投产。';

function sourceOf(head: string, tail = '', more: Partial<Document> = {}) {
  const doc = documentOf([TITLE, head, BODY, tail].join('\n'), more);
  const { decisions, drafts } = readWeb(doc);
  return findSource({ doc, decisions, draft: drafts[0]! });
}

test('the paper and its client before a reporter in another town is the source', () => {
  assert.equal(sourceOf('云桥商报·云客户端驻青记者 方知远')?.value, '云桥商报·云客户端');
});

test('a community and its e-commerce park in the lede are no agency and its wire', () => {
  const sourceIn = (lede: string) => {
    const doc = documentOf([TITLE, lede, BODY].join('\n'));
    const { decisions, drafts } = readWeb(doc);
    return findSource({ doc, decisions, draft: drafts[0]! })?.value;
  };
  assert.equal(
    sourceIn('林曙一行走访了金山社区、电子商务产业园和三家企业，了解青禾高新区所辖社区和企业的基本情况。'),
    undefined,
  );
  assert.equal(
    sourceIn('云桥网上线电商频道，青禾高新区的八家企业昨日带着三十种产品一起在那里开店。'),
    undefined,
  );
  assert.equal(sourceIn('云桥社青禾4月6日电 青禾高新区的八家企业昨日带着三十种产品一起开店。'), '云桥社');
});

test('users who upload are no source, and an empty field behind the name is not of it', () => {
  assert.equal(sourceOf('2021-04-06 来源：网友投稿'), undefined);
  assert.equal(
    sourceOf('时间:2021-04-06 09:12内容来源:云桥早报 版阅读:新闻归类:社会新闻')?.value,
    '云桥早报',
  );
});

test('the paper without the name or the way back that is glued to it', () => {
  assert.equal(sourceOf('2021-04-06 来源：云桥日报林小禾')?.value, '云桥日报');
  assert.equal(sourceOf('2021-04-06 来源网站：云桥文化网 本站编辑：小禾')?.value, '云桥文化网');
  assert.equal(
    sourceOf('2021-04-06', '（云桥报业·云桥日报客户端记者 林小禾 通讯员 方知远 报道）')?.value,
    '云桥日报客户端',
  );
  assert.equal(sourceOf('2021-04-06 来源：青禾局 选择阅读字号：[ 大 中 小 ] 阅读次数：')?.value, '青禾局');
});

test('a label without a value beside others does not take the line below it', () => {
  assert.equal(sourceOf('发布时间：2021-04-06 来源：\n青禾园区的新企业')?.value, undefined);
  assert.equal(sourceOf('发布时间：2021-04-06 来源：\n云桥日报')?.value, '云桥日报');
});

test('the account behind the clock, and beside the place of a post; what a forum offers beside the day is none', () => {
  assert.equal(sourceOf('2021-04-06 09:12·青禾观察')?.value, '青禾观察');
  assert.equal(sourceOf('2021-04-06 09:12·青禾')?.value, undefined);
  assert.equal(sourceOf('云桥发布\n2021-04-06 20:01 发表于云南')?.value, '云桥发布');
  assert.equal(sourceOf('积分 8821\n发表于 2021-4-6 10:21:33 | 只看该作者 | 倒序浏览')?.value, undefined);
  assert.equal(sourceOf('新闻 新闻> 青云港新闻')?.value, undefined);
  assert.equal(sourceOf('（本文刊发于《云桥经济周刊》2022年第15期）')?.value, '云桥经济周刊');
  assert.equal(sourceOf('（本文首发于2022年1月27日《云方周末》）')?.value, '云方周末');
  assert.equal(sourceOf('2021-04-06 来源：云桥日报 ；林小禾')?.value, '云桥日报');
  for (const nobody of ['转载', '网摘', '转摘'])
    assert.equal(sourceOf(`作者：佚名　文章来源：${nobody}　更新时间：2014-8-4`)?.value, undefined, nobody);
});

test('a journal before its number and a magazine that put a text together are the source', () => {
  assert.equal(sourceOf('云桥园区研究 2021年第6期')?.value, '云桥园区研究');
  assert.equal(sourceOf('2021/04/06 《云桥生技月刊》整理')?.value, '云桥生技月刊');
  assert.equal(sourceOf('（2021年4月6日　摘自《青禾园区动态》　阅读：205次）')?.value, '青禾园区动态');
  assert.equal(sourceOf('2021年4月6日 读《青禾园区动态》有感')?.value, undefined);
  assert.equal(sourceOf('园区招商 2021年第6期活动昨日举行')?.value, undefined);
});

test('the office that signs a document is its source where the page names none', () => {
  const signed = '特此通知。\n青禾园区管理委员会（代章）\n2021年4月6日';
  assert.equal(sourceOf('2021-04-06', signed)?.value, '青禾园区管理委员会');
  assert.equal(sourceOf('来源：云桥时报', signed)?.value, '云桥时报');
});

test('an office that signs another text of the page is no source of this one', () => {
  const doc = documentOf(
    [TITLE, BODY, '青禾园区管理委员会', '2021年4月6日', '云桥开发区海水稻开镰', '2021-05-07', BODY].join(
      '\n',
    ),
  );
  const decisions = doc.blocks.map((_, i) => ({
    state: i === 3 || i === 4 ? ('tail' as const) : i === 0 || i > 4 ? ('head' as const) : ('body' as const),
    rule: i === 3 ? 'signature' : 'text',
  }));
  for (const i of [7, 8]) decisions[i]!.state = 'body';
  const paragraphs = (blocks: number[]) =>
    blocks.map((i) => ({ kind: 'p' as const, text: doc.blocks[i]!.text, blocks: [i] }));
  const draft = { headBlocks: [], tailBlocks: [], byline: [], captions: [] };
  const sourceIn = (blocks: number[]) =>
    findSource({ doc, decisions, draft: { ...draft, paragraphs: paragraphs(blocks) } as never })?.value;
  assert.equal(sourceIn([1, 2]), '青禾园区管理委员会');
  assert.equal(sourceIn([7, 8]), undefined);
});

test('the account of a WeChat page stands before its day where the place of the post is told', () => {
  for (const head of ['青禾星药港 2021-04-06 17:30 发表于云桥', '青禾星药港 2021年4月6日 发布于云桥'])
    assert.equal(sourceOf(head)?.value, '青禾星药港', head);
  assert.equal(sourceOf('林小禾 2021-04-06 17:30 发表于云桥'), undefined);
});

test('what is said of the file behind the source is none of its name', () => {
  for (const remark of ['　（节目文稿，仅供存档）', '（内部文稿）', ' (仅供存档备查)'])
    assert.equal(sourceOf(`时间：2021-04-06 20:45　来源：云桥新闻${remark}`)?.value, '云桥新闻', remark);
  assert.equal(sourceOf('来源：云桥日报（青禾版）')?.value, '云桥日报（青禾版）');
});

test('who sent an item in stands alone in the bracket below it; a name there is nobody’s medium', () => {
  for (const name of ['云桥市人民政府网', '青禾高新区', '青禾经开区管委会', '云桥日报'])
    assert.equal(sourceOf('', `（${name}）`)?.value, name);
  for (const other of ['（林小禾）', '（方知远供图）', '（下转第二版）', '（以上为青禾高新区各部门）'])
    assert.equal(sourceOf('', other), undefined, other);
});

test('the card of the account that posted a page, and the agency of a wire’s headline, are sources', () => {
  assert.equal(sourceOf('2021-04-06 09:12\n云桥社\n云桥社官方账号\n+关注')?.value, '云桥社');
  assert.equal(sourceOf('2021-04-06 09:12\n云桥社云桥社官方账号+关注')?.value, '云桥社');
  const doc = documentOf(`${TITLE}\n云桥社青禾4月6日电 题：${TITLE}\n作者 方知远\n${BODY}`);
  const { decisions, drafts } = readWeb(doc);
  assert.equal(findSource({ doc, decisions, draft: drafts[0]! })?.value, '云桥社');
});

test('a short name of a site in the dateline is the source', () => {
  const leads = {
    '红网4月6日讯（记者 方知远）': '红网',
    '云桥在线青禾报道（方知远）：': '云桥在线',
    '雲橋文匯報訊（記者 方知远 廣州報道）': '雲橋文匯報',
    '（云桥通讯社/青禾新闻中心 方知远）': '云桥通讯社',
  };
  for (const [lead, source] of Object.entries(leads)) {
    const doc = documentOf(`${TITLE}\n${lead}${BODY}`);
    const { decisions, drafts } = readWeb(doc);
    assert.equal(findSource({ doc, decisions, draft: drafts[0]! })?.value, source);
    assert.deepEqual(
      drafts[0]!.byline.map(({ name }) => name),
      ['方知远'],
    );
  }
});

test('a paper that calls itself by its kind has its name in the head of the page, or none is known', () => {
  const sourceUnder = (head: string, lead: string) => {
    const doc = documentOf([head, `# ${TITLE}`, ...`${lead}${BODY}`.split('\n')].join('\n'));
    const { decisions, drafts } = readPage(doc);
    return findSource({ doc, decisions, draft: drafts[0]! })?.value;
  };
  for (const lead of [
    '晚报讯（记者 方知远）',
    '【晚报讯】',
    '商报讯（记者 方知远）',
    '快报讯 记者方知远报道：',
  ]) {
    assert.equal(sourceUnder('云桥晚报 责编：林小禾 组版：许一鸣', lead), '云桥晚报', lead);
    assert.equal(sourceUnder('第06版 园区周刊', lead), undefined, lead);
  }
  assert.equal(sourceUnder('第06版 园区周刊', '云桥晚报讯（记者 方知远）'), '云桥晚报');
});

test('the medium that the text retells, or that opens it, is its source', () => {
  const leads = {
    '据云桥社微博报道，': '云桥社',
    '据云桥社青禾视点微博报道，': '云桥社青禾视点',
    '据《云桥时报》4月6日报道，': '云桥时报',
    '据云桥新闻网消息：': '云桥新闻网',
    '据云桥日报 “园区的新厂房封了顶”': '云桥日报',
    '据《云桥时报》：“园区的新厂房封了顶”': '云桥时报',
    '据云桥日报“园区”专栏的读者说，': undefined,
    '青禾云报道 ': '青禾云',
    '云桥新闻讯 ': '云桥新闻',
    '据青禾高新区科技局消息，': undefined,
    '据园区报道组介绍，': undefined,
    '本报综合报道 ': undefined,
  };
  for (const [lead, source] of Object.entries(leads)) {
    const doc = documentOf(`${TITLE}\n2021-04-06\n${lead}${BODY}`);
    const { decisions, drafts } = readWeb(doc);
    const found = findSource({ doc, decisions, draft: drafts[0]! })?.value;
    assert.equal(found, source, lead);
  }
});

const heads: [head: string, source: string | undefined][] = [
  ['云桥社／ 青禾6日电', '云桥社'],
  ['【雲橋晚報╱記者林小禾/青禾報導】 2021.04.06', '雲橋晚報'],
  ['云桥时报【林小禾╱青禾报导】', '云桥时报'],
  ['雲橋網記者林小禾 青禾 2021-04-06 19:48', '雲橋網'],
  ['本社／青禾6日电', undefined],
  ['原文刊於雲橋財經新聞', '雲橋財經新聞'],
  ['2021-04-06 作者：青禾园区招商局', '青禾园区招商局'],
  ['2021-04-06 作者：方知远', undefined],
  ['时间：2021-04-06  作者：园区办公室  点击：128', '园区办公室'],
  ['来源：未知 日期：2021-04-06', undefined],
  ['来源：管理员 日期：2021-04-06', undefined],
  ['2021年04月06日 | 来源：云桥网-《云桥日报海外版》', '云桥网-《云桥日报海外版》'],
  ['（作者：方知远；首图来源：青禾园区）', undefined],
  ['来源：yq20210406 日期：2021-04-06', undefined],
  ['来源：云桥2021 日期：2021-04-06', '云桥2021'],
  ['2021-04-06 09:12热点新闻', undefined],
  [`发布时间：2021-04-06 发布人：\n${TITLE}`, undefined],
  ['2021-04-06 来源：云桥新闻网 参与互动', '云桥新闻网'],
  ['来源：云桥时报 发布时间：2021-04-06', '云桥时报'],
  ['2021-04-06 稿源：云桥时报 | 浏览次数：128', '云桥时报'],
  ['信息来源：\n青禾高新区管委会', '青禾高新区管委会'],
  ['来源：云桥时报作者：方知远', '云桥时报'],
  ['2021-04-06 来源：云桥时报 0', '云桥时报'],
  ['本文转自：云桥时报', '云桥时报'],
  ['来　　源：云桥时报', '云桥时报'],
  ['来源： | 云桥时报 | 日期：2021-04-06', '云桥时报'],
  ['来源：sp20210406', undefined],
  ['来源：未知 日期：2021-04-06', undefined],
  ['發文機關青禾市人民政府\n發文日期2021年04月06日', '青禾市人民政府'],
  ['发文机关应当按照规定制发公文', undefined],
  ['云桥日报/云桥网 记者 林小禾 通讯员 方知远', '云桥日报/云桥网'],
  ['本报记者 林小禾', undefined],
  ['2021-04-06 09:12 雲橋新聞', '雲橋新聞'],
  ['發(fā)布日期：2021-04-06 來(lái)源：云桥时报', '云桥时报'],
  ['发布人：青禾高新区招商局 发布时间：2021-04-06', '青禾高新区招商局'],
  ['发布人：方知远 发布时间：2021-04-06', undefined],
  ['2021-04-06 09:12 云桥时报', '云桥时报'],
  ['云桥在线\n2021-04-06 09:12', '云桥在线'],
  ['2021-04-06 09:12', undefined],
  ['原创 方知远 青禾观察 2021-04-06 18:30', '青禾观察'],
  ['青禾高新区 青禾高新区 2021-04-06 18:30', '青禾高新区'],
  ['来源：云桥日报 林小禾 通讯员方知远', '云桥日报'],
  ['来源：云桥日报 记者 林小禾', '云桥日报'],
  ['信息来源：青禾市科技局 林小禾', '青禾市科技局'],
  ['供稿：青禾园区管委会 林小禾 方知远', '青禾园区管委会'],
  ['2021-04-06 来源: 云桥在线分享到', '云桥在线'],
  ['2021-04-06 来源:云桥时报打印本页', '云桥时报'],
  ['原创 林小禾 方知远 青禾园区 2021-04-06 18:30 发表于云桥', '青禾园区'],
  ['云桥晚报 A02 要闻', '云桥晚报'],
  ['云桥晚报·产业\n04-06 09:12', '云桥晚报·产业'],
  ['虚构通讯社', '虚构通讯社'],
  ['青禾观察\n2021-04-06 09:12 · 云桥青禾观察官方账号', '青禾观察'],
  ['2021-04-06 09:12 · 青禾观察官方账号', '青禾观察'],
  ['青禾观察\n2021/04/06 09:12\n发布于 云桥', '青禾观察'],
  ['青禾观察\n2021/04/06 09:12', undefined],
  ['园区要闻', undefined],
  ['云桥晚报数字报\n第A02版：园区', '云桥晚报'],
  ['2021-04-06 来源：云桥时报 转播到微博 我要评论', '云桥时报'],
  ['云桥日报--2021-04-06--青禾高新区迎来一批新材料企业', '云桥日报'],
  ['欢迎您阅览云桥科技报！\n第02版：园区', '云桥科技报'],
  ['欢迎您阅览云桥科技报！', undefined],
  ['云桥之声记者 林小禾', '云桥之声'],
  ['□云桥日报记者 林小禾', '云桥日报'],
  ['■云桥今报首席记者 林小禾 方知远', '云桥今报'],
  ['□新华社记者 林小禾 方知远', '新华社'],
  ['□本报记者 林小禾', undefined],
];
for (const [head, source] of heads)
  test(`source from “${head.replace('\n', ' ⏎ ')}”`, () => assert.equal(sourceOf(head)?.value, source));

test('the editor’s word wins; a label wins over metadata', () => {
  assert.deepEqual(
    sourceOf('来源：云桥时报', '', { sidecar: { source: '青禾在线' }, sidecarFile: 'a.yml' }),
    {
      value: '青禾在线',
      evidence: 'a.yml',
    },
  );
  assert.equal(sourceOf('来源：云桥时报', '', { meta: { source: '青禾在线' } })?.value, '云桥时报');
  assert.equal(sourceOf('', '', { meta: { source: '青禾在线' } })?.value, '青禾在线');
});

test('the imprint of a paper’s page on the web names it', () => {
  const page = '第02版：园区';
  assert.equal(sourceOf(page, '云桥农业报社 版权所有 未经授权不得转载')?.value, '云桥农业报');
  assert.equal(sourceOf(page, '版权所有：云桥农业报社 技术支持：虚构软件')?.value, '云桥农业报');
  assert.equal(sourceOf(page, '本报版权所有'), undefined);
});

test('an office in the bracket that closes the text sent it', () => {
  assert.equal(sourceOf('', '下半年还要再办三场对接会。（青禾区招商局）')?.value, '青禾区招商局');
  assert.equal(
    sourceOf(
      '',
      '下半年，园区还要再办三场银企对接会，把贷款送到五十家新材料企业手里；标准厂房也要再建两期，让签下来的项目拎着包就能进来，不必再等。（统筹办） （完）',
    )?.value,
    '统筹办',
  );
  assert.equal(sourceOf('', '各单位按分工办理。（招商局）\n下半年再办三场对接会。（统筹办）'), undefined);
  assert.equal(sourceOf('', '下半年还要再办三场对接会（每月一场，由招商局）。'), undefined);
});

test('an office that passes a report on names its medium before the headline', () => {
  const under = (title: string) => {
    const doc = documentOf([title, '发布日期：2021-04-06', BODY].join('\n'));
    const { decisions, drafts } = readWeb(doc);
    return findSource({ doc, decisions, draft: drafts[0]! })?.value;
  };
  assert.equal(under('《云桥时报》：探寻青禾高新区里的创新'), '云桥时报');
  assert.equal(under('【云桥日报】青禾高新区迎来新材料企业'), undefined);
  assert.equal(under('《青禾之歌》：园区职工唱响自己的故事'), undefined);
});

test('disclaimers and captions name no source', () => {
  assert.equal(sourceOf('', '凡本网注明“来源：云桥时报”的作品，转载请注明。'), undefined);
  assert.equal(sourceOf('', '图片来源：云桥时报'), undefined);
});

const tails: [tail: string, source: string | undefined][] = [
  ['（云桥新闻 2021年4月6日播出）', '云桥新闻'],
  ['（据《云桥时报》2021年4月6日报道）', '云桥时报'],
  ['（青禾产业园 2021年4月6日摄）', undefined],
  ['（云桥新闻）', undefined],
];
for (const [tail, source] of tails)
  test(`source from “${tail}” below the text`, () => assert.equal(sourceOf('', tail)?.value, source));

test('the account of a WeChat page stands last behind 原创', () => {
  assert.equal(sourceOf('原创 林小禾 青禾发布')?.value, '青禾发布');
  assert.equal(sourceOf('原创 青禾发布 青禾发布')?.value, '青禾发布');
  assert.equal(sourceOf('来源：云桥时报\n原创 林小禾 青禾发布')?.value, '云桥时报');
  assert.equal(sourceOf('原创精神在青禾'), undefined);
});

/** The sources of an edition's items. */
function editionSources(masthead: string): (string | undefined)[] {
  const doc = documentOf([masthead, `一、${TITLE}`, BODY, '二、新材料检测平台开放', BODY].join('\n'));
  const { decisions, drafts } = readEdition(doc, (part) => readWeb(part))!;
  return drafts.map((draft) => findSource({ doc, decisions, draft })?.value);
}

test('an edition’s source is its station, its programme, or the office that makes it', () => {
  assert.deepEqual(editionSources('云桥电视台《云桥新闻》2021年4月6日文字稿'), ['云桥电视台', '云桥电视台']);
  assert.deepEqual(editionSources('《云桥新闻联播》文字稿'), ['云桥新闻联播', '云桥新闻联播']);
  assert.deepEqual(editionSources('《青禾新闻眼》第86期播出稿'), ['青禾新闻眼', '青禾新闻眼']);
  assert.deepEqual(editionSources('早间广播 《园区直通车》 文字记录'), [undefined, undefined]);
  const items = [`一、${TITLE}`, '二、新材料检测平台开放'];
  const office = '青禾园区投资促进局    2021年4月6日';
  const weekly = documentOf(
    ['青禾园区招商周报', '第9期', office, '目 录', ...items]
      .concat(items.flatMap((item) => [item, BODY]))
      .join('\n'),
  );
  const read = readEdition(weekly, (part) => readWeb(part))!;
  for (const draft of read.drafts)
    assert.equal(findSource({ doc: weekly, decisions: read.decisions, draft })?.value, '青禾园区投资促进局');
  const doc = documentOf(
    ['青禾园区工作简报', '第9期', '青禾园区办公室编 2021年4月6日', '目 录', ...items]
      .concat(items.flatMap((item) => [item, BODY]))
      .join('\n'),
  );
  const { decisions, drafts } = readEdition(doc, (part) => readWeb(part))!;
  assert.deepEqual(
    drafts.map((draft) => findSource({ doc, decisions, draft })?.value),
    ['青禾园区办公室', '青禾园区办公室'],
  );
});

/** The source of a printed page's first article, under a head. */
function printed(head: string): string | undefined {
  const doc = documentOf([head, TITLE, ...BODY.split('\n')].join('\n'));
  const { decisions, drafts } = readPage(doc);
  return findSource({ doc, decisions, draft: drafts[0]! })?.value;
}

test('a paper’s masthead names it, also when it is spaced out', () => {
  assert.equal(printed('责编 林小禾 美编 方知远   云 桥 日 报'), '云桥日报');
  assert.equal(printed('责编 林小禾 美编 方知远'), undefined);
  assert.equal(printed('2013年8月9日 星期五          浏溪河报         3版 · 园区'), '浏溪河报');
  assert.equal(printed('2013年8月9日 星期五          园区简报         3版'), undefined);
  assert.equal(printed('天气预报 2013年8月9日 星期五'), undefined);
  assert.equal(printed('雲橋產業報　2013年8月9日　星期五　B3 科學園區'), '雲橋產業報');
  assert.equal(printed('雲橋產業新報　2013年8月9日　星期五　B3 科學園區'), '雲橋產業新報');
  assert.equal(printed('云桥园区新闻 04 园区 2013年8月9日 星期五 责任编辑：林小禾'), '云桥园区新闻');
  assert.equal(printed('云桥园区周刊          第12期          —3—'), '云桥园区周刊');
  assert.equal(printed('第02版　　云桥开发区时讯　　二〇一三年八月九日'), '云桥开发区时讯');
  assert.equal(printed('云 桥 园 区 讯    2013年8月9日 第2版 本版责编 林小禾'), '云桥园区讯');
  assert.equal(printed('园区快讯 2013年8月9日 第2版'), undefined);
  const day = '2013年8月9日　星期五　第05 版';
  assert.equal(printed(`江南园区观察\n${day}`), '江南园区观察');
  assert.equal(printed(`园区观察\n${day}`), undefined);
});

test('the paper of a page that a clerk filed stands in its head', () => {
  assert.equal(printed('《云桥日报》2021年4月6日第9版　开发区专刊（剪报整理：办公室小林）'), '云桥日报');
  assert.equal(printed('云桥新报 2021年4月6日（星期二） 第6版 县域经济'), '云桥新报');
  assert.equal(printed('云桥科技报 产业园区 2021 年 4 月 6 日 星期二'), '云桥科技报');
});

test('a wave and a station’s own channel name the source of what they read', () => {
  assert.deepEqual(
    editionSources('青禾园区广播 FM99.7\n听众朋友们，早上好！\n各位听友，这里是《青禾半小时》。'),
    ['青禾园区广播', '青禾园区广播'],
  );
  assert.deepEqual(editionSources('青禾卫视《青禾新闻》20210406（周二）文稿'), ['青禾卫视', '青禾卫视']);
  assert.deepEqual(editionSources('青禾经济台《园区前沿》'), ['青禾经济台', '青禾经济台']);
  assert.deepEqual(editionSources('青禾电视台 青禾零距离\n各位观众，晚上好。\n欢迎收看今天的节目。'), [
    '青禾电视台',
    '青禾电视台',
  ]);
  assert.deepEqual(editionSources('FM92.4 青禾之声  《早间快车》  串联单'), ['青禾之声', '青禾之声']);
});

test('a station that made a programme is its source, in a field of the script or in the host’s words', () => {
  for (const [head, station] of [
    ['早安园区 串联单\n出品：青禾高新区融媒体中心\n播出时间：2021年4月6日', '青禾高新区融媒体中心'],
    [
      '早安园区 串联单\n各位观众，晚上好，这里是青禾高新区融媒体中心正在播出的园区播报。',
      '青禾高新区融媒体中心',
    ],
    [
      '早安园区 串联单\n各位观众，这里是由云桥广播电视联盟各成员台共同制作的《园区联播》，今天是2021年4月6日。',
      '云桥广播电视联盟',
    ],
    [
      '早安园区 串联单\n各位观众，晚上好，欢迎收看《园区播报》。\n本节目由云桥区融媒体中心提供播出支持',
      '园区播报',
    ],
  ] as const)
    assert.deepEqual(editionSources(head), [station, station], head);
});

test('the sheet of a script names its station, or else its programme', () => {
  const sheet = '《早安园区》串联单\n'.replace('《早安园区》', '早安园区 ');
  for (const called of [
    '听众朋友，中午好，这里是青禾产业园“青禾之声”广播站，我是小禾。',
    '各位听友，早上好！这里是青禾之声，欢迎收听。',
    '您正在收听的是青禾之声，感谢您的陪伴，广告之后节目更精彩。',
  ])
    assert.deepEqual(editionSources(`${sheet}${called}`), ['青禾之声', '青禾之声'], called);
  for (const nameless of ['听众朋友，现在是整点新闻。', '各位观众，早上好，欢迎收看今天的早间新闻。'])
    assert.deepEqual(editionSources(`${sheet}${nameless}`), [undefined, undefined], nameless);
  assert.deepEqual(editionSources(`${sheet}栏目：青禾之声·园区纵横`), ['青禾之声', '青禾之声']);
  assert.deepEqual(editionSources(`${sheet}【栏目】青禾之声·园区纵横`), ['青禾之声', '青禾之声']);
  assert.deepEqual(editionSources(`${sheet}频率：调频 95.7　呼号：青禾人民广播电台`), [
    '青禾人民广播电台',
    '青禾人民广播电台',
  ]);
  assert.deepEqual(editionSources(`${sheet}节目名称：园区时空`), ['园区时空', '园区时空']);
  for (const head of [
    '青禾人民广播电台新闻稿\n《青禾新闻》',
    '青禾人民广播电台 新闻综合广播 FM91.5\n《青禾新闻》 2021年4月6日 12:00首播',
  ])
    assert.deepEqual(editionSources(head), ['青禾人民广播电台', '青禾人民广播电台'], head);
});

test('an editor’s nickname in the place of the source is none', () => {
  const lines = [
    '原创 小禾同学 青禾发布',
    TITLE,
    ...BODY.split('\n'),
    '来源｜小禾同学',
    '编辑：小禾同学｜校对：阿满',
  ];
  const doc = documentOf(lines.join('\n'));
  const { decisions, drafts } = readWeb(doc);
  assert.notEqual(findSource({ doc, decisions, draft: drafts[0]! })?.value, '小禾同学');
});

test('an office that sent the text in says so in the bracket below it', () => {
  assert.equal(sourceOf('', '（青禾高新区建设局供稿）')?.value, '青禾高新区建设局');
  assert.equal(sourceOf('', '（记者供稿）'), undefined);
  assert.equal(sourceOf('', '（软件新城管理办公室）'), undefined);
});

test('a medium beside the day is the source though its first letter is a surname', () => {
  for (const line of ['柳东融媒 | 2021年4月6日 09:12 | 阅读 9,402', '云桥时讯 2021.04.06 文/林小禾'])
    assert.equal(sourceOf(line)?.value, line.slice(0, 4));
  assert.equal(sourceOf('林小禾 2021年4月6日 09:12')?.value, undefined);
});

test('clippings have the paper above each, and all articles of a page its only imprint', () => {
  const sources = (...lines: string[]): (string | undefined)[] => {
    const doc = documentOf(lines.join('\n'));
    const { decisions, drafts } = readPage(doc);
    return drafts.map((draft) => findSource({ doc, decisions, draft })?.value);
  };
  const [one, two] = [
    [TITLE, '本报记者 林小禾', ...BODY.split('\n')],
    [
      '云桥开发区海水稻开镰',
      '本报记者 方知远',
      '云桥开发区的海水稻试验田昨日开镰，测产专家组现场打谷、称重、测水分，平均亩产比去年高出四十公斤。',
      '专家组认为，海水稻耐盐品种已经可以走出试验田，明年将在沿海滩涂推广两千亩，稻米加工厂也在选址。',
    ],
  ];
  assert.deepEqual(sources('《云桥日报》4月6日二版：', ...one!, '《青禾晚报》4月6日三版：', ...two!), [
    '云桥日报',
    '青禾晚报',
  ]);
  const page = ['第07版：开发区', ...one!, ...two!, '版权所有 云桥日报社 未经授权不得转载'];
  assert.deepEqual(sources(...page), ['云桥日报', '云桥日报']);
});

test('a copy names below the text where it was taken from', () => {
  assert.equal(sourceOf('', '转载：云桥产业网')?.value, '云桥产业网');
});

test('the medium and the day right below a text name its source and its date, a card further down does not', () => {
  assert.equal(sourceOf('', '云桥网2021年4月6日')?.value, '云桥网');
  assert.equal(sourceOf('', '某处又有新厂房落成\n云桥网2021年4月6日')?.value, undefined);
});

/** The source of a text whose first line is told. */
const opened = (first: string): string | undefined => {
  const doc = documentOf([TITLE, first, ...BODY.split('\n')].join('\n'));
  const { decisions, drafts } = readPage(doc);
  return findSource({ doc, decisions, draft: drafts[0]! })?.value;
};

test('whose reporter it is, in the words that open a text', () => {
  assert.equal(
    opened('据青禾山网-云桥日报记者林小禾报道：近日，青禾园区的新厂房封了顶，工人正在装窗。'),
    '云桥日报',
  );
  assert.equal(
    opened('云桥网记者林小禾、方知远报道，近日，青禾园区的新厂房封了顶，工人正在装窗。'),
    '云桥网',
  );
  assert.equal(opened('（云桥日报记者 林小禾）近日，青禾园区的新厂房封了顶，工人正在装窗。'), '云桥日报');
  assert.equal(opened('本报记者林小禾报道：近日，青禾园区的新厂房封了顶，工人正在装窗。'), undefined);
  assert.equal(opened('据本台记者林小禾报道，青禾园区的新厂房封了顶，工人正在装窗。'), undefined);
});

test('a menu below a word that is a label is none of its value', () => {
  const menu = '媒體\n• 雲橋電視\n• 青禾日報\n• 青禾台';
  assert.notEqual(sourceOf(menu)?.value, '雲橋電視');
  assert.equal(sourceOf('媒體\n雲橋電視')?.value, '雲橋電視');
});

test('how many took part in talking of a text is none of its source', () => {
  assert.equal(sourceOf('2021-04-06 来源: 云桥日报(青禾)　有37人参与')?.value, '云桥日报(青禾)');
});

test('a medium stands alone over the day and the province that a portal tells', () => {
  assert.equal(sourceOf('云桥融媒\n2021-04-06 20:48 陕西\n关注')?.value, '云桥融媒');
});

test('a step of the way to a page beside its day is none of its source', () => {
  assert.equal(sourceOf('回首頁 > 青禾台商 2021.04.06 友善列印'), undefined);
});
