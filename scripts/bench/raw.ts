/** Raw files to measure ingest with, made from the samples. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listRawFiles } from '../read/walk.ts';

/** A file gets samples until it has so many bytes: with the last of them it is 5 KB in the mean. */
const ENOUGH = 4_000;
/** Frequent characters that no rule reads, and the block from which each file takes others for them. */
const COMMON = [...'的在了和人多有是这'];
const RARE = 0x3400;

/** The samples that are UTF-8, by folder. */
async function samples(dir: string): Promise<Map<string, { extension: string; text: string }[]>> {
  const { files } = await listRawFiles(dir);
  const read = files.map(async ({ file, path: place }) => ({
    folder: path.dirname(file),
    extension: path.extname(file),
    text: await readFile(place, 'utf8'),
  }));
  const texts = (await Promise.all(read)).filter(({ text }) => !text.includes('\ufffd'));
  return Map.groupBy(texts, ({ folder }) => folder);
}

/** The text with other characters for common ones, so that no file of a run is a copy of another. */
function varied(text: string, nth: number): string {
  const other = (k: number) => String.fromCharCode(RARE + ((nth * COMMON.length + k) % 6_000));
  return COMMON.reduce((made, character, k) => made.replaceAll(character, other(k)), text);
}

/** A paragraph of a sample, as text or as HTML. */
const PARAGRAPH = /^.{60,}。(?:<\/p>)?\s*$/u;

/** A sample of one article, made long enough by its own paragraphs in other characters behind its last one. */
function lengthened(text: string, nth: number): string {
  const lines = text.split('\n');
  const own = lines.filter((line) => PARAGRAPH.test(line));
  const end = lines.findLastIndex((line) => PARAGRAPH.test(line)) + 1;
  for (let k = 0; own.length > 0 && Buffer.byteLength(lines.join('\n')) < ENOUGH + 1_000; k++)
    lines.splice(end + k, 0, varied(own[k % own.length]!, nth + 1 + k));
  return lines.join('\n');
}

/** What a file holds: a sample and others of its folder below it, or one article. */
export type Holding = 'several' | 'one';
/** Folders of samples that hold one article a file. */
const SINGLE = ['web', 'html'];

/**
 * Writes raw files of about 5 KB, all different: samples one below the other, or single articles made longer.
 * @returns how many bytes they have in the mean
 */
export async function writeRawFiles(
  count: number,
  from: string,
  to: string,
  holding: Holding,
): Promise<number> {
  await mkdir(to, { recursive: true });
  const all = await samples(from);
  const folders = holding === 'one' ? SINGLE.flatMap((name) => [all.get(name) ?? []]) : [...all.values()];
  const starts = folders.flatMap((folder) => folder.map((_, start) => ({ folder, start })));
  let bytes = 0;
  for (let nth = 0; nth < count; nth++) {
    const { folder, start } = starts[nth % starts.length]!;
    const stride = 1 + Math.floor(nth / starts.length);
    let text = holding === 'one' ? lengthened(folder[start]!.text, nth) : '';
    for (let k = start; Buffer.byteLength(text) < ENOUGH; k += stride)
      text += `${folder[k % folder.length]!.text}\n`;
    const made = varied(text, nth);
    bytes += Buffer.byteLength(made);
    await writeFile(path.join(to, `${nth}${folder[start]!.extension}`), made);
  }
  return bytes / count;
}

/** Ten million bytes as one line, as short lines, and as a page of paragraphs. */
export function hugeTexts(): Record<string, string> {
  const sentence = (n: number) => `样例园区第${n}号窗口今天办结了${n * 7}件来件。`;
  const sentences = Array.from({ length: 160_000 }, (_, n) => sentence(n));
  return {
    '一行.txt': sentences.join(''),
    '短行.txt': sentences.join('\n'),
    '网页.html': `<html><body>${sentences.map((text) => `<p>${text}</p>`).join('\n')}</body></html>`,
  };
}
