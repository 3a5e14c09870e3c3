import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Figures, tableOf } from './search-lines.ts';

test('each engine stands beside the first, as how many times its figures', () => {
  const load = { bytes: 50_000, requests: 2 };
  const own: Figures = {
    name: '甲',
    pairs: [{ got: ['a'], want: ['a'] }],
    ms: [4],
    init: load,
    first: load,
    built: { seconds: 2, megabytes: NaN },
    perCharacter: 2,
  };
  const other = { ...own, name: '乙', ms: [8], built: { seconds: 3, megabytes: 90 }, perCharacter: 1 };
  const lines = tableOf([own, { ...other, pairs: [{ got: [], want: ['a'] }] }]).join('\n');
  assert.match(lines, /甲：相同 1 \/ 1，查全 100\.0%/);
  assert.match(lines, /乙：相同 0 \/ 1，查全 0\.0%，查准 无/);
  assert.match(lines, /4 次请求）（1\.00 倍），再查一次 8\.0 \/ 8\.0 \/ 8\.0 毫秒（2\.00 倍）/);
  assert.match(lines, /2\.0 秒、内存不知[\s\S]*3\.0 秒、90 MB（1\.50 倍），每字 1\.00 字节（0\.50 倍）/);
});
