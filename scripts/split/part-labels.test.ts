import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { loadKnowledge, understand } from '../pipeline.ts';
import { FORMS, NO_LABELS, type LabelForm } from './part-labels.fixture.ts';
import { closing, isPartName, partLabel } from './part-labels.ts';

const knowledge = loadKnowledge();

interface Story {
  headline: string;
  lead: string;
  told: string;
  who: string;
  heard: string;
  rest: string;
  signed: string;
}
const STORIES: Story[] = [
  {
    headline: '青禾高新区：一根管子“吹”出新产业',
    lead: '土地不够用怎么办？青禾高新区的做法是往空中要空间，老厂房里长出了新车间。',
    told: '在青禾高新区，原来一家停产多年的地板厂，如今变成了一座四层楼的园区，18家精密制造企业陆续搬了进来。',
    who: '入驻企业负责人 方敏',
    heard: '一楼放冲压，三楼放装配，比原来租的老厂房省了四分之一的地方，客户来看也体面。',
    rest: '去年以来，青禾高新区共盘活低效用地2360亩，今年还计划再建设三个这样的园区。',
    signed: '（记者 林小禾 方知远）',
  },
  {
    headline: '云桥经开区首趟中欧班列发车',
    lead: '今天上午，满载轴承和农机的首趟中欧班列从云桥经开区缓缓驶出，十五天后到达汉堡。',
    told: '班列共编组50个集装箱，货值2300万元。过去云桥经开区的货物要先用卡车运到港口，单程就要三天。',
    who: '云桥轴承公司总经理 何志平',
    heard: '以前最怕误了船期，现在班列就在家门口发，路上能省下半个月，客户也放心多了。',
    rest: '据介绍，云桥经开区今年计划开行班列60列，并建设占地120亩的集装箱堆场。',
    signed: '（记者 叶霞）',
  },
];

/** The lines of a story, each behind its label. */
function scriptOf({ lead, told, heard, alone }: LabelForm, story: Story): string[] {
  const said = (label: string, text: string) => (alone ? [label, text] : [label + text]);
  const sound = heard.includes('{who}')
    ? (heard.replace('{who}', story.who) + story.heard).split('\n')
    : [heard + story.who, `（${story.heard}）`];
  return [...said(lead, story.lead), ...said(told, story.told), ...sound, ...said(told, story.rest)];
}

const LABELS =
  /^(?:[【<〖「★●（]|[导正]\s|[导導引][语言語]|口播|主[播持]|林小禾（|配音|同期|解[说說]|旁白|OC|VO|SOT)/u;

function reads(lines: readonly string[], stories: readonly Story[], what: string): void {
  const { articles } = understand(documentOf(lines.join('\n')), knowledge);
  assert.deepEqual(
    articles.map(({ title }) => title),
    stories.map(({ headline }) => headline),
    what,
  );
  articles.forEach(({ paragraphs }, k) => {
    const texts = paragraphs.map(({ text }) => text);
    const { lead, told, heard, rest } = stories[k]!;
    for (const text of [lead, told, heard, rest])
      assert.ok(
        texts.some((said) => said.includes(text)),
        `${what}: ${text.slice(0, 10)} is lost`,
      );
    const kept = texts.filter((text) => LABELS.test(text) && !text.startsWith('（'));
    assert.deepEqual(kept, [], `${what}: a label is kept`);
  });
}

test('the labels of a script are taken off in every form: of a programme that names itself', () => {
  for (const form of FORMS)
    reads(
      [
        '《青禾新闻》文稿',
        '播出日期：2022年11月22日',
        '',
        ...STORIES.flatMap((story, k) => [
          `${k + 1}、${story.headline}`,
          ...scriptOf(form, story),
          story.signed,
          '',
        ]),
      ],
      STORIES,
      form.lead,
    );
});

test('… of items one below the other, and of one alone on its page', () => {
  for (const form of FORMS) {
    reads(
      STORIES.flatMap((story) => [story.headline, ...scriptOf(form, story), story.signed, '']),
      STORIES,
      form.lead,
    );
    const [story] = STORIES;
    const page = [
      story!.headline,
      '时间：2022-11-22 20:31:07  来源：青禾新闻',
      ...scriptOf(form, story!),
      '责编：小禾',
    ];
    reads(page, [story!], form.lead);
  }
});

test('what is only like a label stays', () => {
  for (const line of NO_LABELS) assert.equal(partLabel(line), '', line);
});

test('a label may open a bracket around all that is heard', () => {
  const line = '（同期声：林小禾：订单排到了明年春天，工人三班倒。）';
  const label = partLabel(line);
  assert.equal(label, '（同期声：');
  assert.equal(closing(label, line), '）');
  assert.equal(closing('（同期声）', '（同期声）订单排满（见图）'), '');
});

test('the name of a part may stand alone on a line', () => {
  for (const line of ['导语', '正文：', '同期声', '口播导语', '解說', '记者', '主播', '主持人：'])
    assert.ok(isPartName(line), line);
  for (const line of ['导语如下', '青禾', '同期增长', '林小禾', '记者 林小禾', '记者站'])
    assert.ok(!isPartName(line), line);
});
