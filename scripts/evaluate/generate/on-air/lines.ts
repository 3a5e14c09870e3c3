/** A line of a programme as it was written down. */
export interface Line {
  kind: 'head' | 'furniture' | 'title' | 'label' | 'text' | 'credit' | 'break';
  text: string;
  /** The first line of an item or of a part of the page. */
  opens?: boolean;
}

export const lineOf = (kind: Line['kind'], text: string): Line => ({ kind, text });

/** The first line is told to open what comes. */
export const opened = ([first, ...rest]: readonly Line[]): Line[] =>
  first === undefined ? [] : [{ ...first, opens: true }, ...rest];
