import { styleText } from 'node:util';

/** Where text goes; a fake one in tests. */
export interface Screen {
  out: (line: string) => void;
  error: (line: string) => void;
  /** Rewrites the current line; does nothing where there is no terminal. */
  status: (line: string) => void;
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** Controls, but for line ends, tabs and colours: a text must not steer the terminal. */
// eslint-disable-next-line no-control-regex -- they are what it is about
const CONTROL = /(?![\n\t]|\u001B\[[\d;]{0,20}m)\p{Cc}/gu;

/** A line that may be shown in a terminal, whatever texts it quotes. */
export const harmless = (line: string): string => line.replace(CONTROL, '');

export const terminal: Screen = {
  out: (line) => process.stdout.write(`${harmless(line)}\n`),
  error: (line) => process.stderr.write(`${harmless(line)}\n`),
  status: (line) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${line}`);
  },
};

export type Style = Parameters<typeof styleText>[0];

/** Colours a piece of text where the terminal shows colours and NO_COLOR is not set. */
export function paint(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}

/** Columns of the terminal; where there is none, of COLUMNS or 80. */
export const terminalColumns = (): number => process.stdout.columns ?? (Number(process.env['COLUMNS']) || 80);

/**
 * Progress of long work with the time left; silent below 2 seconds.
 * @param now milliseconds of a clock that never goes back
 */
export function progress(
  screen: Pick<Screen, 'status'>,
  total: number,
  noun: string,
  now = () => performance.now(),
): (done: number) => void {
  const start = now();
  return (done) => {
    const seconds = (now() - start) / 1000;
    if (done === total) screen.status('');
    else if (seconds > 2)
      screen.status(`${done} / ${total} ${noun}${timeLeft((seconds / done) * (total - done))}`);
  };
}

function timeLeft(seconds: number): string {
  if (!Number.isFinite(seconds)) return '';
  return seconds < 100 ? `，约剩 ${Math.ceil(seconds)} 秒` : `，约剩 ${Math.ceil(seconds / 60)} 分钟`;
}
