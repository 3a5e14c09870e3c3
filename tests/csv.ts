/** The rows of a CSV file by RFC 4180; throws at a quote or line end that stands where none may. */
export function parseCsv(source: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < source.length) {
    const [cell, end] = source[at] === '"' ? quoted(source, at) : bare(source, at);
    row.push(cell);
    if (source[end] === ',') at = end + 1;
    else if (source.startsWith('\r\n', end)) {
      rows.push(row);
      row = [];
      at = end + 2;
    } else throw new Error(`no end of a cell at ${end}`);
  }
  if (row.length > 0) throw new Error('the last line does not end');
  return rows;
}

function quoted(source: string, start: number): [cell: string, end: number] {
  let cell = '';
  for (let from = start + 1; ;) {
    const to = source.indexOf('"', from);
    if (to < 0) throw new Error(`a quote that stays open at ${start}`);
    cell += source.slice(from, to);
    if (source[to + 1] !== '"') return [cell, to + 1];
    cell += '"';
    from = to + 2;
  }
}

function bare(source: string, start: number): [cell: string, end: number] {
  const cell = /[^",\r\n]*/y;
  cell.lastIndex = start;
  const found = cell.exec(source)![0];
  // An empty cell at the end of a line, or one before a comma.
  return [found, start + found.length];
}
