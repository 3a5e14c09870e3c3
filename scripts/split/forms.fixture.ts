/** Files of many forms for tests: some hold several items, some one text that only looks so. The wording is the project's own. */
export interface Form {
  what: string;
  text: string;
  /** Titles of the articles that must come out, in order. */
  titles: string[];
  /** Words that no body may hold. */
  never: string[];
}

const ningbo = [
  '7月24日，宁波高新区与多家银行签下制造业资金合作计划，总额10亿元，园区里的中小企业可以凭订单申请贷款。',
  '一家做进口生意的公司当天就拿到了授信，负责人说，手续比去年少了一半，从递交材料到放款只用了三天。',
];
const yantai = [
  '7月28日，烟台高新区的文化创意产业园启动，做动画、游戏和设计的二十多家企业第一批入驻，办公楼的租金头三年减半。',
  '园区还给企业请来了做海外发行的团队，帮它们把作品翻译成日文和韩文，秋天要去参加两场国际展会。',
];
const yiyang = [
  '近日，益阳高新区的市场主体又多了近两成，窗口前排队的大多是来办执照的年轻人，平均等候不到十分钟。',
  '区里把十二个部门的章收到一个大厅，一张表填到底，办完当场发证，外地来的人也可以在手机上办。',
];
/** Items of one zone, as a local programme has them. */
const local = [
  [
    '入冬以来，烟台高新区的工地上塔吊转个不停，十二个重点项目同时往上长，最高的一栋已经到了二十层。',
    '项目办的人把办公桌搬进了工地，图纸当天批、问题当天改，今年开工的项目数比去年多了三成。',
  ],
  [
    '近日，烟台高新区第二实验小学的孩子们走进消防站，穿上战斗服，学着用水枪喷灭远处的小火盆。',
    '消防站每月开放两天，学校排着队报名，课后还给每个家庭留了一份检查厨房的作业。',
  ],
  [
    '为让老人少跑路，日前，烟台高新区在六个社区设了流动药房，慢性病的药当场就能取，药师每周来坐诊两次。',
    '药房的车里装了冷藏柜和打印机，处方由区医院远程审核，第一周已有三百多位老人用上。',
  ],
];
/** Titles that are made of the ledes. */
const made = [
  '7月24日，宁波高新区与多家银行签下制造业资金合作计划，总额10亿元',
  '7月28日，烟台高新区的文化创意产业园启动',
  '近日，益阳高新区的市场主体又多了近两成',
];
const madeLocal = [
  '入冬以来，烟台高新区的工地上塔吊转个不停，十二个重点项目同时往上长',
  '近日，烟台高新区第二实验小学的孩子们走进消防站，穿上战斗服',
  '为让老人少跑路，日前，烟台高新区在六个社区设了流动药房',
];
const heads = ['宁波高新区请银行上门听需求', '烟台高新区文创园开门迎客', '益阳高新区办照只等十分钟'] as const;
const items = [ningbo, yantai, yiyang];
const join = (...lines: (string | string[])[]) => lines.flat().join('\n');
const each = (line: (title: string, texts: string[], k: number) => string[]) =>
  items.flatMap((texts, k) => line(heads[k]!, texts, k));
const all = [...heads];

export const several: Form[] = [
  {
    what: 'a county script with 【口播】 and 【正文】',
    text: join(
      '《云桥新闻》播出稿 2021年7月30日',
      each((title, [a, b]) => ['', title, `【口播】${a}`, `【正文】${b}`]),
      '【口播】今天的云桥新闻就到这里，明天见。',
    ),
    titles: all,
    never: ['【', '明天见'],
  },
  {
    what: 'a radio rundown with numbers and lengths',
    text: join(
      '云桥之声《早安园区》串联单',
      '播出日期：2021年7月30日',
      '',
      each((title, texts, k) => [`条目${k + 1}  ${title}  时长1'20"`, ...texts]),
      '片尾',
      '审稿：林小禾',
    ),
    titles: all,
    never: ['条目', '时长', '审稿'],
  },
  {
    what: 'a rundown whose fields are set apart by wide spaces',
    text: join(
      '青禾早知道（电视版）　串联单',
      '日期：2021年7月30日　　主播：小禾',
      '----------------------------',
      each((title, [a, b], k) => [
        `序号${k + 1}　　形式：口播+画面　　时长 1'20"`,
        `标题　　${title}`,
        `正文　　${a}`,
        `　　　　${b}`,
        '----------------------------',
      ]),
      '主播：感谢收看今天的节目，明天同一时间再见。',
      '编审签字：',
    ),
    titles: all,
    never: ['正文　', '形式', '感谢收看', '签字'],
  },
  {
    what: 'a rundown whose fields have colons, under the number and form of each item',
    text: join(
      '云桥园区播报 播出串联单（周五）',
      each((title, [a, b], k) => [
        `条序 ${k + 1} 体裁：录音报道 时长：1分20秒`,
        `题目：${title}`,
        `正文：${a}`,
        b!,
      ]),
    ),
    titles: all,
    never: ['正文：', '体裁'],
  },
  {
    what: 'a radio script of two hosts who are named once, with jingles and the state of the roads',
    text: join(
      '云桥之声《一路同行》新闻版　稿件备存（三期合编）',
      '［开始曲，压混］',
      '主持人 小禾：早高峰的朋友们，新闻马上开始。首先是内容提要——',
      all.map((title) => `· ${title}`),
      '［间奏］',
      each((title, [a, b], k) => [
        `${'一二三'[k]}、${title}`,
        `${k % 2 ? '阿满' : '小禾'}：${a}`,
        b!,
        ['［路况插播：青禾大桥北向南缓行，请绕行。］', '【广告 30秒】', '（整点报时）'][k]!,
      ]),
      '主持人 阿满：以上就是今天的全部新闻，我们接着聊。',
      '［结束曲］',
    ),
    titles: all,
    never: ['小禾：', '阿满：', '缓行', '接着聊', '报时'],
  },
  {
    what: 'a digest behind lines, its headlines numbered in brackets',
    text: join(
      '# 园区升级资料剪编',
      each((title, texts, k) => [
        '',
        '---',
        '',
        `**【${k + 1}】${title}**`,
        '（云桥日报 2021-07-30）',
        '',
        ...texts,
      ]),
    ),
    titles: all,
    never: ['【1】', '云桥日报'],
  },
  {
    what: 'old news read again: a number, a word for the kind of item and the headline on lines of their own',
    text: join(
      '园区里的进与新 | 旧闻重读',
      '原创 编辑部 青禾那些事',
      '点击上方蓝字 关注我们',
      each((title, texts, k) => [
        '',
        `0${k + 1}`,
        ['钱', '新', '快办'][k]!,
        title,
        ...(k === 1 ? ['来源：云桥日报'] : []),
        ...texts,
        ['（转载自7月25日云桥日报 记者 林小禾）', '云桥日报记者 方知远', '（记者 王芳）'][k]!,
      ]),
      '- END -',
      '喜欢本文，点个“在看”再走',
    ),
    titles: all,
    never: ['林小禾', '王芳', '在看'],
  },
  {
    what: 'a week of WeChat with emoji numbers',
    text: join(
      '园区一周要闻（7.24—7.30）',
      '',
      each((title, texts, k) => [`${k + 1}\ufe0f\u20e3 ${title}`, '', `📍${texts[0]!}`, '', texts[1]!, '']),
      '👇点击阅读原文',
    ),
    titles: all,
    never: ['\u20e3'],
  },
  {
    what: 'information for leaders with 呈报',
    text: join(
      '政务信息',
      '第 31 期',
      '云桥市政府办公室编　2021年7月30日',
      '',
      '本期要目',
      each((title, _, k) => [`${k + 1}．${title}`]),
      '',
      each((title, texts) => [title, ...texts.map((text) => `　　${text}`), '']),
      '呈报：市委、市政府领导',
      '分送：各区县',
    ),
    titles: all,
    never: ['呈报', '要目'],
  },
  {
    what: 'an association’s newsletter with pages and dot leaders',
    text: join(
      '开发区协会会员通讯',
      '2021年第4期',
      '目录 CONTENTS',
      each((title, _, k) => [`• ${title} ........ ${2 * k + 1}`]),
      '会员动态',
      each((title, texts, k) => [title, ...texts, `- ${k + 1} -`]),
    ),
    titles: all,
    never: ['....', '- 1 -'],
  },
  {
    what: 'a digest sent by mail',
    text: join(
      '主题：园区每日摘编 2021-07-30',
      '发件人：云桥园区研究室',
      '',
      '今日导读',
      each((title) => [`* ${title}`]),
      '',
      each((title, texts) => [title, ...texts, '（云桥时报 2021-07-29）', '']),
      '如不想再收到，请回复退订。',
    ),
    titles: all,
    never: ['退订', '云桥时报'],
  },
  {
    what: 'items that close with reporter, paper and day',
    text: join(
      '产业纵横 · 短波',
      each((title, [a, b], k) => ['', title, a!, `${b}（记者 林小禾，《云桥时报》2021年7月${25 + k}日）`]),
      '12 产业纵横',
    ),
    titles: all,
    never: ['林小禾', '12 产业'],
  },
  {
    what: 'a podcast with turns, times and a list',
    text: join(
      '青禾产业电台 第12期',
      '时间轴',
      each((title, _, k) => [`0${k}:30 ${title}`]),
      '',
      '小禾 00:01',
      '哈喽大家好，欢迎收听青禾产业电台。',
      each((title, texts, k) => [
        `小禾 0${k}:30`,
        `第${'一二三'[k]}条，${title}。`,
        `小禾 0${k}:40`,
        texts[0]!,
        `小禾 0${k}:55`,
        texts[1]!,
      ]),
      '小禾 03:40',
      '今天的节目就到这里，记得订阅，下期见。',
    ),
    titles: all,
    never: ['小禾', '订阅', '第一条'],
  },
  {
    what: 'turns in brackets before what is said',
    text: join(
      '《云桥早班车》文字整理',
      '本期看点',
      ...heads,
      '[00:03] 主播：各位听众早上好，欢迎收听云桥早班车。',
      each((title, [a, b], k) => [
        `[0${k}:20] 主播：${title}。`,
        `[0${k}:25] 主播：${a}`,
        `[0${k}:50] 主播：${b}`,
      ]),
      '[03:30] 主播：感谢收听，再见。',
    ),
    titles: all,
    never: ['主播', '[0', '再见'],
  },
  {
    what: 'subtitles of two items with markers',
    text: join(
      '[节目] 云桥新闻联播 20210730',
      '[片段01] 宁波高新区请银行上门听需求',
      ...[
        '宁波高新区与多家银行',
        '签下制造业资金合作计划',
        '总额十亿元',
        '园区里的中小企业可以凭订单申请贷',
        '款',
        '手续比去年少了一半',
      ].map((text, k) => `\n${k + 1}\n00:00:0${k},100 --> 00:00:0${k},900\n${text}`),
      '',
      '[片段02] 烟台高新区文创园开门迎客',
      ...[
        '烟台高新区的文化创意产业园启动',
        '做动画游戏和设计的',
        '二十多家企业第一批入驻',
        '办公楼的租金头三年减半',
        '秋天要去参加两场国际展会',
      ].map((text, k) => `\n${k + 7}\n00:00:1${k},100 --> 00:00:1${k},900\n${text}`),
    ),
    titles: heads.slice(0, 2),
    never: ['-->', '片段'],
  },
  {
    what: 'items with the zone in brackets before each headline',
    text: join(
      '园区快讯',
      each((title, texts) => ['', `【${title.slice(0, 5)}】${title.slice(5)}`, ...texts]),
    ),
    titles: heads.map((title) => `【${title.slice(0, 5)}】${title.slice(5)}`),
    never: [],
  },
  {
    what: 'a morning digest: numbers on lines of their own, headlines in brackets, small talk around',
    text: join(
      '早安！青禾早餐 | 7月30日',
      '▲ 点击音频 听早餐',
      '早安，今天是7月30日 星期五',
      '天气：晴，24℃~31℃',
      each((title, texts, k) => [
        '',
        `━━ 0${k + 1} ━━`,
        `【${title}】`,
        ...texts,
        '（来源：云桥时报 林小禾）',
      ]),
      '',
      '【今日油价】92号 7.01元/升',
      '【微语】把今天过好。',
      '往期推荐',
    ),
    titles: all,
    never: ['油价', '微语', '天气', '林小禾', '━'],
  },
  {
    what: 'a weekly round-up with marks, a note above and tables below',
    text: join(
      '【云桥周报】一周快览',
      '编者按：本期收了各地的消息，供参考。',
      '【项目速递】',
      each((title, [a, b], k) => ['', `▍${title}`, a!, `${b}（云桥商报 2021年7月${25 + k}日 林小禾）`]),
      '',
      '【数据一览】',
      '类别  本周  环比',
      '签约  17个  +3',
      '【下周预告】',
      '园区座谈会',
    ),
    titles: all,
    never: ['编者按', '环比', '座谈会', '林小禾', '▍'],
  },
  {
    what: 'a radio script of two announcers',
    text: join(
      '7月30日《云桥早班车》',
      '2021-07-30 [打印本页]',
      '女：听众朋友早上好。',
      '男：早上好，欢迎收听《云桥早班车》。',
      '女：首先关注本次节目内容提要。',
      ...heads.map((title, k) => `${k % 2 ? '女' : '男'}：${title}；`),
      each((title, [a, b], k) => [
        k === 0 ? `男：先来听第一条，${title}。请听本台记者林小禾的报道。` : `女：再来看看邻市。${title}。`,
        a!,
        '（录音起）',
        `男：${b}`,
        '（录音止）',
      ]),
      '女：以上就是今天《云桥早班车》的全部内容，感谢您的收听。',
    ),
    titles: all.map((title) => title),
    never: ['听众', '录音', '男：', '请听', '邻市', '感谢'],
  },
  {
    what: 'two issues of one programme',
    text: join(
      items
        .slice(0, 2)
        .flatMap((texts, k) => [
          '云桥新闻 一周要闻（文字版）',
          `发布时间：2021-0${k + 6}-16 09:29 来源：云桥融媒体中心`,
          '过去一周，有哪些消息值得关注？',
          `【标题】${heads[k]!}`,
          ...texts.map((text) => `【口播】${text}`),
          `【标题】${heads[2]}`,
          ...yiyang.map((text) => `【口播】${text}`),
          '以上就是本周要闻，感谢收看。',
        ]),
    ),
    titles: [heads[0], heads[2], heads[1], heads[2]],
    never: ['【', '过去一周', '感谢'],
  },
  {
    what: 'a local programme whose items stand behind blank lines, without labels or headlines',
    text: join(
      '《今日烟高》新闻资讯',
      '2023年12月14日',
      '（片头）',
      '观众朋友大家好，欢迎收看《今日烟高》。',
      '',
      local.map((texts) => join(texts, '')),
      '好，今天的节目就到这里，感谢您的收看，再见。',
      '（片尾）责编：林小禾 摄像：方知远',
      '烟高视界 · 烟台高新区融媒体中心',
    ),
    titles: madeLocal,
    never: ['观众', '感谢', '片尾', '烟高视界'],
  },
  {
    what: 'a local programme of one paragraph an item, and the name of its maker below the farewell',
    text: join(
      '《烟高新闻》',
      '播出日期：2023年12月14日',
      '主播：各位观众晚上好，今天是12月14日，星期四，欢迎收看《烟高新闻》。',
      '',
      local.map((texts) => join(texts.join(''), '')),
      '今天的《烟高新闻》就播送到这儿，观众朋友，再见！',
      '烟台高新区融媒体中心出品',
    ),
    titles: madeLocal,
    never: ['观众', '播送', '出品'],
  },
  ...[
    ['一、', '二、', '三、'],
    ['（1）', '（2）', '（3）'],
    ['1.', '2.', '3.'],
  ].map((numbers) => ({
    what: `a script whose items are only numbered, ${numbers[0]!} alone on a line`,
    text: join(
      '《园区新观察》播出稿　第 118 期',
      '时长：12\'30"　主播：林小禾',
      items.map(([a, b], k) =>
        join(
          '',
          numbers[k]!,
          `【口播】${a!}`,
          `【正文】${b!}`,
          '【画面】园区航拍 3″',
          '【同期声】项目负责人 方知远',
          `“${local[k]![1]!}”`,
          '【记者】林小禾 叶霞',
        ),
      ),
      '【结束语】以上就是今天节目的全部内容。',
      '审稿：____　　编导：____',
    ),
    titles: made,
    never: ['一、', '（1）', '1.', '航拍', '方知远', '记者', '以上就是'],
  })),
  {
    what: 'a radio script with stars between its items, each with who made it',
    text: join(
      '云桥广播《园区早班车》2021年7月30日 周五',
      '各位听众朋友，早晨好，您现在收听的是园区早班车。',
      '',
      items.map((texts, k) =>
        join(texts, ['本台记者林小禾采制。', '（叶霞 方知远 报道）', '通讯员方知远供稿。'][k]!, '＊＊＊'),
      ),
      '节目播送完了，再见。',
    ),
    titles: made,
    never: ['早晨好', '采制', '报道', '供稿', '＊', '播送'],
  },
  {
    what: 'what an office’s loudspeakers say, one text below the other',
    text: join(
      '园区广播站  每日播音稿',
      '播音：林小禾　编辑：叶霞',
      '时间：2021年7月30日中午',
      '老师们、同事们，中午好！这里是园区广播站。',
      ...items,
      '今天的播音到此结束，谢谢收听。',
    ),
    titles: made,
    never: ['同事们', '播音'],
  },
  {
    what: 'a digest in a mail with its head, each item counted of all and with its own source and day',
    text: join(
      '发件人: 园区舆情摘要 <digest@example.cn>',
      '收件人: 综合科 <office@example.cn>',
      '日期: Fri, 30 Jul 2021 07:30:12 +0800',
      '主题: 【每日摘要】园区新闻 3 条(含历史回顾)',
      '',
      '您好,以下为您订阅的“开发区”关键词今日摘要。如无法正常显示,请点此在浏览器中查看。',
      each((title, texts, k) => [
        '',
        '=====================',
        `[${k + 1}/3] ${title}`,
        `云桥日报  2021-07-2${k + 6}`,
        '',
        ...texts,
        '',
        `>> 阅读原文: http://example.cn/r/730${k}`,
      ]),
      '---',
      '您收到此邮件是因为您订阅了园区舆情摘要。',
    ),
    titles: all,
    never: ['发件人', '综合科', '摘要', '/3]', '云桥日报', 'example', '订阅'],
  },
  {
    what: 'a digest in a mail of a reader’s own post box, its items counted in circles',
    text: join(
      '园区早知道 <news@example.cn>',
      '2021年7月30日 07:30',
      '收件人：我',
      '',
      '早上好！今天为您精选 3 条园区新闻：',
      each((title, texts, k) => [
        '',
        `${'①②③'[k]!} ${title}`,
        `云桥日报 · 2021-07-2${k + 6}`,
        '',
        ...texts,
        '',
        '[阅读全文]',
      ]),
      '取消订阅',
    ),
    titles: all,
    never: ['园区早知道', '收件人', '精选', '②', '云桥日报', '阅读全文'],
  },
  {
    what: 'a digest that gives source and day in brackets below each headline',
    text: join(
      '发件人：林小禾',
      '发送时间：2021年7月30日 星期五 7:30',
      '收件人：综合科',
      '主题：转发：园区信息汇总',
      each((title, texts, k) => [`【${k + 1}】${title}`, `（云桥日报，2021-07-2${k + 6}）`, ...texts, '']),
    ),
    titles: all,
    never: ['综合科', '【2】', '云桥日报'],
  },
  {
    what: 'pages of several sites, each with its lists and its foot',
    text: join(
      each((title, texts, k) => [
        `云桥网 > 产业 > 正文`,
        title,
        `2021-07-2${k + 6} 09:12 来源：云桥日报`,
        ...texts,
        '责任编辑：林小禾',
        ...[
          ['友情链接', '不良信息举报', '浙ICP备00000000号'],
          ['相关阅读', '园区新桥通车', '夜校又开班了'],
          ['热门评论', '写得真好', '打开APP查看全部评论'],
        ][k]!,
      ]),
    ),
    titles: all,
    never: ['云桥网', '来源', '举报', '夜校', '写得'],
  },
  {
    what: 'plain items of several places, one below the other',
    text: join(each((title, texts) => [title, ...texts, ''])),
    titles: all,
    never: [],
  },
];

const dev = '青禾产业园';
const long = (subject: string, k: number) =>
  `${subject}这一年新来了${k + 3}家企业，厂房从打桩到封顶只用了半年，工人大多住在附近的镇上，每天坐班车上下班，园区为此加开了三条线路。`;

export const single: [what: string, text: string][] = [
  [
    'a conversation',
    join(
      '把服务送到车间门口——对话青禾产业园负责人',
      '园区启用三年，来的企业越来越多。本报记者与园区负责人谈了谈。',
      '记者：企业最看重什么？',
      `林小禾：${long(dev, 1)}`,
      '记者：接下来做什么？',
      `林小禾：${long(dev, 2)}`,
    ),
  ],
  [
    'questions and answers with a list of them above',
    join(
      '青禾产业园入园问答',
      '目录',
      '1. 入园要交哪些材料？',
      '2. 多久能拿到批复？',
      '3. 租金怎么算？',
      '1. 入园要交哪些材料？',
      long(dev, 1),
      '2. 多久能拿到批复？',
      long(dev, 2),
      '3. 租金怎么算？',
      long(dev, 3),
    ),
  ],
  [
    'a policy with chapters and their list',
    join(
      '青禾产业园管理办法',
      '目录',
      '第一章 总则',
      '第二章 入园条件',
      '第三章 扶持措施',
      '第一章 总则',
      `第一条 为了规范管理，制定本办法。${long(dev, 1)}`,
      '第二章 入园条件',
      `第二条 企业应当符合产业方向。${long(dev, 2)}`,
      '第三章 扶持措施',
      `第三条 租金按面积减免。${long(dev, 3)}`,
    ),
  ],
  [
    'a round-up of three zones under one title and lede',
    join(
      '三个园区的答卷',
      '又到年中，宁波、烟台、益阳三地的高新区交出了各自的答卷。记者走进园区，看它们怎样把项目落到地上。',
      each((title, texts) => [title, ...texts]),
    ),
  ],
  [
    'a report with a list of its parts and pages',
    join(
      '青禾产业园发展报告',
      '本报告由青禾研究院编写，分三个部分说明园区一年来的变化，数据截至去年十二月底，供各方参考。',
      '目录',
      '一、产业规模……1',
      '二、创新平台……5',
      '三、营商环境……9',
      '一、产业规模',
      long(dev, 1),
      '二、创新平台',
      long(dev, 2),
      '三、营商环境',
      long(dev, 3),
    ),
  ],
  [
    'a chronicle',
    join('青禾产业园大事记', '2021年3月', long(dev, 1), '2021年5月', long(dev, 2), '2021年9月', long(dev, 3)),
  ],
  [
    'a ranking',
    join(
      '全国园区竞争力排名公布',
      '近日，一家研究机构公布了全国园区竞争力的排名，排在前面的园区多在沿海，中西部的园区进步最快。',
      '1. 苏州工业园区',
      '2. 宁波高新区',
      '3. 烟台高新区',
      '4. 益阳高新区',
    ),
  ],
  [
    'minutes of a meeting',
    join(
      '青禾产业园管委会会议纪要',
      '第9期',
      '7月30日上午，园区召开主任办公会，研究近期的三件工作，议定的事项如下。',
      '一、关于道路',
      long(dev, 1),
      '二、关于供水',
      long(dev, 2),
      '三、关于绿化',
      long(dev, 3),
    ),
  ],
  [
    'a speech',
    join(
      '在青禾产业园开园仪式上的讲话',
      '各位来宾，大家上午好！',
      long('我们的园区', 1),
      '今天，青禾产业园开园了。',
      long('我们的园区', 2),
      '谢谢大家！',
    ),
  ],
  [
    'a report that lists its own subheads above',
    join(
      '青禾产业园的三本账',
      '● 厂房账：一年封顶六栋',
      '● 人才账：招来工人两千',
      '● 生态账：种下树苗三万',
      '近日，记者走进青禾产业园，听园区的人算了三本账，每一本都写着这一年的变化，也写着明年的打算。',
      '厂房账：一年封顶六栋',
      long(dev, 1),
      '人才账：招来工人两千',
      long(dev, 2),
      '生态账：种下树苗三万',
      long(dev, 3),
    ),
  ],
  [
    'a report whose subheads stand in brackets',
    join(
      '青禾产业园一周见闻',
      '近日，记者在青禾产业园住了一周，看厂房怎样封顶，看工人怎样上班，也看园区怎样过夜。',
      '【厂房封顶，机器就要进场了】',
      long(dev, 1),
      '【工人上班，班车又加了三条】',
      long(dev, 2),
      '【园区过夜，夜校的灯还亮着】',
      long(dev, 3),
    ),
  ],
  [
    'a report whose points begin with marks',
    join(
      '青禾产业园晒出年中答卷',
      '7月30日，青禾产业园召开会议，晒出了上半年的答卷，有三件事说得最多。',
      '◆厂房建设比去年快了一倍',
      long(dev, 1),
      '◆招工难的事情有了新办法',
      long(dev, 2),
      '◆班车开到了镇上的家门口',
      long(dev, 3),
    ),
  ],
  [
    'a script of one item with sound',
    join(
      '云桥之声 播出稿',
      '青禾产业园夜校开课',
      '播出时间：2021年7月30日',
      '（片花）',
      '主持人：听众朋友，早上好。请听云桥台记者林小禾的报道：',
      long(dev, 1),
      '（录音起）',
      long(dev, 2),
      '（录音止）',
      long(dev, 3),
    ),
  ],
  [
    'a verse',
    join(
      '青禾谣',
      '近日，园区的工人写了一首诗，贴在食堂的墙上，大家读了都说好，记者抄了下来，一个字也没有改。',
      '宁波的船来了',
      '烟台的苹果红了',
      '益阳的茶香了',
      '青禾的灯亮了',
    ),
  ],
  [
    'a web page with a list of other pages',
    join(
      '当前位置：首页 > 园区',
      heads[0],
      '来源：云桥时报 发布时间：2021-07-30',
      ningbo,
      '相关阅读',
      heads[1],
      heads[2],
      '云桥园区的新路',
    ),
  ],
  [
    'a morning’s news in one sentence each',
    join(
      '园区早报 7月30日',
      '1、宁波高新区与多家银行签下制造业资金合作计划，总额10亿元。',
      '2、烟台高新区文化创意产业园昨天启动，二十多家企业第一批入驻。',
      '3、益阳高新区的市场主体上半年增加近两成。',
      '4、云桥开发区的海水稻试验田开镰。',
    ),
  ],
];
