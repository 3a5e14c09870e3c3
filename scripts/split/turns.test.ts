import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { turnsOf } from './turns.ts';

const labels = (lines: string[]) => [...turnsOf(documentOf(lines.join('\n')).blocks).values()];

test('a line that tells who speaks and when, alone or before what is said', () => {
  const alone = ['小禾 00:02', '小禾 00:31', '00:48 小禾', '[01:20]'];
  assert.deepEqual(labels(alone), alone);
  assert.deepEqual(labels(['[00:03] 主播：早上好。', '[00:20] 主播：园区投产。', '[00:40] 园区扩建。']), [
    '[00:03] 主播：',
    '[00:20] 主播：',
    '[00:40] ',
  ]);
  assert.deepEqual(labels(['说话人1(00:03): 好。', '说话人1(00:20): 投产。', '说话人1(00:40): 扩建。']), [
    '说话人1(00:03): ',
    '说话人1(00:20): ',
    '说话人1(00:40): ',
  ]);
});

test('two voices, and both at once', () => {
  assert.deepEqual(labels(['男：早上好。', '女：园区投产。', '合：听众朋友，再见！']), [
    '男：',
    '女：',
    '合：',
  ]);
});

test('two turns, times that do not rise, and times of the news are none', () => {
  assert.deepEqual(labels(['小禾 00:02', '小禾 00:31']), []);
  assert.deepEqual(labels(['小禾 09:02', '小禾 00:31', '小禾 08:10', '小禾 02:10']), []);
  assert.deepEqual(
    labels(['08:30 青禾园区：工人到岗', '09:10 云桥园区：设备开机', '11:20 鹿鸣园区：首船靠岸']),
    [],
  );
  assert.deepEqual(labels(['早上8:30，工人到岗。', '上午9:10，设备开机。', '中午11:20，首船靠岸。']), []);
});

test('voices speak between headlines that bear times; hosts are named with a slash between', () => {
  const voices = ['（01:10）《青禾园区新线投产》', '【甲】投产了。', '【乙】是的。', '【甲】工人到岗。'];
  const more = ['（04:35）《云桥园区新线开机》', '【乙】开机了。', '（08:20）《鹿鸣园区首船靠岸》'];
  assert.deepEqual(
    labels([...voices, ...more]).sort(),
    ['（01:10）', '（04:35）', '（08:20）', '【乙】', '【乙】', '【甲】', '【甲】'].sort(),
  );
  const hosts = '主持：小蔓 / 大川　　整理：阿宝';
  assert.deepEqual(labels([hosts, '小蔓：早上好。', '大川：早。', '小蔓：今天晴。']), [
    '小蔓：',
    '大川：',
    '小蔓：',
  ]);
});

test('the clocks of a rundown stand before what is on the air, and before the announcer', () => {
  const slots = [
    '07:00:00  片头（20秒）',
    '07:00:20  （男）早上好。',
    '07:01:10\u3000青禾园区投产',
    '（女）投产了。',
  ];
  assert.deepEqual(labels(slots), ['07:00:00  ', '07:00:20  （男）', '07:01:10\u3000']);
  assert.deepEqual(labels(['09:00  签到', '09:30  园区参观', '11:00  座谈']), []);
});
