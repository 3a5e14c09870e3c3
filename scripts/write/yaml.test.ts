import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatAny, formatYaml } from './yaml.ts';

/** What YAML may read as more than words, alone and in the middle of them. */
const signs = fc.constantFrom(
  ...['', ' ', '\t', '\n', '\r', '\0', '\u0085', '\u00a0', '\u3000', '\u2028', '\ufeff', '\ud800'],
  ...['-', '?', ':', ',', '#', '&', '*', '!', '|', '>', '%', '@', '`', '.', '~', '='],
  ...['"', "'", '\\', '[', ']', '{', '}', '---', '...', ': ', ' #', '- ', '? ', '<<'],
  ...['0', '12', '-5', '+3', '1.5', '.5', '6.', '1e3', '0x1F', '0o17', '.inf', '-.INF', '.nan', '2023-02-21'],
  ...['true', 'False', 'null', 'Null', 'NULL', 'yes', 'no', 'y', 'off', '12:30', '1_000', 'e', 'x'],
);
const words = fc.constantFrom(
  '样例高新区',
  '来源：样例晚报',
  '“引号”',
  '《书》',
  '2023年',
  'XXXX-07-28',
  'a/b.txt',
  'é',
  '😀',
);
const text = fc.oneof(
  fc.array(fc.oneof(signs, words), { maxLength: 5 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const record = (keys: string[]) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, text])), { requiredKeys: [], noNullPrototype: true });
const fields = fc.record(
  {
    id: text,
    title: text,
    date: text,
    dateFrom: text,
    zones: fc.array(text, { maxLength: 3 }),
    zonesFrom: fc.array(text, { maxLength: 3 }),
    byline: fc.array(record(['name', 'role']), { maxLength: 3 }),
    captions: fc.array(text, { maxLength: 2 }),
    raw: fc.record(
      { file: text, lines: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 }) },
      { noNullPrototype: true },
    ),
  },
  { requiredKeys: ['id'], noNullPrototype: true },
);

test('fields are written to the byte as the yaml package writes them', () => {
  fc.assert(
    fc.property(fields, (data) => assert.equal(formatYaml(data), formatAny(data))),
    { numRuns: 2000 },
  );
});

test('lists of facts stand on one line, other lists on a line each', () => {
  const data = { id: 'a', date: '2023-02-21', zones: ['甲', '乙'], zonesFrom: ['甲', '乙'], captions: [] };
  assert.equal(
    formatYaml(data),
    'id: a\ndate: "2023-02-21"\nzones: [甲, 乙]\nzonesFrom:\n  - 甲\n  - 乙\ncaptions: []\n',
  );
});
