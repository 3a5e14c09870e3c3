import type { Random } from '../random.ts';
import { dayBefore, spokenDay } from './days.ts';
import { draw, type Odds } from './draw.ts';
import { listed, type House } from './house.ts';

/** Where an article names who wrote it: nowhere, on a line of its own over its text or under it, within its first or last paragraph, or under a headline that stands behind its text. */
export type Place = 'none' | 'line' | 'lead' | 'tail' | 'last-line' | 'under-headline';

/** What an article says of who wrote it. */
export interface Credit {
  place: Place;
  text: string;
  names: string[];
  /** Day of the dateline, YYYY-MM-DD. */
  day?: string;
  /** Says where it was written, and perhaps when: that belongs to the text. */
  dateline?: boolean;
}

/** What credits are drawn with. */
export interface Desk {
  random: Random;
  house: House;
  name: () => string;
  paper?: string;
  /** The day of the page. */
  day?: string;
}

interface Team {
  reporters: string[];
  correspondents: string[];
  /** Second role of the paper's own people, behind the reporters. */
  trainee: string[];
}

type Form = (team: Team, desk: Desk, town?: string) => string;

const authors = ({ reporters, trainee, correspondents }: Team): string[] => [
  ...reporters,
  ...trainee,
  ...correspondents,
];

const names: Form = (team, { house }) => listed(authors(team), house);

/** Everybody with the role: `记者 A B 通讯员 C`. */
function roles(team: Team, { random, house }: Desk, reporter: string): string {
  const correspondent = random.chance(0.06) ? '特约通讯员' : '通讯员';
  return [
    [reporter, team.reporters] as const,
    ['实习生', team.trainee] as const,
    [correspondent, team.correspondents] as const,
  ]
    .filter(([, people]) => people.length > 0)
    .map(([role, people]) => role + house.afterRole + listed(people, house))
    .join(house.betweenRoles);
}

/** A role in a line of its own: mostly the paper's usual one. */
const full: Form = (team, desk) =>
  roles(
    team,
    desk,
    draw(desk.random, [
      [14, desk.house.reporter],
      [1, '首席记者'],
      [1, '见习记者'],
      [1, '本报特约记者'],
    ]),
  );
const short: Form = (team, desk) => roles(team, desk, '记者');

/** Lines that show by themselves that they name somebody. */
const CLEAR_LINES: Odds<Form> = [
  [8, (team, desk) => desk.house.bullet + full(team, desk)],
  [2, (team, desk) => desk.house.bullet + names(team, desk)],
  [
    2,
    (team, desk) =>
      `${desk.house.bullet}${full(team, desk)} ${desk.random.pick(['文/图', '文／图', '文/摄'])}`,
  ],
];
const LINES: Odds<Form> = [
  ...CLEAR_LINES,
  [7, full],
  [2, (team, desk) => `${full(team, desk)} ${desk.random.pick(['报道', '文/图', '摄影报道', '采写'])}`],
  [2, names],
  [2, (team, desk) => `（${full(team, desk)}）`],
  [
    2,
    (team, desk) => `${desk.random.pick(['文/', '撰文/', '作者：', '撰稿：', '采写：'])}${names(team, desk)}`,
  ],
  [1, (team, desk) => `【${full(team, desk)}】`],
  [1, (team, desk) => `文/${names(team, desk)} 图/${desk.name()}`],
  [1, (team, desk) => `${names(team, desk)}/文 ${desk.name()}/图`],
];
const LEADS: Odds<Form> = [
  [10, (team, desk) => `本报讯${desk.random.pick(['', '', ' '])}（${short(team, desk)}）`],
  [2, (team, desk) => `本报讯 ${short(team, desk)}报道：`],
  [3, (team, desk) => `（${full(team, desk)}）`],
  [1, (team, desk) => `${full(team, desk)}报道：`],
  [1, (team, desk) => `${desk.paper ?? '本报'}讯（${short(team, desk)}）`],
];
/** Leads with a place in them; those with a day stand on pages that print theirs. */
const LOCAL_LEADS: Odds<Form> = [[1, (team, desk, town) => `本报${town}讯（${short(team, desk)}）`]];
const DATED_LEADS: Odds<Form> = [
  [
    1,
    (team, desk, town) =>
      `本报${town}${spokenDay(dayBefore(desk.day!))}${desk.random.pick(['讯', '电'])}（${short(team, desk)}）`,
  ],
];
/** Towns that the agency's reports are often dated from. */
const AGENCY_TOWNS = ['北京', '重庆', '合肥', '宁波', '南通', '常州', '烟台'];
const AGENCY_LEADS: Odds<Form> = [
  [
    1,
    (team, desk, town) =>
      `新华社${town}${spokenDay(dayBefore(desk.day!))}电（记者${team.reporters.join('、')}）`,
  ],
];
const TAILS: Odds<Form> = [
  [5, (team, desk) => `（${names(team, desk)}）`],
  [4, (team, desk) => `（${full(team, desk)}）`],
  [1, (team, desk) => `（${names(team, desk)}/文 ${desk.name()}/摄）`],
];
const OPEN_TAILS: Odds<Form> = [
  [2, (team, desk) => ` ${names(team, desk)}`],
  [1, (team, desk) => `　${full(team, desk)}`],
];

/** Draws what an article says in that place; `clear`: nobody could take it for something else. */
export function drawCredit(desk: Desk, place: Place, town?: string, clear = false): Credit {
  const { random } = desk;
  if (place === 'none') return { place, text: '', names: [] };
  const local = place === 'lead' && town !== undefined && random.chance(0.15);
  const dated = local && desk.day !== undefined;
  const agency = dated && AGENCY_TOWNS.includes(town) && random.chance(0.3);
  const team = drawTeam(desk, agency);
  const odds: Record<Exclude<Place, 'none'>, Odds<Form>> = {
    line: clear ? CLEAR_LINES : LINES,
    lead: agency ? AGENCY_LEADS : dated ? DATED_LEADS : local ? LOCAL_LEADS : LEADS,
    tail: clear ? TAILS : [...TAILS, ...OPEN_TAILS],
    'last-line': TAILS,
    'under-headline': CLEAR_LINES,
  };
  return {
    place,
    text: draw(random, odds[place])(team, desk, town),
    names: authors(team),
    ...(local ? { dateline: true } : {}),
    ...(dated ? { day: dayBefore(desk.day!) } : {}),
  };
}

/** A paper's own word at the start of a report that names nobody. */
export const UNSIGNED: Credit = { place: 'lead', text: '本报讯 ', names: [] };

function drawTeam({ random, name }: Desk, agency: boolean): Team {
  const several = (odds: Odds<number>) => Array.from({ length: draw(random, odds) }, name);
  const reporters = several([
    [agency ? 0 : 2, 0],
    [12, 1],
    [5, 2],
    [1, 3],
  ]);
  const alone = reporters.length === 0;
  const correspondents = several([
    [alone ? 0 : 8, 0],
    [6, 1],
    [2, 2],
    [1, 3],
  ]);
  const trainee = !alone && random.chance(0.06) ? [name()] : [];
  return agency ? { reporters, correspondents: [], trainee: [] } : { reporters, correspondents, trainee };
}
