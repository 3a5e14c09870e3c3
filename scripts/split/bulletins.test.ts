/** Bulletins of an office: several items under a name and a number, in the forms in which offices set them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { loadKnowledge, understand } from '../pipeline.ts';

const knowledge = loadKnowledge();
const read = (lines: readonly string[]) => understand(documentOf(lines.join('\n')), knowledge).articles;

const ITEMS: readonly (readonly [headline: string, ...texts: string[]])[] = [
  [
    '一根焊条的来路',
    '一根焊条，能把厚钢板焊得严丝合缝，靠的是药皮。青禾高新区的虚构焊材公司，做的就是这层药皮。',
    '公司同云桥大学合作多年，企业出题，学校解题，今年又有两个新配方投产。',
  ],
  [
    '园区借伞 银行撑伞',
    '企业缺钱，银行有钱，中间隔着一层纸。云桥经开区请银行的人进车间，当面把账算清。',
    '到6月底，区内企业从银行拿到的贷款比去年多了两成，最大的一笔给了做阀门的厂子。',
  ],
  [
    '码头边的新邻居',
    '隔海相望的邻居，做生意最方便。鹿鸣保税区的冷链码头上，水果一船接着一船。',
    '码头边上盖起了三座冷库，第一批租户是四家进口商，年底还要再来两家。',
  ],
];
const titles = ITEMS.map(([headline]) => headline);

describe('headlines on the line of their texts stand once', () => {
  const numbered = ITEMS.map(([headline, first], k) => `${k + 1}、${headline}　${first}`);
  const told = (lines: readonly string[]) =>
    read(lines).map(({ title, paragraphs }) => [title, ...paragraphs.map(({ text }) => text)]);

  test('below a list of items, whose last entry is no headline of the first', () => {
    const masthead = ['云桥市一周园区（2021年9月25日—10月1日）', '早上好！今天是10月1日，星期五。'];
    const menu = ['导读：', ...titles.map((title, k) => `${k + 1}、${title}`)];
    const items = ITEMS.flatMap(([, , ...more], k) => [numbered[k]!, ...more]);
    assert.deepEqual(told([...masthead, ...menu, ...items]), ITEMS);
  });

  test('where the sources part the items', () => {
    const masthead = ['舆情简报', '（第40期）', '云桥市园区办 2021.10.01'];
    const items = numbered.flatMap((line) => [line, '（来源：云桥在线，2021-09-30）']);
    assert.deepEqual(
      told([...masthead, ...items]),
      ITEMS.map(([headline, first]) => [headline, first]),
    );
  });
});
