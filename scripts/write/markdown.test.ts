import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { formatBody } from './markdown.ts';

const parser = remark().use(remarkCjkFriendly).freeze();

/** The words of each block as a reader of the Markdown gets them. */
function read(markdown: string): { kind: string; text: string }[] {
  return parser.parse(markdown).children.map((block) => {
    assert.ok(block.type === 'paragraph' || block.type === 'heading', block.type);
    assert.ok(block.children.length === 1 && block.children[0]!.type === 'text', markdown);
    return { kind: block.type === 'heading' ? 'h2' : 'p', text: block.children[0].value };
  });
}

test('plain Chinese is written as it is', () => {
  const text = '今年1-5月，园区引进项目159个（含2个百亿级项目），同比增长<5%；“两特三新”*见附表。';
  assert.equal(formatBody([{ kind: 'p', text }]), text);
});

const cases = [
  '# 号开头',
  '1. 第一',
  '- 破折',
  '> 引用',
  '**加重**没有',
  '[文](http://a.example)',
  '<b>x</b>',
  '`码`',
  '---',
  '===',
  '&amp;',
  '\\*',
  '+1',
  '* * *',
  '~~~',
  '    缩进'.trim(),
  '![图](x)',
  '[a]: b',
  'a_b_c _d_',
  'C# ##',
  '1) x',
  '<https://a.example>',
];
for (const text of cases) {
  test(`reads back as its own words: ${text}`, () => {
    assert.deepEqual(read(formatBody([{ kind: 'p', text }])), [{ kind: 'p', text }]);
    assert.deepEqual(read(formatBody([{ kind: 'h2', text }])), [{ kind: 'h2', text }]);
  });
}

const line = fc
  .string({ unit: fc.constantFrom(...'甲乙，。“”1. -#>*_`[]()<>!&;~=+|\\:ab/'), minLength: 1, maxLength: 24 })
  .map((text) => text.replace(/ +/g, ' ').trim())
  .filter((text) => text !== '');

test('any paragraphs read back as their own words', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record(
          { kind: fc.constantFrom('p' as const, 'h2' as const), text: line },
          { noNullPrototype: true },
        ),
        {
          minLength: 1,
        },
      ),
      (paragraphs) => {
        assert.deepEqual(read(formatBody(paragraphs)), paragraphs);
      },
    ),
    { numRuns: 1000 },
  );
});
