/** Names of the provinces, as content/zones.yml writes them. */
export const provinces: readonly string[] =
  '北京市 天津市 河北省 山西省 内蒙古自治区 辽宁省 吉林省 黑龙江省 上海市 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省 广西壮族自治区 海南省 重庆市 四川省 贵州省 云南省 西藏自治区 陕西省 甘肃省 青海省 宁夏回族自治区 新疆维吾尔自治区'.split(
    ' ',
  );

/** What a zone is, with its name for readers. */
export const zoneKinds = {
  'national-hightech': '国家级高新区',
  'national-economic': '国家级经开区',
  'provincial-hightech': '省级高新区',
  'provincial-economic': '省级经开区',
  'provincial-other': '省级园区',
  'national-new-area': '国家级新区',
} as const;

/** Whether a zone is one still. */
export const zoneStatuses = ['active', 'delisted', 'probably-delisted', 'unverified'] as const;

export type ZoneKind = keyof typeof zoneKinds;

/** One row of content/zones.yml; the head of that file says what each field means. */
export interface Zone {
  id: string;
  name: string;
  short: string;
  kind: ZoneKind;
  province: string;
  place?: string;
  aliases?: string[];
  area_names?: string[];
  nicknames?: string[];
  status?: (typeof zoneStatuses)[number];
  city?: string | null;
  district?: string | null;
  adcode?: string | null;
  approved?: number;
  counted_with_hightech?: boolean;
  ambiguous_short?: string;
  shadowed_by?: string;
  sources: string[];
  note?: string;
}

export const isNational = (zone: Zone): boolean => zone.kind.startsWith('national-');

export const kindName = (kind: ZoneKind): string => zoneKinds[kind];

/** What else a reader may type for a zone: its full name, its aliases, its city. */
export const alsoCalled = ({ name, aliases = [], city }: Zone): string[] => [
  name,
  ...aliases,
  ...(city ? [city] : []),
];
