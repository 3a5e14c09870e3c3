/** How a line ends: the feature that everything else rests on. */
export interface Marks {
  /** Ends like a sentence, perhaps with names in brackets behind it. */
  hard: boolean;
  /** Cut off with three dots, as teasers are. */
  cut: boolean;
  /** Ends like a sentence or a clause of a list. */
  ended: boolean;
  /** A short question or call: may be title, subhead or body. */
  question: boolean;
  /** Long, and cut off without a mark. */
  truncated: boolean;
  /** Looks like a paragraph by itself. */
  para: boolean;
  /** Looks like a headline, subhead or label. */
  short: boolean;
}

const SENTENCE_END = /[。!?][”’"'」』》)\]】]{0,4}$/u;
const CLOSING = /[”’"」』》)\]】]$/u;
const LETTER_OR_COMMA = /[\p{L}\p{N},、]$/u;

/** （文中企业名均为化名）, （注：数据截至三月底）: a note in brackets says something of the text and is a sentence of it. */
const NOTE =
  /^\((?:(?:备?注|说明) ?:|文[中内](?!图)|应(?:受访|采访|企业)|(?:以上|本文)?数据(?!来源|由)|截至|统计|[^()]{0,16}(?:热线|电话) ?:)[^()]{3,60}\)$|^\(?数据来源 ?: ?[^()。]{2,30}\)?$/u;

/** A short question may be a title or a subhead; one of three clauses is a sentence of the text. */
const LONGEST_QUESTION = 44;

/** So many brackets may stand behind the end: who sent it, who edited it, that it is over. */
const MOST_BRACKETS = 3;

/** Takes a last bracket of 2 to 36 characters off, or (完), so that the mark before a name shows. */
function withoutLastBracket(text: string): string {
  if (!text.endsWith(')')) return text;
  const open = text.lastIndexOf('(');
  const inside = text.slice(open + 1, -1);
  const fits = (inside.length >= 2 && inside.length <= 36) || inside === '完';
  return open > 0 && fits ? text.slice(0, open).trimEnd() : text;
}

/** Whether a sentence's end stands at the end, or before brackets that end the line. */
function endsSentence(text: string): boolean {
  let left = text;
  for (let k = 0; k < MOST_BRACKETS && !SENTENCE_END.test(left); k++) left = withoutLastBracket(left);
  return SENTENCE_END.test(left);
}

function isCut(text: string): boolean {
  if (!text.includes('...')) return false;
  const dots = /(?<!\.)(\.{3,12}) ?(?:\[?(?:更多|详细|详情|全文|查看全文|阅读全文)\]?)?$/u.exec(text);
  if (!dots) return false;
  return dots[1]!.length !== 6 || dots[0].length > 7;
}

/**
 * @param line a folded line; 在线～ says what 在线！ says
 * @param length its length in code points
 */
export function marksOf(line: string, length: number): Marks {
  const text = line.replace(/(?<=\p{Script=Han})[~～]{1,3}$/u, '!');
  const hard = endsSentence(text);
  const cut = isCut(text);
  const question =
    length <= LONGEST_QUESTION && /[!?]$/u.test(text) && !/。|^[^,]{4,},[^,]{4,},./u.test(text);
  const ended = hard || NOTE.test(text) || text.endsWith(';') || (length > 44 && CLOSING.test(text));
  const comma = /[,、]/u.test(text);
  const long =
    (hard && length >= 18) ||
    (length >= 45 && comma && (ended || text.endsWith(':'))) ||
    (length >= 70 && comma);
  const truncated =
    length >= 30 && !ended && !cut && !question && !text.includes(':') && LETTER_OR_COMMA.test(text);
  const para = !cut && !question && long;
  const short = !para && !cut && length <= 44 && (!ended || question);
  return { hard, cut, ended, question, truncated, para, short };
}
