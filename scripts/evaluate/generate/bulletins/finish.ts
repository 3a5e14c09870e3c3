import type { Generated } from '../made.ts';
import type { Random } from '../random.ts';
import { inTraditional } from '../traditional.ts';

const HALF_WIDTH: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
};
/** Equal for whoever compares texts, so that the truth need not be told again. */
const FINISHES: readonly (readonly [share: number, finish: (text: string) => string])[] = [
  [0.07, (text) => text.replace(/[，：；（）]/gu, (stop) => HALF_WIDTH[stop]!)],
  [0.05, (text) => text.replace(/[“”]/gu, '"')],
  [0.6, (text) => `${text}\n`],
  [0.06, (text) => `\n${text}`],
  [0.08, (text) => text.replace(/\r?\n/gu, '\r\n')],
];

/** What the program does to all characters in which a file was kept; now and then to another script. */
export function finish(random: Random, made: Generated): Generated {
  const html = made.file.endsWith('.html');
  const drawn = FINISHES.filter(([share]) => random.chance(share));
  const text = html ? made.text : drawn.reduce((changed, [, one]) => one(changed), made.text);
  return random.chance(0.04) ? inTraditional({ ...made, text }) : { ...made, text };
}
