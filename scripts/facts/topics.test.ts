import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTaxonomy, taxonomyOf } from '../../src/lib/taxonomy.ts';
import { findTopics } from './topics.ts';

const taxonomy = loadTaxonomy();

const find = (title: string, ...paragraphs: string[]) =>
  findTopics({ title, titleDerived: false, paragraphs }, taxonomy);
const labels = (title: string, ...paragraphs: string[]) =>
  find(title, ...paragraphs).map(({ topic }) => topic.label);

test('topics: what the title and the lead say', () => {
  assert.deepEqual(labels('园区建起人形机器人训练场', '训练场今天启用,二十台人形机器人在这里学叠衣服。'), [
    '机器人',
  ]);
});

test('topics: nothing is said of anything', () => {
  assert.deepEqual(labels('春天来了', '路边的花开了,散步的人多了起来。'), []);
});

test('topics: evidence is the deciding words with their counts', () => {
  const [first] = find('锂电项目投产', '储能电站今天并网。储能设备来自本地,锂电企业供货。');
  assert.equal(first!.topic.label, '新能源与储能');
  assert.equal(first!.evidence, '锂电 ×2、储能 ×2');
});

test('topics: evidence keeps the words of a text in traditional characters', () => {
  const [first] = find('儲能電站併網', '儲能電站今天併網,動力電池退役後還能再用。');
  assert.equal(first!.topic.label, '新能源与储能');
  assert.match(first!.evidence, /儲能 ×2/);
});

test('topics: words inside a barred one do not count', () => {
  assert.deepEqual(
    labels('招商银行招商银行', '招商银行发布年报。招商银行的年报有三百页,招商证券也发了。'),
    [],
  );
});

test('topics: an industry that comes close stands before 招商引资', () => {
  const found = labels('集成电路产业招商引资大会', '大会上,芯片和晶圆企业签约落户,招商引资成果丰硕。');
  assert.deepEqual(found.slice(0, 2), ['集成电路与半导体', '招商引资']);
});

test('topics: a word said again counts less each time, and title and lead count more', () => {
  const only = taxonomyOf({
    ...taxonomy,
    scoring: { ...taxonomy.scoring, min_score: 0 },
    topics: [{ id: 'kite', label: '风筝', group: 'industry', kw: { 风筝: 2 } }],
  });
  const score = (title: string, ...paragraphs: string[]): number =>
    findTopics({ title, titleDerived: false, paragraphs }, only)[0]?.score ?? 0;
  const filler = '路边的花开了。'.repeat(20);
  assert.equal(score('', filler, '风筝'), 2);
  assert.ok(Math.abs(score('', filler, '风筝风筝风筝') - 4) < 1e-9);
  assert.equal(score('', '风筝'), 3);
  assert.equal(score('风筝'), 6);
});

test('topics: a derived title is part of the body and does not count again', () => {
  const input = { title: '储能', paragraphs: ['储能电站'] };
  const scores = [true, false].map((titleDerived) => {
    const loose = { ...taxonomy, scoring: { ...taxonomy.scoring, min_score: 0 } };
    return findTopics({ ...input, titleDerived }, loose)[0]!.score;
  });
  assert.ok(scores[0]! < scores[1]!);
});

test('topics: Latin words count only whole', () => {
  const loose = { ...taxonomy, scoring: { ...taxonomy.scoring, min_score: 0 } };
  const found = (text: string) => findTopics({ title: text, titleDerived: false, paragraphs: [] }, loose);
  assert.deepEqual(found('VEDANTA 与 SAID'), []);
  assert.equal(found('国产EDA软件')[0]!.topic.label, '集成电路与半导体');
});

test('topics: at most four', () => {
  const all = taxonomy.topics.map(({ kw }) => Object.keys(kw).join('、'));
  assert.equal(labels('', ...all).length, taxonomy.scoring.max_topics);
});

const tagged = (keywords: string[], ...paragraphs: string[]) =>
  findTopics({ title: '青禾园区开张', titleDerived: false, paragraphs, keywords }, taxonomy);

test("topics: the page's own tag makes a topic of what the text says in passing, and the evidence names it", () => {
  const filler = '路边的花开了，散步的人多了起来。'.repeat(10);
  const text = [filler, '电站用上了储能设备。'];
  assert.deepEqual(tagged([], ...text), []);
  const [topic] = tagged(['园区', '储能'], ...text);
  assert.equal(topic!.topic.label, '新能源与储能');
  assert.equal(topic!.evidence, '储能、标签“储能”');
});

test('topics: a tag of which neither title nor text speaks is no topic', () => {
  assert.deepEqual(tagged(['储能', '锂电', '光伏'], '路边的花开了，散步的人多了起来。'), []);
});
