import type { Article, Document, Reading, State } from '../types.ts';
import { formatBody } from './markdown.ts';
import { formatFrontMatter } from './yaml.ts';

/** An article as the text of its file. */
export function formatArticle(
  id: string,
  article: Article,
  document: Document,
  lines: [number, number][],
): string {
  const { title, titleFrom, date, zone, zones, zoneEvidence, topics, topicEvidence, byline, source, url } =
    article;
  const data = {
    id,
    title,
    titleFrom,
    date: date?.value,
    dateFrom: date?.evidence,
    zone,
    zones,
    zonesFrom: zoneEvidence.length > 0 ? zoneEvidence : undefined,
    topics,
    topicsFrom: topicEvidence.length > 0 ? topicEvidence : undefined,
    byline: byline.map(({ name, role }) => (role ? { name, role } : { name })),
    source: source?.value,
    sourceFrom: source?.evidence,
    url,
    summary: article.summary,
    captions: article.captions,
    raw: { file: document.file, sha256: document.sha256, lines },
  };
  return formatFrontMatter(data, formatBody(article.paragraphs));
}

const REMOVED: ReadonlySet<State> = new Set(['junk', 'tail']);

/** The raw lines that a draft is made of, title to last caption, as ranges; blank lines between do not part a range. */
export function lineRanges(
  draft: number,
  document: Pick<Document, 'blocks'>,
  { decisions }: Pick<Reading, 'decisions'>,
): [number, number][] {
  const ranges: [number, number][] = [];
  let open: [number, number] | undefined;
  document.blocks.forEach(({ lines: [first, last] }, block) => {
    const decision = decisions[block]!;
    if (decision.draft !== draft || REMOVED.has(decision.state)) open = undefined;
    else if (open) open[1] = Math.max(open[1], last);
    else ranges.push((open = [first, last]));
  });
  return ranges;
}
