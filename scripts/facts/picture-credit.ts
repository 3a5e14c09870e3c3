/** The words that tell who took, drew, gave or keeps a picture, apart from what it shows: 图/视觉云桥, 林小禾/人民图片, 何雨制图. */
import { noise } from '../clean/noise.ts';
import { namesNotWords, parseNames } from './names.ts';

const KEPT = `(?:${[...noise.pictureHouses].map((name) => RegExp.escape(name)).join('|')})`;
/** Any house, where a name or a label stands before it. */
const HOUSE = `(?:${KEPT}|\\p{Script=Han}{0,4}(?:视觉|視覺|影像|图片社?|圖片|图库)\\p{Script=Han}{0,4})`;
const LABEL =
  '(?:[图圖]片?(?:来源|來源|源|提供|作者)?|照片|配图|插图|插画|漫画|制图|绘图|图表|供图|[摄攝]影?|航拍)';

/** 视觉云桥供图, AI制图, 无人机照片: no person is named. */
const NOBODY = new RegExp(
  `^(?:${KEPT}(?:供图)?|(?:本报)?(?:AI|人工智能)(?:制图|绘图|生成|作图|创意)|(?:无人机|航拍|监控|手机)(?:照片|图片|拍摄)|(?:新华|中新|\\p{Script=Han}{1,3})社发|[图圖]片?均?由[^。,:]{2,20}(?:提供|拍摄))$`,
  'iu',
);
const LABELLED = new RegExp(`^${LABEL} ?[:/|丨] ?([\\p{Script=Han}\\w·+/、 ]{2,20})$`, 'iu');
const KEEPS = new RegExp(
  `^(?:${LABEL} ?[:/|丨 ] ?)?([^/。,:]{2,24}?)(?: ?[摄攝]影?)? ?[/(] ?${HOUSE}$`,
  'iu',
);
const MADE =
  /^([^。,:]{2,24}?)(?: ?[ /] ?[图圖绘画]| ?\/? ?(?:(?<!拍)[摄攝]影?|制图|绘图|漫画|插画|制表|航拍|供图))$/u;
const TOOK = /^((?:特约|本报|首席)?[摄攝]影(?:师|记者)? ?[^。,:报報]{2,12})$/u;
const ONLY_HOUSE = new RegExp(`^${HOUSE}$`, 'iu');

/** Whether words are names, perhaps behind roles, and nothing else. */
function areNames(words: string): boolean {
  const names = parseNames(words.trim());
  return names !== undefined && names.people.length + names.others > 0 && namesNotWords(names);
}

/**
 * Whether folded words only tell where a picture is from.
 * @param isApart they stand behind an end mark or in brackets, so that behind a label anyone may be named
 */
export function tellsCredit(words: string, isApart: boolean): boolean {
  if (NOBODY.test(words)) return true;
  const labelled = LABELLED.exec(words)?.[1];
  if (labelled !== undefined && (isApart || ONLY_HOUSE.test(labelled) || areNames(labelled))) return true;
  const person = (KEEPS.exec(words) ?? MADE.exec(words) ?? TOOK.exec(words))?.[1];
  return person !== undefined && areNames(person);
}

const BEHIND = /[。!?」”] ?[([]?([^。!?()]{2,40})$/u;
const BRACKETED = /\(([^()]{2,40})\)?$/u;

/** Whether a folded line is such words, or ends in them behind an end mark or in brackets. */
export function endsInCredit(line: string): boolean {
  const apart = [BEHIND, BRACKETED].flatMap((place) => place.exec(line)?.[1]?.trim() ?? []);
  return apart.some((words) => tellsCredit(words, true)) || tellsCredit(line, false);
}
