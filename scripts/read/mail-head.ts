/** The head of a mail: who sent it to whom and when. Its day is not that of the news in it. */
const NAMES =
  '发件人|寄件人|收件人|抄送|密送|发送时间|发送日期|收到时间|附件|回复|From|To|Cc|Bcc|Sent|Reply-To|Attachments?';
const ROUTE = new RegExp(`^(?:${NAMES})\\s?[:：]`, 'iu');
/** A field that has other uses beside those of a mail. */
const BESIDE = /^(?:日期|时间|Date|优先级|重要性|Importance)\s?[:：]/iu;
const SUBJECT = /^(?:主题|标题|Subject)\s?[:：]/iu;
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
 * receiver or the hour of sending. The subject is not among them: it may be the only headline.
 */
export function mailHeads(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: { at: number; field: Field }[] = [];
  const close = (): void => {
    const routes = run.filter(({ field }) => field === 'route').length;
    if (routes >= LEAST) for (const { at, field } of run) if (field !== 'subject') found.add(at);
    run = [];
  };
  lines.forEach((line, at) => {
    const field = fieldOf(line);
    if (field) run.push({ at, field });
    else if (line.trim() !== '') close();
  });
  close();
  return found;
}
