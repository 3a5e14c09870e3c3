import type { Command } from './command.ts';

/** The commands by name, in the order of the overview; each is loaded when it is asked for. */
export const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['start', async () => (await import('./start.ts')).start],
  ['ingest', async () => (await import('./ingest.ts')).ingest],
  ['check', async () => (await import('./check.ts')).check],
  ['explain', async () => (await import('./explain.ts')).explain],
  ['evaluate', async () => (await import('./evaluate.ts')).evaluate],
  ['build', async () => (await import('./build.ts')).build],
  ['dev', async () => (await import('./dev.ts')).dev],
  ['bench', async () => (await import('./bench.ts')).bench],
]);
