/** The lines at the head of a bulletin: its number, who makes it and its day, each on its own line or several on one. */
import { datesIn } from '../facts/calendar.ts';

const COUNT = '(?:\\d{1,4}(?:[-—~–/]\\d{1,4})?|[一二三四五六七八九十百〇零]{1,5})';
/** 第9期, （总第112期）, 第20号, 〔2021〕6号, 2021年第6号, 第3期（总第55期）, 增刊第2期. */
const NUMBER = new RegExp(
  `^[([【]?(?:(?:19|20)\\d\\d年?[,，]? ?)?(?:增刊|总|第)? ?(?:第? ?${COUNT} ?期|第 ?${COUNT} ?号)(?:[(,， ]{0,2}总第? ?\\d{1,5} ?[期号]\\)?)?[)\\]】]?$`,
  'u',
);
const OF_YEAR = /^\(?[〔[(【](?:19|20)\d\d[〕\])】] ?第? ?\d{1,4} ?[号期]\)?$/u;

/** Whether a folded line is the number of an issue and nothing else. */
export const isIssueNumber = (line: string): boolean =>
  line.length <= 24 && (NUMBER.test(line) || OF_YEAR.test(line));

const MAKES = '主办|主编|主管|承办|协办|编发|编印|编制|编辑|编写|整理|印发|印制|印|编';
const LABEL = new RegExp(
  `^(?:${MAKES}|制作|出刊|出版|刊发|签发|报送|发送)?(?:单位|部门|机关|日期|时间)?[:：]`,
  'u',
);
const SUFFIX = new RegExp(`(?:${MAKES})$`, 'u');
/** The name of an office at the end of which nothing else may stand. */
const OFFICE =
  /^(?!.*[,，。:：;；由])\p{Script=Han}{2,28}(?:\(\p{Script=Han}{2,16}\)\p{Script=Han}{0,16})?(?:办公室|管委会|委员会|领导小组|专班|中心|协会|秘书处|党工委|党委|政府|[局部办处科室厅])$/u;
const WEEKDAY = /^\(?(?:星期|周)[一二三四五六日天]\)?$/u;

/** What a folded line tells of a bulletin, and how many of its fields tell anything else. */
interface Head {
  days: number;
  numbers: number;
  offices: string[];
  /** So many offices have a word with them that says what they do. */
  made: number;
  others: number;
}

function headOf(line: string): Head {
  const dates = datesIn(line);
  const undated = dates.reduce((rest, { words }) => rest.replace(words, ' '), line);
  const head: Head = { days: dates.length, numbers: 0, offices: [], made: 0, others: 0 };
  for (const field of undated.split(/[ |丨]+/u).filter((text) => text !== '' && !WEEKDAY.test(text))) {
    const name = field.replace(LABEL, '').replace(SUFFIX, '');
    const isMade = name !== field;
    if (isIssueNumber(field)) head.numbers++;
    else if (OFFICE.test(name)) {
      head.offices.push(name);
      if (isMade) head.made++;
    } else if (!isMade || name !== '') head.others++;
  }
  return head;
}

/**
 * Whether a folded line tells the number of a bulletin, who makes it and its day and nothing else: two of them at least,
 * or one with a word that says so (…编印, 主办：…).
 */
export function isBulletinHead(line: string): boolean {
  if (line.length > 70) return false;
  const { days, numbers, offices, made, others } = headOf(line);
  const told = [days, numbers, offices.length].filter((count) => count > 0).length;
  return days < 2 && others === 0 && (told > 1 || numbers === 1 || made > 0);
}

/** The only office that such a line names. */
export function officeOfHead(line: string): string | undefined {
  const [office, ...more] = isBulletinHead(line) ? headOf(line).offices : [];
  return more.length === 0 ? office : undefined;
}
