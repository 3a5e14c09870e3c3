const SHORTEST = 8;
/** …36项. and …办事.”, not 一. or 等... */
const POINT = /(?<=[\p{Script=Han}%)”])\.(?=[”’")]?$)/u;
const LAST = 2;

/** The full stop at the end of a text, where it is written as a point, as 。; the length stays the same. */
export function fullStop(text: string): string {
  const at = text.indexOf('.', Math.max(0, text.length - LAST));
  return at < 0 || text.length < SHORTEST ? text : text.replace(POINT, '。');
}

const ENDS = /\.[”’")]?$/u;
const WITHIN = /(?<=[\p{Script=Han}%)）”])\.(?=[\p{Script=Han}“]|$)/gu;

/** All full stops of a paragraph that has none but points and ends in one, as 。; the length stays the same. */
export const fullStops = (text: string): string =>
  text.includes('。') || !ENDS.test(text) ? text : text.replace(WITHIN, '。');
