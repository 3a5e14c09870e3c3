import type { Document, Finding } from '../types.ts';

/**
 * The text speaks of a zone, or the editor named one, and which it is cannot be told.
 * @param undecided whether a bare 高新区, or what the editor named, stayed open
 * @param unlisted zones that the text names and the gazetteer lacks
 */
export function zoneFindings(
  { file, sidecar }: Document,
  title: string,
  undecided: boolean,
  unlisted: readonly string[],
): Finding[] {
  const names = unlisted.map((name) => `“${name}”`).join('、');
  if (undecided && sidecar.zone) {
    const written = names && `文中写作${names}。`;
    const hint = '改成 content/zones.yml 里的 short，或把它加进名录。';
    const message = `名录里没有“${sidecar.zone}”。${written}`;
    return [{ level: 'warning', code: 'zone-unknown', file, message, hint }];
  }
  if (!undecided && unlisted.length === 0) return [];
  const [message, hint] = names
    ? [
        `《${title}》不归任何园区：名录里没有${names}。`,
        '要收就把它加进 content/zones.yml；说的若是别的园区，在同名的 .yml 里写 zone。',
      ]
    : [
        `《${title}》说到园区，没说是哪一个，不归任何园区。`,
        '在同名的 .yml 里写 zone，用 content/zones.yml 里的 short；名录里没有的先加进名录。',
      ];
  return [{ level: 'note', code: 'zone-undecided', file, message, hint }];
}
