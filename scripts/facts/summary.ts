import { matchForm } from './match-form.ts';
import { sentencesOf } from './sentences.ts';
import type { Sentence } from './sentences.ts';

const maxLength = 120;
const minLength = 14;

/** Where the source names itself before the text begins: 本报讯(记者 某某), 某社某地3月1日电. */
const dateline =
  /^(?:(?:本[报網网刊台][讯訊]|\p{Script=Han}{2,8}[讯訊]|新华社\p{Script=Han}{2,6}\d{1,2}月\d{1,2}日电|\p{Script=Han}{2,12}\d{1,2}月\d{1,2}日(?:\p{Script=Han}{2,4})?(?:[电電讯訊]|消息)(?=\P{Script=Han}))(?:\s?[（(][^（()）]{1,40}[)）])?|[（(〔【][^（()）〔〕【】]{2,40}(?:[报報][道導导]|\d日[电電讯訊])[)）〕】])[\s:：]*/u;

/** Sentences that never stand for an article: questions, greetings, background. */
const barred: readonly RegExp[] = [
  /[？?]$/,
  /^(?:大家好|各位|亲爱的|朋友们|您好|欢迎)/,
  /^(?:近年来|一直以来|长期以来|多年来|众所周知|当前|眼下|随着|在[^，,]{2,16}(?:背景|形势)下)/,
];

/** Sentences that lean on the one before: only right after it. */
const leaning =
  /^(?:[该此这其他她它那但而还]|同时|另外|与此同时|对此|为此|因此|然后|首先|最后|同样|不仅如此)/;

/** What speaks for a sentence or against it, each time it fits, up to `most` times. */
const signs: readonly { pattern: RegExp; worth: number; most: number }[] = [
  {
    pattern: /\d(?:[\d.,]{0,12}\d)?(?:多|余)?[万亿]?(?:[元家个项件人户亩名台套吨%％]|美元|平方米|公里)/g,
    worth: 0.8,
    most: 3,
  },
  { pattern: /有限(?:责任)?公司|集团|研究院|大学/g, worth: 0.5, most: 2 },
  { pattern: /\d{1,2}月\d{1,2}日|近日|日前|昨日|截至|今年|去年/g, worth: 0.7, most: 1 },
  { pattern: /高新区|经开区|开发区|园区/g, worth: 0.4, most: 1 },
  {
    pattern: /签约|开工|投产|落户|揭牌|启动|获批|出台|举行|召开|成立|入选|突破|增长|完成|引进/g,
    worth: 0.4,
    most: 2,
  },
  { pattern: /表示|介绍|认为|说[，,:：。]/g, worth: -0.8, most: 1 },
  { pattern: /我们?|你们?|咱们?/g, worth: -1.2, most: 1 },
  { pattern: /^(?:据了解|据悉|据介绍|下一步|接下来|未来|今后|“)/g, worth: -1.2, most: 1 },
];

/**
 * One or two of the article's own sentences, word for word and in order, that say best what happened where;
 * at most 120 characters. Undefined where no sentence fits.
 * @param context the article's title, and the names of its zones
 */
export function summarise(
  paragraphs: string[],
  context: { title: string; zoneNames: string[] },
): string | undefined {
  const titlePairs = [...pairsOf(context.title)];
  const rated = paragraphs
    .flatMap((text, paragraph) => sentencesOf(text.replace(dateline, ''), paragraph))
    .filter(({ text }) => fits(text))
    .map((sentence) => ({ ...sentence, score: scoreOf(sentence, titlePairs, context.zoneNames) }))
    .sort((a, b) => b.score - a.score);
  const first = rated.find(({ text }) => !leaning.test(text));
  if (!first || first.score <= 0) return undefined;
  const second = rated.find((other) => other.score >= first.score / 2 && canJoin(first, other));
  return [first, ...(second ? [second] : [])]
    .sort(byPlace)
    .map(({ text }) => text)
    .join('');
}

function fits(text: string): boolean {
  return (
    text.length >= minLength && text.length <= maxLength && !barred.some((pattern) => pattern.test(text))
  );
}

function scoreOf(
  { text, paragraph, place }: Sentence,
  titlePairs: readonly string[],
  zoneNames: string[],
): number {
  const plain = matchForm(text);
  const shared = titlePairs.filter((pair) => plain.includes(pair)).length / Math.max(1, titlePairs.length);
  const position = 2.5 / (1 + paragraph) + (place === 0 ? 0.4 : 0);
  const named = zoneNames.some((name) => text.includes(name)) ? 1.2 : 0;
  const told = signs.reduce((sum, { pattern, worth, most }) => {
    return sum + worth * Math.min(most, text.match(pattern)?.length ?? 0);
  }, 0);
  return position + named + told + 4 * shared;
}

/** A second sentence must leave room, say something else, and stand right behind when it leans on the first. */
function canJoin(first: Sentence, other: Sentence): boolean {
  if (other.text === first.text || first.text.length + other.text.length > maxLength) return false;
  const follows = other.paragraph === first.paragraph && other.place === first.place + 1;
  return follows || !leaning.test(other.text);
}

const byPlace = (a: Sentence, b: Sentence): number => a.paragraph - b.paragraph || a.place - b.place;

/** Pairs of neighbouring letters, Han characters or digits, in the form for matching. */
function pairsOf(text: string): Set<string> {
  const letters = matchForm(text).replace(/[^\p{L}\p{N}]/gu, '');
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= letters.length; at += 1) pairs.add(letters.slice(at, at + 2));
  return pairs;
}
