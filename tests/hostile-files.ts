/** Digests whose every field, form of body and file name is one of the payloads; and the same with harmless words. */
import { formatFrontMatter, formatYaml } from '../scripts/write/yaml.ts';

/** Payloads, or words in their place, by name. */
type Texts = Readonly<Record<string, string>>;
/** Texts of files by their path. */
type Files = Record<string, string>;

/** The same digest with words that mean nothing to anybody: what it is made of is what the templates make. */
export const harmless = (texts: Texts): Texts =>
  Object.fromEntries(Object.keys(texts).map((name, nth) => [name, `样例词${nth}`]));

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ');
const FENCE = '```';

/** A text in every form that Markdown has, and bare. */
const bodyOf = (text: string): string =>
  [
    text,
    `样例园区今天开门，${text}，来的人都这样说。`,
    `## ${oneLine(text)}`,
    `- ${oneLine(text)}\n- 又一项`,
    `1. ${oneLine(text)}`,
    `> ${oneLine(text)}`,
    `**${text}** *${text}* ~~${text}~~`,
    `[字](${text}) [字](<${oneLine(text)}>) ![图](${text} "${text}")`,
    `[${text}](https://example.com/ "${text}") <${text}> <https://example.com/${text}>`,
    `\`${text}\``,
    `${FENCE}${oneLine(text)}\n${text}\n${FENCE}`,
    `    ${oneLine(text)}`,
    '[字](tel:1)',
    `字[^1] 字[甲]\n\n[甲]: ${oneLine(text)} "${oneLine(text)}"`,
    `字  \n字\n\n---\n\n### 三级\n\n#### 四级`,
  ].join('\n\n');

/** Article files as an editor would write them. */
export function hostileArticles(texts: Texts): Files {
  return Object.fromEntries(
    Object.values(texts).map((text, nth) => {
      const url = `https://example.com/${text}`;
      const fields = {
        id: `straight-${nth}`,
        title: `${text}${nth}`,
        date: `2023-${String(1 + (nth % 12)).padStart(2, '0')}-02`,
        dateFrom: text,
        zone: text,
        zones: [text, '昆山高新区'],
        zonesFrom: [text, text],
        topics: [text, '人才'],
        topicsFrom: [text, text],
        byline: [{ name: text, role: text }, { name: `样例${text}` }],
        source: text,
        sourceFrom: `${text}：${text}`,
        url: URL.canParse(url) ? url : undefined,
        summary: `${text}${nth}`,
        captions: [text, `图为${text}`],
        raw: { file: text, sha256: '0'.repeat(64), lines: [[1, 2]] },
      };
      return [`straight-${nth}.md`, formatFrontMatter(fields, bodyOf(text))];
    }),
  );
}

/** A name for a raw file, as near to the text as a file system allows. */
function nameOf(text: string, nth: number): string {
  const able = text.replace(/[/\0]/g, '_').toWellFormed();
  return `${[...able].slice(0, 40).join('')}-${nth}`.replace(/^\.(?=[^.\s])/, '_.');
}

const sentences = (nth: number): string[] => [
  `样例园区第${nth}号会客厅今天开门迎客，前来办事的人在同一张桌子前就能把材料交齐，不必再跑第二趟。`,
  `负责接待的人说，往后每周都会空出${nth}个半天，专门听企业讲难处，能当场答复的当场答复。`,
];

const inAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Raw files as they come: copied text, Markdown with a head and a sidecar, a saved page. */
export function hostileRaw(texts: Texts): Files {
  const files = Object.values(texts).map((text, nth): Files => {
    const name = nameOf(text, nth);
    const [first, second] = sentences(nth);
    const hints = { title: `${text}${nth}`, source: text, author: text, zone: text, url: text, date: text };
    const attribute = inAttribute(text);
    const data = { '@type': 'NewsArticle', headline: text, author: text };
    return {
      [`${name}.txt`]: `${text}${nth}\n来源：${text} 记者：${text} 发布时间：2023-03-02\n${first!}${text}\n${text}\n图为${text}\n${second!}\n`,
      [`旁注/${name}.md`]: `---\ntitle: ${text}\nsource: ${text}\n---\n# ${text}\n${first!}\n\n${bodyOf(text)}\n${second!}\n`,
      [`旁注/${name}.md.yml`]:
        nth % 2 ? formatYaml(hints) : `title: ${text}\nsource: "${text}"\nurl: ${text}\n`,
      [`网页/${name}.html`]: `<!doctype html><html><head><title>${text}</title><meta name="author" content="${attribute}">
<meta property="og:title" content="${attribute}"><link rel="canonical" href="${attribute}">
<script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><h1>${text}</h1><p>来源：${text}</p><p>${first!}</p><p>${text}</p><p>${second!}</p></body></html>`,
    };
  });
  return Object.assign({}, ...files) as Files;
}
