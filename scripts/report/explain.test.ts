import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { documentOf } from '../clean/document.fixture.ts';
import { loadKnowledge, understand } from '../pipeline.ts';
import { becameOf } from './became.ts';
import { explainLines } from './explain.ts';

const knowledge = loadKnowledge();
const read = (text: string) => understand(documentOf(text), knowledge);
const became = (text: string) => {
  const { document, reading, articles } = read(text);
  return becameOf(document, reading, articles);
};
const explain = (text: string, columns: number) => {
  const { document, reading, articles } = read(text);
  return explainLines(document, reading, articles, columns).map(stripVTControlCharacters);
};

const page = `青禾园区二期封顶
来源：云桥时报 2021-04-06 09:12
青禾产业园的二期厂房昨天封顶，首批八家企业忙着搬家，管委会派了干部帮他们办手续。
新的检测中心也在这里开张，设备已经调试完毕，下个月起接待周边的企业。（林小禾）
责任编辑：方知远`;

test('each line tells what it became, and the facts that were read from it', () => {
  const [title, labels, first, last, editor] = became(page);
  assert.deepEqual([title!.what, title!.text], ['标题', '青禾园区二期封顶']);
  assert.deepEqual(labels, { what: '删去', notes: ['读出来源 云桥时报；日期 2021-04-06'] });
  assert.equal(first!.what, '第 1 段');
  assert.match(last!.text!, /周边的企业。$/u);
  assert.match(last!.notes.join('|'), /^读出作者 林小禾\|取下“（林小禾）”/u);
  assert.deepEqual(editor, { what: '删去', notes: [] });
});

test('lines that make one paragraph each show their piece of it', () => {
  const broken = `青禾园区二期封顶
本报讯（记者林小禾）青禾产业园的二期厂房昨天封顶，首批八家企业忙着搬家，管委会派了干部帮他们办理各项
手续，一天就办完了。
云桥检测中心开张
本报讯（记者方知远）新的检测中心在云桥开张，设备已经调试完毕，下个月起接待周边的企业。`;
  const { reading } = read(broken);
  assert.equal(reading.layout, 'page');
  const [, , second] = became(broken);
  assert.deepEqual([second!.what, second!.text], ['第 1 段，2 行接成，第 2 行', '手续，一天就办完了。']);
});

test('the head tells the layout with its evidence', () => {
  assert.match(explain(page, 120).slice(0, 2).join('|'), /读作网页\|.*有来源时间标注 -2\.5/u);
});

test('every word of a line stands in the picture, wide or narrow', () => {
  for (const columns of [60, 140]) {
    const drawn = explain(page, columns);
    const left = drawn.map((line) => (columns > 100 ? line.split('│')[0]! : line).trim()).join('');
    for (const line of page.split('\n'))
      assert.ok(left.includes(line.replace(' ', '')) || left.includes(line), line);
  }
  assert.ok(explain(page, 60).some((line) => line.includes('→ 第 1 段，一字未动')));
});

const item = (name: string) =>
  `${name}昨天上午投入使用，首批八家企业的产品已经送检，下个月起接待周边的企业。`;

test('an edition tells how it was known and divided', () => {
  const { reading } = read(
    `云桥新闻联播2023年5月16日文字稿\n【导语】${item('青禾检测中心')}\n【正文】${item('它')}\n【导语】${item('翠岭图书馆')}\n【正文】${item('它')}`,
  );
  assert.equal(reading.why!.at(-1), '像节目的文字稿，照导语等标记分成 2 条，起于第 2、4 行');
});

test('articles that stand one below the other tell where each begins', () => {
  const unsigned = page.replace('（林小禾）', '');
  const { reading } = read(`${unsigned}\n${unsigned.replaceAll('二期', '三期').replace('04-06', '05-07')}`);
  assert.match(reading.why!.at(-1)!, /^上下叠着 2 篇，.*起于第 1、6 行$/u);
});
