import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a file whole or not at all, whoever else writes it at the same time; its folder is made. Not through to the disk:
 * for what can be made again, and else there is `writeAtomic` in `scripts/write/files.ts`.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const fresh = `${file}.${randomUUID().slice(0, 8)}`;
  try {
    writeFileSync(fresh, content);
    renameSync(fresh, file);
  } catch (cause) {
    rmSync(fresh, { force: true });
    throw cause;
  }
}
