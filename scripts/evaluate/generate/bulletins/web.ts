import type { Random } from '../random.ts';
import { FOOTS, NAV } from './words.ts';
import type { Row, RowKind } from './rows.ts';

const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What a site's templates make of each kind of line. */
interface Template {
  name: (text: string) => string;
  paragraph: (text: string) => string;
  headline: (text: string) => string;
  section: (text: string) => string;
  small: (text: string) => string;
  rule: string;
  page: (title: string, body: string, nav: string, foot: string) => string;
}

const p = (text: string): string => `<p>${text}</p>`;
const strong = (text: string): string => `<p><strong>${text}</strong></p>`;

const office: Template = {
  name: (text) => `<h1>${text}</h1>`,
  paragraph: (text) => p(`　　${text}`),
  headline: strong,
  section: strong,
  small: p,
  rule: '<hr>',
  page: (title, body, nav, foot) => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}-澄江市信息网</title></head><body>
<div class="nav"><ul>${nav}</ul></div>
<div class="crumb">当前位置：<a href="#">首页</a> &gt; <a href="#">信息简报</a></div>
<div class="detail"><div class="TRS_Editor">
${body}
</div></div>
<div class="footer">${foot}</div></body></html>
`,
};

const account: Template = {
  name: (text) => `<h1 class="rich_media_title" id="activity-name">${text}</h1>`,
  paragraph: (text) => `<p style="text-indent: 2em;"><span style="font-size: 15px;">${text}</span></p>`,
  headline: (text) =>
    `<section><p style="text-align: center;"><strong><span>${text}</span></strong></p></section>`,
  section: (text) => `<section style="background: #07c;"><p><strong>${text}</strong></p></section>`,
  small: (text) => `<p style="color: #888;">${text}</p>`,
  rule: '<section><br></section>',
  page: (title, body) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title}</title></head><body>
<div id="js_content" class="rich_media_content">
${body}
</div></body></html>
`,
};

const word: Template = {
  name: (text) => `<p class=MsoTitle align=center><b><span style='font-size:26.0pt'>${text}</span></b></p>`,
  paragraph: (text) => `<p class=MsoNormal style='text-indent:32.0pt'><span lang=ZH-CN>${text}</span></p>`,
  headline: (text) => `<p class=MsoNormal><b><span lang=ZH-CN>${text}</span></b></p>`,
  section: (text) => `<h2><span lang=ZH-CN>${text}</span></h2>`,
  small: (text) => `<p class=MsoNormal><span lang=ZH-CN>${text}</span></p>`,
  rule: "<div style='border-bottom:solid red 1.5pt'><p class=MsoNormal>&nbsp;</p></div>",
  page: (title, body) => `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8"><title>${title}</title></head>
<body lang=ZH-CN><div class=WordSection1>
${body}
</div></body></html>
`,
};

const modern: Template = {
  ...office,
  paragraph: p,
  headline: (text) => `<h3>${text}</h3>`,
  section: (text) => `<h2>${text}</h2>`,
  page: (title, body, nav, foot) => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>
<header><nav><ul>${nav}</ul></nav></header>
<main><article>
${body}
</article></main>
<footer>${foot}</footer></body></html>
`,
};

/** Sets lines as a saved page. */
export function setWeb(random: Random, list: readonly Row[]): string {
  const template = random.pick([office, office, account, account, word, modern]);
  const sets: Partial<Record<RowKind, (text: string) => string>> = {
    name: template.name,
    paragraph: template.paragraph,
    headline: template.headline,
    section: template.section,
    'menu-head': template.section,
    subhead: template.headline,
    rule: () => template.rule,
  };
  const body = list.map(({ kind, text, lead = '', bold }) => {
    const before = bold && lead !== '' ? `<strong>${safe(lead)}</strong>` : safe(lead);
    return (sets[kind] ?? template.small)(before + safe(text));
  });
  const title = list.find(({ kind }) => kind === 'name')?.text.trim() ?? '信息';
  const links = NAV.map((text) => `<li><a href="#">${text}</a></li>`).join('');
  return template.page(safe(title), body.join('\n'), links, random.sample(FOOTS, 2).map(p).join(''));
}
