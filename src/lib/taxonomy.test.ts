import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadTaxonomy, topicByLabel, validateTaxonomy } from './taxonomy.ts';

const text = readFileSync('content/topics.yml', 'utf8');

test('taxonomy: 38 topics in four groups, each found by its label', () => {
  const { topics, groups } = loadTaxonomy();
  assert.equal(topics.length, 38);
  assert.deepEqual(Object.keys(groups), ['invest', 'industry', 'innovation', 'governance']);
  for (const topic of topics) {
    assert.equal(topicByLabel(topic.label), topic);
    assert.ok(topic.group in groups);
  }
  assert.equal(topicByLabel('没有这个主题'), undefined);
});

test('taxonomy: the content of the project has no problems', () => {
  assert.deepEqual(validateTaxonomy(text), []);
});

const faults: [string, string, string, RegExp][] = [
  ['a pattern that does not compile', "'(开工|动工)建设'", "'(开工|动工建设'", /正则.*写得不对/],
  ['a pattern without limit', "'(开工|动工)建设'", "'(开工)+建设'", /没有上限/],
  ['a label used twice', 'label: 招商引资', 'label: 科技招商', /label「科技招商」重复/],
  ['an id used twice', 'id: investment', 'id: sci-investment', /id「sci-investment」重复/],
  ['a weight that is no number', '科技招商: 3', '科技招商: 三', /「科技招商」的权重不是数/],
  ['an unknown group', 'group: innovation', 'group: other', /group「other」/],
  ['a score that is no number', 'min_score: 5', 'min_score: 五', /min_score/],
];

for (const [what, from, to, message] of faults) {
  test(`taxonomy: ${what}`, () => {
    assert.ok(text.includes(from));
    const at = text.indexOf(from);
    const problems = validateTaxonomy(text.replace(from, to));
    const problem = problems.find((one) => message.test(one.message));
    assert.equal(problem?.line, text.slice(0, at).split('\n').length, JSON.stringify(problems));
  });
}
