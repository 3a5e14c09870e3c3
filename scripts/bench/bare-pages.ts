/** Pages without style sheets, scripts and links: what the browser and the machine take by themselves. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The faces of `src/styles/tokens.css` where Noto is what a machine has. */
const FACES = ["'Noto Sans CJK SC', sans-serif", "'Noto Serif CJK SC', serif"];

/** A page by what stands in it, of an article's text. */
const BARE: Record<string, (text: string) => string> = {
  一个字: () => '<p>字',
  四种字体各一个字: () => FACES.map((face) => `<p style="font-family: ${face}">字<b>字</b>`).join(''),
  一篇文章的纯文字: (text) => `<p>${text.replaceAll('<', '&lt;')}`,
};

/**
 * Writes them into a folder.
 * @param text an article
 * @returns what each is, and its file
 */
export async function writeBarePages(to: string, text: string): Promise<{ kind: string; file: string }[]> {
  await mkdir(to, { recursive: true });
  const pages = Object.entries(BARE).map(([kind, body], nth) => ({ kind, file: `${nth}.html`, body }));
  for (const { file, body } of pages) await writeFile(path.join(to, file), pageOf(body(text)));
  return pages.map(({ kind, file }) => ({ kind, file }));
}

const pageOf = (body: string): string =>
  `<!doctype html><html lang="zh-CN"><meta name="viewport" content="width=device-width"><title>字</title>${body}`;
