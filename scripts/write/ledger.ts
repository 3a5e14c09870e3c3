import path from 'node:path';
import type { Document, Finding, Ledger, LedgerLine, Reading } from '../types.ts';
import { sha256 } from './id.ts';

/** Bytes that the name of a file may have, less its ending. */
const LONGEST = 255 - '.json'.length;

/** Where a file's ledger lies below the articles folder, in `ledgers/` whatever the name of the file. */
export function ledgerPath(file: string): string {
  const { dir, base } = path.posix.parse(path.posix.join('/', file));
  const name =
    Buffer.byteLength(base) > LONGEST
      ? `${base.slice(0, 60).toWellFormed()}~${sha256(base).slice(0, 8)}`
      : base;
  return path.posix.join('ledgers', dir, `${name}.json`);
}

/** Every line of a document with what became of it, in the order of the raw file. */
export function ledgerLines(document: Document, reading: Reading, ids: readonly string[]): LedgerLine[] {
  const blocks = document.blocks.map(({ lines, text, seams }, index): LedgerLine => {
    const { state, rule, reason, draft, join, cuts } = reading.decisions[index]!;
    return {
      lines,
      state,
      rule,
      ...(reason ? { reason } : {}),
      ...(draft === undefined ? {} : { article: ids[draft]! }),
      ...(join ? { join } : {}),
      ...(seams ? { seams } : {}),
      ...(cuts?.length ? { cuts } : {}),
      text,
    };
  });
  const markup = document.markup.map(({ lines, rule, text }): LedgerLine => ({
    lines,
    state: 'markup',
    rule,
    text,
  }));
  return [...blocks, ...markup].sort((a, b) => a.lines[0] - b.lines[0] || a.lines[1] - b.lines[1]);
}

/** A ledger without its lines, which are as long as the raw file. */
export type LedgerHead = Omit<Ledger, 'lines'>;

/** What stands between the head and the lines of a ledger, and at its end. */
const LINES = ',\n "lines": [\n';
const END = '\n ]\n}\n';

/** A ledger as text: one line of JSON for each line of the raw file, so that a difference reads well. */
export function formatLedger({ lines, ...head }: Ledger): string {
  const rows = lines.map((line, i) => `  ${JSON.stringify(line)}${i + 1 < lines.length ? ',' : ''}`);
  // One join: a text of many megabytes is made once and not copied.
  return [`${JSON.stringify(head, null, 1).slice(0, -2)},`, ' "lines": [', ...rows, ' ]', '}\n'].join('\n');
}

/**
 * The head of a ledger; undefined when it is not one of ours. Its lines are looked at only where it is not in the form
 * that ingest writes.
 */
export function parseHead(text: string): LedgerHead | undefined {
  const end = text.endsWith(END) ? text.indexOf(LINES) : -1;
  const ledger = parseLedger(end < 0 ? text : `${text.slice(0, end)},"lines":[]}`);
  if (!ledger) return undefined;
  const { lines: _, ...head } = ledger;
  return head;
}

/** A ledger that is half written, or of another form. */
export const damagedNote = (file: string): Finding => ({
  level: 'warning',
  code: 'ledger-damaged',
  file,
  message: '这份清单不完整，或不是这一版的格式，没有用上；它的原文当作从没整理过。',
  hint: '原文还在，它就照原文重写：看看从前由它而来的文章有没有重了一份。要接着用原来的，从备份或 git 取回它，再运行一次。',
});

/** Reads a ledger; undefined when it is not one of ours. */
export function parseLedger(text: string): Ledger | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isLedger(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isLedger(value: unknown): value is Ledger {
  const ledger = value as Partial<Ledger> | null;
  return (
    typeof ledger?.file === 'string' &&
    Array.isArray(ledger.articles) &&
    ledger.articles.every((article) => isStringOf(article, 'id') && isStringOf(article, 'written')) &&
    Array.isArray(ledger.lines) &&
    ledger.lines.every((line) => isStringOf(line, 'text') && Array.isArray(line.lines))
  );
}

const isStringOf = (value: unknown, key: string): boolean =>
  typeof (value as Record<string, unknown> | null)?.[key] === 'string';
