/** Under the headline; behind the last words; on a line behind the text; before the first words. */
export type Place = 'over' | 'tail' | 'under' | 'lead' | 'dateline' | 'none';

/** What one item can say of itself. */
export interface Facts {
  who: string;
  person?: string;
  day?: string;
  town: string;
}

/** Writes it, with the day as the house writes days, and the page. */
export type Write = (facts: Facts, day: string, page: number) => string;

export type Forms = readonly (readonly [weight: number, place: Place, write: Write])[];

const people = ({ person }: Facts, role = ''): string => (person ? ` ${role}${person}` : '');
const dayOf = (day: string, before = ' '): string => (day === '' ? '' : before + day);

export const OFFICE_FORMS: Forms = [
  [6, 'tail', (facts, day) => `（${facts.who}${people(facts)}${dayOf(day)}）`],
  [3, 'tail', (facts) => `（${facts.who}${people(facts)}供稿）`],
  [2, 'tail', (facts) => `（供稿：${facts.who}${people(facts)}）`],
  [3, 'under', (facts, day) => `（${facts.who}${people(facts)}${dayOf(day)}）`],
  [2, 'under', (facts, day) => `供稿：${facts.who}${people(facts)}${dayOf(day, '　')}`],
  [1, 'under', (facts) => `供稿单位：${facts.who}${facts.person ? `　供稿人：${facts.person}` : ''}`],
  [1, 'under', (facts, day) => `　　　　　　　　${facts.who}${people(facts)}${dayOf(day, '　')}`],
  [1, 'under', (facts, day) => `——${facts.who}${people(facts)}${dayOf(day, '，')}`],
  [2, 'over', (facts, day) => `（${facts.who}${people(facts)}${dayOf(day)}）`],
  [2, 'over', (facts, day) => `报送单位：${facts.who}${day === '' ? '' : `　报送时间：${day}`}`],
  [1, 'over', (facts) => `供稿：${facts.who}${people(facts)}`],
  [2, 'lead', (facts) => `【${facts.who}】`],
];
export const MEDIA_FORMS: Forms = [
  [3, 'tail', (facts, day) => `（${facts.who}${dayOf(day)}）`],
  [3, 'tail', (facts) => `（来源：${facts.who}）`],
  [2, 'tail', (facts, day, page) => `（《${facts.who}》${day}${day === '' ? '' : `第${page}版`}）`],
  [1, 'tail', (facts, day) => `（摘自《${facts.who}》${day}）`],
  [1, 'tail', (facts) => `（据${facts.who}）`],
  [5, 'under', (facts, day) => `来源：${facts.who}${dayOf(day, '　')}`],
  [
    2,
    'under',
    (facts, day, page) =>
      `（${day === '' ? '' : `${day} `}《${facts.who}》第${page}版${facts.person ? ` 记者 ${facts.person}` : ''}）`,
  ],
  [2, 'under', (facts, day) => `（来源：${facts.who}${dayOf(day, '，')}）`],
  [1, 'under', (facts, day) => `——摘自《${facts.who}》${dayOf(day, '')}`],
  [
    4,
    'over',
    (facts, day) =>
      `来源：${facts.who}${day === '' ? '' : `　时间：${day}`}${facts.person ? `　记者：${facts.person}` : ''}`,
  ],
  [
    3,
    'over',
    (facts, day, page) =>
      `《${facts.who}》${dayOf(day)} ${String(page).padStart(2, '0')}版${people(facts, '记者 ')}`,
  ],
  [2, 'over', (facts, day) => `${day === '' ? '' : `${day} `}${facts.who}${people(facts, '记者 ')}`],
  [1, 'over', (facts, day) => `（${facts.who}${dayOf(day)}）`],
];
export const AGENCY_FORMS: Forms = [
  [
    5,
    'dateline',
    (facts, day) => `${facts.who}${facts.town}${day}电${facts.person ? `（记者${facts.person}）` : ' '}`,
  ],
  [2, 'tail', (facts) => `（${facts.who}）`],
  [2, 'over', (facts, day) => `${facts.who}　${day}`],
  [2, 'over', (_, day) => day],
];
