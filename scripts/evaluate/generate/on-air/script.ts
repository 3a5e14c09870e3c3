import { draw, type Odds } from '../press/draw.ts';
import type { Random } from '../random.ts';

export type Part = 'lead' | 'body' | 'bite';
/** How a script tells its parts: not at all, by labels, by the hosts' turns one after the other, or by whoever speaks as speech recognition writes it. */
export type Style = 'none' | 'labels' | 'hosts' | 'turn';

/** How a script's parts are labelled. */
export interface Script {
  style: Style;
  words: Readonly<Record<Part, string>>;
  hosts: readonly [string, string];
  form: (word: string) => string;
  /** A label has a line of its own. */
  alone: boolean;
  /** A label stands before every paragraph of its part, else where the part begins. */
  every: boolean;
  /** Each item's first paragraph shows that it begins one. */
  leads: boolean;
}

const LEADS = {
  tv: ['导语', '导语', '口播', '主播', '演播室', '主持人', '主持人口播'],
  radio: ['导语', '主持人', '口播', '主播', '播音'],
} as const;
const BODIES = {
  tv: ['正文', '正文', '配音', '解说', '画外音', '旁白', '解说词'],
  radio: ['正文', '正文', '记者', '解说', '报道'],
} as const;
const BITES = {
  tv: ['同期声', '同期声', '同期', '采访', '采访同期', '现场同期'],
  radio: ['录音', '出录音', '采访录音', '录音片段', '同期声'],
} as const;
const HOSTS: Odds<readonly [string, string]> = [
  [4, ['男', '女']],
  [2, ['女', '男']],
  [3, ['主播A', '主播B']],
  [2, ['A', 'B']],
  [2, ['甲', '乙']],
  [1, ['主播1', '主播2']],
];
const FORMS: Odds<(word: string) => string> = [
  [9, (word) => `【${word}】`],
  [5, (word) => `${word}：`],
  [3, (word) => `[${word}]`],
  [3, (word) => `（${word}）`],
  [2, (word) => `(${word})`],
  [2, (word) => `**${word}**`],
  [1, (word) => `**${word}：**`],
  [1, (word) => `〔${word}〕`],
  [1, (word) => `［${word}］`],
  [1, (word) => `【${word}】：`],
  [1, (word) => `<${word}>`],
];
const HOST_FORMS: Odds<(word: string) => string> = [
  [8, (word) => `${word}：`],
  [2, (word) => `【${word}】`],
  [2, (word) => `（${word}）`],
  [1, (word) => `[${word}]`],
  [1, (word) => `**${word}：**`],
];

/** Draws how a house labels its scripts. */
export function drawScript(random: Random, medium: 'tv' | 'radio'): Script {
  const style = draw<Style>(random, [
    [8, 'none'],
    [11, 'labels'],
    [3, 'hosts'],
    [2, 'turn'],
  ]);
  const form = draw(random, style === 'hosts' ? HOST_FORMS : FORMS);
  return {
    style,
    words:
      style === 'turn'
        ? draw(random, [
            [2, { lead: '主持人', body: '记者', bite: '受访者' }],
            [1, { lead: '发言人1', body: '发言人2', bite: '发言人3' }],
            [1, { lead: '说话人 1', body: '说话人 2', bite: '说话人 3' }],
          ])
        : {
            lead: random.pick<string>(LEADS[medium]),
            body: random.pick<string>(BODIES[medium]),
            bite: random.pick<string>(BITES[medium]),
          },
    hosts: draw(random, HOSTS),
    form,
    alone: style === 'turn' || (style === 'labels' && random.chance(0.25)),
    every: style === 'hosts' || random.chance(0.2),
    leads: style === 'labels' || style === 'turn',
  };
}
