/** The name of a paper that a narrow column cut in two: 云桥开发区 over 时报. */
import { closedUp } from '../clean/fold.ts';
import type { Block } from '../types.ts';

const FRONT = /^\p{Script=Han}{2,8}$/u;
const BACK =
  /^(?:[日晚早晨时時商导導快周]|经济|經濟|工商|科技|青年|都市|生活)?[报報]社?$|^(?:周刊|月刊|导刊|導刊|新闻报)$/u;
/** A masthead stands in the first lines of a file. */
const TOP = 6;

/** Blocks with such a name in one, as they were where none is. */
export function withWholeName(blocks: Block[]): Block[] {
  const at = blocks.slice(0, TOP).findIndex((block, i) => {
    const next = blocks[i + 1];
    return (
      next !== undefined &&
      next.mark === block.mark &&
      next.lines[0] - block.lines[1] === 1 &&
      FRONT.test(closedUp(block.text.trim())) &&
      BACK.test(closedUp(next.text.trim()))
    );
  });
  if (at < 0) return blocks;
  const [upper, lower] = [blocks[at]!, blocks[at + 1]!];
  const whole: Block = {
    ...upper,
    text: upper.text + lower.text,
    lines: [upper.lines[0], lower.lines[1]],
    seams: (upper.seams ?? 0) + 1,
  };
  return blocks.toSpliced(at, 2, whole);
}
