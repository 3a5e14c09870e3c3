import type { Article, Document } from '../types.ts';
import { formatFrontMatter } from './frontmatter.ts';
import { formatBody } from './markdown.ts';

/** An article as the text of its file. */
export function formatArticle(id: string, article: Article, document: Document): string {
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
    byline,
    source: source?.value,
    sourceFrom: source?.evidence,
    url,
    summary: article.summary,
    captions: article.captions,
    raw: { file: document.file, sha256: document.sha256, lines: lineRanges(article, document) },
  };
  return formatFrontMatter(data, formatBody(article.paragraphs));
}

/** The raw lines that the article's own words stand on, as ranges; blank lines between do not part a range. */
export function lineRanges(
  article: Pick<Article, 'paragraphs'>,
  document: Pick<Document, 'blocks'>,
): [number, number][] {
  const blocks = [...new Set(article.paragraphs.flatMap((paragraph) => paragraph.blocks))].sort(
    (a, b) => a - b,
  );
  const ranges: [number, number][] = [];
  blocks.forEach((block, k) => {
    const [first, last] = document.blocks[block]!.lines;
    const open = ranges.at(-1);
    if (open && blocks[k - 1] === block - 1) open[1] = Math.max(open[1], last);
    else ranges.push([first, last]);
  });
  return ranges;
}
