import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countCharacters, renderBody } from './markdown.ts';

test('paragraphs, subheads and emphasis beside full-width marks', () => {
  assert.equal(
    renderBody('一段。\n\n## 小标题\n\n**“重”**的字。'),
    '<p>一段。</p>\n<h2>小标题</h2>\n<p><strong>“重”</strong>的字。</p>',
  );
});

test('raw HTML, scripts, foreign pictures and odd links never pass', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '前<img src=x onerror=alert(1)>后',
    '[链](javascript:alert(1))',
    '![图](http://pictures.example/a.png)',
    '<p style="position:fixed">盖住</p>',
    '[链][1]\n\n[1]: data:text/html,x',
  ].join('\n\n');
  assert.doesNotMatch(renderBody(hostile), /<script|<img|onerror|javascript:|data:|style=/);
});

test('what nobody sees is not shown, even where a reference stands for it', () => {
  for (const body of ['甲\u202E乙\u200B', '甲&#x202E;乙&#8203;', '**甲**\u0007乙'])
    assert.match(renderBody(body), /^<p>(?:甲|<strong>甲<\/strong>)乙<\/p>$/);
});

test('characters are counted without marks and white space', () => {
  assert.equal(countCharacters(renderBody('## 小标题\n\n甲 乙&丙\n\n1\\. 丁')), 10);
});
