/** `npm run dev`: what an editor changes in a raw file is on its page, with what became of its lines. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { startDev } from '../scripts/bench/dev-server.ts';
import { launch } from './browser.ts';
import { withFiles } from './run.ts';

const text = readFileSync('content/raw/web/haian-innovation-figures.txt', 'utf8');
const added = '园区的服务窗口从下周起多开两个小时，午间也有人值守。';
const dropped = '责任编辑：林小禾';
/** So often the page is asked for, a fifth of a second apart. */
const LOOKS = 300;

test('a changed raw file reaches the page that is being looked at, with its own provenance', async () => {
  await withFiles({ 'raw/a.txt': text }, async (dir) => {
    const [raw, out] = [path.join(dir, 'raw'), path.join(dir, 'articles')];
    await using browser = await launch();
    const dev = await startDev(raw, out);
    try {
      const open = await browser.newPage();
      await open.goto(dev.address + dev.pageOf('a.txt'));
      const says = async () => {
        const page = await (await fetch(dev.address + dev.pageOf('a.txt'))).text();
        return [added, dropped, '改过这一篇'].map((words) => page.includes(words));
      };
      assert.deepEqual(await says(), [false, false, false]);
      await writeFile(path.join(raw, 'a.txt'), `${text.replace(/(?<=。)\n/u, `\n${added}\n`)}\n${dropped}\n`);
      let said = await says();
      for (let look = 0; look < LOOKS && said.join() !== 'true,true,false'; look++) {
        await new Promise((resolve) => setTimeout(resolve, 200));
        said = await says();
      }
      assert.deepEqual(said, [true, true, false], 'the text, what was taken out, that it was edited');
      await open
        .getByText(added)
        .first()
        .waitFor({ timeout: 200 * LOOKS });
    } finally {
      await dev.stop();
    }
  });
});
