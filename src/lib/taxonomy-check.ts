import { inFileOrder, parseWithLines } from './yaml-lines.ts';
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

/** A field of the file by its path, as far as it is a map. */
type Fields = Record<string, unknown>;
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Checks the text of content/topics.yml; problems in the order of the file, none when all is well. */
export function validateTaxonomy(text: string): Problem[] {
  const { value, problems, lineOf } = parseWithLines(text);
  if (problems.length > 0) return problems;
  const { scoring, groups, topics } = fieldsOf(value);
  const found: Problem[] = [];
  const say = (path: (string | number)[], message: string, hint: string): void => {
    found.push({ line: lineOf(path), message, hint });
  };
  for (const name of numbers) {
    if (typeof fieldsOf(scoring)[name] !== 'number')
      say(['scoring', name], `scoring.${name} 不是数`, '写一个数');
  }
  if (!Array.isArray(topics))
    return [...found, { line: 1, message: '没有 topics 列表', hint: '照文件开头的说明写' }];
  for (const [row, topic] of topics.entries()) {
    checkTopic(fieldsOf(topic), fieldsOf(groups), (path, message, hint) => {
      say(['topics', row, ...path], message, hint);
    });
  }
  for (const field of ['id', 'label']) {
    const seen = new Set<unknown>();
    for (const [row, topic] of topics.entries()) {
      const name = fieldsOf(topic)[field];
      if (isText(name) && seen.has(name))
        say(['topics', row, field], `${field}「${name}」重复`, `换一个 ${field}`);
      seen.add(name);
    }
  }
  return inFileOrder(found);
}

function checkTopic(
  topic: Fields,
  groups: Fields,
  say: (path: string[], message: string, hint: string) => void,
): void {
  const { id, label, group, kw, re, not } = topic;
  if (!isText(id) || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    say(['id'], 'id 缺少或写得不对', '用小写字母、数字和连字符');
  if (!isText(label)) say(['label'], '缺少 label', '补上显示的名字');
  if (!isText(group) || !Object.hasOwn(groups, group)) {
    say(['group'], `不认识的 group「${String(group)}」`, `改为 ${Object.keys(groups).join('、')} 之一`);
  }
  if (Object.keys(fieldsOf(kw)).length === 0) say(['kw'], '没有关键词', '写成 kw: {词: 权重}');
  for (const [field, words] of Object.entries({ kw, re })) {
    for (const [word, weight] of Object.entries(fieldsOf(words))) {
      if (typeof weight !== 'number') say([field, word], `「${word}」的权重不是数`, '写 0.5 到 3 之间的数');
    }
  }
  for (const source of Object.keys(fieldsOf(re))) {
    const fault = patternFault(source);
    if (fault) say(['re', source], `正则「${source}」${fault}`, '照别处的写法改，重复写成 {0,8} 这样');
  }
  if (not !== undefined && !(Array.isArray(not) && not.every(isText))) {
    say(['not'], 'not 不是文字的列表', '写成 not: [甲, 乙]');
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
