import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { changesIn } from './read/changes.ts';

/** What the pages read by themselves, and what is made of it: Vite need not look at these files. */
const NO_CODE = ['content', 'dist', '.cache'].map((folder) => path.resolve(folder));

/** The way to the pages that are open. */
interface Open {
  reload?: () => void;
}

/**
 * Serves the pages from their sources, built as they are asked for, and comes back once they answer without delay.
 * `reloading` has the open ones load again when an article or its ledger changes, and only ends where it fails.
 */
export async function devSite({
  articles,
  port,
}: {
  articles: string;
  port: number;
}): Promise<{ address: string; reloading: Promise<void> }> {
  process.env['YUANXUN_ARTICLES'] = path.resolve(articles);
  const { dev } = await import('astro');
  const open: Open = {};
  const server = await dev({
    root: process.cwd(),
    server: { port, host: 'localhost' },
    logLevel: 'warn',
    integrations: [reaching(open)],
    vite: { server: { watch: { ignored: isNoCode } } },
  });
  const address = `http://localhost:${server.address.port}/`;
  await warm(address);
  return { address, reloading: reloadAfterChanges(articles, open) };
}

const reaching = (open: Open): AstroIntegration => ({
  name: 'yuanxun:reload',
  hooks: {
    'astro:server:setup'({ server: { ws } }) {
      open.reload = () => ws.send({ type: 'full-reload' });
    },
  },
});

const isNoCode = (file: string): boolean =>
  NO_CODE.some((folder) => file === folder || file.startsWith(folder + path.sep));

const ARTICLE_LINK = /href="\/(a\/[^"/]+\/)"/;

/** Asks for the home page and an article's, so that the code of both is there once somebody looks at them. */
async function warm(address: string): Promise<void> {
  const home = await (await fetch(address)).text();
  const article = ARTICLE_LINK.exec(home)?.[1];
  if (article) await (await fetch(address + article)).text();
}

async function reloadAfterChanges(articles: string, open: Open): Promise<void> {
  await mkdir(articles, { recursive: true });
  for await (const _change of changesIn(articles)) open.reload?.();
}
