import type { Random } from './random.ts';

/** Cuts a paragraph as the ends of columns do: anywhere but where a sentence ends, also inside words and numbers. */
export function cutParagraph(random: Random, text: string, hard: boolean): string[] {
  if (!random.chance(hard ? 0.5 : 0.35)) return [text];
  const wanted = hard ? 1 + random.int(3) : 1;
  const places = [...text].length < 40 ? [] : candidates(text, hard);
  const cuts = random.sample(places, wanted).sort((a, b) => a - b);
  const stub = hard && random.chance(0.15) ? candidates(text, true).filter((at) => at >= 9 && at <= 16) : [];
  const all =
    stub.length > 0 ? [random.pick(stub)] : cuts.filter((at, k) => k === 0 || at - cuts[k - 1]! >= 12);
  return [0, ...all].map((from, k) => text.slice(from, all[k] ?? text.length));
}

/** Where a column may end: never after the end of a sentence, where no reader could see it. */
function candidates(text: string, hard: boolean): number[] {
  const margin = hard ? 9 : 14;
  const after = hard ? /[。！？；：”’）》」…]$/u : /[。！？；：，、”’）》」…]$/u;
  return Array.from({ length: Math.max(0, text.length - 2 * margin) }, (_, k) => k + margin).filter(
    (at) => !after.test(text.slice(0, at)) && !/^[。！？；：，、”’）》」…—\s]/u.test(text.slice(at)),
  );
}
