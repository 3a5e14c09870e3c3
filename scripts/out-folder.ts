import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Lies in every folder that a build wrote, and says which of its files are ours. */
const MARK = '.yuanxun';

/** `ours` after a whole build; `foreign` while one is under way, so that one that was cut off can be cleared. */
type Mark = { ours: string[]; note?: object } | { foreign: string[] };

/**
 * Makes room for a build: takes away what earlier builds wrote and nothing else.
 * @param isKept what the next build makes up its own mind about stays, where the last one came to its end
 * @returns the files that stay
 * @throws Error for a folder that holds files and was never written by a build
 */
export async function clearOut(
  outDir: string,
  isKept: (file: string) => boolean = () => false,
): Promise<ReadonlySet<string>> {
  const files = filesBelow(outDir);
  const mark = await readMark(outDir);
  if (files.length > 0 && !mark)
    throw new Error(
      `${outDir} 里有别的文件（${files[0]} 等），没有动它。用 --out 换一个空文件夹，或自己清空它。`,
    );
  const isOurs = oursBy(mark);
  const foreign = files.filter((file) => !isOurs(file));
  const goes = (file: string) => isOurs(file) && !(mark && 'ours' in mark && isKept(file));
  for (const file of files.filter(goes)) takeAway(outDir, file);
  await mkdir(outDir, { recursive: true });
  await writeMark(outDir, { foreign });
  return new Set(files.filter((file) => !goes(file)));
}

/**
 * Notes what a finished build wrote.
 * @param note what the build wants to tell the next one
 */
export async function sealOut(outDir: string, note: object = {}): Promise<void> {
  const mark = await readMark(outDir);
  const isOurs = oursBy(mark);
  await writeMark(outDir, { ours: filesBelow(outDir).filter(isOurs), note });
}

/** What the last build told the next one; undefined where none came to its end. */
export async function noteOf(outDir: string): Promise<object | undefined> {
  const mark = await readMark(outDir);
  return mark && 'ours' in mark ? mark.note : undefined;
}

function oursBy(mark: Mark | undefined): (file: string) => boolean {
  if (!mark) return () => false;
  if ('ours' in mark) {
    const ours = new Set(mark.ours);
    return (file) => ours.has(file);
  }
  const foreign = new Set(mark.foreign);
  return (file) => !foreign.has(file);
}

/** The files of a folder and below it, but for the mark, as `zones/index.html`, sorted; none where it is not there. */
export function filesBelow(dir: string): string[] {
  return existsSync(dir) ? filesIn(dir, '').sort() : [];
}

const filesIn = (dir: string, folder: string): string[] =>
  readdirSync(path.join(dir, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return filesIn(dir, `${folder}${entry.name}/`);
    return entry.name === MARK ? [] : folder + entry.name;
  });

/** Removes a file of a folder, and the folders above it that hold nothing else. */
export function takeAway(dir: string, file: string): void {
  rmSync(path.join(dir, file), { force: true });
  try {
    for (let folder = path.dirname(file); folder !== '.'; folder = path.dirname(folder))
      rmdirSync(path.join(dir, folder));
  } catch {
    // The folder holds something else.
  }
}

async function readMark(outDir: string): Promise<Mark | undefined> {
  try {
    return JSON.parse(await readFile(path.join(outDir, MARK), 'utf8')) as Mark;
  } catch {
    return undefined;
  }
}

const writeMark = (outDir: string, mark: Mark) =>
  writeFile(path.join(outDir, MARK), `${JSON.stringify(mark, null, 1)}\n`);
