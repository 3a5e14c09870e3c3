import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citation } from './cite.ts';
import { parseDate } from './dates.ts';

const cite = (date: string | undefined, more: object = {}, address?: string): string =>
  citation({ title: '某题', byline: [], date, ...more }, parseDate(date), address).join('[引用日]');

test('a full citation', () => {
  const byline = [{ name: '甲' }, { name: '乙' }];
  assert.equal(
    cite('2023-02-21', { byline, source: '某某社', url: 'https://host.example/1' }),
    '甲，乙. 某题[EB/OL]. 某某社，2023(2023-02-21)[引用日]. https://host.example/1.',
  );
});

test('more than three authors are 等; what is unknown is left out or said', () => {
  const byline = ['甲', '乙', '丙', '丁'].map((name) => ({ name }));
  assert.equal(cite('2022-12', { byline }), '甲，乙，丙，等. 某题[EB/OL]. 2022-12[引用日].');
  assert.equal(cite('XXXX-07-28'), '某题[EB/OL]. 某年7月28日[引用日].');
  assert.equal(
    cite(undefined, {}, 'https://host.example/a/x/'),
    '某题[EB/OL]. [日期不详][引用日]. https://host.example/a/x/.',
  );
});
