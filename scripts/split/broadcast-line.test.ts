import assert from 'node:assert/strict';
import { test } from 'node:test';
import { broadcastIn, isAired, namesBroadcast } from './broadcast-line.ts';

const named = (text: string): string => {
  const told = broadcastIn(text);
  return told ? `${told.station}/${told.programme}` : '';
};

test('a station, a programme and a day stand in any order, with or without marks', () => {
  const lines: [string, string][] = [
    ['20210406青禾广播电视台今日青禾', '青禾广播电视台/今日青禾'],
    ['青禾电视台青禾晚间新闻', '青禾电视台/青禾晚间新闻'],
    ['【今日青禾】2021年4月6日', '/今日青禾'],
    ['【青禾晚间新闻】2021年4月6日 星期二', '/青禾晚间新闻'],
    ['《青禾新闻快车》', '/青禾新闻快车'],
    ['2021年4月6日（星期二）　青禾新闻广播', '青禾新闻广播/'],
    ['【青禾广播电台云桥午间新闻】', '青禾广播电台/云桥午间新闻'],
    ['2021.04.06 云桥区融媒体中心《青禾视窗》', '云桥区融媒体中心/青禾视窗'],
    ['《青禾视窗》 2021年4月6日 云桥卫视', '云桥卫视/青禾视窗'],
    ['青禾电视台：园区里的新闻人', ''],
    ['云桥卫视 青禾新闻 记者 林小禾', ''],
  ];
  for (const [line, told] of lines) assert.equal(named(line), told, line);
});

test('a line names the broadcast where its programme ends as one, or the host calls it so', () => {
  const isCalled = (programme: string) => programme === '今日青禾';
  for (const line of ['20210406青禾广播电视台今日青禾', '【今日青禾】2021年4月6日', '《青禾新闻快车》'])
    assert.ok(namesBroadcast(line, isCalled), line);
  for (const line of ['青禾电视台搬进新楼', '【园区扩建】2021年4月6日', '青禾新闻', '云桥电视台'])
    assert.ok(!namesBroadcast(line, isCalled), line);
});

test('a line below tells the station and when it was on the air', () => {
  for (const line of ['（青禾广播电视台2021年4月6日播出）', '(云桥区融媒体中心 2021-04-06 首播)'])
    assert.ok(isAired(line), line);
  for (const line of ['（青禾广播电视台播出）', '（2021年4月6日播出）', '（青禾高新区2021年4月6日播出）'])
    assert.ok(!isAired(line), line);
});
