import type { Ledger, LedgerLine } from '../../scripts/types.ts';

const isKept = ({ state }: LedgerLine): boolean => !['head', 'tail', 'junk', 'markup'].includes(state);

/** Of the lines that hold the words the first that is the article's, else the first that is no other's. */
function lineOf({ lines }: Pick<Ledger, 'lines'>, id: string, words: string): LedgerLine | undefined {
  const holding = lines.filter(({ text, state }) => state !== 'markup' && text.includes(words));
  return holding.find(({ article }) => article === id) ?? holding.find(({ article }) => !article);
}

/** False for what a sidecar or an address says: that stands nowhere in the text. */
export function inText(evidence: string): boolean {
  return !evidence.endsWith('.yml') && !/^https?:/.test(evidence);
}

/**
 * Where the words that a date or a source was read from stand, where that needs saying: 读自页尾“2023-05-05”.
 * @param words the front matter's `dateFrom` or `sourceFrom`: words of the raw file, an address, or the name of a sidecar
 * @param ledger of the article's raw file; words that do not stand in it are given alone
 */
export function readFrom(words: string, ledger: Pick<Ledger, 'lines'> | undefined, id: string): string {
  if (words.endsWith('_folder.yml')) return '读自文件夹的 _folder.yml';
  if (words.endsWith('.yml')) return '读自同名 .yml';
  if (/^https?:/.test(words)) return `读自网址“${words}”`;
  const line = ledger && lineOf(ledger, id, words);
  const last = ledger?.lines.findLast((one) => one.article === id && isKept(one));
  const below = line && last && line.lines[0] > last.lines[1];
  const place = line?.state === 'tail' && below ? '页尾' : line?.state === 'junk' ? '删去的行' : '';
  return `读自${place}“${words}”`;
}
