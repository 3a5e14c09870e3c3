import path from 'node:path';
import { loadKnowledge, understand } from '../pipeline.ts';
import { readDocument } from '../read/read.ts';
import { stat } from 'node:fs/promises';
import { explainArticle, explainLines } from '../report/explain.ts';
import { printFindings } from '../report/findings.ts';
import { terminalColumns } from '../report/terminal.ts';
import type { Command } from './command.ts';

export const explain: Command = {
  name: 'explain',
  summary: '逐行说明一份原文：每行归到哪里，凭哪条规则',
  positionals: 1,
  options: {},
  help: `npm run explain -- FILE

把一份原文从头到尾说清楚：读成什么编码，当作网页还是报纸版面、为什么，一份里有几篇时怎样分开；
然后逐行对照：左边是原文（行号、归类、规则、依据），右边是它成了什么（标题、第几段、读出的来源和日期，或删去）；
最后是得出的各篇文章，各项资料读自哪几个字。什么也不写。

终端有 100 列才左右对照，不足就上下排；印到文件里时，用 COLUMNS=140 指定列数。

退出码：0 读成了；1 没读成；2 用法不对`,
  async run(_, [file = ''], screen) {
    const size = (await stat(file).catch(() => undefined))?.size;
    if (size === undefined) {
      screen.error(`没有这个文件：${file}。写上从当前文件夹算起的路径，例如 content/raw/web/a.txt。`);
      return 1;
    }
    const raw = readDocument(path.dirname(file), { file: path.basename(file), path: file, size });
    if (!('blocks' in raw)) {
      printFindings(screen, [raw]);
      return 1;
    }
    const { document, reading, articles, findings } = understand(raw, loadKnowledge());
    for (const line of explainLines(document, reading, articles, terminalColumns())) screen.out(line);
    articles.forEach((article, index) => {
      for (const line of explainArticle(article, index)) screen.out(line);
    });
    if (articles.length === 0) screen.out('没有得出文章。');
    printFindings(screen, findings);
    return 0;
  },
};
