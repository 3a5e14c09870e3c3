import { drawStamp } from './labels.ts';
import type { Random } from './random.ts';
import { listHeads, spinners, teasers as stories } from './words.ts';

/** The article's own headline and first words, when they stand among the teasers. */
export interface Own {
  title: string;
  lead: string;
}

interface Story {
  headline: string;
  sentence: string;
}

/** One look of a list: an entry's lines. */
type Look = (story: Story, random: Random) => string[];

const cut = ({ sentence }: Story, random: Random) =>
  sentence.slice(0, 24 + random.int(16)).replace(/[，。、]$/u, '') +
  random.pick(['...', '…', '...更多', '...[详细]']);
const tagged = ({ headline }: Story, random: Random) => {
  const tag = random.pick(spinners);
  return random.pick([`${headline}_${tag}`, `【${tag}】${headline}`, `${tag}!${headline}`]);
};
const stamp = (random: Random) => {
  const { date, time } = drawStamp(random);
  return `${date} ${time}`;
};

const plainLooks: readonly Look[] = [
  ({ headline }) => [headline],
  (story, random) => [`${story.headline} ${cut(story, random)}`],
  (story, random) => [tagged(story, random), cut(story, random), stamp(random)],
  (story, random) => [tagged(story, random), cut(story, random)],
];
const hardLooks: readonly Look[] = [
  ...plainLooks,
  ({ headline, sentence }) => [`${headline} ${sentence}`],
  ({ headline, sentence }) => [headline, sentence],
  ({ sentence }) => [sentence],
  (story, random) => [cut(story, random)],
];

/** A list of other news in one look, perhaps with a head, perhaps with the article's own teaser among them. */
export function drawTeasers(random: Random, own: Own | undefined, hard: boolean): string[] {
  const look = random.pick(hard ? hardLooks : plainLooks);
  const list: Story[] = random.sample(stories, 2 + random.int(6));
  if (own) list.splice(random.int(list.length + 1), 0, { headline: own.title, sentence: own.lead });
  const head = random.chance(hard ? 0.5 : 0.8) ? [random.pick(listHeads)] : [];
  return [...head, ...list.flatMap((story) => look(story, random))];
}
