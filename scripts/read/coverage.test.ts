import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Document } from '../types.ts';
import { readHtml } from './html.ts';
import { splitLines } from './lines.ts';
import { readRules } from './rules.ts';
import { readText } from './text.ts';

function assertCovered(
  text: string,
  { blocks, markup, lineCount }: Pick<Document, 'blocks' | 'markup' | 'lineCount'>,
) {
  const lines = splitLines(text);
  assert.equal(lineCount, lines.length);
  const covered = new Set<number>();
  for (const {
    lines: [first, last],
  } of [...blocks, ...markup]) {
    assert.ok(first >= 1 && first <= last && last <= lineCount, `${first}-${last} of ${lineCount}`);
    for (let line = first; line <= last; line++) covered.add(line);
  }
  lines.forEach((line, at) =>
    assert.ok(line.trim() === '' || covered.has(at + 1), `line ${at + 1}: ${line}`),
  );
  for (const { text } of blocks) assert.ok(text !== '' && text === text.trim());
  for (const { rule } of markup) assert.ok(rule in readRules, rule);
}

const pieces = [
  '\n', '\r\n', '\r', '\v', '\f', '\u2028', '\u0085', '\0', '\u200b', '\u3000', ' ', '园区', '甲🏭乙', 'Park', '。', '<5%', '<', '>', '--',
  '---', '---js', 'title: 新城', '# ', '**', '$\\pi$', '&nbsp;', '&#10;', '&', '![图](a.png)', '<!--', '-->', '<p>', '</p>', '<div',
  '<div hidden>', '</div>', '<br>', '<b>', '</b>', '<i>', '<a href="x">', '</a>', '<table>', '<tr>', '<td>', '</td>', '</tr>',
  '</table>', '<script>', '</script>', '<style>', '</style>', '<ruby>', '<rt>', '</ruby>', '<pre>', '</pre>', '<svg>', '</svg>', '<math>',
  '<title>', '</title>', '<select>', '<option>', '<textarea>', '<template>', '</template>', '<noscript>', '<frameset>', '<li>', '<h2>',
  '</html>', '<body class="nav">', '<![CDATA[', ']]>', '<!doctype html>', '<?xml', '<plaintext>', '"', '=',
]; // prettier-ignore

const hostile = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

test('every line with characters of any text is in a block or in markup', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom('text' as const, 'markdown' as const), (text, kind) =>
      assertCovered(text, readText(text, kind)),
    ),
    { numRuns: 1500 },
  );
});

test('every line with characters of any HTML is in a block or in markup', () => {
  fc.assert(
    fc.property(hostile, (text) => assertCovered(text, readHtml(text))),
    { numRuns: 1500 },
  );
});

test('the words of plain HTML text all come out, and each stands in the lines of its block', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  const tag = fc.constantFrom('p', 'div', 'b', 'h2', 'li', 'span', 'td', 'section');
  fc.assert(
    fc.property(fc.array(fc.tuple(tag, word), { minLength: 1, maxLength: 30 }), (parts) => {
      const source = parts.map(([name, text]) => `<${name}>&\n ${text}</${name}>`).join('\n');
      const lines = splitLines(source);
      const seen = readHtml(source).blocks.flatMap(({ text, lines: [first, last] }) => {
        const words = text.split(/[\s|&]+/).filter(Boolean);
        for (const each of words)
          assert.ok(
            lines
              .slice(first - 1, last)
              .join('\n')
              .includes(` ${each}<`),
            each,
          );
        return words;
      });
      const written = parts.map(([, text]) => text);
      assert.deepEqual(seen, written);
    }),
  );
});

test('a bare & at the end of a line does not move the lines after it', () => {
  const { blocks } = readHtml('<p>甲&\n乙</p>\n<p>丙</p>');
  const lines = blocks.map((block) => block.lines);
  assert.deepEqual(lines, [[1, 2], [3, 3]]); // prettier-ignore
});

test('10,000 nested elements do not overflow, and the text inside is found', () => {
  const { blocks } = readHtml(`${'<div>'.repeat(10_000)}深处的园区`);
  assert.deepEqual(
    blocks.map(({ text }) => text),
    ['深处的园区'],
  );
});
