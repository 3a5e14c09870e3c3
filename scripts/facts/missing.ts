import type { Article, Document, Draft, Finding } from '../types.ts';

/** What readers will miss: a date, told once for all articles of a file, and a title, which was then made from the lede. */
export function missingFacts(
  document: Document,
  drafts: readonly Draft[],
  articles: readonly Article[],
): Finding[] {
  const undated = articles.filter(({ date }) => date === undefined);
  const untitled = articles.flatMap(({ title, titleFrom }, index) =>
    titleFrom === 'lede' ? [noTitle(document, drafts[index]!, title, articles.length > 1)] : [],
  );
  return [...(undated.length > 0 ? [noDate(document, undated)] : []), ...untitled];
}

function noDate({ file }: Document, undated: readonly Article[]): Finding {
  const many = undated.length > 1 ? `等 ${undated.length} 篇` : '';
  return {
    level: 'note',
    code: 'no-date',
    file,
    message: `《${undated[0]!.title}》${many}没有日期，原文里找不到。`,
    hint: '知道是哪天，就在同名的 .yml 里写 date；只知道年月也可以写。',
  };
}

function noTitle({ file, blocks }: Document, draft: Draft, title: string, several: boolean): Finding {
  const [first] = draft.paragraphs[0]?.blocks ?? [];
  return {
    level: 'note',
    code: 'no-title',
    file,
    ...(first === undefined ? {} : { line: blocks[first]!.lines[0] }),
    message: `这一篇没有标题，暂用导语里的话：《${title}》。`,
    hint: several ? '请给生成的文章改一个标题。' : '请在同名的 .yml 里写上 title。',
  };
}
