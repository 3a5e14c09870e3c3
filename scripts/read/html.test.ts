import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isTooDeep, readHtml } from './html.ts';

const texts = (html: string) => readHtml(html).blocks.map(({ text }) => text);
const seen = (html: string) => readHtml(html).blocks.map(({ region, text }) => [region, text]);
const set = (html: string) => readHtml(html).markup.map(({ rule, text }) => [rule, text]);

describe('blocks', () => {
  test('block elements and <br> end a block; lines come from the file', () => {
    const { blocks, lineCount } = readHtml('<p>甲园区\n开工<br>\n乙</p>\r\n<h2>三期</h2>丁\n');
    assert.equal(lineCount, 4);
    assert.deepEqual(blocks, [
      { lines: [1, 2], text: '甲园区开工', mark: 0, linkShare: 0, box: 2, chain: 2 },
      { lines: [3, 3], text: '乙', mark: 0, linkShare: 0, box: 2, chain: 2 },
      { lines: [4, 4], text: '三期', mark: 2, linkShare: 0, box: 2, chain: 2 },
      { lines: [4, 4], text: '丁', mark: 0, linkShare: 0, box: 2, chain: 2 },
    ]);
  });
  test('boxes of the same names and classes all the way up are one chain', () => {
    const { blocks } = readHtml(
      '<div class="a"><p>甲</p></div><div class="a">乙</div><div class="b">丙</div><div><div class="a">丁</div></div>',
    );
    const chains = blocks.map(({ chain }) => chain);
    assert.equal(chains[0], chains[1]);
    assert.equal(new Set(chains).size, 3);
  });
  test('line ends vanish between Chinese characters and are a space between words', () => {
    assert.deepEqual(texts('<p>高新\n 区 的\tHigh\n\nTech&nbsp;园\n“新”&nbsp;\n城</p>'), [
      '高新区 的 High Tech 园“新” 城',
    ]);
  });
  test('inline elements neither split nor glue', () =>
    assert.deepEqual(texts('<p>开<span>发</span>区 <b>新</b>闻</p>'), ['开发区 新闻']));
  test('a line end between elements of different names parts fields, between runs of one text it is nothing', () => {
    const line = (...[a, b]: string[]) => texts(`<p><span ${a}>原创</span>\n<em ${b}>青禾发布</em></p>`);
    assert.deepEqual(line('id="copyright"', 'class="meta"'), ['原创 青禾发布']);
    assert.deepEqual(line('class="author"', 'class="source"'), ['原创 青禾发布']);
    assert.deepEqual(line('class="s1"', 'class="s2"'), ['原创青禾发布']);
    assert.deepEqual(line('style="color:red"', 'class="meta"'), ['原创青禾发布']);
    assert.deepEqual(texts('<p><b class="a">甲</b>与\n<i class="b">乙</i></p>'), ['甲与乙']);
  });
  test('a block wholly in bold is marked', () => {
    const marks = readHtml(
      '<p><strong>强链</strong> <b>补链</b></p><p><b>强链</b>补链</p><h1><b>题</b></h1>',
    ).blocks;
    assert.deepEqual(
      marks.map(({ mark }) => mark),
      [3, 0, 1],
    );
  });
  test('a <br> in a heading is a space', () => {
    assert.deepEqual(texts('<h1>新城<br>\n三期</h1><p>甲<br>乙</p>'), ['新城 三期', '甲', '乙']);
  });
  test('lines of <pre> are blocks, each with its line', () => {
    for (const html of ['<pre>\n甲&amp;\n乙\n\n丙</pre>', '甲\n<pre>甲&amp;\n乙\n\n丙</pre>']) {
      const blocks = readHtml(html).blocks.slice(-3);
      const seen = blocks.map(({ text, lines }) => [text, ...lines]);
      assert.deepEqual(seen, [['甲&', 2, 2], ['乙', 3, 3], ['丙', 5, 5]]); // prettier-ignore
    }
  });
  test('share of the characters in links', () => {
    const shares = readHtml('<p><a href=a>甲乙</a>丙丁</p><p><a name=b>甲</a></p><p><a href=a>首页</a><a href=b>新闻</a></p>').blocks;
    assert.deepEqual(shares.map(({ linkShare, text }) => [linkShare, text]), [[0.5, '甲乙丙丁'], [0, '甲'], [1, '首页 新闻']]);
  }); // prettier-ignore
});

describe('regions', () => {
  test('elements, roles, class words', () => {
    assert.deepEqual(
      seen(
        '<nav>甲</nav><div role=contentinfo>乙</div><div class="pageSidebar topHot">丙</div><div id=crumb>丁</div><p>戊',
      ),
      [
        ['nav', '甲'],
        ['footer', '乙'],
        ['aside', '丙'],
        ['nav', '丁'],
        [undefined, '戊'],
      ],
    );
  });
  test('the nearest tells; lists in furniture stay furniture; an article has its own header', () => {
    assert.deepEqual(
      seen('<nav><li>甲</nav><main><header>乙</header><ul><li>丙</ul><aside>丁</aside><figcaption>戊</main>'),
      [
        ['nav', '甲'],
        ['article', '乙'],
        ['list', '丙'],
        ['aside', '丁'],
        ['caption', '戊'],
      ],
    );
  });
  test('the words under a picture, by the names that sites give them', () => {
    for (const name of [
      'tu',
      'img-note',
      'art_tupian',
      'photoNote',
      'picIntro',
      'image-description',
      'photo_txt',
      'wp-caption-text',
      'img-caption-text',
    ])
      assert.deepEqual(seen(`<p class="${name}">甲</p>`), [['caption', '甲']], name);
    for (const name of ['tuwen', 'tu-content', 'virtue', 'subcaption-text', 'pictures-content', 'imagewrap'])
      assert.deepEqual(seen(`<p class="${name}">甲</p>`), [[undefined, '甲']], name);
  });
  test('a class that tells of the layout around says nothing', () => {
    assert.deepEqual(seen('<body class="nav"><div class="main-with-sidebar">甲</div>'), [[undefined, '甲']]);
  });
});

describe('tables', () => {
  test('a row of data is one block', () => {
    const { blocks } = readHtml('<table><tr><th>年份<th>产值\n<tr><td><p>2022</p>\n<td>12\n<td></table>');
    assert.deepEqual(
      blocks.map(({ text, lines, region }) => [text, lines, region]),
      [
        ['年份 | 产值', [1, 1], 'table'],
        ['2022 | 12', [2, 3], 'table'],
      ],
    );
  });
  test('a table that lays out a page keeps its paragraphs', () => {
    assert.deepEqual(
      seen('<table><tr><td><p>甲</p><p>乙</p></td><td>丙</td></tr><tr><td>丁</td></tr></table>'),
      [
        [undefined, '甲'],
        [undefined, '乙'],
        [undefined, '丙'],
        [undefined, '丁'],
      ],
    );
  });
  test('a table in a cell is not pressed into one row', () => {
    assert.deepEqual(texts('<table><tr><td><table><tr><td>甲<td>乙</table><td>丙</table>'), [
      '甲 | 乙',
      '丙',
    ]);
  });
});

describe('what is set aside', () => {
  test('code gives no words and keeps its lines', () => {
    const { blocks, markup } = readHtml(
      '<p>甲</p>\n<script>\nvar 乙\n</script>\n<svg><text>丙</text></svg>\n<!-- 丁 -->',
    );
    assert.deepEqual(
      blocks.map(({ text }) => text),
      ['甲'],
    );
    assert.deepEqual(
      markup.map(({ rule, lines }) => [rule, lines]),
      [['markup', [2, 6]]],
    );
  });
  test('hidden words, readings, controls and the title have their own rules', () => {
    assert.deepEqual(set('<p hidden>甲</p>'), [['hidden-text', '甲']]);
    assert.deepEqual(set('<p style="color:red; DISPLAY : none">甲<b>乙</b></p>'), [['hidden-text', '甲 乙']]);
    assert.deepEqual(set('<p style="visibility: hidden">甲</p>'), []);
    assert.deepEqual(set('<ruby>區<rp>(</rp><rt>qū</rt><rp>)</rp>域</ruby>'), [['ruby-reading', '( qū )']]);
    assert.deepEqual(texts('<ruby>區<rp>(</rp><rt>qū</rt><rp>)</rp>域</ruby>'), ['區域']);
    assert.deepEqual(set('甲<button>打印</button>'), [['control', '打印']]);
    assert.deepEqual(set('<title>新<script>城</title>甲'), [['metadata', '新<script>城']]);
  });
});

test('a page nested beyond meaning is refused by name', () => {
  assert.throws(() => readHtml('<div>'.repeat(20_001)), isTooDeep);
  assert.equal(isTooDeep(new RangeError('Maximum call stack size exceeded')), false);
});

describe('a short centred text right below a picture', () => {
  const centred = (html: string) =>
    seen(`<p>园区昨日开工。</p><p align=center><img src=a.png></p>${html}`).at(-1);
  test('is its caption', () => {
    assert.deepEqual(centred('<p align=center>新厂房</p>'), ['caption', '新厂房']);
    assert.deepEqual(centred('<p style="text-align: center">新厂房</p>'), ['caption', '新厂房']);
  });
  test('is none where it is not centred, a heading, long, or the second', () => {
    assert.equal(centred('<p>新厂房</p>')![0], undefined);
    assert.equal(centred('<h2 align=center>新厂房</h2>')![0], undefined);
    assert.equal(centred(`<p align=center>${'新厂房开工。'.repeat(12)}</p>`)![0], undefined);
    assert.equal(centred('<p align=center>新厂房</p><p align=center>旧厂房</p>')![0], undefined);
  });
});

describe('a short text at the margin right below a picture', () => {
  const page = (text: string, indent = '\u3000\u3000') =>
    readHtml(
      `<p>${indent}园区开园，三家企业入驻。</p><p>${indent}第二条产线下月投产。</p><p><img></p><p>${text}</p>`,
    ).blocks.map(({ region }) => region ?? '');
  test('is its caption where paragraphs are set in', () =>
    assert.deepEqual(page('工人在新产线上装箱').at(-1), 'caption'));
  test('is none where it is a sentence or set in, or where nothing is set in', () => {
    for (const found of [page('工人在装箱。'), page('\u3000\u3000工人在装箱'), page('工人在装箱', '')])
      assert.equal(found.at(-1), '');
  });
});

test('the element by which the software of e-papers tells the headline is a heading', () => {
  const page =
    '<table><tr><td>·<a href="1.htm">园区开工</a></td></tr></table><td><founder-title>园区开工</founder-title></td><p>正文。</p>';
  assert.deepEqual(
    readHtml(page).blocks.map(({ text, mark }) => [text, mark]),
    [
      ['·园区开工', 0],
      ['园区开工', 1],
      ['正文。', 0],
    ],
  );
});
