import path from 'node:path';
import { getEnvironmentData } from 'node:worker_threads';
import type { Listing } from '../../scripts/write/read-all.ts';

const OWN = 'content/articles';

/** Absolute path of the folder whose articles the site shows; ledgers lie in `ledgers/` below it. */
export const articlesDir = path.resolve(process.env.YUANXUN_ARTICLES ?? OWN);

/** True when the site shows the project's own samples, which each page then says. */
export const samples = articlesDir === path.resolve(OWN) && process.env.YUANXUN_SAMPLES !== '0';

/** What was read of article files, for the next step and the next build. */
export const frontMatterCache = path.resolve('.cache', 'front-matter.json');

/** What pages need of the articles' bodies, of the last build with the same code; nothing is kept in development. */
export const gistCache = process.env.YUANXUN_GISTS;

/** Where the thread that renders pages puts what the build has just read. */
export const LISTING = 'yuanxun-listing';

/** The article files as the build has just read them: they need not be read again. */
export const listing = getEnvironmentData(LISTING) as Listing | undefined;
