/** Parts of a site: the pages and the index of one year's articles, made by a job of its own, on any machine. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { frontMatterCache } from '../src/lib/settings.ts';
import { writeWhole } from '../src/lib/write-whole.ts';
import { bundle, type Settings } from './bundle.ts';
import { styleHashes } from './host-headers.ts';
import { clearOut, noteOf, sealOut } from './out-folder.ts';
import { renderPages, type Made, type OnProgress } from './pages.ts';
import { readArticles } from './search/articles.ts';
import { keepShards } from './search/index.ts';
import type { Finding } from './types.ts';

/** Where a part keeps its shards, each in one file. */
const INDEX = 'search';
const PAGE = /^a\/[\w-]+\/index\.html$/;
const SHARD = new RegExp(`^${INDEX}/[\\da-f]{32}$`);

/** What a finished part tells whoever puts it together with others. */
interface Note {
  /** The bundle that rendered the pages. */
  code: string;
  pages: Record<string, Made>;
  /** SHA-256 of each file. */
  digests: Record<string, string>;
}

/**
 * Builds one year's part into a cleared `out`. All articles must be there, as pages name articles of other years.
 * @param year four digits, or `undated`
 * @returns the number of pages and the seconds it took
 */
export async function buildPart(
  { year, articles, out, ...settings }: Settings & { year: string; articles: string; out: string },
  onProgress?: OnProgress,
): Promise<{ pages: number; seconds: number }> {
  const start = performance.now();
  const outDir = path.resolve(out);
  process.env['YUANXUN_ARTICLES'] = path.resolve(articles);
  const made = await bundle(settings);
  await clearOut(outDir);
  const pages = await renderPages({ bundle: made, outDir, kept: {}, year }, onProgress);
  const index = path.join(outDir, INDEX);
  await keepShards({ articles: await readArticles(articles, frontMatterCache), year, cacheDir: index });
  const files = [...Object.keys(pages), ...(await readdir(index)).map((name) => `${INDEX}/${name}`)];
  const digests: Note['digests'] = {};
  for (const file of files.sort()) digests[file] = digestOf(readFileSync(path.join(outDir, file)));
  await sealOut(outDir, { code: made.digest, pages, digests } satisfies Note);
  return { pages: Object.keys(pages).length, seconds: (performance.now() - start) / 1000 };
}

/** Where a build looks for what it need not make. */
interface Places {
  /** The digest of the bundle that the build renders pages with. */
  code: string;
  outDir: string;
  /** See `buildIndex`. */
  cacheDir: string;
}

/**
 * Copies what lies in the folders below `dir`, each a part, to where a build finds it. What other code made, and what did
 * not come to its end or did not come over whole, is left out, with a finding.
 * @returns the pages that now lie in `outDir`
 */
export async function takeParts(
  dir: string,
  places: Places,
): Promise<{ pages: Record<string, Made>; findings: Finding[] }> {
  const entries = await readdir(dir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const parts = [];
  for (const name of names.sort()) parts.push(await takePart(path.join(dir, name), places));
  return {
    pages: Object.assign({}, ...parts.map(({ pages }) => pages)) as Record<string, Made>,
    findings: parts.flatMap(({ finding }) => finding ?? []),
  };
}

async function takePart(
  part: string,
  places: Places,
): Promise<{ pages: Record<string, Made>; finding?: Finding }> {
  const note = (await noteOf(part)) as Partial<Note> | undefined;
  if (!note?.pages || !note.digests) return { pages: {}, finding: unfinished(part) };
  if (note.code !== places.code) return { pages: {}, finding: otherCode(part) };
  const pages: Record<string, Made> = {};
  const broken: string[] = [];
  for (const [file, digest] of Object.entries(note.digests)) {
    const to = placeOf(file, places);
    if (!to) continue;
    const bytes = bytesOf(path.join(part, file));
    if (!bytes || digestOf(bytes) !== digest) {
      broken.push(file);
      continue;
    }
    writeWhole(to, bytes);
    const key = note.pages[file]?.key;
    // What a page asks of the host is read from the page.
    if (key) pages[file] = { key, styles: styleHashes(bytes.toString('latin1')) };
  }
  return { pages, ...(broken.length > 0 ? { finding: notWhole(part, broken) } : {}) };
}

/** Where a file of a part goes; undefined for a name that no file of a part has. */
function placeOf(file: string, { outDir, cacheDir }: Places): string | undefined {
  if (PAGE.test(file)) return path.join(outDir, file);
  return SHARD.test(file) ? path.join(cacheDir, path.basename(file)) : undefined;
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url');

const unused = (part: string, message: string, hint: string): Finding => ({
  level: 'warning',
  code: 'part-unused',
  file: part,
  message: `${message}，它的网页和索引都重新生成了。`,
  hint,
});

const unfinished = (part: string): Finding =>
  unused(
    part,
    '没有用这一份：不是 --year 生成的，没有生成完，或没有整个复制过来',
    '用 --year 再生成一次；复制时连同里面的 .yuanxun。',
  );

const otherCode = (part: string): Finding =>
  unused(
    part,
    '没有用这一份：它是别的代码，或用别的 --base、--site 生成的',
    '各份和合起来，都用同一次提交、同样的 --base 和 --site。',
  );

const notWhole = (part: string, [first, ...others]: string[]): Finding => ({
  level: 'warning',
  code: 'part-unused',
  file: part,
  message: `${first}${others.length > 0 ? ` 等 ${others.length + 1} 个文件` : ''}缺了或不完整，重新生成了。`,
  hint: '看看这一份是不是没有复制完。',
});
