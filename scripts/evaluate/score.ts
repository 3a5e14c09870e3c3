import type { Gold, GoldArticle, Made } from './gold.ts';

/** Shares from 0 to 1 (null where nothing was asked), counts, and what went wrong in words. */
export interface Score {
  files: number;
  articles: number;
  fileCountExact: number | null;
  bodyKept: number | null;
  unbroken: number | null;
  junkRemoved: number | null;
  noCrossTalk: number | null;
  title: number | null;
  byline: number | null;
  source: number | null;
  date: number | null;
  datesInvented: number;
  zoneP: number | null;
  zoneR: number | null;
  parasExact: number | null;
  perfectArticles: number | null;
  miss: string[];
}

type Measure =
  | 'count'
  | 'must'
  | 'unbroken'
  | 'clean'
  | 'cross'
  | 'title'
  | 'byline'
  | 'source'
  | 'date'
  | 'zoneP'
  | 'zoneR'
  | 'paras'
  | 'perfect';

/** One question that an article was asked: did it hold? */
interface Answer {
  measure: Measure;
  holds: boolean;
  note: string;
  /** Whether a wrong answer spoils the article's being perfect. */
  counts: boolean;
}

/** Compares what was made of each file with its gold, by the measures of `../shared/gold/score.mjs`. */
export function score(made: Readonly<Record<string, readonly Made[]>>, gold: Gold): Score {
  const answers: Answer[] = [];
  let datesInvented = 0;
  for (const [file, { articles }] of Object.entries(gold)) {
    const got = made[file] ?? [];
    answers.push({
      measure: 'count',
      holds: got.length === articles.length,
      note: `${file}: ${got.length} 篇，应为 ${articles.length}`,
      counts: false,
    });
    const used = new Set<Made>();
    for (const expected of articles) {
      const match = bestMatch(expected, got, used);
      if (match) used.add(match);
      const asked = match ? compare(file, expected, match, articles) : missing(file, expected);
      if (match?.date && !expected.date && !expected.dateAccept?.includes(match.date)) datesInvented++;
      answers.push(...asked, {
        measure: 'perfect',
        holds: asked.every(({ counts, holds }) => holds || !counts),
        note: '',
        counts: false,
      });
    }
  }
  const share = (measure: Measure) => shareOf(answers.filter((answer) => answer.measure === measure));
  return {
    files: Object.keys(gold).length,
    articles: Object.values(gold).reduce((sum, { articles }) => sum + articles.length, 0),
    fileCountExact: share('count'),
    bodyKept: share('must'),
    unbroken: share('unbroken'),
    junkRemoved: share('clean'),
    noCrossTalk: share('cross'),
    title: share('title'),
    byline: share('byline'),
    source: share('source'),
    date: share('date'),
    datesInvented,
    zoneP: share('zoneP'),
    zoneR: share('zoneR'),
    parasExact: share('paras'),
    perfectArticles: share('perfect'),
    miss: answers
      .filter(({ holds, note }) => !holds && note)
      .map(({ measure, note }) => `${measure}: ${note}`),
  };
}

/** Forms that count as equal: width, white space, quotes, dashes, dots, case. */
export function fold(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[“”„"]/g, '"')
    .replace(/[‘’']/g, "'")
    .replace(/[—–―]/g, '-')
    .replace(/[·•・]/g, '·')
    .toLowerCase();
}

const letters = (text: string | null | undefined) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** The made article that holds most of the expected snippets; one that is taken already comes second. */
export function bestMatch(
  expected: GoldArticle,
  got: readonly Made[],
  used: ReadonlySet<Made>,
): Made | undefined {
  const scored = got.map((made) => {
    const text = fold(made.body) + fold(made.title);
    const found = expected.body_must.filter((snippet) => text.includes(fold(snippet))).length;
    return { made, points: found - (used.has(made) ? 0.5 : 0) };
  });
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (a, b) => (a && a.points >= b.points ? a : b),
    undefined,
  );
  return best && best.points > 0 ? best.made : undefined;
}

function missing(file: string, { title, source, zones }: GoldArticle): Answer[] {
  const measures: Measure[] = [
    'must',
    'unbroken',
    'clean',
    'cross',
    'title',
    'byline',
    'date',
    ...(source ? (['source'] as const) : []),
    ...(zones ?? []).map(() => 'zoneR' as const),
  ];
  return measures.map((measure, k) => ({
    measure,
    holds: false,
    note: k === 0 ? `${file} 没有《${title ?? '无题'}》` : '',
    counts: true,
  }));
}

function compare(
  file: string,
  expected: GoldArticle,
  made: Made,
  siblings: readonly GoldArticle[],
): Answer[] {
  const body = fold(made.body);
  const lines = made.body.split('\n').map(fold);
  const answer = (measure: Measure, holds: boolean, note: string, counts = true): Answer => ({
    measure,
    holds,
    note: `${file} ${note}`,
    counts,
  });
  const inOneLine = (snippet: string) => lines.some((line) => line.includes(fold(snippet)));
  const answers = [
    ...expected.body_must.flatMap((snippet) => {
      const there = body.includes(fold(snippet));
      const kept = answer('must', there, `缺“${snippet}”`);
      return there ? [kept, answer('unbroken', inOneLine(snippet), `断“${snippet}”`)] : [kept];
    }),
    ...(expected.paras ?? []).map((text) =>
      answer('paras', lines.includes(fold(text)), `不成一段：“${text.slice(0, 40)}”`, false),
    ),
    ...expected.body_must_not.map((snippet) =>
      answer('clean', !body.includes(fold(snippet)), `留着“${snippet}”`),
    ),
    ...siblings
      .filter((other) => other !== expected)
      .map((other) =>
        answer(
          'cross',
          !body.includes(fold(other.body_must[0])),
          `《${made.title}》里有《${other.title}》的话`,
        ),
      ),
  ];
  return [...answers, ...compareFacts(expected, made, answer)];
}

function compareFacts(
  expected: GoldArticle,
  made: Made,
  answer: (measure: Measure, holds: boolean, note: string, counts?: boolean) => Answer,
): Answer[] {
  const titles = expected.title ? [expected.title, ...(expected.titleAccept ?? [])] : [];
  const names = (people: readonly string[]) => people.toSorted().join('、');
  const dates = [expected.date, ...(expected.dateAccept ?? [])];
  const sources = expected.source ? [expected.source, ...(expected.sourceAccept ?? [])] : [];
  const bylineFree = expected.bylineOptional && made.byline.length === 0;
  return [
    ...(titles.length > 0
      ? [
          answer(
            'title',
            titles.some((title) => letters(title) === letters(made.title)),
            `标题“${made.title}”，应为“${expected.title}”`,
          ),
        ]
      : []),
    ...(bylineFree
      ? []
      : [
          answer(
            'byline',
            names(made.byline) === names(expected.byline),
            `作者“${names(made.byline)}”，应为“${names(expected.byline)}”`,
          ),
        ]),
    ...(sources.length > 0
      ? [
          answer(
            'source',
            sources.some((source) => letters(made.source).includes(letters(source))),
            `来源“${made.source}”，应为“${expected.source}”`,
            false,
          ),
        ]
      : []),
    answer('date', dates.includes(made.date), `日期“${made.date}”，应为“${expected.date}”`),
    ...(expected.zones ? compareZones(expected, made, answer) : []),
  ];
}

function compareZones(
  { zones = [], zonesAccept = [], zonesOptional = [], zonesMayBeEmpty }: GoldArticle,
  made: Made,
  answer: (measure: Measure, holds: boolean, note: string, counts?: boolean) => Answer,
): Answer[] {
  const left = new Set(made.zones);
  const recall = zones.flatMap((zone) => {
    const accepted = [zone, ...(zones.length === 1 ? zonesAccept : [])];
    const hit = [...left].find((name) => accepted.includes(name));
    if (hit) left.delete(hit);
    if (hit)
      return [answer('zoneR', true, ''), answer('zoneP', true, '')].map((a) => ({ ...a, counts: false }));
    return zonesMayBeEmpty ? [] : [answer('zoneR', false, `缺园区“${zone}”`, false)];
  });
  const surplus = [...left].filter((name) => !zonesOptional.includes(name));
  return [...recall, ...surplus.map((name) => answer('zoneP', false, `多出园区“${name}”`, false))];
}

function shareOf(answers: readonly Answer[]): number | null {
  return answers.length === 0
    ? null
    : Number((answers.filter(({ holds }) => holds).length / answers.length).toFixed(3));
}
