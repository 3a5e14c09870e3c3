import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dateOfUrl, datesIn, isDay, normaliseDate, shortDateIn, republicStampIn } from './calendar.ts';

const values = (text: string): string[] => datesIn(text).map(({ value }) => value);

test('reads full dates in all their shapes', () => {
  for (const text of [
    '2021-04-06',
    '2021年4月6日',
    '2021年04月06来源：',
    '2021/4/6',
    '2021.04.06',
    '06.04.2021  09:12',
    '２０２１年４月６日',
    '二〇二一年四月六日',
    '2021 年 4 月 6 日',
  ])
    assert.deepEqual(values(text), ['2021-04-06'], text);
  assert.deepEqual(values('二○二一年十二月三十一日'), ['2021-12-31']);
  assert.deepEqual(values('从2021-04-06到2021-05-01'), ['2021-04-06', '2021-05-01']);
});

test('reads the years of the Republic', () => {
  for (const text of [
    '民国110年4月6日',
    '中華民國 110 年 4 月 6 日',
    '民国一百一十年四月六日',
    '中華民國一一〇年四月六日',
    '110年4月6日 星期二',
    '110年4月6日（星期二）',
  ])
    assert.deepEqual(values(text), ['2021-04-06'], text);
  assert.deepEqual(values('民国一百零五年十月二日'), ['2016-10-02']);
  for (const text of ['110年4月6日 星期三', '110年4月6日', '园区110年4月6日夜'])
    assert.deepEqual(values(text), [], text);
});

test('reads no date where a day does not exist or no full date stands', () => {
  for (const text of [
    '2023年2月30日',
    '2023-13-01',
    '04.31.2021',
    '1.2.3.2021',
    '2023年4月',
    '4月6日',
    '12021-04-06',
    '2021-4年6',
    '1.2021.4',
    '2021年4月31日',
  ])
    assert.deepEqual(values(text), [], text);
});

test('a day is a day exactly when the calendar has it', () => {
  const range = {
    year: fc.integer({ min: 1900, max: 2099 }),
    month: fc.integer({ min: 0, max: 13 }),
    day: fc.integer({ min: 0, max: 32 }),
  };
  fc.assert(
    fc.property(fc.record(range), ({ year, month, day }) => {
      const date = new Date(Date.UTC(year, month - 1, day));
      assert.equal(
        isDay(year, month, day),
        date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month > 0,
      );
    }),
  );
});

test('a year apart from its day counts where a clock stands behind', () => {
  for (const stamp of ['2021 04/06 09:12:30', '202104/0609:12:30', '2021 04/ 06 09:12:30'])
    assert.deepEqual(
      datesIn(`${stamp} 来源：云桥网`).map(({ value }) => value),
      ['2021-04-06'],
    );
  assert.deepEqual(datesIn('2021 04/06 名企业'), []);
});

test('a year of the Republic counts from 1912, in words anywhere, in digits only at the start of a label’s value', () => {
  assert.deepEqual(
    datesIn('中華民國110年4月6日發布').map(({ value }) => value),
    ['2021-04-06'],
  );
  assert.equal(republicStampIn('110-04-06')?.value, '2021-04-06');
  assert.equal(republicStampIn('110/04/06 09:12')?.value, '2021-04-06');
  assert.equal(republicStampIn('110.4.6')?.value, '2021-04-06');
  assert.equal(republicStampIn('010-6540-0000'), undefined);
  assert.equal(republicStampIn('110-13-06'), undefined);
});

test('takes the date out of an address', () => {
  assert.equal(dateOfUrl('https://example.org/html/2021-04/06/content_1.htm'), '2021-04-06');
  assert.equal(dateOfUrl('https://example.org/2021/04/06/1.html'), '2021-04-06');
  assert.equal(dateOfUrl('https://example.org/a/20210406/1.html'), '2021-04-06');
  assert.equal(dateOfUrl('https://example.org/202104/t20210406_12.html'), '2021-04-06');
  assert.equal(dateOfUrl('https://example.org/p/194706.html'), undefined);
  assert.equal(dateOfUrl('https://example.org/20211306/1.html'), undefined);
});

test('makes EDTF of what an editor writes, and of nothing else', () => {
  const written: [string, string | undefined][] = [
    ['2021-04-06', '2021-04-06'],
    ['2021-04', '2021-04'],
    ['2021', '2021'],
    ['XXXX-07-28', 'XXXX-07-28'],
    ['2021年4月6日', '2021-04-06'],
    ['2021年4月', '2021-04'],
    ['2021-04-06T09:12:30+08:00', '2021-04-06'],
    ['6/11/2020, 9:42:03 PM', '2020-06-11'],
    ['13/11/2020, 9:42:03 PM', undefined],
    ['2021-13', undefined],
    ['2021-02-30', undefined],
    ['XXXX-02-30', undefined],
    ['去年四月', undefined],
    ['', undefined],
  ];
  for (const [text, value] of written) assert.equal(normaliseDate(text), value, text);
});

test('reads English dates, the month first or the day, and none that a calendar lacks', () => {
  for (const text of [
    'April 6, 2021',
    'Apr 6, 2021',
    'Apr. 06, 2021',
    '6 April 2021',
    'Updated: APRIL 6, 2021 09:12',
  ])
    assert.deepEqual(values(text), ['2021-04-06'], text);
  for (const text of [
    'April 31, 2021',
    'April 2021',
    'Aprils 6, 2021',
    '6 Apr',
    '31 Feb 2021',
    'Mayor 6, 2021',
  ])
    assert.deepEqual(values(text), [], text);
});

test('two digits are a year only in a stamp: before a time, or after a label', () => {
  assert.equal(shortDateIn('青禾网 15-05-13 17:50', false)?.value, '2015-05-13');
  assert.equal(shortDateIn('15/05/13 7:50', false)?.value, '2015-05-13');
  assert.equal(shortDateIn('15-05-13', true)?.value, '2015-05-13');
  for (const text of ['15-05-13', '2015-05-13 17:50', '15-13-05 17:50', '85-05-13 17:50', '电话 85-05-13-17'])
    assert.equal(shortDateIn(text, false), undefined, text);
  assert.equal(shortDateIn('123-15-05-13', true), undefined);
});

test('a day of three numbers with the year last is read where only one order gives a day', () => {
  assert.equal(datesIn('15/08/2022 09:10')[0]?.value, '2022-08-15');
  assert.deepEqual(datesIn('10/07/2009'), []);
  assert.equal(datesIn('08/15/2022')[0]?.value, '2022-08-15');
  assert.deepEqual(datesIn('32/07/2009'), []);
});
