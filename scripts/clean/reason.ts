import type { Features } from './features.ts';
import { ruleNames } from './rules.ts';
import { stateNames, states } from './states.ts';
import type { emission, WebState } from './states.ts';

/** The state that a line by itself speaks for most, besides this one. */
function rivalOf(state: WebState, weights: Record<WebState, number>): WebState {
  let rival: WebState = state === 'H' ? 'B' : 'H';
  for (const next of states) if (next !== state && weights[next] > weights[rival]) rival = next;
  return rival;
}

/** With one digit behind the point, and no minus before zero. */
const tenths = (points: number): string => (Math.round(points * 10) / 10 || 0).toFixed(1);

/**
 * What spoke for the state of a line, in short Chinese words: 短行、正文之前；亲近 0.5；题头 1.2 胜 小题 0.9. A state that
 * the line alone does not speak for was decided by the lines around it, and the reason says so.
 */
export function reasonOf(
  { kinds, kinship }: Pick<Features, 'kinds' | 'kinship'>,
  state: WebState,
  { weights, rows }: ReturnType<typeof emission>,
): string {
  const rival = rivalOf(state, weights);
  const sum = (of: WebState) => `${stateNames[of]} ${tenths(weights[of])}`;
  const told = rows.length > 0 ? `${rows.join('、')}；` : '';
  const like = kinds.size > 0 ? `像${Array.from(kinds, (kind) => ruleNames[kind] ?? kind).join('、')}；` : '';
  const won = weights[state] >= weights[rival];
  const sums = won ? `${sum(state)} 胜 ${sum(rival)}` : `${sum(state)} 不及 ${sum(rival)}，凭前后文`;
  return `${told}${like}亲近 ${tenths(kinship)}；${sums}`;
}
