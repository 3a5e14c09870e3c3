import type { Random } from '../random.ts';
import { dayBefore, spokenDay } from './days.ts';
import { draw, type Odds } from './draw.ts';

/** What a picture shows, as its caption says it, with the zone's name or without. */
const SCENES = [
  '工人在生产线上装配零部件',
  '技术人员正在检测产品性能',
  '车间里，机械手臂正在忙碌',
  '施工人员正抓紧进行厂房建设',
  '企业负责人向客商介绍产品',
  '研发人员在实验室调试设备',
  '整装待发的货车驶出物流中心',
  '质检员对下线的产品逐一检查',
  '企业服务专员上门了解生产情况',
  '新建的厂房已经封顶，工人正在安装设备',
  '智能仓库里，搬运机器人往来穿梭',
  '参观者在展台前了解新产品',
];
const ZONE_SCENES = [
  (zone: string) => `${zone}一家企业的生产车间`,
  (zone: string) => `俯瞰${zone}`,
  (zone: string) => `${zone}一角`,
  (zone: string) => `${zone}内的标准厂房`,
  (zone: string) => `客商代表参观${zone}规划展示馆`,
  (zone: string) => `傍晚时分的${zone}，厂房灯火通明`,
  (zone: string) => `${zone}重点项目集中签约现场`,
  (zone: string) => `${zone}政务服务中心，工作人员正在为企业办理业务`,
  (zone: string) => `建设中的${zone}创新中心`,
];

const POINTERS = ['图为', '图为', '图为', '▲', '▲', '上图：', '左图为', '右图为', '下图为'];

type Source = (name: string, zone: string) => string;

const PHOTOGRAPHERS: Odds<Source> = [
  [5, (name) => `${name} 摄`],
  [3, (name) => `本报记者 ${name} 摄`],
  [3, (name) => `（${name} 摄）`],
  [2, (name) => `${name}/摄`],
  [1, (name) => `通讯员 ${name} 摄`],
  [1, (name) => `记者${name}摄`],
];
const LENDERS: Odds<Source> = [
  [4, () => '（资料图片）'],
  [2, () => '（受访企业供图）'],
  [1, () => '资料图'],
  [2, (_, zone) => `（${zone}供图）`],
  [2, (_, zone) => `${zone}管委会供图`],
];
const ALONE: Odds<Source> = [
  [3, (name) => `本报记者 ${name} 摄`],
  [2, (name) => `${name}/摄`],
  [2, (name) => `图/${name}`],
  [2, (name) => `摄影：${name}`],
  [2, () => '（资料图片）'],
  [1, () => '（受访企业供图）'],
  [1, (_, zone) => `图片来源：${zone}`],
];

/** Draws a caption: what the picture shows, who took it, or both; a sentence names its picture or its photographer. */
export function drawCaption(random: Random, zone: string, name: () => string, day?: string): string {
  const source = (odds: Odds<Source>) => draw(random, odds)(name(), zone);
  if (random.chance(0.25)) return source(ALONE);
  if (random.chance(0.06))
    return `图①：${ZONE_SCENES[2]!(zone)}。图②：${random.pick(SCENES)}。${source(PHOTOGRAPHERS)}`;
  const named = random.chance(0.5);
  const scene = named ? random.pick(ZONE_SCENES)(zone) : random.pick(SCENES);
  const when = !named && day !== undefined && random.chance(0.4) ? `${spokenDay(dayBefore(day))}，` : '';
  const credited = when !== '' || random.chance(0.8);
  const pointer = when === '' && (!credited || random.chance(0.5)) ? random.pick(POINTERS) : '';
  const end = random.pick(['。', '。', '。 ', ' ']);
  const by = source(random.chance(0.75) ? PHOTOGRAPHERS : LENDERS);
  return `${when}${pointer}${scene}${credited ? end + by : '。'}`;
}
