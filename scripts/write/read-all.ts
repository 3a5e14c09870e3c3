/** Reads the article files of a folder; front matter that was read before, at another time or step, is not parsed again. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ArticleData } from '../../src/lib/schema.ts';
import { writeWhole } from '../../src/lib/write-whole.ts';
import { modulesDigest } from '../modules.ts';
import { type ArticleFile, type ArticleProblem, parseArticle } from './articles.ts';
import { bodyOf } from './frontmatter.ts';
import { listArticleFiles } from './list.ts';

/** Days after which what no run asked for goes. */
const KEPT_FOR = 30;

/** What decides over what front matter says. */
const CODE = 'scripts/write/articles.ts';
const PACKAGES = 'package-lock.json';

/** Front matter that holds to the schema, and the day since 1970 when it was last asked for. */
interface Known {
  data: ArticleData;
  unknown: string[];
  day: number;
}

/** An article file, with a digest of its text. */
export type ReadArticle = ArticleFile & { digest: string };

/**
 * Every article file below `dir`, in the order of their paths: what it says, or what is wrong with it.
 * @param cache a file that is made if it is not there; without it everything is parsed
 */
export async function* readArticleFiles(
  dir: string,
  cache?: string,
): AsyncGenerator<ReadArticle | ArticleProblem[]> {
  const { code, known } = open(cache);
  const today = Math.floor(Date.now() / 86_400_000);
  let changed = false;
  for (const file of await listArticleFiles(dir)) {
    const text = readFileSync(path.join(dir, file), 'utf8');
    const key = hash('sha256', text, 'base64url');
    const earlier = known.get(key);
    const article = earlier
      ? { path: file, data: earlier.data, unknown: earlier.unknown, body: bodyOf(text), text }
      : parseArticle(file, text);
    if (!Array.isArray(article) && earlier?.day !== today) {
      known.set(key, { data: article.data, unknown: article.unknown, day: today });
      changed = true;
    }
    yield Array.isArray(article) ? article : { ...article, digest: key };
  }
  if (cache !== undefined && changed) save(cache, code, known, today);
}

/** The article files that a step of this run has read just now, in its order. */
export type Listing = readonly Pick<ReadArticle, 'path' | 'digest'>[];

/** The same articles as `readArticleFiles`, without their bodies; undefined where one is not in the cache. */
export function listedArticles(
  listing: Listing,
  cache: string,
): Pick<ReadArticle, 'path' | 'digest' | 'data'>[] | undefined {
  const { known } = open(cache);
  const articles = listing.flatMap(({ path: file, digest }) => {
    const there = known.get(digest);
    return there ? { path: file, digest, data: there.data } : [];
  });
  return articles.length === listing.length ? articles : undefined;
}

/** What is known by the SHA-256 of its file; nothing where other code wrote it, or where it cannot be read. */
function open(cache: string | undefined): { code: string; known: Map<string, Known> } {
  const code = modulesDigest(CODE, [PACKAGES]);
  if (cache === undefined) return { code, known: new Map() };
  try {
    const kept = JSON.parse(readFileSync(cache, 'utf8')) as { code: string; known: [string, Known][] };
    return { code, known: new Map(kept.code === code ? kept.known : []) };
  } catch {
    return { code, known: new Map() };
  }
}

function save(cache: string, code: string, known: ReadonlyMap<string, Known>, today: number): void {
  const recent = [...known].filter(([, { day }]) => today - day < KEPT_FOR && day <= today);
  writeWhole(cache, JSON.stringify({ code, known: recent }));
}
