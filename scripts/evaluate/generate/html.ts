import type { Generated } from './made.ts';
import { randomOf } from './random.ts';
import type { Clean } from './stock.ts';
import { drawWebPage, type WebPage } from './web.ts';

/** One article as a saved web page, and what must come out of it. */
export function generateHtml(stock: readonly Clean[], seed: number): Generated {
  const random = randomOf(seed);
  const page = drawWebPage(random, stock, false);
  const write = random.pick([modern, portal, old]);
  return { file: `html-${seed}.html`, text: write(page), gold: { articles: [page.gold] } };
}

/** Text as HTML. */
export const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const each = (tag: string, lines: readonly string[]) =>
  lines.map((line) => `<${tag}>${escape(line)}</${tag}>`).join('\n');
const links = (lines: readonly string[]) =>
  lines.map((line) => `<li><a href="#">${escape(line)}</a></li>`).join('\n');
const menu = links(['首页', '园区', '人才', '视频', '专题']);

/** HTML5 with its elements for every part. */
function modern({ title, label, body, tail, teasers, footer }: WebPage): string {
  const parts = body.map(({ kind, text }) =>
    kind === 'caption'
      ? `<figure><img src="x.jpg" alt=""><figcaption>${escape(text)}</figcaption></figure>`
      : each(kind, [text]),
  );
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escape(title)}_样例在线</title></head>
<body><header><nav><ul>${menu}</ul></nav></header>
<main><article><h1>${escape(title)}</h1>
<div class="info">${each('span', label)}</div>
${parts.join('\n')}
${each('p', tail)}
</article><aside><ul>
${links(teasers)}
</ul></aside></main>
<footer>${each('p', footer)}</footer></body></html>
`;
}

/** A portal's page: everything is a div, names of classes tell. */
function portal({ title, label, body, tail, teasers, footer }: WebPage): string {
  const parts = body.map(({ kind, text }) =>
    kind === 'h2' ? `<p><strong>${escape(text)}</strong></p>` : `<p>　　${escape(text)}</p>`,
  );
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${escape(title)}-样例新闻网</title><style>.a{color:red}</style></head>
<body><div class="top"><ul>${menu}</ul></div>
<div class="position"><a href="#">首页</a> &gt; <a href="#">新闻</a> &gt; 正文</div>
<div class="main"><div class="left"><h1>${escape(title)}</h1>
<div class="pages-date">${label.map(escape).join('<br>')}</div>
<div class="content">
${parts.join('\n')}
</div>
<div class="bottom">${each('div', tail)}</div>
<div class="related"><ul>${links(teasers)}</ul></div>
</div><div class="right"><script>var a = "样例";</script><h3>点击排行</h3><ul>${links(['样例虚拟榜单第一条新闻', '样例虚拟榜单第二条新闻'])}</ul></div></div>
<div class="foot">${each('p', footer)}</div></body></html>
`;
}

/** Tables for layout, the text divided by line breaks. */
function old({ title, label, body, tail, teasers, footer }: WebPage): string {
  const parts = body.map(({ kind, text }) => (kind === 'h2' ? `<b>${escape(text)}</b>` : escape(text)));
  return `<html><head><meta charset="utf-8"><title>${escape(title)}</title></head><body>
<table><tr><td><a href="#">首页</a></td><td><a href="#">要闻</a></td><td><a href="#">县区</a></td></tr></table>
<table><tr><td align="center"><font size="5"><b>${escape(title)}</b></font></td></tr>
<tr><td align="center">${label.map(escape).join('<br>')}</td></tr>
<tr><td>${parts.join('<br><br>')}</td></tr>
<tr><td>${tail.map(escape).join('<br>')}</td></tr></table>
<table><tr><td>${teasers.map((line) => `<a href="#">${escape(line)}</a>`).join('<br>')}</td></tr></table>
<center>${footer.map(escape).join('<br>')}</center></body></html>
`;
}
