import type { Random } from '../random.ts';
import type { House } from './house.ts';
import type { Line } from './lines.ts';

const BOLD = /^\*\*(.+?)\*\*/u;

/** Writes the lines down as the house does. */
export function dress(random: Random, house: House, lines: readonly Line[]): string {
  if (house.dress === 'html') return asHtml(random, house, lines);
  const marks = house.dress === 'markdown' ? drawMarks(random) : { head: '', title: '' };
  return lines
    .map((line, k) => (k === 0 ? '' : gap(random, house, line, lines[k - 1]!)) + mark(line, house, marks))
    .join('');
}

interface Marks {
  head: string;
  title: string;
}

function drawMarks(random: Random): Marks {
  const [head, title] = random.pick([
    ['# ', '## '],
    ['# ', '### '],
    ['## ', '**'],
    ['**', '**'],
    ['# ', '**'],
    ['', '## '],
  ]);
  return { head: head!, title: title! };
}

function mark({ kind, text }: Line, { indent }: House, marks: Marks): string {
  if (kind === 'text') return indent + text;
  const sign = kind === 'head' ? marks.head : kind === 'title' ? marks.title : '';
  return sign === '**' ? `**${text}**` : sign + text;
}

/** A blank line between any two, between items alone, or nowhere; now and then one more than there should be. */
function gap(random: Random, { air, dress: form, title, script }: House, line: Line, before: Line): string {
  const all = air === 'all' || form === 'markdown';
  const bound = line.opens === true && before.kind !== 'label';
  const turn = script.style === 'turn' && line.kind === 'label';
  const blank = all
    ? before.kind !== 'label' || random.chance(0.3)
    : bound && (air === 'items' || title === undefined);
  return blank || turn ? (random.chance(0.03) ? '\n\n\n' : '\n\n') : '\n';
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(BOLD, '<strong>$1</strong>');

/** A saved page: its frame, and the programme as paragraphs or as lines with breaks. */
function asHtml(random: Random, house: House, lines: readonly Line[]): string {
  const [first, ...rest] = lines;
  const heading = random.pick(['h2', 'h3', 'strong', 'p']);
  const broken = random.chance(0.2);
  const tagged = rest.map(({ kind, text }) => {
    const words = (kind === 'text' ? house.indent : '') + escaped(text);
    if (kind !== 'title' || heading === 'p') return broken ? `${words}<br>` : `<p>${words}</p>`;
    if (heading === 'strong')
      return broken ? `<strong>${words}</strong><br>` : `<p><strong>${words}</strong></p>`;
    return `<${heading}>${words}</${heading}>`;
  });
  const name = random.pick(['content', 'article', 'TRS_Editor', 'news_text', 'detail']);
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    `<head><meta charset="utf-8"><title>${escaped(first!.text)}_${house.station}</title></head>`,
    '<body>',
    '<div class="nav"><a href="/">首页</a> <a href="/tv/">电视</a> <a href="/radio/">广播</a> <a href="/live/">直播</a></div>',
    `<h1>${escaped(first!.text)}</h1>`,
    `<div class="${name}">`,
    ...tagged,
    '</div>',
    '<div class="footer">版权所有 样例广播电视台 未经许可不得转载</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
