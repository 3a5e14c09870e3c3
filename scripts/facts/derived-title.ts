/** A title for an article that has none, from the first words of its news. */
import { length } from '../clean/fold.ts';
import { halfWidth } from '../split/half-width.ts';
import { cut } from '../split/words.ts';
import { LEADS_OVER } from '../split/edition-lines.ts';
import { simple } from '../split/simplified.ts';
import { leadLabel } from './byline.ts';

const LONGEST = 36;
const SHORTEST = 12;

/** What stands before the news, in half width: where and when it was sent, who wrote it, from whom it was learnt. */
const OPENINGS = [
  /^[^。,:;!?“”()]{2,24}(?:\([^()]{1,24}\))?(?:\d{1,2}月)?\d{1,2}日(?:\p{Script=Han}{2,4}(?=.{1,2}[\s(]))?(?:[电電讯訊]|消息)(?=\P{Script=Han}|记者|記者)/u,
  /^\p{Script=Han}{2,8}(?:[报報网網社]|在线)(?:\p{Script=Han}{2,6})?(?:[讯訊电電](?=[\s(])|消息(?=[\s(:]))/u,
  /^\p{Script=Han}{2,10}(?:[报報网網社台云]|在线|新闻|广电)\p{Script=Han}{0,4}[报報][道導](?:\([^()]{2,24}\)(?=[:,])|(?=[ :]))/u,
  /^[(【〔[][^()【】〔〕[\]]{2,40}[)】〕\]]/u,
  /^\p{Script=Han}{0,8}[记記]者[^。,:;“”]{2,20}(?:[报報][道導](?=[:,])|(?=:))/u,
  /^(?:(?:近日|日前|今[日天]|昨[日天]|\d{1,2}月\d{1,2}日),)?(?:本[报報网網])?(?:[记記]者|笔者|筆者)[^。,:;“”]{0,40}(?:获悉|獲悉|了解到|瞭解到)(?=[:,])/u,
  /^[据據](?:悉|[了瞭]解|介[绍紹]|[报報][道導]|[^。,:;]{2,16}(?:[报報][道導]|消息|介[绍紹]))(?=[:,])/u,
];

/** What opens a long sentence before it says who did what. */
const GROUND =
  /^(?:(?:根据|按照|依据|遵照|经)[^，,]{4,80}|在[^，,]{4,60}下|(?:近日[，,])?从[^，,]{2,24}(?:获悉|了解到))[，,](?=.{12})/u;
/** Whom a letter is written to, on a line of its own: 各有关单位： */
const ADDRESSEE = /^[^。！？!?]{2,60}[:：]$/u;
/** Commas and colons within brackets part no clauses. */
const CLAUSES = /(?:[(（][^()（）]{0,80}[)）]|[^，,；;：:])+[，,；;：:]?/gu;

/** The text without what stands before its news. */
function newsOf(text: string): string {
  let left = text.trim();
  for (;;) {
    const half = halfWidth(left);
    const opening = OPENINGS.map((shape) => shape.exec(half)?.[0]).find(Boolean);
    if (opening === undefined) return left;
    left = left.slice(opening.length).replace(/^[\s,，:：/／、]+/u, '');
  }
}

/** A host leads over to the news (再来关注科技城。) in fewer words than this. */
const LONGEST_LEAD = 20;

/** What tells no news yet: two clauses without a number and shorter than any news (春潮起,万象新。), or a host's lead. */
const tellsNothing = (sentence: string): boolean =>
  (length(sentence) < SHORTEST && /[,，]/u.test(sentence) && !/\d/u.test(sentence)) ||
  (length(sentence) < LONGEST_LEAD && LEADS_OVER.test(`${simple(sentence)}。`));

/** The first sentence of the news, or the second where the first tells none. */
function firstSentence(news: string): string {
  const [first = '', second = ''] = news.split(/[。！？!?]+/u, 2);
  return tellsNothing(first) && length(second.trim()) >= SHORTEST ? second.trim() : first;
}

/** So much without a mark is what a machine wrote down as it was spoken. */
const LONGEST_UNMARKED = 80;

/** The first words of such a text, as many as a title has. */
function firstWords(text: string): string {
  let title = '';
  for (const word of cut(text.slice(0, 2 * LONGEST))) {
    if (length(title + word) >= LONGEST) break;
    title += word;
  }
  return `${title}…`;
}

/**
 * A title for an article that has none: the first sentence of its lede without dateline and attribution, or its first
 * clauses where it is long.
 * @param paragraphs the body's paragraphs in order; the title of none is empty
 */
export function deriveTitle(paragraphs: string[]): string {
  const [opening = '', following = ''] = paragraphs;
  const lede = following !== '' && ADDRESSEE.test(opening) ? following : opening;
  const text = (leadLabel(lede)?.rest ?? lede).trim().replace(/^[◎●■□◆▲★·•-]\s*/u, '');
  const news = newsOf(text);
  const sentence = firstSentence(length(news) >= SHORTEST ? news : text);
  if (length(sentence) <= LONGEST) return sentence;
  let title = '';
  for (const clause of sentence.replace(GROUND, '').match(CLAUSES) ?? []) {
    if (length(title) >= SHORTEST && length(title + clause) > LONGEST) break;
    title += clause;
  }
  title = title.replace(/[，,；;：:]$/u, '');
  return length(title) > LONGEST_UNMARKED && !/[，,；;：:、\s]/u.test(title) ? firstWords(title) : title;
}
