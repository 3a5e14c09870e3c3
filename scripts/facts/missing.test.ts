import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { loadKnowledge, understand } from '../pipeline.ts';

const knowledge = loadKnowledge();
const told = (text: string) =>
  understand(documentOf(text), knowledge)
    .findings.filter(({ code }) => code === 'no-date' || code === 'no-title')
    .map(({ code, line }) => [code, line]);

const body = '青禾产业园的二期厂房已经封顶，首批八家企业忙着搬家，管委会派了二十名干部帮他们办手续。';

test('missing facts: neither date nor title', () => {
  assert.deepEqual(told(`编辑：林小禾\n${body}\n${body.replace('八', '九')}`), [
    ['no-date', undefined],
    ['no-title', 2],
  ]);
});

test('missing facts: a page with both has nothing to tell', () => {
  assert.deepEqual(told(`青禾园区二期封顶\n来源：云桥时报 2021-04-06 09:12\n${body}`), []);
});
