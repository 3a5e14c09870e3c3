/** Builds the site in a process of its own: `site-alone.ts ARTICLES OUT [pages]`; with `pages` it has no search. */
import { keepModules } from '../module-cache.ts';

keepModules();
const { checkAndBuild } = await import('../commands/build.ts');
const { terminal } = await import('../report/terminal.ts');

const [articles = '', out = '', what] = process.argv.slice(2);
process.exitCode = await checkAndBuild({ articles, out, base: '/', search: what !== 'pages' }, terminal);
