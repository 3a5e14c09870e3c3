import type { Zone } from '../../src/lib/gazetteer.ts';
import { frequency } from '../split/words.ts';
import { matchForm, readForm } from './match-form.ts';
import { longestAt, nextStart } from './string-index.ts';
import { beforeNamed, beforeNumber, ofSamePlace } from './zone-ellipsis.ts';
import type { Named } from './zone-ellipsis.ts';
import type { Place, Spelling, ZoneIndex } from './zone-index.ts';
import {
  areaBefore,
  bareRules,
  contextRules,
  listRules,
  openingLength,
  sectionWeights,
  spellingWeights,
  toldNumber,
} from './zone-rules.ts';
import { placeStem, provinceStem } from './zone-spellings.ts';

/** A stretch of the article in which zones are looked for. */
export interface Section {
  part: 'source' | 'title' | 'body';
  text: string;
  /** `text` without injected readings, in the form for matching. */
  plain: string;
  /** Place in `plain` → place in `text`. */
  origin: (at: number) => number;
  /** What a mention at this place of the section is worth. */
  weightAt: (at: number) => number;
}

/** A place of a section where a zone is named, or where only 高新区 and the like stands. */
export interface Mention extends Named {
  section: Section;
  /** Section weight, spelling weight and context together. */
  weight: number;
  /** Id of the context rule that discounted it. */
  rule?: string;
  /** The one zone that it was found to mean. */
  zone?: Zone;
}

/** What findZones is given. */
export interface ZoneInput {
  title: string;
  titleDerived: boolean;
  paragraphs: string[];
  subheads?: readonly string[];
  source?: string;
  /** Who runs the site of the page. */
  host?: string;
}

/** The article cut into sections: source, title, each paragraph with its distance from the start, and subheads. */
export function sectionsOf({
  title,
  titleDerived,
  paragraphs,
  subheads = [],
  source = '',
}: ZoneInput): Section[] {
  const section = (part: Section['part'], text: string, weightAt: Section['weightAt']): Section => {
    return { part, text, ...readForm(text), weightAt };
  };
  const titleWeight = titleDerived ? sectionWeights.derivedTitle : sectionWeights.title;
  const sections = [
    section('source', source, () => sectionWeights.source),
    section('title', title, () => titleWeight),
  ];
  let before = 0;
  for (const text of paragraphs) {
    const start = before;
    const leadEnd = start === 0 ? firstSentenceEnd(text) : 0;
    sections.push(section('body', text, (at) => bodyWeight(start + at, leadEnd)));
    before += text.length;
  }
  sections.push(...subheads.map((text) => section('body', text, () => sectionWeights.subhead)));
  return sections;
}

function bodyWeight(distance: number, leadEnd: number): number {
  if (distance < leadEnd) return sectionWeights.lead;
  return distance < openingLength ? sectionWeights.opening : sectionWeights.body;
}

function firstSentenceEnd(text: string): number {
  const end = text.search(/[。！？!?]/);
  return Math.min(end < 0 ? text.length : end, openingLength);
}

/**
 * Every mention of a section, in order, weighed.
 * @param told numbers of zones that the article says it is about: 四家开发区
 */
export function mentionsIn(
  section: Section,
  index: ZoneIndex,
  told: ReadonlySet<number> = new Set(),
): Mention[] {
  const { plain } = section;
  const { spellings } = index;
  const found: Named[] = [];
  for (let at = nextStart(spellings, plain, 0); at < plain.length; at = nextStart(spellings, plain, at + 1)) {
    const match = longestAt(spellings, plain, at);
    const named = match && readAt(plain, at, match, found.at(-1), index);
    if (!named) continue;
    if (!named.spelling.bare) found.push(...beforeNamed(plain, named, index).filter(isAfter(found.at(-1))));
    found.push(named);
    at += named.length - 1;
  }
  const counted = beforeNumber(plain, index).filter(
    (one) => !found.some(({ at, length }) => at < one.at + one.length && one.at < at + length),
  );
  found.push(...counted);
  found.sort((a, b) => a.at - b.at);
  const mentions = found.map((named): Mention => ({ section, ...named, weight: 0 }));
  const lists = listFactors(mentions, told);
  for (const [place, mention] of mentions.entries()) weigh(mention, lists[place]!, index);
  return mentions.filter(({ weight }) => weight > 0);
}

const isAfter =
  (last: Named | undefined) =>
  ({ at }: Named): boolean =>
    last === undefined || at >= last.at + last.length;

/** What a spelling means where it stands; nothing where it is a part of other words. */
function readAt(
  plain: string,
  at: number,
  { length, value }: { length: number; value: Spelling },
  last: Named | undefined,
  index: ZoneIndex,
): Named | undefined {
  if (value.area) return standsFree(plain, at, value) ? { at, length, spelling: value } : undefined;
  if (!value.bare) return { at, length, spelling: value };
  const other = ofSamePlace(plain, last, at, plain.slice(at, at + length), index);
  if (other) return { at, length, spelling: other };
  return standsAlone(plain, at, length) ? { at, length, spelling: value } : undefined;
}

/** Whether an area's name is no part of a longer one, nor another city's: 走进光谷 and 武汉光谷 are it, 某某光谷 and 苏州光谷 are not. */
function standsFree(plain: string, at: number, { zones }: Spelling): boolean {
  const before = plain.slice(Math.max(0, at - 6), at);
  if (areaBefore.test(before.slice(-4))) return true;
  return zones.some(({ province, city, district }) =>
    [provinceStem(province), city, district].some((own) => {
      const stem = own ? matchForm(placeStem(own)) : '';
      return stem !== '' && (before.endsWith(stem) || before.endsWith(matchForm(own!)));
    }),
  );
}

/** Whether a bare word is one: not the end of an unknown zone's name, not meant in general. */
function standsAlone(plain: string, at: number, length: number): boolean {
  const before = plain.slice(Math.max(0, at - 4), at);
  const after = plain.slice(at + length, at + length + 6);
  return (
    bareRules.before.test(before) && !bareRules.notBefore.test(before) && !bareRules.notAfter.test(after)
  );
}

function weigh(mention: Mention, listFactor: number, index: ZoneIndex): void {
  const { section, at, spelling } = mention;
  const district = section.part === 'body' && isDistrict(mention, index);
  const base = section.weightAt(at) * (district ? spellingWeights.areaName : spelling.weight);
  const rule = section.part === 'source' ? undefined : contextRuleFor(mention, index);
  mention.weight = base * (rule?.factor ?? listFactor);
  if (rule) mention.rule = rule.id;
  else if (listFactor < 1) mention.rule = 'list';
}

/** A new area that is a district of its city too: 浦东新区 in a text is more often the district. */
function isDistrict({ spelling: { zones }, section: { plain }, at, length }: Mention, { places }: ZoneIndex) {
  return zones[0]?.kind === 'national-new-area' && places.values.has(plain.slice(at, at + length));
}

function contextRuleFor({ section: { plain }, at, length }: Mention, index: ZoneIndex) {
  const text = plain.slice(at, at + length);
  const clause = plain
    .slice(Math.max(0, at - 12), at)
    .split(/[。！？；，,;!?]/)
    .at(-1)!;
  const after = plain.slice(at + length, at + length + 16);
  return contextRules.find((rule) => {
    if (rule.spelling && !rule.spelling.test(text)) return false;
    if (rule.before && !rule.before.test(clause)) return false;
    const follows = rule.after?.exec(after);
    if (rule.after && !follows) return false;
    return !rule.placeAfter || startsWithPlace(follows![1]!, index);
  });
}

/** 姜堰 of 姜堰工业园, 东海 of 东海新基地. */
function startsWithPlace(text: string, { stems }: ZoneIndex): boolean {
  return stems.has(text) || stems.has(text.slice(0, 2));
}

/** For each mention the factor of the list it stands in, 1 outside of any. */
function listFactors(mentions: Mention[], told: ReadonlySet<number>): number[] {
  const factors: number[] = [];
  let run: number[] = [];
  const close = (): void => {
    const isRoll = run.length >= listRules.rollFrom && !told.has(run.length);
    const factor = isRoll ? listRules.rollFactor : listRules.factor;
    for (const place of run) factors[place] = run.length > 1 ? factor : 1;
    if (run.length >= listRules.rollFrom && !isRoll) asFirst(mentions, run, factors);
  };
  for (const [place, mention] of mentions.entries()) {
    const last = mentions[place - 1];
    const between = last && mention.section.plain.slice(last.at + last.length, mention.at);
    if (between === undefined || !listRules.joint.test(between)) {
      close();
      run = [];
    }
    run.push(place);
  }
  close();
  return factors;
}

/** All zones of a list that the article says it is about count as the first of them does, however long the list. */
function asFirst(mentions: Mention[], [first = 0, ...others]: number[], factors: number[]): void {
  const weightOf = (place: number) => {
    const { section, at } = mentions[place]!;
    return section.weightAt(at);
  };
  for (const place of others) factors[place]! *= Math.max(1, weightOf(first) / weightOf(place));
}

/** How many zones title and lead say that the article is about: 4 of 芜湖4家开发区, 3 of 三个国家级经开区. */
export function toldNumbers(sections: Section[]): Set<number> {
  const texts = sections.filter(({ part }) => part !== 'source').slice(0, 2);
  const words = texts.flatMap(({ plain }) => [...plain.matchAll(toldNumber)].map(([, word]) => word!));
  return new Set(words.map((word) => Number(word) || '两三四五六七八九十'.indexOf(word) + 2));
}

/** Whether two characters belong to the words on either side: 大安 in 重大安全. */
const liesAcross = (plain: string, at: number, length: number): boolean =>
  length === 2 && frequency(plain.slice(at - 1, at + 1)) > 0 && frequency(plain.slice(at + 1, at + 3)) > 0;

/** How often each place is named in the sections. */
export function countPlaces(sections: Section[], { places }: ZoneIndex): { place: Place[]; count: number }[] {
  const counts = new Map<Place[], number>();
  for (const { plain } of sections) {
    for (let at = nextStart(places, plain, 0); at < plain.length; at = nextStart(places, plain, at + 1)) {
      const match = longestAt(places, plain, at);
      if (!match || liesAcross(plain, at, match.length)) continue;
      counts.set(match.value, (counts.get(match.value) ?? 0) + 1);
      at += match.length - 1;
    }
  }
  return [...counts].map(([place, count]) => ({ place, count }));
}
