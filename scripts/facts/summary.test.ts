import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sentencesOf } from './sentences.ts';
import { summarise } from './summary.ts';

const context = { title: '襄阳高新区三个项目开工', zoneNames: ['襄阳高新区'] };

test('summary: what happened where, before greeting, background and question', () => {
  const paragraphs = [
    '大家好,欢迎来到今天的节目。近年来,产业发展很快。谁能想到呢？',
    '昨天,襄阳高新区三个项目集中开工,总投资20亿元。企业负责人说,我们很高兴。',
  ];
  assert.equal(summarise(paragraphs, context), '昨天,襄阳高新区三个项目集中开工,总投资20亿元。');
});

test('summary: a second sentence joins where there is room', () => {
  const paragraphs = [
    '昨天,襄阳高新区三个项目集中开工,总投资20亿元。',
    '当地的花开得正好，散步的人不少。',
    '截至6月底,襄阳高新区共引进项目18个,完成投资55亿元。',
  ];
  assert.equal(summarise(paragraphs, context), paragraphs[0]! + paragraphs[2]!);
});

test('summary: the dateline is no part of the sentence', () => {
  const text = '本报讯(记者 甲乙丙)昨天,襄阳高新区三个项目集中开工,总投资20亿元。';
  assert.equal(summarise([text], context), text.slice(text.indexOf('昨天')));
  for (const lead of ['本报讯 (记者 甲乙丙) ', '某某网4月6日襄阳消息 ', '【某某报記者甲乙丙/襄陽報導】'])
    assert.equal(
      summarise([text.replace('本报讯(记者 甲乙丙)', lead)], context),
      text.slice(text.indexOf('昨天')),
    );
});

test('summary: a sentence that a point ends', () => {
  const text = '昨天,襄阳高新区三个项目集中开工,总投资20.5亿元.企业负责人说,我们很高兴.';
  assert.equal(summarise([text], context), '昨天,襄阳高新区三个项目集中开工,总投资20.5亿元.');
});

test('summary: none where no sentence fits', () => {
  assert.equal(summarise([], context), undefined);
  assert.equal(summarise(['怎么办？', '襄阳高新区三个项目开工,没有句号'], context), undefined);
  assert.equal(summarise([`襄阳高新区${'三个项目开工,'.repeat(30)}。`], context), undefined);
  assert.equal(summarise(['他说:“襄阳高新区三个项目昨天开工了。我们很高兴。'], context), undefined);
});

test('summary: a sentence that leans on another never stands alone', () => {
  assert.equal(summarise(['该项目昨天在襄阳高新区开工,总投资20亿元。'], context), undefined);
});

test('sentences: quotes and brackets are not cut', () => {
  const text = '甲说:“好。真好！”大家笑了。(完。)第二句？！第三句';
  assert.deepEqual(
    sentencesOf(text, 0).map((sentence) => sentence.text),
    ['甲说:“好。真好！”大家笑了。', '(完。)第二句？！'],
  );
});

test('summary: always the article’s own sentences, in order, at most 120 characters', () => {
  const piece = fc.constantFrom(
    '昨天',
    '襄阳高新区',
    '开工',
    '20亿元',
    ',',
    '，',
    '。',
    '！',
    '？',
    '“',
    '”',
    '（',
    '）',
    '某某有限公司',
    '该',
    '7月8日',
  );
  const paragraph = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 6 }), (paragraphs) => {
      const summary = summarise(paragraphs, context);
      if (summary === undefined) return;
      const sentences = paragraphs.flatMap((text, at) => sentencesOf(text, at)).map(({ text }) => text);
      const isOne = (text: string): boolean => sentences.includes(text);
      const cuts = Array.from(summary, (_, at) => at + 1);
      const whole =
        isOne(summary) || cuts.some((cut) => isOne(summary.slice(0, cut)) && isOne(summary.slice(cut)));
      assert.ok(whole && summary.length <= 120, summary);
      for (const sentence of sentences) assert.ok(paragraphs.some((text) => text.includes(sentence)));
    }),
  );
});
