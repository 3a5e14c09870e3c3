import {
  fieldFaults,
  inFileOrder,
  isFields,
  isText,
  isTexts,
  parseWithLines,
  repeated,
} from './yaml-lines.ts';
import type { Problem } from './yaml-lines.ts';

const numbers = [
  'title_factor',
  'lead_chars',
  'lead_factor',
  'tag_factor',
  'min_score',
  'keep_ratio',
  'max_topics',
  'close_ratio',
];
const SCORING = { texts: [], lists: [], known: [...numbers, 'saturation', 'general', 'specific_group'] };
const TOPIC = {
  texts: ['id', 'label'],
  lists: ['not'],
  known: ['id', 'label', 'group', 'kw', 're', 'not'],
} as const;
const [LEAST, MOST] = [0.5, 3];

type Fields = Record<string, unknown>;
type Say = (path: (string | number)[], message: string, hint: string) => void;

/** Checks the text of content/topics.yml; problems in the order of the file, none when all is well. */
export function validateTaxonomy(text: string): Problem[] {
  const { value, problems, lineOf } = parseWithLines(text);
  if (problems.length > 0) return problems;
  const found: Problem[] = [];
  const say: Say = (path, message, hint) => {
    found.push({ line: lineOf(path), message, hint });
  };
  const parts: Fields = isFields(value) ? value : {};
  const { scoring, groups, topics } = parts;
  if (!isFields(scoring)) say(['scoring'], '没有 scoring', '照文件开头的说明写');
  if (!isFields(groups) || !Object.values(groups).every(isText))
    say(['groups'], 'groups 写得不对', '写成 groups: 下面每行一个 id: 名称');
  if (!Array.isArray(topics)) say(['topics'], '没有 topics 列表', '照文件开头的说明写');
  if (!isFields(scoring) || !isFields(groups) || !Array.isArray(topics)) return inFileOrder(found);
  checkScoring(scoring, Object.keys(groups), topics, say);
  for (const [row, topic] of topics.entries()) {
    if (!isFields(topic)) say(['topics', row], '这一条不是“字段: 值”', '照同类的写法改');
    else checkTopic(topic, groups, (path, message, hint) => say(['topics', row, ...path], message, hint));
  }
  for (const field of ['id', 'label'])
    for (const [row, name] of repeated(topics, field))
      say(['topics', row, field], `${field}「${name}」重复`, `换一个 ${field}`);
  return inFileOrder(found);
}

function checkScoring(scoring: Fields, groups: string[], topics: readonly unknown[], say: Say): void {
  for (const name of numbers)
    if (!(Number(scoring[name]) >= 0) || typeof scoring[name] !== 'number')
      say(['scoring', name], `scoring.${name} 不是数`, '写一个不小于 0 的数');
  for (const [field, message, hint] of fieldFaults(scoring, SCORING)) say(['scoring', field], message, hint);
  const ids = new Set(topics.map((topic) => isFields(topic) && topic['id']));
  const { general = [], specific_group: specific } = scoring;
  if (!isTexts(general) || !general.every((id) => ids.has(id)))
    say(['scoring', 'general'], 'scoring.general 里有不认识的主题', '写成 [id, id]，都是 topics 里有的 id');
  if (!isText(specific) || !groups.includes(specific))
    say(
      ['scoring', 'specific_group'],
      `不认识的 group「${String(specific)}」`,
      `改为 ${groups.join('、')} 之一`,
    );
}

function checkTopic(topic: Fields, groups: Fields, say: Say): void {
  const { id, group, kw, re } = topic;
  for (const [field, message, hint] of fieldFaults(topic, TOPIC)) say([field], message, hint);
  if (isText(id) && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    say(['id'], `id「${id}」含有不能用的字符`, '只用小写字母、数字和连字符');
  if (!isText(group) || !Object.hasOwn(groups, group))
    say(['group'], `不认识的 group「${String(group)}」`, `改为 ${Object.keys(groups).join('、')} 之一`);
  if (!isFields(kw) || Object.keys(kw).length === 0) say(['kw'], '没有关键词', '写成 kw: {词: 权重}');
  if (re !== undefined && !isFields(re)) say(['re'], 're 写得不对', "写成 re: {'正则': 权重}");
  for (const [field, words] of Object.entries({ kw, re }))
    for (const [word, weight] of isFields(words) ? Object.entries(words) : [])
      if (typeof weight !== 'number' || weight < LEAST || weight > MOST)
        say(
          [field, word],
          `「${word}」的权重${typeof weight === 'number' ? `是 ${weight}` : '不是数'}`,
          `写 ${LEAST} 到 ${MOST} 之间的数`,
        );
  for (const source of isFields(re) ? Object.keys(re) : []) {
    const fault = patternFault(source);
    if (fault) say(['re', source], `正则「${source}」${fault}`, '照别处的写法改，重复写成 {0,8} 这样');
  }
}

/** What is wrong with a pattern: it must compile, and repeat only up to a limit. */
function patternFault(source: string): string | undefined {
  try {
    new RegExp(source, 'giu');
  } catch {
    return '写得不对';
  }
  const plain = source.replace(/\\./g, '').replace(/\[[^[\]]{0,80}\]/g, '');
  return /[*+]|\{\d+,\}/.test(plain) ? '用了没有上限的重复' : undefined;
}
