/** The head of a mail: who sent it to whom and when. Its day is not that of the news in it. */
const NAMES =
  '发件人|寄件人|收件人|抄送|密送|发送时间|发送日期|收到时间|附件|回复|From|To|Cc|Bcc|Sent|Reply-To|Attachments?';
const ROUTE = new RegExp(`^(?:${NAMES})\\s?[:：]`, 'iu');
/** A field that has other uses beside those of a mail. */
const BESIDE = /^(?:日期|时间|Date|优先级|重要性|Importance)\s?[:：]/iu;
const SUBJECT = /^(?:主题|标题|Subject)\s?[:：]/iu;
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
 * receiver or the hour of sending. The last subject is not among them: it may be the only headline.
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
  if (subject !== undefined) found.delete(subject);
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
  const longest = Math.max(...mails.map(size));
  if (longest < SHORTEST_TEXT) return [];
  return mails.filter((mail) => size(mail) <= Math.min(LONGEST_NOTE, NOTE_SHARE * longest)).flat();
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
