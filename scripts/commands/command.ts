import type { ParseArgsConfig } from 'node:util';
import type { Screen } from '../report/terminal.ts';

export type Values = Record<string, string | boolean | (string | boolean)[] | undefined>;

/** A command of the command line. It draws on `screen` and returns the exit code; it never exits itself. */
export interface Command {
  name: string;
  /** One line for the overview. */
  summary: string;
  help: string;
  options: NonNullable<ParseArgsConfig['options']>;
  /** How many arguments without a name it takes. */
  positionals: number;
  /** How many more it may take. */
  optional?: number;
  run: (values: Values, positionals: string[], screen: Screen) => Promise<number>;
}

/** The value of a `--name TEXT` option. */
export function text(values: Values, name: string, otherwise: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : otherwise;
}
