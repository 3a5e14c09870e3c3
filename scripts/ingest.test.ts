import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { withFiles } from '../tests/run.ts';
import { ingest } from './ingest.ts';
import { listArticleFiles } from './write/list.ts';

const hall = `会客厅开门
来源：样例晚报 发布时间：2023-03-02
样例园区的会客厅今天开门迎客，前来办事的人在同一张桌子前就能把材料交齐，不必再跑第二趟。
负责接待的人说，往后每周都会空出两个半天，专门听企业讲难处，能当场答复的当场答复。
`;
const lab = `实验室搬家
来源：样例晚报 发布时间：2023-04-05
样例园区的老实验室搬进了新楼，三十多台仪器连夜装箱，第二天一早就在新地方通上了电。
管仪器的人说，搬家前后一共只停了九个小时，排队等结果的企业没有一家耽误。
`;
const other = `食堂换菜单
来源：样例晚报 发布时间：2023-05-06
样例园区的食堂这个月换了菜单，早饭提前一个小时，夜里加班的人也能吃上一碗热面。
掌勺的师傅说，菜单每个月都换，吃什么由来吃饭的人在墙上的纸上写。
`;

type Raw = Record<string, string>;

/** Ingests raw files, and others in their place; gives the raw file of each article by its id, before and after. */
async function idsOver(first: Raw, then: Raw, between?: (out: string, ids: string[]) => void) {
  return withFiles({}, async (dir) => {
    const [raw, out] = [path.join(dir, 'raw'), path.join(dir, 'out')];
    const run = async (texts: Raw): Promise<Record<string, string>> => {
      rmSync(raw, { recursive: true, force: true });
      mkdirSync(raw);
      for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(raw, name), text);
      await ingest({ raw, out });
      const articles = (await listArticleFiles(out)).map((file) =>
        readFileSync(path.join(out, file), 'utf8'),
      );
      return Object.fromEntries(
        articles.map((text) => [/^id: (.*)$/m.exec(text)![1]!, /file: ([^,]+)/.exec(text)![1]!]),
      );
    };
    const before = await run(first);
    between?.(out, Object.keys(before));
    return { before, after: await run(then) };
  });
}

describe('an article that goes to another raw file', () => {
  for (const [name, to] of Object.entries({ before: '0.txt', behind: '9.txt' }))
    test(`takes its id along, also to a file that stands ${name} its own`, async () => {
      const { before, after } = await idsOver({ '5.txt': hall }, { '5.txt': other, [to]: hall });
      const [id] = Object.keys(before);
      assert.equal(after[id!], to);
      assert.deepEqual(Object.values(after).sort(), ['5.txt', to].sort());
    });

  test('takes its id along where two change places', async () => {
    const { before, after } = await idsOver({ 'a.txt': hall, 'b.txt': lab }, { 'a.txt': lab, 'b.txt': hall });
    const [[one], [two]] = Object.entries(before) as [[string, string], [string, string]];
    assert.deepEqual(after, { [one]: before[two], [two]: before[one] });
  });

  test('is found where the editor has moved its file to', async () => {
    const { before, after } = await idsOver(
      { 'a.txt': hall },
      { 'a.txt': other, 'b.txt': hall },
      (out, [id]) => {
        renameSync(path.join(out, `${id}.md`), path.join(out, '我的.md'));
      },
    );
    assert.equal(after[Object.keys(before)[0]!], 'b.txt');
    assert.equal(Object.keys(after).length, 2);
  });

  test('gets another id where the editor has changed it, which stays as it is', async () => {
    const { before, after } = await idsOver(
      { 'a.txt': hall },
      { 'a.txt': other, 'b.txt': hall },
      (out, [id]) => {
        appendFileSync(path.join(out, `${id}.md`), '\n编辑加的一段。\n');
      },
    );
    assert.equal(after[Object.keys(before)[0]!], 'a.txt');
    assert.deepEqual(Object.values(after).sort(), ['a.txt', 'a.txt', 'b.txt']);
  });

  test('gets another id where it stays in its own file as well', async () => {
    const { before, after } = await idsOver({ 'b.txt': hall }, { 'a.txt': hall, 'b.txt': hall });
    assert.equal(after[Object.keys(before)[0]!], 'b.txt');
    assert.deepEqual(Object.values(after).sort(), ['a.txt', 'b.txt']);
  });
});
