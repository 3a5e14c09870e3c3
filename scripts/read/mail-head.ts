/** The head of a mail: who sent it to whom and when. Its day is not that of the news in it. */
import { coverLines, isCover, isSalutation } from './cover.ts';

const NAMES =
  '发件人|寄件人|收件人|抄送|密送|发送时间|发送日期|收到时间|附件|回复|寄件者|收件者|寄件日期|傳送時間|传送时间|收件日期|副本|密件副本|From|To|Cc|Bcc|Sent|Reply-To|Attachments?';
const ROUTE = new RegExp(`^(?:${NAMES})\\s?[:：]`, 'iu');
/** A field that has other uses beside those of a mail. */
const BESIDE = /^(?:日期|时间|Date|优先级|重要性|Importance)\s?[:：]/iu;
const SUBJECT = /^(?:主题|标题|主旨|主題|標題|Subject)\s?[:：]/iu;
/** 主题：转发：…, Fw: …: the mail passes something on. */
const PASSED_ON = /^[^:：]{2,8}\s?[:：]\s?(?:转发?|轉[發寄]?|转寄|Fwd?)\s?[:：]/iu;
/** 转发：今天日报上关于我们的两条, 三篇报道: more than one text, and the headline of none. */
const OF_SEVERAL =
  /(?:转发?|Fwd?)\s?[:：].*[的，,、 ][两三四五六几2-9][条篇则]$|(?<!\d)[两三四五六几2-9][条篇则](?:报道|新闻|消息|稿子?|文章)$/iu;
const SENDER_FIELD = /^(?:发件人|寄件人|寄件者|From)\s?[:：]\s?["“]?(\p{Script=Han}{2,4})(?=$|[\s<(（"”])/iu;
/** Whether a line tells what a mail is about. */
export const isSubject = (line: string): boolean => SUBJECT.test(line);
/** 云桥早知道 <news@example.cn> */
const SENDER = /^[^<>:：]{1,30}\s?<[^<>@\s]{1,64}@[^<>@\s]{1,64}>$/u;
const DAY = /^(?:19|20)\d\d[年/.-]\d{1,2}[月/.-]\d{1,2}日?[^。，,；;]{0,20}$/u;

const LEAST = 2;

type Field = 'route' | 'subject' | 'beside';

function fieldOf(line: string): Field | undefined {
  const text = line
    .trim()
    .replace(/^(?:>\s?){1,4}/u, '')
    .replaceAll('**', '');
  if (text.length > 300) return undefined;
  if (ROUTE.test(text) || (text.includes('@') && SENDER.test(text))) return 'route';
  if (SUBJECT.test(text)) return 'subject';
  return BESIDE.test(text) || DAY.test(text) ? 'beside' : undefined;
}

/**
 * The lines (0-based) of the heads of mails in a text: fields one below the other, of which two at least name a sender, a
 * receiver or the hour of sending. The last subject is not among them, unless it speaks of several texts: it may be the
 * only headline.
 */
function headsOf(lines: readonly string[]): Set<number> {
  const found = new Set<number>();
  let subject: number | undefined;
  let run: { at: number; field: Field }[] = [];
  const close = (): void => {
    const routes = run.filter(({ field }) => field === 'route').length;
    if (routes >= LEAST) {
      for (const { at } of run) found.add(at);
      subject = run.findLast(({ field }) => field === 'subject')?.at ?? subject;
    }
    run = [];
  };
  lines.forEach((line, at) => {
    const field = fieldOf(line);
    if (field) run.push({ at, field });
    else if (line.trim() !== '') close();
  });
  close();
  if (subject !== undefined && !OF_SEVERAL.test(lines[subject]!.trim())) found.delete(subject);
  return found;
}

/** What is said beside a text is this much shorter at least, and no longer than that. */
const NOTE_SHARE = 1 / 4;
const LONGEST_NOTE = 160;
const SHORTEST_TEXT = 200;

/** The lines of what people write to each other above or below such heads, where one mail passes a text on. */
function notesOf(lines: readonly string[], heads: ReadonlySet<number>): number[] {
  const mails: number[][] = [[]];
  lines.forEach((line, at) => {
    if (heads.has(at)) {
      if (mails.at(-1)!.length > 0) mails.push([]);
    } else if (line.trim() !== '' && fieldOf(line) !== 'subject') mails.at(-1)!.push(at);
  });
  const size = (mail: number[]): number => mail.reduce((sum, at) => sum + lines[at]!.trim().length, 0);
  const longest = mails.reduce((most, mail) => Math.max(most, size(mail)), 0);
  if (longest < SHORTEST_TEXT) return [];
  const text = mails.find((mail) => size(mail) === longest)!;
  const short = mails.filter((mail) => size(mail) <= Math.min(LONGEST_NOTE, NOTE_SHARE * longest)).flat();
  return [...short, ...around(lines, text, heads)];
}

const RULE = /^(?:[-—–_=*·]\s?){3,}$/u;
const LONGEST_FOOT = 240;

/** What the sender says above and below the text of a mail: greetings, parts behind a line across it, the signature. */
function around(lines: readonly string[], mail: readonly number[], heads: ReadonlySet<number>): number[] {
  const said = (at: number): string => lines[at]!.trim();
  const size = (part: readonly number[]): number => part.reduce((sum, at) => sum + said(at).length, 0);
  const covers = coverLines(mail.map(said), true).map((k) => mail[k]!);
  const field = (test: RegExp) => lines.flatMap((line) => test.exec(line.trim())?.[1] ?? []);
  const passedOn = mail.some((at) => isCover(said(at))) || lines.some((line) => PASSED_ON.test(line.trim()));
  if (!passedOn || heads.size === 0) return covers;
  const rules = mail.filter((at) => RULE.test(said(at)));
  const part = (from: number, to: number) => mail.filter((at) => at > from && at < to);
  const top = part(-1, rules[0] ?? -1);
  const below = rules.length > 1 ? part(rules.at(-1)!, Infinity) : [];
  const isTop = top.length > 0 && (isSalutation(said(top[0]!)) || top.some((at) => isCover(said(at))));
  const names = field(SENDER_FIELD);
  const signed = mail.findLast((at) =>
    names.includes(said(at).replace(/^[—-]{1,3}\s?|\s?(?:敬上|上|谨启|敬启|謹啟|拜上)$/gu, '')),
  );
  const foot = signed === undefined ? [] : part(signed - 1, Infinity);
  const isShort = (some: readonly number[]) => size(some) <= LONGEST_FOOT && 2 * size(some) <= size(mail);
  return [...covers, ...(isTop && isShort(top) ? top : []), ...[below, foot].filter(isShort).flat()];
}

/**
 * The lines (0-based) of a text that belong to the mails which pass it on: `mail-head` tells who sent it and when,
 * `mail-note` what they say of it, short beside the text. None where no line is a mail's.
 */
export function mailLines(lines: readonly string[]): ReadonlyMap<number, 'mail-head' | 'mail-note'> {
  const heads = headsOf(lines);
  if (heads.size === 0) return new Map();
  return new Map([
    ...notesOf(lines, heads).map((at) => [at, 'mail-note'] as const),
    ...[...heads].map((at) => [at, 'mail-head'] as const),
  ]);
}
