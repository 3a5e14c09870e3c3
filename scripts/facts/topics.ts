import type { Taxonomy, Topic, TopicScoring } from '../../src/lib/taxonomy.ts';
import { readForm } from './match-form.ts';
import { allAt, nextStart } from './string-index.ts';
import { topicIndex } from './topic-index.ts';
import type { Term, TopicIndex } from './topic-index.ts';

/** A topic with the words that decided it, as the article has them, and its score. */
export interface TopicFinding {
  topic: Topic;
  /** 科技招商 ×7、引才 ×2 */
  evidence: string;
  score: number;
}

/** Where a term stands: in which topic's favour, in which words, and what the place multiplies it by. */
interface Hit {
  term: Term;
  words: string;
  factor: number;
  /** The words are a tag of the page's own. */
  tag?: true;
}

/**
 * Finds what an article is about. The page's own keywords are strong clues, but no topic by themselves.
 * @returns topics in order of display; none where nothing reaches the least score
 */
export function findTopics(
  input: { title: string; titleDerived: boolean; paragraphs: string[]; keywords?: readonly string[] },
  taxonomy: Taxonomy,
): TopicFinding[] {
  const { scoring } = taxonomy;
  const index = topicIndex(taxonomy);
  const hits: Hit[] = [];
  if (!input.titleDerived) collect(input.title, () => scoring.title_factor, index, hits);
  let before = 0;
  for (const text of input.paragraphs) {
    const start = before;
    collect(text, (at) => (start + at < scoring.lead_chars ? scoring.lead_factor : 1), index, hits);
    before += text.length;
  }
  const said = new Set(hits.map(({ term }) => term.topic));
  const tagged: Hit[] = [];
  for (const keyword of input.keywords ?? []) collect(keyword, () => scoring.tag_factor, index, tagged);
  for (const hit of tagged) if (said.has(hit.term.topic)) hits.push({ ...hit, tag: true });
  const found = [...Map.groupBy(hits, ({ term }) => term.topic)].map(([topic, own]) => weigh(topic, own));
  return choose(found, taxonomy);
}

/** Adds the hits of one text: of each topic's words the longest at each place, and its patterns. */
function collect(
  text: string,
  factorAt: (at: number) => number,
  { words, patterns }: TopicIndex,
  hits: Hit[],
): void {
  const { plain, origin } = readForm(text);
  const wordsAt = (start: number, end: number): string => text.slice(origin(start), origin(end - 1) + 1);
  const barred: { topic: Topic; start: number; end: number }[] = [];
  const taken = new Map<Topic, number>();
  for (let at = nextStart(words, plain, 0); at < plain.length; at = nextStart(words, plain, at + 1)) {
    for (const { length, value: terms } of allAt(words, plain, at)) {
      const end = at + length;
      if (!isWhole(plain, at, end)) continue;
      for (const term of terms) {
        if (at < (taken.get(term.topic) ?? 0)) continue;
        taken.set(term.topic, end);
        if (term.weight === 0) barred.push({ topic: term.topic, start: at, end });
        else hits.push({ term, words: wordsAt(at, end), factor: factorAt(at) });
      }
    }
  }
  for (const { pattern, term } of patterns) {
    // A search copies no pattern, as matchAll does.
    if (plain.search(pattern) < 0) continue;
    for (const { index: at, 0: found } of plain.matchAll(pattern)) {
      const isBarred = barred.some(
        ({ topic, start, end }) => topic === term.topic && start <= at && at < end,
      );
      if (!isBarred) hits.push({ term, words: wordsAt(at, at + found.length), factor: factorAt(at) });
    }
  }
}

const latin = /[a-z0-9]/;

/** EDA is not in VEDANTA: Latin letters at the edge of a word must not go on. */
function isWhole(plain: string, start: number, end: number): boolean {
  const goesOn = (edge: number): boolean =>
    latin.test(plain[edge - 1] ?? '') && latin.test(plain[edge] ?? '');
  return !goesOn(start) && !goesOn(end);
}

/** The n-th hit of a term adds weight × (log2(1 + n) − log2(n)) × factor; tags count apart from what the text says. */
function weigh(topic: Topic, hits: Hit[]): TopicFinding {
  const groups = [false, true].flatMap((tag) => [
    ...Map.groupBy(
      hits.filter((hit) => (hit.tag ?? false) === tag),
      ({ term }) => term,
    ),
  ]);
  const terms = groups.map(([term, own]) => ({
    tag: own[0]!.tag ?? false,
    words: own[0]!.words,
    count: own.length,
    score: own.reduce((sum, { factor }, n) => sum + term.weight * factor * Math.log2((n + 2) / (n + 1)), 0),
  }));
  terms.sort((a, b) => b.score - a.score);
  const deciding = terms.filter(
    ({ words, tag }, place) =>
      terms.findIndex((other) => other.words === words && other.tag === tag) === place,
  );
  const [tags, texts] = [deciding.filter(({ tag }) => tag), deciding.filter(({ tag }) => !tag)];
  const evidence = [
    ...texts.slice(0, 3).map(({ words, count }) => (count > 1 ? `${words} ×${count}` : words)),
    ...tags.slice(0, 1).map(({ words }) => `标签“${words}”`),
  ];
  return { topic, evidence: evidence.join('、'), score: terms.reduce((sum, { score }) => sum + score, 0) };
}

function choose(found: TopicFinding[], { scoring, topics }: Taxonomy): TopicFinding[] {
  const best = Math.max(0, ...found.map(({ score }) => score));
  const least = Math.max(scoring.min_score, scoring.keep_ratio * best);
  const kept = found
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || topics.indexOf(a.topic) - topics.indexOf(b.topic))
    .slice(0, scoring.max_topics);
  for (let at = 1; at < kept.length; at += 1) moveForward(kept, at, scoring);
  return kept;
}

/** Moves a specific topic before the general ones that it comes close to. */
function moveForward(ranked: TopicFinding[], from: number, scoring: TopicScoring): void {
  const { topic, score } = ranked[from]!;
  if (topic.group !== scoring.specific_group) return;
  for (let at = from; at > 0; at -= 1) {
    const before = ranked[at - 1]!;
    if (!scoring.general.includes(before.topic.id) || score < scoring.close_ratio * before.score) return;
    [ranked[at - 1], ranked[at]] = [ranked[at]!, before];
  }
}
