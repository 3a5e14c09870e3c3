import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from './document.fixture.ts';
import { reasonOf } from './reason.ts';
import { rows, stateNames } from './states.ts';
import { readWeb } from './web.ts';

const weights = { H: 1.2, B: -3, S: 0.9, C: -6, E: 0.6, X: 0 };

test('a reason tells what spoke for the state, and what came next', () => {
  const told = { weights, rows: ['短行', '正文之前'] };
  assert.equal(
    reasonOf({ kinds: new Set(), kinship: 0.5 }, 'H', told),
    '短行、正文之前；亲近 0.5；题头 1.2 胜 小题 0.9',
  );
});

test('a state that the line alone does not speak for was decided by its neighbours', () => {
  const reason = reasonOf({ kinds: new Set(['stamp']), kinship: 0 }, 'S', { weights, rows: [] });
  assert.equal(reason, '像时间戳；亲近 0.0；小题 0.9 不及 题头 1.2，凭前后文');
});

test('every row has a short Chinese name of its own', () => {
  const names = rows.map(({ name }) => name);
  for (const name of [...names, ...Object.values(stateNames)])
    assert.match(name, /^[\p{Script=Han}、]{2,9}$/u);
  assert.equal(new Set(names).size, names.length);
});

test('no reason of a page has an English word', () => {
  const article = documentOf(
    '首页 > 新闻 > 正文\n青禾园区二期开园\n来源：云桥时报 2021-04-06 09:12\n青禾产业园二期昨日开园，首批八家企业搬进了新的厂房。\n责任编辑：林小禾\n相关阅读\n云桥花市开门迎客...',
  );
  const index = documentOf('首页\n云桥花市开门\n青禾书屋迁址');
  for (const doc of [article, index])
    for (const { reason } of readWeb(doc).decisions) assert.doesNotMatch(reason ?? '', /[a-z]/i);
  assert.equal(readWeb(index).decisions[0]!.reason, '整页没有正文');
});
