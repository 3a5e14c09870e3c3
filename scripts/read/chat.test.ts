import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chatLines } from './chat.ts';

const TEXT =
  '青禾产业园的机器人公司把新一代搬运机器人送上了生产线，第一批六十台已经装箱，将发往沿海的三座港口。'.repeat(
    3,
  );

/** The numbers of the lines that stay. */
const left = (lines: string[]): number[] => {
  const chat = chatLines(lines);
  return lines.flatMap((line, at) => (line !== '' && !chat.has(at) ? [at] : []));
};

test('of a chat the text that one person sent stays, in however many messages', () => {
  for (const head of [
    (name: string, minute: number) => `${name}  09:${minute}`,
    (name: string, minute: number) => `${name} 2024/3/8 9:${minute}:33`,
    (name: string, minute: number) => `2024-03-08 09:${minute}:07 ${name}(100${minute})`,
    (name: string, minute: number) => `${name}  上午 9:${minute}`,
  ])
    assert.deepEqual(
      left([
        '—————  2024-03-08  —————',
        head('林小禾', 10),
        '早，材料十点前发我',
        head('老方（园区）', 12),
        '青禾产业园机器人走上生产线',
        TEXT,
        head('林小禾', 13),
        '后面没了？',
        head('老方（园区）', 14),
        TEXT,
        head('林小禾', 15),
        '[强]',
        head('叶霞', 16),
        '收到',
      ]),
      [4, 5, 9],
      head('林小禾', 10),
    );
});

test('a record of what was said, a list of times and a text without messages are no chat', () => {
  const record = [
    '林小禾 09:10',
    TEXT,
    '方知远 09:12',
    TEXT,
    '林小禾 09:14',
    '好的。',
    '方知远 09:15',
    '谢谢。',
  ];
  const recording = [
    '小禾 00:00',
    '大家好。',
    '阿满 00:03',
    TEXT,
    '小禾 00:40',
    '好。',
    '小禾 00:44',
    '再见。',
  ];
  const programme = ['开园仪式 09:00', '自由参观 10:00', '企业路演 14:00', '签约 16:00'];
  for (const lines of [record, recording, programme, [TEXT, TEXT]])
    assert.equal(chatLines(lines).size, 0, lines[0]);
});

test('the label of a page with its hour and a list of videos with their lengths are no senders', () => {
  const page = [
    '来源：云桥在线  2021年04月06日 09:36:11',
    TEXT,
    '[青禾联播]机器人装了箱 00:01:52',
    '【午间连线】海水稻开镰 00:03:10',
    '[园区纵横]走进冷链码头 00:24:38',
    '下一篇：园区开园 10:12',
  ];
  assert.equal(chatLines(page).size, 0);
});
