import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markRuns } from './long-runs.ts';

const URL = 'https://example.com/zones/2023/02/21/index.html';

test('a long run in the text is marked, words and addresses of links are not', () => {
  assert.equal(markRuns(`<p>详见${URL}。</p>`), `<p>详见<span class="run">${URL}</span>。</p>`);
  assert.equal(markRuns(`<p>${URL}</p>`), `<p><span class="run">${URL}</span></p>`);
  for (const plain of [
    `<p><a title="1>${URL}<2">原文</a></p>`,
    `<p><a href="${URL}">原文</a></p>`,
    '<p>Internationalization，RL205-10E</p>',
  ])
    assert.equal(markRuns(plain), plain);
});

test('what a mark is put around stays as it was', () => {
  const escaped = `<p>${'a&amp;b&lt;'.repeat(6)}</p>`;
  assert.equal(markRuns(escaped).replace(/<\/?span[^<>]{0,20}>/g, ''), escaped);
});
