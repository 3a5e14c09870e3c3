import assert from 'node:assert/strict';
import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, test } from 'node:test';
import { checkArticles } from '../scripts/commands/check.ts';
import { ingest } from '../scripts/ingest.ts';
import type { Ledger } from '../scripts/types.ts';
import { ledgerPath } from '../scripts/write/ledger.ts';
import type { Outcome } from '../scripts/write/plan.ts';
import { run, withFiles } from './run.ts';

/** A short article of the tests' own writing. */
const article = (title: string) => `${title}
来源：样例晚报 发布时间：2023-03-02
样例园区的会客厅今天开门迎客，前来办事的人在同一张桌子前就能把材料交齐，不必再跑第二趟。
负责接待的人说，往后每周都会空出两个半天，专门听企业讲难处，能当场答复的当场答复。
`;

/** Runs ingest over files and gives findings by file, the articles made, and a way to look further. */
async function over(files: Record<string, string | Uint8Array>, prepare?: (raw: string) => Promise<void>) {
  return withFiles(files, async (raw) => {
    await prepare?.(raw);
    const out = path.join(raw, '.out');
    const outcomes = new Map<string, Outcome>();
    const result = await ingest({
      raw,
      out,
      onRead: (outcome) => outcomes.set(outcome.document.file, outcome),
    });
    const ledgerOf = async (file: string) =>
      JSON.parse(await readFile(path.join(out, ledgerPath(file)), 'utf8')) as Ledger;
    const ledgers = new Map(
      await Promise.all([...outcomes.keys()].map(async (file) => [file, await ledgerOf(file)] as const)),
    );
    const { articles, findings: broken } = await checkArticles(out);
    assert.deepEqual(
      broken.filter(({ level }) => level === 'error'),
      [],
      'what ingest writes, check accepts',
    );
    const findings = [...result.files.flatMap((file) => file.findings), ...result.findings];
    return { findings, articles, outcomes, ledgers };
  });
}

const gbk = Uint8Array.from([0xb8, 0xdf, 0xd0, 0xc2, 0xc7, 0xf8]);
const bad: Record<string, [content: string | Uint8Array, code: string]> = {
  '空.txt': ['', 'empty'],
  '只有空白.txt': ['\n \u3000\n', 'empty'],
  '图片.txt': [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'binary'],
  '零.txt': [new Uint8Array(4096), 'binary'],
};

describe('files that cannot be read', () => {
  for (const [name, [content, code]] of Object.entries(bad)) {
    test(`${name}: ${code}, and the rest goes on`, async () => {
      const { findings, articles } = await over({ [name]: content, '好.txt': article('会客厅开门') });
      const [finding] = findings.filter(({ level }) => level === 'error');
      assert.equal(finding?.code, code);
      assert.equal(finding.file, name);
      assert.ok(finding.message.length > 4 && finding.hint.length > 4);
      assert.equal(articles.length, 1);
    });
  }

  test('a file of 50 MB is not read', async () => {
    const { findings, articles } = await over({ '大.txt': 'x', '好.txt': article('会客厅开门') }, (raw) =>
      truncate(path.join(raw, '大.txt'), 50_000_000),
    );
    assert.deepEqual(
      findings.filter(({ level }) => level === 'error').map(({ code }) => code),
      ['too-large'],
    );
    assert.equal(articles.length, 1);
  });
});

describe('odd files that are read all the same', () => {
  test('names with spaces, Chinese, dots', async () => {
    const { articles } = await over({
      'a b.txt': article('会客厅甲'),
      '汉 字/名..字.txt': article('会客厅乙'),
      '..c.txt.txt': article('会客厅丙'),
    });
    assert.ok(articles.length >= 2);
    for (const { data } of articles) assert.match(data.id, /^[a-z0-9-]+$/);
  });

  test('the same article in two files: both stay, and the editor hears of it', async () => {
    const { findings, articles } = await over({
      'a.txt': article('会客厅开门'),
      'b.txt': article('会客厅开门'),
    });
    const [finding] = findings.filter(({ code }) => code === 'same-article');
    assert.equal(finding?.file, 'b.txt');
    assert.match(finding.message, /a\.txt/);
    assert.equal(new Set(articles.map(({ data }) => data.id)).size, 2);
  });

  test('---js front matter is not run, and told', async () => {
    const { findings, articles } = await over({
      'a.md': `---js\n{ x: (globalThis.ran = 1) }\n---\n${article('会客厅开门')}`,
    });
    assert.ok(findings.some(({ code, file }) => code === 'front-matter-code' && file === 'a.md'));
    assert.equal('ran' in globalThis, false);
    assert.equal(articles.length, 1);
  });

  test('code in a title is text, and told', async () => {
    const html = `<!doctype html><html><head><title>x</title></head><body><h1>会客厅&lt;script&gt;alert(1)&lt;/script&gt;开门</h1>${article(
      '',
    )
      .split('\n')
      .slice(1)
      .map((line) => `<p>${line}</p>`)
      .join('')}</body></html>`;
    const { findings, articles } = await over({ 'a.html': html });
    assert.equal(articles[0]?.data.title, '会客厅<script>alert(1)</script>开门');
    assert.ok(findings.some(({ code, level }) => code === 'code-in-title' && level === 'error'));
  });

  test('--- inside the text, and lines that look like Markdown, keep their words', async () => {
    const odd =
      '会客厅的价目表写着：*号*服务免费，# 号服务五折，[预约](见门口)，1. 先取号，<2>再就座，`三`等叫号。';
    const { articles } = await over({
      'a.txt': `${article('会客厅开门')}---\n${odd}\n来访的人都说，这样的安排比从前省下不少工夫，也少走了许多冤枉路。\n`,
    });
    const { plainText } = await import('../src/lib/plain.ts');
    assert.ok(plainText(articles[0]!.body).includes(odd));
  });

  test('GBK bytes', async () => {
    const { outcomes } = await over({
      'a.txt': Uint8Array.from(Array.from({ length: 40 }, () => [...gbk]).flat()),
    });
    assert.equal(outcomes.get('a.txt')?.document.encoding, 'gb18030');
  });
});

/** A sentence of 18 to 24 characters that no other number has. */
const sentence = (n: number) => `样例园区第${n}号窗口今天办结了${n * 7}件来件。`;
const sentences = (count: number) => Array.from({ length: count }, (_, n) => sentence(n));

/** Texts far longer than articles and papers are, with the number of their lines. */
const endless: Record<string, [text: string, lines: number]> = {
  '一行.txt': [sentences(30_000).join(''), 1],
  '短行.txt': [sentences(30_000).join('\n'), 30_000],
  '网页.html': [
    `<html><body>${sentences(12_000)
      .map((text) => `<p>${text}</p>`)
      .join('\n')}</body></html>`,
    12_000,
  ],
  '版面.md': [
    sentences(1_500)
      .map((text, n) => `# 样例园区${n}号窗口的一天\n本报讯（记者 林小禾） ${text}`)
      .join('\n'),
    3_000,
  ],
};

describe('files without end', () => {
  for (const [name, [text, lines]] of Object.entries(endless)) {
    test(`${name}: a finding, every line in the ledger, and the rest goes on`, async () => {
      const { findings, articles, outcomes, ledgers } = await over({
        [name]: text,
        '好.txt': article('会客厅开门'),
      });
      assert.deepEqual(
        findings.filter(({ level }) => level === 'error').map(({ code, file }) => [code, file]),
        [['too-long', name]],
      );
      assert.equal(articles.length, 1);
      const kept = ledgers.get(name)!.lines.filter(({ rule }) => rule === 'too-long');
      assert.equal(kept.length, lines);
      assert.deepEqual(
        kept.map((line) => line.text),
        outcomes.get(name)!.document.blocks.map((block) => block.text),
      );
    });
  }
});

describe('the run as a whole', () => {
  test('exit code 1, each message with file and what to do', async () => {
    await withFiles({ 'raw/空.txt': '', 'raw/好.txt': article('会客厅开门') }, async (dir) => {
      const { code, out } = await run(
        'ingest',
        '--raw',
        path.join(dir, 'raw'),
        '--out',
        path.join(dir, 'out'),
      );
      assert.equal(code, 1);
      assert.match(out, /空\.txt: .+ → .+/);
      assert.match(out, /1 篇文章/);
    });
  });

  test('no raw folder, or an empty one, says what to put where', async () => {
    await withFiles({ 'empty/.keep': '' }, async (dir) => {
      for (const raw of ['none', 'empty']) {
        const { code, out } = await run(
          'ingest',
          '--raw',
          path.join(dir, raw),
          '--out',
          path.join(dir, 'out'),
        );
        assert.equal(code, 1, raw);
        assert.match(out, /\.txt/, raw);
      }
    });
  });

  test('--dry-run writes nothing, --json is JSON', async () => {
    await withFiles({ 'raw/好.txt': article('会客厅开门') }, async (dir) => {
      const { code, out } = await run(
        'ingest',
        '--raw',
        path.join(dir, 'raw'),
        '--out',
        path.join(dir, 'out'),
        '--dry-run',
        '--json',
      );
      assert.equal(code, 0);
      const { files } = JSON.parse(out) as { files: { articles: { action: string }[] }[] };
      assert.equal(files[0]?.articles[0]?.action, 'create');
      assert.deepEqual(await readdir(dir), ['raw']);
    });
  });

  test('when a raw file turns bad, its articles stay', async () => {
    await withFiles(
      { 'a.txt': article('会客厅开门'), 'b.txt': article('另一篇').replaceAll('会客厅', '阅览室') },
      async (raw) => {
        const out = path.join(raw, '.out');
        await ingest({ raw, out });
        const before = await readdir(out);
        await writeFile(path.join(raw, 'a.txt'), '');
        await ingest({ raw, out });
        assert.deepEqual(await readdir(out), before);
        await rm(path.join(raw, 'a.txt'));
        const { findings } = await ingest({ raw, out });
        assert.ok(findings.some(({ code }) => code === 'raw-gone'));
        assert.deepEqual(await readdir(out), before);
      },
    );
  });

  test('a folder that cannot be written to is a finding, not a crash', async () => {
    await withFiles({ 'raw/a.txt': article('会客厅开门'), out: '这里是一个文件' }, async (dir) => {
      const { files } = await ingest({ raw: path.join(dir, 'raw'), out: path.join(dir, 'out') });
      assert.ok(files[0]?.findings.some(({ code }) => code === 'not-written'));
      assert.equal(await readFile(path.join(dir, 'out'), 'utf8'), '这里是一个文件');
    });
  });
});
