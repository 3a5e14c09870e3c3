import { isNational, provinces, zoneKinds, zoneStatuses } from './zone.ts';
import type { Zone } from './zone.ts';
import { fieldFaults, inFileOrder, isFields, isText, parseWithLines, repeated } from './yaml-lines.ts';
import type { Fault, Problem } from './yaml-lines.ts';

const ZONE = {
  texts: ['id', 'name', 'short', 'kind', 'province'],
  lists: ['aliases', 'area_names', 'nicknames', 'sources'],
  known:
    'id name short place aliases area_names nicknames kind status province city district adcode approved counted_with_hightech ambiguous_short shadowed_by sources note'.split(
      ' ',
    ),
} as const;
/** Texts that may be left out or null. */
const OPTIONAL = ['place', 'city', 'district', 'ambiguous_short', 'shadowed_by', 'note'];
const SOURCE = { texts: ['name'], lists: ['aliases'], known: ['name', 'home', 'aliases'] } as const;
const HOME = ['zone', 'district', 'city', 'province'];
const PROVINCE_HINT = '写省、自治区、直辖市的全称，如 江苏省、宁夏回族自治区';

type Row = Record<string, unknown>;

/** Checks the text of content/zones.yml; problems in the order of the file, none when all is well. */
export function validateGazetteer(text: string): Problem[] {
  const { value, problems, lineOf } = parseWithLines(text);
  if (problems.length > 0) return problems;
  if (!Array.isArray(value)) return [notAList];
  const rows = value as unknown[];
  const ids = new Set(rows.map((row) => isFields(row) && row['id']));
  return inFileOrder([
    ...rows.flatMap((row, place) =>
      isFields(row)
        ? zoneFaults(row, ids).map(([field, message, hint]) => ({
            line: lineOf([place, field]),
            message,
            hint,
          }))
        : [{ ...notARow, line: lineOf([place]) }],
    ),
    ...repeated(rows, 'id').map(([place, id]) => ({
      line: lineOf([place, 'id']),
      message: `id「${id}」重复`,
      hint: '换一个 id；两处若是同一个区，合成一条',
    })),
    ...sharedNames(rows).map(([place, field, name, other]) => ({
      line: lineOf([place, field]),
      message: `${field}「${name}」重复，第 ${lineOf([other])} 行的区也叫这个名字`,
      hint: '一个名字只能指一个区：加上地名区分，或删去一处',
    })),
  ]);
}

function zoneFaults(row: Row, ids: ReadonlySet<unknown>): Fault[] {
  const {
    id,
    kind,
    province,
    status,
    adcode,
    approved,
    shadowed_by: shadow,
    counted_with_hightech: counted,
  } = row;
  const of = (names: readonly string[]): string => `改为 ${names.join('、')} 之一`;
  const faults: (Fault | false)[] = [
    isText(id) &&
      !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && [
        'id',
        `id「${id}」含有不能用的字符`,
        '只用小写字母、数字和连字符，如 changzhou-hnte',
      ],
    isText(kind) &&
      !Object.hasOwn(zoneKinds, kind) && ['kind', `不认识的 kind「${kind}」`, of(Object.keys(zoneKinds))],
    isText(province) &&
      !provinces.includes(province) && ['province', `不认识的省份「${province}」`, PROVINCE_HINT],
    row['sources'] === undefined && ['sources', '缺少 sources', '写上依据，如 sources: [editor]'],
    given(status) &&
      !zoneStatuses.some((known) => known === status) && [
        'status',
        `不认识的 status「${String(status)}」`,
        of(zoneStatuses),
      ],
    given(adcode) &&
      !(typeof adcode === 'string' && /^\d{6}$/.test(adcode)) && [
        'adcode',
        'adcode 不是六位代码',
        '写六位数字并用引号括起来，如 "320400"，不确定写 null',
      ],
    given(approved) &&
      !(Number.isInteger(approved) && Number(approved) > 1978 && Number(approved) < 2100) && [
        'approved',
        'approved 不是年份',
        '写四位年份，如 approved: 1992',
      ],
    given(counted) &&
      typeof counted !== 'boolean' && [
        'counted_with_hightech',
        'counted_with_hightech 不是 true 或 false',
        '写 true，或删去这一项',
      ],
    ...[row['nicknames']]
      .flat()
      .filter((name) => isText(name) && ![row['area_names']].flat().includes(name))
      .map((name): Fault => [
        'nicknames',
        `nicknames「${String(name)}」不在 area_names 里`,
        '先写进 area_names，nicknames 只说其中哪些就当区名叫',
      ]),
    given(shadow) &&
      !ids.has(shadow) && ['shadowed_by', `没有 id 为「${String(shadow)}」的区`, '写同名的国家级区的 id'],
    ...OPTIONAL.map(
      (field): Fault | false =>
        given(row[field]) &&
        !isText(row[field]) && [field, `${field} 不是文字`, `写成 ${field}: 文字，纯数字的用引号括起来`],
    ),
  ];
  return [...fieldFaults(row, ZONE), ...faults.filter((fault) => fault !== false)];
}

const given = (value: unknown): boolean => value !== undefined && value !== null;

/** Names that two zones of one rank have, with the later row, its field, and the earlier row. */
function sharedNames(rows: readonly unknown[]): [row: number, field: string, name: string, other: number][] {
  const owners = new Map<string, number>();
  return rows.flatMap((row, place) => {
    if (!isFields(row) || !isText(row['kind'])) return [];
    const rank = isNational(row as unknown as Zone);
    return namesIn(row).flatMap(([field, name]): [number, string, string, number][] => {
      const key = `${rank} ${name}`;
      const owner = owners.get(key) ?? place;
      owners.set(key, owner);
      return owner === place ? [] : [[place, field, name, owner]];
    });
  });
}

const namesIn = (row: Row): [field: string, name: string][] =>
  ['short', 'name', 'aliases'].flatMap((field) =>
    [row[field]]
      .flat()
      .filter(isText)
      .map((name): [string, string] => [field, name]),
  );

const notAList: Problem = { line: 1, message: '不是一个列表', hint: '每条以“- ”开头，照文件开头的说明写' };
const notARow: Omit<Problem, 'line'> = { message: '这一条不是“字段: 值”', hint: '照同类的写法改' };

/**
 * Checks the text of content/sources.yml: a name, a home or null, no name twice.
 * @param isZone whether the directory knows a zone by this name
 */
export function validateSources(text: string, isZone: (name: string) => boolean = () => true): Problem[] {
  const { value, problems, lineOf } = parseWithLines(text);
  if (problems.length > 0) return problems;
  if (!Array.isArray(value)) return [notAList];
  const seen = new Set<string>();
  return inFileOrder(
    (value as unknown[]).flatMap((row, place) => {
      if (!isFields(row)) return [{ ...notARow, line: lineOf([place]) }];
      const names = [row['name'], row['aliases']].flat().filter(isText);
      const again = names.filter((name) => seen.has(name));
      for (const name of names) seen.add(name);
      const faults: Fault[] = [
        ...fieldFaults(row, SOURCE),
        ...homeFaults(row['home'], isZone),
        ...again.map((name): Fault => ['name', `来源「${name}」重复`, '删去一处']),
      ];
      return faults.map(([field, message, hint]) => ({ line: lineOf([place, field]), message, hint }));
    }),
  );
}

function homeFaults(home: unknown, isZone: (name: string) => boolean): Fault[] {
  if (home === null) return [];
  const entries = isFields(home) ? Object.entries(home) : [];
  if (entries.length === 0 || !entries.every(([field, value]) => HOME.includes(field) && isText(value)))
    return [['home', 'home 写得不对', `写 {city: 常州市} 这样的一项（${HOME.join('、')}），没有就写 null`]];
  const { zone, province } = home as Record<string, string>;
  return [
    ...(province && !provinces.includes(province)
      ? [['home', `不认识的省份「${province}」`, PROVINCE_HINT] satisfies Fault]
      : []),
    ...(zone && !isZone(zone)
      ? [['home', `名录里没有“${zone}”`, '照 content/zones.yml 里的 short 写'] satisfies Fault]
      : []),
  ];
}
