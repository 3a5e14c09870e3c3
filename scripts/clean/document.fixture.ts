import type { Document } from '../types.ts';

/** A document of plain lines, for tests: one block for each line that is not blank. */
export function documentOf(text: string, more: Partial<Document> = {}): Document {
  const lines = text.split('\n');
  const blocks = lines.flatMap((line, i) =>
    line.trim() === '' ? [] : [{ lines: [i + 1, i + 1] as [number, number], text: line.trim(), mark: 0 }],
  );
  return {
    file: 'sample.txt',
    sha256: '',
    encoding: 'utf-8',
    kind: 'text',
    lineCount: lines.length,
    blocks,
    markup: [],
    meta: {},
    sidecar: {},
    findings: [],
    ...more,
  };
}
