/** Round-ups of an account or an office, whose items tell by a tag or by the paper before them that each is a piece of news. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { understand, loadKnowledge } from '../pipeline.ts';
import { readText } from '../read/text.ts';
import { park, rice, yard } from './editions.fixture.ts';

const knowledge = loadKnowledge();
const understood = (lines: string[]) => {
  const { blocks, markup } = readText(lines.join('\n'), 'markdown');
  return understand(documentOf('', { blocks, markup, kind: 'markdown', lineCount: lines.length }), knowledge);
};
const HEADLINES = ['青禾产业园机器人走上生产线', '云桥开发区海水稻开镰', '鹿鸣保税区迎来首船水果'];

test('the post of an account whose headlines are tagged as news and counted', () => {
  for (const tags of [
    ['### 🤖【要闻①】', '### 🌾【要闻②】', '### 🚢【要闻③】'],
    ['## ▍快讯1｜', '## ▍快讯2｜', '## ▍快讯3｜'],
    ['【动态一】', '【动态二】', '【动态三】'],
  ]) {
    const items = [park, rice, yard].flatMap((text, k) => [
      `${tags[k]!}${HEADLINES[k]!}`,
      '',
      ...text,
      '🔗 [完整办法在这里](https://mp.example/s/1)',
      '---',
    ]);
    const { articles } = understood([
      '# 青禾一周｜机器人上岗、海水稻开镰……这周的园区有点忙',
      '原创 小禾 **云桥那些事儿** 2021-04-06 18:00 云桥',
      '👆点击上方蓝字关注我们',
      '嗨，各位园友～小禾把这周园区里的要闻打了个包，请查收📮',
      '---',
      ...items,
      '📣 **小禾碎碎念**：你最想去看什么？评论区告诉我，点赞前三名送帆布袋一只🎁',
      '**往期回顾**',
      '[青禾一周｜湖边的路灯会说话了](https://mp.example/s/2)',
      '文字：小禾　排版：阿满　初审：老K',
      '喜欢就点个**在看**再走吧👇',
    ]);
    assert.deepEqual(
      articles.map(({ title }) => title),
      HEADLINES,
    );
    assert.deepEqual(
      articles.map(({ paragraphs }) => paragraphs.map(({ text }) => text)),
      [park, rice, yard],
    );
    assert.deepEqual(
      articles.map(({ source, date }) => [source?.value, date?.value]),
      HEADLINES.map(() => ['云桥那些事儿', '2021-04-06']),
    );
  }
});

test('a digest of what the press says: each item under its paper, over a row of fields', () => {
  const papers = ['《云桥日报》', '云桥在线', '微信公众号“云桥观察”'];
  const rows = [
    ['【日期】6月12日  【版面】05版  【作者】林小禾', '【转载】37家  【阅读】2.1万  【倾向】正面'],
    ['【日期】6月11日  【作者】本网记者 林小禾', '【转载】5家  【评论】212条'],
    ['【日期】6月9日  【作者】林小禾', '【阅读】8.6万  【在看】1,904  【倾向】中性'],
  ];
  for (const numbers of [
    ['一、', '二、', '三、'],
    ['1.', '2.', '3.'],
    ['【1】', '【2】', '【3】'],
  ]) {
    const items = [park, rice, yard].flatMap((text, k) => [
      `${numbers[k]!}${papers[k]!}：${HEADLINES[k]!}`,
      ...rows[k]!,
      ...text,
      `【原文链接】http://www.yunqiao.example/a/${k}.html`,
    ]);
    const { articles } = understood([
      '涉园区舆情摘编',
      '（第18期）',
      '青禾产业园区研究会 信息部              2024年6月14日',
      '〔本期导读〕本期共监测信息1,346条，正面占71%，摘编3条如下。',
      ...items,
      '〔研判与建议〕以上信息整体平稳，建议关注后续跟帖。',
    ]);
    assert.deepEqual(
      articles.map(({ title, source, date, byline }) => [
        title,
        source?.value,
        date?.value,
        byline.map(({ name }) => name),
      ]),
      [
        [HEADLINES[0], '云桥日报', '2024-06-12', ['林小禾']],
        [HEADLINES[1], '云桥在线', '2024-06-11', ['林小禾']],
        [HEADLINES[2], '云桥观察', '2024-06-09', ['林小禾']],
      ],
      numbers[0],
    );
    assert.deepEqual(
      articles.map(({ paragraphs }) => paragraphs.map(({ text }) => text)),
      [park, rice, yard],
    );
  }
});
