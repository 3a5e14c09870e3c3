import { ruleNames as cleanRules } from './clean/rules.ts';
import { readRules } from './read/rules.ts';
import { editionRules } from './split/edition-rules.ts';
import { pageRules } from './split/rules.ts';
import { tooLongRules } from './split/too-long.ts';

const names: Readonly<Record<string, string>> = {
  ...readRules,
  ...cleanRules,
  ...pageRules,
  ...editionRules,
  ...tooLongRules,
};

/** A rule's short Chinese name, as reports and the provenance view show it; the id where it has none. */
export function ruleName(id: string): string {
  return names[id] ?? id;
}
