/**
 * Lines of newspaper pages by what they are, in the forms that papers give them. Each is put into a page of three
 * articles, which must come out as they are without it. Names and papers are invented.
 */
export interface LineForm {
  lines: string[];
  /** Who wrote the article, where the line tells it. */
  by?: string[];
  /** What of the line the text keeps. */
  keeps?: string;
}

const each = (...lines: string[]): LineForm[] => lines.map((line) => ({ lines: [line] }));

/** Who took, drew, gave or keeps a picture, behind what it shows. */
const CREDITS = [
  '林小禾 摄',
  '（林小禾 摄）',
  '通讯员 林小禾 摄',
  '图/林小禾',
  '图/视觉云桥',
  '（图/视觉中国）',
  '图片来源：视觉云桥',
  '图源：青禾发布',
  '特约摄影 林小禾/视觉云桥',
  '记者 林小禾 摄/视觉云桥',
  '林小禾/人民图片',
  '视觉中国',
  '东方IC',
  '新华社发',
  '受访者供图',
  '图片由园区提供',
  '何雨制图',
  '本报记者 林小禾 图',
  'AI制图',
  '（无人机照片）',
];

const SHOWN = '居民在旧厂房改成的书店里看书。';

/** What stands at a picture, which a paragraph of the text may be broken by. */
export const OF_PICTURES: LineForm[] = [
  ...CREDITS.map((credit) => ({ lines: [SHOWN + (credit.startsWith('（') ? credit : ` ${credit}`)] })),
  ...['林小禾 摄', '（林小禾 摄）', '图/视觉中国', '图/林小禾', '特约摄影 林小禾/视觉云桥', '受访者供图'].map(
    (credit) => ({ lines: [SHOWN, credit] }),
  ),
  ...each(
    '摄影 林小禾',
    '摄影/林小禾',
    '漫画/何雨',
    '制图：何雨',
    '图源：视觉中国',
    '特约摄影 林小禾/视觉云桥',
  ),
  ...each(`【图说】${SHOWN}`, `压题照片：${SHOWN}`, `图①${SHOWN}`, `题图：${SHOWN} 林小禾 摄`),
  { lines: [`①${SHOWN}②园区一角。③食堂里的午餐。`, '本报记者 林小禾 摄'] },
  { lines: [`①${SHOWN}`, '②园区一角。', '林小禾 摄'] },
];

/** Sentences of the text that speak of pictures. */
export const NO_PICTURES: LineForm[] = each(
  '园区的第一本画册收了三百张照片，都是职工自己拍的。摄影爱好者陈静的那一张印在封面上。',
  '展厅里挂着两幅旧图。图上的老街，如今是园区的食堂。',
  '①先登记；②再领牌；③最后上路。三步走完，一共用了二十分钟。',
  '居民在书店里看书的时候，旧机床就立在窗边，谁也不觉得它碍事。',
  '他说，这张图是视觉中心的同事画的。',
  '漫画里的老师傅总爱说一句话，手上有活，心里不慌。',
).map((form) => ({ ...form, keeps: form.lines[0]! }));

const BY_TWO = [
  '本报记者 林小禾 通讯员 方知远',
  '□ 本报记者 林小禾 方知远',
  '►记者 林小禾 见习记者 方知远',
  '青禾日报全媒体记者 林小禾 方知远',
  '都市报记者 林小禾 方知远',
  '本报青禾记者 林小禾 方知远',
  '文/图 本报记者 林小禾 方知远',
  '（本报记者 林小禾 通讯员 方知远）',
];
const BY_ONE = [
  '林　禾',
  '晚报记者 林禾 图/受访者提供',
  '文 林禾 图 叶知秋',
  '记者 林禾 摄影 叶知秋',
  '本报记者 林禾 文 叶知秋 摄',
  '本报记者 林禾 文 通讯员 叶知秋 图',
  '本报记者 林禾 文并摄',
  '本报记者 林禾 漫画 叶知秋',
  '记者 林禾 制图 叶知秋',
];

/** Who wrote an article, on a line below its headline. */
export const BYLINES: LineForm[] = [
  ...each(...BY_TWO).map((form) => ({ ...form, by: ['林小禾', '方知远'] })),
  ...each(...BY_ONE).map((form) => ({ ...form, by: ['林禾'] })),
];

/** The same in front of its first words; where the line tells a place as well, the text keeps it. */
export const LEADS: LineForm[] = [
  ...each(
    '本报讯（记者 林小禾 通讯员 方知远）',
    '晚报讯（记者 林小禾 方知远）',
    '本报消息（记者 林小禾 方知远）',
    '全媒体讯（记者 林小禾 通讯员 方知远）',
    '快讯（记者 林小禾 方知远）',
    '晚报记者 林小禾 方知远　',
    '都市报记者 林小禾 通讯员 方知远　',
    '□本报记者 林小禾 方知远　',
    '商报讯 记者林小禾 通讯员方知远报道：',
  ).map((form) => ({ ...form, by: ['林小禾', '方知远'] })),
  ...['本报青禾讯（记者 林小禾）', '晚报青禾讯（记者 林小禾）'].map((line) => ({
    lines: [line],
    by: ['林小禾'],
    keeps: line,
  })),
  ...['记者从青禾市科技局获悉，', '据青禾园区统计，', '本报记者三年前曾写道，', '快讯栏里有一条消息说，'].map(
    (line) => ({ lines: [line], by: [], keeps: line }),
  ),
];

/** What a page prints around its texts, between two of them or at its foot. */
export const FURNITURE: LineForm[] = each(
  '03 园区',
  '园区03',
  '园区/03',
  'A03 | 园区',
  '第3版',
  '— 3 —',
  '园区新闻',
  '责编 林小禾 美编 方知远 校对 何雨',
  '策划/林小禾 执行/方知远',
  '本版稿件由本报记者林小禾采写',
  '本版文图 本报记者 林小禾',
  '新闻热线 0000-1234567',
  '邮编：000000',
  '法律顾问：虚构律师事务所',
  '扫一扫 看视频',
  '欢迎扫描二维码',
  '更多内容请扫二维码',
  '青禾日报微信公众号',
  '青禾日报　园区周刊',
  '今日多云，偏南风2级，12～18℃',
  '农历正月廿七',
  '►上接1版',
  '（下转第4版）',
  '（更多报道见A04版）',
);
