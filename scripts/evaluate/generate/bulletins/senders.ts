import type { Random } from '../random.ts';
import { draw, type Odds } from '../press/draw.ts';
import { drawFullDay, SHORT_DAYS, type DayForm } from './days.ts';
import type { Sender } from './kind.ts';
import {
  AGENCY_FORMS,
  MEDIA_FORMS,
  OFFICE_FORMS,
  type Forms,
  type Place,
  type Write,
} from './sender-forms.ts';
import { AGENCIES, OFFICES, PAPERS, SITES } from './words.ts';

/** What is said of who sent an item or where it is from. */
export interface Signed {
  place: Place;
  text: string;
  byline: string[];
  day?: string;
  source?: string;
}

/** How a house names senders. */
export interface SenderHouse {
  sender: Sender;
  place: Place;
  write: Write;
  /** Share of items that name a person; whether days stand there. */
  persons: number;
  days: boolean;
  dayForm: DayForm;
}

/** Draws a house's way; `bracketed`: its headlines stand in the brackets that senders could have. */
export function drawSenders(
  random: Random,
  sender: Sender,
  headed: boolean,
  bracketed: boolean,
): SenderHouse {
  const all: Forms =
    sender === 'office'
      ? OFFICE_FORMS
      : sender === 'media'
        ? MEDIA_FORMS
        : sender === 'agency'
          ? AGENCY_FORMS
          : [[1, 'none', () => '']];
  const fit = all.filter(([, place]) => (place !== 'over' || headed) && (place !== 'lead' || !bracketed));
  const odds: Odds<(typeof fit)[number]> = fit.map((form) => [form[0], form] as const);
  const [, place, write] = draw(random, odds);
  const agency = sender === 'agency';
  return {
    sender,
    place,
    write,
    persons: random.pick(agency ? [0.9] : [0, 0, 0, 0.8]),
    days: agency || random.chance(sender === 'media' ? 0.6 : 0.3),
    dayForm:
      place === 'dateline' || random.chance(0.5) ? draw(random, SHORT_DAYS.slice(0, 1)) : drawFullDay(random),
  };
}

/** What an item says; the zone's own name where the zone sent it. */
export function sign(
  random: Random,
  house: SenderHouse,
  { zone, day, name }: { zone?: string; day?: string; name: () => string },
): Signed {
  const { sender, place, write, dayForm } = house;
  if (place === 'none') return { place, text: '', byline: [] };
  const paper = write({ who: '', town: '' }, '', 1).includes('《');
  const who =
    sender === 'office'
      ? (zone ?? random.pick(OFFICES))
      : sender === 'agency'
        ? random.pick(AGENCIES)
        : random.pick(paper ? PAPERS : SITES);
  const person = random.chance(house.persons) ? name() : undefined;
  const told = house.days && day !== undefined ? dayForm(day) : '';
  const town = /^(.{2,3})(?:高新区|经开区)$/u.exec(zone ?? '')?.[1] ?? '北京';
  const text = write({ who, town, ...(person ? { person } : {}) }, told, 1 + random.int(12));
  return {
    place,
    text,
    byline: person && text.includes(person) ? [person] : [],
    ...(told !== '' && day !== undefined && text.includes(told) ? { day } : {}),
    ...(sender !== 'office' && text.includes(who) ? { source: who } : {}),
  };
}
