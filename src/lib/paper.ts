import tokens from '../styles/tokens.css?raw';

/** The colours of the page itself, as the tokens have them. */
export const PAPER = paperIn(tokens);

/** @throws Error for a style sheet without `--paper: light-dark(…, …)` */
function paperIn(css: string): { light: string; dark: string } {
  const found = /--paper: light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/.exec(css);
  if (!found) throw new Error('tokens.css has no --paper in two colours');
  return { light: found[1]!, dark: found[2]! };
}
