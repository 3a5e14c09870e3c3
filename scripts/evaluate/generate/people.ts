import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Random } from './random.ts';

const file = new URL('../../../content/surnames.yml', import.meta.url);
const { single, compound } = parse(readFileSync(file, 'utf8')) as { single: string; compound: string };
/** The everyday ones; the list goes on to the rarest. */
const surnames = [...single.replaceAll(' ', '')].slice(0, 120);
const compounds = compound.split(' ').slice(0, 12);
const given = [...'伟芳娜敏静磊洋艳勇军杰娟涛超霞平刚桂英玲辉宇浩轩婷雪梅琳倩岚瑾澄昕宥珩茜珂骏'];

/** Made-up people, all different; two characters and compound surnames only where asked. */
export function drawPeople(random: Random, count: number, odd: boolean): string[] {
  const names = new Set<string>();
  while (names.size < count) {
    const surname = odd && random.chance(0.06) ? random.pick(compounds) : random.pick(surnames);
    names.add(surname + random.sample(given, odd && random.chance(0.35) ? 1 : 2).join(''));
  }
  return [...names];
}
