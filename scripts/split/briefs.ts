/** Headlines of several briefs on a page: each behind the same sign, over a paragraph that names who wrote it. */
import type { Line } from './features.ts';

/** The lines of a page, such headlines set apart from subheads. */
export function withBriefs(lines: Line[]): Line[] {
  const isOverSigned = lines.map(({ sign }, i) => sign !== undefined && lines[i + 1]?.tail === true);
  const signs = lines.flatMap(({ sign }, i) => (isOverSigned[i] ? [sign!.trim()] : []));
  const several = new Set(signs.filter((sign, k) => signs.indexOf(sign) !== k));
  return lines.map((line, i) =>
    isOverSigned[i] && several.has(line.sign!.trim()) ? { ...line, apart: 'alone' } : line,
  );
}
