import { articleSchema, type ArticleData } from '../../src/lib/schema.ts';
import { parseFrontMatter } from './frontmatter.ts';

/** An article file that holds to the schema. */
export interface ArticleFile {
  /** Path below the articles folder, with `/`. */
  path: string;
  data: ArticleData;
  /** Fields of the front matter that no article has. */
  unknown: string[];
  /** Markdown. */
  body: string;
  /** The whole file as it is on disk. */
  text: string;
}

/** What is wrong with an article file, where, and what to do. */
export interface ArticleProblem {
  path: string;
  line: number;
  message: string;
  hint: string;
}

/** Validates the text of an article file against the schema; each problem names its line. */
export function parseArticle(file: string, text: string): ArticleFile | ArticleProblem[] {
  const parsed = parseFrontMatter(text);
  if ('problem' in parsed) return [{ path: file, ...parsed.problem }];
  const result = articleSchema.safeParse(withoutEmpty(parsed.data));
  if (result.success) {
    const unknown = Object.keys(parsed.data).filter((key) => !(key in articleSchema.shape));
    return { path: file, data: result.data, unknown, body: parsed.body, text };
  }
  return result.error.issues.map((issue) => {
    const key = String(issue.path[0] ?? '');
    return {
      path: file,
      line: lineOf(text, key),
      message: parsed.data[key] ? `${key}：${issue.message}` : `缺 ${key}`,
      hint: HINTS[key] ?? '见 src/lib/schema.ts 中该字段的说明。',
    };
  });
}

/** A field with nothing behind it is as good as absent. */
const withoutEmpty = (data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null && value !== ''));

function lineOf(text: string, key: string): number {
  const index = text.split('\n').findIndex((line) => line.startsWith(`${key}:`));
  return index < 0 ? 1 : index + 1;
}

const HINTS: Record<string, string> = {
  id: '地址只用英文字母、数字、连字符和下划线；一经发布不再改。',
  title: '写上标题；没有原题时写一个，并把 titleFrom 设为 lede。',
  date: '只写确知的部分：2023-02-21、2022-12、2023，或不知年份的 XXXX-07-28；不知道就删去这一行。',
  url: '写完整网址，以 http:// 或 https:// 开头；没有就删去这一行。',
};
