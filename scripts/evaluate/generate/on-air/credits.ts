import type { Random } from '../random.ts';
import type { House } from './house.ts';

/** Who reported an item, and the words that say so. */
export interface Credit {
  names: string[];
  /** Others that it names, who did not write it. */
  others: string[];
  /** Stands before the first paragraph's words. */
  lead: string;
  /** A line under the title. */
  under: string;
  /** Behind the last paragraph's words. */
  tail: string;
  /** A line below the text. */
  last: string;
}

export const NOBODY: Credit = { names: [], others: [], lead: '', under: '', tail: '', last: '' };

interface Team {
  who: string;
  correspondent: string | undefined;
  camera: string;
  editor: string;
  station: string;
}

type Form = (team: Team) => string;

const also = ({ correspondent }: Team): string =>
  correspondent === undefined ? '' : ` 通讯员 ${correspondent}`;

const UNDER: readonly Form[] = [
  (team) => `记者 ${team.who}${also(team)}`,
  (team) => `记者：${team.who}${also(team)}`,
  (team) => `本台记者 ${team.who}`,
  (team) => `（记者 ${team.who}${also(team)}）`,
  (team) => `记者：${team.who} 摄像：${team.camera}`,
  (team) => `【记者】${team.who}`,
  (team) => `文字：${team.who} 摄像：${team.camera}`,
  (team) => `记者丨${team.who}`,
];
const LEADS: readonly Form[] = [
  (team) => `本台消息（记者${team.who}${also(team)}）`,
  (team) => `本台记者${team.who}报道：`,
  (team) => `${team.station}记者${team.who}报道：`,
  (team) => `（记者${team.who}）`,
  (team) => `本台讯（记者 ${team.who}${also(team)}）`,
  (team) => `记者${team.who}报道：`,
  (team) => `据本台记者${team.who}报道，`,
];
const LAST: readonly Form[] = [
  (team) => `（记者 ${team.who}${also(team)}）`,
  (team) => `记者：${team.who}`,
  (team) => `本台记者${team.who}报道。`,
  (team) => `（本台记者 ${team.who}）`,
  (team) => `记者 ${team.who} 摄像 ${team.camera}`,
  (team) => `记者：${team.who}　编辑：${team.editor}`,
  (team) => `${team.station}记者${team.who}报道。`,
  (team) => `（本台记者${team.who}报道）`,
  (team) => `【记者：${team.who}${also(team)}】`,
  (team) => `记者${team.who}报道`,
  (team) => `采写：${team.who} 摄像：${team.camera} 编辑：${team.editor}`,
];
const TAILS: readonly Form[] = [
  (team) => `（记者 ${team.who}${also(team)}）`,
  (team) => `（记者${team.who}）`,
  (team) => `（${team.who}）`,
  (team) => `（本台记者 ${team.who}报道）`,
  (team) => `本台记者${team.who}报道。`,
  (team) => `（记者：${team.who} 摄像：${team.camera}）`,
];

/** Draws an item's credit in the house's one form; a slip leaves it out. */
export function drawCredit(random: Random, house: House, name: () => string): Credit {
  const { credit: place, creditForm, betweenNames, station } = house;
  if (place === 'none' || random.chance(0.1)) return NOBODY;
  const reporters = Array.from({ length: random.chance(0.3) ? 2 : 1 }, name);
  const correspondent = random.chance(0.2) ? name() : undefined;
  const [camera, editor] = [name(), name()];
  const forms = { 'under-title': UNDER, lead: LEADS, 'last-line': LAST, tail: TAILS }[place];
  const form = forms[creditForm % forms.length]!;
  const text = form({ who: reporters.join(betweenNames), correspondent, camera, editor, station });
  return {
    ...NOBODY,
    names: [...reporters, correspondent].filter((who) => who !== undefined && text.includes(who)) as string[],
    others: [camera, editor].filter((who) => text.includes(who)),
    ...(place === 'under-title' ? { under: text } : {}),
    ...(place === 'lead' ? { lead: text } : {}),
    ...(place === 'last-line' ? { last: text } : {}),
    ...(place === 'tail' ? { tail: text } : {}),
  };
}
