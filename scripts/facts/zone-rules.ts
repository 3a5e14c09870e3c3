/**
 * How a mention of a zone is weighed: tables only, the engine is zones.ts.
 * All patterns run on the form for matching (simplified, half-width, lower case; see match-form.ts).
 */

export type ZoneFamily = 'hightech' | 'economic' | 'other';

/** Endings that a place takes on to name its zone. */
export const suffixes: Record<ZoneFamily, readonly string[]> = {
  hightech: [
    '高新区',
    '国家高新区',
    '国家级高新区',
    '高新技术产业开发区',
    '国家高新技术产业开发区',
    '国家级高新技术产业开发区',
    '国家高新技术开发区',
    '国家级高新技术开发区',
    '高新技术开发区',
    '高新技术产业园区',
    '高新技术产业园',
    '高新技术产业区',
    '高新开发区',
    '高新园区',
  ],
  economic: [
    '经开区',
    '国家经开区',
    '国家级经开区',
    '经济技术开发区',
    '国家级经济技术开发区',
    '国家经济技术开发区',
    '国家级经济开发区',
    '经济开发区',
    '开发区',
  ],
  other: [],
};

/** What a spelling is worth, before place and context. */
export const spellingWeights = {
  exact: 1,
  variant: 1,
  variantProvincial: 0.95,
  kaifaquNational: 0.9,
  kaifaquProvincial: 0.6,
  areaName: 0.35,
} as const;

/** What the part of the article is worth that the mention stands in. */
export const sectionWeights = {
  source: 5,
  title: 4,
  lead: 2,
  opening: 1.5,
  subhead: 1.5,
  body: 1,
  derivedTitle: 1,
} as const;

/** Length of the opening, in characters from the start of the body. */
export const openingLength = 150;

/** The first `upTo` mentions in one spelling count by `factor`. */
export const repeats: readonly { upTo: number; factor: number }[] = [
  { upTo: 3, factor: 1 },
  { upTo: 8, factor: 0.5 },
  { upTo: Infinity, factor: 0.2 },
];

/** A discount by what stands around the mention; the first row that fits counts. */
export interface ContextRule {
  id: string;
  factor: number;
  /** Fits the mention itself. */
  spelling?: RegExp;
  /** Fits the clause up to the mention, at most 12 characters. */
  before?: RegExp;
  /** Fits the text after the mention, at most 16 characters. */
  after?: RegExp;
  /** The place in group 1 of `after` must be one that the gazetteer knows. */
  placeAfter?: true;
  /** Own sentences about 常州高新区 (or an area name) that the rule must fit. */
  examples: readonly string[];
}

export const contextRules: readonly ContextRule[] = [
  {
    id: 'stop',
    factor: 0,
    spelling: /^(?:中关村|光谷|张江|亦庄|泰达|麓谷|车谷|松山湖|漕河泾|星沙|杨凌|大亚湾|洋浦|燕郊)$/,
    after:
      /^(?:论坛|银行|发展|大街|东路|西路|北路|南路|大道|街道|创客|联合|信息|人才|高科|地铁|站|学校|小学|中学|医院|股份|集团|酒店|体育|足球|农商)/,
    examples: ['在光谷联合产权所挂牌', '2024中关村论坛开幕'],
  },
  {
    id: 'namesake',
    factor: 0.1,
    spelling: /^中关村/,
    before: /(?<!中国|北京|海淀)[·•]$/u,
    examples: ['云桥·中关村科技园开园', '保定·中关村创新中心五岁'],
  },
  {
    id: 'subpark',
    factor: 0.1,
    after: /^(\p{Script=Han}{2,3})(?:高新|经济)?(?:工业园|产业园|基地|分园)/u,
    placeAfter: true,
    examples: ['走进常州高新区姜堰工业园', '常州高新区东海基地投产'],
  },
  {
    id: 'org',
    factor: 0.15,
    after: /^(?:发展|投资|建设|控股|科技|产业){0,2}(?:股份|集团|控股|有限公司|律师|支行|分行)/,
    examples: ['某银行常州高新区支行发放贷款', '常州高新区建设集团发债'],
  },
  {
    id: 'address',
    factor: 0.2,
    before: /(?:地址|住所|注册地|位于).{0,8}$/,
    after: /^.{0,10}\d号/,
    examples: ['公司住所:江苏省常州高新区创业路19号', '店铺位于常州高新区通江路8号'],
  },
  {
    id: 'venue',
    factor: 0.2,
    after: /^(?:政务服务中心|政务中心|会展中心|会议中心|博览中心|体育中心|展览馆|大剧院)/,
    examples: ['大会在常州高新区政务服务中心举行', '展会在常州高新区会展中心开幕'],
  },
  {
    id: 'section',
    factor: 0.3,
    after: /^片区/,
    examples: ['自贸试验区常州高新区片区揭牌'],
  },
  {
    id: 'company',
    factor: 0.4,
    after: /^\p{Script=Han}{1,3}有限公司/u,
    examples: ['常州高新区甲乙有限公司中标'],
  },
  {
    id: 'visit',
    factor: 0.45,
    before: /(?:学习|考察|借鉴|对标|走访).{0,7}$/,
    examples: ['一行考察了常州高新区', '学习借鉴常州高新区经验'],
  },
  {
    // Who comes to inspect or to help comes for the zone's own sake.
    id: 'journey',
    factor: 0.45,
    before: /赴.{0,7}$/,
    after: /^(?!.{0,13}(?:检查|调研|督[查导]|指导|慰问|视察|巡[查察]|宣讲|现场办公))/,
    examples: ['代表团赴江苏常州高新区取经', '一行赴常州高新区参观学习'],
  },
  {
    id: 'compare',
    factor: 0.5,
    before: /(?:来自|(?<![中太平草高])原|除了?|超过|仅次于|相比|前身为).{0,2}$/,
    examples: ['来自常州高新区的选手', '规模仅次于常州高新区', '前身为常州高新区'],
  },
  {
    id: 'model',
    factor: 0.45,
    before: /[以按像].{0,2}$/,
    after: /^.{0,3}(?:为(?:标准|标杆|样板|榜样|目标)|那样|一样)/,
    examples: ['以常州高新区为标杆', '像常州高新区那样办事'],
  },
  {
    id: 'contrast',
    factor: 0.1,
    before:
      /(?:(?:不|并?非|而非|混淆?为|误[作为认])是?|(?:不同|区别|有别)于|只(?:知道?|晓得|认得|说得出|听说过)).{0,7}$/,
    after: /^(?!.{0,3}[不首第])/,
    examples: ['不是主城里的那个“常州高新区', '这里有别于常州高新区', '许多人只知道常州高新区'],
  },
  {
    id: 'other',
    factor: 0.1,
    before: /[和与跟同]$/,
    after: /^(?:是两|不是(?:一|同)|并?不同|有别|无关|没有关系)/,
    examples: ['它和常州高新区是两家', '它与常州高新区不是一回事'],
  },
  {
    id: 'from',
    factor: 0.5,
    before: /从.{0,2}$/,
    after: /^(?!.{0,10}(?:获悉|了解|得知|传来))/,
    examples: ['企业从常州高新区迁来'],
  },
  {
    id: 'aux',
    factor: 0.4,
    after: /^的?(?:辐射|配套|飞地|托管|联动|分(?:[园区校]|中心|基地|公司))/,
    examples: ['打造常州高新区的配套基地', '常州高新区飞地项目', '常州高新区分园开园'],
  },
];

/** Names set side by side: two or three, or a whole roll of them. */
export const listRules = {
  joint: /^(?:[、和及与]|以及)$/,
  factor: 0.85,
  rollFrom: 4,
  rollFactor: 0.3,
} as const;

/** A number of zones: 4 of 4家开发区, 两 of 两个国家级高新区. */
export const toldNumber =
  /(?<!\d)([2-9两三四五六七八九十]|10)[家个座](?:国家级?|省级|市级|国字号)?(?:(?:经济技术|经济|高新技术产业|高新技术)?开发区|高新区|经开区|园区|产业园区)/g;

/** Only after these is an area's name not the end of a longer one. */
export const areaBefore =
  /(?:^|[\P{Script=Han}在到与和对由从为的了把将让向于是该本我赴至驻助给被据进入市县区省看访以])$|中国$/u;

/** The bare words, the families they can mean, and where they mean no zone in particular. */
export const bareWords: Record<string, readonly ZoneFamily[]> = {
  高新区: ['hightech'],
  经开区: ['economic'],
  开发区: ['economic', 'hightech'],
};

export const bareRules = {
  /** Only after these does the word stand alone; after any other character it may end an unknown zone's name. */
  before: /(?:^|[\P{Script=Han}在到与和对由从为的了把将让向于是该本我赴至驻户助给等据被进入市县])$/u,
  notBefore: /(?:[镇区乡县园]、|[全各][省市县州]|[多几数][省市县])$/,
  notAfter:
    /^(?:改革[和与及]?创新|升级版|重点工作|作为|(?:19|20)\d\d年第|改革发展|(?:管理)?条例|瞪羚|独角兽|一体化|联盟|建设|升级|名单|总数|数量|综合评价|创建|等)/,
} as const;

export const decision = {
  minScore: 1.2,
  keepRatio: 0.3,
  /** A bare word goes to a zone that is named with at least this score. */
  namedScore: 1.5,
  /** Two zones outside the title this close: about both, no main one. */
  tieRatio: 0.8,
  /** The same where three or more are kept: the one named first in a round-up is no more its subject than the others. */
  tieRatioOfMany: 0.5,
  /** For a zone of the body whose place or district stands in title or source. */
  titlePlaceBonus: 0.7,
  /** For a zone of the body whose city or district the text names besides. */
  bodyPlaceBonus: 0.3,
} as const;
