/** Texts that a rule or a step might take forever over: what each takes, and what twice as much of it takes. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rules } from '../clean/rules.ts';
import { lineOf, type Line } from '../clean/line.ts';
import { loadKnowledge, understand } from '../pipeline.ts';
import { readDocument } from '../read/read.ts';
import { listRawFiles } from '../read/walk.ts';
import type { Screen } from '../report/terminal.ts';

const SAMPLES = 'content/raw';
/** Characters of a larger text: nearly as many as a file may have that is read. */
const LARGE = 480_000;
/** Of all lines that a rule looks at. */
const LINES = 1_000_000;
/** CPU milliseconds below which a ratio says nothing. */
const FLOOR = 50;
const SAID = 10;

const PIECES = [
  '园', 'a', '1', ' ', '　', '<', '>', '<a ', '&', '(', '（', '【', '[', '|', '—', '…', '.', '。', ',', ':', '年', '第',
  '年月日', '2023年', '1年1月1日', '记者 ', '记者：', '来源：', '本报讯', '图为', '“', '《', '/', '\\', '*', '#', '`', '=',
  '甲、', '高新区', '样例园区', '<!--', '</p>', '（记者 ', '2023-01-01 ', '\u0301', '\u{20000}', '首页 ', '>> ', '责任编辑：',
]; // prettier-ignore

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

const SHAPES: Record<string, (piece: string, length: number) => string> = {
  一行: (piece, length) => `样例${fill(piece, length)}园区。`,
  短行: (piece, length) => `${fill(piece, 60)}\n`.repeat(Math.ceil(length / 61)),
  句: (piece, length) => `${fill(piece, 30)}样例园区。\n`.repeat(Math.ceil(length / 36)),
  网页: (piece, length) => `<html><body><p>${fill(piece, length)}</p></body></html>`,
};

interface Case {
  name: string;
  small: number;
  large: number;
}

/** What a rule takes, in CPU milliseconds, for lines of a piece again and again, each as long as the rule looks at. */
const timeOf =
  (test: (line: Line) => boolean, max: number) =>
  (piece: string): number => {
    const line = lineOf({ text: fill(piece, max).slice(0, max) });
    return cpu(() => {
      for (let read = 0; read < LINES; read += max) test(line);
    });
  };

/** Prints the slowest rules on a million characters, and the slowest files and worst ratios of files. */
export async function benchWorst(scratch: string, screen: Screen): Promise<void> {
  const ofRules = rules.map(({ id, max, test }) => ({
    name: id,
    ms: Math.max(...PIECES.map(timeOf(test, max))),
  }));
  screen.out(`${rules.length} 条规则，各看 100 万字，都是它肯看的最长的行，最难的一种：`);
  for (const { name, ms } of ofRules.toSorted((one, other) => other.ms - one.ms).slice(0, SAID))
    screen.out(`${name}：${ms.toFixed(0)} CPU 毫秒`);
  const knowledge = loadKnowledge();
  const cases: Case[] = [];
  for (const { name, extension, make } of await texts()) {
    const file = `worst${extension}`;
    const spent = async (length: number) => {
      const text = make(length);
      const place = path.join(scratch, file);
      await writeFile(place, text);
      return cpu(() => {
        const document = readDocument(scratch, { file, path: place, size: Buffer.byteLength(text) });
        if ('blocks' in document) understand(document, knowledge);
      });
    };
    cases.push({ name, small: await spent(LARGE / 2), large: await spent(LARGE) });
    screen.status(`${cases.length} 种`);
  }
  screen.status('');
  screen.out(`${cases.length} 种文字，各 ${LARGE / 20_000} 万字和 ${LARGE / 10_000} 万字，整理一遍：`);
  tell(cases, screen);
}

const ratio = ({ small, large }: Case): number => Math.max(large, FLOOR) / Math.max(small, FLOOR);

function tell(cases: readonly Case[], screen: Screen): void {
  const slowest = cases.toSorted((a, b) => b.large - a.large).slice(0, SAID);
  const worst = cases.toSorted((a, b) => ratio(b) - ratio(a)).slice(0, SAID);
  for (const one of new Set([...slowest, ...worst]))
    screen.out(
      `${one.name}：${one.small.toFixed(0)} 和 ${one.large.toFixed(0)} CPU 毫秒，${ratio(one).toFixed(2)} 倍`,
    );
}

function cpu(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

interface Text {
  name: string;
  extension: string;
  make: (length: number) => string;
}

/** The pieces in every shape, and every sample again and again. */
async function texts(): Promise<Text[]> {
  const made = Object.entries(SHAPES).flatMap(([shape, make]) =>
    PIECES.map((piece) => ({
      name: `${shape}，${JSON.stringify(piece)}`,
      extension: '.txt',
      make: (length: number) => make(piece, length),
    })),
  );
  const { files } = await listRawFiles(SAMPLES);
  const samples = files.map(({ file, path: place }) => {
    const text = `${readFileSync(place, 'utf8')}\n`;
    return { name: file, extension: path.extname(file), make: (length: number) => fill(text, length) };
  });
  return [...made, ...samples];
}
