/** Sites that several test files look at, each built once. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { codeDigest } from '../scripts/bundle.ts';
import { buildSite, type SiteOptions } from '../scripts/site.ts';

const KEPT = '.cache/tests';
const DAY = 24 * 60 * 60 * 1000;
/** The address of the samples' site. */
export const ORIGIN = 'https://example.org';

type Asked = Omit<SiteOptions, 'out'>;

/** A digest of all that decides over the bytes of a site, what it is asked for, the code, and what lies in `content/`. */
async function keyOf(asked: Asked): Promise<string> {
  const { version, env } = process;
  const code = codeDigest({ ...asked, version, samples: env['YUANXUN_SAMPLES'] });
  const hash = createHash('sha256').update(code);
  const entries = await readdir('content', { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  for (const file of files.sort()) {
    const bytes = await readFile(file);
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 32);
}

/** The folder of a site, built where no test before has built the same. */
async function built(asked: Asked): Promise<string> {
  const out = path.resolve(KEPT, await keyOf(asked));
  if (!(await stat(out).catch(() => undefined))) {
    const making = `${out}-${process.pid}`;
    await buildSite({ ...asked, out: making });
    // Where another process was faster, its site is the same.
    await rename(making, out).catch(() => rm(making, { recursive: true }));
    await forgetOld();
  }
  await utimes(out, new Date(), new Date());
  return out;
}

/** The site of the samples. Its folder is other tests' too: who changes files takes a copy. */
export const samplesSite = (base: string) => built({ articles: 'content/articles', base, site: ORIGIN });

/** A site without an article, which does not know its address; its folder too is shared. */
export const emptySite = () => built({ articles: path.join(KEPT, 'no-articles'), base: '/' });

async function forgetOld(): Promise<void> {
  for (const name of await readdir(KEPT)) {
    const { mtimeMs } = await stat(path.join(KEPT, name));
    if (Date.now() - mtimeMs > DAY) await rm(path.join(KEPT, name), { recursive: true });
  }
}
