import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  chineseYear,
  describeDate,
  displayDate,
  instant,
  monthKey,
  newestFirst,
  parseDate,
  precision,
  railDate,
  reach,
  span,
} from './dates.ts';

const shown = (text: string): string => displayDate(parseDate(text)!);

test('the four forms are read and shown as precisely as known', () => {
  assert.equal(shown('2023-02-21'), '2023年2月21日');
  assert.equal(shown('2022-12'), '2022年12月');
  assert.equal(shown('2023'), '2023年');
  assert.equal(shown('XXXX-07-28'), '某年7月28日');
  assert.equal(describeDate(parseDate('2023')), '2023年（月日不详）');
  assert.equal(describeDate(parseDate('XXXX-07-28')), '某年7月28日');
  assert.equal(describeDate(undefined), '日期不详');
});

test('days that no calendar has, and other forms, are not dates', () => {
  for (const text of ['2023-02-30', '2023-13', '2023-00-01', 'XXXX', 'XXXX-07', '23-02-21', '2023-2-1', ''])
    assert.equal(parseDate(text), undefined, text);
  assert.equal(precision(parseDate('2024-02-29')), 'day');
  assert.equal(precision(parseDate('XXXX-02-29')), 'month-day');
  assert.equal(parseDate('2023-02-29'), undefined);
});

test('a day is a date when the calendar has it', () => {
  const year = fc.integer({ min: 1900, max: 2100 });
  fc.assert(
    fc.property(year, fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }), (...parts) => {
      const text = parts.map((part) => String(part).padStart(2, '0')).join('-');
      const calendar = new Date(`${text}T00:00:00Z`);
      const exists = !Number.isNaN(calendar.valueOf()) && calendar.toISOString().startsWith(text);
      assert.equal(parseDate(text) !== undefined, exists, text);
    }),
  );
});

test('newest first; less is later; no year after every year; nothing last', () => {
  const texts = [
    '2023-02-21',
    '2023-02',
    '2023',
    '2022-12-09',
    '2022-12',
    'XXXX-07-28',
    'XXXX-07-22',
    undefined,
  ];
  const dates = texts.map(parseDate);
  assert.deepEqual([...dates].reverse().sort(newestFirst), dates);
});

test('the rail says what is missing below the day', () => {
  assert.deepEqual(railDate(parseDate('2023-02-21')), { main: '2月21日', note: '2023' });
  assert.deepEqual(railDate(parseDate('2022-12')), { main: '12月', note: '2022，日不详' });
  assert.deepEqual(railDate(parseDate('2023')), { main: '2023年', note: '月日不详' });
  assert.deepEqual(railDate(parseDate('XXXX-07-28')), { main: '7月28日', note: '年份不详' });
  assert.deepEqual(railDate(undefined), { main: '日期不详', note: '' });
});

test('months, years in Chinese, instants and spans', () => {
  assert.equal(monthKey(parseDate('2023-02-21')), '2023-02');
  assert.equal(monthKey(parseDate('XXXX-07-28')), undefined);
  assert.equal(chineseYear(2025), '二〇二五');
  assert.equal(instant(parseDate('2022-12')), '2022-12-01T00:00:00+08:00');
  assert.equal(instant(parseDate('XXXX-07-28')), undefined);
  assert.equal(
    span(['2025-06-03', '2021-04', 'XXXX-07-28', undefined].map(parseDate)),
    '2021年4月至2025年6月',
  );
  assert.equal(span(['2023-02-01', '2023-02-21'].map(parseDate)), '2023年2月');
  assert.equal(span(['2023-02-01', '2023-09'].map(parseDate)), '2023年2月至9月');
  assert.equal(span(['2023', '2023-09'].map(parseDate)), '2023年至2023年9月');
  assert.equal(span([undefined]), undefined);
});

test('a part of a list says from when to when, and what is not known', () => {
  assert.equal(
    reach(['2023-02-01', '2021-09', 'XXXX-07-28', undefined].map(parseDate), 'all'),
    '2021年9月至2023年2月、年份不详、日期不详',
  );
  assert.equal(reach(['XXXX-07-28', 'XXXX-01-02'].map(parseDate), 'all'), '年份不详');
  assert.equal(reach(['2023-02-11', '2023-02-03', '2023-02'].map(parseDate), 'month'), '3日至11日、日不详');
  assert.equal(reach(['2023-02-11', '2023-02-11'].map(parseDate), 'month'), '11日');
  assert.equal(reach(['2023-02'].map(parseDate), 'month'), '日不详');
});
