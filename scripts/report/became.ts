/** What became of each block of a raw file: the words of the result that it gave, and the facts that were read from it. */
import { ruleName } from '../rules.ts';
import type { Article, Decision, Document, Draft, Reading } from '../types.ts';

export interface Became {
  /** 标题, 第 2 段, 删去. */
  what: string;
  /** The words of the article that the block gave. */
  text?: string;
  /** Facts that were read from it, and pieces that were taken off. */
  notes: string[];
}

/** The blocks that may tell a fact of an article, the likeliest first. */
function telling(
  { headBlocks, tailBlocks, title, paragraphs }: Draft,
  decisions: readonly Decision[],
): number[] {
  const isTeaser = (i: number) => decisions[i]!.rule === 'self-teaser';
  return [
    ...headBlocks,
    ...tailBlocks.filter((i) => !isTeaser(i)),
    ...(title?.from === 'headline' ? title.blocks : []),
    ...paragraphs.flatMap(({ blocks }) => blocks),
    ...decisions.keys(),
  ];
}

/** By block, the facts of an article that were read from it: title, source, date, people. */
function factsAt(
  { blocks }: Document,
  decisions: readonly Decision[],
  draft: Draft,
  article: Article,
): Map<number, string[]> {
  const found = new Map<number, string[]>();
  const note = (at: number | undefined, fact: string) => {
    if (at !== undefined) found.set(at, [...(found.get(at) ?? []), fact]);
  };
  const places = telling(draft, decisions);
  const holding = (words: string) => places.find((i) => blocks[i]!.text.includes(words));
  if (draft.title?.from === 'teaser') note(draft.title.blocks[0], `标题 ${article.title}`);
  if (article.source) note(holding(article.source.evidence), `来源 ${article.source.value}`);
  if (article.date) note(holding(article.date.evidence), `日期 ${article.date.value}`);
  for (const { name } of article.byline) {
    const tells = (i: number): boolean => {
      const { state, cuts = [] } = decisions[i]!;
      const removed = state === 'head' || state === 'tail' || state === 'byline';
      return (removed ? [blocks[i]!] : cuts).some(({ text }) => text.replaceAll(/\s/gu, '').includes(name));
    };
    const at = places.filter(tells);
    if (!at.some((i) => decisions[i]!.state === 'byline')) note(at[0], `作者 ${name}`);
  }
  return found;
}

/** A block's own words of a paragraph that was put together from several. */
function pieceOf(text: string, { cuts = [] }: Decision): string {
  return cuts.reduce((rest, { text: cut }) => {
    if (rest.startsWith(cut)) return rest.slice(cut.length).trimStart();
    return rest.endsWith(cut) ? rest.slice(0, -cut.length).trimEnd() : rest;
  }, text);
}

function inParagraph(index: number, text: string, decision: Decision, draft: Draft): Omit<Became, 'notes'> {
  const at = draft.paragraphs.findIndex(({ blocks }) => blocks.includes(index));
  const paragraph = draft.paragraphs[at];
  if (!paragraph) return { what: '删去' };
  const before = draft.paragraphs.slice(0, at + 1).filter(({ kind }) => kind === paragraph.kind).length;
  const name = paragraph.kind === 'h2' ? `第 ${before} 个小标题` : `第 ${before} 段`;
  const { blocks } = paragraph;
  if (blocks.length === 1) return { what: name, text: paragraph.text };
  const place = blocks.indexOf(index) + 1;
  return { what: `${name}，${blocks.length} 行接成，第 ${place} 行`, text: pieceOf(text, decision) };
}

function resultOf(
  index: number,
  text: string,
  decision: Decision,
  draft: Draft | undefined,
  article: Article | undefined,
): Omit<Became, 'notes'> {
  const { state } = decision;
  if (!draft || !article) return { what: '删去' };
  if (state === 'body' || state === 'subhead') return inParagraph(index, text, decision, draft);
  if (state === 'caption') return { what: '图注', text };
  if (state === 'title') {
    const place = draft.title?.blocks.indexOf(index) ?? -1;
    if (place < 0) return { what: '重复的标题，删去' };
    return place === 0 ? { what: '标题', text: article.title } : { what: '并入标题' };
  }
  if (state !== 'byline') return { what: '删去' };
  const people = article.byline.filter(({ name }) => text.replaceAll(/\s/gu, '').includes(name));
  return people.length === 0
    ? { what: '删去' }
    : { what: '作者', text: people.map(({ name, role }) => (role ? `${name}（${role}）` : name)).join('、') };
}

/** What became of every block, in the order of the blocks. */
export function becameOf(document: Document, reading: Reading, articles: readonly Article[]): Became[] {
  const facts = reading.drafts.map((draft, d) => factsAt(document, reading.decisions, draft, articles[d]!));
  const several = articles.length > 1;
  return document.blocks.map(({ text }, i) => {
    const decision = reading.decisions[i]!;
    const d = decision.draft ?? -1;
    const read = facts.flatMap((own, k) =>
      (own.get(i) ?? []).map((fact) => (several ? `第 ${k + 1} 篇的${fact}` : fact)),
    );
    const taken = (decision.cuts ?? []).map((cut) => `取下“${cut.text}”（${ruleName(cut.rule)}）`);
    const notes = [...(read.length > 0 ? [`读出${read.join('；')}`] : []), ...taken];
    return { ...resultOf(i, text, decision, reading.drafts[d], articles[d]), notes };
  });
}
