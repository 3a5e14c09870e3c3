import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readText } from './text.ts';
import { unspaced } from './wrapped.ts';

const texts = (text: string) => readText(text, 'text').blocks.map((block) => block.text);
/** Lines of one length, the last one perhaps shorter. */
const cut = (text: string, width: number): string[] =>
  Array.from({ length: Math.ceil(text.length / width) }, (_, k) => text.slice(k * width, (k + 1) * width));

const FIRST =
  '青禾产业园的机器人公司把新一代搬运机器人送上了生产线，第一批六十台已经装箱，将发往沿海的三座港口。负责人林小禾说，去年公司把两成收入投进了研发，今年还要再建一条关节产线，让成本再降三成';
const SECOND =
  '云桥开发区的海水稻试验田昨日开镰，测产专家组现场打谷、称重、测水分，平均亩产比去年高出四十公斤，专家组认为耐盐的品种已经可以走出试验田，明年将在沿海滩涂推广两千亩，稻米加工厂也在选址';

describe('lines of one width', () => {
  test('a sentence cut into full lines is one paragraph again', () => {
    const wrapped = [...cut(`${FIRST}。`, 20), ...cut(`${SECOND}。`, 20)];
    assert.deepEqual(texts(wrapped.join('\n')), [`${FIRST}。`, `${SECOND}。`]);
  });
  test('a line that tells who speaks and when is none of the text', () => {
    const turns = [12, 26, 31, 42, 55].flatMap((at) => [`说话人1 00:${at}`, `说话人2 01:${at}`]);
    const sorted = turns.toSorted((one, other) => one.slice(5).localeCompare(other.slice(5)));
    const said = sorted.map((_, k) => `${(k % 2 ? SECOND : FIRST).slice(0, 40 + 3 * k)}。`);
    const lines = ['录音转文字结果', '', ...sorted.flatMap((turn, k) => [turn, said[k]!, ''])];
    assert.deepEqual(texts(lines.join('\n')), lines.filter(Boolean));
  });
  test('a caption within a sentence stands apart from both halves', () => {
    for (const caption of [
      '上图：青禾产业园的机器人在装箱。',
      '青禾产业园航拍图。林小禾 摄',
      '本报记者 林小禾 摄',
    ]) {
      const lines = [...cut(FIRST.slice(0, 80), 20), caption, ...cut(`${FIRST.slice(80)}。`, 20)];
      assert.deepEqual(texts(lines.join('\n')), [FIRST.slice(0, 80), caption, `${FIRST.slice(80)}。`]);
    }
  });
  test('what a page has of its own stands apart from the text above it', () => {
    const foot = ['云桥工业报 2016.5.17 第二版', '扫描全能王 创建'];
    const [first, second] = [cut(`${FIRST}。`, 20), cut(`${SECOND}，`, 20)];
    assert.deepEqual(texts([...first, ...second, ...foot].join('\n')), [
      `${FIRST}。`,
      `${SECOND}，`,
      ...foot,
    ]);
  });
  test('a notice behind its own sign begins anew', () => {
    const notices = ['●天气　青禾今日多云转晴，西南风三', '●法律顾问：青禾律师事务所'];
    const lines = [...cut(`${FIRST}。`, 17), ...cut(`${SECOND}。`, 17), ...notices];
    assert.deepEqual(texts(lines.join('\n')), [`${FIRST}。`, `${SECOND}。`, ...notices]);
  });
  test('a caption that points at its picture stands apart', () => {
    const lines = [
      ...cut(FIRST.slice(0, 80), 20),
      '▲青禾产业园的机器人在装箱。',
      ...cut(`${FIRST.slice(80)}。`, 20),
    ];
    assert.deepEqual(texts(lines.join('\n')), [
      FIRST.slice(0, 80),
      '▲青禾产业园的机器人在装箱。',
      `${FIRST.slice(80)}。`,
    ]);
  });
  test('the beginning of a text stands apart from a headline of full width', () => {
    const headline = '云桥开发区海水稻试验田昨日迎来第一镰';
    for (const opening of [
      '本报讯 ',
      '本报讯（记者 方知远）',
      '云桥日报讯 ',
      '本报记者 林小禾 通讯员 方知远\n',
    ]) {
      const byline = opening.endsWith('\n') ? [opening.trim()] : [];
      const text = byline.length > 0 ? `${SECOND}。` : `${opening}${SECOND}。`;
      const lines = [...cut(`${FIRST}。`, 18), '', headline, ...byline, ...cut(text, 18)];
      assert.deepEqual(texts(lines.join('\n')), [`${FIRST}。`, headline, ...byline, text]);
    }
  });
  test('it keeps the numbers of the lines it was made from', () => {
    const wrapped = cut(`${FIRST}。`, 10);
    const { blocks } = readText(wrapped.join('\n'), 'text');
    assert.deepEqual(
      blocks.map(({ lines }) => lines),
      [[1, wrapped.length]],
    );
  });
  test('a blank line and a heading stand between', () => {
    const lines = [...cut(FIRST.slice(0, 90), 10)];
    assert.deepEqual(texts([...lines, '', ...cut(`${SECOND}。`, 10)].join('\n')), [
      FIRST.slice(0, 90),
      `${SECOND}。`,
    ]);
    assert.deepEqual(texts([...lines, '# 海水稻开镰', ...cut(`${SECOND}。`, 10)].join('\n')), [
      FIRST.slice(0, 90),
      '海水稻开镰',
      `${SECOND}。`,
    ]);
  });
  test('paragraphs that are set in begin anew, and end where the next begins', () => {
    const paragraph = (text: string) => cut(`\u3000\u3000${text}`, 16);
    const [one, two, three] = [`${FIRST}。`, `${SECOND}。`, '园区下一步将再建三栋厂房，请上下游企业进来。'];
    assert.deepEqual(texts([...paragraph(one), ...paragraph(two), ...paragraph(three)].join('\n')), [
      one,
      two,
      three,
    ]);
  });
  test('a mark may stand past the width, where no line may begin with it', () => {
    const lines = [
      '青禾园区的夜班从八点开始，',
      '厂房里亮着六百盏灯。机械臂',
      '一刻不停，把零件从料架送到',
      '传送带上；负责人林小禾说：',
      '“这里不用人守着。”监控室在',
      '三公里外的云桥镇，两个人看',
      '着一面墙的屏幕。',
    ];
    assert.deepEqual(texts(lines.join('\n')), [lines.join('')]);
  });
  test('a few lines are enough where all of them fit one width', () => {
    const lines = [
      '青禾园区开办夜校',
      '',
      '青禾园区的夜校上月开课，报名的工人',
      '比去年多出一倍，教室从两间增加到四',
      '间，老师都是从园区的企业里请来的工',
      '程师，一周来两次。',
      '',
      '课不收钱，学完还发证书。',
    ];
    const [title, , ...rest] = lines;
    assert.deepEqual(texts(lines.join('\n')), [title, rest.slice(0, 4).join(''), rest[5]]);
  });
  test('where blank lines part the paragraphs, a full line that ends a sentence goes on', () => {
    const one = [
      '青禾园区的夜校上月开课，报名的人',
      '比去年多出一倍，要排队才能听到。',
      '老师都是园区里的工程师，一周来两',
      '次。',
    ];
    const two = ['课不收钱，学完还发证书，厂里认这', '张纸，工资也跟着涨。'];
    const three = ['下个月再添两门课。'];
    const text = [one, two, three].map((lines) => lines.join('\n')).join('\n\n');
    assert.deepEqual(texts(text), [one.join(''), two.join(''), three.join('')]);
    const unparted = [...one, ...two, ...three].join('\n');
    assert.equal(texts(unparted)[0], one.slice(0, 2).join(''));
  });
  test('nor need it where the paragraph ends in names, or what a picture shows is cut as well', () => {
    const first = cut(`${FIRST}。`, 20);
    const second = cut(`${SECOND}。`, 20);
    const full = '青禾园区的夜校上月开课，报名的人比往年多。';
    const joined = (...paragraphs: string[][]) =>
      texts(paragraphs.map((lines) => lines.join('\n')).join('\n\n'));
    for (const rest of [
      ['机器人厂的工程师来讲课（记者 林小禾）'],
      ['机器人厂的工程师来讲一回课（记者　林小禾', '通讯员　方知远）'],
      ['机器人厂的工程师来讲课(方知远)'],
    ])
      assert.equal(joined(first, second, [full, ...rest]).at(-1), [full, ...rest].join(''));
    const caption = ['▲青禾园区一角。', '方知远 摄'];
    assert.equal(joined(first, second, caption, [full, '一周讲两回。']).at(-1), `${full}一周讲两回。`);
  });
  test('words of Latin letters keep a space at the seam', () => {
    const line = 'the robots of the park are built here';
    const wrapped = Array.from({ length: 10 }, () => line);
    assert.deepEqual(texts(wrapped.join('\n')), [wrapped.join(' ')]);
  });
});

describe('lines that only look alike stay apart', () => {
  const poem = [
    '春风吹过青禾的田野。',
    '新厂房在河边站成行。',
    '焊花落在夜里的窗前。',
    '卡车把灯光运到远方。',
    '老镇的石桥静静听着。',
    '每一台机器都在歌唱。',
    '园区的孩子学会新词。',
    '他们管屋顶叫做海洋。',
  ];
  test('a poem whose lines end', () => assert.deepEqual(texts(poem.join('\n')), poem));
  test('a short poem without end marks', () => {
    const open = poem.slice(0, 6).map((line) => line.slice(0, -1));
    assert.deepEqual(texts(open.join('\n')), open);
  });
  test('a few headlines of much the same length above a text', () => {
    const lines = [
      '青禾产业园二期昨日开园迎客',
      '云桥开发区海水稻昨日开镰忙',
      '鹿鸣保税区迎来了首船水果香',
      '白石县马拉松周日将鸣枪开跑',
    ];
    assert.deepEqual(texts(lines.join('\n')), lines);
    assert.deepEqual(texts([...lines, `${FIRST}。`].join('\n')), [...lines, `${FIRST}。`]);
  });
  test('a short poem in clauses that ends', () => {
    const clauses = [
      '春风吹过青禾河的田野，',
      '新厂房在河边站成一行，',
      '焊花落在夜里窗子跟前，',
      '卡车把灯光运到了远方。',
    ];
    assert.deepEqual(texts(clauses.join('\n')), clauses);
  });
  test('headlines of many lengths', () => {
    const headlines = [
      '青禾产业园二期开园',
      '云桥开发区海水稻开镰',
      '鹿鸣保税区迎来首船水果',
      '园区里的夜校',
      '十二个项目的来处',
      '机器人走上生产线，成本降三成',
      '一座桥连起两个镇',
      '白石县马拉松周日鸣枪开跑，三千人报名',
      '老街面馆三十年',
      '动物园的小熊猫与游客见面',
    ];
    assert.deepEqual(texts(headlines.join('\n')), headlines);
  });
  test('teasers that are cut by dots at one length', () => {
    const teasers = Array.from({ length: 10 }, (_, k) => `${SECOND.slice(k, k + 24)}...`);
    assert.deepEqual(texts(teasers.join('\n')), teasers);
  });
  test('whole paragraphs, one a line', () => {
    const paragraphs = Array.from({ length: 9 }, (_, k) => `${k}${FIRST}。`);
    assert.deepEqual(texts(paragraphs.join('\n')), paragraphs);
  });
});

describe('a space between all characters', () => {
  const spaced = (text: string) => [...text].join(' ');
  test('goes, from every line', () =>
    assert.deepEqual(unspaced([spaced(`${FIRST}。`), spaced(SECOND)]), [`${FIRST}。`, SECOND]));
  test('stays where two stood, as one', () =>
    assert.deepEqual(unspaced([spaced(FIRST), '青 禾  产 业 园'])[1], '青禾  产业园'));
  test('goes between digits that stand alone, not between numbers', () => {
    assert.deepEqual(
      unspaced([spaced(FIRST), spaced('去年建成RL205型6.5米机')])[1],
      '去年建成RL205型6.5米机',
    );
    assert.deepEqual(unspaced([spaced(FIRST), '建 成 30 40 50 台'])[1], '建成30 40 50台');
    assert.deepEqual(unspaced([spaced(FIRST), '第 1 版   2 0 2 5 年'])[1], '第1版   2025年');
  });
  test('a text with a few of them keeps them', () => {
    const lines = [`${FIRST}。`, '王 芳 方 知 远', '目 录'];
    assert.deepEqual(unspaced(lines), lines);
  });
  test('a headline set with a space between all characters is closed up', () => {
    for (const [line, closed] of [
      ['# 青 禾 高 新 区 ： 三 家 企 业 的 “ 新 账 本 ”', '# 青禾高新区：三家企业的“新账本”'],
      ['**云 桥 半 年 引 进 23 个 项 目**', '**云桥半年引进23个项目**'],
      ['园　区　里　的　夜　校', '园区里的夜校'],
      ['引 进 23 个 ， 新 开 工 43 个', '引进23个，新开工43个'],
    ])
      assert.deepEqual(unspaced([`${FIRST}。`, line!]), [`${FIRST}。`, closed]);
  });
  test('names with a space between all characters keep it', () => {
    const lines = [`${FIRST}。`, '王 芳 李 明 张 伟', '**王 芳 李 明 张 伟**', '青禾 云桥 柳城 石湾'];
    assert.deepEqual(unspaced(lines), lines);
  });
  test('a few characters prove nothing', () => assert.deepEqual(unspaced(['目 录']), ['目 录']));
});

test('whatever the lines, their words stand in the blocks in order, each line in one', () => {
  const line = fc.oneof(
    fc.constantFrom(
      ...cut(FIRST, 12),
      ...cut(SECOND, 12),
      `${FIRST}。`,
      '\u3000\u3000园区开园',
      '',
      '# 开园',
    ),
    fc.string({ maxLength: 20 }).filter((text) => !/[<&$*_#|[\]!\r\n-]/u.test(text)),
  );
  const plain = (text: string) => text.replace(/[\s#]/gu, '');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const { blocks, markup } = readText(lines.join('\n'), 'text');
      const all = [...blocks, ...markup].sort((a, b) => a.lines[0] - b.lines[0]);
      assert.equal(plain(all.map(({ text }) => text).join('')), plain(lines.join('')));
      all.slice(1).forEach(({ lines: [first] }, k) => assert.ok(first > all[k]!.lines[1]));
    }),
  );
});

test('a headline at the margin below a full line that ends a sentence stays apart', () => {
  for (const headline of ['云桥开发区光学镜头搭上“专列”', '光学镜头走上海路', '园区夜校开到流水线：教英语']) {
    const lines = [
      '　　青禾产业园昨日把新一代搬运机器人',
      '送上了生产线，第一批六十台已经装了箱',
      '，今天上午就要运往三座港口。',
      '　　平台上线半年，完成订单三千多笔。',
      headline,
      '　　六月十五日，一列满载光学镜头的专',
      '列开往港口，这是园区首次为光学企业开',
      '行专列，运输时间比公路缩短十小时。',
      '　　专列采用防震集装箱，每箱都装有温',
      '湿度的记录仪，破损率下降到万分之二。',
    ];
    assert.ok(readText(lines.join('\n'), 'text').blocks.some(({ text }) => text === headline));
  }
});

test('a byline that ends in a role goes on in the names below it', () => {
  assert.deepEqual(texts('◎融媒体记者　林小禾、方知远 通讯员\n许一鸣、叶霞\n园区今天开园。'), [
    '◎融媒体记者　林小禾、方知远 通讯员 许一鸣、叶霞',
    '园区今天开园。',
  ]);
  assert.deepEqual(texts('他当过三年通讯员\n后来进了园区的机器人厂。'), [
    '他当过三年通讯员',
    '后来进了园区的机器人厂。',
  ]);
});

test('below the credit of a picture a line that is set in begins a paragraph that goes on', () => {
  const paragraph = (text: string) => `　　${text.slice(0, 16)}\n${cut(text.slice(16), 18).join('\n')}`;
  const told = '青禾产业园昨日开出第一班夜班车。';
  const [rest] = ['车上坐的多是刚下夜班的工人，站点由各家企业的工会商量着定下。'];
  const lines = [
    paragraph(`${FIRST}。`),
    '4月2日，工人在车站候车。',
    '记者林小禾摄',
    `　　${told}`,
    ...cut(rest!, 18),
    paragraph(`${SECOND}。`),
  ];
  assert.ok(texts(lines.join('\n')).includes(told + rest));
});

test('one short line within a paragraph does not change that blank lines part all others', () => {
  const short = '青禾产业园去年开了夜班车。';
  const paragraph = cut(`${FIRST.slice(0, 70)}。`, 16).join('\n');
  const whole = [...new Array<string>(8).fill(paragraph), [short, ...cut(`${SECOND}。`, 16)].join('\n')];
  const upper = cut(`${SECOND}。`, 16);
  const full = `${'园'.repeat(15)}。`;
  assert.ok(texts([...whole, [full, ...upper].join('\n')].join('\n\n')).includes(`${full}${SECOND}。`));
});

test('the clock of a rundown begins a line of its own, below lines that are set in', () => {
  const rundown = [
    '07:00:00  片头',
    '          “青禾火锅，越煮越香，”  5秒',
    '07:05:50  路况（口头，不备稿）',
  ];
  const setIn = ['　　一段。', '　　两段。', '　　三段。'];
  assert.deepEqual(
    texts([...setIn, ...rundown].join('\n')).slice(3),
    rundown.map((line) => line.trim()),
  );
});

/** Lines of one width, paragraphs set in. */
const setIn = (text: string): string[] => [`　　${text.slice(0, 16)}`, ...cut(text.slice(16), 18)];

test('a headline over its byline goes on from no paragraph, however full the line above', () => {
  const above = `${FIRST.slice(0, 16 + 18 * 3 - 1)}。`;
  const byline = '全媒体记者林小禾 实习生方知远 通讯员许';
  const lines = [
    ...setIn(above),
    '不求所有，但求所用：',
    '青禾高新区的引才账',
    byline,
    '一鸣 采写',
    '图为园区一角。',
  ];
  const read = texts([...lines, ...setIn(`${SECOND}。`), ...setIn(`${FIRST}。`)].join('\n'));
  assert.deepEqual(read.slice(0, 3), [above, '不求所有，但求所用：', '青禾高新区的引才账']);
});

test('a headline below the names that end a text stands apart', () => {
  const above = FIRST.slice(0, 16 + 18 * 3 - 10);
  const lines = [
    ...setIn(`${above}。（林小禾 方知远）`),
    '三篇文章怎么写：青禾高新区的产业选择',
    '采写：许一鸣',
  ];
  const read = texts([...setIn(`${SECOND}。`), ...lines, ...setIn(`${SECOND}。`)].join('\n'));
  assert.deepEqual(read.slice(1, 3), [`${above}。（林小禾 方知远）`, '三篇文章怎么写：青禾高新区的产业选择']);
});

test('names in brackets that are cut between two keep the space, whoever took the picture', () => {
  const upper = `${FIRST.slice(0, 36)}。`;
  for (const [first, second] of [
    ['（林小禾', '方知远/文 许一鸣/摄）'],
    ['（林小禾　方知远/文', '许一鸣/摄）'],
  ] as const) {
    const last = `${SECOND.slice(0, 40 - first.length - 1)}。${first}`;
    const lines = [...cut(`${upper}${FIRST.slice(0, 43)}`, 20), '', ...cut(last, 20), second];
    const read = texts([...cut(`${SECOND}。`, 20), '', ...lines].join('\n')).at(-1)!;
    assert.ok(read.endsWith(`${first}${first.endsWith('文') ? '' : ' '}${second}`), read);
  }
});

test('the place of a picture within a sentence stands apart', () => {
  const lines = [...cut(FIRST.slice(0, 60), 20), '(资料图片)', ...cut(`${FIRST.slice(60)}。`, 20)];
  const read = texts([...lines, ...cut(`${SECOND}。`, 20)].join('\n'));
  assert.deepEqual(read.slice(0, 3), [FIRST.slice(0, 60), '(资料图片)', `${FIRST.slice(60)}。`]);
});

test('what is quoted to the end of a full line goes on in who said it, and in nothing else', () => {
  const quote = `“${FIRST.slice(0, 37)}。”`;
  const said = `青禾产业园审批局局长林小禾说，${SECOND.slice(0, 20)}。`;
  const other = `四月以来，青禾产业园${SECOND.slice(0, 20)}。`;
  const read = (behind: string) =>
    texts([...cut(`${SECOND}。`, 20), ...cut(quote, 20), ...cut(behind, 20)].join('\n'));
  assert.equal(quote.length % 20, 0);
  assert.ok(read(said).includes(quote + said), read(said).join('\n'));
  assert.ok(read(other).includes(other), read(other).join('\n'));
});
