import type { Random } from '../random.ts';
import type { Odds } from './draw.ts';

/** How a text recognition or a copying program writes a page down. */
export interface Tool {
  /** Marks for headlines, `**` for bold; empty where it does not tell them. */
  headline: Odds<string>;
  /** Marks for the lines over and under a headline. */
  smaller: readonly string[];
  subhead: readonly string[];
  /** It puts a blank line between any two blocks. */
  airy: boolean;
  /** Says where a picture was. */
  picture?: (random: Random) => string;
  caption: (text: string) => string;
  /** Makes the label of a lead bold. */
  boldLead: boolean;
  /** Draws a rule between articles. */
  rules: boolean;
  extension: 'md' | 'txt';
}

const plain = {
  caption: (text: string) => text,
  boldLead: false,
  rules: false,
  airy: true,
  extension: 'md',
} as const;
const hex = (random: Random): string =>
  Array.from({ length: 64 }, () => random.int(16).toString(16)).join('');
const centred = (inner: string): string => `<div style="text-align: center;">${inner}</div>`;

/** All marks alike, a headline missed now and then. */
const layoutModel: Tool = {
  ...plain,
  headline: [
    [7, '# '],
    [2, '## '],
    [1, ''],
  ],
  smaller: ['# ', '## ', ''],
  subhead: ['## ', '', ''],
  picture: (random) => `![](images/${hex(random)}.jpg)`,
};

const oneLevel: Tool = {
  ...plain,
  headline: [[1, '## ']],
  smaller: ['## ', ''],
  subhead: ['## ', '### ', ''],
  picture: () => '<!-- image -->',
};

const withBoxes: Tool = {
  ...plain,
  headline: [
    [3, '## '],
    [1, '# '],
  ],
  smaller: ['## ', ''],
  subhead: ['## ', '### ', ''],
  picture: (random) =>
    centred(
      `<img src="imgs/img_in_image_box_${[0, 1, 2, 3].map(() => 100 + random.int(900)).join('_')}.jpg" alt="Image" width="${20 + random.int(40)}%" />`,
    ),
  caption: centred,
};

/** A language model that was asked to read the page. */
const transcriber: Tool = {
  ...plain,
  headline: [
    [3, '# '],
    [3, '## '],
    [1, '**'],
  ],
  smaller: ['### ', '**', ''],
  subhead: ['### ', '**'],
  caption: (text) => `*${text}*`,
  boldLead: true,
  rules: true,
};

const wordProcessor: Tool = {
  ...plain,
  headline: [[1, '**']],
  smaller: ['**', ''],
  subhead: ['**', ''],
};

const bareText: Tool = {
  ...plain,
  headline: [[1, '']],
  smaller: [''],
  subhead: [''],
  airy: false,
  extension: 'txt',
};

/** Tools, as often as pages come from their like. */
export const TOOLS: Odds<Tool> = [
  [6, layoutModel],
  [3, oneLevel],
  [2, withBoxes],
  [3, transcriber],
  [2, wordProcessor],
  [7, bareText],
];

/** A line with its mark. */
export const marked = (text: string, mark: string): string => (mark === '**' ? `**${text}**` : mark + text);
