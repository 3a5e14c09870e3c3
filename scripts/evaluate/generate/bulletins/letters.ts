import { draw } from '../press/draw.ts';
import type { Random } from '../random.ts';
import { surrounded, type Core } from './core.ts';
import { daysBefore, drawFullDay, fullDay, shortDay } from './days.ts';
import { row, type Row } from './rows.ts';
import { OFFICES } from './words.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (random: Random): string => `${two(8 + random.int(11))}:${two(random.int(60))}`;

/** A piece passed on in a mail: with its head or without, a greeting, some words, a signature. */
export function inMail(random: Random, core: Core, day: string, name: () => string): Core {
  const sent = daysBefore(day, -1 - random.int(3));
  const [from, to] = [name(), name()];
  const title = core.title ?? '';
  const subject = draw(random, [
    [title === '' ? 0 : 4, `转发：${title}`],
    [title === '' ? 0 : 2, `Fw: ${title}`],
    [3, '园区报道一篇'],
    [2, '请看附文'],
    [1, '转：相关新闻'],
  ]);
  const colon = random.pick(['：', '：', ': ']);
  const when = random.pick([
    `${fullDay(sent)} ${clock(random)}`,
    `${sent} ${clock(random)}:${two(random.int(60))}`,
  ]);
  const whole = [
    `发件人${colon}${random.pick([from, `${from} <news@example.com>`, `"${from}" <news@example.com>`])}`,
    `收件人${colon}${random.pick([to, `${to} <desk@example.com>`])}`,
    `${random.pick(['时间', '日期', '发送时间'])}${colon}${when}`,
    `主题${colon}${subject}`,
  ];
  const top = draw(random, [
    [5, whole],
    [2, ['-----原始邮件-----', ...whole]],
    [3, []],
  ]);
  const greeting = random.pick([
    `${to}主任：`,
    `${to}：`,
    '各位同事：',
    '各位领导：',
    '您好！',
    `${[...to][0]!}主任您好：`,
  ]);
  const words = random.pick([
    '转上一篇报道，供参考。',
    '下面这篇新闻写到了我们园区，请阅。',
    '今天看到的稿子，发您一阅。',
    '附上新闻稿全文，请审阅。',
    '按您的要求，把文章贴在下面。',
  ]);
  const close = random.pick([['此致', '敬礼'], ['祝好！'], ['谢谢！'], ['顺祝工作顺利'], ['以上请阅。']]);
  const signature = [
    from,
    ...random.sample([random.pick(OFFICES), '电话：0000-0000000', shortDay(sent)], random.int(3)),
  ];
  const near = top.length > 0 ? [sent] : [];
  return { ...surrounded(core, [...top, greeting, words], [...close, ...signature]), near };
}

/** A piece passed on in a chat, as a program saves it. */
export function inChat(random: Random, core: Core, day: string, name: () => string): Core {
  const said = daysBefore(day, -1 - random.int(3));
  const date = drawFullDay(random)(said);
  const minutes = { now: 8 * 60 + random.int(500) };
  const tick = () => {
    minutes.now += 1 + random.int(3);
    return `${two(Math.floor(minutes.now / 60))}:${two(minutes.now % 60)}`;
  };
  const [one, other] = [name(), name()];
  const form = draw<{ own: boolean; head: (who: string) => string }>(random, [
    [4, { own: true, head: (who) => `${who} ${date} ${tick()}` }],
    [2, { own: true, head: (who) => `${who} ${tick()}` }],
    [1, { own: true, head: (who) => `${date} ${tick()} ${who}` }],
    [3, { own: false, head: (who) => `${who}：` }],
    [2, { own: false, head: (who) => `[${tick()}] ${who}：` }],
  ]);
  const say = (who: string, text: string): Row[] =>
    form.own ? [row('foot', form.head(who)), row('foot', text)] : [row('foot', form.head(who) + text)];
  const asked = random.pick([
    '昨天说的那篇找到了吗？',
    '有没有园区的新报道？',
    '稿子发群里吧',
    '今天有什么消息？',
  ]);
  const offered = random.pick([
    '看看这篇',
    '转一条园区的新闻',
    '找到了，全文如下',
    '@所有人 学习一下',
    '大家看看',
  ]);
  const thanks = random.sample(
    ['收到', '好的，谢谢', '已阅', '写得不错', '[强]', '转给领导了', '👍'],
    1 + random.int(2),
  );
  const opening = [...(random.chance(0.5) ? say(other, asked) : []), ...say(one, offered)];
  const [first, ...rest] = core.rows;
  const passed: Row[] = form.own
    ? [row('foot', form.head(one)), first!, ...rest]
    : [{ ...first!, kind: 'foot', text: form.head(one) + first!.text }, ...rest];
  const closing = thanks.flatMap((text) => say(random.pick([other, name()]), text));
  const strange = [...opening, ...closing].map(({ text }) => text);
  return {
    ...core,
    rows: [...opening, ...passed, ...closing],
    near: [said],
    strange: [...core.strange, ...strange, ...(form.own ? [passed[0]!.text] : [])],
  };
}
