import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gazetteerOf, validateGazetteer, validateSources, type Zone } from '../src/lib/gazetteer.ts';
import { validateTaxonomy } from '../src/lib/taxonomy.ts';
import { validateNoise, validateSurnames } from '../src/lib/words-check.ts';
import { parseCached } from '../src/lib/yaml-cache.ts';
import type { Problem } from '../src/lib/yaml-lines.ts';
import type { Finding } from './types.ts';

/** What is wrong with the files of knowledge in a content folder: zones, sources, topics, noise, surnames. Never throws. */
export function checkKnowledge(dir = 'content'): Finding[] {
  const check = (name: string, validate: (text: string) => Problem[]): Finding[] => {
    const file = path.join(dir, name);
    const text = textOf(file);
    const problems =
      text === undefined ? [{ line: 1, message: '没有这个文件', hint: '从项目里取回它' }] : validate(text);
    return problems.map((problem) => ({ ...problem, file, level: 'error', code: 'knowledge' }));
  };
  const zones = check('zones.yml', validateGazetteer);
  const isZone = zones.length === 0 ? zoneNames(path.join(dir, 'zones.yml')) : undefined;
  return [
    ...zones,
    ...check('sources.yml', (text) => validateSources(text, isZone)),
    ...check('topics.yml', validateTaxonomy),
    ...check('noise.yml', validateNoise),
    ...check('surnames.yml', validateSurnames),
  ];
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function zoneNames(file: string): (name: string) => boolean {
  const { byName } = gazetteerOf(parseCached<Zone[]>(readFileSync(file, 'utf8')));
  return (name) => byName.has(name);
}
