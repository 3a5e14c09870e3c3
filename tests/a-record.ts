import { toRecord, type ArticleRecord } from '../src/lib/record.ts';
import { articleSchema } from '../src/lib/schema.ts';
import type { Zone } from '../src/lib/zone.ts';

/** A zone of the tests' own. */
const PINE: Zone = {
  id: 'songshu-hnte',
  name: '松鼠高新技术产业开发区',
  short: '松鼠高新区',
  kind: 'national-hightech',
  province: '江苏省',
  sources: [],
};

/** A record with these fields, resolved against a directory of one zone and no taxonomy. */
export function aRecord(fields: Record<string, unknown> = {}): ArticleRecord {
  const data = articleSchema.parse({ id: 'a', title: '会客厅开门', ...fields });
  return toRecord(data, `${data.id}.md`, { byName: new Map([[PINE.short, PINE]]) }, { byLabel: new Map() });
}
