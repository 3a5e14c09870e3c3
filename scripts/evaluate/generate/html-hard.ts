import { escape } from './html.ts';
import { drawInterruptions, type Interruption } from './interruptions.ts';
import type { Generated } from './made.ts';
import { randomOf } from './random.ts';
import type { Clean } from './stock.ts';
import { drawWebPage, type WebPage } from './web.ts';

type Part = WebPage['body'][number] | Interruption;

/**
 * One article as a saved page in one of the ways in which editing systems write a body, its paragraphs interrupted
 * by what pages put between them, and what must come out of it.
 */
export function generateHardHtml(stock: readonly Clean[], seed: number): Generated {
  const random = randomOf(seed);
  const page = drawWebPage(random, stock, false);
  const interruptions = drawInterruptions(random);
  const places = interruptions.map(() => 1 + random.int(page.body.length - 1));
  const parts = page.body.flatMap((part, k): Part[] => [
    ...interruptions.filter((_, nth) => places[nth] === k),
    part,
  ]);
  const junk = interruptions.flatMap(({ lines }) => lines).filter((line) => [...line].length >= 6);
  const body_must_not = [...page.gold.body_must_not, ...junk];
  return {
    file: `html-hard-${seed}.html`,
    text: framed(page, random.pick(markups)(parts)),
    gold: { articles: [{ ...page.gold, body_must_not }] },
  };
}

const isInterruption = (part: Part): part is Interruption => 'lines' in part;
const linked = (line: string) => `<a href="/other">${escape(line)}</a>`;

/** The lines of a part as HTML, without an element around them. */
function inline(part: Part): string[] {
  if (!isInterruption(part)) return [escape(part.text)];
  return part.lines.map(part.kind === 'links' ? linked : escape);
}

/** An interruption in boxes of its own. */
const boxed = ({ kind, lines }: Interruption): string =>
  kind === 'picture'
    ? `<p align="center"><img src="a.jpg"></p>${lines.map((line) => `<p align="center">${escape(line)}</p>`).join('')}`
    : `<div class="insert">${lines.map((line) => `<div>${kind === 'links' ? linked(line) : escape(line)}</div>`).join('')}</div>`;

/** A body with one element for each line, and boxes for what interrupts it. */
const elements = (write: (line: string) => string) => (parts: readonly Part[]) =>
  parts.map((part) => (isInterruption(part) ? boxed(part) : write(escape(part.text)))).join('\n');

/** A body where everything is a line like any other. */
const lines = (write: (line: string) => string, between: string) => (parts: readonly Part[]) =>
  parts.flatMap(inline).map(write).join(between);

/** Ways in which editing systems write a body. */
const markups: readonly ((parts: readonly Part[]) => string)[] = [
  (parts) => `<div class="content">${elements((line) => `<p>${line}</p>`)(parts)}</div>`,
  (parts) => `<div>${lines((line) => `<p>${line}`, '\n')(parts)}</div>`,
  (parts) => `<div class="content">${lines((line) => `<div>${line}</div>`, '\n')(parts)}</div>`,
  elements((line) => `<div class="row"><div class="text"><p>${line}</p></div></div>`),
  (parts) =>
    `<div class="rich">${elements((line) => `<section><section><span>${line}</span></section></section>`)(parts)}</div>`,
  (parts) => `<div class="nr">${lines((line) => `　　${line}`, '<br>\n')(parts)}</div>`,
  (parts) =>
    `<table><tr><td><table><tr><td>${lines((line) => `<font size=3>${line}</font>`, '<br><br>')(parts)}</td></tr></table></td></tr></table>`,
  (parts) => `<table>${lines((line) => `<tr><td>${line}</td></tr>`, '\n')(parts)}</table>`,
  lines((line) => line, '<br><br>\n'),
  (parts) => `<div>${elements((line) => `<p><span><font>${line}</font></span><o:p></o:p></p>`)(parts)}</div>`,
];

function framed({ title, label, tail, teasers, footer }: WebPage, body: string): string {
  const each = (texts: readonly string[]) => texts.map((line) => `<div>${escape(line)}</div>`).join('\n');
  return `<html><head><meta charset="utf-8"><title>${escape(title)}_样例新闻网</title></head>
<body><div class="nav"><a href="/">首页</a> <a href="/park">园区</a></div>
<h1>${escape(title)}</h1>
<div class="info">${label.map(escape).join(' ')}</div>
${body}
${each(tail)}
<ul>${teasers.map((line) => `<li>${linked(line)}</li>`).join('\n')}</ul>
<div class="foot">${each(footer)}</div></body></html>
`;
}
