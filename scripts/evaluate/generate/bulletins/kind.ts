import type { Odds } from '../press/draw.ts';

/** Where an item's headline stands: over its text, before it in the same line, or nowhere. */
export type Style = 'over' | 'run-in' | 'none';
/** Who is named with an item. */
export type Sender = 'office' | 'media' | 'agency' | 'none';

/** What bulletins of one kind have in common; shares from 0 to 1. */
export interface Kind {
  names: readonly string[];
  items: readonly [least: number, more: number];
  paragraphs: Odds<number>;
  styles: Odds<Style>;
  senders: Odds<Sender>;
  /** All items are about the zone that makes it. */
  home: number;
  number: number;
  office: number;
  menu: number;
  sections: number;
  /** Addressees at the end; editors. */
  distribution: number;
  editors: number;
  /** Friendly words at the top and at the end, as accounts have them. */
  chatty: number;
  /** Its day is the day of the name's line, or a week. */
  dayIn: Odds<'head' | 'name' | 'week' | 'nowhere'>;
  /** Labels before all that is said of an item: 标题： 来源： 内容：. */
  fields: number;
  html: number;
}

/** How many paragraphs an item has. */
const SHORT: Odds<number> = [
  [6, 1],
  [3, 2],
  [1, 3],
];
export const LONG: Odds<number> = [
  [3, 2],
  [4, 3],
  [2, 4],
];
/** What most kinds have. */
export const base: Kind = {
  names: [],
  items: [2, 5],
  paragraphs: SHORT,
  styles: [
    [8, 'over'],
    [2, 'run-in'],
    [1, 'none'],
  ],
  senders: [
    [5, 'office'],
    [5, 'none'],
  ],
  home: 0.5,
  number: 0.9,
  office: 0.85,
  menu: 0.35,
  sections: 0.25,
  distribution: 0.5,
  editors: 0.4,
  chatty: 0,
  dayIn: [
    [9, 'head'],
    [1, 'nowhere'],
  ],
  fields: 0,
  html: 0.2,
};

/** Those that gather what others printed. */
export const digest: Kind = {
  ...base,
  home: 0.15,
  senders: [[1, 'media']],
  styles: [
    [8, 'over'],
    [2, 'run-in'],
  ],
};
