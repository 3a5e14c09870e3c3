import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { parseHeaders } from '../tests/headers.ts';
import { withFiles } from '../tests/run.ts';
import { contentPolicy, inlineStyles, styleHashes, writeHeaders } from './host-headers.ts';

const page = (style: string) => `<head><style>${style}</style></head><body>文</body>`;
const site = {
  'index.html': page('a{}'),
  '404.html': page('a{}'),
  'a/one/index.html': page('@media (width<40rem){b{}}'),
  'assets/s-1.js': '1',
  'pagefind/manifest.json': '{}',
  'pagefind/2024-0a1b2c3d/terms/1.bin': '1',
};

const policyOf = (...styles: string[]) => contentPolicy(styles.flatMap((style) => styleHashes(page(style))));

const written = (files: Record<string, string>, base = '/') =>
  withFiles(files, async (dir) => {
    await writeHeaders(dir, base);
    return readFile(path.join(dir, '_headers'), 'utf8');
  });

test('styles in the head are found, those in words and in the body are not', () => {
  const html = `<head><style>a{}</style><meta content="</head><style>b{}</style>"><script type="application/ld+json">{"a":"5\\""}</script><style>c::before{content:"</head>"}</style></head>
<body><style>d{}</style></body>`;
  assert.deepEqual(inlineStyles(html), ['a{}', 'c::before{content:"</head>"}']);
  assert.deepEqual(inlineStyles('<head><style>a{}'), []);
});

test('a policy names each style once, in an order that does not hang on theirs', () => {
  const policy = policyOf('a{}', 'b{}');
  assert.equal(policy, policyOf('b{}', 'a{}'));
  assert.match(policy, /style-src 'self' 'sha256-[\w+/]{43}=' 'sha256-[\w+/]{43}=';/);
  assert.doesNotMatch(policy, /unsafe/);
});

test('a style in Chinese has the hash of its bytes', async () => {
  const style = `q::before{content:'「'}`;
  const hash = createHash('sha256').update(style).digest('base64');
  assert.ok((await written({ ...site, 'index.html': page(style) })).includes(`'sha256-${hash}'`));
});

test('thirty styles still fit into a line that hosts read', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, nth) => [`a/${nth}.html`, page(`i{order:${nth}}`)]),
  );
  const lines = (await written({ ...site, ...many })).split('\n');
  assert.ok(Math.max(...lines.map((line) => line.length)) < 2000);
});

test('all pages have one policy with the styles of all', async () => {
  const headers = parseHeaders(await written(site));
  const policy = headers('/')['content-security-policy'];
  assert.equal(policy, policyOf('a{}', '@media (width<40rem){b{}}'));
  assert.equal(headers('/a/one/')['content-security-policy'], policy);
});

test('a page whose styles are known is not read', async () => {
  const { 'index.html': _, ...others } = site;
  await withFiles({ ...others, '404.html': '读不得' }, async (dir) => {
    await writeHeaders(dir, '/', { '404.html': styleHashes(page('a{}')) });
    assert.equal(
      parseHeaders(await readFile(path.join(dir, '_headers'), 'utf8'))('/')['content-security-policy'],
      policyOf('a{}', '@media (width<40rem){b{}}'),
    );
  });
});

test('what has a hash in its address is kept for good, all else is asked for again', async () => {
  for (const base of ['/', '/digest/', 'digest']) {
    const headers = parseHeaders(await written(site, base));
    const kept = (path: string) => headers(`${base === '/' ? '' : '/digest'}${path}`)['cache-control'];
    for (const path of ['/assets/s-1.js', '/pagefind/2024-0a1b2c3d/terms/1.bin'])
      assert.equal(kept(path), 'public, max-age=31536000, immutable', path);
    for (const path of ['/', '/404.html', '/a/one/', '/pagefind/manifest.json'])
      assert.equal(kept(path), 'no-cache', path);
  }
  assert.deepEqual(parseHeaders(await written(site, '/digest/'))('/'), {});
});

test("a site's own file of headers stays", async () => {
  assert.equal(await written({ ...site, _headers: '/*\n  X-Own: 1\n' }), '/*\n  X-Own: 1\n');
});
