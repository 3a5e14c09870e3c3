/** Firefox where the machine has one, by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) over Node's own WebSocket. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

/** Undefined on a machine without Firefox. One in a snap is none: it may not read a profile in the temporary folder. */
export const firefoxPath = [
  '/usr/lib/firefox-esr/firefox-esr',
  '/usr/lib/firefox/firefox',
  '/usr/lib64/firefox/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
].find(existsSync);

/** Code points that WebDriver has given to keys. */
const keyCodes: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Control: '\uE009',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
};

interface Message {
  id?: number;
  method?: string;
  message?: string;
  params?: { text: string };
  result?: unknown;
}

/** The commands of a session, and what its pages write to the console. */
async function connect(address: string) {
  const socket = new WebSocket(`${address}/session`);
  await once(socket, 'open');
  const open = new Map<number, (answer: Message) => void>();
  const noise: string[] = [];
  socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const message = JSON.parse(data) as Message;
    if (message.method === 'log.entryAdded') noise.push(message.params!.text);
    if (message.id) open.get(message.id)?.(message);
  });
  let sent = 0;
  const send = async <T>(method: string, params: object = {}): Promise<T> => {
    const id = ++sent;
    const answer = new Promise<Message>((resolve) => open.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const { message, result } = await answer;
    if (message) throw new Error(`${method}: ${message}`);
    return result as T;
  };
  return { send, noise };
}

/**
 * Starts Firefox with one page.
 * @param prefs preferences that differ from the usual
 */
export async function launchFirefox(prefs: Record<string, string | number | boolean> = {}) {
  const profile = await mkdtemp(path.join(tmpdir(), 'yuanxun-firefox-'));
  const lines = Object.entries(prefs).map((pref) => `user_pref(${JSON.stringify(pref).slice(1, -1)});`);
  await writeFile(path.join(profile, 'user.js'), lines.join('\n'));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const firefox = spawn(firefoxPath!, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: 300_000 });
  let address: string | undefined;
  for await (const line of createInterface(firefox.stderr)) {
    address = /listening on (ws:\S+)/.exec(line)?.[1];
    if (address) break;
  }
  assert.ok(address, 'Firefox does not start');
  firefox.stderr.resume();
  const { send, noise } = await connect(address);
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });

  /** Runs a function in the page; what goes in and out is JSON. */
  async function evaluate<A, T>(run: (argument: A) => T, argument?: A): Promise<Awaited<T>> {
    const expression = `(async () => JSON.stringify({ value: await (${String(run)})(${JSON.stringify(argument)}) }))()`;
    const target = { context };
    const { result, exceptionDetails } = await send<{
      result?: { value: string };
      exceptionDetails?: { text: string };
    }>('script.evaluate', { expression, target, awaitPromise: true });
    if (!result) throw new Error(exceptionDetails?.text);
    return (JSON.parse(result.value) as { value: Awaited<T> }).value;
  }
  return {
    noise,
    evaluate,
    goto: (url: string) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    back: () => send('browsingContext.traverseHistory', { context, delta: -1 }),
    resize: (width: number, height: number) =>
      send('browsingContext.setViewport', { context, viewport: { width, height } }),
    /** Waits until something holds, over navigations too. */
    async until<A>(holds: (argument: A) => boolean, argument?: A) {
      for (let left = 200; !(await evaluate(holds, argument).catch(() => false)); left--) {
        assert.ok(left, String(holds));
        await sleep(50);
      }
    },
    /** Presses keys one after the other; those joined by + at once. */
    async press(...chords: string[]) {
      for (const chord of chords) {
        const values = chord.split('+').map((key) => keyCodes[key] ?? key);
        const downs = values.map((value) => ({ type: 'keyDown', value }));
        const ups = values.map((value) => ({ type: 'keyUp', value }));
        await send('input.performActions', {
          context,
          actions: [{ type: 'key', id: 'keys', actions: [...downs, ...ups] }],
        });
      }
    },
    async close() {
      const gone = once(firefox, 'exit');
      await send('browser.close');
      await gone;
      await rm(profile, { recursive: true, force: true });
    },
  };
}

export type Firefox = Awaited<ReturnType<typeof launchFirefox>>;
