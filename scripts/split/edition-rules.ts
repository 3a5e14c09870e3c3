/** What a programme and a bulletin say of themselves, as data: add a rule with examples of what it takes and must leave alone. */
import { closedUp, fold } from '../clean/fold.ts';
import { printedIn } from '../facts/attribution.ts';
import { isName } from '../facts/names.ts';
import { isBulletinHead, isIssueNumber } from './bulletin-head.ts';
import { isSectionName } from './section-names.ts';
import { remember } from '../remember.ts';
import { namesByNumber } from './numbered-names.ts';
import { isHeardLabel, isOfProgramme, isPartName, isSpokenLabel, partLabel } from './part-labels.ts';
import type { State } from '../types.ts';

/** A kind of line that speaks of the edition and not of the news; `test` gets the folded line of at most `max` characters. */
export interface EditionRule {
  id: string;
  /** Shown on the site beside the lines that it took. */
  name: string;
  why: string;
  state: State;
  max: number;
  test: (line: string) => boolean;
  /** A test of the line with the label of its part. */
  labelled?: (line: string) => boolean;
  drops: string[];
  keeps: string[];
}

const PAPER =
  '文字稿|文字版|文字实录|播出稿|播出单|口播稿|文稿|串联单|广播稿|播音稿|解说词|台本|节选|语音转写|转写稿|逐字稿';
const PAPER_NAMED = new RegExp(PAPER, 'u');
const PROGRAMME = new RegExp(
  `(?:新闻(?!发布|吹风|通气)|联播|播报|快报|报道|直播间|直通车|视点|聚焦|第一时间|零距离|早班车|30分|三十分|节目)[》”]?.{0,16}(?:${PAPER})`,
  'u',
);
const NEWSCAST =
  /(?:新闻联播|[早午晚]间新闻|新闻30分)[》”]?[ (]{0,4}(?:\d{4}[年.-]\d{1,2}[月.-]\d{1,2}日?|20\d{6})/u;
const isProgramme = (line: string): boolean =>
  (PAPER_NAMED.test(line) && PROGRAMME.test(line)) || NEWSCAST.test(line);
/** 《早安青禾》串联单: any programme, with the kind of paper. */
const SCRIPT =
  /^[^,。:;]{0,14}[《【“][^》】”]{2,20}[》】”][^,。;]{0,10}(?:文字稿|文字版|文字整理|文字实录|播出稿|播出单|口播稿|播音稿|播报稿|录音稿|直播稿|文稿单|串联单|广播稿|台本|脚本|稿件(?:备存|存档|留存)?|存稿|逐字稿|解说词|解说稿)(?:[ ()].{0,24})?$/u;
/** 青禾早报（电视版） 串联单: a programme without 《》 and its paper, and nothing else. */
const RUNDOWN =
  /^[^,。:;《》\d]{2,16}? ?(?:串联单|播出单|播出串联单|节目编排单|编排单|口播单|文稿单)(?: ?\(.{0,20}\))?$/u;
/** 2021年10月30日播出, below the programme's name. */
const AIRED = /^(?:19|20)\d\d年\d{1,2}月\d{1,2}日.{0,8}播[出报]$/u;
/** 《今日青禾》新闻资讯: a programme with the kind of it, and nothing else. */
const COLUMN =
  /^《[^》,。]{2,12}》 ?(?:新闻|电视|广播|一周|每周|园区){0,2}(?:资讯|播报|节目稿?|专栏|栏目|快报|特别节目|新闻节目|[早午晚]新闻)(?: ?第 ?\d{1,4} ?期)?$|^《[^》,。]{2,6}(?:新闻|联播|播报)》$/u;
const NAMED =
  /^[【《][^】》,。]{0,12}(?:电台|广播|电视|[早午晚]间新闻|[早午晚]新闻|新闻联播|新闻播报)[^】》,。]{0,10}[】》]$|^【[^】,。]{2,10}新闻】 ?(?=20\d\d[年.\-/])[\d年月日.\-/]{6,11}$/u;
/** 《桐江新闻》 2022.9.6 星期二: a programme and its day, nothing else. */
const DATED =
  /^《[^》,。]{2,12}(?:新闻|联播|播报|快报|报道|第一时间|直播间|零距离|[早晚]报)》 ?[[(]?20\d\d[年.\-/]\d{1,2}[月.\-/]\d{1,2}日?[\])]? ?(?:星期.|周.)?(?: ?\d{1,2}:\d{2}(?:[-~–—至]{1,2}\d{1,2}:\d{2})?)?(?:[首直]?播|播出)?$/u;
/** 青禾新闻(2021-04-06): the same without marks, with its day in a bracket; a section's name is none. */
const DAY_IN_BRACKET =
  /^(\p{Script=Han}{2,8}(?:新闻|联播|播报)) ?[(（]20\d\d ?[年.\-/] ?\d{1,2} ?[月.\-/] ?\d{1,2} ?日?[)）]$/u;
const isDatedProgramme = (line: string): boolean => {
  const name = DAY_IN_BRACKET.exec(line)?.[1];
  return name !== undefined && !isSectionName(name);
};
const PROGRAMME_NAME =
  '[\\p{Script=Han}A-Z]{0,10}(?:新闻|联播|播报|快报|报道|视点|第一时间|直播间|直通车|零距离|早报|晚报|早班车)';
const FULL_DAY_OF = '(?:19|20)\\d\\d ?[年./-] ?\\d{1,2} ?[月./-] ?\\d{1,2} ?日?|(?:19|20)\\d{6}';
const PROGRAMME_DAY = `(?:${FULL_DAY_OF}|\\d{1,2} ?[月./-] ?\\d{1,2}[日号]?)`;
const OF_DAY = new RegExp(
  `^(?:[【《[]${PROGRAMME_NAME}[】》\\]] ?\\(?${PROGRAMME_DAY}\\)?|${PROGRAMME_NAME} ?(?:\\(${PROGRAMME_DAY}\\)|[|丨｜·] ?${PROGRAMME_DAY}|${FULL_DAY_OF})|${PROGRAMME_DAY} ?(?:[|丨｜·] ?${PROGRAMME_NAME}|[【《[]${PROGRAMME_NAME}[】》\\]]))(?: ?\\(?(?:周|星期).\\)?)?$`,
  'u',
);
/** Whether a line is a programme's broadcast by its day: 青禾新闻（20210406）, 【青禾早报】4月6日, 青禾新闻2021年4月6日, 青禾视频新闻丨2021.04.06. */
export const isBroadcast = (line: string): boolean => line.length <= 40 && OF_DAY.test(line);
/** 云桥电台 青禾新闻 2021年4月6日 晚间六时: a station or its wave, the programme, the day and the hour, and nothing else. */
const STATION_NAME = /^\p{Script=Han}{2,12}(?:[电卫]台|电视台?|卫视|之声|频道|广播)$/u;
const ON_AIR_PART =
  /^(?:NEWS|Rundown|BLOCK|[A-F]|\p{Script=Han}{2,10}(?:新闻|联播|播报|快报|报道|直播间?|节目|早报|晚报|视点|资讯)|(?:[早午晚]间|凌晨|[早晚]上|[上中下]午)?[\d:一二三四五六七八九十]{1,5}(?:[点时]半?)?(?:首播|播出|档)?|(?:星期|周).|第\d{1,5}期)$/u;
/** FM92.4, or its halves. */
const WAVE = /^(?:[AF]M ?)?\d{2,4}(?:\.\d)?$|^[AF]M$/u;
const HOURS = /^[早午晚]?\d{1,2}:\d{2}(?:[-~–—至]{1,2}\d{1,2}:\d{2})?(?:首播|播出)?$/u;
const FULL_DAY = /(?:19|20)\d\d ?[年.\-/] ?\d{1,2} ?[月.\-/] ?\d{1,2} ?日?/u;
function isOnAir(line: string): boolean {
  if (!FULL_DAY.test(line)) return false;
  const parts = line
    .replace(FULL_DAY, ' ')
    .split(/[ ·|《》“”]+/u)
    .filter(Boolean);
  const own = parts.filter((part) => !WAVE.test(part));
  const [station, ...rest] = own;
  const isPart = (part: string) => ON_AIR_PART.test(part) || HOURS.test(part);
  if (station !== undefined && STATION_NAME.test(station)) return rest.every(isPart);
  return parts.some((part) => /^[AF]M/u.test(part)) && own.every(isPart);
}
/** 青禾开发区广播站广播稿（存档） 第112期: a station and its kind of paper. */
export const STATION_PAPER =
  /^(\p{Script=Han}{2,14}?(?:电台|电视台|广播[站台]|融媒体?中心))(?:新闻|广播|口播|播音|播出)稿件?(?: ?\([^()]{1,10}\))?(?: ?第 ?\d{1,4} ?期)?(?: ?(?:19|20)\d\d[年./-]\d{1,2}[月./-]\d{1,2}日?[ \d:早午晚]{0,20})?$/u;
const STATION =
  /^[^,。:;]{0,12}(?:电台|广播|融媒体中心|广电|(?:[卫电]视|经济|新闻|交通|都市|生活|综合|公共)台|[AF]M ?\d[\d.]{1,5})[^,。;]{0,4}[《“][^》”]{2,16}[》”] ?\(?(?:$|\d{4}年|\d{4}-|\d{1,2}月|播[出报]|文字|文稿|口播|广播稿)/u;
/** 青禾广播电视台·青禾新闻联播: the station, a sign, its programme. */
const STATION_AND = new RegExp(
  `^\\p{Script=Han}{2,10}(?:广播电视台|电视台|广播电台|人民广播电台|电台|融媒体中心) ?[·|丨:—-]{1,2} ?[《“]?${PROGRAMME_NAME}[》”]?$`,
  'u',
);
/** 青禾视界 · 青禾高新区融媒体中心出品 */
export const MADE_BY =
  /^(?:[\p{Script=Han}\w]{2,12} ?[·|丨] ?)?(?<station>(?!走进|探访|来到|参观|走访|做客)\p{Script=Han}{2,12}(?:融媒体?中心|电视台|广播电台))(?:新闻(?:部|中心)|编辑部|总编室)?(?: ?(?:联合)?(?:出品|制作|摄制|播出|荣誉出品)| (?:新闻|节目)?(?:稿签|发稿单|稿件单|播出稿))?$/u;
/** 出品：云桥区融媒体中心: a field of the script that names the station. */
export const MAKER =
  /^(?:(?:联合)?(?:出品|制作|摄制|录制|播出)(?:单位|机构|方)?|播出台|电视?台) ?: ?(?<station>\p{Script=Han}{2,16}(?:融媒体?(?:中心)?|电视台|广播电台|广播电视(?:总台|集团|联盟)|广电|卫视|电台|之声))(?:出品)?$/u;
/** 青禾园区广播 FM99.7: a station and its wave. */
export const ON_WAVE =
  /^(\p{Script=Han}{2,12}(?:广播|电台|之声|频道))(?: \p{Script=Han}{2,8}(?:广播|频道|之声))? ?[AF]M ?\d{2,4}(?:\.\d)?$/u;
/** 青禾电视台 青禾零距离: a station and its programme. */
export const ON_STATION =
  /^(\p{Script=Han}{2,10}(?:电视台|卫视|电台|之声)) (?:\p{Script=Han}{2,8}(?:新闻|联播|播报|快报|零距离|直播间|视点|视线|聚焦|第一时间|早班车|直通车|资讯)|《[^》]{2,14}》)$/u;
const SHEET =
  /^(?:[◆◇■□●○★▍▌▶►] ?)?(?:(?:播出|播发|首播|重播|录制|节目|首发|刊播)(?:时间|日期|频道|频率|时段|平台)|播出(?= ?:)|首播|重播|频率|呼号|(?:栏目|节目|频道)(?:名称|编号)?|播音员?|播报|编播|导播|监听|录音|责编|编审|监制|编辑|制作|制片|摄像|字幕|技术|审稿|[一二三终]审)(?:签[字发]|审签)?(?:\s?[:：|]|\s\p{Script=Han}{2,4}(?:\s|$)|\s(?=(?:19|20)\d\d年))|^[[【](?:节目|栏目|频道|来源|播出|首播|重播|期数|期号|主持人?|日期|时间|时长|主播|编辑|字幕\p{Script=Han}{0,2}|导出|版本)[\]】] ?\S/u;

/** 播音：林小禾 方知远　导播：叶: names behind who reads, perhaps more roles with theirs. */
const CAST = /^(?:播音员?|主播|主持人?) ?: ?(.{2,50})$/u;
/** 主播：小雅: who reads, by whatever name. */
const ONE_VOICE = /^(?:播音员?|主播|主持人?|播报) ?: ?\p{Script=Han}{1,4}$/u;
const NEXT_ROLE = / (?=\p{Script=Han}{2,4} ?:)/u;
const APART = /(?<=^|[ 、/&])(\p{Script=Han}) (\p{Script=Han})(?=$|[ 、/&])/gu;
function isCast(line: string): boolean {
  if (ONE_VOICE.test(line)) return true;
  const [said = '', ...roles] = CAST.exec(line)?.[1]?.split(NEXT_ROLE) ?? [];
  const names = said.replace(APART, '$1$2').split(/[ 、/&]+/u);
  const isRole = (field: string) => /^\p{Script=Han}{2,4} ?: ?[\p{Script=Han} 、/&]{1,12}$/u.test(field);
  return names.every(isName) && roles.every(isRole);
}

/** 日期 2021年4月6日: a row of a sheet without a colon; 4月6日 周二 07:30—08:00: its day and hours; 主持：小禾 / 阿满: names and no words; 【片尾字幕】技术：… */
const ROW =
  /^(?:(?:时长|片长|节目长度) ?: ?(?:约 ?)?\d[\d'"′″分秒:]{0,9}$|备注 ?:.{0,24}第 ?[\d一二三四五六七八九十]{1,2} ?条|(?:审片|审稿|签收) ?: ?_|(?:播音员?|主播|主持人?) ?: ?[男女甲乙] ?[-—–(/] ?\p{Script=Han}{1,4}(?=[ )、/,]|$)|\d{1,2}月\d{1,2}日 ?(?:周.|星期.)? ?\d{1,2}:\d{2}[-~–—至]{1,2}\d{1,2}:\d{2}(?: ?\((?:19|20)\d\d年\))?$|日期 ?:? ?(?:19|20)\d\d ?[年.\-/]|(?:19|20)\d\d ?[年.\-/] ?\d{1,2} ?[月.\-/] ?\d{1,2} ?日? ?(?:\(?(?:周|星期).\)?)? ?\d{1,2}:\d{2}(?:[-~–—至]{1,2}\d{1,2}:\d{2})? ?(?:直播|录播|首播|播出)$|(?:19|20)\d\d ?[年.\-/] ?\d{1,2} ?[月.\-/] ?\d{1,2} ?日? (?:(?:播音|播报|主播|主持|编辑|审稿|监制|值班)[^ :]{0,4} ?: ?\S|\(?(?:周|星期).\)? ?\d{1,2}:\d{2}[-~–—至]{1,2}\d{1,2}:\d{2}$)|(?:主持|整理|记录|录入|校对)人? ?: ?\p{Script=Han}{2,6}(?: ?[/、& ] ?\p{Script=Han}{2,3}){0,3}(?: \p{Script=Han}{2,4}:\p{Script=Han}{2,8}){0,4}$|[【[(]片尾(?:字幕|名单|鸣谢)[】\])])/u;

/** 成片定稿 V3 / 2021年4月: which version of a script it is. */
const VERSION =
  /^(?:成片|播出|审片|送审|配音|录制)?(?:定稿|初稿|终稿|修改稿|送审稿|[一二三]稿|版本)(?: ?[(（]?[V第]?\d{1,2}(?:\.\d)?[版稿]?[)）]?)?(?: ?[/|·, ] ?(?:19|20)\d\d[年./-]\d{1,2}(?:[月./-](?:\d{1,2}日?)?)?)?$/iu;

/** 【结束曲】 监听：小禾: music before who made it. */
const MUSIC_BEFORE = /^[【[(][^】\])]{0,6}(?:曲|音乐|片尾|片头|压混)[】\])] ?/u;

/** 序号3 形式：口播 时长1'30", 形式：口播 时长：1'30": what stands over an item of a rundown. */
const SLOT =
  /^SLUG ?[:：] ?\S.{0,60}|^(?:形式|体裁|类别|方式)\s?[:：]\s?\S{1,14}\s(?:时长|长度)\s?[:：]\s?[\d'"′″分秒:：约]{2,9}$|^(?:序号|条序|顺序|编号|条目|No\.?)\s?[:：]?\s?\d{1,2}\s(?:形式|时长|体裁|类别|方式|类型)\s?[:：]?\s?\S/iu;

/** 采编过程 | …, 参评项目 广播新闻编排: the rows of the form for a prize, and what stands over it and below; 推荐理由：… of a book is text, the cell of a table is not. */
const FORM =
  /^(?:作品(?:标题|名称|简介|长度|评价)|体裁|作者姓名|传播效果|推荐(?:理由|意见))\s?\|\s?\S|^(?:(?:参评|申报)(?:项目|单位|类别|奖项)|语种|主创人员|(?:首发|刊播|发表|刊发)(?:单位|频率|频道|版面|平台|栏目|名称)[\p{Script=Han}（）()]{0,8}|采编过程|社会效果|(?:初评|推荐|专家)评语)(?:\s?[|:：]\s?|\s{2,8})\S|^(?:作品标题 [《“]|参评(?:项目|类别) \S{2,16}$|体裁 \S{2,12}(?: 语种 \S{2,8})?(?: 时长 \S{2,10})?$|作品(?:完整)?文稿$|签名[:：]\s?[(（]?(?:盖单位公章|盖章|公章))|^.{0,8}第[\d一二三四五六七八九十]{1,4}届[^。,]{2,20}奖?参评作品(?:推荐|申报|报送)表$/u;

const WHOM = '(?:亲爱的|各位)?(?:观众|听众|听友|收音机前的|居民|村民|市民|乡亲)们?(?:朋友)?们?';
/** Greetings, what comes next, and farewells. */
const HOSTS = [
  new RegExp(
    `^(?:[AF]M ?\\d[\\d.]{1,5},)?${WHOM}[,:]?(?:大家)?(?:(?:早上|早晨|清晨|上午|中午|下午|傍晚|晚上|午间|周末|新年)?好|早安|午安|晚安)(?=[,。!? ]|$)`,
    'u',
  ),
  new RegExp(
    `^[^,。!?“”]{2,14},[^,。!?“”]{2,14}[。!]${WHOM},(?:大家)?(?:早上|上午|中午|下午|晚上|午间|周末|新年)?好`,
    'u',
  ),
  new RegExp(
    `^(?:${WHOM}[,:])?(?:刚才|以上)(?:为(?:您|大家))?(?:播[送报出]|收[听看]到?)的?是[^,。]{0,16}(?:节目|新闻|联播|播报|广播|之声|》)[^,。]{0,8}(?:[,。!]?$|[,。!](?:责?编|播音|主[持播]|导播|监制|感谢|谢谢|再见|我们|欢迎|请|下次|明[天晚]|今天))`,
    'u',
  ),
  /^(?:好的?[了,。 ]{0,2})?(?:[本这]期|这一?周|本周)(?:节目)?(?:我们)?就先?[说聊讲播]到(?:这里|这儿|此)(?:[了啦]?[,。!]?$|.{0,24}(?:见|再会|感谢|谢谢|收[听看]|听众|观众|晚安))/u,
  /^(?:欢迎|感谢|谢谢)[您你大家]{0,2}的?(?:继续)?(?:收看|收听)/u,
  /^(?:我是\p{Script=Han}{2,4}[,。]|今天是[^,。]{2,24}[,。])?(?:首先|下面|先)?(?:[请来]{0,2}(?:一起)?来?(?:看|听|关注)|将?为(?:您|大家)(?:介绍|播报))(?:一下)?(?:今天|本期|今晚|本次)?的?(?:节目的?)?(?:(?:内容)?提要|主要内容|详细(?:内容|报道)(?!.{50}))/u,
  /^(?:下面|接下来|现在|首先)(?:我们)?[请来]{0,2}(?:看|听|收听|收看)(?:一组|详细|报道|记者|本台|简讯|快讯)(?!.{50})/u,
  /^(?:今天|今晚|本期|本次)?节目的?主要内容[有是:：].{6}/u,
  /^(?:以下|下面|接下来|现在)(?:就?是|[请来]{0,2}[听看]|(?:为(?:您|大家))?(?:播[送报]|介绍))(?:今天|本次|本期|这次)?的?(?:节目的?)?(?:详细|具体)的?(?:内容|报道|新闻|情况|消息)[。:]?$/u,
  /^(?:稍后|广告(?:之后)?|片刻之后)(?:继续|回来|[,，请再接带]).{0,12}(?:请[听看]|回来|继续|再见|天气)/u,
  /^(?:好的?[了啦]?[,。])?今天的(?:[《“].{2,14}[》”](?:节目)?就?(?:到这|到此|播送)|《[^》]{2,14}》(?:节目)?就是这些)/u,
  /^以上就?是.{0,14}(?:内容|新闻|节目)/u,
  /^(?:好的?[了,。 ]{0,2})?(?:欢迎|我们)(?:您|大家)?(?:继续)?(?:回来|回到(?:我们的|今天的)?(?:节目|演播室|直播间|现场))(?:当?中)?[。!]?$/u,
  /^今天是(?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}[日号][, ]?(?:星期|礼拜|周)[一二三四五六日天][。!]?$/u,
  /^(?:更多|获取更多)(?:资讯|新闻|内容|消息|精彩)[^,。]{0,6}(?:请|欢迎)(?:您|大家)?(?:关注|下载|登录|扫码)[^,。]{2,24}$/u,
  /^(?:星期|礼拜|周)[一二三四五六日天](?:[ ,]农历\p{Script=Han}{2,8})?[。!]?$/u,
  /^[^\p{L}\p{N}]{0,3}(?:早安|早上好|晚上好|你好|您好|HI|Hello)[,，][^。,，!！]{1,8}[!！。,，]今天是/iu,
  /^(?:刚才)?最后一响.{0,6}北京时间/u,
  new RegExp(
    `^(?:${WHOM}[,:])?(?:.{2,12}(?:电台|电视台|广播[站台]?)[,:]?)?现在(?:是|报告|(?:为(?:您|大家)?)?播[送报])[^,。]{0,8}(?:新闻|节目|播报|快报)》?(?:节目|时间)?[。!:]?$`,
    'u',
  ),
  /^.{0,10}(?:播送|播放|报道|广播)完[了毕]|^[^。]{0,24}(?:节目|新闻|播报|广播)[》”]?(?:就?全部)?(?:播送|播放|播报|广播)完[了毕]/u,
  /^(?:您|大家)?(?:现在|正在)?(?:收听|收看)到?的是(?:[《“][^》”]{2,16}[》”](?:节目)?|\p{Script=Han}{2,12}(?:台|之声|频道|广播)(?:[,、](?:调频|中波|[AF]M) ?\d{2,4}(?:\.\d)?(?:兆赫|千赫)?)?)[,。!]?(?:今天是[^。]{2,30}[。!]?)?$/u,
  /^\p{Script=Han}{2,12}(?:电台|电视台|广播站|之声)!$/u,
  /^祝(?:您|大家|各位)[^,。]{2,14}[。!]$/u,
  /^(?:(?:这些|以上|更多)(?:新闻|内容|消息|报道|节目),?)?稍后(?:我们)?将?为(?:您|大家)[^,。]{0,4}(?:播[报送]|报道)/u,
  /^[^,。!?]{0,10}请(?:您|大家)?(?:继续|接着|准时)?(?:收听|收看)[《“][^》”]{2,16}[》”](?:节目)?[。!]?$/u,
  /^(?:大家)?(?:早上|早晨|上午|中午|下午|傍晚|晚上)好[,。!]我是(?:主持人?|主播|播音员?)\p{Script=Han}{2,4}[,。!]/u,
  /^.{0,40}(?:今天|今晚|今早|本期|这期)的?节目[里中]?(?:您|我们|大家)?(?:将|会)[^,。;]{0,3}(?:听|看)到:$/u,
  /^本节目由[^,。]{2,24}(?:制作|出品|播出|摄制)(?=[,。!]|$)/u,
  /^(?:明[天早晚]|下[期周次])[^,。]{0,8}[,。]?(?:我们|咱们?)?(?:再见|再会|不见不散)[。!]$/u,
  /^(?:清晨|早上|早晨|上午|中午|午间|下午|傍晚|晚上)[^,。]{0,6},这里是\p{Script=Han}{2,12}(?:台|频道|广播|之声)[,。!]?$/u,
  /^(?=[^。!?“”]{0,50}(?:编辑|责编|监制|导播|编播|播音|主持)[: 是]\p{Script=Han})[^。!?“”]{4,50}[,。](?:我们|咱们?)?(?:明天|明早|明晚|下期|下周|下次)[^,。]{0,6}再?[见会][。!]?$/u,
  /^(?:再见|再会|拜拜)[。!]?$/u,
  /^[^,。!?“”]{0,14}[,。]?(?:[^,。!?“”]{0,14}[,。])?(?:我们|咱们?)(?:明天[^,。]{0,6}再?聊|明晚[^,。]{0,6}再?聊|下期[^,。]{0,6}再?聊)[。!]?$/u,
  /^[^,。!?“”]{0,14}[,。]?(?:我们|咱们?)(?:明天|明早|明晚|下期|下周|下次|后天)(?:同一时间)?再?[见会][。!]?$/u,
  /^(?:好[了的]?[,。]?)?(?:今天|本期|这期|今晚)的\p{Script=Han}{2,6}?就?(?:先?[播聊说讲]?到[这此]|播送|播报|是这些)/u,
  new RegExp(
    `^(?:(?:(?:[AF]M|调频|中波) ?\\d[\\d.]{1,5}(?:兆赫|千赫)?[,、 ]?){1,3}|${WHOM}[,:])?这里是(?:.{0,16}(?:台|频道|广播|新闻|直播间|节目)|《[^》]{2,16}》[,。!]?$)`,
    'u',
  ),
  /^(?:节目|今天|本期|新闻)?的?最后[,，]?(?:是|来看|再来看|来听|关注|播报|播送)(?:一下)?(?:今明两天的?|明天的?)?天气(?:预报|情况|信息)?[。,:]?$/u,
  /^.{0,14}(?:欢迎收看|欢迎收听|感谢收看|感谢收听|下期(?:节目)?再见|明天再见|再会)/u,
];
/** 串联词备用：…: what the host may say between two items. */
const SPARE = /^[【[(]?(?:备用(?:的?串联?[词语]|口播|稿)|(?:串联?[词语]|口播)\(?备用\)?)[】\])]?:/u;
const HOST = new RegExp(HOSTS.map(({ source }) => source).join('|'), 'u');

/** Words of greetings and farewells; a line with words of two kinds speaks to those who listen. */
const TO_LISTENERS = [
  /^(?:好[了的]?[,。]?)?(?:那么?)?以上就?是|今天的?(?:节目|内容|新闻|播报|播音|广播|资讯)|今天就?(?:先?[聊说播讲])?到这|本期的?(?:节目|全部内容|内容)|这期(?:节目|就)|到(?:这里|此)就?结束|节目时间就?到/u,
  /(?:下期|明天|下周|明晚|下次|明早)(?:节目)?再?见|再见|再会|拜拜|不见不散|[祝愿](?:您|大家)/u,
  /订阅|点赞|关注我们|留言|评论区/u,
  /(?:感谢|谢谢)(?:您|大家|各位)?的?(?:收看|收听|观看|陪伴)/u,
  /好(?:[,。!]|$)(?<=(?:大家|各位|朋友们?|听众|观众|您|\p{Script=Han}们,)[^,。]{0,4}好[,。!]?)|^(?:哈喽|嗨|hello|hi)|^(?:早上|早晨|上午|中午|下午|傍晚|晚上)好[,。!]/iu,
  /这里是|欢迎(?:来到|收听|收看|打开收音机|锁定)|您正在收[听看]/u,
  /我是(?:主持人?|主播|播音员?)\p{Script=Han}{2,4}[,。!]|[先请]收?[听看]今?[天日]?的?新闻[。!:]?$/u,
  /为[您你大家]{1,2}(?:详细)?播[报送]|广告(?:之后|过后|时间)|(?:[一这]段|下|则)广告/u,
  /(?:先|首先|下面|接下来)(?:我们)?(?:一起)?[请来]{0,2}[看听关注]{1,2}(?:一下)?(?:今天|本周|本期|今晚)的?[^,。]{0,8}(?:要闻|新闻|消息|报道|快讯|播报|内容|大事)[。:]?$/u,
  /休息一下|(?:稍后|马上|片刻后)(?:就?回来|继续|再见|见)|(?:别|不要)走开|更精彩/u,
  /今天是.{0,12}(?:星期|周|礼拜)[一二三四五六日天]/u,
];
const speaksToListeners = (line: string): boolean =>
  line.length <= 140 && TO_LISTENERS.filter((words) => words.test(line)).length > 1;
/** What those who are on the air say besides the news, by kind. */
const ON_THE_AIR = [
  /听众|观众|听友|朋友们|大家好|各位|您好|^早安|欢迎(?:您|大家)?(?:来到|走进|做客)/u,
  /收听|收看|锁定|陪伴|关注我们|二维码|留言|热线|短信|公众号|客户端|订阅|互动/u,
  /节目|栏目|[本这]期|频道|频率|电台|广播|调频|[FA]M ?\d|兆赫|新闻(?:就|时间)|播[到送报出]/u,
  /再见|再会|(?:再|接着)[聊说]|下[期次周]再?[见会聊]|明[天早晚]?[^，。]{0,6}见|不见不散|晚安|(?:早上|上午|中午|下午|晚上)好/u,
  /编辑|责编|监制|播音|导播|主持|主播|制片|(?:^|好[，。！])我是\p{Script=Han}{2,3}[，。！]/u,
  /广告|路况|车流|稍后|回来|走开/u,
  /今天是|星期[一二三四五六日天]|农历|多云|气温|天气|北京时间|现在(?:时间)?是(?:早上|上午|中午|下午|晚上)?\d{1,2}[点:]|为(?:您|大家)/u,
];
/** Whether a text has any of the words that those on the air say besides the news. */
export const speaksOnAir = (text: string): boolean => ON_THE_AIR.some((words) => words.test(text));
const LONGEST_TALK = 160;
const SHORT_TALK = 60;
/**
 * Whether a text at the edge of a programme is what its hosts say to those who listen: it has words of two kinds, or it is
 * short and has words of one.
 * @param apart it stands behind the end of an item, or above the first: less is asked of it
 */
export const isTalk = (text: string, apart: boolean): boolean => {
  const kinds = text.length > LONGEST_TALK ? 0 : ON_THE_AIR.filter((words) => words.test(text)).length;
  return kinds > 1 || (apart && kinds === 1 && text.length <= SHORT_TALK);
};
/** 来听下一条消息。 先来看第一条新闻： */
const NEXT =
  /^(?:(?:好的?|首先|下面|接下来|接着|最后|我们|一起)[,，]?){0,2}[先再]?[请来]{0,2}(?:听|看|关注)(?:一下)?(?:第[一二三四五六七八九十]|下一|最后一|另一|一)[条则组](?:消息|新闻|简讯|快讯|报道)?[,，。:：]?$/u;
const BRIDGE =
  /^(?:好的?[,。]?)?(?:我们|一起|再|接下来|接着|下面|然后|最后|首先|先)(?:我们|一起|[再来去请]){0,3}(?:看看|看(?![台好到似重中见上])|关注|听听|说说|聊聊|了解一下|关注一下)[^,。]{0,10}[。:]?$/u;
/** 刚才说到老厂房，接下来这条跟新工厂有关。 说完产业，再来看民生。 */
const ACROSS =
  /^(?:刚才|前面|刚刚)?(?:我们)?(?:[说讲聊看听]|关注|了解)[到完过了]了?[^,。!?“”]{2,14},(?:我们)?(?:接下来|接着|下面|再|下一条|这一?条|那么)[^,。!?“”]{0,3}(?:这一?条|[来去](?:[看听说聊]|关注)|下一条|一条)[^,。!?“”]{0,14}[。:]?$/u;
/** 接下来这条跟新工厂有关。 */
const ABOUT_NEXT =
  /^(?:接下来|接着|下面|最后)的?[这一]{0,2}条(?:消息|新闻)?[,，]?(?:[跟和与同]|是?关于)[^,。!?“”]{2,14}(?:有关|相关)?[。:]?$/u;
/** Words of which a host's passage is made, by what they do: to call, to go on, to look, and what is looked at. */
const PASSAGE = {
  call: /^好(?:的|了)?[,。!]|那么|(?:各位)?(?:观众|听众)(?:朋友)?们?|我们|咱们?|大家|[您让请就]/gu,
  onward: /接下来|接着|下面|稍后|随后|然后|最后|继续|往下|下一[条则个组]|[再先]/gu,
  look: /(?:关注|了解|收[听看]|来?[看听说聊])(?:[看听说聊]|一下|一看)?|进入|转[向到]|换/gu,
  what: /时间|今[天日晚]|本[期次]|一[条则组个些]|几[条则]|其[他它]|另外|别的|更多|各地|国内外?|省内|市内|本地|本市|园区|身边|方面|领域|节目|新闻|消息|内容|报道|资讯|动态|简讯|快讯|话题|新鲜事|[来去到的里中些吧个和与]/gu,
};
const LONGEST_PASSAGE = 30;
/** 接下来继续关注其他方面的消息。 好，我们接着往下看。 稍后的时间，我们换个话题。: it leads on, and names no news. */
function isPassage(line: string): boolean {
  if (line.length > LONGEST_PASSAGE || !/[。!:…]$/u.test(line)) return false;
  const { call, onward, look, what } = PASSAGE;
  const leads = line.search(onward) >= 0 && line.search(look) >= 0;
  return (
    leads &&
    [call, onward, what, look]
      .reduce((rest, words) => rest.replace(words, ''), line)
      .replace(/[,。!:…]/gu, '') === ''
  );
}

const MENU =
  /^[【[(]?(?:今天|今晚|今日|本期|本次|这次)?(?:节目|新闻|联播)?的?(?:内容提要|新闻提要|主要内容|主要新闻|主要看点|提要|导视|导读|目录|要目|提要略|看点|节目单|条目|时间轴|时间线|章节(?:列表)?)(?:有|是)?[】\])]?[:：]?$/u;
const DETAILS =
  /^(?:详细(?:新闻|内容|报道)|新闻详情|正文|内容详情|[^\p{L}\p{N}]{0,6}(?:视频|音频|节目|语音)?(?:文字(?:稿|版|记录|实录|整理)|转写(?:内容|结果|文本))(?:[(（][^()（）]{2,24}[)）])?[^\p{L}\p{N}]{0,6})[:：]?$/u;

const OTHER_ISSUE =
  /^(?:19|20)\d\d年(?:\d{1,2}月|第[一二三四]季度)(?:[上中下]旬)?刊$|^(?=.{4,24}$)\S{2,14} ?(?:Vol|No)\.? ?\d{1,4}$|^\S{2,12} ?第 ?\d{1,4} ?期$/iu;
/** Whether a line is the number of an issue, perhaps behind the name of the bulletin. */
const isIssue = (line: string): boolean => isIssueNumber(line) || OTHER_ISSUE.test(line);
/** 园区动态（2021年第4期）: the issue in brackets behind a name. */
const ISSUE_BEHIND = /[(（](?:(?:19|20)\d\d年)?总?第 ?\d{1,4} ?期[)）]$/u;
/** Whether a line tells the number of an issue, alone or behind the name of a bulletin. */
export const tellsIssue = (line: string): boolean =>
  isIssue(line) || (ISSUE_BEHIND.test(line) && isDigestName(line));
const BULLETIN =
  /(?:简报|快报|快讯|资讯|简讯|速递|周报|月报|专报|要情|动态|信息|通讯|参阅|工作交流|情况交流)$/u;
const BULLETIN_END =
  /^(?:[报送发]|报送|主报|主送|抄报|抄送|呈报|呈送|分送)[:：]|^[(（]?共印 ?\d{1,4} ?份|^[(（【]?(?:内部(?:资料|刊物|文件|参考|参阅)|(?:仅供)?(?:领导)?(?:参考|参阅)[)）】]?$)|^联系人[:：]/u;
const DIGEST =
  /(?:简报|快报|专报|要情|动态|信息|通讯|参阅|资讯|要闻|速览|速递|周报|月报|早报|晚报|手机报|早知道|一周|快览|速读|早餐|早茶|集锦|汇编|摘编|摘报|选编|导读|播报|新闻稿|快讯|会刊|简讯|短讯|短波|[早午晚]新闻|周讯|月讯|旬报|速报|要报|要讯|汇总|集纳|集萃|荟萃|剪报|文摘|(?:新闻|要闻|信息)摘要|辑录|一束|(?:本周|今日|每周)看点|媒体(?:关注|聚焦)|滚动新闻|(?:一周|每周|要闻)回顾|一周园区|(?:园区|产业|招商|开发区|每日)日报)$/u;
/** The days of a digest, before or within its name: 4月6日园区要闻, 青禾园区2021年4月上旬工作动态, 园区第14周简讯 */
const DAYS_WITHIN =
  /^(?:(?:19|20)\d\d[年.-])?\d{1,2}[月.-]\d{1,2}日? ?|(?:(?:19|20)\d\d年)?(?:\d{1,2}月(?:\d{1,2}日|[上中下]旬|份)?|第[\d一二三四五]{1,2}(?:周|季度))|(?:19|20)\d\d年(?=\p{Script=Han})/gu;
/** What stands behind the name of a day's digest in its headline: 青禾早报丨4月6日，首趟专列今早发车 */
const TAGGED = /^【(?<name>[^【】]{2,8})】(?=.{4})/u;
const BARRED = /^(?<name>[^丨｜|│]{2,18}?) ?[丨｜|│] ?(?=.{4})/u;
const DAILY =
  /(?:早报|晚报|晨报|日报|周报|月报|早知道|早餐|早茶|早读|晚读|夜读|速览|快览|一周|要闻|简报|手机报)$/u;
const nameBefore = (line: string): string | undefined =>
  (BARRED.exec(line) ?? TAGGED.exec(line))?.groups?.['name'];
/** The name of a bulletin, a column or a programme alone on a line, perhaps with its days behind, or before a bar and its main item. */
export const isDigestName = (line: string): boolean => {
  if (line.length > 60) return false;
  if (isBroadcast(line)) return true;
  const named = nameBefore(line);
  if (named !== undefined && DAILY.test(named)) return true;
  const undated = closedUp(line).replace(DAYS_WITHIN, '');
  const name = /^[^(（第\d]{0,30}/u.exec(undated)![0].replace(/(?:\P{L}|丨){1,4}$/u, '');
  return name.length >= 2 && name.length <= 18 && name !== '新闻稿' && DIGEST.test(name);
};
/**
 * Whether a line tells the paper, its day and perhaps its page, as a clipping does, though some papers are called as digests
 * and programmes are: 《云桥晚报》2021年4月6日 第6版. Without its marks or a page the name may be a digest's.
 */
export const isPaperOfDay = (line: string): boolean =>
  (/版/u.test(line) || /^《[^》]{1,15}[早晚晨日]报》/u.test(line)) && printedIn(line) !== undefined;
/** Whether a line names the round-up of a day or a week, before a bar or alone. */
export const isRoundUp = (line: string): boolean =>
  line.length <= 60 && DAILY.test(nameBefore(line) ?? /^[^(（第\d]{0,30}/u.exec(line)![0].trim());
/** Whether a digest's name tells its days or its number, as no section of a newspaper's page does. */
export const isOwnDigest = (line: string): boolean =>
  isDigestName(line) && !/版/u.test(line) && /\d{1,2}月|第[\d一二三四五]{1,3}[周期]|周报|月报/u.test(line);
const COMPILED =
  /(?:汇编|汇总|摘编|选编|剪报|文摘|集锦|集纳|周报|月报|周刊|早知道|早餐|早茶|一周速览|一周要闻)$/u;
/** The name of a digest that no page of a newspaper has. */
export const isCompiled = (line: string): boolean =>
  isDigestName(line) &&
  COMPILED.test(/^[^(（第\d]{0,30}/u.exec(closedUp(line))![0].replace(/\P{L}{1,4}$/u, ''));
/** 形式：口播　时长：1'20"　记者：林小禾: the fields before who made the item, as they are written; empty where there are none. */
export const slotFront = (text: string): string =>
  /^(?:(?:形式|体裁|类别|方式|类型|时长|长度)\s?[:：]\s?[^\s:：]{1,14}\s{1,4}){1,4}(?=(?:记者|通讯员|撰稿|采写|采编|编辑)[:：])/u.exec(
    text,
  )?.[0] ?? '';
/** What a programme does with its sound, in brackets: （录音起） （出录音 机器声 压混）. */
const IN_BRACKETS = /^[(【[]([^()【】[\]]{2,38})[)】\]]$/u;
const CUE_WORD =
  /录音|音响|实况|音乐|[垫配]乐|混播|压混|间奏|片[花头尾]|音效|同期|配音(?=[起止完])|现场[声音]|转场|(?:开始|开场|结束|主题|栏目)曲|台呼|呼号|停顿|^空$|^(?:内容)?提要/u;
/** When the sound begins, or how long it lasts: 00:31, 3秒 */
const CLOCK = /\d{1,2}:\d{2}(?::\d{2})?|\(\d{1,3} ?秒\)|\d{1,3} ?秒/gu;
/** 间隔音乐起 3秒: a cue without its brackets tells how long it lasts. */
const LASTING_CUE = /^[^,。!?“”:]{2,20}\d{1,3} ?秒[^,。!?“”:]{0,6}$/u;
/** All that is said of a sound but whose it is. */
const CUE_WORDS =
  /录音|音响|实况|间隔|音乐|[垫配]乐|混播|压[混低]|压?广告|间奏|片[花头尾]|音效|同期声?|配音|现场[声音]|转场|(?:开始|开场|结束|主题|栏目)曲|台呼|呼号|停顿|^空$|(?:内容)?提要|结束|扬起|渐[起强弱落隐入出]|[出入起止接切完略]/gu;
const SOUND = /^(?:\S{1,6}声)?$/u;
const MOST_CUES = 5;
/** 【音响】（车门开启，报站声：“欢迎乘车”）: what is heard, in brackets behind its label. */
const SOUND_TOLD =
  /^[【[](?:音响|音效|实况|现场[声音]|背景[声音]|效果声|音乐|(?:开始|开场|结束|片头|片尾|主题)曲)[】\]] ?\([^()]{1,60}\)$/u;
const NOISE = '\\p{Script=Han}{0,6}(?:[声鸣响]|喇叭|汽笛|音乐|号子|鞭炮|掌声)';
/** 【现场声】机器轰鸣 叉车喇叭: what is heard, and no word. */
const HEARD_NOISE = new RegExp(
  `^[【[(](?:现场声|现场音响?|音响|实况|音效)[】\\])] ?${NOISE}(?:[ 、,]${NOISE}){0,4}$`,
  'u',
);
/** VO, SOT 2, 切三号机: what the studio does, in its codes. */
const IN_CODE =
  /^(?:(?:VO|OS|OC|NS|SOT|VCR)(?:[+/](?:VO|OS|OC|NS|SOT|VCR|字幕))* ?\d{0,2}|切[一二三四五\d]号?机位?)$/u;
const isHeardSound = (line: string): boolean => SOUND_TOLD.test(line) || HEARD_NOISE.test(line);
/** 现场声：鹿鸣集市: the sound, and where it was taken. */
const SOUND_OF =
  /^(?:出|起)?(?:现场声|现场音响?|同期声|音响|实况|音效|录音|压混|混播|垫乐)\d?:[^,。!?:]{1,14}$/u;
function isCue(line: string): boolean {
  const inside = IN_BRACKETS.exec(line)?.[1];
  const said = (inside ?? (LASTING_CUE.test(line) ? line : '')).replace(CLOCK, '').trim();
  if (!CUE_WORD.test(said)) return false;
  if (SOUND_OF.test(said)) return true;
  const cues = said.split(/[\s、,+]/u).map((cue) => cue.replace(CUE_WORDS, ''));
  return cues.length <= MOST_CUES && cues.every((cue) => (inside ? SOUND.test(cue) : cue === ''));
}
const CUE_WITHIN = /(?<=^|[。！？!?”…：:]\s{0,2})[(（【[［][^()（）【】[\]［］。，]{2,14}[)）】\]］]/gu;
/** 【出录音】 and 【录音完】 within and behind what is said, as they are written; 专业设备（音响） says what was made. */
export const cuesWithin = (text: string): string[] =>
  (text.match(CUE_WITHIN) ?? []).filter((cue) => isCue(fold(cue)));
/** ［路况插播：…］, （广告：…）: news of the hour and adverts, all in brackets; 路况（口头，不备稿）; “…”15秒: an advert, and how long it lasts. */
const ASIDE =
  /^[[(【](?:(?:气象|天气|氣象|天氣)(?: ?LIVE)?|LIVE) {1,4}[^\])】]{2,60}[\])】]$|^(?:路况|天气|股市|体育|交通)(?:信息|预报|播报|连线)?\([^()]{0,16}(?:口头|备稿|连线|直播)[^()]{0,8}\)$|^“[^“”]{4,60}” ?\d{1,3} ?秒$|^[[(【](?:广告[:,].{1,60}|插播.{0,70}|(?:路况|天气|交通|广告|气象|财经|快讯)?插播(?:[:,，].{1,70})?|(?:整点|正点|\d{1,2}[点时])报时)[\])】]$/u;
/** What the camera shows, a few words and no sentence: 画面：园区航拍. */
const SHOT =
  /^[(（](?:主播|主持人?|导播)(?:[看转切]|走向|面向|侧身)[^()（）。]{1,16}[)）]$|^[【[(](?:字幕|人名条|画面|镜头|空镜|[尾角]标|标版|片[头尾])[:：][^】\])。]{1,30}[】\])]$|^[【[(]?(?:画面|镜头|空镜头?|航拍)\d{0,2}[】\])]?\s?:?(?<=[:】\])])[^。!?]{2,24}$/u;
/** Who is heard next, and no word of it: 园区招商局 林小禾, behind the label of what is heard. */
const HEARD = /^(?:[【[]字幕[】\]])?:? ?\(?([\p{Script=Han}\w·、《》“” -]{2,40})\)?:?$/u;
const MOST_OFFICES = 5;
const RANK =
  '(?:负责人|主任|经理|董事长|总裁|总监|工程师|教授|[局院校厂镇区县市处科会组]长|书记|代表|工人|居民|村民|市民|员工|老师|医生|企业主|创始人)';
const PERSON = new RegExp(`${RANK}$`, 'u');
/** 园区招商局局长林小禾: what they are and who, with no space between. */
const RANKED = new RegExp(`${RANK}(\\p{Script=Han}{2,3})$`, 'u');
/** [同期|园区招商局 林小禾], 【SOT2 林小禾】, [BITE 工人 林小禾 :12]: the sound and who is heard, all in brackets. */
const HEARD_WITHIN =
  /^[【[(（](?:现场|人物|同期|电话)?(?:同期声?|采访|访问|录音|讲话|SOT|SB|BITE|SOUND ?BITE|VCR)\d{0,2} ?[|:·/ -] ?[^】\])）。!?]{2,40}?(?: ?:\d{1,2}| \d{1,2}[秒"″])?[】\])）]$/iu;
export const isHeardWithin = (text: string): boolean => text.length <= 60 && HEARD_WITHIN.test(text);
/** What is to be read on the screen: words with spaces for marks. */
const ON_SCREEN =
  /^[【[]字幕(?:条|版)?[】\]] ?:? ?(?!.*(?:记者|通讯员|摄像|报道|出品|编辑|监制))[^,。!?;:]{2,50}$/u;
/** 【字幕】记者 林小禾: who made the item, and nobody who is heard. */
const CREDITED = /^(?:[【[]字幕[】\]])?:? ?(?:本台)?(?:记者|通讯员)[ :]/u;
/** Whether a line names somebody who is heard, and what they are: 园区招商局 林小禾 */
export function namesSpeaker(line: string): boolean {
  const [first = '', ...more] = HEARD.exec(line)?.[1]?.trim().split(' ') ?? [];
  const last = more.at(-1);
  if (last === undefined) return isName(first) || PERSON.test(first) || isName(RANKED.exec(first)?.[1] ?? '');
  return more.length < MOST_OFFICES && (isName(first) || isName(last));
}
function isHeard(line: string): boolean {
  if (ON_SCREEN.test(line)) return true;
  const label = /^(?:SOT\+)?(?:字幕|人名条)[: ]/u.exec(line)?.[0] ?? partLabel(line);
  const told = line.slice(label.length);
  return isHeardLabel(label) && !CREDITED.test(told) && namesSpeaker(told);
}
/** What a digest or a programme adds to its items: 【今日油价】… 【微语】… 天气：… 【点歌】… 【失物招领】… */
const SMALL_TALK =
  /^(?:[【[](?:点歌|点播|听众点歌|生日祝福|祝福|失物招领|招领启事|寻物启事|寻人启事|(?:停水|停电|检修)(?:通知|公告|信息)|(?:整点|正点)?报时|菜谱|今日菜单)[】\]]|[【[](?:通知|公告|提示|温馨提示)[】\]](?=.{0,60}(?:停水|停电|停气|检修|储水|限号))|[【[](?:今日|明日|本周|每日|早安)?(?:油价|微语|心语|天气|限行|尾号限行|黄历|日签|一句|一语|金句|汇率|菜价|早安语|温馨提示|生活提示)[】\]]|(?:今日|明日)?(?:尾号)?(?:限行|天气|油价|微语|汇率)(?:尾号|预报|提示)?:|(?:今[日天]|明[日天]|天气|生活|出行)提[醒示]:)/u;
/** 今夜到明天天气, and what is said below it: 今夜到明天，我市多云有阵雨，东南风三级，最高气温二十六度。 */
const FORECAST_DAY =
  '(?:今(?:天|日)?(?:夜间?|晚|夜里)?(?:到|至)明[天日](?:白天)?|今明两?[天日]|明[天日](?:白天)?|未来[一二三两]天)';
const FORECAST_HEAD = new RegExp(
  `^\\P{L}{0,3}${FORECAST_DAY}(?:我市|全市|本市|我区|全区|我县|全县|本地)?的?天气(?:预报|情况|趋势)?$`,
  'u',
);
const FORECAST = new RegExp(
  `^(?:预计)?${FORECAST_DAY}[,:]?[^。]{0,16}(?:多云|[晴阴雨雪])[^。]{0,50}(?:气温|温度|\\d ?℃|[\\d十] ?度)[^。]{0,40}。?$`,
  'u',
);
const isForecast = (line: string): boolean => FORECAST_HEAD.test(line) || FORECAST.test(line);
/** Heads of what a digest adds behind its items: tables, announcements. */
const APPENDIX =
  /^(?:[一二三四五六七八九十]{1,3}、|[【[])?(?:下周|下月|近期|下期|下一步)(?:重点)?(?:工作)?(?:安排|计划|预告|要点)[】\]]?$|^[【[](?:本周|一周|下周|本月|下月|下期|今日|每周)?(?:数据(?:一览|速览|看板|统计|播报)?|预告|活动预告|会议预告|日程|看点预告|股市|指数|天气|路况|出行|榜单|招聘信息|投票|互动|互动话题|往期回顾|征稿(?:启事)?)[】\]]$|^(?:\P{L}{1,3}(?:今[日晚天]|明[日天]|下周|本周|一周|周末|未来[一二三四五六七两]天)的?天气(?:预报|情况|趋势|展望)?|(?:今[日晚天]|明[日天]|下周|本周|一周|周末|未来[一二三四五六七两]天)的?天气(?:预报|情况|趋势|展望))$/u;
const NOTE =
  /^(?:[【〔[](?:编者按|编者的话|卷首语|开栏的话|本期导读|本期综述|舆情综述|(?:舆情)?研判(?:与建议)?|研判建议|工作建议)[】〕\]]|(?:编者按|编者的话|卷首语)[:：])/u;
/** 嗨，各位园友，小禾把这周的要闻打了个包，请查收: an account hands its round-up over. */
const HANDED =
  /^(?=.{0,40}(?:各位|大家|小伙伴|朋友们|园友|粉丝|你|您))[^。;]{0,80}(?:请(?:查收|签收|收下)|[为给](?:你|您|大家|各位)(?:整理|盘点|梳理|打包|准备)|(?:要闻|新闻|大事|消息|动态)[^。;,]{0,6}打(?:了个|成)包|一起(?:来看看|回顾|盘点))[^。;]{0,20}[。!~～]?\P{L}{0,4}$/u;
/** 转写时间 2021-04-06 09:12 时长 06:42: what a machine tells of the recording that it wrote down. */
const OF_RECORDING =
  /(?:转写|听写|识别|导出)(?:时间|日期|文件|人)?[: ]|(?:音频|视频|录音)?时长[: ]|语言[: ]|关键词[: ]/gu;
function isTranscribed(line: string): boolean {
  const told = line.match(OF_RECORDING) ?? [];
  return told.length > 1 && told.some((label) => /^[转听识]/u.test(label)) && !/[。,]/u.test(line);
}
/** ※本文字实录由语音转写后人工校对 */
const COPY =
  /^[^\p{L}\p{N}]{0,2}(?:注:)?(?:本|以上)(?:文字)?(?:实录|文稿|文档|记录|文|稿|内容|节目|文字)(?:[系由为]|根据)[^。]{0,16}?(?:转写|听写|录入|整理|速记|(?:AI|人工智能|机器|智能|语音)(?:自动)?(?:识别|生成))/u;
/** 提词员注：…: a word to those in the studio; 午间新闻_0406.mp3: the name of the recording. */
const TO_STUDIO =
  /^[^\p{L}\p{N}]{0,2}(?:提词员?|导播|播音员?|编辑台)注:|^(?:备注|附注|(?:制作|编辑|播出)提示):(?=.{0,50}(?:同期|人名条|空镜|字幕|画面|配音|机位|口播|素材|片花|垫乐|提词))|^[^\s。，]{1,50}\.(?:mp3|m4a|wav|aac|mp4|mov)$/iu;
const LINK = /^(?:查看原文|原文链接|视频链接|点击观看)(?:视频)?$/u;

const SUBTITLE = /^[【[(]?(?:副(?:标题|题名?|篇名)|[引肩眉]题)[】\])]?:? ?(?<=[:】\])] ?)\S/u;

export const rules: EditionRule[] = [
  {
    id: 'edition-programme',
    name: '节目与播出时间',
    why: 'The programme, its station and the day it was on the air stand once for all items.',
    state: 'head',
    max: 60,
    test: (line) =>
      !/[。;]|^[上下]一[篇条]|^您?(?:的|现在的|当前|所在)?(?:当前)?位置 ?:|>>/u.test(line) &&
      (isProgramme(line) ||
        SCRIPT.test(line) ||
        RUNDOWN.test(line) ||
        AIRED.test(line) ||
        STATION.test(line) ||
        STATION_AND.test(line) ||
        DATED.test(line) ||
        isDatedProgramme(line) ||
        isOnAir(line) ||
        STATION_PAPER.test(line) ||
        COLUMN.test(line) ||
        NAMED.test(line)),
    drops: [
      '青禾广播电视台·青禾新闻联播',
      '《今日青禾》新闻资讯',
      '《青禾之声》早新闻',
      '《今日青禾》节目稿',
      '《青禾新闻》',
      '《青禾早新闻》（直播稿）2021年4月6日　6：30',
      '《青禾新闻》 2021年4月6日 12:00首播',
      '云桥区“村村响”广播稿（2021年第58期）',
      '青禾开发区广播站广播稿（存档）　　　第　112　期',
      '云桥人民广播电台新闻稿',
      '青禾开发区广播站广播稿（存档）　第　112　期１９９６年６月１１日　早６：３０　晚１８：３０',
      '【青禾新闻】2023年12月14日',
      '《云桥新闻联播》2023年5月16日文字稿',
      '青禾电视台《园区新闻》2022年9月8日',
      '《新闻联播》（20230516）节选',
      '【云桥新闻广播·早间新闻】',
      '云桥之声《早安园区》串联单',
      '云桥之声《一路同行》新闻版 稿件备存（四期合编）',
      '青禾早知道（电视版）　串联单',
      '云桥园区播报 播出串联单（周三）',
      '《青禾新闻》 2022.9.6 星期二',
      '青禾新闻(2021-04-06)',
      '雲橋電台　青禾新聞　2021年4月6日　晚間六時',
      '云桥卫视 2021-04-06 18:30',
      '青禾之声 | 园区播报 | 2021.4.6 周二',
      '【FM98.6 早安青禾 园区版】文字实录',
      'FM 92.4 云桥之声　2021.4.6　7:00首播',
      '青禾广播《园区半小时》播音稿',
      '云桥之声 FM 92.×  《早安，青禾》直播稿',
      '《青禾今晚》播出文稿单',
      '2021年4月6日　7:00—7:30　FM 92.4',
      'FM 92.4　2021年4月6日 7:00首播',
      '2021-04-06 周二 07:00-07:30 AM 900',
    ],
    keeps: [
      '青禾电视台：园区里的新闻人',
      '当前位置：首页 >> 电视新闻 >> 文稿',
      '园区新闻（2021年4月6日）',
      '青禾园区登上新闻联播',
      '《今日青禾》新闻资讯栏目获奖',
      '【青禾新闻】园区扩建',
      '云桥新闻网 2022年9月8日',
      '云桥电视台《园区新闻》聚焦青禾',
      '青禾经开区新闻发布会文字实录',
      '青禾广播电视台搬进新楼',
      '园区企业开出第一张串联单，订单排到年底',
      '青禾开发区广播站广播稿1996年6月11日起存档',
      '青禾台推行无纸串联单：每天省纸三百张',
      '上一篇：云桥新闻联播（20210405）文字稿',
      '《青禾新闻》2022年9月6日刊登了整版报道',
      '《青禾日报》 2022.9.6',
      '云桥电视台 2021年4月6日 搬进新楼',
      '云桥在线 青禾新闻 2021年4月6日',
      '2021年4月6日 7:00—7:30',
      '2021年4月6日 FM 92.4 开播十周年',
    ],
  },
  {
    id: 'edition-station',
    name: '播出机构',
    why: 'The station or media centre that made the programme, alone on a line.',
    state: 'head',
    max: 40,
    test: (line) => [MADE_BY, MAKER, ON_WAVE, ON_STATION].some((station) => station.test(line)),
    drops: [
      '青禾园区广播 FM99.7',
      '青禾人民广播电台 新闻综合广播 FM91.5',
      '青禾电视台 青禾零距离',
      '青禾视界 · 青禾高新区融媒体中心',
      '云桥区融媒体中心出品',
      '出品：云桥区融媒体中心',
      '制作单位：青禾广播电视台',
      '播出机构: 鹿鸣人民广播电台',
      '云桥广播电视台',
    ],
    keeps: [
      '云桥电视台 林小禾报道',
      '云桥卫视 新闻发布会举行',
      '走进云桥区融媒体中心',
      '出品：方知远',
      '播出：每晚七点 云桥电视台',
      '制作：云桥区融媒体中心 林小禾',
      '云桥广播电视台搬进新楼',
      '青禾高新区管委会主办',
    ],
  },
  {
    id: 'edition-sheet',
    name: '播出单',
    why: 'When it was on the air, and who read and edited it.',
    state: 'head',
    max: 60,
    test: (line) =>
      SHEET.test(line.replace(MUSIC_BEFORE, '')) || ROW.test(line) || VERSION.test(line) || isCast(line),
    labelled: (line) => ROW.test(line) || isCast(line),
    drops: [
      '【首播】2021年6月21日（周六）18:30　青禾电视台经济频道',
      '【期数】总第212期',
      '时长：2′35″',
      '播出：中午十二时 晚六时三十分',
      '播出频率：青禾人民广播电台 FM98.1',
      '播出日期  2021年4月6日  首播 6:30',
      '2021年4月6日　播音：小禾　审稿：方主任',
      '2021年4月6日 星期二 7：00—7：20',
      '播出时间：2022年9月8日 19:30',
      '监制：林小禾 编辑：叶小霞',
      '编辑 林小禾 字幕 叶霞 技术 播出中心',
      '[来源] 云桥广播电视台',
      '【结束曲】 监听：小禾　录音：阿满',
      '首播：2023年7月14日（周五）19:35  主播：方唐',
      '日期  2021年4月6日（星期二）   播音：甲 小禾 / 乙 阿满',
      '主持：小蔓 / 大川　　整理：实习生阿宝',
      '4月6日 周二 07:30—08:00（2021年）',
      '备注：第1条、第2条之间插《天气提示》10秒。',
      '审片：________ 播出部签收：________',
      '播音：男—阿满  女—小禾    监听：小蔓    编辑：大川',
      '【片尾字幕】化妆：小丽  技术：播控部',
      '播音：林  霜  方知远   导播：葛   监制：叶',
      '主播：林小禾  方知远',
      '2021年4月6日（周二）07:00-07:30    直播',
      '2021-04-06 19:30播出',
      '成片定稿 V3 / 2021年4月',
      '审片初稿（第2版）',
    ],
    keeps: [
      '定稿后送印厂',
      '初稿三天写成',
      '时长：2小时的路演',
      '日期临近，工人加班',
      '主播：林小禾 今天上午投产',
      '播音：方知远 青禾园区开园：三十家企业进驻',
      '2021年4月6日 19:30',
      '2021年4月6日 07:00-07:30 直播带货三千单',
      '4月6日 周二 07:30—08:00停水',
      '备注：园区企业可凭第三联领取。',
      '审片会开了三天',
      '播音：男—女比例为一比二，园区今年招工三百人。',
      '主持：今天上午，青禾产业园封顶。',
      '时长达两小时',
      '录音笔：园区企业的新产品',
      '播出后反响热烈',
      '主播：今天上午，青禾产业园二期厂房封顶。',
    ],
  },
  {
    id: 'edition-slot',
    name: '串联单的条目',
    why: 'The number, the form and the length of an item of a rundown.',
    state: 'junk',
    max: 60,
    test: (line) => SLOT.test(line),
    drops: [
      '序号1　　形式：口播+画面　　时长 1\'40"',
      '条序 2 体裁：录音报道 时长：2分10秒',
      'No.3　类型：图像配音',
      '形式：口播+配音　时长：1\'35"',
    ],
    keeps: [
      '形式：线上线下结合，时长：两天',
      '形式：口播 时长：1分钟的短片获奖',
      '序号1号厂房封顶',
      '编号12 的地块挂牌出让',
      '条目1 青禾产业园扩建 时长1\'20"',
    ],
  },
  {
    id: 'edition-host',
    name: '主持人的话',
    why: 'Greetings and farewells belong to the programme.',
    state: 'head',
    max: 240,
    test: (line) => HOST.test(line) || SPARE.test(line) || speaksToListeners(line),
    drops: [
      '以下是详细内容。',
      '下面播送详细内容：',
      '今天是2021年4月6日星期二，首先来看内容提要。',
      '各位听众，青禾开发区广播站现在播送新闻节目。',
      '现在为您播送《青禾早新闻》。',
      '听众朋友，这次《青禾之声》早新闻节目播送完了，感谢收听。',
      '您现在收听的是青禾人民广播电台，今天是4月6日，星期二。',
      '青禾人民广播电台！',
      '祝您心情愉快。',
      '好，今天的早安青禾就是这些。',
      '播：各位听众，刚才播送的是青禾新闻节目。编辑林小禾，播音方知远。',
      '这一周就说到这里，下周见。',
      '下面请听今天节目的详细报道：',
      'FM92.4，AM900，这里是青禾新闻广播。',
      '本次节目编辑　林小禾，监制　方知远，我们明天同一时间再会。',
      '【演播室】主持人：这里是《青禾一周》，我是小禾。先来看本周的园区要闻。',
      '各位观众，晚上好，欢迎收看云桥新闻联播。',
      '听众朋友们，早上好！',
      '首先来看今天的内容提要。',
      '下面请看详细报道。',
      '今天的新闻就到这里，感谢收看，再见。',
      '下面来看一组简讯。',
      '以上是今天早间新闻的全部内容，感谢收听。',
      '这次节目播送完了。',
      '您正在收听的是《青禾早班车》。',
      '早上好，我是主持人小禾。先来听第一条消息。',
      '早上好，欢迎打开收音机。我是主持人小禾，先请听新闻。',
      '广告之后，带您了解明天的天气。',
      '打开收音机，听听身边的青禾。今天的节目里您将听到：',
      '明早七点半，咱们再见。',
      '清晨七点半，这里是云桥之声。',
      '本节目由“云桥之声”制作，欢迎关注公众号参与互动。',
      '新闻报道完毕，七点再会。',
      '观众朋友，这里是云桥电视台新闻频道，欢迎收看。',
      '哈喽大家好，这里是青禾早知道，我是小禾。',
      '好了，以上就是本期全部内容，喜欢请订阅、点赞，我们下期见。',
      '刚才最后一响，是北京时间八点整。',
      '听众朋友，现在是整点新闻。',
      '各位听友，这里是《青禾半小时》。',
      '节目最后是天气预报。',
      '最后来看明天的天气情况',
      '好，今天的青禾早茶就聊到这儿，',
      '青禾之声，听见园区。听众朋友，中午好，我是主持人小禾。',
      '好了，本期的园区半小时就说到这里。',
      '早上好，这里是园区半小时，FM103.6为您播报今天的消息。',
      '您正在收听的是园区半小时，广告之后节目更精彩。',
      '真厉害，那我们听一段广告，稍后回来。',
      '早间新闻一刻钟，我们明天见。',
      '我是叶霞。先来听提要。',
      '观众朋友大家好 今天是2021年4月6号',
      '串联词备用：天气转凉，出门添衣。',
      '星期二 农历二月廿五',
      '今天是2021年4月6日 星期二',
      '更多资讯请关注 青禾融媒体中心视频号',
      '欢迎回来',
      '好，欢迎回到节目当中。',
      '好，今天的《青禾早班车》就到这里。',
      '首先为您介绍今天节目的内容提要——',
      '您现在收听的是青禾之声，调频92.4兆赫。',
      '这些新闻，稍后为您详细播报。',
      '七点半请继续收听《青禾夜话》。',
      '好的，谢谢方工。下面休息一下，广告之后是点歌时间。',
      '谢谢小禾。今天的园区晚高峰到这里就结束了，听众朋友，明天见。',
    ],
    keeps: [
      '刚才播出的是一段三年前的老录像，画面里是青禾的滩涂。',
      '各位听众，刚才为您播报的是青禾广播站的新闻节目。这句话她说了四十年。',
      '本期节目我们就聊到这里。这句话她还要再说几年。',
      '本周园区就到两家企业送了政策。',
      '播：种机器人下了田。',
      '下面来看详细报道。青禾产业园今年前两个月出口增长三成，园区里的二十六家企业最近又添了新订单，工人三班倒，机器昼夜不停。',
      '祝您健康的横幅挂在车间',
      '以下是详细内容的三个部分，由园区逐条落实。',
      'FM92.4发射塔旁，这里是青禾最高的地方。',
      '编辑林小禾说，订单多，我们明天再来。',
      '先来看本周的园区要闻，是林小禾多年的习惯。',
      '公司投了一段广告，订单更多了。',
      '欢迎回来创业的青禾青年。',
      '今天是4月6日，园区开工的第三天。',
      '今天是星期二，园区却像过节一样热闹。',
      '更多资讯请关注企业随后发布的公告。',
      '欢迎回来。跑了一上午的骑手，如今有了歇脚的地方。',
      '星期二的招聘会来了三百家企业',
      '今天的“青禾号”就是这些工人造的。',
      '这些新闻发布稍后为企业带来了订单。',
      '他请大家收听《青禾园区志》的有声书，一共三十集。',
      '休息一下午，工人又回到了产线上。',
      '客户走时说，不用送，我们明天见分晓。',
      '这里是《青禾园区志》记过的老渡口。',
      '最后是天气帮了忙，水稻提前开镰。',
      '观众席上坐满了来自园区的工人。',
      '下面三家企业的产值都过了亿元。',
      '收看的是《青禾往事》的第一批工人。',
      '早上好，我是来取货的，小禾说。',
      '本节目组走访了三家企业。',
      '清晨六点，这里是青禾港最忙的码头。',
      '大家好不容易才把设备运进车间。',
      '今天的新闻发布会上，园区公布了三项措施。',
      '这里是全省最大的轴承产地。',
      '大家好，我是林小禾，种了三年番茄。',
      '今天的车间就在这座厂房里。',
      '好，今天的订单都装上了车。',
      '网友纷纷点赞，在评论区留言。',
      '这里是全省最大的轴承产地，欢迎更多企业落户。',
      '欢迎关注云桥发布公众号',
      '现在是青禾园区扩产的关键时期，新闻发布会上公布了进度。',
    ],
  },
  {
    id: 'edition-bridge',
    name: '串联语',
    why: 'A few words with which the host goes on to the next item.',
    state: 'junk',
    max: 45,
    test: (line) =>
      (line.length <= 20 && (BRIDGE.test(line) || NEXT.test(line))) ||
      ACROSS.test(line) ||
      ABOUT_NEXT.test(line) ||
      isPassage(line),
    drops: [
      '来听下一条消息。',
      '先来看第一条新闻，',
      '接下来我们一起关注最后一条',
      '再来看邻市',
      '接下来关注产业新闻。',
      '下面一起来看看',
      '最后来说说云桥的新鲜事',
      '刚才说到旧码头，接下来这条跟新机场有关。',
      '说完产业，再来看民生。',
      '看过了展会，我们再来听一条招工的消息。',
      '接下来这条消息跟用电有关。',
      '接下来继续关注其他方面的消息。',
      '再来关注下一条消息。',
      '好，我们接着往下看。',
      '继续来看今天的新闻。',
      '稍后的时间，我们换个话题。',
      '那么接下来，让我们再来了解几条简讯。',
      '观众朋友，下面继续收看今天的节目。',
      '下面进入今天的快讯。',
    ],
    keeps: [
      '说到旧码头，老周眼睛一亮。',
      '说完这句话，再来看样品的人更多了，订单也多了。',
      '接下来这条生产线将满负荷运转。',
      '下面这条路和产业园相连，今年通车，全长三公里。',
      '第一条生产线投产',
      '下面看台坐满了工人',
      '接下来将再建两条产线',
      '最后看中了青禾产业园',
      '继续关注园区动态',
      '我们继续往下挖。',
      '接下来我们还要换几台设备。',
      '下一条生产线。',
      '大家先看到的是园区。他说，再看内容。',
      '我们看到机器人正在装箱',
    ],
  },
  {
    id: 'edition-menu',
    name: '内容提要',
    why: 'The list of the items that follow.',
    state: 'junk',
    max: 24,
    test: (line) => MENU.test(line) || DETAILS.test(line),
    drops: [
      '内容提要',
      '【提要】',
      '今天节目的主要内容有：',
      '本期导视',
      '本 期 目 录',
      '详细新闻',
      '文字记录:',
      '↓↓↓视频文字稿↓↓↓',
    ],
    keeps: ['提要求的人很多', '主要内容包括三个方面', '导读手册', '详细新闻稿', '文字记录存进档案馆'],
  },
  {
    id: 'edition-issue',
    name: '期号与报送',
    why: "A bulletin's number, who makes it and whom it goes to.",
    state: 'head',
    max: 60,
    test: (line) => isIssue(line) || BULLETIN_END.test(line) || isBulletinHead(line),
    drops: [
      '第9期',
      '（总第112期）',
      '报：市委、市政府有关领导',
      '青禾园区办公室编 2021年4月6日',
      '青禾经济技术开发区招商局编印                        2021年4月6日',
      '（共印60份）',
      '内部资料 注意保存',
      '仅供参考',
      '青禾市招商工作领导小组办公室 2022年6月10日',
      '青禾高新区投资促进局  2024年9月9日',
      '云桥市园区办 2024.09.09',
      '第20号',
      '〔2021〕6号',
      '2021年第6期（总第66期）',
      '第三十期',
      '编发单位：云桥市开发区处　　编发日期：二〇二一年四月六日',
      '第9期　青禾园区办公室　2021-04-06',
      '青禾高新区招商局主办 2021年4月6日',
      '主办：青禾园区信息中心',
      '2021年4月6日　云桥市园区办编　星期二',
      '联系人：林小禾 电话：0000-0000000',
    ],
    keeps: [
      '青禾园区管委会 2022年6月10日公布名单',
      '青禾园区新办 2022.6 开工',
      '12号',
      '青禾大道第20号',
      '青禾招商推介会 2021年4月6日',
      '青禾高新区投资促进局',
      '2021年4月6日',
      '主办：三家企业和一所大学，地点在青禾',
      '本期培训班由青禾园区办公室主办',
      '第9期培训班开课',
      '报名人数过千',
      '送货上门的企业',
      '办公室编外人员',
    ],
  },
  {
    id: 'edition-cue',
    name: '音响提示',
    why: 'What the studio does with sound: no word of the item.',
    state: 'junk',
    max: 70,
    test: (line) => (line.length <= 40 && isCue(line)) || isHeardSound(line),
    labelled: isHeardSound,
    drops: [
      '【压混：车间现场声】',
      '【现场音响：总装线上气动扳手声】',
      '（现场声：鹿鸣集市）',
      '【音响：机器运转】',
      '（录音起）',
      '（出录音 机器声 压混）',
      '【现场声、鞭炮声】',
      '[音乐渐弱]',
      '[音乐渐入 00:00]',
      '（12:10 结束曲扬起）',
      '[台呼]',
      '（提要完，片花）',
      '（现场音起 3秒）',
      '【转场音效 5秒】',
      '[配音起]',
      '【现场声】机器轰鸣 叉车喇叭',
      '（音响）汽笛声、掌声',
      '【片尾  18秒  压广告】',
      '间隔音乐起 3秒 压低',
      '呼号＋片头（20秒）',
    ],
    keeps: [
      '（现场声：今年的水稻长得好，亩产又高了。）',
      '（录音笔销往海外）',
      '（欢呼声）',
      '（音乐产业园供图）',
      '（掌声）',
      '（3秒）',
      '（配音演员林小禾）',
      '机器起停 3秒',
      '【现场声】加油，再加把劲',
      '【现场声】青禾产业园开园',
      '音乐产业园放片花 3秒',
      '（现场音响设备由青禾企业提供）',
      '【录音】（林小禾：订单排到明年春天了。）',
      '【音响】机器声里，工人们正在装箱。',
    ],
  },
  {
    id: 'edition-aside',
    name: '插播',
    why: 'What a programme puts between two items: the roads, the weather, the time.',
    state: 'junk',
    max: 80,
    test: (line) => ASIDE.test(line),
    drops: [
      '（12点报时）',
      '［路况插播：青禾大桥北向南缓行，请绕行。］',
      '【插播天气：今天多云转晴。】',
      '（整点报时）',
      '[插播广告]',
      '（广告：青禾陈醋，越陈越香）',
      '路况（交警连线，不备稿）',
      '“青禾火锅，越煮越香！”  15秒',
    ],
    keeps: [
      '【路况】青禾大桥今起维修',
      '（路况好转后通车）',
      '插播了三条广告',
      '[天气转暖，工人返岗]',
      '（广告产业园供图）',
      '路况（青禾大桥段）',
      '“青禾模式”提速15秒',
    ],
  },
  {
    id: 'edition-shot',
    name: '画面提示',
    why: 'What is to be seen while the text is read, and who is heard.',
    state: 'junk',
    max: 40,
    test: (line) => SHOT.test(line) || HEARD_WITHIN.test(line) || IN_CODE.test(line),
    labelled: isHeard,
    drops: [
      '【同期】园区招商局 林小禾',
      'VO',
      '切三号机',
      'SOT+字幕：青禾汽车采购总监 林小禾',
      '【同期声】【字幕】园区招商局 林小禾',
      '采访：方知远 云桥机器人公司经理',
      '【同期声】项目负责人',
      '画面：园区航拍',
      '（主播看二号机位）',
      '（尾标：青禾融媒）',
      '【镜头】车间机械臂',
      '空镜：展厅、绿地',
      '（画面：签约现场）',
      '【字幕：虚构高新区创业中心】',
      '[人名条：林小禾 园区主任]',
      '[同期|园区招商局 林小禾]',
      '[SOT1 雲橋園區管理局科長 林小禾 :15]',
      '[BITE 學生 林小禾]',
      '【采访：园区招商局 林小禾】',
      '[字幕] 青禾园区  单次补能15分钟  续航200公里',
    ],
    keeps: [
      '【同期】订单排到明年春天',
      'VO+字幕：记者 林小禾',
      'VOCs 治理项目',
      '采访：工人三班倒。',
      '画面里，工人正在装箱',
      '（主播看好这块市场。）',
      '镜头前的老周有些拘谨。',
      '画面：机械臂把零件放进箱子，工人贴好标签。',
      '[同期|今年订单排到了明年春天。]',
      '[字幕] 今年一季度，青禾园区产值增长三成',
      '[采访手记]',
      '【字幕】记者 林小禾 方知远',
    ],
  },
  {
    id: 'edition-smalltalk',
    name: '天气、油价与寄语',
    why: 'A digest of news wishes a good day; that is no news.',
    state: 'junk',
    max: 120,
    test: (line) => SMALL_TALK.test(line) || isForecast(line),
    drops: [
      '◆今夜到明天天气',
      '今夜到明天，我市多云有阵雨，东南风三级，最高气温二十六度，最低气温十九度。',
      '预计明天白天晴转多云，气温8到15度。',
      '【微语】把今天过好。',
      '【今日油价】92号 7.01元',
      '天气：晴，3到12度',
      '尾号限行：2和7',
      '今日提醒：夜间有五级北风，出海注意安全。',
    ],
    keeps: [
      '明天，晴空下的园区将迎来开工仪式。',
      '今夜到明天，园区停水检修，气温低，请注意防冻。',
      '天气转暖，工人陆续返岗。',
      '【油价下调】明天起汽油降价',
      '今日天气晴好，项目开工。',
    ],
  },
  {
    id: 'edition-appendix',
    name: '附在后面的栏目',
    why: 'Tables and announcements that a digest adds behind its items.',
    state: 'junk',
    max: 16,
    test: (line) => APPENDIX.test(line),
    drops: [
      '二、下周工作安排',
      '近期重点工作计划',
      '【数据一览】',
      '【下周预告】',
      '[本周日程]',
      '■下周天气',
      '本周天气趋势',
      '【互动话题】',
    ],
    keeps: [
      '下一步安排专人跟进',
      '下周天气转暖，园区开工',
      '今日天气',
      '未来三天天气影响施工',
      '天气预报员走进园区',
      '二、下周签约项目',
      '【数据中心开工】',
      '【预告登记】服务上门',
      '【项目速递】',
      '数据一览',
    ],
  },
  {
    id: 'edition-form',
    name: '参评表',
    why: 'The form with which a programme is put in for a prize.',
    state: 'junk',
    max: 1200,
    test: (line) => FORM.test(line),
    drops: [
      '参评项目 广播新闻节目编排',
      '体裁 新闻节目编排 语种 普通话 时长 28分46秒',
      '主创人员 | 集体（林小禾、方知远）',
      '采编过程 | 节目以“链”为主线，选取青禾、云桥两地同一天发生的事，由近及远。',
      '社会效果：节目播出后听众反响热烈。',
      '推荐理由 | 主题集中，编排有序，同意推荐。',
      '第27届青禾广播新闻奖参评作品推荐表',
      '作品标题 《青禾早新闻》',
      '作品完整文稿',
      '签名：　　　　　　（盖单位公章）　　2022年3月2日',
    ],
    keeps: [
      '体裁多样的园区摄影展今天开幕',
      '社会效果明显，园区的夜间公交又加了两班。',
      '推荐理由只有一个，快。',
      '推荐理由：写的是园区里的年轻人，读来亲切。',
      '作品名称：《材料的故事》',
      '参评项目来自六个园区，评委打分到深夜。',
      '主创人员都是园区里的年轻工程师。',
      '作品标题写在墙上，署名是三个年轻人。',
      '采编过程中，记者走访了三家企业。',
      '签名墙前排起了长队',
    ],
  },
  {
    id: 'edition-copy',
    name: '文稿的说明',
    why: 'Who wrote the programme down, and for whom.',
    state: 'junk',
    max: 100,
    test: (line) => (line.length <= 60 && (COPY.test(line) || TO_STUDIO.test(line))) || isTranscribed(line),
    drops: [
      '※本文字实录由语音转写后人工校对，版权归电台所有',
      '本文由青禾融媒体中心资料室录入，仅供内部存档',
      '（以上文字根据节目录音整理，未经审阅）',
      '注：本稿系机器听写，以播出为准。',
      '本文档由语音转写服务自动生成，仅供参考',
      '以上内容由AI识别，可能存在误差',
      '备注：同期声加人名条，空镜不够用资料补。',
      '提词员注：第二条如超时，删去最后一段',
      '早安青禾_0406.mp3',
      '转写时间 2021-04-06 09:12   时长 06:42   关键词 青禾 园区',
      '转写文件：青禾新闻20210406.mp4　时长 09:47　语言：中文　导出：2021/04/07 09:16',
      '新录音 12.m4a 转写时间：2021-04-06 09:14  音频时长：06:48',
    ],
    keeps: [
      '青禾企业的录音转写软件2021年卖出三万套，时长最多的一段有9小时',
      '园区导出的3000条数据，转写成报告用了两天。',
      '这款录音笔一次能识别40种语言',
      '语音识别：从实验室到生产线',
      '本文由记者走访三家企业写成',
      '本稿件获得好新闻奖',
      '以上内容由青禾企业识别后上报',
      '编辑注意到园区的变化',
      '备注：签约金额为三年合计。',
      '（尾标：园区去年中标的最后一单。）',
      '青禾 mp3 工厂投产',
      '以上文字刻在园区的石碑上',
      '本次校对由两名工程师完成，电表全部换新。',
    ],
  },
  {
    id: 'edition-note',
    name: '编者按',
    why: "The editor's word on the whole issue.",
    state: 'junk',
    max: 240,
    test: (line) => NOTE.test(line) || (line.length <= 120 && HANDED.test(line)),
    drops: [
      '嗨，各位湖友~一周又溜走啦!小禾把这周(1.6-1.12)园区里的要闻打了个包，请查收📮',
      '园小编为您梳理了本周园区的五件大事，一起来看看吧！',
      '大家好，上周园区都发生了什么？小禾为你整理好了～',
      '编者按：本期收了各地的消息，供参考。',
      '【卷首语】又是一年春来早。',
    ],
    keeps: [
      '编者按下了快门',
      '【编者手记】',
      '大家把零件打了个包，连夜送到车间。',
      '园区为各位企业家准备了三间会客室，随到随用。',
    ],
  },
  {
    id: 'edition-names',
    name: '各条的记者',
    why: 'Who wrote which item, by its number: each item gets its own.',
    state: 'junk',
    max: 300,
    test: (line) => namesByNumber(line) !== undefined,
    drops: ['（第1、3条 记者 林小禾；第2条 记者 方知远 叶霞）', '记者：林小禾（第1、2条） 方知远（第3条）'],
    keeps: ['第2条 园区企业可以申请补贴；第3条 补贴按月发放', '（记者 林小禾 方知远）'],
  },
  {
    id: 'edition-subtitle',
    name: '副标题',
    why: 'A script labels the line below its headline; the headline has a label of its own, and the line speaks for its item as one without a label does.',
    state: 'head',
    max: 60,
    test: () => false,
    labelled: (line) => SUBTITLE.test(line),
    drops: ['副标题：园区招工三百人', '【副题】园区招工三百人', '[肩题] 园区招工三百人'],
    keeps: ['标题：园区招工三百人', '副标题党'],
  },
  {
    id: 'edition-link',
    name: '原文链接',
    why: 'A link to the item on the site of the programme.',
    state: 'junk',
    max: 12,
    test: (line) => LINK.test(line),
    drops: ['查看原文', '点击观看视频'],
    keeps: ['查看原文的人很多', '原文刊于内刊'],
  },
];

/** Who says it, where all of a line is the host's. */
const HOST_TURN =
  /^(?:(?:主持人?|主播)\d?(?:\s?\p{Script=Han}{2,3}|[(（]\p{Script=Han}{1,3}[)）])?|播)[:：]\s?/u;

/** What is heard is no word of the host's, whatever it says. */
const HOSTS_OWN: ReadonlySet<string> = new Set(['edition-host', 'edition-bridge', 'edition-smalltalk']);

export const ruleFor = remember((text: string): EditionRule | undefined => {
  const part = partLabel(text);
  const isHeardBehind = isSpokenLabel(part);
  const label = part + (HOST_TURN.exec(text.slice(part.length))?.[0] ?? '');
  const line = closedUp(fold(text.slice(label.length)));
  const whole = label === '' ? '' : closedUp(fold(text));
  return rules.find(
    ({ id, max, test, labelled }) =>
      !(isHeardBehind && HOSTS_OWN.has(id)) &&
      line.length <= max &&
      (test(line) || (whole !== '' && labelled?.(whole) === true)),
  );
});

const JINGLE =
  '(?:栏目(?:音乐|片头|开始|结束)|片头|小?片花|题花|片尾|间奏|间隔[乐曲]|过渡[乐曲]|隔断|混播?|音乐起?|广告(?:时[段间])?|结束语|开场白|垫乐|压混|音效|(?:开始|开场|结束|片尾|片头|主题)(?:曲|音乐)|台标|栏目曲|转场)';
/** 间奏, ［开始曲，压混］, 【片花2】, 【广告 30秒】, 【片头 15"】, 【片头】（15秒） */
const BREAK = new RegExp(
  `^[【[［(（〔]?${JINGLE}(?:[、，,+＋\\s]?${JINGLE}|\\s?\\d{1,2}(?=\\P{L}?$))?(?:[】\\]］]?[(（\\s]?(?:\\d{1,2}\\s?分(?:\\s?\\d{1,2})?|\\d{1,3})\\s?[秒分"″”]?)?[】\\]］)）〕]?$`,
  'u',
);
/** （片花：一路有我，伴您早行）, 【片头】一路有我，伴您早行！: a jingle with its words. */
const SUNG =
  /^[【[［(（〔](?:片[花头尾]|台[呼标]|宣传语|间奏|隔断)(?:\s?[:：][^】\]］)）〕]{1,40}[】\]］)）〕]|[】\]］)）〕](?:[^【】。]{1,30}[！!]|(?!各位|大家|听众|观众|朋友)[^【】。，,！!：:]{2,12}))$/u;
/** 02:10 and 略 in the brackets of a break. */
const WHEN =
  /(?<=^[【[［(（〔])\d{1,2}[:：]\d{2}\s?|\s?\d{1,2}[:：]\d{2}(?=[\s】\]］)）〕])|\s?略(?=[】\]］)）〕]$)/gu;
const RULED =
  /^([^\p{L}\p{N}\p{Ps}\p{Pe}\s。，、；：…！？!?.·'“”‘’|])\s?(?:\1\s?){4,200}$|^([＊★☆◆◇■□●○※♪♫～~/+＋×])\s?(?:\2\s?){2,3}$/u;

const TO_ADVERTS = /广告(?:之?后|过后|时间)|(?:[一这]段|下|则)广告|休息一下/u;
const BACK = /^(?:好的?[了,，。 ]{0,2})?(?:欢迎|我们)(?:您|大家)?(?:继续)?回[来到]/u;
/** Whether the host leads to the adverts, or comes back from them. */
export const leadsToAdverts = (text: string): boolean => TO_ADVERTS.test(text) && ruleFor(text) !== undefined;
export const isBack = (text: string): boolean => BACK.test(text) && ruleFor(text) !== undefined;

/** Whether lines have the labels of a programme's parts, so that those of its host are labels too and no turns of a talk. */
export const isProduced = (texts: readonly string[]): boolean =>
  texts.filter((text) => isOfProgramme(partLabel(text))).length > 1;

/** 主持人：, 记者：: a role alone before what is said. */
const ROLE_TURN = /^(?:主持人?|主播|记者|解说|旁白)\s?[:：]\s?(?=.{10})/u;
export const roleTurn = (text: string): string => ROLE_TURN.exec(text)?.[0] ?? '';

/** Whether a host comes back before what lines say, and those who speak by their role do not mostly ask, as they do in a talk. */
export function isHosted(texts: readonly string[]): boolean {
  const said = texts.filter((text) => ROLE_TURN.test(text));
  const asks = said.filter((text) => /[？?][”"]?$/u.test(text));
  return said.filter((text) => /^主/u.test(text)).length > 1 && 3 * asks.length < said.length;
}

/** Whether what stands behind the label of the host's words is who reads them: 【导语】（林小禾）. */
export const isReader = (label: string, rest: string): boolean =>
  /导语|口播|主播/u.test(label) && /^[(（]\p{Script=Han}{2,4}[)）]$/u.test(rest);

/** The label of the host's words at the start of a line, as it is written; empty where there is none. */
export const hostLabel = (text: string): string => HOST_TURN.exec(text)?.[0] ?? '';

/** ===== 2022-08-10_…….txt =====: the name of a file between rules, where files were put together. */
const FENCED = /^([=*#~-])\1{2,9}\s?(?!\1).{2,70}?\s?\1{3,10}$/u;

/** 11:20-15:00 天气、片尾: what the programme has at a time besides its items. */
const TIMED =
  /^\d{1,2}:\d{2}\s?[-~–至—]{1,2}\s?\d{1,2}:\d{2}\s{1,3}(?:片头|片尾|导语|提要|天气(?:预报)?|广告|音乐|路况|[+＋、/\s]){1,8}$/u;
/** [00:00:25] 音乐, 00:25 （掌声）: what a transcript heard at a time besides words. */
const HEARD_AT = new RegExp(
  `^[[(（【]?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?[\\])）】]?\\s{0,3}[[(（【]?(?:乐曲|[掌笑歌]声|静音|噪音|杂音|无人声|无语音|${JINGLE.slice(3, -1)})[\\])）】]?$`,
  'u',
);

/** （片花）（广告 1分30秒）: brackets one behind the other. */
const BRACKETS = /[(（【[［][^()（）【】[\]［］]{1,20}[)）】\]］]/gu;
const isRow = (text: string): boolean => {
  const brackets = text.length > 60 ? [] : (text.match(BRACKETS) ?? []);
  return brackets.length > 1 && text.replace(BRACKETS, '').trim() === '' && brackets.every(isBreak);
};

/** Music or a jingle between two items, or what stands there besides. */
export const isBreak = (text: string): boolean =>
  isRow(text) ||
  (text.length <= 24 && HEARD_AT.test(text)) ||
  (text.length <= 80 && /^[[【(（]BREAK(?=[\s:：\]】)）])/iu.test(text)) ||
  (text.length <= 40 && TIMED.test(text)) ||
  (text.length <= 60 && SUNG.test(text)) ||
  (text.length <= 40 && [text, fold(text)].some((line) => BREAK.test(line.replace(WHEN, '')))) ||
  (text.length <= 100 && FENCED.test(text));

/** Nothing but the number of an item: PART.01, NO.3, 第二条, 稿件3, —— 04 ——. */
const COUNT =
  /^[^\p{L}\p{N}]{0,8}(?:(?:part|no|vol|news|top)[.\s]{0,2}\d{1,2}|0\d|第[一二三四五六七八九十\d]{1,3}[条则]|(?:稿件|条目|序号)\s?[一二三四五六七八九十\d]{1,2})[^\p{L}\p{N}]{0,8}$/iu;
/** P A R T . 0 1, closed up. */
const closedLatin = (text: string): string =>
  text.replace(/(?<=(?:^|\s)[\p{Lu}\d.])\s(?=[\p{Lu}\d.](?:\s|$))/gu, '');
export const isCount = (text: string): boolean => text.length <= 24 && COUNT.test(closedLatin(text));

/** 一、 (二) 3. alone on a line of a script: the number of an item; elsewhere it may part the chapters of one text. */
const BARE_COUNT = /^[(（【[]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）】\]]?[、.．:：]?$/u;
export const isBareCount = (text: string): boolean => text.length <= 5 && BARE_COUNT.test(text);

/** A text of the programme, and no line of its own; below it nothing is shorter than a sentence. */
const LONG_TEXT = 40;
const SHORTEST_TEXT = 24;
const SECTION = /^【[^【】]{2,8}】$/u;
/** So many lines that only tell who speaks and when. */
const LEAST_TURNS = 3;

/** The name of a part alone over what is said: 导语 */
const nameOver = (text: string, below = ''): string =>
  isPartName(text) && below.length >= SHORTEST_TEXT ? text : '';

/** A line of marks between two texts. */
export const isRuled = (text: string): boolean => RULED.test(text);

/** 时间线 over 2018年 …: no list of what is heard when. */
const isChronicle = (text: string, below: string): boolean =>
  /时间[轴线]|章节/u.test(text) && !/^\P{L}{0,2}\d{1,2}[:：]\d{2}/u.test(below);

/** The head of the list of items, with the line below it. */
export const isListHead = (text: string, below = ''): boolean =>
  MENU.test(closedUp(fold(text))) && !isChronicle(text, below);

/** All of what somebody says, in brackets or quotation marks. */
const IN_MARKS = /^[([（［「“].{4,400}[)\]）］」”]$/u;

/**
 * Whether the lines are an edition's: `spoken` where a programme names itself, greets, or labels its parts, or where it
 * was written down turn by turn (a line that is nothing but a turn's label comes as an empty one); `printed`
 * where a bulletin gives its name and number.
 */
export function isMasthead(texts: string[]): 'spoken' | 'printed' | undefined {
  const found = texts.map((text) => ruleFor(text)?.id);
  const labels = texts.map((text, i) => partLabel(text) || nameOver(text, texts[i + 1])).filter(Boolean);
  const heard = texts.filter(
    (text, i) =>
      isHeardWithin(text) ||
      (isSpokenLabel(partLabel(text) || (isPartName(text) ? text : '')) && IN_MARKS.test(texts[i + 1] ?? '')),
  );
  const labelled = (labels.length >= 2 && labels.some(isOfProgramme)) || heard.length >= 2;
  const isNamed = (text: string, i: number) => found[i] === 'edition-programme' && !isPaperOfDay(text);
  const named = texts.slice(0, 12).some(isNamed) && texts.length > 2;
  const greeted = found.filter((id) => id === 'edition-host').length;
  const onAir = texts.some((text, i) => found[i] === 'edition-sheet' && text.includes('播'));
  const sheet = onAir || texts.filter(isBreak).length > 1;
  const first = texts.findIndex((text) => text.length >= LONG_TEXT);
  const unread = texts.every(
    (text, i) => i < first || found[i] !== undefined || text.length >= SHORTEST_TEXT || SECTION.test(text),
  );
  const opens = unread && found.slice(0, Math.max(0, first)).includes('edition-host');
  const transcribed =
    found.includes('edition-copy') && texts.filter((text) => text === '').length >= LEAST_TURNS;
  if (
    labelled ||
    transcribed ||
    named ||
    opens ||
    greeted >= 2 ||
    (greeted > 0 && (sheet || texts.filter(isCount).length > 1)) ||
    (greeted > 0 && texts.some((text, i) => isListHead(text, texts[i + 1])))
  )
    return 'spoken';
  const head = texts.slice(0, 6).map((text) => closedUp(fold(text)));
  const bulletin = head.some((line) => line.length <= 24 && BULLETIN.test(line)) && head.some(tellsIssue);
  return bulletin ? 'printed' : undefined;
}

/** The rules of what a studio does between what is said. */
const STUDIO: ReadonlySet<string> = new Set(['edition-cue', 'edition-shot', 'edition-aside', 'edition-slot']);
/** What a programme is called, and where it is heard. */
const ON_AIR_NAME =
  /新闻|播报|播音|电台|电视|广播|融媒|之声|直播|早高峰|晚高峰|早班车|节目|[早晚夜]航|文稿|台本/u;
const OF_A_DAY = /\d{1,2} ?[月./-] ?\d{1,2}|第 ?\d{1,4} ?期|\d{1,2}:\d{2}/u;
const HEAD_LINES = 4;
const LEAST_SIGNS = 2;

/**
 * Whether lines that name no edition have signs of a programme of two kinds: hosts who greet or take leave, what a studio
 * does, labels of parts, turns, a name and a day above all texts, a list of items.
 * @param turns how many lines tell who speaks
 */
export function soundsOnAir(texts: readonly string[], turns: number): boolean {
  const found = texts.map((text) => ruleFor(text)?.id);
  const said = texts.filter((text) => /[。！？!?]$/u.test(text));
  const hosts = found.includes('edition-host');
  const onAir = texts.some((text, i) => found[i] === 'edition-sheet' && text.includes('播'));
  const first = Math.min(
    HEAD_LINES,
    texts.findIndex((text) => text.length >= LONG_TEXT),
  );
  const head = texts.slice(0, Math.max(0, first)).map((text) => closedUp(fold(text)));
  const signs = [
    hosts || isTalk(said[0] ?? '', false),
    isTalk(said.at(-1) ?? '', false),
    found.some((id) => id !== undefined && STUDIO.has(id)) || onAir || texts.some(isBreak),
    head.some((line) => ON_AIR_NAME.test(line)) && head.some((line) => OF_A_DAY.test(line)),
    turns > 0,
    texts.filter((text) => partLabel(text) !== '').length > 1,
    texts.some((text, i) => isListHead(text, texts[i + 1])),
  ];
  return signs.filter(Boolean).length >= LEAST_SIGNS;
}

/** Short Chinese name of every rule id that an edition's decisions carry. */
export const editionRules: Readonly<Record<string, string>> = {
  ...Object.fromEntries(rules.map(({ id, name }) => [id, name])),
  'edition-part': '播出稿的段落标记',
  'edition-number': '节目序号',
  'edition-outlet': '题前的出处',
  'edition-turn': '说话人与时间',
  'edition-folio': '页码与书眉',
  'edition-around': '节目或刊物的其他文字',
};
