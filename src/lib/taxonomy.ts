import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseCached } from './yaml-cache.ts';

export { validateTaxonomy } from './taxonomy-check.ts';

/** One topic of content/topics.yml; the head of that file says what each field means. */
export interface Topic {
  id: string;
  label: string;
  group: string;
  kw: Record<string, number>;
  re?: Record<string, number>;
  not?: string[];
}

/** How hits become scores; see content/topics.yml. */
export interface TopicScoring {
  title_factor: number;
  lead_chars: number;
  lead_factor: number;
  /** For the page's own tags; alone they make no topic. */
  tag_factor: number;
  saturation: string;
  min_score: number;
  keep_ratio: number;
  max_topics: number;
  /** Ids of topics that say little by themselves: one of `specific_group` that comes close is shown first. */
  general: string[];
  specific_group: string;
  close_ratio: number;
}

/** The taxonomy: topics in groups, and how they are scored. */
export interface Taxonomy {
  scoring: TopicScoring;
  /** Group id → its name for readers, in order of display. */
  groups: Record<string, string>;
  topics: Topic[];
  byLabel: ReadonlyMap<string, Topic>;
}

/** Builds the taxonomy from parsed data; pure. */
export function taxonomyOf(data: Pick<Taxonomy, 'scoring' | 'groups' | 'topics'>): Taxonomy {
  return { ...data, byLabel: new Map(data.topics.map((topic) => [topic.label, topic])) };
}

const loaded = new Map<string, Taxonomy>();

/**
 * Reads topics.yml, once per folder.
 * @param dir the content folder, by default `content` below the working directory
 * @throws where the file cannot be read or is no YAML; `check` tells the line
 */
export function loadTaxonomy(dir: string = resolve('content')): Taxonomy {
  const known = loaded.get(dir);
  if (known) return known;
  const taxonomy = taxonomyOf(parseCached<Taxonomy>(readFileSync(join(dir, 'topics.yml'), 'utf8')));
  loaded.set(dir, taxonomy);
  return taxonomy;
}

/** The topic with this label. */
export function topicByLabel(label: string, taxonomy: Taxonomy = loadTaxonomy()): Topic | undefined {
  return taxonomy.byLabel.get(label.trim());
}
