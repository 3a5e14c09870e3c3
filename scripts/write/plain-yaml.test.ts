import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseStrings } from './frontmatter.ts';
import { plainFields } from './plain-yaml.ts';
import { formatYaml } from './yaml.ts';

const plain = `
id: a-1
title: 甲城高新区：39个项目，投资 605.6 亿元（图）
date: "2023-02-21"
zones: [甲城高新区, 乙城经开区]
byline: [{name: 张三, role: 记者}, {name: 李四}]
captions:
  - 图为样例车间
  - 张三/摄
topics: []
raw: {file: a/b.txt, sha256: 00ff, lines: [[1, 3], [7, 7]]}
`;

test('what needs no quotes is read without the parser', () => {
  assert.deepEqual(plainFields(plain), {
    id: 'a-1',
    title: '甲城高新区：39个项目，投资 605.6 亿元（图）',
    date: '2023-02-21',
    zones: ['甲城高新区', '乙城经开区'],
    byline: [{ name: '张三', role: '记者' }, { name: '李四' }],
    captions: ['图为样例车间', '张三/摄'],
    topics: [],
    raw: {
      file: 'a/b.txt',
      sha256: '00ff',
      lines: [
        ['1', '3'],
        ['7', '7'],
      ],
    },
  });
});

test('what may be anything else is left to the parser', () => {
  for (const yaml of [
    ...[
      '',
      'a:',
      'a: ',
      'a: b: c',
      'a: b #c',
      'a: "b"',
      "a: 'b'",
      'a: |\n  b',
      'a: b\n  c',
      'a: &x b',
      'a: *x',
    ],
    ...[
      '- a',
      '# a',
      'a: [b',
      'a: [b,c]',
      'a: [b, ]',
      'a: {b}',
      'a: {b: c}d',
      'a: {b: c, b: d}',
      'a: b\na: c',
    ],
    ...['a: !!js/function x', '<<: b', 'a:\n- b', 'a:\n  - b\n  c', 'a:\n  - - b', '__proto__: a', '{a: b}'],
  ])
    assert.equal(plainFields(yaml), undefined, yaml);
});

/** Pieces of YAML in any order: most of it is no YAML, or some that people write. */
const pieces = fc.constantFrom(
  ...[
    'id',
    'zones',
    'byline',
    'a',
    '甲城',
    '样例：晚报',
    '12',
    '1.5',
    'true',
    'null',
    '~',
    '2023-02-21',
    '"2023"',
  ],
  ...[
    ':',
    ': ',
    ',',
    ', ',
    '[',
    ']',
    '{',
    '}',
    '[]',
    '- ',
    '  - ',
    '\n',
    '\n  ',
    ' ',
    '  ',
    '#',
    ' #',
    '"',
    "'",
  ],
  ...[
    '&a',
    '*a',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    '?',
    '? ',
    '.',
    '...',
    '---',
    '=',
    '<<',
    '\\',
    '\t',
    '\r',
    '\u0085',
  ],
  ...[
    '\u00a0',
    '\u3000',
    '\u2028',
    '\ufeff',
    'name: ',
    '{name: 甲}',
    '{name: 甲, role: 乙}',
    'id: a\n',
    'zones: [甲]\n',
  ],
);

/** What the parser makes of it; undefined where it refuses. */
function byParser(yaml: string): unknown {
  try {
    return parseStrings(yaml);
  } catch {
    return undefined;
  }
}

test('what is read without the parser is what the parser reads', () => {
  const texts = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));
  const written = fc
    .record(
      {
        id: texts,
        date: texts,
        zones: fc.array(texts),
        captions: fc.array(texts),
        byline: fc.array(fc.record({ name: texts })),
      },
      { requiredKeys: [], noNullPrototype: true },
    )
    .map(formatYaml);
  const line = fc.tuple(
    fc.constantFrom('id', 'a', 'zones'),
    fc.constantFrom(': ', ': [', ':\n  - ', ': {a: '),
    texts,
  );
  const lines = fc
    .array(
      line.map((parts) => parts.join('')),
      { maxLength: 3 },
    )
    .map((all) => all.join('\n'));
  fc.assert(
    fc.property(fc.oneof(texts, written, lines), (yaml) => {
      const fields = plainFields(yaml);
      if (fields) assert.deepEqual(fields, byParser(yaml));
    }),
    { numRuns: 5_000 },
  );
});
