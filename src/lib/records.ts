import { getCollection } from 'astro:content';
import { loadGazetteer } from './gazetteer.ts';
import { byDate, toRecord, type ArticleRecord } from './record.ts';
import { loadTaxonomy } from './taxonomy.ts';

let records: Promise<ArticleRecord[]> | undefined;

/** The one door to the articles: all of them, newest first, undated last, resolved and sorted once a build. */
export function getRecords(): Promise<ArticleRecord[]> {
  if (import.meta.env.DEV) return load();
  records ??= load();
  return records;
}

async function load(): Promise<ArticleRecord[]> {
  const [gazetteer, taxonomy] = [loadGazetteer(), loadTaxonomy()];
  const entries = await getCollection('articles');
  return entries
    .map(({ data, filePath, digest }) => ({
      ...toRecord(data, filePath!, gazetteer, taxonomy),
      digest: String(digest),
    }))
    .sort(byDate);
}
