import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadKnowledge, understand } from '../pipeline.ts';
import { documentOf } from '../clean/document.fixture.ts';
import { readText } from '../read/text.ts';

const PAGE = [
  '青禾湖导刊',
  '青禾园区宣传办公室 主管　青禾园区融媒体中心 主办',
  '2021年4月6日 星期二 第18期 准印证号：虚构准印（2021）字第001号 内部资料 免费交流',
  '今日导读',
  '鹿鸣湖边的夜间实验室 >>2版',
  '园区自助终端再添新场景',
  '□记者 林小禾',
  '4月1日起，住在鹿鸣湖边的老教师不用再为户口跑回老家，在社区的自助终端上刷脸、签字，十分钟就收到受理的短信。',
  '记者从青禾工业园区了解到，今年还要在二十个社区装上这样的终端，办事的时间也会从白天延长到夜里十点。',
  '关于青禾大道施工期间',
  '交通组织调整的通告',
  '因青禾大道管线改造施工需要，自2021年4月10日起至6月30日止，对施工路段的交通组织作如下调整：',
  '一、青禾大道由西向东的机动车道封闭施工，请绕行云桥路。二、途经的公交线路临时改道，沿线设临时站点。',
  '特此通告。',
  '云桥市公安局青禾分局交通警察大队',
  '2021年4月2日',
  '中学生走进纳米实验室',
  '“原来原子真的看得见！”4月3日，在青禾纳米城的扫描电镜前，一名初二学生发出惊呼，一粒盐被放大了八万倍。',
  '当天，来自六所初中的一百多名学生走进六家企业，听讲座、换防护服、动手做一次镀膜实验，活动到八月结束。',
  '（方知远）',
  '欢迎下载“青禾发布”客户端',
];

test('the front page of a zone’s own paper: its permit makes it one, a notice ends with its signature', () => {
  const { blocks, markup, lineCount } = readText(PAGE.join('\n'), 'text');
  const { articles } = understand(documentOf('', { blocks, markup, lineCount }), loadKnowledge());
  assert.deepEqual(
    articles.map(({ title, byline }) => [title, ...byline.map(({ name }) => name)]),
    [
      ['园区自助终端再添新场景', '林小禾'],
      ['关于青禾大道施工期间 交通组织调整的通告'],
      ['中学生走进纳米实验室', '方知远'],
    ],
  );
  assert.deepEqual(
    articles.map(({ source }) => source?.value),
    ['青禾湖导刊', '青禾湖导刊', '青禾湖导刊'],
  );
});
