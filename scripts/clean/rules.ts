/**
 * The kinds of lines that are no article text, as data. To add one, add an object with lines of your own that it
 * takes and lines like them that it must leave alone: the test runs every rule over every example.
 */
import { parseAttribution, printedIn } from '../facts/attribution.ts';
import { datesIn } from '../facts/calendar.ts';
import { isName, parseByline, photoCredit, pointsAtPicture } from '../facts/byline.ts';
import { holdsAny } from '../facts/string-index.ts';
import { remember } from '../remember.ts';
import type { Block } from '../types.ts';
import { bare } from './fold.ts';
import { isJam } from './jammers.ts';
import { isJump } from './jumps.ts';
import { labelsIn, lasts, mayLabel, tellsSpan } from './labels.ts';
import type { Label } from './labels.ts';
import { lineOf } from './line.ts';
import type { Line } from './line.ts';
import { endsLikeMedium, noise } from './noise.ts';
import { asksToScan } from './scan.ts';
import type { Sorted } from './seen.ts';

/** A kind of line. `test` may rely on the line being at most `max` characters long. */
export interface Rule {
  id: string;
  /** Shown on the site beside the lines that it took. */
  name: string;
  why: string;
  max: number;
  test: (line: Line) => boolean;
  drops: string[];
  keeps: string[];
}

const matches = (pattern: RegExp) => (line: Line) => pattern.test(line.text);
/** The source of a pattern for any of these words; for none of no words. */
const anyOf = (words: ReadonlySet<string>): string => [...words].map(RegExp.escape).join('|') || '(?!)';
const parts = (text: string): string[] => text.split(/[ |·/、>»]+/u).filter(Boolean);

const STAMP =
  /^[[(]?(?:(?:19|20)\d\d ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2} ?日?|\d{1,2}\.\d{1,2}\.(?:19|20)\d\d|\d{1,2}[-/]\d{1,2}|\d{1,2}月\d{1,2}日|今天|昨天|前天)?[ T,]?\(?(?:星期[一二三四五六日天]|周[一二三四五六日])?\)? ?(?:\d{1,2}:\d\d(?::\d\d)?)?[\])]?$/u;
/** As blogs write it: Apr 6, 2021 | 园区, 产业 | 0 comments */
const BLOG_STAMP = /^[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d \|[^。;]{0,60}$/u;
/** A day without its year, a clock, and who published: 04-06 09:12 云桥网. */
const CLOCKED_DAY = /^\d{1,2}[-/月]\d{1,2}日? \d{1,2}:\d\d(?::\d\d)? [^,。;:]{2,}$/u;
const TIMED = /\d{1,2}:\d\d/u;
const AGO = /^\d{1,3} ?(?:[秒天周年]|分钟|小时|个?月)(?:钟|之)?前$/u;
const HAN_DATE =
  /^[二一][〇○0零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日$/u;

/** A label glued to the end of a paragraph: the paragraph stays, its ending goes. */
const GLUED_LABEL = /[。!?](?<=.{11})["')\]]? ?[([【]?\p{Script=Han}{2,6} ?:/u;

/** A text without its dates and without the commas of large numbers: an English date has a comma of its own, too. */
const undated = (text: string): string =>
  datesIn(text)
    .reduce((left, { words }) => left.replace(words, ' '), text)
    .replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '');

/** Who answered a post and when: 作者：小禾 回复日期：2021-4-6 11:02:00. */
const ANSWERED = /^作者 ?: ?\S{1,20} 回复(?:日期|时间) ?:/u;

/** Up to when figures are counted or something is open: （截至2021年3月31日）. */
const UNTIL =
  /^\D{0,12}(?:截[至止]|统计时[间点]|截止(?:日期|时间)|期限|有效期|开放|报名|施行|实施) ?[:至到]? ?(?:截至)? ?(?:19|20)\d\d ?[年./-]|^(?![(（]?\d).*日(?:为止|以[前后]|之?[前后]|起(?:施行|实施|执行)?)[)）]?$/u;

/** 企业说得最多的一个字是快（来源：园区问卷）。: the label stands in a bracket within a sentence. */
const WITHIN = /^[^:。]{12,}\([^()]{4,30}\)。$/u;

/** Whether the words behind a label are a sentence of the text, or tell when something is held: 来源：园区的三十口井，每天供水两千吨。 */
function isToldOf({ kind, name, value }: Label, text: string): boolean {
  if (name === '时间' || name === '日期') return tellsSpan(value);
  if (name === '承办单位') return true;
  if (WITHIN.test(text)) return true;
  if (name === '分享') return /^\p{Script=Han}{7,}。?$/u.test(value);
  if (!text.endsWith('。') || value === '') return false;
  const [first = ''] = value.split(/[,;、]/u);
  return kind === 'other' || (first !== value && !endsLikeMedium(first) && !isName(first));
}

function isLabel({ raw, text, length, marks }: Line): boolean {
  if (ANSWERED.test(text)) return false;
  if (!mayLabel(text) || GLUED_LABEL.test(text)) return false;
  if (text.endsWith('?') || (marks.hard && length > 50)) return false;
  const labels = labelsIn(raw);
  if (labels.length === 1 && isToldOf(labels[0]!, text)) return false;
  return labels.some(({ kind, name, value }) => {
    if (kind === 'editor' || (kind === 'publisher' && name === '发布')) return false;
    if (name === '时间' || name === '日期')
      return (
        value === '' ||
        /^(?:(?:19|20)\d\d ?[-/.年]|(?:19|20)\d{6}(?!\d)|1[0-2]\d ?[-/.年] ?\d{1,2} ?[-/.月]|\d{1,2}月\d{1,2}日$|\d{1,2}-\d{1,2}(?!\d))/u.test(
          value,
        )
      );
    const beside = labels.length > 1 || (!marks.hard && datesIn(text).length === 1);
    if (name === '来自') return beside || endsLikeMedium(value.split(/ ?[·•] ?| /u)[0]!);
    if (name === '记者' || name === '通讯员' || name === '文') return beside;
    return true;
  });
}

const PLACE =
  /^(?:\{{1,2}|[([【])? ?(?:图片默认标题|(?:屏幕|视频|直播|网页|网络|监控|电视|新闻)截[图屏]|转存图片|(?:相关|新闻|网络)?(?:资料)?(?:图片?|配图|插图|照片|默认标题|图片标题|示意图|效果图|截图|图文|图源)|资料(?:图|图片|照片)?|相关资料)(?: ?[,:]? ?(?:来源|来自|源自)[^。]{0,14}|仅供参考|与(?:本文|内文|正文)无关|资料|如下)*(?:[,，]?侵删)? ?(?:[)\]】]|\}{1,2})?$/u;
/** （图一）, [图2], where a picture stood. */
const NUMBERED_PICTURE = /^[([【](?:见|附)?(?:配|插)?图片? ?[\d一二三四五六七八九十]{1,2}[)\]】]$/u;
/** A caption that ends in such a word in brackets, perhaps with whose picture it is, after its own full stop or without one. */
const STOCK_PICTURE =
  /^[^。!?]{4,90}[。!?]? ?[(【](?:[^()【】。:]{0,14}(?:图片|照片|资料[图照]|效果图|示意图|档案[图照]|网络图|截图)(?: ?[,/]? ?\p{Script=Han}{1,8}(?:摄|提供))?|(?:图|图片|照片|图源|供图|图片来源) ?[:/] ?[^()。]{1,20}|(?:图片?|照片)(?:取自|翻摄自|截自|转自|摘自)[^()。]{2,40})[)】]$/u;
const isStockPicture = (text: string): boolean =>
  /[)】]$/u.test(text) && STOCK_PICTURE.test(text) && !/文 ?[/:][^()（）]{0,20}[)】]$/u.test(text);

/** What a picture shows, as a phrase that is no sentence: 某某园区一角。 签约仪式现场。 */
const PICTURED =
  /^[^,。;:!?“”]{4,26}(?:(?:效果|实景|鸟瞰|俯瞰|航拍|景观)图片?。?|(?:一角|一隅|外景|全景|全貌|夜景|鸟瞰|俯瞰|航拍|示意图|规划图|(?:仪式|大会|会议|活动|论坛|发布会|推介会|座谈会|签约|生产|施工|作业|建设)现场)。)$/u;
/** …or a corner of a place, without a full stop: 青禾产业园一角. */
const CORNER =
  /^(?!.{0,12}[对在从把向将给让进入看见拍到了是有])[^,。;:!?“”]{3,20}[区园城厂地心司间港镇村街楼]的?(?:一角|一隅|外景|全景|全貌|鸟瞰|俯瞰)$/u;
/** …and nothing but what takes place: 签约现场, 走访慰问现场. */
const SCENE =
  /^(?!走进|直击|来到|探访|深入|聚焦|直播|记者|重返|回到|在)\p{Script=Han}{0,10}(?:签约|活动|会议|仪式|大会|论坛|发布会|推介会|座谈会?|揭牌|颁奖|慰问|调研|走访|培训|演练|招聘会?|比赛|开工|启动)现场$/u;
/** A group of people and where they are: 考察团在青禾科技园参观 */
const GROUP_AT =
  /^\p{Script=Han}{0,8}(?:采访团|调研组|考察团|参观团|代表团|检查组|督查组|巡查组|媒体团|与会嘉宾|与会人员|参会嘉宾)(?:一行)?在[^,。;:!?]{3,18}(?:园区?|馆|中心|公司|基地|展厅|大厅|车间|现场|企业|工地)(?:参观|考察|采访|调研|合影|检查|座谈|体验|听取介绍)?。?$/u;
/** A sentence about a thing, and what of it the picture shows: …的主打品牌。图为…车间。(资料图片) */
const TOLD_THEN_SHOWN =
  /^[^。]{4,70}。图为[^。]{4,60}。? ?(?:[(【][^()]{0,20}(?:图片?|照片?|[摄社网报]|提供)[)】]|(?:本报|新华社)?(?:记者|通讯员) ?[\p{Script=Han} ]{2,12}摄)$/u;
/** …and who gave it: 青禾园区实景图 供图 青禾管委会 */
const GIVEN_BY = /^[^。!?:]{4,40} (?:供图|图片来源|图源|图) ?[:/|丨]? ?\p{Script=Han}{2,14}$/u;
/** …or who took it: 青禾园区一角 摄影 林小禾 */
const TAKEN_BY = /^[^。!?:]{4,60} 摄影? ?[:/|丨]? ?(\p{Script=Han}{2,4})$/u;
/** …or whose picture it is, behind a slash: 青禾园区一角。圖／青禾市政府提供 */
const CREDIT_SLASH = /(?:^|[。!?)」 ])[(【]?(?:图|图片|照片|资料照) ?\/ ?[^。,:/]{2,20}[)】]?$/u;
/** …or who it was had from, behind what it shows: 林小禾教授。图片由受访者提供 */
const FROM_WHOM = /^[^。!?]{2,60}[。 ] ?[(【]?(?:图片|照片|图)均?由[^。,]{2,16}提供[)】]?。?$/u;
/** …or that an agency sent it: 青禾港的货船(2018年8月13日)云桥社发 */
const SENT_BY =
  /^[^。!?]{4,60}[。 )）] ?(?:新华|中新|\p{Script=Han}{1,3})社(?:发| ?发 ?[(（]\p{Script=Han}[\p{Script=Han} ]{1,10}[摄攝][)）])$/u;
/** …seen from the air: 航拍青禾产业园。 */
const FROM_ABOVE = /^(?:航拍|俯瞰|鸟瞰)[^,。;:!?“”]{3,24}。$/u;
const isPictured = (text: string): boolean =>
  FROM_ABOVE.test(text) ||
  (text.includes('社发') && SENT_BY.test(text)) ||
  (text.includes('提供') && FROM_WHOM.test(text)) ||
  (text.endsWith('现场') && SCENE.test(text)) ||
  GROUP_AT.test(text) ||
  (text.includes('/') && !text.includes('文') && CREDIT_SLASH.test(text)) ||
  (isName(TAKEN_BY.exec(text)?.[1] ?? '') && !/采写|撰文|记者|文 ?[/:|丨]/u.test(text)) ||
  (/[图角隅景貌瞰拍场]。?$/u.test(text) && (PICTURED.test(text) || CORNER.test(text))) ||
  (text.includes(' ') && text.includes('图') && GIVEN_BY.test(text) && !/记者|通讯员|文[/:|丨]/u.test(text));
/** ▲ 记者 林小禾 通讯员 方知远: a mark before those who wrote. */
const isSigned = (text: string): boolean =>
  /记者|通讯员/u.test(text) && !/[摄影图]/u.test(text) && (parseByline(text)?.strength ?? 0) > 1;

/** ▲ 营业收入同比增长12%: the sign says that a figure rose or fell. */
const COMPARED =
  /(?:增长|增加|上升|提高|下降|减少|降低|回落|[增降升涨])[^。,]{0,6}(?:\d|[一二三四五六七八九十百千万]+[成倍个家亿点])|\d ?[%倍]$/u;

/** The name that a form for uploads gave a picture, behind the headline or alone. */
const FORM_PICTURE = /_(?:fororder|forder)_?[\w.-]{1,40}$/u;
const PICTURE_FILE =
  /^\S{1,110}\.(?:jpe?g|png|gif|webp|bmp)(?: ?\([\d.]{1,8} ?[KM]B(?:, ?下载次数: ?\d{1,7})?\))?$/iu;

/** The alternative text of a picture that a copying site made of the headline: 青禾园区开园(青禾园区开园)(1). */
function isDoubledTitle(text: string): boolean {
  const open = text.indexOf('(');
  const words = text.slice(0, open);
  return (
    words.length >= 4 &&
    /^(?:\(\d{1,2}\))?$/u.test(text.slice(open + words.length + 2)) &&
    text.startsWith(`(${words})`, open)
  );
}

const OWN_CHANNEL =
  /(?:官方|日报|晚报|晨报|时报|新闻|网|在线|广电|融媒|传媒|发布)(?:官方)?[”"」』]? ?(?:APP|微博|微信|客户端|公众号|抖音号?|视频号|小程序|头条号)$/iu;
/** 云桥头条APP 扫描二维码下载 */
const SCANNED =
  /^[^。,，]{2,16}(?:APP|客户端|公众号|小程序|视频号) ?(?:扫描?(?:上方|下方|此|左侧|右侧)?二?维?码|长按(?:识别)?二维码)(?:下载|关注|识别|安装)?$/iu;

const CAPTION =
  /^[(【[]?(?:图为(?!什么|避免|了|[^,。]{1,3},)|图中为|图 ?[:/|丨](?! ?文)|图\d{1,2}(?: ?[:.、]| )|[上下左右本]图[为:,]|(?:[顶題题头首底封配插组主]图|封面图?片?|题照|头图照片) ?[:/|丨](?! ?文)|图片来源|图源|[供制]图 ?[:/|丨]|(?:视频|音频|动图|航拍|海报)来源 ?[:/|丨]|图片说明|点击查看大图|资料图 ?[:.]|资料图 |(?:相片|照片|附图|图说|相) ?[:/])/u;

const ATTACHMENT =
  /^(?:相关(?:文件|政策|解读|材料)|政策(?:原文|文件)|(?:图文|文字|视频)?解读|图解|一图读懂)(?:链接)? ?: ?[^。]{4,100}$|^(?:[【[]?(?:相关)?(?:附件|附表|文档|视频|音频)(?:下载|列表)?[】\]]? ?:|[【[]?(?:相关附件|附件下载|附件列表)[】\]]?)$|^[^。;]{2,80}\.(?:docx?|xlsx?|pdf|zip|rar|wps|pptx?|ofd|odt|ods)(?: ?\([^()]{1,20}\))?$/iu;

/** 云政发〔2021〕4号, YQDR-2021-00012, (此件公开发布), 抄送：… */
const OFFICIAL = [
  /^\p{Script=Han}{2,14} ?[〔[(【] ?(?:19|20)\d\d ?[〕\])】] ?(?:第 ?)?\d{1,5} ?号$/u,
  /^[A-Z]{2,8}-?(?:19|20)\d\d-\d{3,7}$/u,
  /^\(?(?:[此本]件|(?:信息|文件)?公开(?:类型|方式|属性|选项|形式) ?:) ?(?:删减后)?(?:主动|依申请|不予)?(?:公开)?(?:发布)?\)?$/u,
  /^抄 ?[送报] ?:/u,
];

const EDITOR_ROLE =
  '(?:责任|执行|值班|本期|见习|实习|网络|新媒体|本网|版面|文字|图片|初审|复审|终审|[一二三]审)?(?:编辑|责编|编审|编校|审核|审校|校对|责校|初审|复审|终审|一审|二审|三审|监制|统筹|编委|美编|主编|总监制|签发|审签|编发|策划|航拍|剪辑|视频|制图|设计|出品|出品人|文案|后期)';
const EDITOR = new RegExp(
  `^[([【]?${EDITOR_ROLE}(?:人|员|主任)?(?: ?[:/|丨] ?| (?=\\p{Script=Han}{2}))(?<named>.*)$`,
  'u',
);
/** Who may be named behind it: a short name, an office, or a gap; or the next role follows. */
const STAFF =
  /^(?:[\p{Script=Han}A-Za-z\d]{1,4}(?![\p{Script=Han}A-Za-z\d])|\p{Script=Han}{2,18}(?:[部组室报网台社站局办委会院]|中心|公司|集团|团队|发布|融媒体?)(?!\p{Script=Han})|[_ ]|$|\d{1,3}分\d)/u;
const NEXT_ROLE = new RegExp(`${EDITOR_ROLE}(?:人|员|主任)?(?:[ :/|丨]|$)`, 'u');
/** Roles that no one but an editor has: whoever is named behind one may have any name. */
const OF_EDITORS = /编|校|[初复终一二三]审/u;
const TELLS =
  /[。!?]|,[^,]{4,}|了[^ ]{2,}|[到把被让给][^ \])】]{3,}|从[^ ]{3,}|[一二三四五六七八九十百千万][年天个家亿条项次座]|\d[天个家亿条项次座]/u;

/** Whether a line names those who made the page. A role begins headlines and sentences as well: 视频丨青禾园区三年答卷; 审核：三天改成三小时。 */
function isEditor(text: string): boolean {
  const found = EDITOR.exec(text);
  const named = found?.groups?.['named'];
  if (!found || named === undefined) return false;
  const role = text.slice(0, text.length - named.length);
  return !TELLS.test(named) && (STAFF.test(named) || NEXT_ROLE.test(named) || OF_EDITORS.test(role));
}

/** 云桥新闻编辑 | 林小禾: behind the medium. */
const EDITOR_OF = new RegExp(
  `^\\p{Script=Han}{1,8}(?:[网报社台刊]|新闻|客户端|融媒|财经|在线) ?${EDITOR_ROLE}(?:人|员)? ?[:/|丨] ?\\p{Script=Han}{2,4}(?: |$)`,
  'u',
);

/** 文字：小禾　排版：阿满　初审：老K: who made a post, by names that are none of people. */
const MADE = new RegExp(
  `^(?:文字|图文|排版|文案|配图|视觉|图片|素材) ?[:/|丨] ?[^ :]{1,8} ?[|丨/]? (?:排版|视觉|配图|${EDITOR_ROLE}) ?[:/|丨]`,
  'u',
);

/** What a paper's web edition has beside the day. */
const EPAPER =
  /(?:报网首页|版面(?:概览|导航|图)|标题导航|往期回顾|返回目录|[上下]一[篇版期]|放大|缩小|默认)[+○-]?|\|/gu;
/** 热搜榜 换一换: a button behind the head of a list. */
const MORE_BESIDE = /(?:换一[换批]|查看更多|更多|刷新)$/u;
const LIST_HEAD_PAIRS = [...noise.listHeadFirst].flatMap((first) =>
  [...noise.listHeadSecond].map((second) => first + second),
);
const LIST_HEADS = new Set([...noise.listHeads, ...LIST_HEAD_PAIRS].map(bare));

const BUTTON_START = new RegExp(`^(?:\\p{So}{1,2} ?)?(?:${anyOf(noise.buttonStarts)})`, 'u');

/** 分享到微信; 分享到家 青禾园区办起共享食堂 is a headline. */
const SHARED = /^分享[到至](?:$|[ :微A-Z]|朋友|新浪|移动|空间|腾讯|人人|开心|手机|好友|社交)/iu;
/** 听新闻 03'05'' */
const LISTEN = /^听新闻(?:$|[ :\d'(])/u;
const TODAY = /^今天是 ?(?::|\d|星期|农历|公元|$)/u;

function isButtons({ text, length, marks }: Line): boolean {
  if (marks.hard) return false;
  if (
    BUTTON_START.test(text) ||
    (text.includes('扫码') && asksToScan(text)) ||
    TODAY.test(text) ||
    LISTEN.test(text) ||
    SHARED.test(text)
  )
    return true;
  if (length <= 16 && OWN_CHANNEL.test(text)) return true;
  if (SCANNED.test(text)) return true;
  const words = text.split(/[ |·/、>»[\]【】():,]+/u).filter(Boolean);
  return (
    words.every((word) => noise.buttons.has(word) || /^\d{1,6}(?:\.\d)?万?[次人条]?$/u.test(word)) &&
    words.some((word) => noise.buttons.has(word))
  );
}

const FOOTER =
  /[未非]经[^。]{0,10}(?:授权|许可|同意)[^。]{0,8}(?:不得|严禁|禁止|请勿)(?:转载|使用(?=$|[。!]?$|[^。]{0,6}(?:内容|稿件|图片|文字|作品))|复制|转贴)|ICP(?:备|证)(?!案[^号编序: \d])|公网安备|网安备|版权所有(?!权)|copyright|©|\(c\) ?\d{4}|all rights reserved|许可证(?:编?号)? ?:? ?[^。,:]{0,16}\d{3}[\d-]{0,14}(?=号|$|[^\p{Script=Han}\d-])|许可证(?:编?号)? ?:$|广告(?:经营)?许可证(?=$|号? ?[:\d(])|备案(?:编?号|序号)(?= ?[:\dA-Z]|$)|举报(?:电话|邮箱|热线)(?= ?[:\d(]|$| )|技术支持 ?:|网站标识码|(?:热线|租售|招商|咨询|微信|手机)[^。:]{0,12}: ?[\d(][\d ;,()-]{7,60}$|不良信息举报(?=$|\P{Script=Han}|电话|网站|中心|邮箱|热线|平台|入口|专区)|(?:^|[ |])网站管理(?=$|[ |])|广播电视节目制作(?=经营|许可)|建议使用[^。]{0,24}(?:浏览|IE|分辨率|Chrome|\d{3,4} ?[x×*])|^Powered by|Processed in \d/iu;
const FOOTER_SOFT =
  /主办(?:单位)? ?:|承办(?:单位)? ?:|地址 ?:|邮编 ?:|电话 ?:|传真 ?:|联系我们|网站地图|邮箱 ?:|版权(?!维护)|维护/gu;
/** A whole foot in one line is longer, and says several of these. */
const FOOTER_PARTS =
  /ICP(?:备|证)|公网安备|版权所有|网站标识码|(?:主办|承办|主管)(?:单位)? ?:|举报(?:电话|邮箱|热线)|网站地图|联系我们|备案号/gu;
const LONGEST_LINE = 110;
/** The foot of the site glued to a paragraph: the paragraph stays, its ending goes. */
const GLUED_FOOTER = /[。!?](?<=.{19})["')]? ?(?:copyright|©|版权所有)/iu;
const FOOTER_SURE =
  /[未非]经[^。]{0,10}(?:授权|许可|同意)[^。]{0,8}(?:不得|严禁|禁止|请勿)(?:转载|使用(?=[。!]?$|[^。]{0,6}(?:内容|稿件|图片|文字|作品))|复制|转贴)|ICP(?:备|证)(?!案)|公网安备|©|版权所有(?!权)|all rights reserved/iu;

/** Where and how to take part in what the text tells of. */
const OF_EVENT =
  /^(?:报名|招聘会?|应聘|面试|活动|会议|比赛|领取|展览|参展|培训|集合|办理|受理)(?:地[址点]|电话|方式|时间)|^\([^()]{0,16}(?:热线|电话) ?:/u;

function isFooter({ text, length, marks }: Line): boolean {
  if (length > LONGEST_LINE) return !marks.hard && (text.match(FOOTER_PARTS) ?? []).length >= 3;
  if (OF_EVENT.test(text)) return false;
  const sentence = marks.hard && (length > 24 || /,/u.test(text));
  const found = sentence
    ? FOOTER_SURE.test(text)
    : FOOTER.test(text) || (text.match(FOOTER_SOFT) ?? []).length >= 2;
  return found && !GLUED_FOOTER.test(text);
}

/** Signs or a number before what a page says of itself. */
const BEFORE_PROMO = '^[^\\p{L}\\p{Nd}“「『《]{0,6}(?:\\d{1,2}[、.)]?)? ?';
const CHANNEL = '网站|官网|主页|网|平台|APP|客户端|公众号|微信号?|微博|视频号|抖音号?|小程序|频道|热线';

/** What a page asks its reader to do: follow, scan, open, subscribe, write. */
const CALL = new RegExp(
  `${BEFORE_PROMO}(?:${[
    '[找查看][^。,]{2,8},?[就请]上[^。,]{2,12}(?:网|APP|平台)[!！。]?$',
    '欢迎(?:访问|光临|来到)[^。，,]{2,30}(?:网站|官网|主页|网)[!！]?$',
    '(?:请|敬请|点击)?关注[“"「]?[^。,“”"]{2,20}[”"」]?(?:微信)?(?:公众号|微博|视频号|抖音号?|小程序)[!！]?$',
    '\\p{Script=Han}{0,6}欢迎您?关注',
    '欢迎(?:订阅|扫码|投稿|下载)',
    '更多(?:精彩|资讯|内容|新闻)[^。]{0,12}(?:关注|点击|请|下载|扫)',
    '更多精彩',
    '(?:我是)?[[【(]?(?:广告)?[\\])】]? ?[-–—·|:]{0,2} ?(?:内文|文章|本文|内容)?(?:未完)?[,。]? ?请?(?:继续)?[往向]下(?:继续)?(?:阅读|滚动|[卷捲]动|滑动|浏览|看)(?:更多)?[)】\\]↓▼]{0,3}$',
    '点击(?:进入|蓝字|上方|下方|图片|关注|查看|此处|这里)',
    '长按',
    '识别(?:下方|图中)?二维码',
    '扫描?(?:下方|上方)',
    '(?:点击)?下载[^。]{0,14}(?:客户端|APP)',
    '打开[^。]{0,10}(?:客户端|APP|查看)',
    '在[^。]{1,14}(?:客户端|APP)[中内里]?(?:打开|查看|阅读)',
    '订阅(?:我们|本[站网报])',
    '订阅[^。,]{1,12}(?:早报|晚报|日报|周报|邮件|简报|快讯|电子报)$',
    '请?输入您?的?(?:电子)?(?:邮箱|邮件地址)',
    '(?:微信)?公众号 ?:',
    '(?:投稿(?:邮箱|热线)|(?:新闻|报料|爆料)热线|报料|爆料)(?:$| ?[^。,]{0,10}(?::|\\d{3}|@|[\\w.]{2,20}@))',
  ].join('|')})`,
  'iu',
);
/** How such a call ends as a sentence; one that ends otherwise tells what others do: 扫描二维码，就能看到检修记录。 */
const CALL_END = new RegExp(
  `(?:${CHANNEL}|二维码|我们|原文|全文|更多|内容|详情|资讯|新闻|视频|专题|订阅|关注|下载|阅读|查看|蓝字|留言|评论|讨论|在看|读者群)[”"」》)]?[。.]$`,
  'iu',
);

/** What a page says of its text: whose it is, who answers for it, who may print it, where it was taken from. */
const STATEMENT = new RegExp(
  `${BEFORE_PROMO}(?:${[
    '凡(?:本[网站]|本[报刊](?!读者|订户|记者|通讯员)|(?:注明|注有)[^。]{0,10}(?:来源|稿件|作品|转载|本[网站报])|来源(?:于|为| ?:))',
    '鉴于本[网站](?![点格络])',
    '本网站?(?:注明|转载)',
    '免责(?:声明|条款)(?![签书])',
    '[^。:]{0,14}版权与免责声明 ?:',
    '(?:特别|版权|郑重|风险)(?:声明|提示)(?: ?[:】\\])]{0,2}$| ?[:】\\])]{1,2}[^。]{0,60}(?:[本此该原](?:[网站文报刊号页]|平台|账号|媒体|公众号|数字报)|转[载发]|版权|侵权|授权|观点|立场|投资|仅供|作者|来源|图片|原创))',
    '声明 ?:[^。]{0,60}(?:[本此该原](?:[网站文报刊号页]|平台|账号|媒体|公众号|数字报)|转[载发]|版权|侵权|授权|观点|立场|投资|仅供|作者|来源|图片|原创)',
    '(?:注意|注|提示|说明) ?: ?(?:本站|本网(?![格点络])|本文(?!数据|所述|中)|以上(?:内容|文章|信息|观点|图片|资料))',
    'Notice: ',
    '本文(?:(?:来源|来自)(?!于?一)|转自|系转载|为转载|由[^。]{1,16}(?:提供|授权))',
    '本文仅代表|仅代表该?作者',
    '本文为[^。]{2,16}(?:上传|发布|投稿)',
    '未完待续(?!的)',
    '以上(?:内容|文章)(?:仅(?![是占为])|来)',
    '文章(?:仅代表|来源于)',
    '作者系',
    '(?:如果?|若|倘若)(?:本[站文])?(?:有|涉及)?(?:侵权|侵犯|版权)[^。]{0,40}(?:[请删]|联系|告知|通知|我们|本[站网])',
    '如果本文[^。]{0,8}[侵权]',
    '未经(?:授权|许可|书面)[^。]{0,24}(?:转载|转贴|转播|摘[编录]|复制|镜像|引用|传播|刊[载登用发]|(?:不得|请勿|严禁|禁止)(?:使用)?[。!]?$)',
    '转载(?:请(?!柬)|自(?![贸由动主治驾学]))',
    '原标题(?!为[“"《])',
    '>>[^。]{0,30}(?:更多|点击|进入|查看|展开|阅读|下载|详细|详情|全文|相关|返回|专题|订阅|关注|视频|图集|链接|直播|首页|下一|http|>{2,3}$|<<)|>{2,4}$',
    '延伸阅读 ?:',
    '[[【(]?(?:相关|延伸)(?:报道|阅读|链接|新闻|专题|文章|稿件)(?: ?[\\])】]? ?:| ?[\\])】])(?![^。]{12,}。)',
    '[[【(](?:热点|热门|精彩|往期|重点|推荐)(?:专题|链接|阅读|回顾)[\\])】]',
  ].join('|')})`,
  'iu',
);

const isPromo = (text: string): boolean =>
  STATEMENT.test(text) ||
  ((CALL.test(text) || (text.includes('二维码') && asksToScan(text))) &&
    (!text.endsWith('。') || CALL_END.test(text)));

/** A site that asks to be told of rights it may have hurt, however it begins. */
const DISCLAIMER =
  /(?:本[站网文]|网络|转载|图片|文章)[^;]{0,60}(?:版权|侵权|侵犯|权益)[^。;]{0,24}(?:请|可|及时|立即|尽快|随时)[^。;]{0,8}(?:联系|告知|通知|来信|来电|致电)(?:[^。;]{0,40}(?:删|撤[下除稿])|(?:我们|本[站网]|站长|客服|小编|后台|邮箱|作者)[^。;]{0,30}处理)/u;

/** An account asks its readers to answer, to like, or to follow a link. */
const TO_READERS =
  /^[^。]{0,60}(?:欢迎|快来|速来|请|记得|不妨|赶紧)[^。,]{0,8}(?:评论区|留言区)|(?:评论区|留言区)里?(?:告诉(?:我们|小编|我)|见[!~。]?$|等你|聊聊)|点赞(?:最高|最多|前)[^。]{0,12}[送赠]|点(?:个|一下|亮)?[“"「]?(?:在看|赞)[”"」]?(?:再走|[吧哦呗]|支持|$)|^[^\p{L}\p{Nd}]{0,6}戳(?:这里|此处?|下方|链接|图片)|一键三连/u;

/** What a library of documents says of a file that its members have uploaded, around the file's own text. */
const SHARED_FILE = [
  /^.{2,80}_第\d{1,4}页$/u,
  /^第 ?\d{1,4} ?页 ?\/ ?共 ?\d{1,4} ?页$/u,
  /^(?:已阅读|还剩|本资源只提供|本文档共) ?\d{1,4} ?页(?:(?:未读|预览|可读|[,;])[^。]{0,50})?$/u,
  /^《.{2,100}》由会员分享/u,
  /^(?:立即|免费|点击)?下载(?:本|该)?(?:文档|资源|全文)(?:\(.{0,20}\))?$|^下载 相关 举报$|^(?:资源|文档|内容)(?:描述|简介|介绍)$|^(?:论文)?(?:部分内容阅读|文本内容):?$|^继续(?:免费)?阅读$|^点击查看更多>{0,2}$/u,
  /^版权说明 ?:? ?本(?:文档|资源)由/u,
  /^(?:[-•·] ?)?(?:(?:上传人|文档编号|资源ID|上传时间|格式|页数|大小|文档页数|文档大小|下载积分) ?: ?[^ :]{1,20}(?: |$)){1,6}$/u,
];

/** A greeting, and what is sent with it. */
const MAIL_COVER =
  /^\p{Script=Han}{1,8}[您你]?好[:,]$|^(?:(?:各位|尊敬的)?(?:\p{Script=Han}{0,3}(?:老师|领导|同事|编辑|主编|同志|主任)|大家|朋友)们?(?:您?好)?|您好|你好)[,:!].{0,40}(?:查收|转发?给(?:大家|各位|您|你)|见附件|审阅|审稿|收悉|请采用|请刊发)[^。]{0,8}[。!]?$/u;
const MAIL_END =
  /^(?:此致|敬礼|此致 ?敬礼|顺[祝颂]\p{Script=Han}{0,6}|祝好|即颂\p{Script=Han}{0,4}|[发来]自我的[^。,\s]{2,12}(?:,[^。]{0,14}(?:谅解|见谅))?|来自 ?[\w\p{Script=Han}]{0,4}邮箱\p{Script=Han}{0,3}|Sent from my .{2,20}|[- ]{2,24} ?(?:原始邮件|转发的?邮件|Forwarded message|Original Message) ?-{0,24}|\S{2,20} 写道 ?:)[!。]?$/iu;
/** 标题你们看着起吧，正文如下：, before the text; 麻烦了，收到请回复, behind it. */
const MAIL_TALK =
  /(?<![的》告知函信])(?:正文|稿件|稿子)如下[:。]?$|(?:收到|看到)(?:后|了)?请(?:回复|回一[下声]|回个话)[^。,]{0,6}[。!]?$|^(?:麻烦|辛苦|有劳|劳驾|拜托)(?:您|你|各位|\p{Script=Han}{1,2}[姐哥总师]|\p{Script=Han}{0,2}(?:主任|编辑))了?[,。!]/u;
/** What a clerk notes beside a text for colleagues or for later: @小禾 看第三段, TODO：核对产值, （网上摘的，出处忘了）, 复制自浏览器 */
const NOTE =
  /^[^@。]{2,24} ?@\p{Script=Han}{2,4} (?:看[看下一]|核[对实一]|改[改一下]|帮[忙我]|确认|查[查一])[^。]{0,24}$|^TODO ?[:：]|^[(（](?:从|在)?(?:网上|网页上?|微信上?|群里|百度|浏览器)[里中上]?(?:[摘抄找拷转搜]|复制)[^。()（）]{0,16}[)）]$|^(?:复制|粘贴|摘录?|拷贝|截取)[自于](?:浏览器|网页|网络|网上|微信|群聊?|百度|PDF)$/u;
const MACHINE = '(?:AI|人工智能|智能|大模型|机器)';
const MACHINE_SUMMARY = '(?:生成)?(?:摘要|导读|速览|总结|速读|概要|概述|要点|看点|解读)';
/** AI摘要, over what a machine wrote. */
const MACHINE_HEAD = new RegExp(`^[【[(✨]{0,2} ?${MACHINE} ?${MACHINE_SUMMARY} ?[】\\])]? ?:?$`, 'iu');
/** 内容由AI生成，仅供参考, above or below it. */
const MACHINE_NOTE = new RegExp(
  `^[(【[*※]? ?(?:以[上下])?(?:全文|[本该此])?(?:内容|摘要|总结|导读|概要|要点|文字|图片)?(?:均|是)?由[^,。;]{0,12}${MACHINE}[^,。;]{0,8}(?:生成|总结|提炼|撰写)(?!的)`,
  'iu',
);
const MACHINE_LEAD = new RegExp(`^[【[]?${MACHINE} ?${MACHINE_SUMMARY} ?[】\\]]? ?[:|]`, 'iu');

/** A text without what it quotes: “请勿直接回复” on a wall, in a message, from a mouth. */
const unquoted = (text: string): string => text.replace(/[“「『][^“”「」『』]{4,60}[”」』]/gu, '“”');
const holdsNotice = holdsAny(noise.notices);
const GREETING = /^(?:亲爱的|尊敬的)(?:各位)?(?:读者|用户|订户|订阅者|网友|会员)(?:朋友)?们? ?[:,!]?$/u;

/** （视频时长：2分41秒）: how long what is played above the text lasts. */
const PLAYED = /^[(【[]?(?:本?视频|音频)总?(?:时长|长度) ?:? ?[\d:分秒'"]{2,10}[)】\]]?$/u;

/** 内部资料 注意保存: on each page of what an office prints for its own. */
const RESTRICTED =
  /^(?=[(【[]|.{5})[(【[]?(?:(?:内部(?:资料|文件|刊物|参考|交流)|(?:仅供|供)(?:内部|领导|工作)(?:参[考阅]|使用|交流)|注意保[存密]|(?:请勿|严禁|不得)(?:外传|转载|扩散)|(?:注意|妥善)保管)[ ,、·。!]{0,2}){1,4}[)】\]]?$/u;

/** The head of a page that a browser printed: 2021/4/6 09:12 青禾园区开园_云桥在线. */
const PRINTED =
  /^(?:(?:19|20)\d\d\/\d{1,2}\/\d{1,2}|\d{1,2}\/\d{1,2}\/\d\d),? (?:[上下]午)?\d{1,2}:\d\d(?: [AP]M)? \S.{7,80}$/u;
const isPrinted = (text: string): boolean =>
  PRINTED.test(text) && /[_|-] ?\S/u.test(text) && endsLikeMedium(text, noise.siteSuffixes);

/** [1] [2] 下一页; 首页 上一页 1 2 3 尾页 共3页 */
const PAGES =
  /^[【(]? ?(?:(?:[[【]?(?:\d{1,2}(?!\d)|首[页頁]|尾[页頁]|末[页頁]|上一[页頁]|下一[页頁]|[上下][页頁]|共 ?\d{1,3} ?[页頁]|第 ?\d{1,3} ?[页頁])[\]】]?|全文阅读|阅读全文|余下全文|跳转|[|·.…«»<>])\s?){2,20}[】)]?$/u;

/** ← 上一篇的标题  下一篇的标题 → */
const ARROWS = /^[←«‹] ?\S[^。]{3,100}\S ?[→»›]$/u;
const PREVNEXT = /^[<«‹【[←]{0,2} ?[上下前后]一[篇条页章则](?:[】\]]| ?[:>»→]|$| (?!季|步))/u;

const POSITION = /^[[【]?您?的?(?:(?:当前|现在)的?(?:所在)?位置|所在位置|位置)(?: ?[:>»]| |$|是)/u;

/** 首页, 正文, 新闻中心: what names a step of the way to a page; 研发>中试>量产 has none. */
const OF_SITE = /首页|正文|内容页|频道|新闻|资讯|动态|公告|公开|网站|专栏|^(?:产业|园区)$/u;

function isCrumb({ text }: Line): boolean {
  if (text.includes('。')) return false;
  const [site = '', section = '', ...more] = text.split(/ ?[>»›] ?/u, 3);
  if (more.length === 0 && section !== '' && section.length <= 6 && site.length <= 14 && endsLikeMedium(site))
    return true;
  if (POSITION.test(text)) return true;
  if (/^(?:网站)?首页 ?(?:[>»›/-]|$)/u.test(text) && text.length > 3) return true;
  const steps = text.split(/[>»›]+/u).map((step) => step.trim());
  return (
    steps.length >= 3 &&
    steps.slice(0, -1).every((step) => step.length >= 1 && step.length <= 12) &&
    steps.some(
      (step) =>
        noise.menu.has(step) || noise.sections.has(step) || endsLikeMedium(step) || OF_SITE.test(step),
    )
  );
}

/** What leads from a part of a text to all of it; in brackets it is no heading. */
const LEADS_ON = new Set([
  '阅读全文',
  '查看全文',
  '展开全文',
  '阅读原文',
  '查看原文',
  '查看详情',
  '详细',
  '全文',
  '更多',
]);

/** 园区 · 全部文章（按最新排序）, 最新发布 | 按热度排序: the head of a list and its order. */
const ORDERED =
  /^[^。，,;；]{0,24}(?:[(（[【]按\p{Script=Han}{1,6}(?:排序|排列)[)）\]】]|(?:^|[ |·])按(?:最新|最热|热度|时间|默认|相关度?|人气|阅读量?|发布时间)(?:排序|排列))$/u;

function isNavigation({ text, marks }: Line): boolean {
  if (text.length <= 40 && ORDERED.test(text)) return true;
  if (/^[[【(]\p{Script=Han}{2,4}[\])】]$/u.test(text) && LEADS_ON.has(text.slice(1, -1))) return true;
  if (/^[•▪] ?\S{1,5}(?: ?>)?$/u.test(text)) return true;
  if (marks.hard || noise.menu.has(text)) return noise.menu.has(text) && !PLACE.test(text);
  const words = parts(text);
  if (words.length >= 3 && words.every((word) => endsLikeMedium(word) || word.endsWith('论坛'))) return true;
  if (words.length === 2 && text.includes('|') && words.every((word) => noise.menu.has(word))) return true;
  if (words.length < 3 || /[,。:;!?“”]/u.test(text) || words.some((word) => word.length > 8)) return false;
  const known = words.filter((word) => noise.menu.has(word) || noise.buttons.has(word)).length;
  return words.length >= 4 ? known >= 1 : known >= 2;
}

/** 🔗 摆摊报名入口: a link that a post gives, behind its sign; behind a hand it says what is to be had there. */
const LINKED =
  /^(?:🔗 ?[^。!?;]{2,30}|(?:👉|➡\ufe0f?) ?[^。!?;,]{0,24}(?:入口|说明|办法|链接|全文|详情|原文|名单|指南|攻略|报名|查看|直达))[ 👇👈←]{0,4}$/u;

/** The record that a newspaper's page system writes under the text. */
const CMS_RECORD = /\/?enpproperty ?-{0,2}>?$/iu;

/** An address, with a word or two around it. */
function isAddress(text: string): boolean {
  const rest = text.replace(/(?:https?:\/\/|www\.)[\w./?&=%#~:@!+-]{3,300}/giu, '');
  return rest !== text && bare(rest).length <= 6;
}

/** The text without the site's own address. */
const withoutHost = (text: string): string => text.replace(/(?:https?:\/\/|www\.)[\w.-]{3,80}\/? ?/iu, '');

/** The clock of a player: 00:00 / 01:23. */
const PLAYER = /^\d{1,2}:\d\d(?::\d\d)? ?\/ ?\d{1,2}:\d\d(?::\d\d)?$/u;

/** The price of a share or an index that a finance site puts into a text: 青禾材料(600000) 33.96 +0.41 +1.22% */
const QUOTE =
  /^(?:[\p{Script=Han}A-Z*]{2,12} ?[([](?:sh|sz|hk)?\d{5,6}(?:\.[A-Z]{2})?[)\]]|\p{Script=Han}{2,8}指数?)(?: [\d,]{1,9}(?:\.\d{1,3})?)?(?: ?\(?[+-]\d{1,6}(?:\.\d{1,3})?%?[,)]?){1,2}$/iu;
/** …and the choice of its charts. */
const CHARTS = /^(?:分时|五日|[日周月年]K线?|\d{1,3}分)(?: (?:分时|五日|[日周月年]K线?|\d{1,3}分|更多))+$/u;

/** What a page counts of itself: 阅读 1203, 12条评论. */
const COUNTED_BY_PAGE =
  /^(?:阅读|浏览|点击|点赞|评论|转发|分享|在看|收藏|播放)(?:量|次数|数)? ?:? ?\d[\d,.]{0,8}(?:万?\+?|[次条])$|^\d{1,6} ?(?:条评论|次(?:浏览|阅读|点击|播放)|人(?:点赞|阅读|浏览))$/u;

/** The file of a template, of which the page's maker has left the name in the page: ../tpl/wap/list_1.html. */
const TEMPLATE = /^[\w./-]{3,120}\.(?:html?|js|css|php|tpl|shtml)$/iu;

const isDebris = (text: string): boolean =>
  PLAYER.test(text) ||
  TEMPLATE.test(text) ||
  ANSWERED.test(text) ||
  COUNTED_BY_PAGE.test(text) ||
  QUOTE.test(text) ||
  CHARTS.test(text) ||
  /^(?:剩余|还剩|余下) ?\d{1,3} ?%(?:未读|内容|全文)?$/u.test(text) ||
  /^(?:true|false|null|undefined|NaN|nbsp;?|&\w{2,8};)$/u.test(text) ||
  isJam(text) ||
  (text.includes('回复') && /^(?:.{0,30} )?回复 ?(?:赞|\(\d|\d|$)/u.test(text)) ||
  (!/\p{L}/u.test(text) && !STAMP.test(text));

/** What a forum tells of who wrote a post: 积分 2350, 注册时间 2010-3-1. */
const MEMBER =
  /^(?:(?:积分|帖子|精华|威望|金钱|金币|贡献|阅读权限|UID|注册(?:时间|日期)?|加入时间|最后登录|在线时间) ?:? ?\d[\d\-/.年月日:]{0,12}(?: ?小时)?(?: |$)){1,6}$/u;

/** The card of an author: 作者简介：…; of an account: 12.3万粉丝; of a member of a forum. */
const BIO =
  /^[【[(]?(?:作者|记者|译者|主笔)(?:简介|小传|简历|名片)[】\])]?(?: ?:|$)|^[【[](?:作者|译者)(?:简介|小传|单位)[】\]]/u;
/** Where the authors of a paper work, with the post code: (1.青禾大学 园区研究院,云桥 青禾 000000;2.…). */
const WORKPLACE =
  /^[(（](?:1 ?[.．、] ?)?[^()（）。]{4,120}(?:大学|学院|研究[院所]|科学院|中心|公司|党校)[^()（）。]{0,60}(?<!\d)\d{6}(?=\s?[;；,，)）])[^()（）。]{0,200}[)）]$/u;
const isProfile = (text: string): boolean =>
  MEMBER.test(text) ||
  /^(?:粉丝|获赞|关注|作品|文章) ?:? ?\d[\d.,]*[万亿]?\+?$|^\d[\d.,]*[万亿]?\+? ?(?:位?粉丝|人?关注|获赞|人?订阅|(?:篇|个)(?:文章|作品|内容|原创内容?)|次?播放|人?跟贴|跟帖|参与)$/u.test(
    text,
  ) ||
  /^(?:\S{1,8}领域(?:优质)?(?:创作者|作者|爱好者)|\S{2,10}(?:官方|认证)(?:账号|帐号)|(?:优质|原创|认证)\S{0,4}(?:创作者|作者))$/u.test(
    text,
  );

/** 原创 青禾发布 青禾发布: behind the word the account, perhaps after who wrote; one name alone is short. */
const ACCOUNT = /^原创(?: \S{2,8}|(?: \S{2,16}){2,4})$/u;

export const rules: Rule[] = [
  {
    id: 'promo',
    name: '推广与声明',
    why: 'The site speaks of itself: follow us, disclaimers, where it was copied from, links to more.',
    max: 600,
    test: ({ text, length }) =>
      isPromo(text) ||
      (length <= 160 && DISCLAIMER.test(text)) ||
      (length <= 80 && TO_READERS.test(unquoted(text)) && (!text.endsWith('。') || CALL_END.test(text))),
    drops: [
      '📣 小禾碎碎念：你最想去哪个市集？评论区告诉我',
      '喜欢就点个在看再走吧👇',
      '戳这里看完整办法',
      '廣告 - 內文未完請往下捲動',
      '我是广告 请继续往下阅读',
      '（請繼續往下閱讀）',
      '【热点专题】走进青禾 看园区新貌',
      '点赞前三名送园区帆布袋一只',
      '欢迎关注云桥时报公众号',
      '找园区就上云桥招商网',
      '欢迎访问青禾发展集团有限公司网站！',
      '云桥在线欢迎您关注园区，与我们一起讨论。',
      '免责声明：本文仅供参考。',
      '关注“青禾园区”公众号',
      '请关注云桥日报微信公众号！',
      '敬请关注青禾观察视频号',
      '云桥在线网站版权与免责声明：',
      '凡本网注明“来源：青禾在线”的作品,转载请注明。',
      '原标题：青禾园区迎来新企业',
      '>>>更多内容',
      '点击此处查询全部青禾园区新闻',
      '订阅云桥早报',
      '请输入您的邮箱',
      '在云桥新闻客户端内打开',
      '文内图片均来自网络，如有版权问题请联系本站删除！',
      '如果本文侵犯了您的权益，请联系底部站长邮箱进行举报反馈，一经查实，我们将在第一时间处理',
    ],
    keeps: [
      '转载自贸区的经验，园区把审批事项减到十二项。',
      '注：本文数据由园区统计站提供。',
      '扫描二维码，就能看到每台设备的检修记录，工人们称它为“设备病历”。',
      '扫描二维码就能办证',
      '点击进入园区服务平台，企业可以看到自己能享受的全部政策。',
      '打开手机上的园区客户端查看，企业用电的情况一目了然。',
      '在园区客户端里打开报修页面，师傅二十分钟就能到。',
      '下载园区客户端的企业已经超过三千家。',
      '长按开关三秒，机器人便开始巡检。',
      '如果侵权行为发生在展会现场，园区的专员会当场处理。',
      '如果版权被盗用，企业可以到园区的维权站求助。',
      '未完待续的故事还有很多。',
      '未经许可擅自排污的企业，园区一律停产整改。',
      '未经授权的车辆进不了园区。',
      '投稿热线一天接到两百个电话。',
      '新闻热线里的一条留言，让园区门口的路灯亮了起来。',
      '本文来源于一次走访，说的是园区里三个年轻人。',
      '以上内容仅是园区改革的一部分，后面还有十项措施。',
      '特别提示：老厂房改造期间，三号门暂停通行，请企业绕行。',
      '声明：青禾园区打假三个月',
      '注意：本网格内的企业每月都要自查一次。',
      '说明：以上数据截至三月底，由园区统计站提供。',
      '凡来源不明的原料，一律不得进入园区仓库。',
      '凡本报读者都可以报名参加园区的开放日。',
      '凡注明“绿色”字样的产品，都要在检测平台过三道关。',
      '“欢迎投稿！”报社的编辑站在厂门口发征稿单。',
      '欢迎关注园区的人越来越多，客商一批接着一批。',
      '“欢迎来我们的评论区留言，有问必答。”主播每天都说这句话。',
      '园区推出“一键三连”审批，开工、消防、环评一次办完。',
      '>>产业向新，企业向上。园区今年前三个月签下十二个项目。',
      '>>讲述人：方知远',
      '【相关链接】新材料贷是园区联合三家银行推出的信用贷款，不用抵押。',
      '原标题为“园区一角”的这幅画，如今挂在大厅里。',
      '涉及图片侵权的案件，企业可以随时联系园区的调解室处理。',
      '不少网友在评论区留言说，园区变了样。',
      '市民在留言区写下愿望，园区一件件去办。',
      '点赞最多的三个方案将获得奖励。',
      '欢迎广大企业到园区考察。',
      '查社保，请上门，园区来了帮办员',
      '评论区里三百条留言都夸园区',
      '居民说，这样的市集要点赞。',
      '点赞前三名的作品挂进了展厅',
      '欢迎来到青禾园区',
      '更多企业走进青禾',
      '订阅云桥早报的企业有三百家。',
      '转载机床的车队抵达',
      '声明书一式三份',
      '广告牌往下移了三米',
      '【热点】园区的夜校开课了',
      '这一周事情不算多，挑了三个园区说一说。数字都来自公开说法，若有出入请在评论区指正。',
      '园区帮助企业处理了三起侵权纠纷。',
      '法院提醒企业，遇到侵权请及时联系园区处理。',
    ],
  },
  {
    id: 'notice',
    name: '网站的交代',
    why: 'A site, an archive or a mailing list speaks to its reader: what this page is, what it is not, how to leave.',
    max: 120,
    test: ({ text }) =>
      GREETING.test(text) || PLAYED.test(text) || RESTRICTED.test(text) || holdsNotice(unquoted(text)),
    drops: [
      '以上就是青禾园区怎么样的全部内容，希望对您有所帮助。',
      '快照仅为网络索引时的数据，不代表被搜索网站的即时页面。',
      '如果邮件无法正常显示，请点击此处',
      '本文由网友投稿，不代表本站立场',
      '本文为原创，转载请注明出处。',
      '网友评论仅供其表达个人看法',
      '稿件谢绝转载',
      '亲爱的读者：',
      '内部资料 注意保存',
      '【仅供内部参考，请勿外传】',
      '（视频时长：2分41秒）',
      '（视频时长02分41秒 建议在WIFI环境下观看）',
    ],
    keeps: [
      '办事大厅墙上写着“竭诚为您服务”，字是老职工用剪纸拼的。',
      '股市有风险，创业也有风险，园区的容错基金就是给年轻人兜底的。',
      '软件公司的员工说，更好的阅读体验离不开算法。',
      '园区把“请勿直接回复”的短信改成了能说话的热线。',
      '企业马上注册，当天就能拿到执照。',
      '您有线索，园区有奖。',
      '企业扫描二维码就能申报，当天办结。',
      '不少网友在评论区留言说，园区变了样。',
      '读者在后台留言，问园区什么时候开园。',
      '园区说，新平台对中小企业有所帮助。',
      '用户可以随时退订，企业登录后才可以申报。',
      '亲爱的读者来信说，园区变了样。',
      '内部资料开放给园区企业',
      '内部交流',
      '妥善保管',
      '注意保存好三年内的票据',
      '视频时长两小时的直播卖出三千单',
      '无人机每天给工地拍一张快照。',
    ],
  },
  {
    id: 'library',
    name: '文库页面',
    why: 'A library of documents speaks of a file that was uploaded to it: its pages, its size, how to download it.',
    max: 200,
    test: ({ text }) => SHARED_FILE.some((shape) => shape.test(text)),
    drops: [
      '青禾园区发展报告_第1页',
      '青禾园区发展报告.docx_第12页',
      '第2页 / 共38页',
      '已阅读5页，还剩5页未读 继续免费阅读',
      '本资源只提供10页预览，全部文档请下载后查看！',
      '《青禾园区发展报告.docx》由会员分享，可在线阅读，更多相关《青禾园区发展报告.docx（19页珍藏版）》请在云桥文库上搜索。',
      '下载本文档',
      '资源描述',
      '文本内容:',
      '版权说明：本文档由用户提供并上传，收益归属内容提供方',
      '上传人：b****5 文档编号：10000000 上传时间：2021-04-06 格式：DOCX 页数：38 大小：95.41KB',
      '- 页数：19',
    ],
    keeps: [
      '报告全文第3页写道，园区企业增加三成。',
      '还剩5页空白的签约簿被填满',
      '《青禾园区之歌》由员工合唱团演唱',
      '园区资源描述更细了',
      '下载园区地图的人超过三万',
      '厂房大小：约两千平方米，月底交付。',
    ],
  },
  {
    id: 'mail',
    name: '邮件的客套话',
    why: 'What is said around a text that a mail sends on: a greeting with what is sent, a sign-off, the telephone it was written on.',
    max: 80,
    test: ({ text, length }) =>
      MAIL_COVER.test(text) ||
      MAIL_TALK.test(text) ||
      (length <= 60 && (MAIL_END.test(text) || NOTE.test(text))),
    drops: [
      '各位老师好，昨天的稿子转给大家，请查收。',
      '王编辑您好：稿件见附件，烦请审阅。',
      '大家好，以下是本周的报道，转发给各位。',
      '此致',
      '祝好！',
      '发自我的手机',
      '发自我的手机，打字不便请谅解',
      '来自云桥邮箱手机版',
      '------------------ 原始邮件 ------------------',
      '---------- Forwarded message ----------',
      '林小禾 写道：',
      '上次那篇材料改好了，领导已经看过，照片在附件里。正文如下',
      '麻烦叶姐了，字数超了就删最后一段。',
      '稿费单请写我们科室的名字。收到请回复！',
      '叶姐好：',
      '先存着，写材料用 @阿满 看看第三段数据',
      'TODO：核对产值数',
      '（网上摘的，出处忘了）',
      '复制自浏览器',
    ],
    keeps: [
      '“您好，材料收到请回复。”窗口每收到一份材料，都会发一条短信。',
      '看到请回复的短信，三十家企业当天回了电话。',
      '公告的正文如下：',
      '他在日记里写道：',
      '从网上找客户，园区的作坊有了新路。',
      '网上找来的订单越来越多',
      '园区在微信上开了@青禾高新区 的账号。',
      '@毕业生 青禾园区喊你来上班',
      '园区的新岗位@毕业生 看过来',
      '复制自贸区的做法',
      '各位老师好，园区的共享课堂今天开讲。',
      '此致敬礼的背后，是园区里的一群老兵。',
      '祝好运的灯笼挂满了园区。',
      '他在信里写道：园区变了样。',
      '辛苦一年的工人领到了奖金。',
      '营商环境好',
      '这里的服务真好！',
      '企业当天就收到回复。',
      '现将有关内容如下：',
      '风景这边独好，园区里处处是花。',
      '园区公布的实施细则内容如下表所示。',
    ],
  },
  {
    id: 'machine',
    name: '机器写的摘要',
    why: 'A summary that a machine wrote of the article, or the words that say so; it is not the author’s.',
    max: 400,
    test: ({ text, length, marks }) =>
      (length <= 30 && MACHINE_HEAD.test(text)) ||
      (length <= 60 && MACHINE_NOTE.test(text)) ||
      (!marks.short && MACHINE_LEAD.test(text)),
    drops: [
      'AI摘要',
      '【智能速览】',
      'AI 导读',
      '大模型总结：',
      '内容由AI生成，仅供参考',
      '以上内容由大模型生成，请以原文为准',
      '（本摘要由人工智能自动生成）',
      'AI摘要：本文介绍了青禾园区的三家新厂，第一家年底投产，另外两家明年开工。',
    ],
    keeps: [
      'AI解读：青禾园区三年答卷',
      '由AI生成的设计图，三天就变成了样品。',
      '智能摘要工具走进青禾园区',
      '全文速览',
      'AI导读员上岗',
      '园区的招商手册由人工智能生成，两天就做完了，往年要用两个月才能印好。',
      'AI：青禾园区的下一站',
    ],
  },
  {
    id: 'print',
    name: '打印的页眉',
    why: 'A browser prints the day of printing and the name of the page over each sheet; the day is not the article’s.',
    max: 120,
    test: ({ text }) => isPrinted(text),
    drops: ['2021/4/6 09:12 青禾园区迎来新企业_云桥在线', '2021/4/6 上午9:12 青禾园区迎来新企业 - 云桥日报'],
    keeps: ['2021/4/6 09:12 云桥日报', '2021/4/6 09:12 来源：云桥在线', '2021-04-06 09:12 青禾园区-云桥在线'],
  },
  {
    id: 'stamp',
    name: '时间戳',
    why: 'A date or time alone on a line belongs to the page, or to a teaser, not to the text.',
    max: 40,
    test: ({ text }) =>
      bare(text) !== '' && !text.endsWith(',') && (STAMP.test(text) || AGO.test(text) || HAN_DATE.test(text)),
    drops: [
      '2021-04-06 09:12:30',
      '2021年4月6日',
      '06.04.2021 09:12',
      '3小时前',
      '05-09',
      '二〇二一年四月六日',
      '昨天 08:30',
    ],
    keeps: ['2021年4月6日,青禾产业园开园。', '4月6日，', '3小时前刚刚签约', '二〇二一年工作回顾'],
  },
  {
    id: 'label',
    name: '来源与时间等标注',
    why: 'A label with its value tells a fact about the article and is read there.',
    max: 120,
    test: isLabel,
    drops: [
      '来源:云桥时报 发布时间:2021-04-06 09:12:30',
      '發佈於 4月6日09:12 • 林小禾',
      '出版：2021-04-06 09:12 更新：2021-04-06 10:05',
      '原文刊於云桥財經新聞',
      '撰文：林小禾',
      '文：云桥观察／林小禾　图：云桥观察／编辑中心　2021.04.06',
      '作者：某某 浏览次数：128',
      '字体：大 中 小',
      '2021年04月06日来源：青禾在线',
      '发布日期：',
    ],
    keeps: [
      '三年来，企业说得最多的一个字是快（来源：园区问卷）。',
      '承办单位：青禾管委会',
      '时间：2021年4月18日至20日',
      '时间：2021年4月18日（周日）上午9时',
      '来源：园区的三十口井，每天供水两千吨。',
      '分类：可回收物、厨余垃圾和其他垃圾，每栋楼下都有四个桶。',
      '服务对象：园区内的小微企业和个体工商户。',
      '分享：把设备开放给小企业用。',
      '二期厂房昨日投产，首批八家企业已经搬入园区。来源：云桥在线',
      '二期厂房昨日已经投产。（来源：云桥在线）',
      '记者：项目进展如何？',
      '延伸阅读：青禾园区的三年',
      '相关专题：走进青禾',
      '资金来源广泛',
      '发表于园区展厅的演讲',
      '本文载于各家园区的墙报上，来往的人都停下来看。',
      '时间：上午九点，地点：三楼会议室',
    ],
  },
  {
    id: 'account',
    name: '公众号',
    why: 'A WeChat page names the account that published it below the headline.',
    max: 60,
    test: ({ text }) => ACCOUNT.test(text) && !/[,。:;!?]/u.test(text),
    drops: ['原创 青禾发布 青禾发布', '原创 林小禾 云桥观察'],
    keeps: [
      '原创 设计走出青禾高新区',
      '原创精神在青禾',
      '原创 设计，成就园区新品牌',
      '原创 青禾园区三年建成八座共享实验室和两座厂房',
    ],
  },
  {
    id: 'dated',
    name: '带日期的短行',
    why: 'A short line with a full date and no comma, or all in brackets, is a stamp with a medium or an edition beside it.',
    max: 90,
    test: ({ text, raw, length }) =>
      /[\d年]/u.test(text) &&
      (printedIn(raw) !== undefined ||
        (!isPrinted(text) &&
          !MEMBER.test(text) &&
          !lasts(text) &&
          !UNTIL.test(text) &&
          (length <= 45 || TIMED.test(text) || withoutHost(text.replace(EPAPER, '')).length <= 30) &&
          (!/[,。;]|^今天是/u.test(undated(text)) ||
            BLOG_STAMP.test(text) ||
            parseAttribution(raw)?.cut === raw) &&
          (datesIn(text).length > 0 ||
            (length <= 30 && CLOCKED_DAY.test(text)) ||
            parseAttribution(raw)?.cut === raw))),
    drops: [
      '剪自云桥日报，2021年4月6日',
      '2021年4月6日，《云桥日报》第3版',
      '云桥日报 20210406 A01',
      '2021-04-06日 云桥日报',
      '2021年4月6日 有效期至2022年4月6日',
      '2021年4月6日起施行',
      '04-06 09:12 云桥经济网 林小禾',
      '云桥融媒 | 2021年4月6日 09:12 | 阅读 9,402',
      '云桥时报 2021年4月6日 第3版',
      '2021/04/06 青禾在线',
      'Apr 6, 2021 | 园区, 产业 | 0 comments',
      'By on April 6, 2021',
      '（云桥时报，2021年4月6日）',
      '（云桥时报 4月6日 记者 林小禾 通讯员 方知远）',
      '（青禾商务局网站 4月6日）',
      '2021年04月06日 星期二 | 报网首页 | 版面概览 | 往期回顾 | 放大+ 缩小- 默认○ | 上一篇 下一篇',
      'http://www.example.com 2021年04月06日 09:12 云桥时报 微博 我有话说(12人参与)',
      'www.qinghe-development-zone.example 2021年04月06日 字体【大 中 小】',
    ],
    keeps: [
      '（截至2021年3月31日）',
      '活动时间：2021年4月18日至20日',
      '报名截止日期：2021年4月30日',
      '（签约，2021年4月6日）',
      '今天是2021年4月6日 星期二',
      '2021年4月6日,首批企业入驻。',
      '|园区,产业',
      '2021年工作要点',
    ],
  },
  {
    id: 'place',
    name: '图片占位',
    why: 'The words that stood in for a picture say nothing once the picture is gone.',
    max: 120,
    test: ({ text, length }) =>
      (length <= 36 && PLACE.test(text)) ||
      (length <= 8 && NUMBERED_PICTURE.test(text)) ||
      (text.includes('.') && PICTURE_FILE.test(text)) ||
      FORM_PICTURE.test(text) ||
      isDoubledTitle(text),
    drops: [
      '（图一）',
      '[图 2]',
      '【配图三】',
      '车间一角.jpg',
      '青禾园区开园 迎来八家企业_fororder_2',
      '青禾园区迎来新企业(青禾园区迎来新企业)(2)',
      '(资料图片)',
      '(相关资料图)',
      '（图片来源网络，侵删）',
      'IMG_20210406.jpg (182.33 KB, 下载次数: 3)',
      '【配图】',
      '(资料图片仅供参考)',
      '图片',
      '{{图片}}',
      '视频截图',
    ],
    keeps: [
      '视频截图软件在园区研发',
      '资料图书馆开放',
      '青禾检测中心(青禾检测)开放',
      '图片展在青禾园区开幕',
      '配图讲解十项政策',
    ],
  },
  {
    id: 'caption',
    name: '图片说明',
    why: 'A caption describes a picture that is gone; what it says is kept beside the article.',
    max: 110,
    test: ({ text, length }) =>
      isStockPicture(text) ||
      (text.includes('。图为') && TOLD_THEN_SHOWN.test(text)) ||
      (length <= 70 &&
        (CAPTION.test(text) ||
          (pointsAtPicture(text) && !isSigned(text) && !COMPARED.test(text)) ||
          isPictured(text) ||
          photoCredit(text))),
    drops: [
      '青禾产业园鸟瞰。(资料图片)',
      '检测中心里的技术员正在取样。（青禾科技园图片）',
      '青禾科学园一隅。（云社 资料照）',
      '云桥大桥建成通车。（资料照，林小禾摄）',
      '检测中心项目效果图。',
      '航拍青禾产业园。',
      '林小禾教授、园区顾问。图片由受访者提供',
      '货船在青禾港水域行驶(2018年8月13日)云华社发',
      '青禾产业园的车间。云桥社发（林小禾 摄）',
      '三家工厂合起来做饭，一顿三千份。圖／青禾產業園提供',
      '圖／記者林小禾攝',
      '供图：青禾园区',
      '视频来源：青禾区融媒体中心',
      '（图 林小禾）',
      '【图片：林小禾】',
      '云桥社发',
      '青禾产业园一角',
      '客商在青禾产业园合影 摄影 林小禾',
      '青禾园区负责人林小禾、检测中心主任方知远和云桥大学副校长叶小霞一同为检测中心揭牌，八家企业的代表在场。（图：青禾园区）',
      '青禾园区签约仪式现场。',
      '走访慰问现场',
      '签约现场',
      '青禾园区新春招聘会现场',
      '全国媒体采访团在青禾科技园展厅参观',
      '市督查组一行在新材料检测平台工地',
      '检测平台成了园区的名片。图为青禾园区新材料检测平台的取样车间。 (资料图片)',
      '三年间,园区的厂房多了两成。图为青禾园区一期厂房。 本报记者 林小禾 摄',
      '■青禾園區簽約現場。 本報雲橋傳真',
      '检测中心效果图 供图 青禾园区',
      '图为青禾产业园一角',
      '图 | 青禾园区',
      '图丨林小禾',
      '▲ 新落成的检测中心',
      '图片来源：云桥时报',
      '车间里的机械臂。 通讯员 叶小霞 摄',
    ],
    keeps: [
      '图为媒，展为桥，园区办起摄影展。',
      '青禾产业园夜景',
      '▲ 营业收入同比增长12%',
      '↑产值增长一成二',
      '图书馆里坐满了人',
      '青禾园区公布效果图，二期明年开工。',
      '镜头对准园区一角',
      '航拍青禾，看园区新貌。',
      '展览一共两百张照片。照片由园区的老职工提供，多数拍于建区之初。',
      '园区的消息由云桥社发',
      '航拍企业落户青禾园区',
      '记者走进签约现场',
      '图/文 林小禾',
      '采写/林小禾 摄影/方知远',
      '首批企业年底搬进青禾园区早投产。（图/林小禾 文/方知远）',
      '直击项目签约现场',
      '考察团在青禾科技园学到了什么',
      '检测平台成了园区的名片。图为青禾园区的车间,本报记者林小禾摄。下一步,园区还要再建两个。',
      '图 解 青禾园区',
      '文/图/林小禾',
      '青禾园区办起 摄影 培训班',
      '平台能识别图片。（本报综合）',
      '青禾产业园去年开园。今年又来了八家企业。(资料图片)',
      '图为什么要这样画?这是设计师常听到的问题,也是整个项目的起点,大家讨论了很久,最后才定下来,用了将近三个月的时间反复修改打磨才有今天的样子。',
      '提供图纸',
    ],
  },
  {
    id: 'attachment',
    name: '附件',
    why: 'The name of a file, or the place of one, that hangs at the page and is not in the text.',
    max: 90,
    test: ({ text }) => ATTACHMENT.test(text),
    drops: [
      '附件：',
      '相关附件',
      '附件1：青禾园区入驻企业申请表.docx',
      '附件下载：招标文件.pdf',
      '青禾园区扶持项目公示名单.pdf',
      '2.申报指南.ofd (312 KB)',
      '相关文件：关于印发《青禾园区办法》的通知 图解：一张图看懂',
      '政策原文：《青禾园区若干措施》',
      '视频：',
    ],
    keeps: [
      '附件齐全的企业当天办结',
      '附件1：青禾园区入驻企业名单',
      '视频会议系统',
      '企业只交一份pdf',
      '图解：园区为什么能。',
      '附件：申请表一式三份，加盖公章后报送。',
    ],
  },
  {
    id: 'official',
    name: '公文标记',
    why: 'The number of an official document, how far it may be published, to whom copies went.',
    max: 120,
    test: ({ text }) => OFFICIAL.some((shape) => shape.test(text)),
    drops: [
      '云政办发〔2021〕4号',
      'QHDR-2021-00012',
      '（此件公开发布）',
      '信息公开类型：主动公开',
      '抄送：市委各部门，各人民团体。',
    ],
    keeps: [
      '《青禾园区条例》（云政发〔2021〕4号）',
      '青禾园区2021年第4号地块成交',
      '此件事情办得漂亮',
      '公开方式更加多样',
      '云政发〔2021〕4号文件印发后，园区立即行动。',
    ],
  },
  {
    id: 'profile',
    name: '作者名片',
    why: 'The card of the author or of the account that published a page, or of the member of a forum: followers, field, points, since when.',
    max: 300,
    test: ({ text, length }) => BIO.test(text) || WORKPLACE.test(text) || (length <= 60 && isProfile(text)),
    drops: [
      '作者简介：林小禾，青禾园区职工，写过多篇园区故事，喜欢跑步。',
      '【作者简介】',
      '作者名片：林小禾',
      '【作者简介】林小禾，云桥大学园区研究院研究员。',
      '（1.云桥大学 园区研究院，云桥 青禾 000000；2.青禾学院 经济系，云桥 青禾 000001）',
      '注册 2010-3-1',
      '积分：2350',
      '注册时间 2012-05-06 最后登录 2021-04-06',
      '12.3万粉丝',
      '粉丝 3401',
      '样例领域创作者',
      '青禾发布官方账号',
      '256 篇文章',
    ],
    keeps: [
      '作者介绍了园区的经验。',
      '（云桥大学园区研究院为园区编了一本小册子，印了120000册）',
      '作者简历上写着青禾园区。',
      '积分制管理 2.0',
      '注册时间 2012-05-06 云桥园区',
      '12家企业',
      '粉丝经济走进青禾',
      '3万人关注青禾招聘会',
      '青禾培育优质创作者',
    ],
  },
  {
    id: 'editor',
    name: '编辑署名',
    why: 'Editors and proof-readers are named after the text; they are not its authors.',
    max: 80,
    test: ({ text, length }) =>
      isEditor(text) ||
      EDITOR_OF.test(text) ||
      (MADE.test(text) && parseByline(text) === undefined) ||
      (((length < 60 && /责任编辑 ?:/u.test(text)) || (length < 24 && /责编 ?:/u.test(text))) &&
        !GLUED_LABEL.test(text)),
    drops: [
      '[编辑:林小禾]',
      '责任编辑：方知远',
      '初审 林小禾 复审 方知远',
      '初审编辑：',
      '云桥融媒 责编:林小禾',
      '监制/方知远',
      '云桥新闻编辑 | 林小禾',
      '文字：小禾　排版：阿满　初审：老K　复审：禾叔',
    ],
    keeps: [
      '视频丨青禾园区三年答卷',
      '策划：青禾园区的三十年',
      '审核：三天改成三小时。',
      '设计 一张图纸改四十遍',
      '编辑：从写字到写代码',
      '编辑 排版 印刷三道工序，如今一台机器就能完成。',
      '二期厂房昨日投产，首批八家企业已经搬入。责任编辑：方知远',
      '编辑部搬进了新楼',
      '云桥日报编辑林小禾走进青禾园区',
      '校对工作已经完成',
      '审核通过后即可入驻',
    ],
  },
  {
    id: 'end',
    name: '结尾记号',
    why: 'A sign that says the text is over, and nothing else.',
    max: 12,
    test: matches(
      /^(?:[(【[-] ?(?:全文|本文|正文)?(?:完|结束|end) ?[)】\]-]|[-—–=*·•.~]{0,6} ?END ?[-—–=*·•.~]{0,6}|全文完)$/iu,
    ),
    drops: ['（完）', '【全文完】', '- END -', '—— END ——', '*END*', '···End···'],
    keeps: ['完', '结束语', '（完成）'],
  },
  {
    id: 'tags',
    name: '标签与关键词',
    why: 'Keywords that the page itself gives; they describe the text and are no part of it.',
    max: 120,
    test: ({ text, marks }) =>
      !marks.hard &&
      /^(?:[[【]?(?:本文|文章|热门)?(?:标签|热词|关 ?键 ?词|关键字|TAGS?|Keywords?)[\]】]? ?:|【关 ?键 ?词】|(?:#[^#\s]{1,20}#[ ,]?){1,12}$|(?:#[^#\s]{1,24}(?: |$)){1,12}$)/iu.test(
        text,
      ),
    drops: [
      '标签: 园区 检测 材料',
      '【关 键 词】园区/检测',
      '热词：',
      '关键词:',
      'Tags: 园区',
      '#青禾园区# #材料#',
    ],
    keeps: ['#青禾园区# 来了八家新材料企业', '标签企业齐聚青禾', '关键词是创新', '标签印刷车间投产'],
  },
  {
    id: 'prevnext',
    name: '上一篇与下一篇',
    why: 'Links to the neighbouring pages of the site.',
    max: 120,
    test: ({ text }) => (PREVNEXT.test(text) && !text.endsWith('。')) || ARROWS.test(text),
    drops: [
      '上一篇:',
      '下一篇：青禾园区迎来新企业',
      '【下一页】',
      '下一条',
      '← 青禾园区开园　　云桥检测中心启用 →',
    ],
    keeps: [
      '下一条：把路灯全部换成节能灯。',
      '下一步,园区将扩建',
      '上一季度增长一成',
      '下一 步怎么走',
      '→ 青禾园区开园',
    ],
  },
  {
    id: 'pages',
    name: '分页',
    why: 'Links to the other pages of one long article; the text may go on below them.',
    max: 60,
    test: ({ text }) =>
      (PAGES.test(text) && /[页頁]|全文/u.test(text)) ||
      /^[(【[](?:上|下)一?页[)】\]]$|^\(?本文共 ?\d{1,3} ?页\)?$/u.test(text) ||
      isJump(text),
    drops: [
      '（下一页）',
      '本文共2页',
      '【上一页】',
      '[下页]',
      '（上接第1版）',
      '下转A3版',
      '[1] [2] 下一页',
      '[1] [2] [下一页]',
      '【 第1頁 第2頁 】',
      '【上一页】【1】【2】【下一页】',
      '首页 上一页 1 2 尾页',
      '[1] [2] 下一页 全文阅读',
    ],
    keeps: ['第3页', '1 2 3', '网页设计', '上接第1版的消息说，园区开园。'],
  },
  {
    id: 'listhead',
    name: '推荐列表的标题',
    why: 'The head of a list of other articles; what follows is not this one.',
    max: 16,
    test: (line) => LIST_HEADS.has(line.bare) || LIST_HEADS.has(line.bare.replace(MORE_BESIDE, '')),
    drops: ['热搜榜 换一换', '猜你喜欢', '【相关阅读】', '热门推荐', '友情链接：', '最新资讯'],
    keeps: ['相关阅读材料已经发放', '热门产业', '推荐信'],
  },
  {
    id: 'share',
    name: '页面按钮',
    why: 'Buttons for sharing, printing, closing and the like.',
    max: 26,
    test: isButtons,
    drops: [
      'X 关闭',
      '云桥日报微信',
      '打印 关闭',
      '分享到：',
      '扫一扫在手机打开',
      '▶ 点击领取：青禾招商手册（限时免费）',
      '赞 3',
      '[收藏] [分享] [播放：1530次]',
      '我要纠错',
      '上拉加载更多',
      '登录后评论',
      '您的浏览器暂不支持播放该视频',
      '【大 中 小】',
      '原创',
      '云桥头条APP　扫描二维码下载',
      '云桥早报公众号 长按二维码关注',
      '云桥社「青禾新聞」 app',
      'iOS App下載 Android App下載',
      '下载附件',
    ],
    keeps: [
      '听新闻学政策 青禾园区夜校开课',
      '分享到家 青禾园区办起共享食堂',
      '扫码入园 青禾园区启用无感通行',
      '扫码，看得见的生产线',
      '今天是园区开园三周年',
      '园区开通微信',
      '收藏家走进青禾园区',
      '打印机工厂投产',
      '园区小程序上线，扫码就能报修',
      '分享经验 共谋发展',
      '12',
      '2021/04/06 09:12',
    ],
  },
  {
    id: 'footer',
    name: '版权与备案',
    why: 'The foot of the site: copyright, registration, who runs it.',
    max: 400,
    test: isFooter,
    drops: [
      '版权所有 云桥时报社',
      '某ICP备00000000号',
      '主办：青禾管委会 技术支持：某某公司',
      '地址：青禾路1号 邮编：000000',
      'GMT+8, 2021-4-6 09:12 , Processed in 0.021 second(s), 9 queries .',
      'Powered by Qinghe! X1',
      '※ 歡迎用「轉貼」或「分享」的方式轉傳文章連結；未經授權，請勿複製轉貼文章內容',
      '违法和不良信息举报电话：0000000 网站地图 政务邮箱 联系我们 青禾市互联网违法和不良信息举报网站 版权所有：青禾园区管理委员会门户网站 主办单位：青禾园区管理委员会党政办公室 承办单位：青禾园区管理委员会信息中心 网站标识码：0000000000 建议使用青禾浏览器访问本网站',
    ],
    keeps: [
      '（园区企业服务热线：0000-1234567）',
      '园区的举报电话一年响了三百次，每一条都有回音。',
      '版权所有权登记从三十天压到五天',
      '建议使用节水设备',
      '未经园区同意，任何人不得使用航拍设备。',
      'ICP备案三天办结',
      '许可证：一天拿到',
      '许可证审批提速 青禾园区一年办结1200件',
      '广告许可证审批下放青禾园区',
      '生产许可证编号贴在每台设备上',
      '备案号一天拿到',
      '不良信息举报量下降三成',
      '网站管理更严了 青禾园区开展整治',
      '青禾园区广播电视节目制作基地开工',
      '版权维护有了地址',
      '报名地址：青禾路1号 电话：0000-1234567',
      '新系统分辨率提高一倍',
      '颁发首张许可证',
      '大会的主办单位：青禾市人民政府，承办单位：青禾高新区管委会，大会将在青禾会展中心举行三天，设主会场一处、分会场六处，预计有一百二十家企业、三十所高校的代表到会，围绕新材料检测平台、共享实验室和人才公寓等话题交流，会后还要到园区里的八家企业参观。',
      '企业主办单位增加',
      '青禾产业园二期厂房昨日正式封顶,首批八家企业年底搬入。Copyright © 2021 云桥在线',
      '这些作品的版权归青禾园区内的设计企业,收益由大家共享。',
    ],
  },
  {
    id: 'crumb',
    name: '当前位置',
    why: 'The path to this page in its site.',
    max: 90,
    test: isCrumb,
    drops: [
      '当前位置：首页 > 新闻 > 正文',
      '首页>要闻>青禾园区迎来新企业',
      '您现在的位置：青禾在线',
      '新闻 » 园区 » 正文',
      '云桥新闻云 > 产业',
    ],
    keeps: [
      '研发 > 中试 > 量产 > 出海',
      '青禾园区 > 云桥园区',
      '当前位置优势明显',
      '产值 > 上年',
      '首页设计焕然一新',
    ],
  },
  {
    id: 'nav',
    name: '导航菜单',
    why: 'Entries of the menu of the site.',
    max: 400,
    test: isNavigation,
    drops: [
      '云桥日报 | 云桥晚报 | 云桥网 | 云桥论坛',
      '首页',
      '• 果品',
      '首页 新闻 园区 视频 专题',
      '时政 | 财经 | 体育 | 娱乐',
      '网站地图',
      '中文 | EN',
      '[阅读全文]',
      '园区 · 全部文章（按最新排序）',
      '青禾观察 | 按热度排序',
    ],
    keeps: [
      '企业名单按时间排序',
      '园区名单公布（按得分排序，排名不分先后）',
      '【更多企业】',
      '精准滴灌 靶向出击',
      '敢为 敢闯 敢干 敢首创',
      '新闻发布会在青禾举行',
    ],
  },
  {
    id: 'link',
    name: '附带的链接',
    why: 'A link that a post gives below a text, to what it tells of.',
    max: 40,
    test: matches(LINKED),
    drops: ['🔗 摆摊报名入口', '👉 点击查看活动详情', '➡️ 青禾人才新政全文'],
    keeps: ['👉 园区机器人持证上路', '🔗 一条线连起三家厂，货也就通了。', '摆摊报名入口开放'],
  },
  {
    id: 'debris',
    name: '残片',
    why: 'Left-overs of the page: bare numbers and marks, counters of comments, values of scripts.',
    max: 200,
    test: ({ text, length }) => CMS_RECORD.test(text) || isAddress(text) || (length <= 60 && isDebris(text)),
    drops: [
      '2021-04-06 6 6 云桥时报 content_1.html 1 青禾园区开园 /enpproperty-->',
      '1、0523。',
      '|',
      '续:http://www.example.com/a/1.shtml',
      'true',
      '2楼 回复 赞(4)',
      '阅读 1203',
      '0条评论',
      '播放量：1.2万',
      '剩余 60%',
      '00:00 / 01:23',
      '* * *',
      '2 m. m& e$ N7 J# r# E1 P5 j: N',
      '青禾材料(600000) 33.96 +0.41 +1.22%',
      '云桥检测[000001.SZ] -2.31%',
      '云桥产业指数 3,245.31 -12.05 -0.37%',
      '分时 日K 周K 月K',
      'index_new5.html',
      '作者：小禾 回复日期：2021-4-6 11:02:00',
      '../../tpl_static/wap/list_1.html',
    ],
    keeps: [
      '阅读课文 3 篇',
      '12次巡查',
      '规上工业产值 1958 +2.57%',
      '青禾材料(600000)昨日公告',
      'A B C D E F',
      '剩余产能60%',
      '1、青禾园区',
      '回复函已经送达',
      'A区',
    ],
  },
];

const plain: ReadonlySet<string> = new Set();

/** Ids of the rules that take a line. */
export function kindsOf(line: Line): ReadonlySet<string> {
  const taken = rules.filter((rule) => line.length <= rule.max && rule.test(line));
  return taken.length === 0 ? plain : new Set(taken.map(({ id }) => id));
}

/** 👇点击观看视频: a picture sign before the words says nothing of what the line is. */
const EMOJI = /^[\p{Emoji_Presentation}\ufe0f]{1,12} ?(?=.)/u;

/** Ids of the rules that take a line of this text, or its words behind such a sign where none takes the whole. */
export const kindsIn = remember((text: string): ReadonlySet<string> => {
  const own = kindsOf(lineOf({ text }));
  const words = text.replace(EMOJI, '');
  return own.size > 0 || words === text ? own : kindsOf(lineOf({ text: words }));
});

/** The lines of a document's blocks with their kinds. */
export const sortLines = (blocks: readonly Block[]): Sorted[] =>
  blocks.map((block) => ({ ...lineOf(block), kinds: kindsIn(block.text) }));

/** Kinds that say the line is no text of the article. */
export const junkKinds: ReadonlySet<string> = new Set(
  'label account stamp attachment official editor end tags prevnext pages listhead share profile footer promo notice library mail machine print crumb nav link debris'.split(
    ' ',
  ),
);

/** Names of all that can decide over a line of a web page: the kinds above, comparisons with other lines, places. */
export const ruleNames: Record<string, string> = {
  ...Object.fromEntries(rules.map(({ id, name }) => [id, name])),
  title: '标题',
  'title-again': '重复的标题',
  kicker: '引题或副题',
  paragraph: '正文段落',
  line: '正文短行',
  subhead: '小标题',
  byline: '作者署名',
  'byline-tail': '文末署名',
  'editor-tail': '文末编辑署名',
  'photo-tail': '文末摄影署名',
  'source-tail': '文末来源',
  'lede-label': '导语前的标签',
  jammer: '论坛防复制的乱码',
  'title-tag': '标题上的转载标记',
  signature: '落款',
  repeat: '重复的段落',
  'self-teaser': '本文自己的预告',
  'teaser-cut': '截断的预告',
  'teaser-pair': '无关预告',
  'teaser-headed': '无关预告',
  drift: '与本文无关的文字',
  list: '标题列表',
  links: '链接区',
  head: '正文前的零散文字',
  tail: '正文后的零散文字',
  between: '正文中的零散文字',
};
