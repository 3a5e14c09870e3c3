import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Finding } from '../types.ts';
import { finding } from './problems.ts';
import { folderSidecar, sidecarNames } from './sidecar.ts';

/** A file to read: `file` is its path below the raw folder with `/`, `path` the one to open, `size` in bytes. */
export interface RawFile {
  file: string;
  path: string;
  size: number;
}

export interface Listing {
  files: RawFile[];
  findings: Finding[];
}

const readable = /\.(?:txt|md|s?html?|xhtml|srt|vtt)$/i;
const sidecar = /\.yml$/i;
/** Hidden by the custom of systems; `..` or a dot and a space only begin an odd name. */
const hidden = /^\.[^.\s]/;
/** What a Mac leaves beside each file. */
const macShadow = /^\._/;

/**
 * All raw files below a folder, sorted by the code units of their path, so that no locale or file system changes the
 * order. What is not read has a finding, but for hidden folders and hidden files of other kinds. Never throws for what is on disk.
 */
export async function listRawFiles(rawDir: string): Promise<Listing> {
  const root = await realpath(rawDir).catch(() => undefined);
  if (root === undefined || !(await stat(root)).isDirectory()) {
    return { files: [], findings: [finding({ code: 'no-raw-folder' }, rawDir)] };
  }
  const listing: Listing = { files: [], findings: [] };
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    folders.push(...(await listFolder(root, folder, listing)));
  }
  listing.files.sort((a, b) => (a.file < b.file ? -1 : 1));
  listing.findings.sort((a, b) => (a.file < b.file ? -1 : 1));
  const unread = listing.findings.some(({ level }) => level === 'error');
  if (listing.files.length === 0 && !unread) listing.findings.push(finding({ code: 'raw-empty' }, rawDir));
  return listing;
}

/** Adds a folder's files and findings to the listing; gives its folders. */
async function listFolder(root: string, folder: string, { files, findings }: Listing): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(errorCode);
  if (typeof entries === 'string') {
    findings.push(finding({ code: 'folder-unreadable', detail: entries }, folder === '' ? root : folder));
    return [];
  }
  const seen = entries.filter(({ name }) => !hidden.test(name));
  for (const { name } of entries)
    if (hidden.test(name) && readable.test(name) && !macShadow.test(name))
      findings.push(finding({ code: 'hidden' }, path.posix.join(folder, name)));
  const described = new Set(
    seen.filter(({ name }) => readable.test(name)).flatMap(({ name }) => sidecarNames(name)),
  );
  for (const entry of seen.filter((each) => !each.isDirectory())) {
    const file = path.posix.join(folder, entry.name);
    const listed = await listEntry(root, file, entry, described);
    if (listed === undefined) continue;
    if ('level' in listed) findings.push(listed);
    else files.push(listed);
  }
  return seen.filter((entry) => entry.isDirectory()).map(({ name }) => path.posix.join(folder, name));
}

async function listEntry(
  root: string,
  file: string,
  entry: Dirent,
  described: Set<string>,
): Promise<RawFile | Finding | undefined> {
  const { name } = entry;
  if (sidecar.test(name)) {
    return name === folderSidecar || described.has(name)
      ? undefined
      : finding({ code: 'sidecar-alone' }, file);
  }
  if (!readable.test(name)) return finding({ code: 'other-kind' }, file);
  const place = path.join(root, file);
  const target = entry.isSymbolicLink() ? await realpath(place).catch(errorCode) : place;
  if (!path.isAbsolute(target)) return finding({ code: 'link-broken', detail: target }, file);
  const found = await lstat(target).catch(errorCode);
  if (typeof found === 'string') return finding({ code: 'unreadable', detail: found }, file);
  if (!target.startsWith(root + path.sep)) return finding({ code: 'link-outside' }, file);
  if (found.isFile()) return { file, path: target, size: found.size };
  return finding({ code: entry.isSymbolicLink() ? 'link-outside' : 'other-kind' }, file);
}

const errorCode = (error: NodeJS.ErrnoException): string => error.code ?? 'EIO';
