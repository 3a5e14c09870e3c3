import type { Command } from './command.ts';
import { bench } from './bench.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { dev } from './dev.ts';
import { evaluate } from './evaluate.ts';
import { explain } from './explain.ts';
import { ingest } from './ingest.ts';
import { start } from './start.ts';

export const commands: readonly Command[] = [start, ingest, check, explain, evaluate, build, dev, bench];
