/** Several briefs on a page, each behind the same sign: headlines over paragraphs that name who wrote them, or texts without one. */
import { BULLET, type Line } from './features.ts';

/** The signs that stand before more than one of these lines. */
function several(signs: readonly (string | undefined)[]): ReadonlySet<string | undefined> {
  const found = signs.map((sign) => sign?.trim());
  return new Set(found.filter((sign, k) => sign !== undefined && found.indexOf(sign) !== k));
}

const isStroke = (speck: string): boolean => /^[_~^`|]/u.test(speck);

/** A brief has so many characters at least. */
const SHORTEST = 20;

/** The sign before each text of a run of them, where the first stands below the name of a section: signed or not, they are briefs. */
function belowSection(lines: readonly Line[]): ReadonlyMap<number, string> {
  const signs = lines.map(({ speck, text, folded }) =>
    folded.length >= SHORTEST ? (speck ?? BULLET.exec(text)?.[0]) : undefined,
  );
  const found = new Map<number, string>();
  lines.forEach(({ opens }, start) => {
    const sign = opens ? signs[start]?.trim() : undefined;
    if (sign === undefined) return;
    let end = start;
    while (signs[end]?.trim() === sign) end++;
    if (end - start > 1) for (let i = start; i < end; i++) found.set(i, signs[i]!);
  });
  return found;
}

/** The line without the sign before it. */
function withoutSign(line: Line, sign: string): Line {
  if (line.speck !== undefined) return line;
  const [text, folded] = [line.text, line.folded].map((words) => words.slice(sign.length));
  return { ...line, text: text!, folded: folded!, speck: sign };
}

/** The lines of a page, such headlines set apart from subheads, and such texts from paragraphs. */
export function withBriefs(page: Line[]): Line[] {
  const briefs = belowSection(page);
  const lines = page.map((line, i) => (briefs.has(i) ? withoutSign(line, briefs.get(i)!) : line));
  const heads = lines.map(({ sign }, i) => (lines[i + 1]?.tail ? sign : undefined));
  const texts = lines.map(({ speck }) => (speck && !isStroke(speck) ? speck : undefined));
  const [ofHeads, ofTexts] = [several(heads), several(texts)];
  return lines.map((line, i) => {
    if (ofHeads.has(heads[i]?.trim())) return { ...line, apart: 'alone' };
    return ofTexts.has(texts[i]?.trim()) || briefs.has(i) ? { ...line, brief: true } : line;
  });
}
