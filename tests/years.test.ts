/** Years that are ingested and built apart, and put together by copying, are the site that is built in one go. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { hash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { bundle } from '../scripts/bundle.ts';
import { ingest } from '../scripts/ingest.ts';
import { CHECKOUT, filesOf } from './folders.ts';

const SITE = { base: '/', site: 'https://example.org' };
/** Lies in every folder that a build wrote, and says what it is. */
const NOTE = '.yuanxun';
const LAB = `海安高新区的样例实验室今天开门，第一批进来的是三家做阀门的企业和它们的工程师。
实验室的负责人说，往后每周空出两天，专门替园区里没有实验室的企业做检测，费用按次算。
企业送来的样品当天登记，三天之内出报告，报告上写明用的是哪一台设备、按的是哪一条标准。
`;
/** Raw files by year: two of the same name, one story in both years, one of no date. */
const RAW: Record<string, Record<string, string>> = {
  '2024': {
    'harbor.txt': `样例码头装上第一台吊机
来源：样例晚报 发布时间：2024-03-02
宁波高新区的样例码头今天装上了第一台吊机，司机在二楼的屋子里看着屏幕就能把箱子放稳。
码头的人说，往后夜里不再需要有人站在船边喊话，箱子放到哪里，屏幕上都画着。
上一篇：码头边的食堂换了菜单
`,
    'lab.txt': `样例实验室开门\n来源：样例晚报 发布时间：2024-05-06\n${LAB}`,
  },
  '2025': {
    'harbor.txt': `样例码头的吊机满一年
来源：样例日报 发布时间：2025-03-02
苏州工业园区的客人今天到样例码头看吊机，这台吊机装上整整一年，一共放稳了四万个箱子。
客人问得最多的是坏了怎么办，码头的人带他们去看备件，备件按用得多少排在架子上。
下一篇：食堂的菜单又换回来了
`,
    'lab.txt': `样例实验室开门迎客\n来源：样例日报 发布时间：2025-01-08\n${LAB}`,
    'canteen.txt': `样例食堂的菜单
来源：样例日报
苏州工业园区的样例食堂把菜单贴在门口，哪一道菜用了哪一家的米和油，都写得清清楚楚。
食堂的人说，菜单每个月换一次，换之前先让排队的人投票，票数也贴在菜单旁边。
`,
  },
};
const YEARS = Object.keys(RAW);

let root = '';
/** The folder of this checkout's bundle. */
let made = '';
const at = (...parts: string[]): string => path.join(root, ...parts);

/** A checkout with caches and content of its own; code and packages are this one's, and the bundle of pages a copy. */
async function checkout(name: string): Promise<void> {
  await cp(made, at(name, '.cache/pages', path.basename(made)), { recursive: true });
  await mkdir(at(name, 'content'));
  const knowledge = (await readdir('content')).filter((file) => file.endsWith('.yml'));
  for (const part of [...CHECKOUT, 'node_modules', ...knowledge.map((file) => `content/${file}`)])
    await symlink(path.resolve(part), at(name, part));
}

const cli = async (name: string, ...argv: string[]): Promise<string> =>
  (
    await promisify(execFile)(process.execPath, ['scripts/cli.ts', ...argv], {
      cwd: at(name),
      env: { ...process.env, NO_COLOR: '1' },
    })
  ).stdout;

async function ingestYear(name: string, year: string): Promise<void> {
  const [raw, out] = [at(name, 'content/raw', year), at(name, 'content/articles', year)];
  await mkdir(raw, { recursive: true });
  for (const [file, text] of Object.entries(RAW[year]!)) await writeFile(path.join(raw, file), text);
  await ingest({ raw, out });
}

const build = (name: string, ...argv: string[]) => cli(name, 'build', '--site', SITE.site, ...argv);

const copy = (from: string, to: string, folder: string) =>
  cp(at(from, folder), at(to, folder), { recursive: true });

function assertSame(folder: string, other: string): void {
  const [one, two] = [filesOf(at(folder)), filesOf(at(other))];
  assert.ok(one.size > 5);
  assert.deepEqual([...one.keys()], [...two.keys()]);
  assert.deepEqual(
    [...one].filter(([file, bytes]) => two.get(file) !== bytes).map(([file]) => file),
    [],
  );
}

/** Every page of an article of a part, by its file. */
const pagesOf = async (part: string) =>
  (await readdir(at(part, 'a'))).map((id) => path.join(at(part, 'a', id), 'index.html')).sort();

/** Makes a part what other code would have left: whole, with other pages. */
async function makeStale(part: string): Promise<void> {
  const mark = JSON.parse(await readFile(at(part, NOTE), 'utf8')) as {
    note: { code: string; digests: Record<string, string> };
  };
  for (const page of await pagesOf(part)) {
    const old = `${await readFile(page, 'utf8')}<p>旧</p>`;
    await writeFile(page, old);
    mark.note.digests[path.relative(at(part), page)] = hash('sha256', old, 'base64url');
  }
  mark.note.code = 'other';
  await writeFile(at(part, NOTE), JSON.stringify(mark));
}

before(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'yuanxun-years-'));
  made = path.dirname((await bundle(SITE)).files);
  for (const name of [...YEARS, 'joined', 'whole']) await checkout(name);
  const inOneGo = async () => {
    for (const year of YEARS) await ingestYear('whole', year);
    await build('whole');
  };
  const apart = async () => {
    await Promise.all(YEARS.map((year) => ingestYear(year, year)));
    for (const year of YEARS)
      for (const name of [...YEARS, 'joined'])
        if (name !== year) await copy(year, name, `content/articles/${year}`);
    await Promise.all(YEARS.map((year) => build(year, '--year', year)));
    for (const year of YEARS) await copy(year, 'joined', `parts/${year}`);
  };
  await Promise.all([inOneGo(), apart()]);
});
after(() => rm(root, { recursive: true, force: true }));

test('two years apart, joined, are the bytes of one go, and none of their pages is made again', async () => {
  const said = await build('joined', '--parts', 'parts');
  assert.match(said, /^5 篇文章，\d+ 个网页（4 个取自各份）/m);
  assert.doesNotMatch(said, /重新生成/);
  assertSame('joined/content/articles', 'whole/content/articles');
  assertSame('joined/dist', 'whole/dist');
});

test('each article has the provenance of its own year, and all raw files are counted', async () => {
  const pages = await Promise.all(
    YEARS.map(async (year) => {
      const texts = await Promise.all(
        (await pagesOf(`joined/parts/${year}`)).map((file) => readFile(file, 'utf8')),
      );
      return texts.find((text) => text.includes('harbor.txt'))!;
    }),
  );
  assert.match(pages[0]!, /码头边的食堂换了菜单/);
  assert.match(pages[1]!, /食堂的菜单又换回来了/);
  assert.match(await readFile(at('whole/dist/about/index.html'), 'utf8'), /<dt>文件<\/dt><dd[^>]*>5 个/);
});

test('a part of other code, one cut off and one that lost bytes on its way change no byte', async () => {
  const bad = 'joined/bad';
  const [stale, halfMade, halfCopied] = ['1-stale', '2-half-made', '3-half-copied'].map((n) => `${bad}/${n}`);
  for (const [part, year] of [
    [stale!, '2024'],
    [halfMade!, '2025'],
    [halfCopied!, '2025'],
  ])
    await cp(at('joined/parts', year!), at(part!), { recursive: true });

  await makeStale(stale!);
  await writeFile(at(halfMade!, NOTE), JSON.stringify({ foreign: [] }));
  const [page, other] = await pagesOf(halfCopied!);
  await truncate(page!, 1000);
  await rm(other!);
  for (const name of await readdir(at(halfCopied!, 'search')))
    await truncate(at(halfCopied!, 'search', name), 2000);

  await rm(at('joined/.cache/search'), { recursive: true });
  const said = await build('joined', '--parts', 'bad', '--out', 'again');
  assertSame('joined/again', 'whole/dist');
  assert.match(said, /bad\/1-stale: 没有用这一份：它是别的代码/);
  assert.match(said, /bad\/2-half-made: 没有用这一份：不是 --year 生成的，没有生成完/);
  assert.match(said, /bad\/3-half-copied: \S+ 等 3 个文件缺了或不完整，重新生成了/);
  assert.match(said, /（0 个取自各份）/);
});
