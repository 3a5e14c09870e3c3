import { isNode, LineCounter, parseDocument } from 'yaml';

/** A fault in a file that a person edits: where it is, what is wrong, what to do. Both sentences in Chinese. */
export interface Problem {
  line: number;
  message: string;
  hint: string;
}

/** YAML text as plain data, its syntax errors, and the 1-based line of any value by its path. */
export interface LinedYaml {
  value: unknown;
  problems: Problem[];
  lineOf: (path: (string | number)[]) => number;
}

/** Parses YAML so that faults in the data can be told by line. Never throws. */
export function parseWithLines(text: string): LinedYaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const problems = document.errors.map((error) => ({
    line: counter.linePos(error.pos[0]).line,
    message: `YAML 语法有误（${error.code}）`,
    hint: '检查这一行的缩进、引号、括号和冒号后的空格',
  }));
  const lineOf = (path: (string | number)[]): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
  return { value: problems.length === 0 ? document.toJS() : undefined, problems, lineOf };
}

/** The problems of `found`, in the order of the file. */
export function inFileOrder(found: Problem[]): Problem[] {
  return found.sort((a, b) => a.line - b.line);
}
