import type { Random } from '../random.ts';

const HALF_WIDTH: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
};

/** What tools do to all characters of a page. */
const FINISHES: readonly (readonly [share: number, finish: (text: string) => string])[] = [
  [0.2, (text) => text.replace(/[，：；？！（）]/gu, (stop) => HALF_WIDTH[stop]!)],
  [0.07, (text) => text.replace(/[“”]/gu, '"')],
  [0.08, (text) => text.replace(/(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu, ' ')],
  [0.5, (text) => `${text}\n`],
  [0.08, (text) => `\n\n${text}`],
  [0.05, (text) => text.replaceAll('\n', '\r\n')],
];

/** Draws what a tool does to the characters of a page. */
export function drawFinish(random: Random): (text: string) => string {
  const drawn = FINISHES.filter(([share]) => random.chance(share));
  return (text) => drawn.reduce((changed, [, finish]) => finish(changed), text);
}
