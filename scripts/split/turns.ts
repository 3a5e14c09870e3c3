/** Lines of a transcript that tell who speaks and when: 小鹿 00:31, [00:31] 主播：, 说话人1 (00:31):. */
import type { Block } from '../types.ts';
import { once } from '../kept.ts';
import { ruleFor } from './edition-rules.ts';
import { partLabel } from './part-labels.ts';

const TIME = '\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?(?:[.,]\\d{1,3})?';
const STAMP = `[[(（【]?(${TIME})[\\])）】]?`;
const NAME = '[\\p{Script=Han}A-Za-z·]{1,8} ?\\d{0,2}';
/** Nothing but the time, with a name before or behind it. */
const ALONE = new RegExp(`^(?:${NAME}\\s{0,3})?${STAMP}(?:\\s{0,3}${NAME})?\\s?[:：]?$`, 'u');
/** The time and perhaps a name at the start of what is said. */
const INLINE = new RegExp(
  `^(?:[[(（【](${TIME})[\\])）】]\\s?(?:${NAME}[:：]\\s?)?|(${TIME})\\s{1,3}${NAME}[:：]\\s?|${NAME}\\s?[[(（](${TIME})[\\])）]\\s?[:：]\\s?)`,
  'u',
);
/** 07:01:20　片头: the clock of a rundown, and what is on the air from then on. */
const CLOCK = /^(\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)(?: {2,8}|\t{1,2}|\u3000{1,4})(?=\S)/u;
/** What only a rundown has at its times. */
const ON_RUNDOWN =
  /^[^。！？!?]{0,8}(?:片头|片尾|片花|呼号|台呼|(?:开始|结束)曲|垫乐|压混|口播|提要|结束语)/u;
const LEAST_TURNS = 3;

/** Whether a line begins with the clock of a rundown. */
export const isClocked = (text: string): boolean => CLOCK.test(text);

/** 男： 女： 甲： 乙： 【男】 (主播女) 主持人A： in the script of two announcers. */
const VOICE =
  /^(?:(?:主持人?)?([男女甲乙合]|(?<=主持人?)[A-D])(?:声|播)?\d?\s?[:：]|[【[(（](?:主播|播音员?|主持人?)?\s?([男女甲乙])(?:声|主?播|播音员?|主持人?)?[】\])）]\s?[:：]?)\s?/u;

/** 合： both at once. */
const TOGETHER: ReadonlySet<string> = new Set(['合']);

const seconds = (time: string): number =>
  time
    .split(/[:：]/u)
    .map((part) => Number(part.replace(',', '.')))
    .reduce((sum, part) => 60 * sum + part, 0);

/** What tells the turn at the start of a line, and its second; a line of its own is all of it. */
function turnAt(text: string): { label: string; at: number } | undefined {
  if (!/\d[:：]\d\d/u.test(text.slice(0, 24))) return undefined;
  const alone = text.length <= 30 ? ALONE.exec(text) : null;
  if (alone) return { label: text, at: seconds(alone[1]!) };
  const inline = INLINE.exec(text);
  return inline ? { label: inline[0], at: seconds((inline[1] ?? inline[2] ?? inline[3])!) } : undefined;
}

/** Which of two announcers a label names; undefined where it is none of theirs. */
export const voiceOf = (label: string): string | undefined => {
  const voice = VOICE.exec(label.replace(CLOCK, ''));
  return voice?.[1] ?? voice?.[2];
};

const nameOf = (label: string): string => label.replace(/[\d:：.,[\]()（）【】\s]/gu, '');

/** Who speaks by a label that is no time alone. */
export const hostOf = (label: string): string | undefined => nameOf(label) || undefined;

/** Who speaks, with the number that a machine gives, by a label that tells the time; empty where it names nobody. */
export const speakerOf = (label: string): string =>
  label.replace(new RegExp(STAMP, 'u'), '').replace(/[:：\s]/gu, '');

/** The labels of two announcers' turns; both speak. */
function voicesOf(blocks: readonly Block[]): Map<number, string> {
  const found = blocks.flatMap(({ text }, i) => {
    const voice = VOICE.exec(text);
    return voice ? [{ i, who: (voice[1] ?? voice[2])!, label: voice[0] }] : [];
  });
  const both = new Set(found.map(({ who }) => who)).difference(TOGETHER).size === 2;
  return new Map(both && found.length >= LEAST_TURNS ? found.map(({ i, label }) => [i, label]) : []);
}

/** 主持人 林小禾： a host who is named once, and whose name alone stands before a turn afterwards. */
const HOST = /^[【[(（]?(?:主持人?|主播|播音员?)[】\])）]?\s?[:：]?\s?(\p{Script=Han}{2,3})\s?[:：]\s?/u;
/** 主持人：小禾、阿满 above what they say. */
const HOSTS =
  /^(?:主持人?|主播|播音员?)\s?[:：]\s?(\p{Script=Han}{2,3}(?:\s?[、，,/&\s]\s?\p{Script=Han}{2,3}){1,3}?)(?:$|\s{2}|\u3000)/u;
/** Whether a line names the hosts and says nothing: 主播：小禾、阿满. */
export const namesHosts = (text: string): boolean => HOSTS.exec(text)?.[0].length === text.length;
const NAMED = /^[【[(（]?(\p{Script=Han}{2,3}|[A-Z])[】\])）]?\s?[:：]\s?/u;

/** 小禾： A： a name or a letter before what is said, and no office, part or field. */
const ANYONE =
  /^[【[(（]?((?!主持|主播|记者|嘉宾|解说|旁白|网友|编辑|来源)\p{Script=Han}{2,3}|[A-Z])[】\])）]?\s?[:：]\s?/u;

/** Those whose name begins lines again and again, who greet or take leave and do not mostly ask; a letter speaks for the others. */
function learnedIn(blocks: readonly Block[]): string[] {
  const said = new Map<string, string[]>();
  for (const { text } of blocks) {
    const [label = '', name] = ANYONE.exec(text) ?? [];
    if (name === undefined || partLabel(text) !== '') continue;
    const lines = said.get(name) ?? [];
    lines.push(text.slice(label.length));
    said.set(name, lines);
  }
  const often = [...said].filter(([, lines]) => lines.length >= LEAST_TURNS);
  const hosts = often.flatMap(([name, lines]) => {
    const greets = lines.some(
      (line) => ruleFor(line)?.id === 'edition-host' || line.startsWith(`我是${name}`),
    );
    return greets && 3 * lines.filter((line) => /[？?]$/u.test(line)).length < lines.length ? [name] : [];
  });
  const lettered = hosts.some((name) => name.length === 1);
  return lettered ? often.flatMap(([name]) => (name.length === 1 ? [name] : [])) : hosts;
}

/** The labels of hosts who were named, or who greet, where they speak at least three times. */
function hostsOf(blocks: readonly Block[]): Map<number, string> {
  const named = blocks.flatMap(
    ({ text }) => HOST.exec(text)?.[1] ?? HOSTS.exec(text)?.[1]?.split(/[、，,/&\s]+/u) ?? [],
  );
  const hosts = new Set([...named, ...learnedIn(blocks)]);
  if (hosts.size === 0) return new Map();
  const found = blocks.flatMap(({ text }, i): [number, string][] => {
    const label = HOST.exec(text) ?? NAMED.exec(text);
    return label && hosts.has(label[1]!) ? [[i, label[0]]] : [];
  });
  const alone = found.filter(([i]) => !HOST.test(blocks[i]!.text)).length;
  return new Map(alone > 0 && found.length >= LEAST_TURNS ? found : []);
}

/** The clocks of a rundown, each with the announcer behind it. */
function clocksOf(blocks: readonly Block[]): { i: number; label: string; at: number }[] {
  const found = blocks.flatMap(({ text }, i) => {
    const clock = CLOCK.exec(text);
    if (!clock) return [];
    const rest = text.slice(clock[0].length);
    const label = clock[0] + (VOICE.exec(rest)?.[0] ?? '');
    return [{ i, label, at: seconds(clock[1]!), isSlot: ON_RUNDOWN.test(rest) }];
  });
  return found.some(({ isSlot }) => isSlot) ? found : [];
}

/** 00:42 先到青禾。: the time alone before what is said, or before an entry of the list of times. */
const FRONT = /^(\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)\s{1,3}(?=\S)/u;
const LONGEST_ENTRY = 48;

/** The second at which a line says that it is told, where it begins with nothing but that. */
export function timeOf(text: string): number | undefined {
  const time = FRONT.exec(text)?.[1];
  return time === undefined ? undefined : seconds(time);
}

/** The times before what is said, where a list above names two of them at least, each with what is told there. */
function timedOf(blocks: readonly Block[]): { i: number; label: string; at: number }[] {
  const found = blocks.flatMap(({ text }, i) => {
    const at = timeOf(text);
    return at === undefined ? [] : [{ i, label: FRONT.exec(text)![0], at }];
  });
  const begins = found.findLastIndex(({ at }, k) => k > 0 && at < found[k - 1]!.at);
  if (begins < 0) return [];
  const told = new Set(found.slice(begins).map(({ at }) => at));
  const named = found
    .slice(0, begins)
    .filter(({ i, at }) => told.has(at) && blocks[i]!.text.length <= LONGEST_ENTRY);
  return named.length > 1 ? found.slice(begins) : [];
}

/** The labels of turns by block: two announcers', or those that tell times (of a rundown too), where at least three stand in the order of their times; a speaker speaks more than once. */
export const turnsOf = once((blocks: readonly Block[]): ReadonlyMap<number, string> => {
  const found = blocks.flatMap(({ text }, i) => {
    const turn = turnAt(text);
    return turn ? [{ i, ...turn, name: nameOf(turn.label) }] : [];
  });
  const spoken = new Map<string, number>();
  for (const { name } of found) spoken.set(name, (spoken.get(name) ?? 0) + 1);
  const told = found.filter(({ name }) => name === '' || spoken.get(name)! > 1);
  const turns = [...told, ...clocksOf(blocks), ...timedOf(blocks)].sort((one, other) => one.i - other.i);
  const falls = turns.filter(({ at }, k) => k > 0 && at < turns[k - 1]!.at).length;
  const speakers = [voicesOf(blocks), hostsOf(blocks)].find(({ size }) => size > 0) ?? new Map();
  if (turns.length < LEAST_TURNS || 4 * falls > turns.length) return speakers;
  return new Map([...speakers, ...turns.map(({ i, label }): [number, string] => [i, label])]);
});
