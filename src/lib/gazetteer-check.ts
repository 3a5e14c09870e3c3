import { isNational, provinces, zoneKinds } from './zone.ts';
import type { Zone } from './zone.ts';
import { inFileOrder, parseWithLines } from './yaml-lines.ts';
import type { Problem } from './yaml-lines.ts';

/** What must hold of a row by itself: the field it is about, when it is broken, what to say. */
interface RowCheck {
  field: string;
  broken: (zone: Partial<Zone>) => boolean;
  message: (zone: Partial<Zone>) => string;
  hint: string;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isTextList = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.every((entry) => isText(entry)));

const required = ['id', 'name', 'short', 'kind', 'province'] as const;
const lists = ['aliases', 'area_names', 'sources'] as const;

const rowChecks: readonly RowCheck[] = [
  ...required.map((field) => ({
    field,
    broken: (zone: Partial<Zone>) => !isText(zone[field]),
    message: () => `缺少 ${field}`,
    hint: `补上 ${field}，每个区都要有 ${required.join('、')}`,
  })),
  ...lists.map((field) => ({
    field,
    broken: (zone: Partial<Zone>) => !isTextList(zone[field]),
    message: () => `${field} 不是文字的列表`,
    hint: `写成 ${field}: [甲, 乙]`,
  })),
  {
    field: 'id',
    broken: ({ id }) => isText(id) && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id!),
    message: ({ id }) => `id「${id}」含有不能用的字符`,
    hint: '只用小写字母、数字和连字符，如 changzhou-hnte',
  },
  {
    field: 'kind',
    broken: ({ kind }) => isText(kind) && !Object.hasOwn(zoneKinds, kind!),
    message: ({ kind }) => `不认识的 kind「${kind}」`,
    hint: `改为 ${Object.keys(zoneKinds).join('、')} 之一`,
  },
  {
    field: 'province',
    broken: ({ province }) => isText(province) && !provinces.includes(province!),
    message: ({ province }) => `不认识的省份「${province}」`,
    hint: '写省、自治区、直辖市的全称，如 江苏省、宁夏回族自治区',
  },
];

/** Checks the text of content/zones.yml; problems in the order of the file, none when all is well. */
export function validateGazetteer(text: string): Problem[] {
  const { value, problems, lineOf } = parseWithLines(text);
  if (problems.length > 0) return problems;
  if (!Array.isArray(value)) return [notAList];
  const zones = value as Partial<Zone>[];
  const found = zones.flatMap((zone, row) => {
    if (!isRow(zone)) return [{ ...notARow, line: lineOf([row]) }];
    return rowChecks
      .filter(({ broken }) => broken(zone))
      .map(({ field, message, hint }) => ({ line: lineOf([row, field]), message: message(zone), hint }));
  });
  const repeated = (field: 'id' | 'short', rows: [Partial<Zone>, number][], hint: string): Problem[] =>
    rows
      .filter(
        ([zone], place) =>
          isText(zone[field]) && rows.findIndex(([other]) => other[field] === zone[field]) < place,
      )
      .map(([zone, row]) => ({
        line: lineOf([row, field]),
        message: `${field}「${zone[field]}」重复`,
        hint,
      }));
  const rows = zones.map((zone, row): [Partial<Zone>, number] => [zone, row]).filter(([zone]) => isRow(zone));
  const national = rows.filter(([{ kind }]) => isText(kind) && isNational({ kind } as Zone));
  return inFileOrder([
    ...found,
    ...repeated('id', rows, '换一个 id；两处若是同一个区，合成一条'),
    ...repeated('short', national, '国家级区的简称不能相同，加上地名区分'),
  ]);
}

const isRow = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const notAList: Problem = { line: 1, message: '不是一个列表', hint: '每条以“- ”开头，照文件开头的说明写' };
const notARow: Omit<Problem, 'line'> = { message: '这一条不是“字段: 值”', hint: '照同类的写法改' };
const homeFields = ['zone', 'district', 'city', 'province'];

/** Checks the text of content/sources.yml: a name, a home or null, no name twice. */
export function validateSources(text: string): Problem[] {
  const { value, problems, lineOf } = parseWithLines(text);
  if (problems.length > 0) return problems;
  if (!Array.isArray(value)) return [notAList];
  const seen = new Set<string>();
  const found: Problem[] = [];
  for (const [row, source] of (value as Record<string, unknown>[]).entries()) {
    const say = (field: string, message: string, hint: string): void => {
      found.push({ line: lineOf([row, field]), message, hint });
    };
    if (!isRow(source)) {
      found.push({ ...notARow, line: lineOf([row]) });
      continue;
    }
    if (!isText(source['name'])) say('name', '缺少 name', '补上来源的名字');
    if (!isTextList(source['aliases'])) say('aliases', 'aliases 不是文字的列表', '写成 aliases: [甲, 乙]');
    if (!isHome(source['home']))
      say('home', 'home 写得不对', `写 {city: 常州市} 这样的一项（${homeFields.join('、')}），没有就写 null`);
    for (const name of [source['name'], ...((source['aliases'] as unknown[] | undefined) ?? [])].filter(
      isText,
    )) {
      if (seen.has(String(name))) say('name', `来源「${String(name)}」重复`, '删去一处');
      seen.add(String(name));
    }
  }
  return inFileOrder(found);
}

function isHome(home: unknown): boolean {
  if (home === null) return true;
  if (!isRow(home)) return false;
  const entries = Object.entries(home as object);
  return entries.length > 0 && entries.every(([field, value]) => homeFields.includes(field) && isText(value));
}
