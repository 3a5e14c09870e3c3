/** What a host says before and behind a headline on its line: 先来听第一条，HEADLINE。请听本台记者某某的报道。 */
import type { Block, Document } from '../types.ts';
import { isReporterLine, linesOf } from './edition-lines.ts';
import { hostLabel, isMasthead, ruleFor, speaksOnAir } from './edition-rules.ts';
import { announces } from './menu.ts';
import { turnsOf } from './turns.ts';

const LONGEST = 240;
/** A headline between them; more is told by the host. */
const LONGEST_TOLD = 40;
const HOST_RULES: ReadonlySet<string> = new Set(['edition-host', 'edition-bridge']);
/** What ends a piece that may be the host's: a sentence, or the few words before a headline. */
const PIECES = /[^。！？!?；;]{1,160}[。！？!?；;]?|[。！？!?；;]/gu;
const NEXT_ONE =
  /^[^，,。：:]{0,10}(?:[第下最][一二三四五六七八九十后]一?[条则]|一组)[^，,。：:]{0,4}[，,：:](?=.{6})/u;
/** 请听本台记者某某的报道。 某台记者某某报道： */
const REPORT = /^(?:(?:下面|现在)?请[听看]|来[听看]).{0,8}记者.{2,12}(?:报道|采制)[。:：]?$/u;

const isHosts = (piece: string): boolean => HOST_RULES.has(ruleFor(piece)?.id ?? '');
const isReport = (piece: string): boolean =>
  REPORT.test(piece) || isReporterLine(piece.replace(/[:：]$/u, ''));

/** A sentence of several parts: below a headline it is the first of the text. */
const SENTENCE = /[，,].{1,40}。$/u;

/**
 * The pieces of what is said on a line: the host's words before it, what is told, and who reports it.
 * @param titled a headline stands above
 * @param goesOn no headline stands below
 */
function piecesOf(said: string, titled: boolean, goesOn: boolean): string[] {
  const next = NEXT_ONE.exec(said)?.[0];
  const opening = next && isHosts(next) ? [next] : [];
  const sentences = said.slice(opening.join('').length).match(PIECES) ?? [];
  while (sentences.length > 0 && isHosts(sentences[0]!)) opening.push(sentences.shift()!);
  const closing: string[] = [];
  while (sentences.length > 0 && isReport(sentences.at(-1)!.trim())) closing.unshift(sentences.pop()!);
  const told = sentences.join('');
  if (isHosts(said) && !announces(said) && goesOn) {
    const news = sentences.slice(0, 1 + sentences.findLastIndex((piece) => !isHosts(piece)));
    const rest = sentences.slice(news.length);
    const pieces = [opening, news, rest, closing].map((part) => part.join('').trim()).filter(Boolean);
    const told = news.join('');
    const isNews = told.length > LONGEST_TOLD && !speaksOnAir(told.slice(hostLabel(told).length));
    if (isNews) return pieces;
  }
  const whole =
    opening.length === 0 ||
    told.length > LONGEST_TOLD ||
    (titled && SENTENCE.test(told)) ||
    (closing.length === 0 && isHosts(said));
  return whole ? [said] : [...opening, told, ...closing].map((piece) => piece.trim()).filter(Boolean);
}

/** The document of a programme with the words of its host in blocks of their own. */
export function hostApart(document: Document): Document {
  const turns = turnsOf(document.blocks);
  const said = ({ text }: Block, i: number) => text.slice(turns.get(i)?.length ?? 0);
  if (isMasthead(document.blocks.map(said)) !== 'spoken') return document;
  const { kinds } = linesOf(document.blocks);
  const blocks = document.blocks.flatMap((block, i): Block[] => {
    const label = turns.get(i) ?? '';
    const pieces =
      block.text.length <= LONGEST
        ? piecesOf(
            block.text.slice(label.length),
            kinds[i - 1] === 'headline',
            kinds[i + 1] === 'text' || kinds[i + 1] === undefined,
          )
        : [];
    if (pieces.length < 2) return [block];
    return pieces.map((piece, k) => ({ ...block, text: k === 0 ? label + piece : piece }));
  });
  return blocks.length === document.blocks.length ? document : { ...document, blocks };
}
