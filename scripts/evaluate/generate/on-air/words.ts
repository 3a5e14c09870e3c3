/** What stations say in every programme; all of it is made up. */

export const STATIONS = {
  tv: ['样例电视台', '样例广播电视台', '江畔电视台', '示范市融媒体中心', '示范区广播电视台', '虚拟卫视'],
  radio: ['样例人民广播电台', '江畔广播电台', '样例新闻广播', '示范市融媒体中心', '虚拟经济广播'],
} as const;

export const PROGRAMMES = {
  tv: ['样例新闻联播', '江畔晚间新闻', '园区视窗', '高新播报', '示范新闻', '今日园区', '样例新闻'],
  radio: ['样例早新闻', '江畔新闻', '园区新闻快车', '样例新闻早高峰', '示范午间新闻', '新闻直通车'],
} as const;

/** A programme as its greeting names it. */
export interface Named {
  station: string;
  programme: string;
  /** The day as it is said, with its weekday; empty where it is not said. */
  day: string;
}

type Said = (named: Named) => string;

const today = ({ day }: Named): string => (day === '' ? '' : `今天是${day}，`);

export const GREETINGS: Readonly<Record<'tv' | 'radio', readonly Said[]>> = {
  tv: [
    (named) => `各位观众，晚上好！${today(named)}欢迎收看《${named.programme}》。`,
    (named) => `观众朋友们，大家好，${today(named)}这里是${named.station}《${named.programme}》。`,
    (named) => `观众朋友晚上好，${today(named)}您正在收看的是《${named.programme}》。`,
    (named) => `大家好，${today(named)}欢迎收看今天的${named.programme}。`,
  ],
  radio: [
    (named) => `听众朋友，早上好！${today(named)}欢迎收听《${named.programme}》。`,
    (named) =>
      `各位听众，大家好，${today(named)}这里是${named.station}，您现在收听的是《${named.programme}》。`,
    (named) => `亲爱的听众朋友，${today(named)}《${named.programme}》又同您见面了。`,
  ],
};

export const FAREWELLS = {
  tv: [
    '以上就是今天节目的全部内容，感谢收看，我们明天同一时间再见。',
    '今天的新闻就播送到这里，谢谢您的收看，再见。',
    '好，本期节目就是这些，更多消息请关注我们的客户端，再会。',
  ],
  radio: [
    '今天的节目就到这里，感谢收听，明天同一时间再会。',
    '以上是本次节目的全部内容，谢谢您的收听，听众朋友再见。',
    '这次新闻播送完了，谢谢收听。',
  ],
} as const;

/** What a host says between two items. */
export const TRANSITIONS = [
  '接下来继续关注其他方面的消息。',
  '再来关注下一条消息。',
  '好，我们接着往下看。',
  '继续来看今天的新闻。',
  '下面再来看看园区里的新鲜事。',
  '稍后的时间，我们换个话题。',
] as const;

/** What somebody says in a sound bite; it can be said in any park. */
export const QUOTES = [
  '以前办一件事要跑好几个窗口，现在有人上门来问缺什么，我们可以把心思都放在车间里。',
  '设备前几天刚装好，这个月先做一小批样品，等客户点了头再往上加产量。',
  '我们跑了五六个地方，最后看中的是这里上下游都近，找人、找料半个小时都能到。',
  '说实话，刚开始心里也没有底，后来一次一次地谈，话说开了，事情就好办了。',
  '下一步我们打算把研发的人也搬过来，让做图纸的和做产品的坐在一层楼里。',
  '手续比原来少了一大半，材料交上去，第三天就来电话叫我们去领证。',
  '年初定下的目标不会改，该抓的项目一个一个抓，该见的客商一家一家见。',
  '工人师傅们这段时间很辛苦，大家都想早一点把这条线跑顺。',
  '企业遇到的难处都不一样，我们建了一本账，解决一件就划掉一件。',
  '这里离我家很近，骑车十来分钟，下了班还能赶回去给孩子做晚饭。',
  '订单已经排到了后面几个月，现在最缺的是熟练工，我们自己也在带徒弟。',
  '我们给自己提的要求是，电话打进来当天就要有回音，办不成也要说清楚为什么。',
] as const;

export const OFFICES = [
  '园区企业服务中心主任',
  '园区管委会副主任',
  '园区招商部负责人',
  '企业总经理',
  '企业技术总监',
  '车间主任',
  '生产部经理',
  '驻企联络员',
  '园区居民',
  '一线工人',
] as const;

export const MENU_HEADS = [
  '内容提要',
  '提要：',
  '【内容提要】',
  '【提要】',
  '本期导读',
  '本期导读：',
  '主要内容',
  '主要内容：',
  '今天节目的主要内容有：',
  '首先请看内容提要：',
  '今日要闻',
  '新闻提要：',
] as const;

export const MENU_ENDS = ['下面请看详细内容。', '以下是详细内容。', '下面来看详细报道。'] as const;

export const BREAKS = ['（间奏）', '【片花】', '（片花）', '［转场］', '（音乐起）'] as const;
export const RULES = ['——————', '------------', '* * *', '==========', '※※※※※'] as const;

export const SECTIONS = ['简讯', '快讯', '联播快讯', '一组简讯', '园区快讯', '短讯'] as const;
