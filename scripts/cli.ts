import { parseArgs } from 'node:util';
import { keepModules } from './module-cache.ts';

keepModules();
const { commands } = await import('./commands/index.ts');
const { checkKnowledge } = await import('./knowledge.ts');
const { findingLines } = await import('./report/findings.ts');
const { terminal } = await import('./report/terminal.ts');

const [name = '', ...argv] = process.argv.slice(2);
process.exitCode = await main(name, argv);

/**
 * argv to command to exit code: 0 all well, 1 findings that need the editor, 2 wrong usage. Most commands rest on the
 * files of knowledge, some as soon as they are loaded: these are looked at first.
 */
async function main(name: string, argv: string[]): Promise<number> {
  const wrong = name === 'check' ? [] : checkKnowledge();
  if (wrong.length > 0) {
    for (const line of findingLines(wrong)) terminal.error(line);
    terminal.error('content/ 里的名录、主题或词表有错，什么也没做。照上面的话改好，再来一次。');
    return 1;
  }
  const command = await commands.get(name)?.();
  if (!command)
    return usage(
      name && !/^(?:-h|--help|help)$/.test(name) ? `没有“${name}”这个命令。` : '',
      await overview(),
    );
  let parsed;
  try {
    parsed = parseArgs({
      args: argv,
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (cause) {
    return usage(wrongOption(cause as Error & { code?: string }), command.help);
  }
  if (parsed.values['help']) return usage('', command.help);
  const surplus = parsed.positionals[command.positionals + (command.optional ?? 0)];
  if (surplus !== undefined) return usage(`多出一个参数：${surplus}`, command.help);
  if (parsed.positionals.length < command.positionals) return usage('少了要看的文件。', command.help);
  try {
    return await command.run(parsed.values, parsed.positionals, terminal);
  } catch (cause) {
    terminal.error(`没能做完：${(cause as Error).message}`);
    if (process.env['DEBUG']) terminal.error((cause as Error).stack ?? '');
    return 1;
  }
}

/** What is wrong with an option, in Chinese. */
function wrongOption({ code, message }: Error & { code?: string }): string {
  const option = /-[\w-]+/.exec(message)?.[0] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有 ${option} 这个选项。`;
  return message.includes('does not take') ? `${option} 后面不写值。` : `${option} 后面要写值。`;
}

/** Prints help; with a complaint it goes to the error stream and is wrong usage. */
function usage(complaint: string, help: string): number {
  if (!complaint) terminal.out(help);
  else terminal.error(`${complaint}\n\n${help}`);
  return complaint ? 2 : 0;
}

async function overview(): Promise<string> {
  const all = await Promise.all(Array.from(commands.values(), (load) => load()));
  const rows = all.map(({ name, summary }) => `  npm run ${name.padEnd(9)} ${summary}`);
  return [
    '园讯：把开发区新闻整理成可读、可查的辑要',
    '',
    ...rows,
    '',
    '每个命令都有说明：npm run ingest -- --help',
  ].join('\n');
}
