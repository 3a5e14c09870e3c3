/**
 * The types that cross borders between the folders of scripts/.
 *
 *   bytes ─read▶ Document (Block[]) ─clean, split▶ Reading (Decision[], Draft[]) ─facts▶ Article ─write▶ Plan
 */
import type { FindingCode } from './report/urgency.ts';

/** What a raw file was taken for, by what is in it and not by its name. */
export type RawKind = 'text' | 'markdown' | 'html';

/** Something that a person should look at. `error`: a file was not read. `warning`: a doubt. */
export interface Finding {
  level: 'error' | 'warning' | 'note';
  code: FindingCode;
  file: string;
  /** 1-based line of the file, where one is meant. */
  line?: number;
  /** What is so, in Chinese. */
  message: string;
  /** What to do about it, in Chinese. */
  hint: string;
}

/** What the editor or the page's own metadata says of an article, and where it stands. */
export interface Hints {
  title?: string;
  date?: string;
  source?: string;
  /** What a site calls itself; only a page's metadata gives it. */
  site?: string;
  url?: string;
  author?: string;
  /** What a page is tagged with, as written; only its metadata gives it. */
  keywords?: string;
  /** Names of zones; only a sidecar gives them. */
  zone?: string;
}

/** One line of text as a reader of the raw file would see it: a line of a text file, a block of a web page. */
export interface Block {
  /** First and last line of the raw file, 1-based, inclusive. */
  lines: [first: number, last: number];
  /** The source's own wording; outer white space and the heading mark are off. Never empty. */
  text: string;
  /** Seams inside it: lines of the file that were put together before it was read. */
  seams?: number;
  /** Heading level: number of `#`, N of `<hN>`, 3 for a line wholly in bold; 0 is none. */
  mark: number;
  /** Words in bold that it begins with, where others follow them. */
  lead?: string;
  /** The HTML element's role where there is one that tells. */
  region?: 'nav' | 'header' | 'footer' | 'aside' | 'article' | 'caption' | 'list' | 'table';
  /** HTML only: share of the characters that stand inside links, 0 to 1. */
  linkShare?: number;
  /** HTML only: number of the element that holds the paragraph, a box that is no paragraph itself. */
  box?: number;
  /** HTML only: number of the chain of boxes around it, told by their names and classes: the paragraphs of a body share it. */
  chain?: number;
}

/** A raw file that was read. */
export interface Document {
  /** Path below the raw folder, with `/`. */
  file: string;
  /** SHA-256 of the bytes, hex. */
  sha256: string;
  /** WHATWG label of the encoding that was found: utf-8, gb18030, big5, utf-16le … */
  encoding: string;
  kind: RawKind;
  /** Number of lines of the raw file. */
  lineCount: number;
  blocks: Block[];
  /** Lines that hold no text of the page, with why: blank ones are left out, markup is `markup`, front matter `front-matter`. */
  markup: { lines: [number, number]; rule: string; text: string }[];
  /** From the page's own metadata: <title>, <meta>, JSON-LD, a URL. */
  meta: Hints;
  /** From NAME.yml, _folder.yml, or YAML front matter: what the editor says wins. */
  sidecar: Hints;
  /** File name of the sidecar, as evidence. */
  sidecarFile?: string;
  findings: Finding[];
}

/** What became of a block. `head` and `tail` lines are removed, but facts are read from them. */
export type State = 'title' | 'byline' | 'body' | 'subhead' | 'caption' | 'head' | 'tail' | 'junk';

/** A piece taken off a kept block: a lead label, names in brackets, a spinner tag. */
export interface Cut {
  text: string;
  rule: string;
}

/** The decision for one block, with the rule that made it. There is one for each block, in order. */
export interface Decision {
  state: State;
  /** Id of the rule; a key of `ruleNames` in clean/rules.ts. */
  rule: string;
  /** Evidence for `explain`: kinds, scores, what it was compared with. */
  reason?: string;
  /** Index into Reading.drafts; absent where the block belongs to no article. */
  draft?: number;
  /** True when the text goes on from the block before it without a paragraph's end. */
  join?: boolean;
  cuts?: Cut[];
}

/** A person with the role that the text gives. */
export interface Person {
  name: string;
  role?: string;
}

/** A paragraph or subhead of an article. */
export interface Paragraph {
  kind: 'p' | 'h2';
  /** The source's wording; where blocks were joined, nothing stands between them (a space between Latin letters). */
  text: string;
  /** Indexes of the blocks it was made from. */
  blocks: number[];
}

/** One article's text as found in a document, before its facts. */
export interface Draft {
  /** Absent where the file holds none: the title is then derived from the lede. */
  title?: { text: string; from: 'headline' | 'teaser' | 'metadata'; blocks: number[] };
  paragraphs: Paragraph[];
  byline: Person[];
  captions: string[];
  /** Blocks that are removed but may tell facts, in order: labels, datelines, the self-teaser. */
  headBlocks: number[];
  tailBlocks: number[];
}

/** How a document reads: a decision for every block, and the articles that follow from them. */
export interface Reading {
  layout: 'web' | 'page';
  decisions: Decision[];
  drafts: Draft[];
  /** Why it was read so, in Chinese: the evidence for the layout, how several articles were parted. */
  why?: string[];
  findings: Finding[];
}

/** A value and the words that it was read from. */
export interface Fact<T> {
  value: T;
  /** Verbatim from the raw file, or the name of the sidecar. */
  evidence: string;
}

/** How an article's title came about. */
export type TitleFrom = 'headline' | 'teaser' | 'metadata' | 'editor' | 'lede';

/** An article with all that could be read of it: what the front matter holds, and the body. */
export interface Article {
  title: string;
  titleFrom: TitleFrom;
  /** EDTF: 2023-02-21, 2022-12, 2023, XXXX-07-28. */
  date?: Fact<string>;
  zones: string[];
  /** The words each zone was read from, same order as `zones`. */
  zoneEvidence: string[];
  /** The main zone; one of `zones`. Absent where there is none. */
  zone?: string;
  topics: string[];
  topicEvidence: string[];
  byline: Person[];
  source?: Fact<string>;
  url?: string;
  summary?: string;
  captions: string[];
  paragraphs: Paragraph[];
}

/** One line (or block) of a raw file in the ledger. */
export interface LedgerLine {
  lines: [first: number, last: number];
  state: State | 'markup';
  rule: string;
  reason?: string;
  /** Id of the article it went to, or was read for. */
  article?: string;
  join?: boolean;
  /** Lines of the file that were put together in this one before it was read, less one. */
  seams?: number;
  cuts?: Cut[];
  text: string;
}

/**
 * Where every line of a raw file went; `OUT/ledgers/FILE.json`, beside the articles.
 * It is also how ingest knows its own files from edited ones.
 */
export interface Ledger {
  file: string;
  sha256: string;
  encoding: string;
  kind: RawKind;
  layout: Reading['layout'];
  lineCount: number;
  /** `written` is the SHA-256 of the article file as ingest last wrote it. */
  articles: { id: string; path: string; written: string }[];
  lines: LedgerLine[];
}
