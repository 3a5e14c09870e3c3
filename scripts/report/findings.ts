import type { Finding } from '../types.ts';
import { byUrgency } from './urgency.ts';
import { paint, type Screen } from './terminal.ts';

const MARKS = {
  error: paint('red', '错误'),
  warning: paint('yellow', '存疑'),
  note: paint('dim', '说明'),
} as const;

/** Findings as `file:line: message → what to do`, those that most need a person first. */
export function printFindings(screen: Screen, findings: readonly Finding[]): void {
  for (const { level, file, line, message, hint } of byUrgency(findings)) {
    screen.out(`${MARKS[level]} ${file}${line === undefined ? '' : `:${line}`}: ${message} → ${hint}`);
  }
}
