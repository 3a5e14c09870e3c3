import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Listing } from '../read/walk.ts';
import type { Finding } from '../types.ts';

/**
 * A listing without the raw files of folders that are ingested by themselves, `raw/2025` into `out/2025`: such a folder has
 * ledgers of its own, and taken in here as well its articles would be there twice. Each of them has a finding.
 */
export function withoutOwn(
  { files, findings }: Listing,
  { raw, out }: { raw: string; out: string },
): Listing {
  const folders = new Set(files.flatMap(({ file }) => folderOf(file) ?? []));
  const own = new Set([...folders].filter((name) => existsSync(path.join(out, name, 'ledgers'))));
  const isHere = ({ file }: { file: string }): boolean => !own.has(folderOf(file) ?? '');
  return {
    files: files.filter(isHere),
    findings: [...findings.filter(isHere), ...[...own].map((name) => ownFolder(raw, out, name))],
  };
}

/** The outermost folder of a raw file; undefined where it lies in none, and for the name that all ledgers lie below. */
function folderOf(file: string): string | undefined {
  const [folder, ...rest] = file.split('/');
  return rest.length > 0 && folder !== 'ledgers' ? folder : undefined;
}

function ownFolder(raw: string, out: string, name: string): Finding {
  const [from, to] = [path.join(raw, name), path.join(out, name)];
  return {
    level: 'note',
    code: 'own-folder',
    file: from,
    message: `这个文件夹是单独整理的（清单在 ${path.join(to, 'ledgers')}），这次没有看它。`,
    hint: `它有变动时：npm run ingest -- --raw ${from} --out ${to}`,
  };
}
