/** What a line of a file is, for whoever sets it. */
export type RowKind =
  | 'name'
  | 'head'
  | 'rule'
  | 'menu-head'
  | 'menu'
  | 'section'
  | 'headline'
  | 'sender'
  | 'signature'
  | 'paragraph'
  | 'subhead'
  | 'foot';

/** A line before it is set as text, Markdown or HTML. */
export interface Row {
  kind: RowKind;
  text: string;
  /** Stands before the text in the same line: a number, a headline in brackets. */
  lead?: string;
  /** The lead is set bold where there is bold. */
  bold?: boolean;
}

/** A line of that kind. */
export const row = (kind: RowKind, text: string): Row => ({ kind, text });

/** Several lines of that kind. */
export const rows = (kind: RowKind, texts: readonly string[]): Row[] => texts.map((text) => row(kind, text));
