import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { park, rice, television } from './editions.fixture.ts';
import { hostApart } from './host-lines.ts';
import { issueStarts } from './issues.ts';
import { readEdition } from './items.ts';
import { readWeb } from '../clean/web.ts';
import { findDate } from '../facts/date.ts';

const later = television.map((line) => line.replaceAll('5月16日', '5月17日'));

test('a programme that names itself again with another day begins an issue', () => {
  assert.deepEqual(issueStarts(documentOf([...television, ...later].join('\n'))), [0, television.length]);
  assert.deepEqual(issueStarts(documentOf(television.join('\n'))), [0]);
  assert.deepEqual(issueStarts(documentOf([...television, ...television].join('\n'))), [0]);
});

test('pages of an archive, each with source and day', () => {
  const page = (title: string, day: string, texts: string[]) => [
    title,
    `时间：${day} 来源：云桥新闻 作者：云桥网`,
    '【演播室】',
    texts[0]!,
    '【配音】',
    texts[1]!,
  ];
  const file = [
    ...page('青禾产业园机器人走上生产线', '2018-11-03', park),
    ...page('云桥开发区海水稻开镰', '2016-11-12', rice),
  ];
  assert.deepEqual(issueStarts(documentOf(file.join('\n'))), [0, 6]);
});

test('pages of one site on one day begin with the same line', () => {
  const page = (top: string, title: string, texts: string[]) => [
    top,
    title,
    '播出时间:2021-04-06 来源:云桥广播电视台 浏览:867',
    '[视频] 00:02:36',
    `【解说】${texts.join('')}`,
    `【同期声】${texts[0]!}`,
  ];
  const [one, two] = ['青禾产业园机器人走上生产线', '云桥开发区海水稻开镰'];
  const starts = (top: string) =>
    issueStarts(documentOf([...page('首页>视频>云桥新闻', one, park), ...page(top, two, rice)].join('\n')));
  assert.deepEqual(starts('首页>视频>云桥新闻'), [0, 7]);
  assert.deepEqual(starts('云桥在线'), [0]);
});

/** The dates of the items of a programme. */
function datesOf(lines: string[]): (string | undefined)[] {
  const doc = documentOf(lines.join('\n'));
  const { decisions, drafts } = readEdition(doc, (part) => readWeb(part))!;
  return drafts.map((draft) => findDate({ doc, decisions, draft })?.value);
}

test('a day within an item is that item’s, and never its neighbour’s', () => {
  const item = (title: string, texts: string[], ...day: string[]) => [title, ...day, ...texts];
  const head = '云桥新闻广播 播出稿选编';
  const [one, two] = ['一、机器人走上生产线', '二、海水稻开镰'];
  const [first, second] = ['播出时间：2022年2月10日', '播出时间：2020年9月11日'];
  assert.deepEqual(datesOf([head, ...item(one, park, first), ...item(two, rice, second)]), [
    '2022-02-10',
    '2020-09-11',
  ]);
  assert.deepEqual(datesOf([head, `◆ ${first}`, ...item(one, park), `◆ ${second}`, ...item(two, rice)]), [
    '2022-02-10',
    '2020-09-11',
  ]);
});

test('the host’s words before and behind a headline stand apart', () => {
  const texts = (...lines: string[]) =>
    hostApart(documentOf(['云桥新闻广播 播出稿', ...lines, ...park].join('\n')))
      .blocks.slice(1)
      .map(({ text }) => text)
      .slice(0, -park.length);
  assert.deepEqual(texts('先来听第一条，海水稻开镰。请听本台记者林小禾的报道。'), [
    '先来听第一条，',
    '海水稻开镰。',
    '请听本台记者林小禾的报道。',
  ]);
  assert.deepEqual(texts('接下来看看云桥。海水稻开镰。'), ['接下来看看云桥。', '海水稻开镰。']);
  const told = `接下来关注云桥。${rice[0]}`;
  assert.deepEqual(texts(told), [told]);
  const below = ['海水稻在云桥开镰', '再来关注田间。昨天，二百亩海水稻开镰。'];
  assert.deepEqual(texts(...below), below);
  assert.deepEqual(texts('第一条生产线投产了。第二条也快了。'), ['第一条生产线投产了。第二条也快了。']);
});
