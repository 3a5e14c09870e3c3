/**
 * Lines of a newspaper page that are certainly no article text, as data: add one with examples of what it takes and
 * of what it must leave alone; a test runs every rule over every example. They are tried in order.
 */
import { COMPILED } from '../clean/ending.ts';
import { closedUp } from '../clean/fold.ts';
import { tellsSpan } from '../clean/labels.ts';
import { asksToScan } from '../clean/scan.ts';
import { opensCaption, parseByline, photoCredit, pointsAtPicture } from '../facts/byline.ts';
import { takenFrom } from '../facts/source.ts';
import { remember } from '../remember.ts';
import {
  isListedSection,
  isRegionalColumn,
  isSectionBeside,
  isSectionName,
  pageNumber,
  paperEnd,
} from './section-names.ts';
import { signedHead } from './signed-heads.ts';
import { holdsRoleBeforeColon, isRole, isStaff } from './staff.ts';
import { tag } from './words.ts';

/** 本期导读: 05 headline / 06 headline. */
const listsPages =
  /^[【[■▲]? ?(?:本[版报期]|今日|要闻|一周|新闻)导[读航] ?[】\]]? ?[:：] ?(?:[A-Z]?\d{1,2}(?:版| ) ?\S|.{4,40} (?:[A-Z]\d{1,2}|\d{1,2}版)(?: |\/|$)|.{4,40} \d{1,2}(?: ?\/|$))/u;

export interface PageRule {
  id: string;
  /** Shown on the site beside the lines that it took. */
  name: string;
  why: string;
  state: 'caption' | 'junk' | 'head' | 'tail';
  /** Gets the line folded for matching, at most 120 characters. */
  test: (line: string) => boolean;
  drops: string[];
  keeps: string[];
}

const longestCaption = 90;
const shortCaption = 50;
const longestLine = 120;

/** 新厂房。(资料图): what it shows, and that it comes from the files. */
const filed =
  /[(【[](?:新华社|本报|新闻|相关)?(?:资料(?:图片?|照片)|(?:图片|照片)来源:[^。,:()]{2,20})[)】\]]$/u;
/** 新厂房一角。资料图: the same without brackets, behind the end of what it shows. */
const filedBehind = /[。 ](?:新华社|本[报刊]|新闻)?资料(?:图片?|照片)。?$/u;
/** What is done with a picture in a sentence. */
const verb = /[了着过是有将把被]|公布|发布|展示|绘制|亮相|出炉|看到/u;
/** 云桥大厦效果图。: a picture's kind ends what is no sentence. */
const pictureKind = /^[^。,;:!?“]{2,24}(?:效果图|实景图|示意图|鸟瞰图|规划图|航拍图)。?$/u;
const holdsSentences = (line: string): boolean => line.indexOf('。') !== line.lastIndexOf('。');

/** ①签约现场。②新厂房。林小禾 摄: several pictures, and who took them. */
const CIRCLED = /^[\u2460-\u2473]/u;

/** 图①:签约现场。 图②:新厂房。: several pictures in one line, each with its number or place and one sentence at most. */
const eachPicture = /(?<=[。;] ?)(?=图[\u2460-\u2473一二三四五六七八九\d][:为、 ]|[上下左右]图[:为])/u;
const showsSeveral = (line: string): boolean => {
  const parts = line.split(eachPicture);
  return parts.length > 1 && parts.every((part) => opensCaption(part) && !holdsSentences(part));
};

function isCaption(line: string): boolean {
  if (line.length <= shortCaption && filedBehind.test(line)) return true;
  if (line.length > longestCaption) return false;
  if (holdsSentences(line))
    return showsSeveral(line) || ((opensCaption(line) || CIRCLED.test(line)) && photoCredit(line));
  if (pointsAtPicture(line)) return !parseByline(line);
  if (line.endsWith('。') && pictureKind.test(line) && !verb.test(line)) return true;
  return opensCaption(line) || photoCredit(line) || filed.test(line);
}

const creditOnly = /^[(【[]?(?:图片|照片|图|摄影|摄|供图)(?:来源|源|提供|作者)?[:/][^。,]{0,30}$/u;
/** (图片由某某提供): whoever gave it may be an office with a long name. */
const givenBy =
  /^[(【[]?(?:(?:本[文版])?(?:图片?|照片|配图)|本图)均?由[^。,:]{2,30}(?:提供|拍摄)。?[)】\]]?$/u;
/** 本版图片除署名外均为资料图片: whose the pictures of the whole page are. */
const ofWholePage =
  /^[(【[]?(?:除(?:另有)?署名(?:者|图片)?外,?)?(?:本[版期刊报文](?:未署名)?的?|(?:以上|文中|未署名的?)?(?=(?:图片?|照片|配图)(?:均|都|全部)))(?:图片?|照片|配图)(?:,?除(?:另有)?署名(?:者|图片)?外,?)?(?:均|都|全部)?(?:[为由系]|来自)[^。,:]{2,30}。?[)】\]]?$/u;
const isCredit = (line: string): boolean =>
  creditOnly.test(line) ||
  givenBy.test(line) ||
  ofWholePage.test(line) ||
  (photoCredit(line) && !/[,。]/.test(line) && line.length < 16);

const place =
  /^[(【[]?(?:(?:相关)?资料(?:图片?|照片)|(?:相关|新闻)?(?:图片|照片)|配图)(?:仅供参考)?[)】\]]?$/u;

const fullDate =
  /(?:19|20)\d\d\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}\s?日?|(?<!\d)1[0-2]\d年\d{1,2}月\d{1,2}日(?=\s?\(?(?:星期|周)[一二三四五六日天])|(?:中华)?民国\s?(?:\d{2,3}|[一二三四五六七八九十百〇○0零]{2,6})\s?年\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?月\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?日|[二一][〇○0零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日/u;
const papers = `\\p{Script=Han}{2,10}(?:${paperEnd}|周刊|月刊|导刊)社?`;
const lunarDay =
  '(?:农历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年(?:闰?[正一二三四五六七八九十冬腊]{1,2}月[初十廿三一二四五六七八九]{1,3})?|农历\\p{Script=Han}{2,12}';
/** What a running head says of the day and of the issue. */
const issueParts = `天气 ?:? ?\\p{Script=Han}{1,8}(?: ?-?\\d{1,2} ?[~～-] ?-?\\d{1,2} ?℃)?|星期[一二三四五六日天]|周[一二三四五六日](?!\\p{Script=Han})|${lunarDay}|总?第\\s?\\d{1,6}\\s?期|今日\\s?\\d{1,2}\\s?版|(?:国内)?统一(?:连续出版物号|刊号)[: ]?\\S{0,14}|CN\\s?\\d\\d-\\d{4}`;
const headerParts = new RegExp(`${issueParts}|${papers}|(?<=\\s)\\p{Script=Han}{2,4}版(?=\\s)`, 'giu');
const issue = new RegExp(issueParts, 'giu');
/** The sign that a paper sets before each of its notices: ●本报法律顾问. */
const noticeSign = /^[●■◆★☆◎○□▲△►▶※•] ?/u;
const withoutSign = (line: string): string => line.replace(noticeSign, '');
/** Nothing but the day of the week, of the moon, the issue's number. */
const isIssue = (line: string): boolean => /^[\s|丨·]*$/u.test(line.replace(issue, '')) && line !== '';
/** A clerk who files the page says so in its head: (剪报整理:办公室). */
const filedBy =
  /[(【[][^()（）【】[\]]{0,16}(?:剪报|整理|摘[编录报]|录入|汇总|存档|[呈送参审传]阅|阅示)[^()（）【】[\]]{0,16}[)】\]]/gu;
/** How many texts the page has: (共5条). */
const tally = /[(【[]共 ?\d{1,3} ?[条篇则件][)】\]]/u;
/** 2O21年4月6H: a day that a recognition misread; beside a page's number it is one. */
const misreadDay =
  /[12][\doOｏ〇]{3} ?年 ?[\doOlI]{1,2} ?月 ?[\doOlI]{1,2} ?[日曰目HΗ](?: ?星期[^\s\p{Script=Han}])?/u;
/** How to reach a paper. */
const contact = /(?:电话|邮箱|信箱|E-?mail|热线|传真)\s?[:/|丨]\s?(?=$|[\w(+×*●○])/iu;
/** 策划：编辑部 */
const staffOffice = /^(?:策划|统筹)\s?[:：]\s?\p{Script=Han}{0,6}(?:编辑部|专刊部|新闻部|工作室)$/u;
/** 本版稿件由本报记者林小禾采写: whose the texts or the pictures of the whole page are. */
const ofThisPage = /^本版(?:稿件|文字|文图|图文)(?: ?: ?| |均?由)(?:本[报刊])?(?:记者|通讯员)[^。,]{2,20}$/u;
const namesStaff = (line: string): boolean =>
  ofThisPage.test(line) ||
  holdsRoleBeforeColon(closedUp(line).replace(/ {1,4}:/gu, ':')) ||
  contact.test(line) ||
  isStaff(line);
/** 投稿邮箱 with the address right behind it, or in the line below. */
const mailBeside =
  /^(?:(?:投稿|联系|电子|读者|新闻|本[报版]){0,2}(?:邮箱|信箱)|E-?mail) ?(?:[\w.+-]{2,40}@[\w.-]{2,40})?$/iu;
/** What a paper prints of itself, and an e-paper site says to its readers. */
const imprint =
  /^[^。,]{4,24}主管[ |丨·]{1,8}[^。,]{4,24}主办$|^中共\p{Script=Han}{2,8}委(?:机关报|主管(?:主办)?|主办)(?=$|[\s|丨·])|国内统一(?:连续出版物号|刊号)|邮发代号|^CN ?\d\d-\d{4}|^(?:社址|报社地址|本报地址|广告(?:部|热线|经营许可证?)|发行(?:部|热线)|气象信息)\s?[:： ]|^(?:零售价?|印刷|(?:本报|新闻|读者|投诉|广告)?热线|广告)\s?[:： ]\s?(?=$|[^。]{0,40}(?:\d|公司|厂|印[务业]|彩印|集团|中心|[报社部](?:$|\s)))|^欢迎您?(?:阅览|阅读|订阅).{2,12}(?:报|版)[!！]?$|^(?:移动手机用户|手机订阅)|(?:^|[|丨·\s])本报(?:常年)?法律顾问\s?[:：]|^邮(?:政编码|编)\s?[:： ]\s?\d{6}$|^(?:常年)?法律顾问\s?[:：]\s?\p{Script=Han}{2,16}(?:律师)?事务所|^(?:内刊)?准印证?号?\s?[:：]|^(?:内部资料|内部刊物)(?:[ ,·|]{1,4}(?:免费|注意|请勿)\p{Script=Han}{2,4})?$|^\p{Script=Han}{2,12}报社(?:主办|编辑)?出版(?=$|[\s|丨·])|^\p{Script=Han}{2,16}(?:印[务刷]|彩印)\p{Script=Han}{0,8}承印(?=$|[\s|丨·])|(?:^|[\s|丨·])(?:全年)?(?:零售|[定订]价)(?:价|每[份月季]|全年)?[: ]?\d{1,4}(?:\.\d{1,2})? ?元(?:\/份)?$|^(?:全年|每?[月季年])(?:[定订]|零售)价 ?[:：]? ?\d{1,4}(?:\.\d{1,2})? ?元(?=$|[\s|丨·])|^[(（]?(?:总|创刊)?第 ?\d{2,6} ?[期号][)）]?(?: ?[(（]?总第 ?\d{2,6} ?[期号][)）]?)?$/u;

/** What a forecast is made of, but for the name of a place. */
const forecastWords =
  /天气(?:预报|情况)?|今[日天晨晚]|明[日天晨晚]|后天|白天|夜间|[上下]午|偏?[东南西北]{1,2}风|微风|风[力向速]?|气温|温度|湿度|降水|概率|最[高低]|局部|部分|地区|轻度|多云|晴|[小中大暴阵雷冻]{1,2}雨|雨夹雪|[小中大暴阵]雪|[雨雪雾霾阴转间伴有到至为在和时]|沙尘|相对(?=湿度)|[一二三四五六七八九](?=[到至级])|-?\d{1,3}(?:\.\d)?|[级度℃%~～—\s,、:;/|()【】-]/gu;
const span = /-?\d{1,2}(?:℃|度)? ?[~～—-]{1,2} ?-?\d{1,2} ?(?:℃|度)/gu;
/** 今日天气: 多云间晴, 东北风三到四级, 气温 19-26 度: a line of a forecast that says so. */
const headed = /^(?:今[日天晚]|明[日天])?(?:天气(?:预报)?|气温) ?:? ?(?:[晴阴多小中雷阵]|-?\d)/u;
/** 多云转晴 青禾 7~18℃ 云桥 12~19℃: of several places, each with how warm it gets. */
const isOfPlaces = (line: string): boolean =>
  !/[。;!?“]/u.test(line) &&
  (line.match(span)?.length ?? 0) > 1 &&
  line
    .replace(forecastWords, ' ')
    .split(' ')
    .every((word) => /^\p{Script=Han}{0,3}$/u.test(withoutSign(word)));
/** 今日天气 晴转多云 12～21℃: a forecast, perhaps of a place that it names. */
const isForecast = (line: string): boolean =>
  (headed.test(line) && line.length <= 40 && line.replace(forecastWords, '').length <= 2) ||
  (line.length <= 80 &&
    /\d ?(?:℃|度)/u.test(line) &&
    /[晴云阴雨雪雾霾]/u.test(line) &&
    (line.replace(forecastWords, '').length <= 4 || isOfPlaces(line)));

const paperAlone = new RegExp(`^\\p{Script=Han}{2,10}(?:${paperEnd}|导刊)$`, 'u');
/** 云桥日报·专版: the paper, and which part of it. */
const partOfPaper = new RegExp(
  `^\\p{Script=Han}{2,10}${paperEnd}(?: ?[·|丨/—-]{1,2} ?| )(\\p{Script=Han}{2,8})$`,
  'u',
);
const isPartOfPaper = (line: string): boolean => {
  const part = partOfPaper.exec(line)?.[1];
  return part !== undefined && (/(?:[专特]版|[专特副]刊|周刊)$/u.test(part) || isSectionBeside(part));
};
/** 云桥Η报: what a recognition makes of 日报. */
const misreadPaper = /^\p{Script=Han}{2,8}[HΗ曰目]报$/u;
/** The paper's name in Latin letters, translated or by its sounds. */
const latinPaper =
  /^[A-Z][A-Z' ]{2,30} (?:DAILY|NEWS|TIMES|POST|HERALD|WEEKLY|GAZETTE|JOURNAL|RIBAO|WANBAO|CHENBAO|ZAOBAO|SHIBAO|SHANGBAO|DAOBAO|KUAIBAO|XINBAO|ZHOUKAN|BAO)$/iu;

/** 云桥工商报 YUNQIAO GONGSHANG BAO: the name, and again in Latin capitals. */
const namedTwice = /^\p{Script=Han}{2,10}[报刊] [A-Z][A-Z' ]{4,40}$/u;

/** 青禾夜市的一年 A08: a headline with the page that it stands on. */
const guided = new RegExp(
  `^(?![^ ]{0,8}${paperEnd})[^。;]{4,40}(?: |\\.{2,12}|…{1,6}|[>》▶►]{1,3}) ?(?:(?:[详下]?[见转]|刊|请看)?(?:第?[A-D]\\d{2}版?|第?\\d{1,2}版)|(?:详?见|请看)第?[一二三四五六七八九十]{1,2}版)$`,
  'u',
);
/** A sentence of several clauses that goes on on another page. */
const isBrokenOff = (line: string): boolean =>
  /下[转接]第?[A-D]?\d{1,2}版$/u.test(line) && (line.match(/[,:、?!]/gu)?.length ?? 0) > 1;

/** Words of an e-paper site's navigation. */
const epaperWords = new Set(
  '数字报首页 数字报 版面导航 标题导航 版面目录 本版导航 本版新闻列表 本版新闻 本版标题 本版内容 新闻列表 上一版 下一版 上一篇 下一篇 上一期 下一期 往期回顾 返回目录 全文复制 内容详情 放大 缩小 默认 大 中 小 字体 朗读 PDF下载 PDF版 PDF版本下载 下载PDF版 下载PDF 查看PDF 版面图 版面概览 返回首页 返回顶部 首页 返回 报纸首页 返回本版 按日期查找 按日期检索 日期检索 按版面查找 版面检索 全文检索 高级检索 往期查询 加入收藏 打印 分享'.split(
    ' ',
  ),
);
/** 2030-01-02 林小禾 1 1 云桥日报 content_10024.html 1: what a site keeps of an item. */
const epaperItem = /(?:^|\s)content_\d{1,12}(?:_\d{1,12})?\.s?html?(?=\s|$)|<?\/?enpproperty/iu;
const epaperName = /^\p{Script=Han}{0,10}(?:数字报刊?|电子报|电子版)$/u;

const pageName = /(?:当前版: ?|第 ?)[A-Z]?\d{1,3} ?版(?:[: ]\p{Script=Han}{2,6})?/gu;

/** Navigation of an e-paper site: such words, perhaps beside the page's number and the day. */
function isEpaper(wide: string): boolean {
  const line = wide.replace(/ {2,}/gu, ' ');
  if (epaperItem.test(line)) return true;
  if (line.length > 80 || /[,。!?“]/.test(line)) return false;
  const pages = line.match(pageName)?.length ?? 0;
  const rest = line
    .replace(fullDate, ' ')
    .replace(/星期[一二三四五六日天]/u, ' ')
    .replace(pageName, ' ');
  const words = rest
    .split(/[ |/·+○●-]+/u)
    .map((word) => word.replace(/^\d|\d$/gu, ''))
    .filter(Boolean);
  if (words.length === 0) return pages > 1 || /^[ |/·+-]+$/u.test(line) || /^当前版/u.test(line);
  return words.every((word) => epaperWords.has(word) || epaperName.test(word));
}

const namedPaper = new RegExp(`(?:^|[\\s|丨·])${papers}(?=$|[\\s|丨·])`, 'u');
/** 云桥日报 综合 02, 2 | 要闻 | 云桥晚报: the paper, a section and the page's number, without a day. */
function isNumberedPaper(line: string): boolean {
  const closed = closedUp(line.replace(/ {2,}/gu, ' '));
  const numbered = closed.replace(/(?<=^|[\s|丨·])0?\d{1,2}(?=$|[\s|丨·])/u, ' ');
  const rest = numbered.replace(namedPaper, ' ');
  if (numbered === closed || rest === numbered) return false;
  return rest.split(/[\s|丨·]+/u).every((word) => word === '' || isSectionBeside(word));
}

/** 《云桥日报》4月6日二版：, as a clerk puts it above a clipping. */
const paperOfDay =
  /^《?\p{Script=Han}{2,10}[报刊]》? ?\d{1,2}月\d{1,2}日[ ,]?(?:第?(?:[A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3}) ?版|头版)(?: ?[\p{Script=Han}·]{2,8})?:?$/u;
/** 青禾周刊   第12期   —3—: the name, the issue and the page's number between strokes. */
const issueHead =
  /^\p{Script=Han}{2,10}(?:[报刊]|报道|通讯|简讯) {1,60}总?第 ?\d{1,5} ?期(?: ?\(总第 ?\d{1,5} ?期\))?(?: {1,60}[-—–]{1,2} ?\d{1,3} ?[-—–]{1,2})?$/u;
/** Who puts out a paper, its day and its issue, in one line. */
const isImprintHead = (line: string): boolean =>
  issueHead.test(line) ||
  (fullDate.test(line) &&
    /第 ?\d{1,5} ?期/u.test(line) &&
    /主办|主管|内部资料|准印证|免费交流|免费赠阅|赠阅/u.test(line));

/** A running head: a page number or a full date, and nothing else but the paper's name and a section's. */
/** A paper's name in Latin capitals: QINGHE DAILY. */
const latinName =
  /^[A-Z]{2,14}(?: [A-Z]{2,14}){0,2} (?:DAILY|NEWS|EVENING NEWS|MORNING POST|TIMES|POST|HERALD|WEEKLY)(?= |$)/u;

/** 活动时间：2021年4月18日（周日）9:00-17:00 */
const isOfEvent = (line: string): boolean =>
  /^(?:活动|会议|报名|展览|举办|开幕)?(?:时间|日期)\s?:/u.test(line) && tellsSpan(line);

function isHeader(line: string): boolean {
  if (line.length > 90 || /[,。;!?“]|下转|上接/.test(line) || isOfEvent(line)) return false;
  if (isIssue(line) || paperOfDay.test(line) || isImprintHead(line)) return true;
  const numbered = pageNumber.test(line);
  if (!numbered && !fullDate.test(line)) return isNumberedPaper(line);
  const bare = closedUp(line.replace(filedBy, ' ').replace(tally, ' ').replace(latinName, ' '))
    .replace(fullDate, ' ')
    .replace(pageNumber, ' ')
    .replace(numbered ? misreadDay : /$^/u, ' ');
  const rest = bare.replace(headerParts, ' ');
  const words = rest
    .split(/[\s|丨│┃▏▎▍▌■◆●·:/()《》【】—-]+/u)
    .filter((word) => word !== '' && !/^\d{1,2}$/.test(word) && !isSectionName(word));
  const named = numbered || rest !== bare || /^0\d\s|\s0\d$/u.test(line);
  const longest = numbered && fullDate.test(line) ? 12 : 6;
  return words.length <= (named ? 2 : 0) && words.every((w) => w.length <= longest && !/\d/.test(w));
}

/** The same with who wrote the text below behind it. */
const isSignedHeader = (line: string): boolean => {
  const head = signedHead(line)?.head;
  return (
    head !== undefined &&
    (fullDate.test(head) || pageNumber.test(head)) &&
    namedPaper.test(head) &&
    isHeader(head)
  );
};

const folioNumber =
  /^0?\d{1,2} ?[|丨·/]? ?|(?: ?[|丨·/] ?\d{1,2}(?: ?[|丨])?|(?<=\p{Script=Han})0\d|(?<!^评论) \d{1,2})$/u;

/** 05 产业园区: no subhead is numbered so. */
const zeroed = /^0\d ?[|丨·/]? ?\p{Script=Han}|(?<=\p{Script=Han})[ /]?0\d$/u;

/** The name of a section, or any short name that a stroke parts from the page's number. */
function isFolio(line: string): boolean {
  if (/[,。:;!?“”]/u.test(line)) return false;
  if (
    line.includes('    ') &&
    /^\p{Script=Han}[\p{Script=Han}·]{1,8} {4,200}\d{1,3}$|^\d{1,3} ?\p{Script=Han}{2,6} {4,200}\p{Script=Han}{2,10}(?:[报刊]|通讯|专版)$|^\d{1,3} {4,200}\p{Script=Han}[\p{Script=Han}·]{1,8}$/u.test(
      line,
    )
  )
    return true;
  const closed = closedUp(line.replace(/ {2,}/gu, ' ')).replace(/^[【[■◆●◇◎▌] ?| ?[】\]■◆●◇◎▌]$/gu, '');
  const name = closed.replace(folioNumber, '').trim();
  const parts = name.split(/[·/]/u);
  // A magazine prints its column beside each page's number: 46 园区纵横.
  const isAlone = name === closed.trim() ? isSectionName : isListedSection;
  const isNamedSo = parts.length > 1 || zeroed.test(closed) ? isSectionBeside : isAlone;
  return (
    parts.every(isNamedSo) || (name !== line && /[|丨]/u.test(line) && /^\p{Script=Han}{2,6}$/u.test(name))
  );
}

/** 16 高新视窗 or 江南园区纵览 on top of a page; further down a number may count a column's texts, and a name head one. */
export function isTopFolio(line: string): boolean {
  const closed = closedUp(line);
  const name = closed.replace(folioNumber, '').trim();
  return name === closed ? isRegionalColumn(name) : isSectionBeside(name);
}

/** What a clerk says to those for whom a page is filed: how many texts there are, who put them together, and that they may read. */
const clerk =
  /^呈 ?[:：] ?\p{Script=Han}{2,16}(?: {1,40}收文编号.{0,20})?$|^(?:收|来)文(?:编号|字号|日期|登记)[:： _\d年月日号〔〕()（）-]{0,40}$|^[(【[]?(?:以上|以下|上述|现将)[^。]{0,30}[请呈供报][^。,]{0,10}(?:阅示|审阅|参阅|传阅|批示|阅知|阅处|阅研|(?<!查)阅)[。!]?[)】\]]?$|^[(【[]?[^。,:]{0,14}(?:整理|剪报|摘[编录报]|汇总),[请呈供报][^。,]{0,10}(?:阅示|审阅|参阅|传阅|批示|阅知|阅)[。!]?[)】\]]?$|^[(【[]?(?:剪报|摘报|报刊摘编)(?:整理|人|录入)?[:：][^。,]{2,16}[)】\]]?$|^(?:妥否,?)?(?:呈|请|恳请)(?:各位)?领导(?:阅示|审阅|批示|阅知)[。!]?$|^[(【[]?(?:剪报|摘报|报刊摘编|媒体(?:关注|聚焦)|见报(?:稿件|情况))(?: ?\(?(?:共|第|总第) ?\d{1,4} ?[篇期条份]\)?)?[)】\]]?$|^[(【[](?:以上|上述)[^。]{0,12},?[送交报呈][^。,]{2,14}(?:存档|备查|留存)[)】\]]$|^[(【[]\p{Script=Han}{2,8}(?:媒体|舆情)监测[^。,]{0,16}[)】\]]$|^\p{Script=Han}{2,10}(?:整理|剪报|摘编|供稿存档) ?(?:19|20)\d\d ?[年./-] ?\d{1,2} ?[月./-] ?\d{1,2} ?日?$/u;

/** ---- 第1页 ----: where a tool that reads a file page by page begins the next. */
const pageBreak =
  /^[-—–=*_#~·<>[【(\s]{0,24}(?:第 ?\d{1,3} ?页(?: ?[/,]? ?共 ?\d{1,3} ?页)?|page ?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?)[-—–=*_#~·<>\]】)\s]{0,24}$/iu;

/** What a paper forbids, whole or as a narrow column cuts it. */
const forbidden =
  /^(?:(?:声明|版权) ?[:：] ?)?(?:凡?本[报刊版网]\p{Script=Han}{0,12})?未经\p{Script=Han}{0,8}(?:授权|许可|同意)(?:,?(?:不得|禁止|请勿|严禁)\p{Script=Han}{0,4}(?:[转摘刊]|复制|使用|镜像|传播|引用|上网)[\p{Script=Han}、]{0,10})?$|^(?:声明|版权) ?[:：] ?凡?本[报刊版网]\p{Script=Han}{0,20}$|^(?:不得|禁止|严禁|请勿|谢绝)(?:擅自)?转载[\p{Script=Han}、]{0,8}$/u;

const phonePaper = /手机报/u;
const phoneWords = /(?:发送|编辑|回复)\s?(?:短信|[A-Z]{2,10})|流量费|资费|元\/月|每月\s?\d{1,2}元/iu;
const accountWords =
  /^(?:登录|登陆|关注|扫码?|扫一扫|请?(?:添加|搜索)).{0,60}(?:官方)?(?<!的新)(?:微博|微信|公众号|客户端|抖音号|视频号)(?:二维码)?(?:参与互动|参与讨论)?$/u;

/** 云桥日报数字报 & 云桥新闻客户端同步推送: where else the page is to be read. */
const alsoIn =
  /^(?:本[版文期报刊]\p{Script=Han}{0,8}|(?:更多|全部)\p{Script=Han}{2,8}|\p{Script=Han}{2,10}(?:[日晚晨早时商导新]报|数字报|新闻)).{0,30}(?:客户端|数字报|公众号|视频号|微博|网站|官网).{0,14}(?:同步(?:推送|刊发|发布|推出|上线|更新|播发)|同步(?:推送|刊发|发布)于.{2,16})$|^(?:本[版文期报刊]|更多|全部)\p{Script=Han}{2,10}(?:同步(?:推送|刊发|发布)(?:于|在)?|(?:请|敬请)(?:关注|登录|下载|扫码)|见|尽在).{2,24}(?:客户端|数字报|公众号|视频号|微博|网站|官网|APP)$/iu;
/** 欢迎下载“云桥发布”客户端 */
const welcome =
  /^欢迎(?:下载|关注|扫码|登录|订阅|搜索)[^。,]{2,20}(?:客户端|公众号|视频号|微博|APP)[!！]?$/iu;
/** 扫码关注, 微信公众号, each on a line of its own beside the code. */
const besideCode =
  /^(?:扫码|扫一扫)(?:关注|下载|订阅|阅读|看报|读报|投稿|报料)$|^(?:官方|本报)?(?:微信)?(?:公众号|视频号|微信|微博|抖音号?|客户端)(?:二维码)?$|^\p{Script=Han}{2,8}(?:[日晚晨早时商导]报|发布)(?:官方)?(?:微信公众号|公众号|视频号|微博|抖音号?|客户端)(?:二维码)?$/u;

/** 订阅《云桥日报》请拨打00000 */
const subscribe =
  /^(?:欢迎|敬请|请)?(?:订阅|征订|订购)(?:20\d\d年度?)?(?:《[^《》]{2,12}》|本[报刊])(?:全年|下半年)?[ ,!]?(?:请|可)?(?:(?:拨打|致电|联系|扫码|到|向)[^。]{0,30})?$/u;

/** A phone edition for sale, how to subscribe, or the paper's accounts. */
const isPhone = (line: string): boolean =>
  subscribe.test(line) ||
  besideCode.test(line) ||
  welcome.test(line) ||
  (!/[。,]/u.test(line) && alsoIn.test(line)) ||
  (phonePaper.test(line) && phoneWords.test(line)) ||
  (!/[。,]/u.test(line) && accountWords.test(line));

const hotline =
  /(?:^|[|\s])(?:\d{1,3}小时)?(?:招商|招租|加盟|租赁|订购|售楼|看房|预约|报名|咨询|洽谈|合作|招聘|广告|垂询|服务|投资)(?:咨询|服务|合作)?(?:热线|电话|专线)(?:$|\s?[|:]|\s?[(\d][\dx*() -]{4,})/iu;
const callNumber =
  /(?<![\d.])(?:0\d{2,3}[-—– ]?[\dx*]{7,8}|0\d-[\dx*]{7,8}|400[-—– ]?\d{3,4}[-—– ]?[\dx*]{3,4}|0800-[\dx*]{3}-[\dx*]{3}|1[3-9]\d[\dx*]{8})(?!\d)/iu;
/** 【广告】, or a cell that says so. */
const advertLabel = /^\|? ?(?:公益)?广告 ?\||^[【[(](?:公益|商业|分类|工商)?广告[】\])]/u;
/** 公益广告　节水从点滴做起 */
const publicAdvert =
  /^公益广告(?: ?: ?| {1,4}(?=\p{Script=Han}))[^。,]{2,30}$|^[^。,]{2,20} {1,4}公益广告$|^公益广告$/u;

/** A box that sells something: it says so, names its hotline, or is a number to call with a name beside it. */
const isAdvert = (line: string): boolean => {
  if (line.length > 80 || /[。!?“]/u.test(line)) return false;
  if (advertLabel.test(line) || publicAdvert.test(line) || hotline.test(line)) return true;
  return (
    callNumber.test(line) && !/,|开通|启用|上线|拨打/u.test(line) && line.replace(callNumber, '').length <= 24
  );
};

/** 云桥电视台今晚节目 19:00 … 19:40 …: what is on, and when, in a list and no sentence. */
const programme =
  /^(?=[^,。;!?“”]{1,160}$).{0,20}(?:(?:电视|广播)台|电台|频道|今[日晚]节目|节目预告)(?:.{0,40}? \d{1,2}:\d\d ){2}/u;
/** 遗失声明, 注销公告: what small advertisements are headed by. */
const smallHead =
  /^[【[■●◆|]? ?(?:(?:遗失|挂失|作废)(?:声明|启事|公告)|(?:注销|减资|清算|拍卖|迁坟|转让|招租|寻人|寻物)(?:公告|启事)|分类(?:广告|信息)|(?:旺铺|房屋|厂房|门面|写字楼)(?:招租|转让|出租)|便民信息|(?:征稿|征文|招聘|本报|编辑部)?(?:启事|小启))(?:$|[】\]: ])/u;
/** …which begins headlines as well: 厂房招租 青禾高新区盘活闲置资产. */
const ofZone = /^[^\d|]{0,30}(?:园区?|[新区]区|开发区)(?=\p{Script=Han}{2})/u;
const OF_ADVERT = /^(?:招聘|招租|转让|出租|出售|注销|拍卖|征集|遗失)/u;
const isSmallHead = (line: string): boolean => {
  const head = smallHead.exec(line)?.[0];
  const rest = head === undefined ? undefined : line.slice(head.length).trim();
  const zone = rest === undefined || /\d/u.test(rest) ? undefined : ofZone.exec(rest)?.[0];
  const next = zone === undefined ? undefined : tag(rest!.slice(zone.length))[0];
  return head !== undefined && (!next?.tag.startsWith('v') || OF_ADVERT.test(next.word));
};
/** What is lost in one counts no more. */
const isLost = (line: string): boolean => /声明(?:作废|无效)。?$/u.test(line) && /遗失|丢失/u.test(line);

const scanner =
  '(?:扫描全能王|CamScanner|夸克扫描王|全能扫描王|扫描宝|白描|Tap ?Scanner|Adobe Scan|Microsoft Lens)';
const watermark = new RegExp(
  `^(?:\\d亿人都在用的扫描App |由 ?|CS ?|使用 ?)?${scanner}(?: ?(?:扫描)?(?:创建|生成)| 极速扫描,就是高效)?$|^Scanned (?:with|by) `,
  'iu',
);

/** An address of the paper and nothing else: www.example.com, 网址：…, 投稿邮箱：… */
const ADDRESS =
  /^(?:(?:本报|官方|电子|投稿|联系|新闻|读者){0,2}(?:网址|网站|官网|邮箱|信箱|邮件|数字报|E-?mail)[: ]{0,2})?(?:https?:\/\/)?(?:[\w.-]{1,40}@)?(?:[\w-]{1,40}\.){1,4}[a-z]{2,6}(?:\/[\w./?=&%#~:…-]{0,120})?$/iu;

/** A stroke or a tilde among marks, and no more letters than marks: 人 and 一 are strokes as well. %。 is the end of a figure. */
function isDebris(line: string): boolean {
  if (/^[%‰℃”’)》]{1,2}[。,;!?]$/u.test(line)) return false;
  if (!/[\p{L}\p{N}]/u.test(line)) return true;
  if (/\p{L}\P{L}*\p{L}\P{L}*\p{L}/u.test(line) || /\p{N}/u.test(line)) return false;
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  const marks = line.match(/[^\p{L}\s]/gu)?.length ?? 0;
  return (letters <= 2 && marks >= letters && /[|_~=^\\]/u.test(line)) || /^["“”'‘’]\s?[a-z]$/u.test(line);
}

/** | 青禾高新区 | 418 | */
const tableRow = /^\|[^|。]{1,40}(?:\|[^|。]{0,40}){1,8}\|$/u;

export const rules: PageRule[] = [
  {
    id: 'page-place',
    name: '图片占位',
    why: 'The words that stood in for a picture say nothing once it is gone.',
    state: 'junk',
    test: (line) => place.test(line),
    drops: ['(资料图片)', '（相关资料图）', '【配图】'],
    keeps: ['图片展在园区开幕', '资料图书馆开放'],
  },
  {
    id: 'page-credit',
    name: '图片来源',
    why: 'Who gave a picture is no text of the article once the picture is gone.',
    state: 'junk',
    test: isCredit,
    drops: [
      '（图片由虚构高新区管委会提供）',
      '本版图片均由虚构管委会提供',
      '本版图片除署名外均为资料图片',
      '（除署名外，本版照片均由本报记者林小禾拍摄）',
      '本版未署名图片均来自虚构网',
      '（图片均为资料照片）',
      '文中图片均由虚构管委会供图',
      '图片来源：虚构高新区',
      '林小禾 摄',
      '叶小霞/摄',
      '（管委会供图）',
      '本报记者 林小禾 摄',
    ],
    keeps: [
      '图片由园区提供，文字由企业提供。',
      '图由心生',
      '图片为园区带来了客商',
      '本版图片由三家园区的摄影师挑选，共四十张',
      '本报记者 林小禾 摄影报道',
      '新厂房拔地而起,林小禾拍摄',
      '文/林小禾 图/方知远',
    ],
  },
  {
    id: 'page-caption',
    name: '图片说明',
    why: 'A caption describes a picture that is gone; its words are kept beside the article.',
    state: 'caption',
    test: isCaption,
    drops: [
      '图为虚构高新区的展厅。',
      '上图：工人在调试设备。',
      '图①：签约现场',
      '图② 新建成的检测中心',
      '（图一：虚构高新区的工地。 资料图）',
      '▲新落成的检测中心',
      '◀ 新落成的检测中心。',
      '↓签约现场',
      '车间里的机械臂正在装配。 林小禾 摄',
      '虚构高新区的标准厂房。（资料图）',
      '新落成的展厅（图片来源：虚构网）',
      '园区一角。【本报资料图片】',
      '虚构高新区一角。资料图',
      '新落成的展厅 本报资料照片',
      '虚构大道夜景。新华社资料图片。',
      '图①：虚构高新区夜景。图②：新建的仓库。林小禾 摄',
      '上图：双方在签约。下图：新厂房。（林小禾 摄）',
      '①签约现场。②新厂房。林小禾 摄',
      '图①：虚构高新区的育苗棚。 图②：工人在记录温度。',
      '上图：签约现场。下图：新落成的厂房。',
      '虚构创业中心项目效果图。',
      '虚构新城核心区鸟瞰图。',
    ],
    keeps: [
      '图为什么画圆？青禾园区的设计课',
      '园区公布规划（来源：虚构日报）',
      '园区公布规划（附资料图集）',
      '▲ 林小禾 方知远',
      '图书馆里坐满了人',
      '图一乐的展览办了起来。图二是园区的新馆。来的人很多。',
      '图①：新厂房。园区说，图②：中的仓库明年建成。工人很高兴。',
      '企图为自己开脱',
      '图为媒，展为桥。园区办起了画展。展期一个月。',
      '展厅里挂着旧照片。资料图书馆',
      '园区把二十年来的建设过程编成画册，分发给各家企业和来访的客商留存。他们说，这是资料图',
      '以图为媒,园区办起了画展。',
      '园区公布了新城的效果图。',
      '墙上挂着虚构新城的规划图。',
      '虚构新城公布规划图',
    ],
  },
  {
    id: 'page-staff-day',
    name: '编辑署名',
    why: "The line of the page's editors that also holds the paper's day.",
    state: 'head',
    test: (line) => line.length <= 90 && !line.includes('。') && fullDate.test(line) && namesStaff(line),
    drops: [
      '2022年9月5日 星期一 责编：林小禾 美编：方知远',
      '2022年9月5日 星期一　　　区域新闻　　　责编 林小禾　　3',
      '2 要闻 2022年9月5日 本版编辑 方知远 版式 林小禾',
      '08 | 青禾园区 | 2022年9月5日 星期一 | 责编 黑石 | 版式 晚晴',
      '虚 构 园 区 讯    2022年9月5日 第2版 本版责编 黑石',
      '虚构园区报 2022年9月5日 第2版 本版编辑 黑石',
    ],
    keeps: [
      '2022年9月5日，责编：林小禾。',
      '责编：林小禾',
      '2022年9月5日，园区编辑 第一本年鉴',
      '2022年9月5日 版面 焕然一新的园区报',
    ],
  },
  {
    id: 'page-staff',
    name: '编辑署名',
    why: 'Editors, layout and proof-readers of the page are not authors; nor is a telephone number.',
    state: 'junk',
    test: (line) =>
      line.length <= 80 &&
      !line.includes('。') &&
      (namesStaff(line) || staffOffice.test(line) || isRole(line) || mailBeside.test(line)),
    drops: [
      '值班主任 林小禾 责编 方知远 热线 8244111',
      '值班总监 林小禾 主编 方知远 美编 温予',
      '责任编辑 林禾　版式 方远　校对 白雪　电话 0471-69×××××',
      '责编：林小禾 版式：方知远',
      '编辑 林小禾 叶霞',
      '编辑 林小禾 校对 方知远',
      '编辑 林 禾 视觉 方 远',
      '责编林小禾美编方知远',
      '版 式 总 监  :  林 小 禾       校 对  :  叶 霞',
      '校 对  :  叶 霞 、 方 知 远',
      '本版责编林小禾 校对叶霞',
      '值班主任林小禾责编方知远组版叶霞',
      '投稿邮箱sample@example.com',
      'E-mail sample@example.com',
      '● 版面编辑 林小禾 版式 方知远',
      '$\\bullet$ 图片编辑 林小禾 美编 方知远',
      '新闻热线：0000-0000000',
      '编辑丨林小禾 审核丨方知远',
      '本版编辑 林小禾 电子邮箱 sample@example.com',
      '青禾周刊 主编 林小禾',
      '组版 林小禾 欢迎扫码订阅',
      '策划：编辑部',
      'A18 青禾大地 責任編輯：林小禾 版面設計：方知遠',
      'A06 青禾 | 编辑 林小禾 | 组版 方知远 | 热线 000-00000000',
      '要闻 丨 责编 林小禾 丨 美编 方知远',
      '03版 │ 园区 │ 版式 叶霞',
      '06 园区   值班主任 林小禾   责任编辑 方知远   排版 叶霞',
      '园区 A6 编辑 林小禾 校对 方知远',
      'B02 青禾大地    版式 林小禾    美编 方知远',
      '□实习编辑 吴越 / 组版 叶海燕',
      '一审：林小禾 二审：叶霞 三审：方知远',
      '本版摄影：林小禾',
      '责任编辑/林小禾 美术编辑/方知远 校对/叶霞',
      '一读 叶霞 二读 林小禾 三读 方知远',
      '执行主编 林小禾 · 责任编辑 方知远 · 版式设计 叶霞',
      '编辑 水禾  组版 兰舟  校对 阿平',
      '（责编 小禾　版式 阿栗　二校 老林）',
      '值班总编 老林 一版编辑 方知远 美编 冬冬',
      '电子信箱：sample@example.com　　发行热线 0000-0000000',
      '责任编辑',
      '美编',
      '本版投稿邮箱',
      '本版编辑　小禾　校对　阿栗　　　网址:www.example.com',
      '本版编辑 晚晴',
      '责编 林小禾 校对 方知远 http://www.example.com/news',
      '栏目主持人：叶霞',
      '栏目主持 叶霞',
      '值班主任 麦田 责编 林小禾 版式 阿may',
      '编辑 晚晴 美编 Amy',
      '本版稿件由本报记者林小禾采写',
      '本版文图 本报记者 林小禾',
      '策划/林小禾 执行/方知远',
    ],
    keeps: [
      '视觉丨青禾高新区三年巨变',
      '设计：图纸改了四十遍',
      '编辑：从写字到写代码',
      '热线：青禾园区企业的贴心人',
      '电话：打不打得通 青禾园区暗访热线',
      '求助电话：服务热线每天有人接听，节假日不休息',
      '青禾周刊换了主编',
      '青禾 | 编辑 林小禾',
      '责编和美编坐在一起',
      '校对机器人主编新规程',
      '06 园区 主编 林小禾谈二期厂房',
      '投稿邮箱一天收到三百封信',
      '组版车间 二十年的变化',
      '策划：一座园区的三十年',
      '● 林小禾 方知远',
      '本版编辑的话',
      '版面编辑部搬进了新楼',
      '编辑部搬进了新楼',
      '他的电话:一直打不通。',
      '校对工作已经完成',
      '设计高新园',
      '统筹城乡 设计未来',
      '一审一公示',
      '编辑 校对 排版 一条龙服务',
      '编辑 校对 AI',
      '园区讯 本版编辑 换了 一位',
      '设计 先行 校对 图纸 园区有了新办法',
      '设计',
      '策划',
      '主持人：各位嘉宾好',
      '栏目主持人走进园区',
      '本版文字少了，图片多了',
      '执行：园区办法落地',
    ],
  },
  {
    id: 'page-advert',
    name: '广告',
    why: 'A box that sells something names a hotline or a number to call; it is no news.',
    state: 'junk',
    test: (line) => isAdvert(withoutSign(line)),
    drops: [
      '招商热线：0000-0000000',
      '| 广告 | 招商热线 |',
      '| 虚构园区网 | 025-8xxxxxxx |',
      '虚构广场旺铺 招租电话 0510-80000000',
      '24小时服务热线 400-000-0000',
      '青禾新居 近园区三分钟 赏屋专线03-500XXXX',
      '订报专线：0800-000-XXX　本报言论不代表厂商立场',
      '青禾路门面80平米 138XXXX0000',
      '【廣告】青禾特區　湖景三房　限量釋出　03-500-XXXX',
      '（广告）青禾新城 湖畔三房',
      '●招商热线：0000-0000000',
      '公益广告　节水从点滴做起',
      '节水从点滴做起　公益广告',
      '【公益广告】爱护园区一草一木',
      '公益广告',
    ],
    keeps: [
      '服务热线 24小时在线 青禾园区有求必应',
      '招聘热线 一打就通',
      '青禾园区招商热线0000-1234567开通',
      '公益广告大赛在青禾园区开幕',
      '园区上线三百条公益广告',
      '公益广告 园区拍了十年，今年收到作品三百件。',
      '青禾产业园开通招商热线',
      '【广告业】园区里来了三家公司',
      '招商热线一天响了三百次,园区派专人接听。',
      '青禾高新区招商热线上线',
      '2019-2020年度十佳企业名单',
      '项目编号 20200316-0001',
    ],
  },
  {
    id: 'page-small',
    name: '分类广告',
    why: 'Small advertisements at the foot of a page: what was lost, is to let, is wound up, is wanted or is on tonight.',
    state: 'junk',
    test: (line) => isSmallHead(line) || isLost(line) || programme.test(line),
    drops: [
      '招聘启事 青禾园区招聘专员',
      '遗失声明 云桥区阿禾面馆遗失营业执照副本，声明作废。',
      '遗失声明',
      '【注销公告】虚构商贸有限公司拟注销，请债权人四十五日内申报。',
      '旺铺招租 青禾路口临街门面80平米',
      '林小禾遗失身份证一张，声明作废。',
      '| 房屋招租 | 青禾大街写字楼整层 |',
      '厂房出租 青禾路3000平米',
      '小启：本版《青禾漫谈》专栏征稿',
      '征稿启事',
      '云桥电视台今晚节目 19:00 园区新闻 19:40 电视剧',
      '节目预告 一套 18:30 动画片 20:05 戏曲',
    ],
    keeps: [
      '厂房招租 青禾高新区盘活闲置资产',
      '寻人启事：青禾高新区寻找三十年前的建设者',
      '遗失声明一年少了八成，园区办证改为网上补',
      '园区企业遗失公章，当天补办',
      '拍卖公告挂出三天，厂房成交',
      '旺铺招租难的园区商街，如今一铺难求',
      '厂房出租率升至九成',
      '园区启事：一封没有寄出的信',
      '云桥电视台19:30播出园区专题片',
      '青禾电视台的直播车7:30就到了园区，8:00准时开播，第一批客人走进车间。',
      '园区频道8:30和19:30各播一次',
    ],
  },
  {
    id: 'page-source',
    name: '稿件来源',
    why: 'The last line of a text may say which paper it was taken from.',
    state: 'tail',
    test: (line) => takenFrom(line) !== undefined || COMPILED.exec(line)?.index === 0,
    drops: [
      '（本报综合）',
      '(综合虚构社报道)',
      '【本網綜合整理】',
      '——据《虚构日报》',
      '（摘自《虚构周刊》）',
      '转自《虚构晚报》',
      '据“虚构观察”报道',
    ],
    keeps: [
      '（综合得分第一）',
      '园区产值翻番。（本报综合）',
      '据《虚构日报》报道，园区产值翻番。',
      '《虚构日报》',
      '摘自他的演讲',
      '据《虚构规划》建设',
    ],
  },
  {
    id: 'page-imprint',
    name: '报头与社址',
    why: "The paper's own number, address and prices.",
    state: 'head',
    test: (line) => line.length <= 100 && !line.includes('。') && imprint.test(withoutSign(line)),
    drops: [
      '国内统一连续出版物号 CN 00-0000 邮发代号 00-00',
      '虚构科技报社出版 ｜ 本报法律顾问 ：虚构律师事务所',
      '社址：青禾路1号 邮编：000000',
      '中共虚构市委主管主办　第1024期　今日12版',
      '欢迎您阅览虚构日报！',
      '本报法律顾问：虚构律师事务所',
      '总第6816期',
      '第 1204 期（总第6816期）',
      '（总第312号）',
      '●本报常年法律顾问：虚构律师事务所',
      '★ 邮发代号 00-00',
      '虚构园区宣传办公室 主管　虚构园区融媒体中心 主办',
      '准印证号：虚准字A-0000 内部资料 免费交流',
      '虚构日报社印务中心承印 零售每份1.50元',
      '虚构彩印有限公司承印',
      '全年订价298元',
      '每月定价48元 零售每份1.5元 虚构日报印刷厂印',
      '内部资料　免费交流',
      '邮编：000000',
      '法律顾问：虚构律师事务所',
    ],
    keeps: [
      '印刷 青禾高新区的百年老行当',
      '零售：一条街的生意',
      '广告 青禾高新区的新行当',
      '中共虚构市委主办科技成果展 青禾高新区八家企业参展',
      '第6816期彩票在园区开奖',
      '第三期',
      '中共虚构市委召开园区工作会',
      '印刷企业承印教材三百万册',
      '园区快餐每份12元',
      '青禾面包零售价5元一个',
      '每月定价48元的套餐 园区食堂卖疯了',
      '园区的邮发业务增长一成',
      '公司地址：青禾路1号，主营轴承',
      '欢迎来到虚构高新区',
      '准印证办理时限压缩一半',
      '法律顾问：进园区一年的新变化',
      '邮编取消以后',
      '内部资料开放给园区企业',
    ],
  },
  {
    id: 'page-forecast',
    name: '天气预报',
    why: 'The forecast beside the masthead is no headline.',
    state: 'junk',
    test: (line) => isForecast(withoutSign(line)),
    drops: [
      '天气预报 多云间晴，北风3到4级，气温-1℃～7℃',
      '今日天气：晴转多云 12～21℃ 西南风3级',
      '虚构市 明天 阴有小雨 最高气温22℃ 最低气温15℃',
      '●天气　今天多云，19～28℃，北风2级',
      '◎提示 多云转晴 青禾 7~18℃ 云桥 12~19℃ 鹿鸣 10~18℃',
      '今日：青禾 晴 7～18℃ 云桥 多云 9～19℃',
      '今日天气：多云间晴，东北风三到四级',
      '气温 19-26 度 相对湿度 60-85%',
    ],
    keeps: [
      '零下20℃，园区的试车场天天晴',
      '气温-20℃，测试跑道开跑',
      '晴天有光伏，雨天有储能',
      '园区室温常年23℃',
      '今日天气晴好，园区开工',
      '晴雨都能开工 车间18~22℃ 冷库常年保持5~8℃',
    ],
  },
  {
    id: 'page-clerk',
    name: '整理人的话',
    why: 'Whoever files a page for others says how many texts there are, and asks them to read.',
    state: 'junk',
    test: (line) => line.length <= 60 && clerk.test(line),
    drops: [
      '以上共三条，请领导阅示。',
      '（办公室小林整理，请领导审阅）',
      '以上剪报共4篇，供参阅。',
      '现将今日见报的园区稿件整理如下，请阅。',
      '（宣传科剪报，呈林主任阅）',
      '剪报整理：办公室小林',
      '剪报（第36期）',
      '【媒体关注】',
      '办公室整理 2021年4月7日',
      '（以上2篇，送办公室存档）',
      '（宣传部媒体监测 4月6日）',
      '呈: 市科技局办公室          收文编号 ________',
      '呈：林主任',
      '收文编号：2021-036',
    ],
    keeps: [
      '现将名单公布如下，请企业查阅。',
      '请领导干部到园区阅览室值班',
      '园区请专家审阅图纸，当天反馈。',
      '以上三条，企业都办到了。',
      '档案整理：园区里的新职业',
      '报告呈送市领导审阅后，园区当天开工。',
      '剪报展开进园区',
      '呈现园区新貌',
      '收文编号改成了二维码',
      '媒体聚焦青禾园区',
    ],
  },
  {
    id: 'page-address',
    name: '报纸的网址',
    why: 'Where a paper is to be reached is the same on every page.',
    state: 'tail',
    test: (line) => ADDRESS.test(line),
    drops: [
      'www.example.com',
      '网址：www.example.com',
      '投稿邮箱：news@example.com',
      'http://www.example.com/',
      'http://epaper.example.com/yqrb/pc/layout/…',
      'https://www.example.com/index.php?id=4&page=2',
    ],
    keeps: ['A.I. 走进车间', '3.0版', 'R.E.D实验室', 'www.example.com上线当天，来了三百家企业'],
  },
  {
    id: 'page-notice',
    name: '声明标题',
    why: 'The title of a notice about copyright is none of an article, nor is what it says.',
    state: 'junk',
    test: (line) =>
      /^[■●◆【]?(?:(?:版权|免责|郑重|特别|法律)(?:声明|提示|说明)|版权|声明)[】:]?$/u.test(line) ||
      forbidden.test(line),
    drops: [
      '版权声明',
      '免责声明：',
      '【版权声明】',
      '版權聲明',
      '声明：凡本报作品未经授权',
      '不得转载',
      '本版作品未经本报书面授权不得转载、摘编',
    ],
    keeps: [
      '未经许可不得进入',
      '园区企业发表版权声明',
      '版权声明书',
      '版权保护走进园区',
      '未经授权的软件，园区一律不用',
      '版权声明：未经授权不得转载。',
    ],
  },
  {
    id: 'page-phone',
    name: '手机报与官方账号',
    why: 'How to get the paper on a telephone, and where it keeps its accounts.',
    state: 'junk',
    test: isPhone,
    drops: [
      '移动手机用户：发送短信 abc 到 10000000 即可订阅《虚构手机报》，3元/月。不收流量费。',
      '发送XYKB到10000000订阅虚构手机报,每月5元',
      '登录 虚构网weibo.example/xg 官方微博参与互动',
      '关注虚构日报官方微信公众号',
      '虚构日报数字报 & 虚构新闻客户端同步推送',
      '本版内容同步刊发于虚构新闻客户端',
      '更多内容请关注虚构晚报微信公众号',
      '扫码关注',
      '微信公众号',
      '欢迎下载“虚构发布”客户端',
      '欢迎关注虚构晚报官方微信公众号',
      '订阅《虚构日报》请拨打00000',
      '欢迎订阅2030年《虚构园区报》',
      '订阅本报请到当地邮局',
      '虚构日报微信公众号',
      '虚构晚报官方微博',
    ],
    keeps: [
      '关注“小哥”青禾高新区的新公众号',
      '园区给员工订阅了手机报，每天一期，三千人在看。',
      '企业发送短信到10000000，两小时内有人回电，这是园区今年的新规矩。',
      '园区发布微信公众号上线',
      '官方微博一天收到三百条留言，园区逐条答复。',
      '公司的手机年产一千万部',
      '园区新政在客户端同步发布',
      '更多企业用上园区客户端',
      '虚构日报：园区新政同步推送到企业',
      '订阅《虚构日报》的企业多了三成',
    ],
  },
  {
    id: 'page-header',
    name: '版头',
    why: "A page's running head: number, section, date, the paper's name.",
    state: 'head',
    test: (line) => isHeader(line) || isSignedHeader(line),
    drops: [
      '虚构日报 2020-08-03 A03 记者 林小禾',
      '虚构日报 2020-08-03 A03 记者 林小禾 通讯员 方知远',
      '2020年8月3日 第4版 园区 林小禾 摄影报道',
      'A03 园区',
      '第4版',
      '2020年8月3日 星期一 第4版 园区',
      '虚构日报 2020年8月3日',
      '要闻 02版',
      '虚构经济报 2020年8月3日 第三版 开发区',
      '2020年8月3日 星期一 ▏ 虚构导报 ▏ 3 ▏ 园区',
      '虚构高新区观察 2020年8月3日 星期一 第8版',
      '虚构经济周刊 园区版 2020.8.3',
      '虛構早報　二〇二〇年八月三日　星期一　A5　開發區',
      '虚构日报　　综合　　02',
      '05 园情 2020年8月3日',
      '3 | 要闻 | 虚构晚报',
      '《虚构日报》4月6日二版：',
      '虚构晚报 4月6日 A05版 园区周刊',
      '虚构日报　　3　　要闻',
      '虚构新报 2020年8月3日（星期一） 第6版 县域经济',
      '《虚构日报》2020年8月3日第9版　开发区专刊（剪报整理：办公室小林）',
      '虚构科技报 产业园区 2020 年 8 月 3 日 星期一',
      '【摘编存档】虚构晚报 2020年8月3日 A5 园区',
      'QINGHE DAILY   2020年8月3日 星期一',
      '星期日',
      '农历庚子年六月十四',
      '总第1024期',
      '统一刊号CN00－0000',
      '虚构园区周刊                    第12期                    —3—',
      '虚构开发区报道　总第1024期',
      '虚构高新区党群部主办　2020年8月3日　星期一　第46期（总第812期）　内部资料　免费交流',
      '二版 · 要闻',
      '虚构新报　A5 产经　2020年8月3日　星期一　天气：多云 14～23℃',
      '中華民國109年8月3日 星期一',
      '虛構日報　民國一百零九年八月三日　A8版',
      '109年8月3日（星期一）',
      'A03版 园区 （共5条）',
      '2O20年8月3H 星期= 农历庚子年六月十四 第5版 园区新闻',
      '虚构晚报 2O2O年8月3曰 A05 开发区',
    ],
    keeps: [
      '活动时间：2021年4月18日（周日）9:00-17:00',
      '园区周刊第12期讲了三个故事',
      '二版规划完成',
      '2020年8月3日 虚构观察网 林小禾',
      '2020年8月3日,园区开工。',
      '林小禾（下转第4版）',
      'A股上市公司落户园区',
      '5G工厂在园区投产',
      '2020年园区十件大事回顾',
      '虚构日报印刷厂搬进园区',
      '虚构日报社 100',
      '《虚构日报》4月6日报道了园区',
      '星期日不打烊',
      '第三版规划 2020年8月3日发布',
      '109年8月3日',
      '民国109年8月3日园区动工',
      'A03版 园区企业（共5家）开工',
      '2020年8月3日 虚构观察网 记者 林小禾',
      '2O20年8月3H 园区开工',
    ],
  },
  {
    id: 'page-paper',
    name: '报名',
    why: "A newspaper's name alone on a line is its masthead.",
    state: 'head',
    test: (line) =>
      paperAlone.test(closedUp(line)) ||
      isPartOfPaper(closedUp(line)) ||
      misreadPaper.test(line) ||
      latinPaper.test(line) ||
      namedTwice.test(line),
    drops: [
      '虚构日报',
      '虚构湖导刊',
      '虚构日报·专版',
      '虚构导报 | 园区周刊',
      '虚构晚报—产业园区',
      '虚构Η报',
      '虚构曰报',
      '虚构高新技术产业导报',
      '虚 构 园 区 周 报',
      '虚构新报',
      '虚构科技报',
      'XUGOU DAILY',
      'XU GOU RIBAO',
      'Xugou Evening News',
      '虚构工商报 XUGOU GONGSHANG BAO',
      '虚构日报　园区周刊',
    ],
    keeps: [
      '园区企业登上虚构日报头版',
      '虚构日报·园区企业上了头版',
      '虚构日报 | 林小禾',
      '虚构日报 园区记者',
      '决算预报',
      '天气预报',
      '园区海报',
      '园区喜报',
      'XUGOU NEWS CENTER',
      '园区企业登上海报 LED屏',
      'BREAKING GOOD NEWS FOR ALL 1,200 FACTORIES IN XUGOU',
    ],
  },
  {
    id: 'page-epaper-day',
    name: '数字报导航',
    why: "Navigation of an e-paper site that holds the paper's day.",
    state: 'head',
    test: (line) => fullDate.test(line) && isEpaper(line) && /[^\d\s年月日.:/-]/u.test(line),
    drops: [
      '3上一篇  下一篇4 2013年3月26日 放大 缩小 默认',
      '2021年04月06日 星期二 往期回顾 返回目录 版面图',
      '2021年4月6日 星期二     按日期查找    放大 缩小 默认',
      '2030-01-02 本报记者 林小禾 1 1 虚构日报 content_10024.html 1',
    ],
    keeps: ['上一篇 下一篇', '2013年3月26日 园区'],
  },
  {
    id: 'page-epaper',
    name: '数字报导航',
    why: 'Navigation of an e-paper site around the page: other pages, the list of headlines, letter sizes.',
    state: 'junk',
    test: isEpaper,
    drops: [
      '虚构日报数字报',
      '版面导航 上一版 下一版 往期回顾',
      '标题导航',
      '放大 缩小 默认',
      '返回目录',
      '当前版：03版 标题导航 上一篇 下一篇',
      '第A1版：头版  第A2版：要闻  第A3版：综合',
      '第04版：开发区   放大＋ 缩小－ 默认○ 朗读',
      '下载PDF版',
      '首页 | 版面导航 | 标题导航 |',
      'content_10024.htm 1',
      '/enpproperty-->',
      '本版新闻列表',
    ],
    keeps: ['本版新闻列表里没有它', '上一版的规划已经完成', '园区办起了数字报社', '放大招商优势'],
  },
  {
    id: 'page-folio',
    name: '版头',
    why: "The name of the page's section, alone or with its number.",
    state: 'head',
    test: isFolio,
    drops: [
      '4 | 开发区',
      '要闻 | 02',
      '5 特别报道',
      '园区',
      '要闻·青禾        3',
      '要闻 3',
      '园区经纬',
      '区域经济·开发区',
      '05  产业园区',
      '03 都市·园区',
      '京津冀 | 06',
      '云桥园区 | 02 |',
      '自贸港·园区',
      '园区03',
      '园区/03',
      '03/园区',
      '自贸港园区新观察',
      '开发区新视界',
      '产业园观察 03',
      '简 讯',
      '【短讯】',
      '■ 一句话新闻',
      '◇简讯◇',
    ],
    keeps: [
      '46 园区纵横',
      '简讯里的青禾园区',
      '2 产业园区',
      '县域经济',
      '科技创新',
      '青禾园区经纬',
      '产业园区·一年间',
      '评论 12',
      '云桥03',
      '园区12',
      '4 月签约',
      '云桥|青禾',
      '2021|青禾园区的一年',
      '园区新貌',
      '园区产值    三成',
      '长三角',
      '4 长三角的新机会',
      '| 云桥园区 | 12 |',
      '自贸港园区新面貌',
    ],
  },
  {
    id: 'page-watermark',
    name: '扫描水印',
    why: 'The name of the tool that scanned or converted a page is printed at the foot of each.',
    state: 'junk',
    test: (line) => watermark.test(line),
    drops: [
      '扫描全能王 创建',
      '由 扫描全能王 扫描创建',
      '3亿人都在用的扫描App 扫描全能王 创建',
      'Scanned with CamScanner',
      'CS 扫描全能王',
      '夸克扫描王 极速扫描，就是高效',
    ],
    keeps: ['扫描全能王的开发商落户园区', '园区企业创建扫描实验室', '由园区创建'],
  },
  {
    id: 'page-debris',
    name: '残片',
    why: 'Marks with no letter or hardly one: lines and stains that were taken for text.',
    state: 'junk',
    test: isDebris,
    drops: ['———~ | _', '◆ ◆ ◆', '￣', '_ 人 一 -', '| _ — 卜 .', '“a'],
    keeps: ['%。', '℃。', '”。', '— 一 —', '5', '(a)', 'a.', '甲|乙', '—园区', '“好”'],
  },
  {
    id: 'page-guide',
    name: '本版导读',
    why: 'What a page tells of other pages: the head of its guide, a headline with the page it stands on, a code to scan.',
    state: 'junk',
    test: (line) =>
      /^[【[■▲]? ?(?:本[版报期]|今日|内容|要闻|一周|新闻)?导[读航] ?[】\]:]?$/u.test(closedUp(line)) ||
      (guided.test(line) && !isBrokenOff(line)) ||
      listsPages.test(line) ||
      (line.length <= 40 && !/[。;]/u.test(line) && asksToScan(line)),
    drops: [
      '本版导读',
      '【今日导读】',
      '本期导读: 05 青禾港的“风光”生意 / 06 谁在为样机买单',
      '本版导读：青禾园区的夜班公交开通 A3',
      '导 读',
      '今 日 导 读',
      '青禾夜市的一年  A08',
      '云桥大桥下月通车……03版',
      '检测平台开门迎客 ▶▶详见5版',
      '■读者来信 门口的自行车为何难停？ 请看第三版',
      '云桥大桥下月通车 详见二版',
      '云桥大桥下月通车 请看3版',
      '扫描二维码 收看采访视频',
      '扫码看直播',
      '扫一扫 看视频',
      '欢迎扫描二维码',
      '更多内容请扫二维码',
    ],
    keeps: [
      '扫一扫 看得见的园区服务',
      '更多内容请扫码机来读',
      '扫码入园 青禾高新区启用无感通行',
      '扫描二维码就能办证 青禾高新区服务再升级',
      '导读服务上线',
      '本期导读:3月里园区的新变化值得细看',
      '本期导航：青禾港开出班列 12 天到中亚',
      '今日导读:一张图看懂园区的30年',
      '青禾园区试飞 J20',
      '青禾园区引进 C919',
      '云桥日报 A08',
      '云桥商报 A08',
      '文件共3版',
      '青禾园区规划 第三版',
      '算一笔账：同各家自己找车相比，集中收运以后，成本能省 下转第3版',
      '园区为什么要引？当地的汽配，已经有了动力、电子▶▶▶下转A06版',
      '扫码支付走进青禾园区，方便商户。',
    ],
  },
  {
    id: 'page-table',
    name: '表格',
    why: 'A row of a table stands beside the text, as a picture does.',
    state: 'caption',
    test: (line) => line.length <= longestCaption && tableRow.test(line),
    drops: ['| 园区 | 前十月产值（亿元） |', '| 青禾高新区 | 418.3 |', '|云桥|12|7.5%|'],
    keeps: ['青禾 | 云桥', '| 青禾高新区办起夜校', '| 园区去年增长一成。 | 今年增长两成。 |'],
  },
  {
    id: 'page-number',
    name: '页码',
    why: 'A number alone on a line is the number of the page.',
    state: 'junk',
    test: (line) => /^[-—–·\s]{0,4}\d{1,3}[-—–·\s]{0,4}$/u.test(line) || pageBreak.test(line),
    drops: [
      '3',
      '— 12 —',
      '---- 第1页 ----',
      '===== 第 2 页 / 共 4 页 =====',
      '[Page 2]',
      '【第3页】',
      '*** page 2 of 4 ***',
    ],
    keeps: ['3月', '2020', '1-5月', '第1页上的园区', '翻开第2页'],
  },
];

/** Kinds of a web page's furniture that a page copied from an e-paper site may carry, and those that tell facts. */
const furniture = [
  'official',
  'mail',
  'footer',
  'share',
  'prevnext',
  'nav',
  'crumb',
  'tags',
  'listhead',
  'end',
];
const facts = ['label', 'stamp'];

/** The rule that takes a block out before the page is read, and the block's state. */
export type Outside = Pick<PageRule, 'state' | 'id'>;

const ownRuleFor = remember((line: string): Outside | undefined => rules.find(({ test }) => test(line)));

/** What takes a line out before the page is read, if anything does: `half` is its folded text, `mark` its heading level. */
export function ruleFor(half: string, mark: number, kinds: ReadonlySet<string>): Outside | undefined {
  if (half.length > longestLine) return undefined;
  return ownRuleFor(half.trim()) ?? (mark > 0 ? undefined : webRuleFor(kinds));
}

function webRuleFor(kinds: ReadonlySet<string>): Outside | undefined {
  const noise = furniture.find((kind) => kinds.has(kind));
  if (noise) return { state: 'junk', id: noise };
  const fact = facts.find((kind) => kinds.has(kind));
  return fact === undefined ? undefined : { state: 'head', id: fact };
}

/** Short Chinese name of every rule id that a page's decisions carry. */
export const pageRules: Readonly<Record<string, string>> = {
  ...Object.fromEntries(rules.map(({ id, name }) => [id, name])),
  'page-region': '网页边栏',
  'page-repeat': '标题导航',
  'page-jump': '转版标记',
  'page-code': '稿件编号',
  'page-sign': '标题的记号',
  headline: '标题',
  'headline-after': '文后标题',
  paragraph: '正文',
  joined: '接上句',
  'page-subhead': '小标题',
  'page-byline': '署名',
  lead: '消息头',
  'tail-names': '文末署名',
};
