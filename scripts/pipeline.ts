import { loadGazetteer, type Gazetteer } from '../src/lib/gazetteer.ts';
import { loadTaxonomy, type Taxonomy } from '../src/lib/taxonomy.ts';
import { readWeb } from './clean/web.ts';
import { dateFindings, findDate } from './facts/date.ts';
import { hostOf } from './facts/host.ts';
import { findKeywords } from './facts/keywords.ts';
import { missingFacts } from './facts/missing.ts';
import { findSource } from './facts/source.ts';
import { summarise } from './facts/summary.ts';
import { deriveTitle } from './facts/derived-title.ts';
import { findTopics } from './facts/topics.ts';
import { unlistedZones } from './facts/unlisted-zones.ts';
import { zoneFindings } from './facts/zone-findings.ts';
import { findZones } from './facts/zones.ts';
import { captionsJoined } from './split/captions.ts';
import { runInParted } from './split/run-in.ts';
import { briefsJoined } from './split/signed-briefs.ts';
import { headlinesJoined } from './split/contents.ts';
import { mayBeEdition, readEdition, readIssues, readStacked } from './split/items.ts';
import { hostApart } from './split/host-lines.ts';
import { layoutOf } from './split/layout.ts';
import { lookAt, type Look } from './split/look.ts';
import { officialHeadsJoined } from './split/official-heads.ts';
import { readPage } from './split/page.ts';
import { acrossFolios, acrossTimes, rejoined } from './split/rejoin.ts';
import { speechApart } from './split/speech.ts';
import { isTooLong, setAside } from './split/too-long.ts';
import { isUnmarked, readUnmarked } from './split/unmarked.ts';
import type { Article, Document, Draft, Finding, Reading, TitleFrom } from './types.ts';

/** What is known before any file is read: content/*.yml. */
export interface Knowledge {
  gazetteer: Gazetteer;
  taxonomy: Taxonomy;
}

export function loadKnowledge(): Knowledge {
  return { gazetteer: loadGazetteer(), taxonomy: loadTaxonomy() };
}

/**
 * The order of the pipeline, after read/ and before write/:
 * 1. division: an edition is read item by item, articles stacked in one copy one by one; mostly it is one text.
 * 2. layout: is it one article with its furniture, or a page of several? The two are read by different engines.
 * 3. reading: a state for every block, and the drafts that follow. Nothing is deleted, so facts can use junk.
 * 4. facts, each with its evidence: title first (zones and topics weigh it), then source (it can decide a
 *    bare 高新区), date, zones, topics, summary (it prefers sentences that name the zone).
 */
export function understand(
  raw: Document,
  knowledge: Knowledge,
): { document: Document; reading: Reading; articles: Article[]; findings: Finding[] } {
  const { document, reading } = read(raw);
  const facts = reading.drafts.map((draft) => readFacts(document, reading, draft, knowledge));
  const articles = facts.map(({ article }) => article);
  const findings = [
    ...document.findings,
    ...reading.findings,
    ...facts.flatMap(({ findings: own }) => own),
    ...missingFacts(document, reading.drafts, articles),
  ];
  return { document, reading, articles, findings };
}

/**
 * Reads a document: an edition item by item, articles that stand one below the other one by one. One that is too long
 * is set aside with a finding. The document comes back with sentences that were broken over lines in one block each.
 */
function read(written: Document): { document: Document; reading: Reading } {
  const raw = speechApart(captionsJoined(written));
  if (isTooLong(raw, 'web')) return { document: raw, reading: setAside(raw, 'web') };
  const looks = lookAt(raw.blocks);
  const { layout, reason } = layoutOf(raw, looks);
  const told = ({ why = [], ...reading }: Reading): Reading => ({ ...reading, why: [reason, ...why] });
  if (layout === 'page' && !mayBeEdition(raw)) {
    const parted = briefsJoined(runInParted(raw, looks));
    const own = parted === raw ? looks : lookAt(parted.blocks);
    return { document: parted, reading: told(readStacked(parted, own, layout, readOne)) };
  }
  const document = officialHeadsJoined(headlinesJoined(acrossTimes(acrossFolios(rejoined(raw, looks)))));
  const apart = hostApart(document);
  const edition = readIssues(apart, readIssue) ?? asEdition(apart);
  if (edition) return { document: apart, reading: told(edition) };
  if (layout === 'page') return { document: raw, reading: told(readStacked(raw, looks, layout, readOne)) };
  const whole = document === raw ? looks : lookAt(document.blocks);
  return { document, reading: told(readStacked(document, whole, layout, readOne)) };
}

const asEdition = (document: Document): Reading | undefined =>
  readEdition(document, (item) => readOne(item, lookAt(item.blocks), 'web'));

const readIssue = (document: Document): Reading =>
  asEdition(document) ?? readOne(document, lookAt(document.blocks), 'web');

/** Reads one text with the engine of its layout. */
function readOne(document: Document, looks: Look[], layout = layoutOf(document, looks).layout): Reading {
  if (isUnmarked(document)) return readUnmarked(document);
  if (layout === 'web') return readWeb(document, looks);
  return isTooLong(document, 'page') ? setAside(document, 'page') : readPage(document, looks);
}

/** Lines over or under a headline; a script labels them. */
const KICKERS: ReadonlySet<string> = new Set(['kicker', 'edition-subtitle']);

function readFacts(
  document: Document,
  reading: Reading,
  draft: Draft,
  { gazetteer, taxonomy }: Knowledge,
): { article: Article; findings: Finding[] } {
  const { paragraphs, byline, captions } = draft;
  const body = paragraphs.filter(({ kind }) => kind === 'p').map(({ text }) => text);
  const { title, titleFrom } = findTitle(document, reading, draft, body);
  const titleDerived = titleFrom === 'lede';
  const input = { doc: document, decisions: reading.decisions, draft };
  const source = findSource(input);
  const date = findDate(input);
  const kickers = draft.headBlocks.filter((i) => KICKERS.has(reading.decisions[i]!.rule));
  const subheads = [
    ...kickers.map((i) => document.blocks[i]!.text),
    ...paragraphs.filter(({ kind }) => kind === 'h2').map(({ text }) => text),
  ];
  const zoneInput = {
    title,
    titleDerived,
    paragraphs: body,
    subheads,
    source: source?.value,
    host: hostOf(document),
  };
  const { zones, main, undecided } = findZones({ ...zoneInput, hint: document.sidecar.zone }, gazetteer);
  const keywords = findKeywords(document, reading.decisions, draft, reading.drafts.length === 1);
  const topics = findTopics({ title, titleDerived, paragraphs: body, keywords }, taxonomy);
  const names = zones.map(({ zone }) => zone.short);
  const article: Article = {
    title,
    titleFrom,
    ...(date ? { date } : {}),
    zones: names,
    zoneEvidence: zones.map(({ evidence }) => evidence),
    ...(main ? { zone: main.short } : {}),
    topics: topics.map(({ topic }) => topic.label),
    topicEvidence: topics.map(({ evidence }) => evidence),
    byline,
    ...(source ? { source } : {}),
    url: webAddress(document.sidecar.url) ?? webAddress(document.meta.url),
    summary: summarise(body, { title, zoneNames: names }),
    captions,
    paragraphs,
  };
  const findings = [
    ...dateFindings(input),
    ...codeInTitle(document, title),
    ...(undecided || zones.length === 0
      ? zoneFindings(document, title, undecided, unlistedZones(zoneInput, gazetteer))
      : []),
  ];
  return { article, findings };
}

/** The editor's title (a sidecar speaks for the only article of its file), the one that was found, or one derived from the lede. */
function findTitle(
  document: Document,
  reading: Reading,
  draft: Draft,
  body: string[],
): { title: string; titleFrom: TitleFrom } {
  const { title } = document.sidecar;
  if (title && reading.drafts.length === 1) return { title, titleFrom: 'editor' };
  if (draft.title) return { title: draft.title.text, titleFrom: draft.title.from };
  return { title: deriveTitle(body), titleFrom: 'lede' };
}

/** The address when it is one that a browser may open: http or https. */
function webAddress(url: string | undefined): string | undefined {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : undefined;
}

/** A title that holds what looks like code: shown as text, never run, and told. */
function codeInTitle({ file }: Document, title: string): Finding[] {
  if (!/<\/?[a-z]/i.test(title)) return [];
  const hint = '它只当文字显示，不会执行；请在同名的 .yml 里写上正确的 title，再整理一次。';
  return [{ level: 'error', code: 'code-in-title', file, message: `标题里有网页代码：${title}`, hint }];
}
