/** Several briefs on a page, each behind the same sign: headlines over paragraphs that name who wrote them, or texts without one. */
import type { Line } from './features.ts';

/** The signs that stand before more than one of these lines. */
function several(signs: readonly (string | undefined)[]): ReadonlySet<string | undefined> {
  const found = signs.map((sign) => sign?.trim());
  return new Set(found.filter((sign, k) => sign !== undefined && found.indexOf(sign) !== k));
}

const isStroke = (speck: string): boolean => /^[_~^`|]/u.test(speck);

/** The lines of a page, such headlines set apart from subheads, and such texts from paragraphs. */
export function withBriefs(lines: Line[]): Line[] {
  const heads = lines.map(({ sign }, i) => (lines[i + 1]?.tail ? sign : undefined));
  const texts = lines.map(({ speck }) => (speck && !isStroke(speck) ? speck : undefined));
  const [ofHeads, ofTexts] = [several(heads), several(texts)];
  return lines.map((line, i) => {
    if (ofHeads.has(heads[i]?.trim())) return { ...line, apart: 'alone' };
    return ofTexts.has(texts[i]?.trim()) ? { ...line, brief: true } : line;
  });
}
