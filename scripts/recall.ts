/** Which raw files are as an earlier run left them, with all that decides over them. */
import type { RawFile } from './read/walk.ts';
import type { FileResult } from './told.ts';
import { decidedBy, inputsOf } from './write/inputs.ts';
import type { Known } from './write/known.ts';
import type { Context } from './write/plan.ts';

/** What it takes to know a file again. */
export interface Memory {
  raw: string;
  known: Known<FileResult>;
  /** Digest of code and knowledge. */
  rules: string;
  context: Context;
  /** Article ids of ledgers whose raw files are gone: a file that has one of them is such a file renamed. */
  traces: ReadonlySet<string>;
}

/** The result of a file that need not be read: nothing is written for it, and it holds the ids of its ledger. */
export function recall(
  entry: RawFile,
  { raw, known, rules, context, traces }: Memory,
): FileResult | undefined {
  const inputs = inputsOf(raw, entry);
  const key = inputs && decidedBy(entry.file, inputs, rules, context.standing);
  const result = key === undefined ? undefined : known.get(key);
  if (!result) return undefined;
  const isSettled = result.plan!.steps.every(
    ({ action, id }) => (action === 'same' || !context.force) && !traces.has(id),
  );
  return isSettled ? result : undefined;
}

/**
 * Keeps what the next run would come to for a file that stays as it is.
 * @param before what it was made of before it was read
 */
export function remember(entry: RawFile, before: string, result: FileResult, memory: Memory): void {
  const { raw, known, rules, context } = memory;
  const inputs = inputsOf(raw, entry);
  const key = inputs && decidedBy(entry.file, inputs, rules, context.standing);
  // What changed meanwhile was perhaps read halfway; whether an orphan stays one is for other files to say.
  if (key === undefined || inputs !== before) return;
  if (result.findings.every(({ code }) => code !== 'orphan')) known.set(key, settled(result));
}

function settled({ plan, findings, ...result }: FileResult): FileResult {
  const steps = plan!.steps.filter(({ action }) => action !== 'delete');
  return {
    ...result,
    plan: {
      steps: steps.map(({ action, id, path: file }) => ({
        action: action === 'edited' ? action : 'same',
        id,
        path: file,
      })),
      ledger: { path: plan!.ledger.path, changed: false },
    },
    findings: findings.filter(({ code }) => code !== 'ledger-damaged'),
  };
}
