import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readText } from './text.ts';

const texts = (text: string, kind: 'text' | 'markdown' = 'text') =>
  readText(text, kind).blocks.map((block) => block.text);
const rules = (text: string) => readText(text, 'text').markup.map(({ rule, lines }) => `${rule}@${lines[0]}`);

describe('lines', () => {
  test('LF, CRLF and lone CR end a line; other separators do not count', () => {
    const { blocks, lineCount } = readText('甲\r\n\r\n乙\r丙\n丁\u2028戊\v己\n', 'text');
    assert.equal(lineCount, 5);
    assert.deepEqual(blocks, [
      { lines: [1, 1], text: '甲', mark: 0 },
      { lines: [3, 3], text: '乙', mark: 0 },
      { lines: [4, 4], text: '丙', mark: 0 },
      { lines: [5, 5], text: '丁 戊 己', mark: 0 },
    ]);
  });
  test('outer white space of every kind and invisible characters are off', () => {
    assert.deepEqual(texts('\u3000\u3000\u00a0园\u200b区\u00ad建\u0007设\ufeff \t'), ['园区建设']);
  });
  test('the mark of a recognised page is a line of marks', () =>
    assert.deepEqual(rules('{0}----------------\n甲\n{12}--------'), ['rule-line@1', 'rule-line@3']));
  test('a line of invisible characters only is markup', () =>
    assert.deepEqual(rules('甲\n\u200b\u2060\n'), ['markup@2']));
});

describe('marks', () => {
  const marks = (line: string) => {
    const { text, mark } = readText(line, 'text').blocks[0]!;
    return [mark, text];
  };
  test('headings', () => {
    assert.deepEqual(marks('## 新城提速 ##'), [2, '新城提速']);
    assert.deepEqual(marks('###新城提速'), [3, '新城提速']);
    assert.deepEqual(marks('# **新城提速**'), [1, '新城提速']);
  });
  test('a topic tag and a number are no headings', () => {
    assert.deepEqual(marks('#新城# 提速'), [0, '#新城# 提速']);
    assert.deepEqual(marks('#1厂房封顶'), [0, '#1厂房封顶']);
    assert.deepEqual(marks('####### 七个'), [0, '####### 七个']);
  });
  test('a line wholly in bold, and one that is not', () => {
    assert.deepEqual(marks('**产业强链**'), [3, '产业强链']);
    assert.deepEqual(marks('__产业强链__'), [3, '产业强链']);
    assert.deepEqual(marks('**产业**和**人才**'), [0, '产业和人才']);
    assert.deepEqual(marks('*云桥日报  2021-04-06*'), [0, '云桥日报  2021-04-06']);
    assert.deepEqual(marks('* 产业 *'), [0, '* 产业 *']);
    assert.deepEqual(marks('*产业*和*人才*'), [0, '*产业*和*人才*']);
    assert.deepEqual(marks('****'.padEnd(5, '甲')), [0, '****甲']);
  });
});

describe('mends', () => {
  const cases: [raw: string, seen: string][] = [
    ['A&amp;B&nbsp;&ldquo;园&#8221;&#x2014;&amp;lt;', 'A&B “园”—&lt;'],
    ['&nosuch; AT&T; 甲&乙', '&nosuch; AT&T; 甲&乙'],
    [
      '圆周率 $\\pi$ ,增长 $12 . 1 \\%$ ,水温 $25 ^\\circ$ 和 $3^{\\circ}$',
      '圆周率 π ,增长 12.1% ,水温 25° 和 3°',
    ],
    [
      '仓库 $8 0 0 \\mathrm { m } ^ { 2 }$ ,日供 $100 \\mathrm{~m}^{3} / \\mathrm{d}$ ,功率 $3.5\\text{kW}$',
      '仓库 800m² ,日供 100m³/d ,功率 3.5kW',
    ],
    ['幂 $2 ^ { 3 }$ 与 $\\mathrm{CO}_2$', '幂 $2 ^ { 3 }$ 与 $\\mathrm{CO}_2$'],
    ['公式 $x^2$ 与 $\\frac{1}{2}$', '公式 $x^2$ 与 $\\frac{1}{2}$'],
    ['单价$5,现价$6', '单价$5,现价$6'],
    ['坏<b>品</b>率<5%,<font color="red">下</font>降<br/>明显', '坏品率<5%,下降 明显'],
    ['<园区>与<T恤> a<b', '<园区>与<T恤> a<b'],
    ['新城<script>alert(1)</script>开工', '新城开工'],
    ['前![厂房](a.png "图")后', '前后'],
    ['见[附件](a.html)', '见[附件](a.html)'],
    ['青禾周报 2O21年4月6曰 星期二', '青禾周报 2021年4月6日 星期二'],
    ['二O二一 20l9年8月3日 4月6曰，园区', '二O二一 2019年8月3日 4月6日，园区'],
    ['??? 近日，厂房昨日封顶。', '近日，厂房昨日封顶。'],
    ['?为什么是青禾', '?为什么是青禾'],
    ['他曰4月6曰记 型号2O21年产', '他曰4月6曰记 型号2O21年产'],
  ];
  for (const [raw, seen] of cases) test(raw, () => assert.deepEqual(texts(raw), [seen]));
  test('signs lose the backslash that keeps them from being marks, and italics their stars, in Markdown', () => {
    assert.deepEqual(texts('\\[配音起]\n1\\. 园区\\*\n*串联词：* 天凉。', 'markdown'), [
      '[配音起]',
      '1. 园区*',
      '串联词： 天凉。',
    ]);
    for (const line of ['3*4*5 = 60', '\\alpha \\[x\\]', '* 表示增长，* 表示下降'])
      assert.deepEqual(texts(line, 'markdown'), [line], line);
    assert.deepEqual(texts('\\[配音起]'), ['\\[配音起]']);
  });
  test('links lose their address in Markdown', () =>
    assert.deepEqual(texts('见[附件](a.html)。', 'markdown'), ['见附件。']));
});

describe('lines without words', () => {
  test('a bar left of a table row', () =>
    assert.deepEqual(texts('| 厂房昨日封顶。 |\n甲 | 乙 |\nA|'), ['厂房昨日封顶。', '甲 | 乙 |', 'A|']));
  test('tags, pictures, rule lines', () => {
    const text = '<div class="a">\n![图](a.png)\n---\n* * *\n====\n<br/>&nbsp;\n正文\n--';
    assert.deepEqual(rules(text), [
      'markup@1',
      'picture@2',
      'rule-line@3',
      'rule-line@4',
      'rule-line@5',
      'markup@6',
    ]);
    assert.deepEqual(texts(text), ['正文', '--']);
  });
  test('scripts and comments over several lines, when they end', () => {
    assert.deepEqual(
      rules('甲\n<script>\nvar a;\n</script>乙\n<!--\n丙\n-->'),
      [2, 3, 4, 5, 6, 7].map((n) => `markup@${n}`),
    );
    assert.deepEqual(texts('甲\n<!-- 乙\n丙'), ['甲', '<!-- 乙', '丙']);
  });
});

describe('front matter', () => {
  test('known keys become hints, as strings', () => {
    const read = readText('---\ntitle: "新城: 提速"\ndate: 2024-13-45\nlayout: post\n---\n正文', 'markdown');
    assert.deepEqual(read.hints, { title: '新城: 提速', date: '2024-13-45' });
    assert.deepEqual(
      read.markup.map(({ rule, lines }) => [rule, lines[0]]),
      [1, 2, 3, 4, 5].map((n) => ['front-matter', n]),
    );
    assert.deepEqual(
      read.blocks.map(({ text }) => text),
      ['正文'],
    );
  });
  for (const language of ['js', 'javascript', 'json', 'toml', 'coffee']) {
    test(`---${language} is set aside and warned of`, () => {
      const read = readText(`---${language}\ntitle: (process.exit(3))\n---\n正文`, 'markdown');
      assert.deepEqual(read.hints, {});
      assert.deepEqual(read.problems, [{ code: 'front-matter-code', line: 1, detail: `---${language}` }]);
      assert.deepEqual(
        read.markup.map(({ rule }) => rule),
        Array(3).fill('front-matter'),
      );
      assert.deepEqual(
        read.blocks.map(({ text }) => text),
        ['正文'],
      );
    });
  }
  test('what is no mapping of ours stays text', () => {
    assert.deepEqual(texts('---\n来源: 某报\n---\n正文'), ['来源: 某报', '正文']);
    assert.deepEqual(texts('---\n园区开工\n---'), ['园区开工']);
    assert.deepEqual(texts('---\ntitle: 没有结尾'), ['title: 没有结尾']);
    assert.deepEqual(texts('正文\n---\ntitle: 甲\n---'), ['正文', 'title: 甲']);
  });
  test('a fault in it is told with its line, and its lines are no text', () => {
    for (const [line, code] of [['title: 甲: 乙', 'sidecar-yaml'], ['zone: [甲, 乙]', 'sidecar-value']]) {
      const { blocks, hints, problems } = readText(`---\nlayout: a\n${line}\n---\n正文`, 'text');
      assert.deepEqual([blocks.length, hints, problems.map((problem) => [problem.code, problem.line])], [1, {}, [[code, 3]]]);
    } // prettier-ignore
  });
  test('code without an end costs only its first line', () =>
    assert.deepEqual(texts('---js\n正文'), ['正文']));
});

test('code inside a line of words is taken off, kept in the list, and told', () => {
  const { blocks, markup, problems } = readText(
    '会客厅<script>alert(1)</script>开门\n<script>x</script>',
    'text',
  );
  assert.deepEqual(
    blocks.map(({ text }) => text),
    ['会客厅开门'],
  );
  assert.deepEqual(
    markup.map(({ lines, text }) => [lines[0], text]),
    [
      [1, '会客厅<script>alert(1)</script>开门'],
      [2, '<script>x</script>'],
    ],
  );
  assert.deepEqual(problems, [{ code: 'code-in-line', line: 1 }]);
});

test('bold inside a line leaves its words; stars that are no bold stay', () => {
  assert.deepEqual(texts('园区引进**三十家**企业，__全省第一__。'), ['园区引进三十家企业，全省第一。']);
  assert.deepEqual(texts('2 ** 3 与 a__b\n评级** 甲'), ['2 ** 3 与 a__b', '评级** 甲']);
});

test('the line below a picture that says its alternative text is its caption', () => {
  const regions = (text: string) => readText(text, 'markdown').blocks.map(({ region }) => region);
  assert.deepEqual(regions('![新厂房](a.png)\n新厂房\n园区开工。'), ['caption', undefined]);
  assert.deepEqual(regions('![新厂房](a.png)\n\n新厂房\n园区开工。'), ['caption', undefined]);
  assert.deepEqual(regions('![新厂房](a.png)\n新厂房开工\n新厂房'), [undefined, undefined]);
  assert.deepEqual(regions('![](a.png)\n新厂房'), [undefined]);
  assert.deepEqual(regions('![](a.png)\n*新厂房开工*\n园区开工。'), ['caption', undefined]);
  assert.deepEqual(regions('![](a.png)\n\n**新厂房开工**\n园区开工。'), [undefined, undefined]);
});

test('marks of pages are rule lines, times of subtitles cues, what only looks so is text', () => {
  for (const line of ['=== Page 2 ===', '== 第3页 ==', '=== page 12 of 20 ==='])
    assert.deepEqual(rules(`甲\n${line}`), ['rule-line@2'], line);
  for (const line of ['00:00:03,120 --> 00:00:05,900', '00:03.120 --> 00:05.900 align:start'])
    assert.deepEqual(rules(`甲\n1\n${line}`), ['cue@2', 'cue@3'], line);
  assert.deepEqual(rules('WEBVTT\n\n00:03.120 --> 00:05.900\n甲'), ['cue@1', 'cue@3']);
  const vtt = [
    'WEBVTT - 青禾',
    'Kind: captions',
    '',
    'NOTE 字幕',
    '',
    'intro',
    '00:03.120 --> 00:05.900',
    '<v 小禾>甲',
  ];
  assert.deepEqual(rules(vtt.join('\n')), ['cue@1', 'cue@2', 'cue@6', 'cue@7']);
  assert.deepEqual(texts(vtt.join('\n')), ['字幕', '甲']);
  assert.deepEqual(texts('NOTE 字幕\n<v 小禾>甲'), ['NOTE 字幕', '<v 小禾>甲']);
  for (const line of ['=== 开工 ===', 'Page 2', '00:00:03 开工', '=== Page two ==='])
    assert.deepEqual(rules(`甲\n${line}`), [], line);
});
