import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { markup, safe } from './html.ts';

test('text is escaped, HTML is not, nothing is left out', () => {
  const inner = markup`<b>${'a < b & "c"'}</b>`;
  assert.equal(inner.html, '<b>a &lt; b &amp; &quot;c&quot;</b>');
  assert.equal(markup`<p>${[inner, 1, false, undefined, null, '']}</p>`.html, `<p>${inner.html}1</p>`);
  assert.equal(markup`${safe('<i>')}`.html, '<i>');
});

test('no text leaves its element or its attribute', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('<', '>', '"', '&', '&lt;', '</p>', '<!--', 'x', '园'), { minLength: 1 }),
      (characters) => {
        const text = characters.join('');
        const [p, ...others] = parseFragment(markup`<p title="${text}">${text}</p>`.html).childNodes;
        assert.equal(others.length, 0);
        assert.ok(p && 'attrs' in p);
        assert.deepEqual(p.attrs, [{ name: 'title', value: text }]);
        assert.deepEqual(
          p.childNodes.map((node) => 'value' in node && node.value),
          [text],
        );
      },
    ),
  );
});
