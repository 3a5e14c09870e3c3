/** Which pages a site has, and what each weighs. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Kinds of pages by their file, in the order in which they are printed. */
export const KINDS = [
  { name: '首页', has: /^index\.html$/ },
  { name: '园区名录', has: /^zones\/index\.html$/ },
  { name: '园区', has: /^zones\/.+\/index\.html$/ },
  { name: '时间', has: /^timeline\/index\.html$/ },
  { name: '月份', has: /^timeline\/.+\/index\.html$/ },
  { name: '主题', has: /^topics\/index\.html$/ },
  { name: '一个主题', has: /^topics\/.+\/index\.html$/ },
  { name: '文章', has: /^a\/.+\/index\.html$/ },
  { name: '检索', has: /^search\/index\.html$/ },
  { name: '订阅', has: /^feeds\/index\.html$/ },
  { name: '数据', has: /^data\/index\.html$/ },
  { name: '怎样整理', has: /^about\/index\.html$/ },
] as const;

/** Bytes as hosts send them. */
export const packed = (content: string | Buffer): number => gzipSync(content).length;

/** A page's file below the site's folder, and its bytes in gzip. */
export interface PageFile {
  file: string;
  bytes: number;
}

/** The heaviest page of each kind that the site has. */
export async function heaviest(out: string): Promise<{ kind: string; page: PageFile }[]> {
  const names = (await readdir(out, { recursive: true })).map((name) => name.split(path.sep).join('/'));
  const found = [];
  for (const { name: kind, has } of KINDS) {
    let page: PageFile | undefined;
    for (const file of names.filter((name) => has.test(name))) {
      const bytes = packed(await readFile(path.join(out, file)));
      if (!page || bytes > page.bytes) page = { file, bytes };
    }
    if (page) found.push({ kind, page });
  }
  return found;
}

/** The style sheets that stand in a page. */
export const stylesOf = (html: string): string =>
  [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, style]) => style).join('\n');

/** The address of a page's file below the site's root. */
export const addressOf = (file: string): string => file.replace(/index\.html$/, '');
