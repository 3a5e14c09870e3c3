/** How soon a changed raw file is on its page while `npm run dev` runs. */
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import path from 'node:path';
import { listRawFiles } from '../read/walk.ts';
import type { Screen } from '../report/terminal.ts';
import { startDev, type Dev } from './dev-server.ts';
import { writeRawFiles } from './raw.ts';

const SAMPLES = 'content/raw';
const FILES = 1_000;
const CHANGES = 10;
/** Milliseconds between two looks at the page, and after which one is given up. */
const LOOK = 100;
const LONGEST = 120_000;
/** Of a second, in /proc. */
const TICKS = 100;

/** Prints the time from the change of a raw file to the page that shows it: the first, and the median and longest of ten more. */
export async function benchDev(scratch: string, screen: Screen): Promise<void> {
  const [raw, out] = [path.join(scratch, 'raw'), path.join(scratch, 'articles')];
  await writeRawFiles(FILES, SAMPLES, raw, 'one');
  const dev = await startDev(raw, out);
  try {
    const [firstChange, ...changes] = await changesIn(raw, out, dev);
    const first = await shownAfter(firstChange!, dev);
    const before = cpuSeconds(dev.pid);
    const taken: number[] = [];
    for (const change of changes) taken.push(await shownAfter(change, dev));
    const each = (cpuSeconds(dev.pid) - before) / changes.length;
    taken.sort((a, b) => a - b);
    screen.out(
      `${FILES} 个原文里改一个，到网页上看见：第一次 ${told(first)}，此后 ${changes.length} 次中位数 ` +
        `${told(taken[Math.floor(taken.length / 2)]!)}，最久 ${told(taken.at(-1)!)}，` +
        `每次 ${each.toFixed(2)} CPU 秒（机器负载 ${loadavg()[0]!.toFixed(1)}）`,
    );
  } finally {
    await dev.stop();
  }
}

const told = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} 秒`;

/** CPU seconds that a process has taken; NaN without /proc. */
function cpuSeconds(pid: number): number {
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ').slice(11, 13);
    return (Number(user) + Number(system)) / TICKS;
  } catch {
    return NaN;
  }
}

/** A sentence that stands in a raw file and in its article, and where that is shown. */
interface Change {
  place: string;
  page: string;
  sentence: string;
}

const SENTENCE = /^.{20,60}?。/mu;

/** Some raw files of one article, each with the beginning of its body. */
async function changesIn(raw: string, out: string, { ledgerOf, pageOf }: Dev): Promise<Change[]> {
  const found: Change[] = [];
  for (const { file, path: place } of (await listRawFiles(raw)).files) {
    if (found.length > CHANGES) break;
    const [article, ...more] = ledgerOf(file).articles;
    if (!article || more.length > 0) continue;
    const body = (await readFile(path.join(out, article.path), 'utf8')).split('\n---\n')[1];
    const sentence = SENTENCE.exec(body ?? '')?.[0];
    const stands = sentence ? (await readFile(place, 'utf8')).split(sentence).length - 1 : 0;
    if (sentence && stands === 1) found.push({ place, page: pageOf(file), sentence });
  }
  return found;
}

/** Puts words into the sentence and asks for the page until they are there. */
async function shownAfter({ place, page, sentence }: Change, { address }: Dev): Promise<number> {
  const text = await readFile(place, 'utf8');
  const now = sentence.replace(/。$/u, '，而这是后来补上的。');
  const start = performance.now();
  await writeFile(
    place,
    text.replace(sentence, () => now),
  );
  while (performance.now() - start < LONGEST) {
    const answer = await fetch(address + page);
    if ((await answer.text()).includes(now)) return performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
  throw new Error(`${page} 过了两分钟还是旧的`);
}
