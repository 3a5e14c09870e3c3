/**
 * What a text puts in short lines of one form: the sheet of an event (时间：… 地点：…), its programme, ranks, figures,
 * and headings that are a day, an hour or a keyword. Alone such a line looks like a page's label, its stamp or its menu.
 */
import { labelsIn } from './labels.ts';
import type { Sorted } from './seen.ts';

/** Names that only an event, a call or a post to fill has. */
const OF_EVENT =
  /^(?:(?:活动|会议|报名|展览|招聘会?|面试|比赛|培训|开幕|举办|参展|集合|上课|服务|办理|工作)?(?:时间|日期|地[点址]|对象|要求|条件|方式)|岗位|职位|招聘岗位|招聘人数|人数|名额|[月年]薪|薪资|待遇|票价|费用|主题|议程|嘉宾|主讲人?)$/u;
/** A page has such labels too: its address beside its telephone, its day. */
const [WHEN, WHERE] = [/^(?:时间|日期)$/u, /^地[点址]$/u];
const BESIDE_EVENT =
  /^(?:主办|承办|协办|指导|支持)(?:单位|方)?$|^(?:报名|咨询|联系|服务|求助|会务)?(?:电话|热线|邮箱|人|方式|QQ|微信)$/u;
const FIELD = /^(?:[•·●■▪◆-]|\p{Extended_Pictographic}\ufe0f?)? ?([\p{Script=Han}Q]{1,8}) ?: ?\S/u;
const HOUR = '\\d{1,2}:\\d\\d';
/** 9:00—9:30 开幕式 */
const ON_PROGRAMME = new RegExp(`^${HOUR} ?[-—–~至到]{1,2} ?${HOUR} \\S`, 'u');
/** 09:30 签约 */
const AT_HOUR = /^\d{1,2}:\d\d \S{2,20}$/u;
/** 一等奖：青禾材料公司, 第二名 云桥检测公司 */
const RANK = /^(?:第?[一二三四五六七八九十]{1,3}(?:名|等奖)|优秀奖|特等奖|[金银铜]奖) ?[: ]? ?\S/u;
/** 产值：1958亿元, 税收 120亿元 增长8%, ▲产值增长12%; what a sign points at besides is a picture */
const FIGURE =
  /^(?:[•·●■]|[▲▼↑↓](?=[^。,\d]{0,14}(?:[增升提涨降减落]\p{Script=Han}?|达|:) ?\d))? ?(?!阅读|浏览|点[击赞]|评论|收藏|转发|人气|播放|分享|在看|粉丝)[\p{Script=Han}“”]{2,12} ?[: ]? ?(?:增长|下降|达)? ?\d[\d.,]{0,11} ?(?:[万亿]?[元人家个吨亩倍%]|平方米|公里|万)/u;

const nameOf = (text: string): string => FIELD.exec(text)?.[1] ?? '';
const isField = (text: string): boolean => {
  const name = nameOf(text);
  return OF_EVENT.test(name) || BESIDE_EVENT.test(name);
};
const HANGING = /(?:如下|以下|包括|[为是有]):$/u;
const NAMED_FIGURE = /^\p{Script=Han}{2,8} ?: ?\d[\d.,]{0,11} ?[万亿]?\p{Script=Han}{0,3}$/u;
const NAMED_RANK = /^(?:第[一二三四五六七八九十]{1,3}名|[一二三]等奖|优秀奖|特等奖|[金银铜]奖) ?:/u;

/** Whether a folded line can only be one of a list, or what announces it: no headline says 地点：青禾会展中心, 09:30 签约 or 名单如下：. */
export const isOfList = (text: string): boolean =>
  isField(text) ||
  HANGING.test(text) ||
  NAMED_FIGURE.test(text) ||
  NAMED_RANK.test(text) ||
  ON_PROGRAMME.test(text) ||
  AT_HOUR.test(text);
/** A label of the page: 发布时间 and 来源 are, a bare 时间 among others is none. */
const isOfPage = ({ raw }: Sorted): boolean =>
  labelsIn(raw).some(({ kind, name }) => kind !== 'other' && !/^(?:时间|日期)$/u.test(name));

interface Form {
  fits: (line: Sorted) => boolean;
  /** Whether so many lines of the form are no chance; `announced` where a line that ends in a colon stands above. */
  holds: (run: readonly Sorted[], announced: boolean) => boolean;
}
const BULLET = /^[•·●■▪◆-] ?[^:。]{2,24}$/u;
const ON_DAY = /^(?:(?:19|20)\d\d年)?\d{1,2}月(?:\d{1,2}日)? \S{2,20}$/u;
const COUNTED = /^\d{1,2} ?[.、 ] ?\S.{1,30}$/u;
const isAnnounced = (run: readonly Sorted[], announced: boolean): boolean => announced && run.length > 1;

const forms: Form[] = [
  {
    fits: (line) => isField(line.text) && !isOfPage(line),
    holds: (run) => {
      const names = run.map(({ text }) => nameOf(text));
      const isPlaced = names.some((name) => WHEN.test(name)) && names.some((name) => WHERE.test(name));
      const isOfEvent = (name: string) => OF_EVENT.test(name) && !WHEN.test(name) && !WHERE.test(name);
      return new Set(names).size === names.length && run.length > 1 && (isPlaced || names.some(isOfEvent));
    },
  },
  { fits: ({ text }) => ON_PROGRAMME.test(text), holds: (run) => run.length > 2 },
  { fits: ({ text }) => RANK.test(text), holds: (run) => run.length > 1 },
  { fits: ({ text }) => FIGURE.test(text), holds: (run) => run.length > 1 },
  ...[BULLET, AT_HOUR, ON_DAY, COUNTED].map((form) => ({
    fits: ({ text }: Sorted) => form.test(text),
    holds: isAnnounced,
  })),
];

const LONGEST = 60;
const isText = (line: Sorted | undefined): boolean =>
  line?.marks.para === true && (line.kinds.size === 0 || !line.kinds.has('footer'));

/** 日程安排如下：, but not 24小时点击排行：, which heads a list of other pages. */
const announces = ({ text, kinds }: Sorted): boolean =>
  kinds.size === 0 &&
  text.endsWith(':') &&
  !/^(?:相关|热门|推荐|更多|往期|延伸|精彩|本站)/u.test(text) &&
  /(?:[,。;].{2,60}|如下|以下|包括|分别|安排|日程|议程|流程|名单(?:公布)?|[为是有]):$/u.test(text);

/** For each line whether it is one of a run of such lines right below a paragraph, or below a line that announces them. */
export function fieldsIn(lines: readonly Sorted[]): boolean[] {
  const found = lines.map(() => false);
  for (let i = 1; i < lines.length; i++) {
    const above = lines[i - 1]!;
    const announced = announces(above) && (above.marks.para || isText(lines[i - 2]));
    if (!isText(above) && !announced) continue;
    for (const { fits, holds } of forms) {
      let end = i;
      while (lines[end] && lines[end]!.length <= LONGEST && fits(lines[end]!)) end++;
      if (!holds(lines.slice(i, end), announced)) continue;
      found.fill(true, i, end);
      break;
    }
  }
  return found;
}

/** Headings of one form: 关键词：快, 08:30, 昨天, 2018年4月6日. */
const HEADINGS = [
  /^[【[]?关键词[一二三四五六七八九十\d]{0,2} {0,2}: ?[^ ,;、|/]{1,10}[】\]]?$/u,
  /^(?:[上下中]午|晚上|凌晨)? ?\d{1,2}:\d\d$/u,
  /^(?:前天|昨天|今天|明天|如今|现在|[一二三四五六七八九十\d]{1,3}年前)$/u,
  /^(?:19|20)\d\d年\d{1,2}月(?:\d{1,2}日)?$|^\d{1,2}月\d{1,2}日$/u,
];
const HEADED = ['tags', 'stamp', 'dated'];

/** For each line whether it is one of two or more headings of one form, each between two paragraphs. */
export function headingsIn(lines: readonly Sorted[]): boolean[] {
  const found = lines.map(() => false);
  for (const form of HEADINGS) {
    const places = lines.flatMap(({ text, length }, i) =>
      length <= 16 && form.test(text) && isText(lines[i - 1]) && isText(lines[i + 1]) ? [i] : [],
    );
    if (places.length > 1) for (const i of places) found[i] = true;
  }
  return found;
}

/** 尊敬的各位企业家：, over a letter that is the text; a mail that brings a text speaks to those who print it. */
const TO_READERS =
  /^(?:尊敬的|亲爱的|敬爱的|各位|全体|致)(?!.{0,6}(?:编辑|老师|主任|领导|记者|主编))[^。,:]{2,24}:$/u;
const SIGN_OFF = /^(?:此致|敬礼|此致 ?敬礼|顺[祝颂]\p{Script=Han}{0,6}|祝好)[!。]?$/u;

/** For each line whether it closes a letter that is the text: 此致, below 尊敬的各位企业家： and a paragraph. */
export function signOffsIn(lines: readonly Sorted[]): boolean[] {
  const start = lines.findIndex(({ text }) => TO_READERS.test(text));
  const isLetter = start >= 0 && isText(lines[start + 1]);
  return lines.map(({ text }, i) => isLetter && i > start + 1 && SIGN_OFF.test(text));
}

/** Rules of a newspaper's page that take such lines where they stand alone. */
const ON_PAGES = ['page-staff', 'page-header', 'page-advert', 'page-caption'];
const OF_FIELD = ['label', 'stamp', 'dated', 'footer', 'nav', 'caption', 'debris'];

/** For each line the kinds and rules of furniture that it only seems to be of, given which lines are headings. */
export function seemingIn(lines: readonly Sorted[], headings: readonly boolean[]): (readonly string[])[] {
  const [fields, signOffs] = [fieldsIn(lines), signOffsIn(lines)];
  return lines.map((_, i) => {
    if (fields[i]) return [...OF_FIELD, ...ON_PAGES];
    if (headings[i]) return [...HEADED, 'page-header'];
    return signOffs[i] ? ['mail'] : [];
  });
}

/** The lines without the kinds that they only seem to be of. */
export function withoutSeeming(lines: Sorted[]): Sorted[] {
  const seeming = seemingIn(lines, headingsIn(lines));
  return lines.map((line, i) =>
    line.kinds.size === 0 || seeming[i]!.length === 0
      ? line
      : { ...line, kinds: new Set([...line.kinds].filter((kind) => !seeming[i]!.includes(kind))) },
  );
}
