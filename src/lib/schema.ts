import { z } from 'astro/zod';
import { parseDate } from './dates.ts';
import { seen, seenLine } from './seen.ts';

/**
 * The manual of an article's front matter: every field, what it may hold, and what its absence means.
 * The site and `npm run check` both use this one schema. YAML is read as strings only,
 * so numbers are coerced here and nowhere else.
 */

// What is wrong with an article is said in Chinese.
z.config(z.locales.zhCN());

/** On one line, without characters that nobody sees. */
const text = z.string().overwrite(seenLine).trim().min(1);

/** As a browser reads it: line ends and tabs do not count. */
const address = z
  .string()
  .overwrite((url) => seen(url).replace(/[\t\n\r]/g, ''))
  .pipe(z.url({ protocol: /^https?$/ }));

const range = z.tuple([z.coerce.number().int().positive(), z.coerce.number().int().positive()]);

export const articleSchema = z.object({
  /** The address, /a/<id>/; once given it never changes. Two that differ in case only are the same. */
  id: z
    .string()
    .max(200)
    .regex(/^[a-z0-9][\w-]*$/i, '只用英文字母、数字、连字符和下划线，以字母或数字开头'),
  title: text,
  /** headline: stood there; teaser: found among the junk; metadata: from the page's head; editor: sidecar; lede: derived. */
  titleFrom: z.enum(['headline', 'teaser', 'metadata', 'editor', 'lede']).default('headline'),
  /** EDTF: 2023-02-21, 2022-12, 2023, XXXX-07-28. Absent: unknown. */
  date: z
    .string()
    .refine((value) => parseDate(value) !== undefined, '不是日历上有的日子')
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
  url: address.optional(),
  /** One or two sentences of the article, word for word. */
  summary: text.optional(),
  /** Captions of pictures that are gone. */
  captions: z.array(text).default([]),
  /** Where it came from; absent in an article that a person wrote. */
  raw: z
    .strictObject({
      file: z.string().min(1),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      lines: z.array(range),
    })
    .optional(),
});

export type ArticleData = z.infer<typeof articleSchema>;
