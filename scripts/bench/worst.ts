/** Texts that a rule or a step might take forever over: what each takes, and what twice as much of it takes. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fold } from '../clean/fold.ts';
import { lineOf } from '../clean/line.ts';
import { rules as webRules } from '../clean/rules.ts';
import { loadKnowledge, understand, type Knowledge } from '../pipeline.ts';
import { readDocument } from '../read/read.ts';
import { listRawFiles } from '../read/walk.ts';
import type { Screen } from '../report/terminal.ts';
import { rules as editionRules } from '../split/edition-rules.ts';
import { rules as pageRules } from '../split/rules.ts';

const SAMPLES = 'content/raw';
/** Characters of a text, by doubling: the largest has nearly as many as a file may have that is read. */
const LENGTHS = [60_000, 120_000, 240_000, 480_000];
/** A text that takes so many times as long at twice the length is read so often again, and the fastest counts. */
const SUSPICIOUS = 2.2;
const MORE = 5;
/** Of all lines that a rule looks at; it looks at them so often, and the fastest counts. */
const LINES = 1_000_000;
const RUNS = 3;
/** CPU milliseconds below which a ratio says nothing. */
const FLOOR = 100;
const SAID = 10;

const PIECES = [
  '园', 'a', '1', ' ', '　', '<', '>', '<a ', '&', '(', '（', '【', '[', '|', '—', '…', '.', '。', ',', ':', '年', '第',
  '年月日', '2023年', '1年1月1日', '记者 ', '记者：', '来源：', '本报讯', '图为', '“', '《', '/', '\\', '*', '#', '`', '=',
  '甲、', '高新区', '样例园区', '<!--', '</p>', '（记者 ', '2023-01-01 ', '\u0301', '\u{20000}', '首页 ', '>> ', '责任编辑：', '和', '声', '驻',
]; // prettier-ignore

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

const SHAPES: Record<string, (piece: string, length: number) => string> = {
  一行: (piece, length) => `样例${fill(piece, length)}园区。`,
  短行: (piece, length) => `${fill(piece, 60)}\n`.repeat(Math.ceil(length / 61)),
  句: (piece, length) => `${fill(piece, 30)}样例园区。\n`.repeat(Math.ceil(length / 36)),
  网页: (piece, length) => `<html><body><p>${fill(piece, length)}</p></body></html>`,
};

/** What reading a text took, in CPU milliseconds, at each of the lengths at which it is not too long to be read. */
interface Case {
  name: string;
  taken: number[];
}

/** A rule of any of the tables: how much of a line it looks at, and what makes its question of a text. */
interface AnyRule {
  id: string;
  max: number;
  drops: string[];
  ask: (text: string) => () => boolean;
}

const LONGEST_OF_PAGE = 120;

const RULES: AnyRule[] = [
  ...webRules.map(({ test, ...rule }) => ({
    ...rule,
    ask: (text: string) => {
      const line = lineOf({ text });
      return () => test(line);
    },
  })),
  ...[...editionRules, ...pageRules.map((rule) => ({ ...rule, max: LONGEST_OF_PAGE }))].map(
    ({ test, ...rule }) => ({
      ...rule,
      ask: (text: string) => {
        const line = fold(text);
        return () => test(line);
      },
    }),
  ),
];

/** What a rule takes at most, in CPU milliseconds, for lines of a piece, or of what it is for, again and again. */
const mostOf = ({ max, drops, ask }: AnyRule): number =>
  Math.max(
    ...[...PIECES, ...drops, ...drops.flatMap((words) => words.slice(0, -1) || [])].map((piece) => {
      const test = ask(fill(piece, max).slice(0, max));
      const taken = Array.from({ length: RUNS }, () =>
        cpu(() => {
          for (let read = 0; read < LINES; read += max) test();
        }),
      );
      return Math.min(...taken);
    }),
  );

/** Prints the slowest rules on a million characters, and the slowest files and worst ratios of files. */
export async function benchWorst(scratch: string, screen: Screen): Promise<void> {
  const ofRules = RULES.map((rule) => ({ name: rule.id, ms: mostOf(rule) }));
  screen.out(`${RULES.length} 条规则，各看 100 万字，都是它肯看的最长的行，最难的一种：`);
  for (const { name, ms } of ofRules.toSorted((one, other) => other.ms - one.ms).slice(0, SAID))
    screen.out(`${name}：${ms.toFixed(0)} CPU 毫秒`);
  const knowledge = loadKnowledge();
  const cases: Case[] = [];
  for (const { name, extension, make } of await texts()) {
    const place = path.join(scratch, `worst${extension}`);
    const spent = async (runs: number): Promise<Case> => {
      const taken: number[] = [];
      for (const length of LENGTHS) {
        const text = make(length);
        await writeFile(place, text);
        let isRead = false;
        const read = () => (isRead = readAll(place, Buffer.byteLength(text), knowledge));
        const ms = Math.min(...Array.from({ length: runs }, () => cpu(read)));
        if (!isRead) break;
        taken.push(ms);
      }
      return { name, taken };
    };
    const found = await spent(1);
    cases.push(ratio(found) > SUSPICIOUS ? await spent(MORE) : found);
    screen.status(`${cases.length} 种`);
  }
  screen.status('');
  const [least, most] = [LENGTHS[0]!, LENGTHS.at(-1)!].map((length) => length / 10_000);
  screen.out(`${cases.length} 种文字，${least} 万到 ${most} 万字，一次加倍，到不肯读为止；整理一遍：`);
  tell(cases, screen);
}

/** Takes a file through all steps; false where it is too long for that. */
function readAll(place: string, size: number, knowledge: Knowledge): boolean {
  const document = readDocument(path.dirname(place), { file: path.basename(place), path: place, size });
  if (!('blocks' in document)) return false;
  return understand(document, knowledge).findings.every(({ code }) => code !== 'too-long');
}

const longest = ({ taken }: Case): number => taken.at(-1) ?? 0;

/** The most that twice the length took. */
const ratio = ({ taken }: Case): number =>
  Math.max(...taken.slice(1).map((ms, index) => Math.max(ms, FLOOR) / Math.max(taken[index]!, FLOOR)), 0);

function tell(cases: readonly Case[], screen: Screen): void {
  const slowest = cases.toSorted((a, b) => longest(b) - longest(a)).slice(0, SAID);
  const worst = cases.toSorted((a, b) => ratio(b) - ratio(a)).slice(0, SAID);
  for (const one of new Set([...slowest, ...worst])) {
    const taken = one.taken.map((ms) => ms.toFixed(0)).join('、');
    screen.out(`${one.name}：${taken} CPU 毫秒，一次至多 ${ratio(one).toFixed(2)} 倍`);
  }
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
