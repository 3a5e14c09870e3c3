/** Names of the cleaning rules for readers. */
const names: Readonly<Record<string, string>> = {};

/** The Chinese name of a rule; its id where it has none. */
export function ruleName(id: string): string {
  return names[id] ?? id;
}
