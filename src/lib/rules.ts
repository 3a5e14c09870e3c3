import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as rules from '../../scripts/rules.ts';

/**
 * Names of the cleaning rules for readers, as the command line gives them. The module is loaded as it
 * stands and not bundled: rules read their word lists from beside them.
 */
const { ruleName } = (await import(
  /* @vite-ignore */ pathToFileURL(path.resolve('scripts/rules.ts')).href
)) as typeof rules;

export { ruleName };
