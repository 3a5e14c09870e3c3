import { diff } from 'node:util';
import { paint } from './terminal.ts';

/** Lines that are only in the old text (`-`) or only in the new one (`+`), in order; long ones are cut around the change. */
export function diffLines(before: string, after: string): string[] {
  const lines = diff(before.split('\n'), after.split('\n'));
  return lines.flatMap(([operation, line]) => {
    if (operation === 0 || line === '') return [];
    return operation === 1
      ? [paint('red', `    - ${shorten(line)}`)]
      : [paint('green', `    + ${shorten(line)}`)];
  });
}

function shorten(line: string): string {
  const characters = [...line];
  return characters.length > 100
    ? `${characters.slice(0, 60).join('')}……${characters.slice(-30).join('')}`
    : line;
}
