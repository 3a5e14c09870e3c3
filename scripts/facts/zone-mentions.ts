import type { Zone } from '../../src/lib/gazetteer.ts';
import { readForm } from './match-form.ts';
import { longestAt, nextStart } from './string-index.ts';
import type { Place, Spelling, ZoneIndex } from './zone-index.ts';
import { bareRules, contextRules, listRules, openingLength, sectionWeights } from './zone-rules.ts';

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
export interface Mention {
  section: Section;
  at: number;
  length: number;
  spelling: Spelling;
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
  source?: string;
}

/** The article cut into sections: source, title, and each paragraph with its distance from the start. */
export function sectionsOf({ title, titleDerived, paragraphs, source = '' }: ZoneInput): Section[] {
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

/** Every mention of a section, in order, weighed. */
export function mentionsIn(section: Section, index: ZoneIndex): Mention[] {
  const found: Mention[] = [];
  const { plain } = section;
  const { spellings } = index;
  for (let at = nextStart(spellings, plain, 0); at < plain.length; at = nextStart(spellings, plain, at + 1)) {
    const match = longestAt(spellings, plain, at);
    if (!match || (match.value.bare && !standsAlone(plain, at, match.length))) continue;
    found.push({ section, at, length: match.length, spelling: match.value, weight: 0 });
    at += match.length - 1;
  }
  const lists = listFactors(found);
  for (const [place, mention] of found.entries()) weigh(mention, lists[place]!, index);
  return found.filter(({ weight }) => weight > 0);
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
  const base = section.weightAt(at) * spelling.weight;
  const rule = section.part === 'source' ? undefined : contextRuleFor(mention, index);
  mention.weight = base * (rule?.factor ?? listFactor);
  if (rule) mention.rule = rule.id;
  else if (listFactor < 1) mention.rule = 'list';
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
function listFactors(mentions: Mention[]): number[] {
  const factors: number[] = [];
  let run: number[] = [];
  const close = (): void => {
    const factor = run.length >= listRules.rollFrom ? listRules.rollFactor : listRules.factor;
    for (const place of run) factors[place] = run.length > 1 ? factor : 1;
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

/** How often each place is named in the sections. */
export function countPlaces(sections: Section[], { places }: ZoneIndex): { place: Place[]; count: number }[] {
  const counts = new Map<Place[], number>();
  for (const { plain } of sections) {
    for (let at = nextStart(places, plain, 0); at < plain.length; at = nextStart(places, plain, at + 1)) {
      const match = longestAt(places, plain, at);
      if (!match) continue;
      counts.set(match.value, (counts.get(match.value) ?? 0) + 1);
      at += match.length - 1;
    }
  }
  return [...counts].map(([place, count]) => ({ place, count }));
}
