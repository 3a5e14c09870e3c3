import { existsSync } from 'node:fs';
import path from 'node:path';
import { zoneByName } from '../../src/lib/gazetteer.ts';
import { frontMatterCache } from '../../src/lib/settings.ts';
import { topicByLabel } from '../../src/lib/taxonomy.ts';
import { checkKnowledge } from '../knowledge.ts';
import { printFindings } from '../report/findings.ts';
import type { Finding } from '../types.ts';
import type { ArticleFile } from '../write/articles.ts';
import { readArticleFiles, type ReadArticle } from '../write/read-all.ts';
import { text, type Command } from './command.ts';

export const check: Command = {
  name: 'check',
  summary: '查 content/ 里的文章、名录、主题有没有写错',
  positionals: 0,
  options: { articles: { type: 'string' } },
  help: `npm run check -- [选项]

查每篇文章的文件头、两篇同号、名录里没有的园区和主题，以及 content/ 里的各个 .yml 本身。
每处错误印作“文件:行: 错在哪里 → 怎样改”。

  --articles DIR   文章所在的文件夹（默认 content/articles）

退出码：0 没有错；1 有错；2 用法不对`,
  async run(values, _, screen) {
    const dir = text(values, 'articles', 'content/articles');
    if (!existsSync(dir)) {
      screen.error(`没有这个文件夹：${dir}。写上文章所在的文件夹，或先 npm run ingest。`);
      return 1;
    }
    const knowledge = checkKnowledge();
    if (knowledge.length > 0) {
      printFindings(screen, knowledge);
      screen.out(`${knowledge.length} 处错误；文章要等这些改好才查得了。`);
      return 1;
    }
    const { articles, findings } = await checkArticles(dir, frontMatterCache);
    printFindings(screen, findings);
    const errors = findings.filter(({ level }) => level === 'error').length;
    screen.out(`${articles.length} 篇文章，${errors} 处错误。`);
    return errors > 0 ? 1 : 0;
  },
};

/**
 * Every article of a folder that holds to the schema, and what is wrong with the others or between them.
 * @param cache keeps what was read, for the next time and the next step
 */
export async function checkArticles(
  dir: string,
  cache?: string,
): Promise<{ articles: ReadArticle[]; findings: Finding[] }> {
  const articles: ReadArticle[] = [];
  const findings: Finding[] = [];
  for await (const article of readArticleFiles(dir, cache)) {
    if (Array.isArray(article))
      findings.push(
        ...article.map(({ path: file, ...problem }) => ({
          ...problem,
          file: path.join(dir, file),
          level: 'error' as const,
          code: 'article' as const,
        })),
      );
    else articles.push(article);
  }
  return {
    articles,
    findings: [
      ...findings,
      ...duplicateIds(dir, articles),
      ...unknownFields(dir, articles),
      ...unknownNames(dir, articles),
    ],
  };
}

function duplicateIds(dir: string, articles: readonly ArticleFile[]): Finding[] {
  return [...Map.groupBy(articles, ({ data }) => data.id.toLowerCase())].flatMap(([, [first, ...others]]) =>
    others.map((other) => ({
      level: 'error' as const,
      code: 'duplicate-id',
      file: path.join(dir, other.path),
      line: lineOf(other, 'id'),
      message: `id ${other.data.id} 与 ${first!.path} 的相同`,
      hint: '两篇不能用同一个地址：给后来的一篇另起一个 id。',
    })),
  );
}

function unknownFields(dir: string, articles: readonly ArticleFile[]): Finding[] {
  return articles.flatMap((article) =>
    article.unknown.map((key) => ({
      level: 'warning' as const,
      code: 'unknown-field',
      file: path.join(dir, article.path),
      line: lineOf(article, key),
      message: `文件头里没有 ${key} 这一项，没有采用`,
      hint: '看看是不是写错了名字；各项见 src/lib/schema.ts。',
    })),
  );
}

function unknownNames(dir: string, articles: readonly ArticleFile[]): Finding[] {
  return articles.flatMap((article) => {
    const { zones, zone, topics } = article.data;
    const warn = (key: 'zones' | 'zone' | 'topics', message: string, hint: string): Finding => ({
      level: 'warning',
      code: `unknown-${key}`,
      file: path.join(dir, article.path),
      line: lineOf(article, key),
      message,
      hint,
    });
    return [
      ...zones
        .filter((name) => !zoneByName(name))
        .map((name) =>
          warn('zones', `名录里没有“${name}”`, '照 content/zones.yml 里的 short 写，或把它加进名录。'),
        ),
      ...topics
        .filter((name) => !topicByLabel(name))
        .map((name) =>
          warn('topics', `主题表里没有“${name}”`, '照 content/topics.yml 里的 label 写，或把它加进主题表。'),
        ),
      ...(zone && !zones.includes(zone)
        ? [warn('zone', `zone “${zone}”不在 zones 里`, '主园区也要写进 zones。')]
        : []),
    ];
  });
}

function lineOf({ text }: ArticleFile, key: string): number {
  return text.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1;
}
