import type { Random } from '../random.ts';
import type { House } from './house.ts';
import { lineOf, type Line } from './lines.ts';
import { OFFICES, QUOTES } from './words.ts';

/** What somebody says in an item. */
export interface Bite {
  lines: Line[];
  quote: string;
  speaker: string;
  /** The label as it is written; empty where there is none. */
  label: string;
}

interface Said {
  label: string;
  who: string;
  office: string;
  quote: string;
}

type Form = (said: Said) => string[];

const LABELLED: readonly Form[] = [
  ({ label, office, who, quote }) => [`${label}${office} ${who}：${quote}`],
  ({ label, office, who, quote }) => [`${label}${who}（${office}）：${quote}`],
  ({ label, office, who, quote }) => [`${label}${office} ${who}`, quote],
  ({ label, office, who, quote }) => [`${label}${office}　${who}`, `（${quote}）`],
  ({ label, office, who, quote }) => [`${label}${office}${who}：“${quote}”`],
  ({ label, office, who, quote }) => [`${label}（${office} ${who}）${quote}`],
  ({ label, office, who, quote }) => [label, `${office} ${who}：${quote}`],
  ({ label, office, who, quote }) => [`${label}${who} ${office}：${quote}`],
  ({ label, office, who, quote }) => [label, `${office} ${who}`, quote],
];
const BARE: readonly Form[] = [
  ({ office, who, quote }) => [`${office} ${who}：${quote}`],
  ({ office, who, quote }) => [`${office}${who}：“${quote}”`],
  ({ office, who, quote }) => [`${who}（${office}）：${quote}`],
  ({ office, who, quote }) => [`${office}${who}说：“${quote}”`],
  ({ office, who, quote }) => [`${office}　${who}：（${quote}）`],
];
const RECORDED: readonly Form[] = [
  ({ office, who, quote }) => [`${office}${who}说：`, `（出录音）${quote}（录音止）`],
  ({ office, who, quote }) => [`${office}${who}：`, `【录音】${quote}【录音完】`],
  ({ office, who, quote }) => [`${office}${who}告诉记者：`, `[录音] ${quote}`],
];

const RECORDING = /（出录音）|【录音】|\[录音\]/u;

/** Draws a sound bite in the house's one form. */
export function drawBite(
  random: Random,
  house: House,
  quote: string,
  name: () => string,
  stamp: string,
): Bite {
  const { script, medium, creditForm } = house;
  const who = name();
  const office = random.pick(OFFICES);
  const word = script.words.bite;
  if (script.style === 'turn') {
    const turn = [lineOf('label', `${word} ${stamp}`), lineOf('text', quote)];
    return { lines: turn, quote, speaker: '', label: `${word} ${stamp}` };
  }
  const labelled = script.style === 'labels';
  const recorded = medium === 'radio' && !labelled && creditForm % 2 === 0;
  const forms = labelled ? LABELLED : recorded ? RECORDED : BARE;
  const label = labelled ? script.form(word) : '';
  const lines = forms[creditForm % forms.length]!({ label, who, office, quote });
  return {
    lines: lines.map((text) => lineOf(text === label ? 'label' : 'text', text)),
    quote,
    speaker: who,
    label: recorded ? RECORDING.exec(lines[1]!)![0] : label,
  };
}

/** Draws which quotes a programme uses: none twice. */
export const drawQuotes = (random: Random): string[] => random.sample(QUOTES, QUOTES.length);
