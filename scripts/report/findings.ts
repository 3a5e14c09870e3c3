import { seenLine } from '../../src/lib/seen.ts';
import type { Finding } from '../types.ts';
import { byUrgency } from './urgency.ts';
import { paint, type Screen } from './terminal.ts';

const MARKS = {
  error: paint('red', '错误'),
  warning: paint('yellow', '存疑'),
  note: paint('dim', '说明'),
} as const;

const placeOf = ({ file, line }: Finding): string => (line === undefined ? file : `${file}:${line}`);

/**
 * A line for each finding, `file:line: message → what to do`, those that most need a person first. What is said in the
 * same words of several places is said once, with the first place and the number of the others.
 */
export function findingLines(findings: readonly Finding[]): string[] {
  const same = Map.groupBy(byUrgency(findings), ({ level, message, hint }) =>
    JSON.stringify([level, message, hint]),
  );
  return [...same.values()].map((all) => {
    const [first] = all;
    const { level, message, hint } = first!;
    const others = all.length > 1 ? `（另有 ${all.length - 1} 处）` : '';
    return `${MARKS[level]} ${seenLine(`${placeOf(first!)}${others}: ${message} → ${hint}`)}`;
  });
}

export function printFindings(screen: Screen, findings: readonly Finding[]): void {
  for (const line of findingLines(findings)) screen.out(line);
}
