/**
 * Other generators on the same articles: a page for each article, zone, topic and month, and the newest on the first
 * page, with our styles in each. They show less than ours does: no provenance, copies, related articles or feeds of
 * their own making.
 */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleFile } from '../write/articles.ts';
import { formatFrontMatter } from '../write/yaml.ts';
import { peerFile } from './peer-packages.ts';

/** A generator: its project's files, and what builds them in their folder. */
export interface Peer {
  name: string;
  /** Where articles lie in the project. */
  articles: string;
  files: (style: string) => Record<string, string>;
  argv: string[];
  /** True where that makes a search index too. */
  search?: boolean;
}

/** An article with what every generator reads: a whole date or none, lists of what it is grouped by. */
export function plainArticle({ data, body }: ArticleFile): string {
  const { id, title, zones, topics, date } = data;
  const [year, month, day = '01'] = /^\d{4}-/.test(date ?? '') ? date!.split('-') : [];
  const dated = month === undefined ? {} : { date: `${year}-${month}-${day}`, months: [`${year}-${month}`] };
  return formatFrontMatter({ id, title, ...dated, zones, topics }, body);
}

/** Writes a project; the packages that it asks for are the bench's and ours. */
export async function writeProject(peer: Peer, root: string, style: string): Promise<void> {
  for (const [name, text] of Object.entries(peer.files(style))) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), text);
  }
  await mkdir(path.join(root, peer.articles), { recursive: true });
  await symlink(path.resolve('node_modules'), path.join(root, 'node_modules'));
}

const page = (style: string, title: string, main: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>${style}</head>` +
  `<body><header><a href="/">园讯</a></header><main><h1>${title}</h1>${main}</main></body></html>\n`;

const inline = (style: string): string => `<style>${style}</style>`;

const NEWEST = 20;

export const hugo: Peer = {
  name: 'Hugo',
  articles: 'content/a',
  argv: ['hugo', '--quiet'],
  files(style) {
    const at = (title: string, main: string) => page(inline(style), title, main);
    const link = '<a href="{{ .RelPermalink }}">{{ .Title }}</a>';
    const row = `<li>{{ .Date.Format "2006-01-02" }} ${link}</li>`;
    const terms = ['zones', 'topics']
      .map(
        (kind) =>
          `{{ range .GetTerms "${kind}" }}<a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a> {{ end }}`,
      )
      .join('');
    return {
      'hugo.toml': [
        'baseURL = "/"',
        'title = "园讯"',
        '[taxonomies]',
        ...['zone', 'topic', 'month'].map((kind) => `${kind} = "${kind}s"`),
      ].join('\n'),
      'layouts/_default/single.html': at(
        '{{ .Title }}',
        `<p>{{ .Date.Format "2006-01-02" }}</p>{{ .Content }}<p>${terms}</p>` +
          `<nav>{{ with .PrevInSection }}${link}{{ end }}{{ with .NextInSection }}${link}{{ end }}</nav>`,
      ),
      'layouts/_default/list.html': at('{{ .Title }}', `<ul>{{ range .Pages }}${row}{{ end }}</ul>`),
      'layouts/index.html': at(
        '园讯',
        `<ul>{{ range first ${NEWEST} .Site.RegularPages }}${row}{{ end }}</ul>`,
      ),
    };
  },
};

/** Hugo's site with the index that Pagefind makes of it, as most static sites do it. */
export const hugoWithPagefind: Peer = {
  ...hugo,
  name: 'Hugo 加 Pagefind',
  argv: [
    'sh',
    '-c',
    'hugo --quiet && "$@" --site public',
    'sh',
    process.execPath,
    path.resolve('node_modules/pagefind/lib/runner/bin.cjs'),
  ],
  search: true,
};

export const eleventy: Peer = {
  name: 'Eleventy',
  articles: 'src/a',
  argv: [process.execPath, peerFile('@11ty/eleventy/cmd.cjs'), '--quiet'],
  files(style) {
    const row = '<li>{{ item.data.date }} <a href="{{ item.url }}">{{ item.data.title }}</a></li>';
    const list = (kind: string) => `---json
{"pagination": {"data": "collections.${kind}", "size": 1, "alias": "group"}, "permalink": "/${kind}/{{ pagination.pageNumber }}/"}
---
${page(inline(style), '{{ group.name }}', `<ul>{% for item in group.items %}${row}{% endfor %}</ul>`)}`;
    const lists = ['zones', 'topics', 'months'].map((kind) => [`src/${kind}.njk`, list(kind)]);
    return {
      'package.json': '{"type": "module"}',
      'eleventy.config.js': `const KINDS = ['zones', 'topics', 'months'];
export default function (config) {
  const newest = (api) => api.getFilteredByTag('a').toSorted((one, other) => other.date - one.date);
  config.addCollection('newest', (api) => newest(api).slice(0, ${NEWEST}));
  for (const kind of KINDS)
    config.addCollection(kind, (api) => {
      const groups = new Map();
      for (const item of newest(api))
        for (const name of item.data[kind] ?? []) groups.set(name, [...(groups.get(name) ?? []), item]);
      return [...groups].map(([name, items]) => ({ name, items }));
    });
  return { dir: { input: 'src', output: 'public' }, markdownTemplateEngine: false };
}
`,
      'src/a/a.json': '{"layout": "article.njk", "tags": "a"}',
      'src/_includes/article.njk': page(
        inline(style),
        '{{ title }}',
        '<p>{{ date }}</p>{{ content | safe }}<p>{% for zone in zones %}{{ zone }} {% endfor %}{% for topic in topics %}{{ topic }} {% endfor %}</p>',
      ),
      'src/index.njk': page(
        inline(style),
        '园讯',
        `<ul>{% for item in collections.newest %}${row}{% endfor %}</ul>`,
      ),
      ...Object.fromEntries(lists),
    };
  },
};

export const astro: Peer = {
  name: 'Astro, glob()',
  articles: 'articles',
  argv: [process.execPath, path.resolve('node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
  files(style) {
    const at = (title: string, main: string) => page('<style is:inline set:html={style} />', title, main);
    const head = (up: string) =>
      `import { getCollection, render } from 'astro:content';\nimport style from '${up}style.css?raw';\n`;
    const row = '<li>{data.date} <a href={`/a/${id}/`}>{data.title}</a></li>';
    const list = (kind: string) => `---
${head('../../')}export async function getStaticPaths() {
  const groups = new Map();
  for (const item of await getCollection('articles'))
    for (const name of item.data.${kind}) groups.set(name, [...(groups.get(name) ?? []), item]);
  return [...groups].map(([name, items]) => ({ params: { id: encodeURIComponent(name).replaceAll('%', '') }, props: { name, items } }));
}
const { name, items } = Astro.props;
---
${at('{name}', `<ul>{items.map(({ id, data }) => ${row})}</ul>`)}`;
    return {
      'package.json': '{"type": "module"}',
      'src/style.css': style,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const names = z.array(z.string()).default([]);
const schema = z.object({ title: z.string(), date: z.string().optional(), zones: names, topics: names, months: names });
export const collections = { articles: defineCollection({ loader: glob({ pattern: '*.md', base: 'articles' }), schema }) };
`,
      'src/pages/a/[id].astro': `---
${head('../../')}export async function getStaticPaths() {
  return (await getCollection('articles')).map((item) => ({ params: { id: item.id }, props: { item } }));
}
const { item } = Astro.props;
const { data } = item;
const { Content } = await render(item);
---
${at('{data.title}', '<p>{data.date}</p><Content /><p>{data.zones.join(" ")} {data.topics.join(" ")}</p>')}`,
      'src/pages/zones/[id].astro': list('zones'),
      'src/pages/topics/[id].astro': list('topics'),
      'src/pages/months/[id].astro': list('months'),
      'src/pages/index.astro': `---
${head('../')}const newest = (await getCollection('articles')).sort((a, b) => (a.data.date < b.data.date ? 1 : -1)).slice(0, ${NEWEST});
---
${at('园讯', `<ul>{newest.map(({ id, data }) => ${row})}</ul>`)}`,
    };
  },
};
