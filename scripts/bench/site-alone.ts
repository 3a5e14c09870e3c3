/** Builds the site in a process of its own: `site-alone.ts ARTICLES OUT [pages]`; with `pages` it has no search. */
import { checkAndBuild } from '../commands/build.ts';
import { terminal } from '../report/terminal.ts';

const [articles = '', out = '', what] = process.argv.slice(2);
process.exitCode = await checkAndBuild({ articles, out, base: '/', search: what !== 'pages' }, terminal);
