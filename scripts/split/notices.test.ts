import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../clean/document.fixture.ts';
import { readText } from '../read/text.ts';
import { readPage } from './page.ts';

const read = (lines: readonly string[]) => {
  const { blocks, markup, lineCount } = readText(lines.join('\n'), 'text');
  const { decisions, drafts } = readPage(documentOf('', { blocks, markup, lineCount }));
  const junk = blocks.filter((_, i) => decisions[i]!.rule === 'page-small').map(({ text }) => text);
  return { junk, bodies: drafts.map(({ paragraphs }) => paragraphs.map(({ text }) => text)) };
};

const ROBOTS = [
  '青禾产业园的机器人公司把新一代搬运机器人送上了生产线，第一批六十台已经装箱，将发往沿海的三座港口。',
  '公司负责人说，去年把两成收入投进了研发，今年还要再建一条关节产线，让成本再降三成。',
];
const BUS = [
  '云桥开发区四月六日开通两条微公交线路，串起地铁站和人才公寓，早晚高峰十五分钟一班，票价一元。',
  '线路由企业和园区各出一半的钱，车厢里贴着各家工厂的上班时间。',
];
const around = (lines: readonly string[]) => [
  '青禾产业园机器人走上生产线',
  '本报记者 林小禾',
  ...ROBOTS,
  '',
  ...lines,
  '',
  '云桥开发区开通微公交线路',
  '本报记者 方知远',
  ...BUS,
];

test('notices and small advertisements among the articles are none of them', () => {
  for (const notice of [
    [
      '减资公告',
      '',
      '虚构实业有限公司经股东会决议，拟将注册资本由5000万元减至1000万元，请债权人自公告之日起45日内申报债权。',
    ],
    [
      '拍卖公告',
      '受委托，定于下月十日公开拍卖门面一间、旧设备一批。看样时间：八日至九日。联系电话：0000-0000000',
    ],
    ['诚聘', '某零部件企业诚聘模具师傅3名，月薪9000元以上，包食宿，联系人：叶女士'],
    ['【停水通知】', '因管网改造，10日22时至次日6时，云桥片区停水，敬请储水。'],
  ]) {
    const { junk, bodies } = read(around(notice));
    assert.deepEqual(junk, notice.filter(Boolean), notice[0]);
    assert.deepEqual(bodies, [ROBOTS, BUS], notice[0]);
  }
});

test('a notice in a narrow column within a sentence', () => {
  const lines = around(['停水通知', '因管网改造，1', '0日22时至次日', '6时云桥片区停', '水，敬请储水。']);
  const broken = lines.flatMap((line) => (line === ROBOTS[1] ? [line.slice(0, 24)] : [line]));
  const at = broken.indexOf('水，敬请储水。') + 1;
  const { junk, bodies } = read([...broken.slice(0, at), '', ROBOTS[1]!.slice(24), ...broken.slice(at)]);
  assert.equal(junk.length, 5);
  assert.deepEqual(bodies, [ROBOTS, BUS]);
});

test('news that speaks of such things stays', () => {
  for (const [head, text] of [
    ['诚聘', '青禾产业园今年把招工会开进了三个省的县城，三千个岗位一个月招满，企业说这是头一回。'],
    [
      '停电通知改由短信送到每一家',
      '云桥开发区把停电的时间提前三天告诉企业，敬请谅解四个字不再贴在门口，车间可以早做安排。',
    ],
  ]) {
    const { junk } = read(around([head!, text!]));
    assert.deepEqual(junk, [], head);
  }
});
