import { ruleName } from '../rules.ts';
import type { Article, Document, Reading, State, TitleFrom } from '../types.ts';
import { becameOf, type Became } from './became.ts';
import { drawBeside, SIDE_BY_SIDE, wrap, type Cell } from './columns.ts';
import { paint } from './terminal.ts';

const STATES: Record<State, string> = {
  title: '标题',
  byline: '署名',
  body: '正文',
  subhead: '小题',
  caption: '图注',
  head: '题头',
  tail: '文尾',
  junk: '删去',
};

const TITLES: Record<TitleFrom, string> = {
  headline: '读自标题行',
  teaser: '读自预告或提要',
  metadata: '读自网页资料',
  editor: '编者写明',
  lede: '没有标题，取自导语',
};

/**
 * A document line by line: on the left the raw line with its number, state, rule and reason, on the right what it
 * became; one under the other below 100 columns. Above them how the file was read, and why.
 */
export function explainLines(
  document: Document,
  reading: Reading,
  articles: readonly Article[],
  columns: number,
): string[] {
  const wide = columns >= SIDE_BY_SIDE;
  const became = becameOf(document, reading, articles);
  const blocks = document.blocks.map(({ lines, text }, i) => {
    const decision = reading.decisions[i]!;
    const which = articles.length > 1 && decision.draft !== undefined ? `  第 ${decision.draft + 1} 篇` : '';
    const [state, rule] = [STATES[decision.state], ruleName(decision.rule)];
    const said = `${state}${rule === state ? '' : ` ${rule}`}${decision.join ? ' ⌒接上行' : ''}${which}`;
    const left = rawCells(lines, said, text, decision.reason);
    return { line: lines[0], rows: drawBeside(left, resultCells(became[i]!, text, wide), columns) };
  });
  const markup = document.markup.map(({ lines, rule, text }) => {
    const left = [{ text: `${number(lines)} ${ruleName(rule)}  ${shorten(text)}`, style: 'dim' as const }];
    return { line: lines[0], rows: drawBeside(left, [{ text: '→ 不算文字', style: 'dim' }], columns) };
  });
  const sorted = [...blocks, ...markup].sort((a, b) => a.line - b.line);
  return [...headLines(document, reading, columns), ...sorted.flatMap(({ rows }) => rows), ''];
}

/** What the file is, how it was read, and why so. */
function headLines(document: Document, { layout, why = [] }: Reading, columns: number): string[] {
  const { file, encoding, lineCount } = document;
  const head = `${file}：${encoding}，${lineCount} 行，读作${layout === 'page' ? '报纸版面' : '网页'}`;
  const told = why.flatMap((text) => wrap(text, columns - 2).map((line) => paint('dim', `  ${line}`)));
  return [paint('bold', head), ...told, ''];
}

function rawCells(lines: [number, number], said: string, text: string, reason: string | undefined): Cell[] {
  return [
    { text: `${number(lines)} ${said}`, style: 'cyan' },
    { text, indent: 6 },
    ...(reason ? [{ text: reason, style: 'dim' as const, indent: 6 }] : []),
  ];
}

/** What a line became; one under the other, words that are the same are not said again. */
function resultCells({ what, text, notes }: Became, raw: string, wide: boolean): Cell[] {
  const same = !wide && text === raw;
  return [
    {
      text: `→ ${what}${same ? '，一字未动' : ''}`,
      style: text === undefined && notes.length === 0 ? 'dim' : 'green',
    },
    ...(text === undefined || same ? [] : [{ text, indent: 2 }]),
    ...notes.map((note) => ({ text: note, style: 'yellow' as const, indent: 2 })),
  ];
}

/** What an article came to, each fact with the words it was read from. */
export function explainArticle(article: Article, index: number): string[] {
  const from = (evidence: string | undefined) => (evidence ? paint('dim', `  读自 ${evidence}`) : '');
  const rows: [string, string][] = [
    ['标题', `${article.title}${paint('dim', `  ${TITLES[article.titleFrom]}`)}`],
    ['日期', article.date ? `${article.date.value}${from(article.date.evidence)}` : '不详'],
    [
      '园区',
      article.zones
        .map((zone, k) => `${zone}${zone === article.zone ? '（主）' : ''}${from(article.zoneEvidence[k])}`)
        .join('；') || '不归任何园区',
    ],
    [
      '主题',
      article.topics.map((topic, k) => `${topic}${from(article.topicEvidence[k])}`).join('；') || '无',
    ],
    [
      '作者',
      article.byline.map(({ name, role }) => (role ? `${name}（${role}）` : name)).join('、') || '不详',
    ],
    ['来源', article.source ? `${article.source.value}${from(article.source.evidence)}` : '不详'],
    ['摘要', article.summary ?? '无'],
    ['图注', article.captions.join('；') || '无'],
    [
      '正文',
      `${article.paragraphs.filter(({ kind }) => kind === 'p').length} 段，${article.paragraphs.filter(({ kind }) => kind === 'h2').length} 个小标题`,
    ],
  ];
  return [paint('bold', `第 ${index + 1} 篇`), ...rows.map(([name, value]) => `  ${name}  ${value}`), ''];
}

const number = ([first, last]: [number, number]) =>
  (first === last ? String(first) : `${first}-${last}`).padStart(5);

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 48).join('')}…（共 ${characters.length} 字）` : text;
}
