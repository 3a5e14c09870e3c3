/** Texts that somebody passes on or keeps: in a mail, a chat, a note, with words of his own around them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { loadKnowledge, understand } from '../pipeline.ts';
import { isClosing, isCover, isSalutation } from '../read/cover.ts';
import { readText } from '../read/text.ts';
import { printedAs } from './passed-on.ts';

const knowledge = loadKnowledge();
const TEXT = [
  '沿着青禾大道一路向北，玻璃基板、偏光片、驱动芯片，产业链上的企业一家挨着一家。青禾高新区经贸局局长贺知远说，一块屏所需的材料和零部件，如今在方圆十五公里之内就能配齐七成。',
  '今年前两个月，青禾高新区新型显示产业实现产值168.5亿元，同比增长14.2%。在虚构光电的模组车间，12条产线满负荷运转，主要生产车载屏和折叠屏模组，车载订单已经排到八月。',
  '链条越拉越长，人才缺口也随之显现。青禾高新区与六所院校共建“工匠班”，学生大二就进厂跟岗，今年首批三百三十人将在六月毕业，其中八成已被区内企业预订。',
];
const MAIL = ['发件人: 徐静 <xj@example.cn>', '发送时间: 2024年3月12日 9:14', '收件人: 产业研究部全体'];
const HANDED_ON: [above: string[], below: string[], source: string, date: string | undefined][] = [
  [
    [
      ...MAIL,
      '主题: 转：显示产业报道（摘几段）',
      '各位同事：',
      '早上好！下面几段摘自《云桥日报》2024年3月11日第3版，写周报时可以参考，全文较长我没有都复制。',
      '------------',
    ],
    [
      '------------',
      '辛苦大家周四下班前把各自的部分发我，谢谢！',
      '徐静',
      '产业研究部',
      '电话：0551-6387XXXX',
    ],
    '云桥日报',
    '2024-03-11',
  ],
  [
    [...MAIL, '主题: 转发：显示产业报道', '大家好：', '附上云桥日报3月11日的报道，供参考。'],
    ['祝好', '徐静', '产业研究部'],
    '云桥日报',
    '2024-03-11',
  ],
  [
    [...MAIL, '主题: Fw: 显示产业', 'Hi all，', '昨天的《云桥日报》有一篇写我们的，转给大家看看。'],
    ['有什么想法随时找我。', '徐静'],
    '云桥日报',
    '2024-03-11',
  ],
  [
    [...MAIL, '主题: 关于显示产业的报道', '王总：', '您好！这是云桥晚报3月10日登的那篇，请您审阅。'],
    ['谢谢！', '徐静 敬上'],
    '云桥晚报',
    '2024-03-10',
  ],
  [
    [
      '寄件者: 徐靜 <xj@example.hk>',
      '寄件日期: 2024年3月12日 9:14',
      '收件者: 研究部',
      '主旨: 轉寄：顯示產業報道',
      '各位同事：',
      '以下內容轉載自《雲橋日報》2024年3月11日A6版，供各位參考。',
    ],
    ['徐靜'],
    '雲橋日報',
    '2024-03-11',
  ],
  [
    [
      '2023-10-26',
      '李科长  08:41',
      '@所有人 云桥日报10月25日这篇大家看一下',
      '小周  08:46',
      '[图片]',
      '小周  08:47',
    ],
    ['李科长  08:59', '收到，这个数再核一下', '王晓蕾  09:05', '核过了 没问题'],
    '云桥日报',
    '2023-10-25',
  ],
  [
    ['# 读报摘抄', '> 剪自《云桥日报》2020年9月15日 07版，标题没抄下来'],
    ['----', '**我的想法**：', '- 台账可以借鉴', '- TODO 下周找小吴要一下文件'],
    '云桥日报',
    '2020-09-15',
  ],
  [['摘自2020年9月15日《云桥日报》第7版'], ['感想：这个办法我们也能用'], '云桥日报', '2020-09-15'],
  [['（云桥日报，2020年9月15日，7版，只抄了后半篇）'], [], '云桥日报', '2020-09-15'],
  [[], ['——抄自《云桥日报》2020年9月15日7版'], '云桥日报', '2020-09-15'],
  [[], ['出处：云桥日报 2020.9.15 第7版'], '云桥日报', '2020-09-15'],
  [['剪报　云桥日报　2020年9月15日　7版'], [], '云桥日报', '2020-09-15'],
  [['看到云桥日报2020年9月15日有一篇讲台账的，抄几段：'], [], '云桥日报', '2020-09-15'],
  [
    ['## 存一篇', '日期：2020-09-15', '出处：《云桥日报》7版'],
    ['## 批注', '1. 台账可以借鉴'],
    '云桥日报',
    '2020-09-15',
  ],
  [['笔记：以下选自《云桥周刊》2020年第9期'], [], '云桥周刊', undefined],
  [
    ['各位领导、同事：', '下面这篇报道转自云桥网（2024年3月11日），请大家学习。'],
    ['此致', '敬礼', '综合科'],
    '云桥网',
    '2024-03-11',
  ],
  [['林主任，您要的材料发您，是3月11日云桥日报2版的，后面还有一段没拍全。'], [], '云桥日报', 'XXXX-03-11'],
];

describe('a text that somebody passes on tells where it was printed, without his own words', () => {
  for (const [above, below, source, date] of HANDED_ON)
    test(
      [...above, ...below].findLast((line) => line.includes('云桥') || line.includes('雲橋'))!,
      () => {
        const lines = [...above, ...TEXT, ...below].flatMap((line) => [line, '']);
        const { blocks, markup } = readText(lines.join('\n'), 'markdown');
        const { articles } = understand(
          documentOf('', { blocks, markup, kind: 'markdown', lineCount: lines.length }),
          knowledge,
        );
        assert.deepEqual(
          articles.map(({ source: own, date: day, byline, paragraphs }) => [
            own?.value,
            day?.value,
            byline,
            ...paragraphs.map(({ text }) => text),
          ]),
          [[source, date, [], ...TEXT]],
        );
      },
    );
});

test('a text of its own is no word of who passes one on', () => {
  for (const line of [
    '来自《云桥日报》等二十家媒体的记者走进青禾园区，看机器人怎样把布料变成衣服。',
    '这家来自云桥在线的公司落户青禾。',
    '园区把三十条经验印成册子，转给大家学习。',
    '据《云桥日报》3月11日报道，青禾园区投产。',
    '《云桥日报》3月11日刊发文章，介绍青禾园区的做法。',
    '摘自云桥网的数据显示，园区产值增长一成。',
    '以下为青禾园区的公告全文，请广大用户查收。',
    '下面请各位看看园区三个月的变化。',
    '记者没有抄近路，走了三公里到山顶。',
    '附件里的图纸一式三份，请您查收。',
    '这是一段摘自《云桥日报》的话，写在园区展厅的墙上。',
    '以下内容摘自《青禾高新区志》。',
    '办事大厅里，一份《办事指南》供大家参考。',
    '园区把《惠企政策汇编》发给大家看一看。',
    '编者按：以下是本报记者从《云桥日报》摘录的一段文字，供大家参考。',
    '【编者按】下面这篇文章选自《云桥日报》，请大家关注。',
  ])
    assert.equal(isCover(line), false, line);
  for (const line of ['园区好：', '总投资：', '营商环境好', '王总的办法'])
    assert.equal(isSalutation(line), false, line);
  for (const line of ['感谢园区，让我们安了家。', '期待园区明天更好。', '辛苦一年的工人领到了奖金。'])
    assert.equal(isClosing(line), false, line);
});

test('the day of the paper lies before that of the note', () => {
  const day = (note: string, sent?: string) => printedAs(note, sent)?.date;
  assert.equal(day('昨天的《云桥日报》', '2024-03-01'), '2024-02-29');
  assert.equal(day('12月30日云桥晚报', '2024-01-02'), '2023-12-30');
  assert.equal(day('昨天的《云桥日报》'), undefined);
  assert.equal(printedAs('这是本报3月1日的', '2024-03-12'), undefined);
  assert.equal(printedAs('另外云桥日报3月1日那篇也找一下', '2024-03-12'), undefined);
});

test('a page that breaks its text off above a button keeps the open sentence, and names no reader of a script', () => {
  for (const button of ['...展开全文', '展开全文', '点击展开剩余内容', '阅读剩余全文 >']) {
    const open =
      '产业集聚带来了人气。园区东侧的人才公寓里，来自外地的工艺工程师方知远把家安在了这里，孩子进了附近的小学。“刚来时说干两年就走，';
    const { articles } = understand(
      documentOf(['简体版', '青禾高新区：屏幕链上的十五公里', ...TEXT, open, button, '相关推荐'].join('\n')),
      knowledge,
    );
    assert.deepEqual(
      articles.map(({ byline, paragraphs }) => [byline, ...paragraphs.map(({ text }) => text)]),
      [[[], ...TEXT, open]],
      button,
    );
  }
});
