import { ruleName } from '../rules.ts';
import type { Article, Decision, Document, Reading, State } from '../types.ts';
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
const KEPT: ReadonlySet<State> = new Set(['title', 'byline', 'body', 'subhead', 'caption']);

/** Every line of a document: number, article, state, rule, its text, and the evidence below it. */
export function explainLines(document: Document, reading: Reading): string[] {
  const head = `${document.file}：${document.encoding}，${document.lineCount} 行，读作${reading.layout === 'page' ? '报纸版面' : '网页'}`;
  const rows = document.blocks.map(({ lines, text }, index) => ({
    line: lines[0],
    rows: blockRows(lines, text, reading.decisions[index]!),
  }));
  const markup = document.markup.map(({ lines, rule, text }) => ({
    line: lines[0],
    rows: [paint('dim', `${number(lines)}      ${ruleName(rule)}  ${shorten(text)}`)],
  }));
  const sorted = [...rows, ...markup].sort((a, b) => a.line - b.line);
  return [paint('bold', head), ...sorted.flatMap((entry) => entry.rows), ''];
}

/** What an article came to, each fact with the words it was read from. */
export function explainArticle(article: Article, index: number): string[] {
  const from = (evidence: string | undefined) => (evidence ? paint('dim', `  读自 ${evidence}`) : '');
  const rows: [string, string][] = [
    ['标题', `${article.title}${paint('dim', `  ${article.titleFrom}`)}`],
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

function blockRows(
  lines: [number, number],
  text: string,
  { state, rule, reason, draft, join, cuts }: Decision,
): string[] {
  const which = draft === undefined ? '  ' : `${String(draft + 1).padStart(2)}`;
  const row = `${number(lines)} ${which} ${STATES[state]} ${join ? '⌒' : ' '}${ruleName(rule)}  ${shorten(text)}`;
  const details = [
    ...(cuts ?? []).map((cut) => `取下“${cut.text}”（${ruleName(cut.rule)}）`),
    ...(reason ? [reason] : []),
  ];
  return [
    KEPT.has(state) ? row : paint('dim', row),
    ...details.map((detail) => paint('dim', `           ${detail}`)),
  ];
}

const number = ([first, last]: [number, number]) =>
  (first === last ? String(first) : `${first}-${last}`).padStart(5);

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 48).join('')}…（共 ${characters.length} 字）` : text;
}
