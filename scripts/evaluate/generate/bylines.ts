/** Where a newspaper's byline stands, and what it looks like there. */
export interface BylineForm {
  place: 'under headline' | 'lead' | 'last words' | 'last line';
  /** How many people it can name. */
  most: number;
  write: (names: readonly string[]) => string;
}

const [a, b] = [0, 1];
const second = (names: readonly string[], role: string) => (names[b] ? ` ${role} ${names[b]}` : '');

/** The common forms. */
export const plainBylines: readonly BylineForm[] = [
  { place: 'under headline', most: 3, write: (names) => `► ${names.join(' ')}` },
  { place: 'under headline', most: 3, write: (names) => `本报记者 ${names.join(' ')}` },
  { place: 'lead', most: 3, write: (names) => `本报讯（记者 ${names.join(' ')}）` },
  { place: 'last words', most: 3, write: (names) => `（${names.join(' ')}）` },
];

/** All of them. */
export const allBylines: readonly BylineForm[] = [
  ...plainBylines,
  { place: 'under headline', most: 2, write: (names) => `□首席记者 ${names[a]}${second(names, '通讯员')}` },
  { place: 'under headline', most: 3, write: (names) => `■ ${names.join(' ')} 文/图` },
  { place: 'under headline', most: 3, write: (names) => `本报记者 ${names.join('、')} 摄影报道` },
  { place: 'under headline', most: 3, write: (names) => `文/${names.join(' ')}` },
  { place: 'under headline', most: 3, write: (names) => names.join(' ') },
  { place: 'under headline', most: 3, write: (names) => `◆见习记者 ${names.map(spaced).join(' ')}` },
  { place: 'lead', most: 2, write: (names) => `本报讯 （记者${names[a]}${second(names, '通讯员')}）` },
  { place: 'lead', most: 2, write: (names) => `记者 ${names[a]}${second(names, '通讯员')}报道：` },
  { place: 'lead', most: 2, write: (names) => `（通讯员${names[a]}${names[b] ? `记者${names[b]}` : ''}）` },
  { place: 'under headline', most: 2, write: (names) => `□通讯员${names.join('本报记者')}` },
  { place: 'last words', most: 3, write: (names) => ` ${names.join(' ')}` },
  { place: 'last words', most: 2, write: (names) => `（记者 ${names[a]}${second(names, '通讯员')}）` },
  { place: 'last line', most: 3, write: (names) => `（特约通讯员 ${names.join(' ')}）` },
  { place: 'last line', most: 3, write: (names) => `（${names.join(' ')}）` },
  { place: 'last line', most: 3, write: (names) => names.join(' ') },
];

/** 张␠三, as papers set names of two characters. */
const spaced = (name: string) => (name.length === 2 ? [...name].join(' ') : name);
