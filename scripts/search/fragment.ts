/**
 * Pagefind's fragment files: gzip of `pagefind_dcd` and JSON. A private format of the pinned version;
 * index.test.ts fails when it changes.
 */
import { promisify } from 'node:util';
import { gunzip, gzip, type InputType, type ZlibOptions } from 'node:zlib';
import type { ResultMeta } from '../../src/lib/search-fields.ts';

const unzip = promisify(gunzip);
const zip: (data: InputType, options: ZlibOptions) => Promise<Buffer> = promisify(gzip);

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
export async function readFragment(file: Uint8Array): Promise<Fragment> {
  const text = (await unzip(file)).toString();
  if (!text.startsWith(header))
    throw new Error('Pagefind fragment without its header: has Pagefind changed?');
  return JSON.parse(text.slice(header.length)) as Fragment;
}

/** A fragment as a file. */
export function packFragment(fragment: Omit<Fragment, 'meta'> & { meta: ResultMeta }): Promise<Uint8Array> {
  return zip(header + JSON.stringify(fragment), { level: 9 });
}
