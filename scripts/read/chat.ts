/** A text that was sent in a chat, as programs copy it: a line of the sender and the hour above each message. */

const CLOCK = '(?:[上下]午 ?)?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?';
const DAY = '(?:(?:19|20)\\d\\d[-/年.])?\\d{1,2}[-/月.]\\d{1,2}日?';
/** 林小禾@招商  09:12, 林小禾 2024/3/8 9:12:33; 2024-03-08 09:12:33 林小禾(10001) */
const SENDER_FIRST = new RegExp(`^(\\S(?:.{0,22}?\\S)?)\\s{1,4}(?:${DAY}\\s{1,3})?${CLOCK}$`, 'u');
const HOUR_FIRST = new RegExp(`^${DAY}\\s{1,3}${CLOCK}\\s{1,4}(\\S.{0,22}?)(?:[(<（]\\S{4,40}[)>）])?$`, 'u');
/** ————  2024-03-08  ————: a new day of the chat. */
const NEW_DAY = new RegExp(`^[-—–─=\\s]{3,20}${DAY}[-—–─=\\s]{0,20}$`, 'u');
/** The first words of a recording are said in its first minute; nobody chats at midnight. */
const RECORDED = /(?<!\d)0{1,2}[:：]\d{2}/u;

const LEAST_MESSAGES = 4;
const LONGEST_WORD = 40;
const SHORTEST_TEXT = 120;

interface Message {
  head: number;
  sender: string;
  lines: number[];
  length: number;
}

/** 来源：云桥在线, [联播]园区开园: a label or a headline before its time, and nobody's name. */
const NOBODY = /[:：，。！？]|^[【[]/u;

const senderOf = (line: string): string | undefined => {
  const text = line.trim();
  const sender = text.length > 60 ? undefined : (HOUR_FIRST.exec(text) ?? SENDER_FIRST.exec(text))?.[1];
  return sender === undefined || NOBODY.test(sender) ? undefined : sender;
};

function messagesIn(lines: readonly string[]): Message[] {
  const messages: Message[] = [];
  lines.forEach((line, head) => {
    const sender = senderOf(line);
    if (sender !== undefined) messages.push({ head, sender, lines: [], length: 0 });
    else if (line.trim() !== '' && messages.length > 0) {
      const last = messages.at(-1)!;
      last.lines.push(head);
      last.length += line.trim().length;
    }
  });
  return messages;
}

/**
 * The lines (0-based) of a chat in which one person sent a text: `chat-head` tells who wrote when, `chat-note` what was
 * said beside the text. None where no text was sent, where several sent one, or where the messages are mostly long, as in a record of what was said.
 */
export function chatLines(lines: readonly string[]): ReadonlyMap<number, 'chat-head' | 'chat-note'> {
  const messages = messagesIn(lines);
  const long = messages.filter(({ length }) => length >= SHORTEST_TEXT);
  const short = messages.filter(({ length }) => length <= LONGEST_WORD);
  const isChat =
    messages.length >= LEAST_MESSAGES &&
    2 * short.length >= messages.length &&
    new Set(long.map(({ sender }) => sender)).size === 1 &&
    !RECORDED.test(lines[messages[0]!.head]!);
  if (!isChat) return new Map();
  const days = lines.flatMap((line, at) => (NEW_DAY.test(line.trim()) ? [at] : []));
  return new Map([
    ...short.flatMap((message) => message.lines.map((at) => [at, 'chat-note'] as const)),
    ...[...messages.map(({ head }) => head), ...days].map((at) => [at, 'chat-head'] as const),
  ]);
}
