import { z } from 'astro/zod';

/**
 * The manual of an article's front matter: every field, what it may hold, and what its absence means.
 * The site's collection and `npm run check` both use this one schema. YAML is read as strings only,
 * so numbers are coerced here and nowhere else.
 */

const text = z.string().trim().min(1);

/** The four forms of EDTF that an article may carry, calendar-valid. */
export const EDTF = /^(?:(?:\d{4}|XXXX)-\d{2}-\d{2}|\d{4}(?:-\d{2})?)$/;

/** True when `value` is one of the four forms and names a day that exists; XXXX may be a leap year. */
export function isEdtf(value: string): boolean {
  if (!EDTF.test(value)) return false;
  const [year, month, day] = value.replace('XXXX', '2000').split('-').map(Number);
  const date = new Date(Date.UTC(year!, (month ?? 1) - 1, day ?? 1));
  return date.getUTCMonth() === (month ?? 1) - 1 && date.getUTCDate() === (day ?? 1) && year! >= 1900;
}

const range = z.tuple([z.coerce.number().int().positive(), z.coerce.number().int().positive()]);

export const articleSchema = z.strictObject({
  /** The address, /a/<id>/; once given it never changes. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case ASCII letters, digits and single hyphens'),
  title: text,
  /** headline: stood there; teaser: found among the junk; metadata: from the page's head; editor: sidecar; lede: derived. */
  titleFrom: z.enum(['headline', 'teaser', 'metadata', 'editor', 'lede']).default('headline'),
  /** EDTF: 2023-02-21, 2022-12, 2023, XXXX-07-28. Absent: unknown. */
  date: z
    .string()
    .refine(isEdtf, 'a day, month or year that exists: 2023-02-21, 2022-12, 2023, XXXX-07-28')
    .optional(),
  /** The words the date was read from. */
  dateFrom: text.optional(),
  /** The main zone, by its short name; one of `zones`. */
  zone: text.optional(),
  zones: z.array(text).default([]),
  /** The words each zone was read from, in the order of `zones`. */
  zonesFrom: z.array(text).default([]),
  topics: z.array(text).default([]),
  topicsFrom: z.array(text).default([]),
  byline: z.array(z.strictObject({ name: text, role: text.optional() })).default([]),
  source: text.optional(),
  sourceFrom: text.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** One or two sentences of the article, word for word. */
  summary: text.optional(),
  /** Captions of pictures that are gone. */
  captions: z.array(text).default([]),
  /** Where it came from; absent in an article that a person wrote. */
  raw: z
    .strictObject({ file: text, sha256: z.string().regex(/^[0-9a-f]{64}$/), lines: z.array(range) })
    .optional(),
});

export type ArticleData = z.infer<typeof articleSchema>;
