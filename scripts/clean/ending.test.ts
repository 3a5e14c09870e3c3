import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenCredit, mediumInBracket, withoutEnding, withoutMarks } from './ending.ts';

const BODY = '青禾产业园二期厂房昨日封顶，首批八家企业年底搬入。';

const TAILS: [glued: string, rule: string][] = [
  ['（编辑：林小禾）', 'editor-tail'],
  ['(編輯:林小禾)1100406', 'editor-tail'],
  ['责任编辑：方知远', 'editor-tail'],
  ['（云桥新闻编辑 林小禾）', 'editor-tail'],
  ['（本网编辑：林小禾）', 'editor-tail'],
  ['（云桥新闻编辑林小禾）', 'editor-tail'],
  ['（青禾云值班编辑方知远）', 'editor-tail'],
  ['【本报责编林小禾】', 'editor-tail'],
  ['（供稿 文/图 青禾园区管委会 编辑 林小禾）', 'editor-tail'],
  ['（云桥日报值班编辑/方知远）', 'editor-tail'],
  ['来源：云桥时报 编辑：方知远', 'source-tail'],
  ['来源:云桥新闻编辑:小禾责编:阿满审校:老叶主编:方知远', 'source-tail'],
  ['（来源：云桥时报）', 'source-tail'],
  ['（来源：云桥调查）', 'source-tail'],
  ['（来源：青禾大数据）', 'source-tail'],
  ['（本报综合）', 'source-tail'],
  ['（综合云桥社消息）', 'source-tail'],
  ['【本網綜合報道】', 'source-tail'],
  [' [云桥新闻网]', 'source-tail'],
  ['Copyright © 2021 云桥在线版权所有 备案号:某ICP备00000000号', 'footer'],
  [' https://example.com/a/1.html', 'links'],
  ['■记者 林小禾 摄', 'photo-tail'],
  ['叶小霞 摄', 'photo-tail'],
  [' (ab/cd)~', 'editor-tail'],
  [' （记者 林小禾）', 'byline-tail'],
];

for (const [glued, rule] of TAILS)
  test(`takes “${glued}” off the last paragraph`, () => {
    const { text, cuts } = withoutEnding(BODY + glued);
    assert.equal(text, BODY);
    assert.deepEqual(cuts, [{ text: glued.trim(), rule }]);
  });

test('takes several endings in turn, and reads the names', () => {
  const { text, people, cuts } = withoutEnding(`${BODY}（记者 林小禾）（责编：方知远）`);
  assert.equal(text, BODY);
  assert.deepEqual(people, [{ name: '林小禾', role: '记者' }]);
  assert.deepEqual(
    cuts.map(({ rule }) => rule),
    ['byline-tail', 'editor-tail'],
  );
});

test('a closing bracket that names the medium and who wrote for it tells both', () => {
  for (const glued of [
    '（来源：云桥日报 记者：林小禾）',
    '（云桥晚报 林小禾）',
    '（稿源：云桥新闻网 记者：林小禾）',
  ]) {
    const { text, people } = withoutEnding(BODY + glued);
    assert.equal(text, BODY);
    assert.deepEqual(
      people.map(({ name }) => name),
      ['林小禾'],
      glued,
    );
  }
  for (const glued of ['（图/林小禾 文/方知远）', '（供稿：方知远）'])
    assert.deepEqual(withoutEnding(BODY + glued).people, [{ name: '方知远' }], glued);
  assert.equal(withoutEnding(`${BODY}（云桥晚报 二期）`).people.length, 0);
});

test('leaves what is text', () => {
  for (const text of [
    BODY,
    `${BODY}这组照片由园区摄影协会拍摄`,
    '报名请登录 https://example.com/a',
    `${BODY}（资料由云桥新闻编辑部提供）`,
    `${BODY}（云桥新闻编辑部提供）`,
    `${BODY}（综合得分第一）`,
    `${BODY}（云桥日报编辑整理）`,
    '编辑：新楼何时启用？'.repeat(2),
    '作品的版权所有人可以在园区登记。',
  ])
    assert.deepEqual(withoutEnding(text), { text, people: [], cuts: [] });
});

test('reads a closing bracket that is broken over two lines', () => {
  assert.deepEqual(brokenCredit(`${BODY}（林小禾`, '云桥日报记者 方知远）'), {
    text: BODY,
    people: [{ name: '林小禾' }, { name: '方知远', role: '记者' }],
    cuts: [{ text: '（林小禾', rule: 'byline-tail' }],
  });
  assert.equal(brokenCredit(`${BODY}（二期`, '将于明年开工）'), undefined);
  assert.equal(brokenCredit(BODY, '方知远）'), undefined);
});

test('the way to the rest that a page glues to a sentence is cut off, a sentence about it is not', () => {
  for (const link of [
    '返回云桥网，查看更多',
    '>>下载客户端 看直播',
    ' 查看更多',
    ' 展开详细',
    '（更多新闻资讯，请关注云桥派 pai.example.com）',
    '详情>>',
    '【阅读全文】',
    ' 点击查看原文>',
    '更多»',
  ])
    assert.deepEqual(withoutMarks(`园区迎来“共荣”图景。${link}`), {
      text: '园区迎来“共荣”图景。',
      cuts: [{ text: link.trim(), rule: 'links' }],
    });
  for (const whole of [
    '企业可以在平台上查看更多。',
    '要让企业了解更多',
    '他说：“请阅读全文。”',
    '订单更多，利润更多',
  ])
    assert.deepEqual(withoutMarks(whole), { text: whole, cuts: [] });
});

test('the jumps of a paper go from both sides of the turn', () => {
  assert.deepEqual(withoutMarks('推动产业升级。（下转3版）'), {
    text: '推动产业升级。',
    cuts: [{ text: '（下转3版）', rule: 'page-jump' }],
  });
  assert.deepEqual(withoutMarks('（上接第一版）截至三月底，园区开工。').cuts, [
    { text: '（上接第一版）', rule: 'page-jump' },
  ]);
  for (const whole of ['（上接水库）的渠道已经通水。', '他把消息转到了头版。', '（下转3版）'])
    assert.deepEqual(withoutMarks(whole), { text: whole, cuts: [] });
});

test('a closing bracket that only names the medium is no text, and tells the source', () => {
  for (const [bracket, name] of [
    ['（据云桥日报海外版）', '云桥日报海外版'],
    ['（據雲橋日報）', '雲橋日報'],
    ['【转自《青禾晚报》】', '青禾晚报'],
    ['(据云桥社电)', '云桥社'],
    ['【云桥在线】', '云桥在线'],
  ] as const) {
    const { text, cuts } = withoutEnding(`产品已经下线。${bracket}`);
    assert.deepEqual([text, cuts], ['产品已经下线。', [{ text: bracket, rule: 'source-tail' }]]);
    assert.equal(mediumInBracket(bracket)?.name, name);
  }
  for (const kept of [
    '产品已经下线。（据介绍）',
    '产品已经下线。（据初步测算）',
    '产品下线（据云桥日报）',
    '产品下线，据云桥日报。',
  ])
    assert.equal(withoutEnding(kept).text, kept);
});
