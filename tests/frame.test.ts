/** An article's page in its frame is the page that Astro makes of it. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parse, serialize } from 'parse5';
import { bundle } from '../scripts/bundle.ts';
import type * as Render from '../src/render.ts';
import { extremeArticles } from './extreme-articles.ts';
import { payloads } from './payloads.ts';
import { formatFrontMatter } from '../scripts/write/yaml.ts';

/** As a browser has it, whatever way a character is written in. */
const page = async (made: Promise<Render.RenderedFile>): Promise<string> =>
  serialize(parse(Buffer.concat((await made).bytes).toString()));

test('pages of articles in their frame are those that are rendered whole, whatever their words hold', async () => {
  const articles = await mkdtemp(path.join(tmpdir(), 'yuanxun-frame-'));
  try {
    for (const [name, text] of Object.entries(extremeArticles()))
      await writeFile(path.join(articles, name), text);
    for (const [index, title] of Object.values(payloads).entries()) {
      const file = formatFrontMatter(
        { id: `hostile-${index}`, title, source: title, summary: title },
        '开门了。',
      );
      await writeFile(path.join(articles, `hostile-${index}.md`), file);
    }
    process.env['YUANXUN_ARTICLES'] = articles;
    const { entry } = await bundle({ base: '/digest/', site: 'https://example.org' });
    const { siteFiles, render } = (await import(pathToFileURL(entry).href)) as typeof Render;
    const files = (await siteFiles()).filter(({ article }) => article);
    assert.ok(files.length > 80);
    for (const { article, ...file } of files) {
      const framed = render({ ...file, article: article! });
      assert.equal(await page(framed), await page(render(file)), file.path);
      assert.deepEqual((await framed).styles, (await render(file)).styles);
    }
  } finally {
    await rm(articles, { recursive: true });
  }
});
