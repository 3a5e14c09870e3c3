/**
 * Pagefind's fragment files: gzip of `pagefind_dcd` and JSON. A private format of the pinned version;
 * index.test.ts fails when it changes.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { ResultMeta } from '../../src/lib/search-fields.ts';

const header = 'pagefind_dcd';

interface Fragment {
  url: string;
  content: string;
  word_count: number;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  anchors: unknown[];
}

/** The record in a fragment file; throws where the file is not of the known format. */
export function readFragment(file: Uint8Array): Fragment {
  const text = gunzipSync(file).toString();
  if (!text.startsWith(header))
    throw new Error('Pagefind fragment without its header: has Pagefind changed?');
  return JSON.parse(text.slice(header.length)) as Fragment;
}

/** The same fragment with the readable text in place of the units, and with what a result shows. */
export function rewriteFragment(file: Uint8Array, content: string, meta: ResultMeta): Uint8Array {
  const fragment = { ...readFragment(file), content, meta };
  return gzipSync(header + JSON.stringify(fragment), { level: 9 });
}
