import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { loadKnowledge, understand } from '../pipeline.ts';
import type { Article } from '../types.ts';
import { BYLINES, FURNITURE, LEADS, NO_PICTURES, OF_PICTURES, type LineForm } from './page-lines.fixture.ts';

interface Story {
  title: string;
  by: string;
  paragraphs: [string, string, string];
}

const HEAD = '青禾日报　2021年3月10日　星期三　第3版　园区';
const STORIES: Story[] = [
  {
    title: '宁波高新区把实验室搬到车间门口',
    by: '林禾苗',
    paragraphs: [
      '一台刚下线的减速器要做一万次疲劳试验，从前得送到两百公里外的研究所，如今推出车间大门，走三百步就能上机。在宁波高新区，这样的“门口实验室”已经开了十一家。',
      '办这件事的起因是一张账单。去年初，园区干部走访企业时发现，四十多家做传动件的小厂每年花在外出检测上的钱超过九百万元，排队最长的要等上两个月。',
      '眼下，实验室已经接了两千多单，收费只有市价的一半。园区打算再添一批测噪声的设备，让做电机的企业也用得上。',
    ],
  },
  {
    title: '烟台高新区的老厂房里长出画室和书店',
    by: '方知行',
    paragraphs: [
      '锯齿形的屋顶还在，天窗下的行车也没有拆，只是机床换成了画架。上个周末，烟台高新区的旧纺机厂重新开门，首批二十三家工作室在这里安了家。',
      '这座厂房建于上世纪六十年代，停产以后空了十五年。改造时，设计师保留了红砖墙和铸铁柱，把运布的轨道改成了步道，沿路摆上当年的纱锭。',
      '园区还请来三位老师傅做讲解，每天两场，讲的都是厂里的旧事。入秋以后，这里要办一个月的灯展，摊位已经订出去大半。',
    ],
  },
  {
    title: '益阳高新区办照窗口把灯留到晚上八点',
    by: '何雨晴',
    paragraphs: [
      '傍晚六点，别处的窗口已经拉下卷帘门，益阳高新区政务大厅的三号窗口仍然亮着灯。从这个月起，这里每周二和周四开到晚上八点，专等下了班的人来办照。',
      '窗口负责人介绍，白天排队的多是中介，真正开店的人往往走不开。大厅查了半年的取号记录，发现四成以上的预约都落在下班以后，于是添了两名导办。',
      '一个月下来，晚间窗口办了三百一十二件事，没有一件拖过夜。园区准备把社保和医保的窗口也并进来。',
    ],
  },
];
const knowledge = loadKnowledge();

/** What may be done with the second story on the page: its lines, below its headline. */
type Place = (story: Story, form: LineForm) => string[];

const signed = ({ by }: Story): string => `本报记者 ${by}`;
const between: Place = (story, { lines }) => {
  const [first, ...rest] = story.paragraphs;
  return [signed(story), first, ...lines, ...rest];
};
const within: Place = (story, { lines }) => {
  const [first, second, third] = story.paragraphs;
  const cut = second.indexOf('铸铁柱') + 1;
  return [signed(story), first, second.slice(0, cut), ...lines, second.slice(cut), third];
};
const behind: Place = (story, { lines }) => [signed(story), ...story.paragraphs, ...lines];
const belowHeadline: Place = ({ paragraphs }, { lines }) => [...lines, ...paragraphs];
const inFront: Place = ({ paragraphs: [first, ...rest] }, { lines: [lead] }) => [lead! + first, ...rest];

function page(form: LineForm, place: Place, gap: string): string {
  const texts = STORIES.map((story, i) =>
    [story.title, ...(i === 1 ? place(story, form) : between(story, { lines: [] }))].join(gap),
  );
  return [HEAD, ...texts].join(gap);
}

function comesOut(articles: readonly Article[], form: LineForm, told: string): void {
  assert.deepEqual(
    articles.map(({ title }) => title),
    STORIES.map(({ title }) => title),
    told,
  );
  articles.forEach(({ byline, paragraphs, date, source }, i) => {
    const { by, paragraphs: own } = STORIES[i]!;
    const names = i === 1 && form.by ? form.by : [by];
    assert.deepEqual(byline.map(({ name }) => name).toSorted(), names.toSorted(), told);
    const body = paragraphs.map(({ text }) => text).join('');
    const rest = own.reduce((left, text) => left.replace(text, ''), body);
    assert.equal(rest.replaceAll(/\s/gu, ''), i === 1 ? (form.keeps ?? '').replaceAll(/\s/gu, '') : '', told);
    assert.equal(date?.value, '2021-03-10', told);
    assert.equal(source?.value, '青禾日报', told);
  });
}

for (const [what, forms, places] of [
  ['what a picture shows and who took it', OF_PICTURES, [between, within, behind]],
  ['no sentence that speaks of pictures', NO_PICTURES, [between]],
  ['what the page prints around its texts', FURNITURE, [behind]],
  ['who wrote it, below the headline', BYLINES, [belowHeadline]],
  ['who wrote it, in front of the text', LEADS, [inFront]],
] as const)
  test(`a newspaper page is read line by line: ${what}`, () => {
    for (const form of forms)
      for (const place of places)
        for (const gap of ['\n', '\n\n']) {
          const { articles } = understand(documentOf(page(form, place, gap)), knowledge);
          comesOut(articles, form, `${form.lines.join(' ⏎ ')} (${place.name})`);
        }
  });
