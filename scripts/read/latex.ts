/** The LaTeX commands that some text recognition writes its pages in: headings, pictures and their captions. */

const COMMAND = /\\(?:title|author|part|chapter|(?:sub){0,2}section|includegraphics|begin|end|caption)\b/u;
const HEADING = /^\\(title|part|chapter|section|subsection|subsubsection)\*?\{(.*)$/u;
const LEVELS: Record<string, string> = { subsection: '## ', subsubsection: '### ' };
const NOTHING = /^\\(?:(?:begin|end|captionsetup)\{.*\}|maketitle|author\{|centering)$|^\}$/u;
const PICTURE = /^\\includegraphics(?:\[[^\]]{0,200}\])?\{[^{}]{0,2000}\}$/u;
const WORDS = /^\\(?:caption|author|footnotetext)\{(.*)\}$/u;
/** A heading of several lines closes on one of so many. */
const LONGEST = 3;

/** The number of lines that a heading takes from its first on; 0 where it does not close. */
function linesOfHeading(lines: readonly string[], from: number): number {
  for (let k = 0; k < LONGEST; k++) {
    const line = lines[from + k]?.trim() ?? '';
    if (k > 0 && (line === '' || /[{\\]/u.test(line))) return 0;
    if (line.endsWith('}')) return k + 1;
  }
  return 0;
}

/**
 * Lines with headings as Markdown has them, a picture as one, and the words of captions and authors alone; one line
 * for each, and those of a text without such commands as they are.
 */
export function plainCommands(lines: readonly string[]): string[] {
  if (!lines.some((line) => COMMAND.test(line))) return [...lines];
  const plain = lines.map((line) => {
    const text = line.trim().replace(/(?<=\d) ?\\%/gu, '%');
    if (NOTHING.test(text)) return '';
    if (PICTURE.test(text)) return '![](picture)';
    return WORDS.exec(text)?.[1] ?? (text === line.trim() ? line : text);
  });
  lines.forEach((line, i) => {
    const [, name, words] = HEADING.exec(line.trim()) ?? [];
    const count = name === undefined ? 0 : linesOfHeading(lines, i);
    for (let k = 0; k < count; k++) {
      const text = k === 0 ? words! : lines[i + k]!.trim();
      plain[i + k] = `${LEVELS[name!] ?? '# '}${text.replace(/(?:\\\\|\})$/u, '').trim()}`;
    }
  });
  return plain;
}
