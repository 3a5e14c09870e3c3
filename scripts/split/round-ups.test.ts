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
