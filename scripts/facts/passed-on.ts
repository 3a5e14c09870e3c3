/** What somebody who passes a text on says of where it was printed, and when: 附上云桥日报3月11日的报道，供参考。 */
import { fold, verbatim } from '../clean/fold.ts';
import { endsLikeMedium } from '../clean/noise.ts';
import { once } from '../kept.ts';
import type { Document } from '../types.ts';
import { datesIn, edtfDay, edtfYearless } from './calendar.ts';

/** Where a text was printed; the day as EDTF, where it is told. */
export interface Printed {
  paper: string;
  date: string | undefined;
}

const MEDIUM =
  '(?:日报|晚报|晨报|早报|时报|商报|导报|周报|都市报|特区报|青年报|工人报|科技报|经济报|新闻网|在线|周刊|客户端|新华社|网)';
/** 《云桥日报》, 云桥日报; what stands before the latter may be glued to it. */
const PAPER = `(?:《(?<marked>[^《》]{2,16})》|(?<plain>\\p{Script=Han}{2,10}?${MEDIUM}))`;
const DAY =
  '(?<day>(?:19|20)\\d\\d ?[年./-] ?\\d{1,2} ?[月./-] ?\\d{1,2}(?: ?日)?|\\d{1,2}月\\d{1,2}[日号]|今[天日早]|[昨前][天日])';
const BETWEEN = '[ ,、(]{0,2}[的在于上]?';
const FORMS = [new RegExp(`${PAPER}${BETWEEN}${DAY}`, 'u'), new RegExp(`${DAY}${BETWEEN}${PAPER}`, 'u')];
const ALONE = new RegExp(`(?:[自于]|出处 ?:|来源 ?:) ?${PAPER}`, 'u');

/** Words that lead to the name of a paper: 这是云桥晚报, 昨天的云桥日报. */
const GLUED = /^.{0,8}(?:[自是上的到于在看见据转发出]|附上)(?=\p{Script=Han}{2,4}$)/u;

function nameOf(plain: string): string {
  const end = new RegExp(`${MEDIUM}$`, 'u').exec(plain)!.index;
  return plain.slice(0, end).replace(GLUED, '') + plain.slice(end);
}

const DAYS_AGO = { 今: 0, 昨: 1, 前: 2 } as const;
const ONE_DAY = 86_400_000;
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A day that was said on `sent`: yesterday, or a day and month, which lie before it. */
function dayOf(words: string, sent: string | undefined): string | undefined {
  const full = datesIn(words)[0]?.value;
  if (full !== undefined) return full;
  const ago = DAYS_AGO[words[0] as keyof typeof DAYS_AGO];
  if (ago !== undefined) return sent === undefined ? undefined : isoDay(Date.parse(sent) - ago * ONE_DAY);
  const [month = 0, day = 0] = (words.match(/\d{1,2}/gu) ?? []).map(Number);
  const year = Number(sent?.slice(0, 4));
  const years = sent === undefined ? [] : [year, year - 1];
  const past = years.map((own) => edtfDay(own, month, day)).find((own) => own !== undefined && own <= sent!);
  return past ?? edtfYearless(month, day);
}

/**
 * The paper that a note beside a text names as the place where it was printed, and the day; undefined where it names none, or
 * speaks of another text.
 * @param sent the day on which the note was written
 */
export function printedAs(note: string, sent: string | undefined): Printed | undefined {
  const words = fold(note);
  if (/另外|上次|也[找发转]/u.test(words)) return undefined;
  const found = FORMS.map((form) => form.exec(words)).find(Boolean) ?? ALONE.exec(words);
  const { marked, plain, day } = found?.groups ?? {};
  const name = marked ?? (plain === undefined ? undefined : nameOf(plain));
  if (name === undefined || /^[本这该]/u.test(name) || !endsLikeMedium(name)) return undefined;
  return { paper: verbatim(note, name) ?? name, date: day === undefined ? undefined : dayOf(day, sent) };
}

const NOTES: ReadonlySet<string> = new Set(['mail-note', 'chat-note']);
const HEADS: ReadonlySet<string> = new Set(['mail-head', 'chat-head']);

/** What the notes around the text of a document tell of where it was printed, with the note; undefined where they tell nothing, or several things. */
export const printedByNote = once(({ markup }: Document): (Printed & { evidence: string }) | undefined => {
  let sent: string | undefined;
  const told: (Printed & { evidence: string })[] = [];
  for (const { rule, text } of markup) {
    if (HEADS.has(rule)) sent = datesIn(text)[0]?.value ?? sent;
    const printed = NOTES.has(rule) ? printedAs(text, sent) : undefined;
    if (printed) told.push({ ...printed, evidence: text });
  }
  return new Set(told.map(({ paper }) => paper)).size === 1 ? told[0] : undefined;
});
