import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bodyOf, parseFrontMatter } from './frontmatter.ts';
import { formatFrontMatter } from './yaml.ts';

const anyText = fc.string({ unit: 'binary' }).map((text) => text.toWellFormed());
const hard = fc.constantFrom(
  '---',
  '\n---\n',
  '2024-13-45',
  'yes',
  'null',
  '~',
  '0x1F',
  '- a',
  'a: b',
  '# x',
  "it's",
  '"',
  '{x}',
  '\u2028',
  '\u0085',
  '&a *a',
  '!!js/function',
  '\uFEFF',
  '',
);
const text = fc.oneof(anyText, hard);

test('what is written is what is read, for any strings', () => {
  fc.assert(
    fc.property(
      fc.record(
        {
          id: text,
          title: text,
          date: text,
          zones: fc.array(text),
          byline: fc.array(fc.record({ name: text, role: text }, { noNullPrototype: true })),
          captions: fc.array(text),
          raw: fc.record({ file: text, sha256: text }, { noNullPrototype: true }),
        },
        { noNullPrototype: true },
      ),
      (data) => {
        const parsed = parseFrontMatter(formatFrontMatter(data, '正文'));
        assert.deepEqual(parsed, { ...parsed, data, body: '正文' });
      },
    ),
    { numRuns: 500 },
  );
});

test('absent values are not written', () => {
  assert.equal(formatFrontMatter({ id: 'a', date: undefined }, 'x'), '---\nid: a\n---\n\nx\n');
});

test('the body may hold the fence', () => {
  const parsed = parseFrontMatter('---\nid: a\n---\n\n前\n\n---\n\n后\n');
  assert.ok('body' in parsed);
  assert.equal(parsed.body, '前\n\n---\n\n后');
});

test('a date that does not exist stays as it was written', () => {
  const parsed = parseFrontMatter('---\ndate: 2024-13-45\n---\n');
  assert.deepEqual('data' in parsed && parsed.data, { date: '2024-13-45' });
});

for (const language of [
  'js',
  'javascript',
  'json',
  'toml',
  'coffee',
  'constructor',
  'toString',
  '__proto__',
]) {
  test(`---${language} is refused and not run`, () => {
    const parsed = parseFrontMatter(`---${language}\n{ "a": (globalThis.ran = true) }\n---\nx`);
    assert.ok('problem' in parsed);
    assert.equal(parsed.problem.line, 1);
    assert.equal('ran' in globalThis, false);
  });
}

test('faulty YAML names its line', () => {
  const parsed = parseFrontMatter('---\nid: a\ntitle: "x\n---\ny');
  assert.ok('problem' in parsed);
  assert.ok(parsed.problem.line >= 3);
});

test('aliases are refused: no small file grows large', () => {
  assert.ok('problem' in parseFrontMatter('---\na: &a [x, x]\nb: [*a, *a]\n---\n'));
});

test('no front matter, or no mapping, is a problem with a hint', () => {
  for (const file of ['正文', '', '---\n- a\n---\n']) {
    const parsed = parseFrontMatter(file);
    assert.ok('problem' in parsed && parsed.problem.hint);
  }
});

test('a body taken out alone is the body that is read with its front matter', () => {
  fc.assert(
    fc.property(fc.record({ id: text, captions: fc.array(text) }), text, text, (data, first, second) => {
      const file = formatFrontMatter(data, `${first}\n---\n${second}`);
      const parsed = parseFrontMatter(file);
      assert.ok('body' in parsed);
      assert.equal(bodyOf(file), parsed.body);
    }),
  );
});

test('a head without end is refused before it is parsed', () => {
  const long = {
    keys: Array.from({ length: 50_000 }, (_, nth) => `k${nth}: v`).join('\n'),
    lines: `title: "${'\n '.repeat(50_000)}"`,
    nesting: `title: ${'['.repeat(500_000)}`,
    words: `title: ${'&a '.repeat(500_000)}`,
  };
  for (const [what, head] of Object.entries(long)) {
    const parsed = parseFrontMatter(`---\nid: a\n${head}\n---\n正文`);
    assert.ok('problem' in parsed && parsed.problem.message === '文件头太长', what);
  }
});

test('a body may be as long as it likes', () => {
  assert.ok('data' in parseFrontMatter(`---\nid: a\n---\n${'甲\n'.repeat(200_000)}`));
});
