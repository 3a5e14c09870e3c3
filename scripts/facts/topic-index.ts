import type { Taxonomy, Topic } from '../../src/lib/taxonomy.ts';
import { matchForm } from './match-form.ts';
import { stringIndex } from './string-index.ts';
import type { StringIndex } from './string-index.ts';

/** A word or pattern that speaks for a topic; weight 0 bars the words it covers. */
export interface Term {
  topic: Topic;
  weight: number;
}

/** All words and all patterns of a taxonomy; in the form for matching. */
export interface TopicIndex {
  words: StringIndex<Term[]>;
  patterns: { pattern: RegExp; term: Term }[];
}

const built = new WeakMap<Taxonomy, TopicIndex>();

/** The index of a taxonomy; built once. */
export function topicIndex(taxonomy: Taxonomy): TopicIndex {
  const known = built.get(taxonomy);
  if (known) return known;
  const index = { words: wordsOf(taxonomy.topics), patterns: taxonomy.topics.flatMap(patternsOf) };
  built.set(taxonomy, index);
  return index;
}

function wordsOf(topics: Topic[]): TopicIndex['words'] {
  const byKey = new Map<string, Term[]>();
  const add = (word: string, term: Term): void => {
    const key = matchForm(word);
    byKey.set(key, [...(byKey.get(key) ?? []), term]);
  };
  for (const topic of topics) {
    for (const word of topic.not ?? []) add(word, { topic, weight: 0 });
    for (const [word, weight] of Object.entries(topic.kw)) add(word, { topic, weight });
  }
  return stringIndex(byKey);
}

/** Patterns are written with full-width marks and run on half-width ones. */
function patternsOf(topic: Topic): TopicIndex['patterns'] {
  return Object.entries(topic.re ?? {}).map(([source, weight]) => ({
    pattern: new RegExp(source.replaceAll('，', ',').replaceAll('；', ';').replaceAll('：', ':'), 'giu'),
    term: { topic, weight },
  }));
}
