import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { noiseLists } from '../src/lib/words-check.ts';
import { withFiles } from '../tests/run.ts';
import { checkKnowledge } from './knowledge.ts';

const right = {
  'zones.yml': `- id: songshu-hnte
  name: 松鼠高新技术产业开发区
  short: 松鼠高新区
  aliases: [松鼠谷]
  kind: national-hightech
  status: active
  province: 江苏省
  city: 松鼠市
  adcode: "320400"
  approved: 1992
  sources: [editor]
- {id: heli-etdz, name: 河狸经济技术开发区, short: 河狸经开区, kind: national-economic, province: 浙江省, sources: [editor]}
- {id: heli-park, name: 浙江河狸工业园区, short: 河狸工业园, kind: provincial-other, province: 浙江省, sources: [editor]}
`,
  'sources.yml': `# 来源
- {name: 松鼠日报, home: {zone: 松鼠高新区}, aliases: [松鼠网]}
- {name: 河狸社, home: null}
`,
  'topics.yml': `scoring:
  title_factor: 3
  lead_chars: 120
  lead_factor: 1.5
  tag_factor: 2
  saturation: log2
  min_score: 5
  keep_ratio: 0.3
  max_topics: 4
  general: [dam]
  specific_group: craft
  close_ratio: 0.6
groups:
  craft: 手艺
topics:
- id: dam
  label: 筑坝
  group: craft
  kw: {筑坝: 3, 开工: 1}
  re: {'筑[^，。]{0,4}坝': 2}
- id: nut
  label: 坚果
  group: craft
  kw: {坚果: 3}
  not: [坚果投影]
`,
  'noise.yml': noiseLists.map((list) => `${list}: [首页]\n`).join(''),
  'surnames.yml': 'single: >-\n  赵钱\ncompound: >-\n  欧阳 太史\n',
};
type File = keyof typeof right;

/** What is found where one passage of one file is another. */
const found = (file: File, from: string, to: string): Promise<string[]> => {
  assert.ok(right[file].includes(from), from);
  return withFiles({ ...right, [file]: right[file].replace(from, to) }, async (dir) =>
    checkKnowledge(dir).map((one) => `${path.basename(one.file)}:${one.line}: ${one.message} → ${one.hint}`),
  );
};

test('files that are right have no problems', async () => {
  assert.deepEqual(await found('zones.yml', '松鼠谷', '松鼠谷'), []);
});

/** In which file, which passage, by what it is replaced, what is said first. */
const mistakes: [File, string, string, RegExp][] = [
  ['zones.yml', '- id: songshu-hnte\n  name', '- name', /^zones\.yml:1: 缺少 id → 补上 id/],
  ['zones.yml', 'id: heli-etdz', 'id: songshu-hnte', /^zones\.yml:12: id「songshu-hnte」重复 → 换一个 id/],
  [
    'zones.yml',
    'id: songshu-hnte',
    'id: 松鼠-hnte',
    /^zones\.yml:1: id「松鼠-hnte」含有不能用的字符 → 只用小写字母/,
  ],
  ['zones.yml', 'id: songshu-hnte', 'id: 2023', /^zones\.yml:1: id 不是文字 → .*引号/],
  [
    'zones.yml',
    'province: 江苏省',
    'province: 江苏',
    /^zones\.yml:7: 不认识的省份「江苏」 → 写省、自治区、直辖市的全称/,
  ],
  ['zones.yml', 'province: 江苏省', 'provnce: 江苏省', /^zones\.yml:1: 缺少 province/],
  [
    'zones.yml',
    'national-hightech',
    'national-high-tech',
    /^zones\.yml:5: 不认识的 kind「national-high-tech」 → 改为 national-hightech、/,
  ],
  [
    'zones.yml',
    '  name: 松鼠高',
    '\tname: 松鼠高',
    /^zones\.yml:2: YAML 语法有误：行首用了制表符 → 换成空格/,
  ],
  ['zones.yml', '  short', '   short', /^zones\.yml:2: YAML 语法有误：.*下一行缩进得更多 → .*对齐/],
  ['zones.yml', '  short', ' short', /^zones\.yml:3: YAML 语法有误：.*→ .*对齐/],
  ['zones.yml', 'short: 松鼠高新区', 'short: "松鼠高新区', /^zones\.yml:\d: YAML 语法有误：/],
  ['zones.yml', 'short: 河狸工业园,', "short: '河狸工业园,", /^zones\.yml:13: YAML 语法有误：少了引号/],
  [
    'zones.yml',
    'short: 松鼠高新区',
    'short: *松鼠',
    /^zones\.yml:3: YAML 语法有误：值以 \* 开头 → 整个值用引号/,
  ],
  ['zones.yml', 'short: 松鼠高新区', 'short: 松鼠: 高新区', /^zones\.yml:3: YAML 语法有误：一行里有两个冒号/],
  ['zones.yml', 'heli-etdz, ', 'heli-etdz，', /^zones\.yml:12: YAML 语法有误：花括号里少了逗号 → .*半角逗号/],
  ['zones.yml', '  short: 松鼠高新区', '  short：松鼠高新区', /^zones\.yml:[34]: YAML 语法有误：.*冒号/],
  ['zones.yml', '[松鼠谷]', '[松鼠谷', /^zones\.yml:5: YAML 语法有误：.*括号没有合上 → .*补上括号/],
  ['zones.yml', '[松鼠谷]', '松鼠谷', /^zones\.yml:4: aliases 不是文字的列表 → 写成 aliases: \[甲, 乙\]/],
  [
    'zones.yml',
    '[松鼠谷]',
    '[河狸经开区]',
    /^zones\.yml:12: short「河狸经开区」重复，第 1 行的区也叫这个名字 → 一个名字只能指一个区/,
  ],
  ['zones.yml', '  aliases', '  alias', /^zones\.yml:4: 没有“alias”这个字段 → 看看是不是写错了；有 id、/],
  ['zones.yml', 'status: active', 'status: open', /^zones\.yml:6: 不认识的 status「open」 → 改为 active、/],
  ['zones.yml', '"320400"', '320400', /^zones\.yml:9: adcode 不是六位代码 → .*引号/],
  ['zones.yml', '1992', '一九九二', /^zones\.yml:10: approved 不是年份 → 写四位年份/],
  ['zones.yml', '  sources: [editor]\n', '', /^zones\.yml:1: 缺少 sources → /],
  [
    'zones.yml',
    '  city: 松鼠市',
    '  city: 松鼠市\n  city: 河狸市',
    /^zones\.yml:9: YAML 语法有误：同一项写了两次 → 删去一处/,
  ],
  ['zones.yml', right['zones.yml'], 'zones: 1\n', /^zones\.yml:1: 不是一个列表/],
  ['zones.yml', right['zones.yml'], '', /^zones\.yml:1: 不是一个列表/],
  [
    'sources.yml',
    '松鼠高新区',
    '松树高新区',
    /^sources\.yml:2: 名录里没有“松树高新区” → 照 content\/zones\.yml/,
  ],
  ['sources.yml', 'home: null', 'home: 河狸市', /^sources\.yml:3: home 写得不对 → 写 \{city: 常州市\}/],
  ['sources.yml', 'name: 河狸社', 'name: 松鼠网', /^sources\.yml:3: 来源「松鼠网」重复 → 删去一处/],
  [
    'topics.yml',
    '  group: craft\n  kw: {坚',
    '  group: arts\n  kw: {坚',
    /^topics\.yml:23: 不认识的 group「arts」 → 改为 craft 之一/,
  ],
  ['topics.yml', '坚果: 3', '坚果: 30', /^topics\.yml:24: 「坚果」的权重是 30 → 写 0.5 到 3 之间的数/],
  ['topics.yml', '{坚果: 3}', '[坚果]', /^topics\.yml:24: 没有关键词 → 写成 kw: \{词: 权重\}/],
  ['topics.yml', '[dam]', '[dams]', /^topics\.yml:10: scoring\.general 里有不认识的主题 → /],
  ['topics.yml', '  min_score: 5\n', '', /^topics\.yml:2: scoring\.min_score 不是数 → /],
  ['topics.yml', 'label: 坚果', 'lable: 坚果', /^topics\.yml:21: 缺少 label → /],
  ['topics.yml', right['topics.yml'], '', /^topics\.yml:1: 没有 scoring → /],
  [
    'noise.yml',
    'spinners: [首页]',
    'spinners: 首页',
    /^noise\.yml:8: spinners 不是文字的列表 → 写成 spinners: \[甲, 乙\]/,
  ],
  ['noise.yml', 'buttons:', 'button:', /^noise\.yml:\d: (?:缺少 buttons|没有“button”这一种) → /],
  ['surnames.yml', 'single: >-\n  赵钱', 'single: [赵, 钱]', /^surnames\.yml:1: single 不是一段文字 → /],
];

for (const [file, from, to, said] of mistakes)
  test(`${file} with ${JSON.stringify(to.slice(0, 30))}: ${said.source}`, async () => {
    const problems = await found(file, from, to);
    assert.match(problems[0] ?? '', said, problems.join('\n'));
    assert.ok(problems.length < 5, 'one mistake is told in a few lines');
  });

test('a file that is gone is told by name', async () => {
  await withFiles({ 'zones.yml': right['zones.yml'] }, async (dir) => {
    assert.deepEqual(
      checkKnowledge(dir).map(({ file, message }) => [path.basename(file), message]),
      ['sources.yml', 'topics.yml', 'noise.yml', 'surnames.yml'].map((name) => [name, '没有这个文件']),
    );
  });
});

for (const command of ['build', 'ingest', 'start', 'check'])
  test(`${command} stops at a mistake, with the line and what to do`, async () => {
    const broken = right['topics.yml'].replace('坚果: 3', '坚果: 三');
    const files = Object.entries({ ...right, 'topics.yml': broken, 'articles/a.md': '', 'raw/a.txt': '' });
    await withFiles(
      Object.fromEntries(files.map(([name, text]) => [`content/${name}`, text])),
      async (dir) => {
        const cli = path.resolve('scripts/cli.ts');
        const { code, said } = await new Promise<{ code: number; said: string }>((done) => {
          execFile(
            process.execPath,
            [cli, command],
            { cwd: dir, env: { ...process.env, NO_COLOR: '1' } },
            (failure, out, error) => done({ code: Number(failure?.code ?? 0), said: out + error }),
          );
        });
        assert.equal(code, 1);
        assert.match(said, /错误 content\/topics\.yml:24: 「坚果」的权重不是数 → 写 0\.5 到 3 之间的数/);
      },
    );
  });
