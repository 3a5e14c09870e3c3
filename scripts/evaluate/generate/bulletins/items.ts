import type { Random } from '../random.ts';
import type { Clean } from '../stock.ts';
import { ownDay, type DayForm } from './days.ts';
import { headed, type Heading } from './heading.ts';
import { row, type Row } from './rows.ts';
import { sign, type SenderHouse, type Signed } from './senders.ts';
import { SITES } from './words.ts';

/** An item as it stands in a bulletin. */
export interface Item {
  article: Clean;
  signed: Signed;
  rows: Row[];
  /** Its first paragraph, with what belongs to it. */
  first: string;
  titled: boolean;
  /** Stands with an item and is none of its words. */
  strange: string[];
}

/** What the items of one file share. */
export interface Desk {
  random: Random;
  heading: Heading;
  senders: SenderHouse;
  name: () => string;
  /** The day of the issue, whether it prints it or not. */
  issue: string;
  home: boolean;
  /** Share of items where the clerk forgot who sent them. */
  slips: number;
  /** Labels of its fields, where it has them. */
  fields?: Fields;
}

/** Labels of an item's fields. */
export interface Fields {
  title: string;
  source: string;
  day: string;
  text: string;
  dayForm: DayForm;
}

/** Draws the labels of a form. */
export function drawFields(random: Random, dayForm: DayForm): Fields {
  const bracketed = random.chance(0.25);
  const label = (names: readonly string[]) =>
    bracketed ? `【${random.pick(names)}】` : `${random.pick(names)}：`;
  return {
    title: label(['标题', '题目', '文章标题']),
    source: label(['媒体', '来源', '媒体名称', '刊发媒体']),
    day: label(['时间', '日期', '发布时间', '刊发日期']),
    text: label(['内容', '摘要', '正文', '主要内容']),
    dayForm,
  };
}

/** Sets one item. */
export function setItem(desk: Desk, article: Clean, nth: number): Item {
  const { random, heading, senders, name, issue, home, slips, fields } = desk;
  const day = ownDay(random, issue, article);
  if (fields) return fieldItem(random, article, fields, day);
  const [zone] = article.zones;
  const forgotten = senders.place === 'none' || (senders.place !== 'dateline' && random.chance(slips));
  const signed: Signed = forgotten
    ? { place: 'none', text: '', byline: [] }
    : sign(random, senders, {
        ...(zone && (!home || senders.sender === 'agency') ? { zone } : {}),
        day,
        name,
      });
  const { place, text } = signed;
  const words = article.paragraphs.map((one) => one.text);
  const first = place === 'dateline' ? text + words[0]! : words[0]!;
  const opened = place === 'lead' ? text + first : first;
  const shown = [opened, ...words.slice(1)].map((one, k, all) =>
    place === 'tail' && k === all.length - 1 ? one + text : one,
  );
  const set = headed(heading, nth, article.title, shown);
  const own = row('sender', text);
  return {
    article,
    signed,
    first,
    titled: heading.style !== 'none',
    rows: place === 'over' ? [set[0]!, own, ...set.slice(1)] : place === 'under' ? [...set, own] : set,
    strange: place === 'dateline' ? [] : [text.trim()],
  };
}

/** An item in a form: each thing behind its label. */
function fieldItem(random: Random, article: Clean, fields: Fields, day: string): Item {
  const source = random.pick(SITES);
  const told = fields.dayForm(day);
  const [first = '', ...others] = article.paragraphs.map(({ text }) => text);
  const lines = [`${fields.source}${source}`, `${fields.day}${told}`];
  return {
    article,
    signed: { place: 'over', text: lines.join(' '), byline: [], day, source },
    first,
    titled: true,
    rows: [
      row('headline', fields.title + article.title),
      ...lines.map((text) => row('sender', text)),
      { ...row('paragraph', first), lead: fields.text },
      ...others.map((text) => row('paragraph', text)),
    ],
    strange: lines,
  };
}
