import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { documentOf } from '../clean/document.fixture.ts';
import { length } from '../clean/fold.ts';
import { readHtml } from '../read/html.ts';
import { readWeb } from '../clean/web.ts';
import type { Document } from '../types.ts';
import { cleanTitle } from './title.ts';

const title = '青禾高新区迎来一批新材料企业';

test('tags of copying sites and names of sites go', () => {
  for (const raw of [
    `天天日报丨${title}`,
    `【世界时快讯】${title}`,
    `百事通!${title}`,
    `快讯！${title}`,
    `${title}—云桥经济新闻频道`,
    `${title}-云桥日报新闻热线`,
    `最新资讯:${title}`,
    `${title}_天天快讯`,
    `原创 ${title}`,
    `转载：${title}`,
    `- ${title}`,
    `[视频]${title}`,
    `【组图】${title}`,
    `(图)${title}`,
    `${title}（组图）`,
    `${title} - 园区新闻 - 青禾高新区管委会`,
    `［短视频］ ${title}`,
    `${title}-【新闻】`,
    `${title} 世界时快讯`,
    `${title}|环球快看点`,
    `${title}_要闻_云桥在线`,
    `${title} - 云桥日报`,
    `${title}-园区-云桥网`,
    `【焦点热闻】${title}_今日热讯`,
    `${title} | 2021-04-06`,
    `${title} 2021/04/06 09:12`,
    `${title}[2021-04-06]`,
    `${title}*`,
    `${title}.docx`,
    `${title}.pdf_第12页`,
    `云桥社青禾四月六日电 题：${title}`,
  ])
    assert.equal(cleanTitle(raw).text, title, raw);
});

test('column names, places and words that only end like a medium stay', () => {
  for (const raw of [
    `奋进的春天 | ${title}`,
    `${title}（图书馆）`,
    `${title} - 走进青禾高新区`,
    '原创 设计，成就园区新品牌',
    '原创药企走进青禾高新区',
    `【深度】${title}`,
    `${title}（2021年4月6日）`,
    `${title} 2021-2025`,
    `【视频产业】${title}`,
    `云桥：${title}`,
    '青禾高新区全力打造工业互联网',
    '走进青禾——一座小城的物联网',
    '让新材料走向 世界',
    `权威发布｜${title}`,
    `民生热线 | ${title}`,
    `暖新闻｜${title}`,
    `今日！${title}`,
    '青禾高新区三年变迁—企业办事事事在线',
    '青禾高新区三年变迁—企业办事样样在线',
    '青禾高新区新规-企业大事全程网上办有热线',
    `${title}？`,
  ])
    assert.deepEqual(cleanTitle(raw), { text: raw, cuts: [] });
});

test('the cuts and what is left are all the letters of the headline, and something is always left', () => {
  const part = fc.constantFrom('天天', '快讯', '丨', '【', '】', '_', ' ', '云桥网', '-', title, ':');
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      const raw = parts.join('').trim();
      const { text, cuts } = cleanTitle(raw);
      assert.ok(raw.includes(text));
      const marked = cuts.some((cut) => /[_|【】]/u.test(cut.text));
      if (cuts.length > 0) assert.ok(length(text) >= (marked ? 4 : 6));
      if (cuts.length > 0) assert.ok(length(text) >= 6 || !/^(?:天天|快讯)+$/u.test(text));
      for (const cut of cuts) assert.ok(raw.includes(cut.text));
    }),
  );
});

const BODY =
  '青禾高新区近日迎来一批新材料企业，上半年园区共签约项目二十六个，签约总额比上年同期多了三成。\n园区科技局有关负责人介绍，今后将围绕新材料检测平台继续招引上下游企业，让企业少跑路、早投产。';
const titleOf = (head: string, tail = '', more: Partial<Document> = {}) =>
  readWeb(documentOf([head, BODY, tail].join('\n'), more)).drafts[0]!.title;

test('a second line that says more of the text belongs to the headline', () => {
  const second = '检测平台让上下游企业来了不愿走';
  assert.equal(titleOf(`${title}\n${second}\n来源：云桥时报 2021-04-06`)?.text, `${title} ${second}`);
  assert.equal(titleOf(`${title}\n${second}`)?.text, `${title} ${second}`);
});

test('a line below the headline that speaks of something else, or of its own, is none', () => {
  for (const line of ['老街面馆三十年只卖一种阳春面', '——检测平台引来上下游企业', '云桥时报', '园区要闻'])
    assert.equal(titleOf(`${title}\n${line}\n来源：云桥时报 2021-04-06`)?.text, title, line);
});

test('the title behind 原标题 ends where a teaser puts the text behind it', () => {
  assert.equal(titleOf('', `原标题：${title}`)?.text, title);
  assert.equal(titleOf('', `原标题：${title} 近日，园区传来消息`)?.text, title);
  assert.equal(titleOf('', `原标题：${title} 云桥见闻`)?.text, `${title} 云桥见闻`);
});

test('what the text was first called is its title where nothing else stands for one', () => {
  const other = '云桥开发区海水稻今秋开镰收割';
  assert.equal(titleOf('', `原标题：${other}`)?.text, other);
  assert.equal(titleOf('', `原标题:${other}\n责任编辑：林小禾`)?.text, other);
  assert.equal(titleOf(`${title}\n来源：云桥时报 2021-04-06`, `原标题：${other}`)?.text, title);
});

test('the name of a site over its address is no headline, a headline over one is', () => {
  const [site, own] = ['青禾经济技术开发区', '二十七个项目开工 夺旗竞赛二季度成绩揭晓'];
  const body = `4月6日，${site}的工地上彩旗成排，二十七个项目集中开工，夺旗竞赛二季度的成绩也同时揭晓。\n${site}的负责人说，竞赛按季度考核，红旗交到推进最快的单位手中，业主代表参加了活动。`;
  const titled = (...head: string[]) =>
    readWeb(documentOf([...head, body].join('\n'))).drafts[0]!.title?.text;
  for (const address of [
    'www.qinghe-development.example    2021年4月6日    字体【大 中 小】',
    'http://www.qinghe.example/',
    'www.qinghe.example',
  ])
    assert.equal(titled(site, address, own), own, address);
  assert.equal(titled(own, 'http://www.qinghe.example 2021年4月6日 09:12'), own);
});

test('a page’s title that only says whose site it is, is none; one with a verb may be', () => {
  for (const host of [
    ':::青禾高新区:::',
    '青禾（国家级）经济技术开发区管理委员会',
    '云桥青禾产业园官方网站',
    '青禾新区人民政府',
    '青禾科學園區管理局-新聞稿',
    '青禾精密模具有限公司',
    '青禾经济开发区信息网',
    '青禾高新区之窗',
  ])
    assert.equal(
      titleOf(`位置：首页 → 部门动态\n新材料平台引来上下游企业\n信息来源：招商局 发布时间：2021-04-06`, '', {
        meta: { title: host },
      })?.text,
      '新材料平台引来上下游企业',
      host,
    );
  const own = '水獭码头来了首批客商';
  const titled = (menu: string) =>
    titleOf(`${menu}\n${own}\n（2021-04-06）`, '', { meta: { title: '青禾高新区--区里消息' } })?.text;
  assert.equal(titled('返回主页 区里消息 投资环境 企业名录'), own);
  const settled = '一批新材料企业签约项目二十六个落户青禾高新区';
  assert.equal(titleOf('', '', { meta: { title: settled } })?.text, settled);
});

test('the first heading of a page goes before a plain line below it that says more of the text', () => {
  const doc = documentOf('', {
    ...readHtml(
      `<h1>新材料“上岗” 老厂转身</h1><div>${title}，上半年签约二十六个</div><div>来源：云桥时报 2021-04-06 09:12</div><p>${BODY.replace('\n', '</p><p>')}</p>`,
    ),
  });
  assert.match(readWeb(doc).drafts[0]!.title!.text, /^新材料“上岗” 老厂转身/u);
});

test('the line above a lede that names its paper or its reporter is the title, over a caption too', () => {
  for (const lead of ['【雲橋財經報】（記者 林小禾 青禾報道）', '（云桥时报记者 林小禾）'])
    assert.equal(
      readWeb(
        documentOf(
          [
            'A17|经济',
            '2021年4月6日（星期二）',
            '街头的“急诊室” 三天修好一块电路板',
            '▲一间工厂里，工程师在取下芯片。',
            lead + BODY,
          ].join('\n'),
        ),
      ).drafts[0]!.title?.text,
      '街头的“急诊室” 三天修好一块电路板',
      lead,
    );
});

test('whom a headline speaks of, on the line above it, belongs to it', () => {
  assert.equal(
    titleOf('青禾高新区：\n检测平台让新材料企业来了不愿走\n来源：云桥时报')?.text,
    '青禾高新区：检测平台让新材料企业来了不愿走',
  );
  assert.equal(titleOf(`站内搜索：\n${title}\n来源：云桥时报`)?.text, title);
});

test('two short lines over a copied text that both say what it says are one headline', () => {
  const meta = '索 引 号：014330479/2022-00187\n主题词：新材料\n当前位置： 首页 > 园区动态\n\n';
  assert.equal(
    titleOf(`${meta}新材料企业再迎新伙伴\n青禾高新区检测平台开门`)?.text,
    '新材料企业再迎新伙伴 青禾高新区检测平台开门',
  );
  for (const above of ['园区要闻快递', '门前的银杏黄了', '云桥时报网', '08:30 新材料企业'])
    assert.equal(titleOf(`${meta}${above}\n青禾高新区检测平台开门`)?.text, '青禾高新区检测平台开门', above);
});

test('a plain subtitle below what the page is called gives way to it, a list of headlines above or not', () => {
  const page = readHtml(
    `<html><head><title>云桥日报数字报-街头的“急诊室”开了张</title></head><body><ul><li><a href="1">街头的“急诊室”开了张</a></li><li><a href="2">河畔百亩桃园迎客来</a></li></ul>` +
      `<div><strong>街头的“急诊室”开了张</strong></div><div>${title}，检测平台引来上下游企业</div><div>记者 林小禾</div><p>${BODY.replace('\n', '</p><p>')}</p></body></html>`,
  );
  assert.match(readWeb(documentOf('', { ...page })).drafts[0]!.title!.text, /^街头的“急诊室”开了张/u);
});

test('the card of an account below the headline is no headline', () => {
  const card = (...lines: string[]) => titleOf(['厉害了！检测平台开进了车间', ...lines].join('\n'));
  assert.equal(
    card('青禾新区发布', '青禾新区发布', '2021年4月6日 18:30 青禾')?.text,
    '厉害了！检测平台开进了车间',
  );
  assert.equal(
    card('2021-04-06 18:30', '青禾高新区', '青禾高新区官方微信', '公众号')?.text,
    '厉害了！检测平台开进了车间',
  );
});

test('what the foot of the page says again is the paper’s name, and no headline', () => {
  const foot = '維港財經報有限公司 版權所有 不得轉載';
  assert.equal(titleOf(`維港財經報\n2021年4月6日 星期二 A12 灣區版\n${title}`, foot)?.text, title);
});

test('two lines alone in one box of a page are one headline', () => {
  const boxed = (above: string) =>
    readWeb(
      documentOf('', {
        ...readHtml(
          `<table><tr><td>您的位置：园区要闻</td></tr><tr><td>${above}检测平台让新材料企业来了不愿走</td></tr>` +
            `<tr><td>来源：云桥时报 发布时间：2021-04-06</td></tr></table><p>${BODY.replace('\n', '</p><p>')}</p>`,
        ),
      }),
    ).drafts[0]!.title?.text;
  assert.equal(boxed('“新材料之城”又添新军<br>'), '“新材料之城”又添新军 检测平台让新材料企业来了不愿走');
  assert.equal(
    boxed('<b>“新材料之城”又添新军</b><br>'),
    '“新材料之城”又添新军 检测平台让新材料企业来了不愿走',
  );
  assert.equal(boxed('园区名录<br>“新材料之城”<br>'), '检测平台让新材料企业来了不愿走');
});

test('a headline set in two lines has the space between them that the page’s own title has', () => {
  const set = (own: string) =>
    readWeb(
      documentOf('', {
        ...readHtml(
          `<html><head><title>${own}</title></head><body><h1>青禾高新区迎来<br>一批新材料企业</h1>` +
            `<p>来源：云桥时报 发布时间：2021-04-06</p><p>${BODY.replace('\n', '</p><p>')}</p></body></html>`,
        ),
      }),
    ).drafts[0]!.title?.text;
  assert.equal(set('青禾高新区迎来一批新材料企业'), '青禾高新区迎来一批新材料企业');
  assert.equal(set('云桥时报'), '青禾高新区迎来 一批新材料企业');
});

test('a page’s title behind the paper and the day is the headline', () => {
  const meta = { title: `云桥日报--2021-04-06--${title}` };
  assert.equal(titleOf('', '', { meta })?.text, title);
});

test('labels without a colon below a headline do not hide it', () => {
  assert.equal(titleOf(`${title}\n撰文云桥观察\n日期2021-04-06\n2021/04/06 整理`)?.text, title);
});

test('an agency’s dateline over its headline goes, a headline about a question stays', () => {
  for (const wire of [
    '云桥社青禾4月6日电 题：',
    '云桥网 青禾4月6日电 题：',
    '云桥社青禾4月6日电（记者 林小禾）题：',
  ])
    assert.equal(cleanTitle(`${wire}${title}`).text, title, wire);
  assert.equal(cleanTitle('青禾园区出题：谁来揭榜新材料').text, '青禾园区出题：谁来揭榜新材料');
});

test('a headline right above a byline is none of a list, short lines above it or not', () => {
  const head = `我知道了\n2021年4月6日\n上一期 下一期\n第四版:专版\n2021年4月6日\n${title}\n记者 林小禾`;
  assert.equal(titleOf(head)?.text, title);
});

test('the buttons of a player between a headline and its labels do not hide it', () => {
  const player = '播放视频\n00:00 / 02:48\n倍速 高清 720P 1080P\n您的浏览器不支持HTML5视频播放，请更换浏览器';
  const own = '水獭码头来了首批客商';
  const menu = '直播\n点播\n栏目\n登录';
  assert.equal(titleOf(`${menu}\n${own}\n${player}\n来源：云桥广播电视台`)?.text, own);
});

test('the rows of a talk below a headline are none, and the day below one may be a scrap', () => {
  const own = '疫苗路上不停车——对话园区窗口负责人';
  const rows =
    '主持人：林小禾\n嘉宾：方知远（青禾高新区窗口负责人）\n录制地点：青禾高新区演播厅\n首播：2021年4月6日';
  assert.equal(titleOf(`《园区会客厅》第42期\n${own}\n${rows}`)?.text, own);
  assert.equal(titleOf(`云桥时报 科技版\n热门：降温 房贷\n${own}\n04:10 2021/04/06\n字级：A- A+`)?.text, own);
});

test('a page’s title that names the site and its section is none of the article', () => {
  const page = (own: string, name: string) =>
    readWeb({
      ...documentOf(''),
      kind: 'html',
      ...readHtml(
        `<html><head><title>${name}</title></head><body><h3>新闻动态</h3><div>・青禾要闻</div><div>・公告栏</div><div>・媒体关注</div><div>招商热线</div><div>${own}</div><div>作者：办公室　发布日期：2021年4月6日</div>${BODY.split(
          '\n',
        )
          .map((text) => `<p>${text}</p>`)
          .join('')}</body></html>`,
      ),
    }).drafts[0]!.title?.text;
  const own = '水獭码头来了首批客商';
  assert.equal(page(own, '青禾高新区--新闻动态'), own);
  assert.ok(page('', `${title}_新闻动态`)?.startsWith(title));
});

test('what stands behind the headline in a page’s title goes where the page’s own line says where it ends', () => {
  const body = `${title}，上半年园区共签约项目二十六个，签约总额比上年同期多了三成，园区把它们都放进了新厂房。`;
  const top = ['小镇佳音', '会员登录', title, '推荐 0'].map((line) => `<div>${line}</div>`).join('');
  const titled = (rest: string, lines = top) => {
    const html = `<title>${title}${rest}</title><body>${lines}<p>${body}</p><p>${body}</p></body>`;
    return readWeb({ ...documentOf('', { kind: 'html' }), ...readHtml(html) }).drafts[0]?.title?.text;
  };
  for (const rest of [' - 生活 - 小镇佳音', '_小镇佳音', ' | 综合 | 小镇佳音'])
    assert.equal(titled(rest), title, rest);
});

test('a heading in two lines that a list of the page has too is one headline', () => {
  const [first, second] = ['“新材料之城”又添新军', '检测平台让新材料企业来了不愿走'];
  const page = (list: string, heading: string) =>
    readWeb(
      documentOf('', {
        ...readHtml(
          `<table><tr><td>${list}</td><td><p><b>${heading}</b></p><p>${BODY.replace('\n', '</p><p>')}</p></td></tr></table>`,
        ),
      }),
    ).drafts[0]!.title?.text;
  const others = ['云桥开发区海水稻开镰', '老街面馆只卖一种面'].map((one) => `<a href="#">${one}</a><br>`);
  const both = `<a href="#">${first}<br>${second}</a><br>`;
  assert.equal(page(others.join(both), `${first}<br>${second}`), `${first} ${second}`);
});

test('a thread’s title stands above what the forum tells of who posted it; its section and buttons go', () => {
  const thread = (front: string, poster: string) =>
    titleOf(`查看: 2213|回复: 6\n${front}一根丝怎么变成一条链 [复制链接]\n水边的阿满\n${poster}`)?.text;
  assert.equal(thread('[云桥杂谈] ', '当前离线\n积分 4380'), '一根丝怎么变成一条链');
  assert.equal(thread('[云桥杂谈] 【转】', '积分 12'), '【转】一根丝怎么变成一条链');
});

const LINES = [
  '近日，青禾高新区迎来一批新材料企业，二十六个项目同一天签约，签约总额比上年同期多了三成，检测平台也同时投用。',
  '青禾高新区科技局有关负责人介绍，检测平台让企业少跑路、早投产，今后将围绕平台继续招引上下游企业。',
];
const headlineOf = (...head: string[]) =>
  readWeb(documentOf([...head, ...LINES].join('\n'))).drafts[0]?.title?.text;

test('two lines over the labels that both say what the text says are one headline', () => {
  const [kicker, own] = ['二十六个项目同一天签约投产', '青禾高新区迎来一批新材料企业'];
  assert.equal(headlineOf(kicker, own, '2021-04-06 云桥日报'), `${kicker} ${own}`);
  assert.equal(
    headlineOf('云桥日报数字报', '放大  缩小', kicker, own, '2021-04-06 云桥日报'),
    `${kicker} ${own}`,
  );
  assert.equal(headlineOf('云桥网→青禾→新材料企业', own, '2021-04-06 云桥日报'), own);
  assert.equal(headlineOf('机器人运动会周末开赛', own, '2021-04-06 云桥日报'), own);
  const long = '青禾高新区迎来一批新材料企业和检测平台';
  assert.notEqual(headlineOf(long, kicker), `${long} ${kicker}`);
});

test('a figure with a point at the front numbers no headline', () => {
  assert.equal(headlineOf('2.8亿元！青禾高新区迎来新材料企业'), '2.8亿元！青禾高新区迎来新材料企业');
});

test('the label of a record goes, whatever a database calls the headline', () => {
  for (const label of ['题名：', '篇名: ', '题名 | ', '文献题名：'])
    assert.equal(
      titleOf(`${label}青禾高新区迎来一批新材料企业`)?.text,
      '青禾高新区迎来一批新材料企业',
      label,
    );
});
