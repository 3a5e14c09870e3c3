import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readText } from './text.ts';

const read = (text: string) =>
  readText(text, 'markdown').blocks.map(({ text: words, mark }) => [mark, words]);

describe('pages in LaTeX commands', () => {
  test('headings of each level, on one line or several', () => {
    assert.deepEqual(read('\\section*{青禾产业园装箱}\n机器人装了箱。'), [
      [1, '青禾产业园装箱'],
      [0, '机器人装了箱。'],
    ]);
    assert.deepEqual(read('\\section*{青禾产业园\n机器人走上生产线}\n\\subsection{关节自己做}'), [
      [1, '青禾产业园'],
      [1, '机器人走上生产线'],
      [2, '关节自己做'],
    ]);
    assert.deepEqual(read('\\title{\n青禾产业园装箱\n}\n\\author{\n林小禾\n}'), [
      [1, '青禾产业园装箱'],
      [0, '林小禾'],
    ]);
  });
  test('pictures are set aside, the words of their captions stay', () => {
    const lines = [
      '\\begin{figure}',
      '\\includegraphics[max width=\\textwidth]{https://example.org/a.jpg?height=4&width=6}',
      '\\captionsetup{labelformat=empty}',
      '\\caption{图为搬运机器人。}',
      '\\end{figure}',
    ];
    const { blocks, markup } = readText(lines.join('\n'), 'text');
    assert.deepEqual(
      blocks.map(({ text, lines: [line] }) => [line, text]),
      [[4, '图为搬运机器人。']],
    );
    assert.deepEqual(
      markup.map(({ rule }) => rule),
      ['markup', 'picture', 'markup', 'markup'],
    );
  });
  test('a percent sign of a number loses its bar', () =>
    assert.deepEqual(read('\\section*{产量}\n增长 12.5 \\% 和 $40 \\%$。').at(-1), [
      0,
      '增长 12.5% 和 40%。',
    ]));
  test('a heading that does not close, and a text without commands, stay', () => {
    assert.deepEqual(read('\\section*{青禾\n\n产业园'), [
      [0, '\\section*{青禾'],
      [0, '产业园'],
    ]);
    assert.deepEqual(read('变量 {x}\n}'), [
      [0, '变量 {x}'],
      [0, '}'],
    ]);
  });
});
