import { inFileOrder, isFields, isText, isTexts, parseWithLines, type Problem } from './yaml-lines.ts';

/** The lists that content/noise.yml has. */
export const noiseLists = [
  'menu',
  'buttons',
  'buttonStarts',
  'notices',
  'listHeads',
  'listHeadFirst',
  'listHeadSecond',
  'spinners',
  'mediaSuffixes',
  'mediaNames',
  'paperSuffixes',
  'siteSuffixes',
  'hostSuffixes',
  'notMedia',
  'sections',
  'staffRoles',
  'sharedRoles',
  'staffRanks',
  'pictureHouses',
] as const;

/** Checks the text of content/noise.yml: the lists of words, none missing and no other. */
export const validateNoise = (text: string): Problem[] =>
  validateWords(text, noiseLists, isTexts, (list) => [
    `${list} 不是文字的列表`,
    `写成 ${list}: [甲, 乙]，有记号的词用引号括起来`,
  ]);

/** Checks the text of content/surnames.yml: the single ones and the compound ones. */
export const validateSurnames = (text: string): Problem[] =>
  validateWords(text, ['single', 'compound'], isText, (part) => [
    `${part} 不是一段文字`,
    `写成 ${part}: >- 下面缩进着写姓氏`,
  ]);

function validateWords(
  text: string,
  names: readonly string[],
  isRight: (value: unknown) => boolean,
  say: (name: string) => [message: string, hint: string],
): Problem[] {
  const { value, problems, lineOf } = parseWithLines(text);
  if (problems.length > 0) return problems;
  if (!isFields(value))
    return [{ line: 1, message: '不是“名称: 词”', hint: `每种一段：${names.join('、')}` }];
  const problem = (name: string, [message, hint]: [string, string]): Problem => ({
    line: lineOf([name]),
    message,
    hint,
  });
  return inFileOrder([
    ...names
      .filter((name) => !isRight(value[name]))
      .map((name) => problem(name, name in value ? say(name) : [`缺少 ${name}`, say(name)[1]])),
    ...Object.keys(value)
      .filter((name) => !names.includes(name))
      .map((name) => problem(name, [`没有“${name}”这一种`, `看看是不是写错了；有 ${names.join('、')}`])),
  ]);
}
