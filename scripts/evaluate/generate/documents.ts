import { detectKind } from '../../read/read.ts';
import { readHtml } from '../../read/html.ts';
import { readText } from '../../read/text.ts';
import type { Document } from '../../types.ts';
import type { Generated } from './made.ts';

/** A made-up file as reading gives it. */
export function documentOf({ file, text }: Pick<Generated, 'file' | 'text'>): Document {
  const kind = detectKind(text, file);
  const content = kind === 'html' ? readHtml(text) : readText(text, kind);
  const { blocks, markup, lineCount, meta } = content;
  return {
    file,
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    kind,
    lineCount,
    blocks,
    markup,
    meta,
    sidecar: {},
    findings: [],
  };
}
