import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import path from 'node:path';
import type { ArticleProblem } from '../scripts/write/articles.ts';
import { readArticleFiles } from '../scripts/write/read-all.ts';
import { articleSchema } from './lib/schema.ts';
import { articlesDir, frontMatterCache } from './lib/settings.ts';

/** Keeps what the front matter says; bodies stay in their files until a page asks for one. */
const frontMatterOnly: Loader = {
  name: 'articles',
  async load(context) {
    await fill(context);
    const { watcher, logger } = context;
    watcher?.add(articlesDir);
    watcher?.on('all', (_event, file) => {
      if (!file.startsWith(articlesDir) || !file.endsWith('.md')) return;
      fill(context).catch((error: Error) => logger.error(error.message));
    });
  },
};

async function fill({ store, parseData, generateDigest }: LoaderContext): Promise<void> {
  store.clear();
  for await (const article of readArticleFiles(articlesDir, frontMatterCache)) {
    if (Array.isArray(article)) throw new Error(article.map(describe).join('\n'));
    const { path: file, data: own, text } = article;
    const { id } = own;
    const other = store.get(id);
    const filePath = path.relative(process.cwd(), path.join(articlesDir, file));
    if (other && other.filePath !== filePath)
      throw new Error(`${file}: id ${id} 已用于 ${String(other.filePath)} → 给其中一篇换一个 id`);
    const data = await parseData({ id, filePath, data: { ...own } });
    store.set({ id, filePath, data, digest: generateDigest(text) });
  }
}

const describe = ({ path: file, line, message, hint }: ArticleProblem): string =>
  `${file}:${line}: ${message} → ${hint}`;

export const collections = {
  articles: defineCollection({ loader: frontMatterOnly, schema: articleSchema }),
};
