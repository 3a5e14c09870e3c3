/** Where the items of an edition begin: ways to divide it, tried in order where it names itself, else judged by evidence. */
import { tailNames } from '../facts/byline.ts';
import { parseAttribution } from '../facts/attribution.ts';
import { fold } from '../clean/fold.ts';
import { FIRST_SENTENCE, type Contents } from './contents.ts';
import { evidenceOf, sumOf, THRESHOLD, type Evidence, type Part } from './division.ts';
import { leadsElsewhere, saidOn, type Kind, type Lines } from './edition-lines.ts';
import { isDigestName, opener, partLabel } from './edition-rules.ts';
import { entryKey, frontOf } from './entry.ts';

const LEAST_TEXT = 25;
const BRACKETED = /^【[^】]{2,14}】(?=.{4})/u;
/** A headline line in brackets, or behind a mark of its own kind: 【…】, ▌…, ◆…. */
export const WRAPPED = /^【[^【】]{6,60}】$/u;
const POINTED = /^[▌▍▎█■□◆◇●★☆▶►➤◎☞]/u;
const OWN_LEAD =
  /^(?:【(?:简讯|快讯|短讯)】|(?:本台|本网|\p{Script=Han}{2,8}(?:网|台))(?:消息|讯|报道)|本台记者)/u;
/** A headline and its text on one line, with a wide space between. */
export const GLUED = /^([^。！？\u3000]{6,40})\u3000{1,2}(?=.{20})/u;

/** An edition's lines with its list of items. */
export interface Plan extends Lines {
  contents: Contents | undefined;
  menu: ReadonlySet<number>;
}

/** Lines where items begin, by which sign they were found, and what spoke for it where the edition does not name itself. */
export interface Starts {
  starts: number[];
  by: string;
  evidence: Evidence[];
}

/** A way in which items may begin: whether a line begins one. It counts where it holds for two lines or more. */
interface Strategy {
  /** In Chinese, for the reason. */
  name: string;
  begins: (i: number) => boolean;
  /** It tells a headline even right below another short line. */
  sure?: boolean;
  /** It tells headlines only: text without one begins no item. */
  headlines?: boolean;
}

const numbered = (text: string): boolean => {
  const line = fold(text);
  return /[\p{N}一二三四五六七八九十]/u.test(line.slice(0, frontOf(line)));
};

/** Headlines that come back from the list of items; with a part's label before them no more. */
const listedIn = ({ blocks, kinds, menu, contents }: Plan): Strategy => {
  const titles = new Set([...menu].map((i) => entryKey(blocks[i]!.text)));
  return {
    name: '提要里的标题',
    begins: (i) =>
      contents?.returns.has(i) === true ||
      (!contents && kinds[i] === 'headline' && titles.has(entryKey(blocks[i]!.text))),
  };
};

const bracketedIn = (plan: Plan): Strategy => ({
  name: '方括号标题',
  sure: true,
  begins: (i) => {
    const text = saidOn(plan, i);
    const short = plan.kinds[i] === 'headline' || plan.kinds[i] === 'text';
    return short && BRACKETED.test(text) && partLabel(text) === '' && text.length < 60;
  },
});

/** The shape by which a digest sets its headlines apart: a pair of brackets, or one mark. */
const shapeOf = (text: string): string | undefined =>
  WRAPPED.test(text) && !/[。！]】$/u.test(text) ? '【' : POINTED.exec(text)?.[0];

/** Headlines of one shape right above a text; the shape that most of them have. */
function shapedIn(plan: Plan): Strategy {
  const { kinds } = plan;
  const shape = (i: number) =>
    kinds[i] === 'headline' && kinds[i + 1] === 'text' ? shapeOf(saidOn(plan, i)) : undefined;
  const shapes = kinds.flatMap((_, i) => shape(i) ?? []);
  const count = (one: string) => shapes.filter((other) => other === one).length;
  const [most] = [...new Set(shapes)].sort((a, b) => count(b) - count(a));
  return { name: '同一种记号的标题', begins: (i) => most !== undefined && shape(i) === most, sure: true };
}

/** The highest level of headings right above a text. */
const levelOf = ({ blocks, kinds }: Plan): number =>
  blocks.reduce(
    (least, { mark }, i) =>
      mark > 0 && kinds[i] === 'headline' && kinds[i + 1] === 'text' ? Math.min(least, mark) : least,
    Infinity,
  );

function headlinesIn(plan: Plan): Record<'numbered' | 'marked' | 'all', Strategy> {
  const headline = (i: number) => plan.kinds[i] === 'headline';
  const level = levelOf(plan);
  return {
    numbered: {
      name: '带序号的标题',
      begins: (i) => headline(i) && numbered(saidOn(plan, i)),
      sure: true,
      headlines: true,
    },
    marked: { name: '同级的标题行', begins: (i) => headline(i) && plan.blocks[i]!.mark === level },
    all: { name: '标题行', begins: headline },
  };
}

/** The ways of an edition that names itself, the surest first. */
function knownStrategies(plan: Plan, spoken: boolean): Strategy[] {
  const { kinds, blocks } = plan;
  const said = (i: number) => saidOn(plan, i);
  const openers = blocks.flatMap((_, i) =>
    kinds[i] === 'text' || kinds[i] === 'label' ? (opener(said(i)) ?? []) : [],
  );
  const texts = kinds.filter((kind) => kind === 'text').length;
  const first = openers.filter((label) => label === openers[0]).length;
  // A label on nearly every line begins no item.
  const opens = first > 0 && (first < 4 || 4 * first < 3 * texts);
  const { numbered: byNumber, marked, all } = headlinesIn(plan);
  const inSpeech: Strategy[] = [
    byNumber,
    marked,
    { name: '导语等标记', begins: (i) => opens && opener(said(i)) === openers[0] },
    all,
    { name: '各条的电头', begins: (i) => OWN_LEAD.test(said(i)) },
    { name: '标题与正文同行', begins: (i) => kinds[i] === 'text' && GLUED.test(said(i)) },
  ];
  return [listedIn(plan), bracketedIn(plan), ...(spoken ? inSpeech : [])];
}

/** Lines of the edition's items: neither the list of items nor its own. */
const insideOf = ({ blocks, menu, kinds }: Plan): number[] =>
  blocks.flatMap((_, i) =>
    menu.has(i) || kinds[i] === 'outside' || kinds[i] === 'folio' || kinds[i] === 'cue' ? [] : [i],
  );

/** The lines of a way's items, each of which says enough. `also`: other signs, which count where text stands above. */
function startsBy(plan: Plan, strategy: Strategy, also: (at: number, over: Kind) => boolean): number[] {
  const { kinds } = plan;
  /** A headline of the way's own is open: the text below is its. */
  let open = false;
  const starts = insideOf(plan).filter((i) => {
    if (kinds[i] !== 'text' && kinds[i] !== 'headline' && kinds[i] !== 'label') return false;
    const own = begins(plan, strategy, i);
    const found = own || (!open && also(i, above(plan, i)));
    if (own) open = kinds[i] === 'headline' || (plan.contents?.returns.get(i) ?? 0) > 0;
    else if (kinds[i] === 'text') open = false;
    return found;
  });
  return withText(plan, starts);
}

/** What stands right above a line; the list of items and the top are outside. */
function above({ kinds, menu }: Plan, i: number): Kind {
  let at = i - 1;
  while (kinds[at] === 'folio' || kinds[at] === 'cue') at--;
  return at < 0 || menu.has(at) ? 'outside' : kinds[at]!;
}

/** Whether an item begins on a line by a way; a headline under another begins none, unless the list names it. */
const begins = (plan: Plan, strategy: Strategy, i: number): boolean =>
  strategy.begins(i) &&
  (strategy.sure || above(plan, i) !== 'headline' || plan.contents?.returns.has(i) === true);

/** Those starts below which enough is said before the next. */
function withText(plan: Plan, starts: readonly number[]): number[] {
  const { blocks, kinds, contents } = plan;
  const said = (from: number, to: number) => {
    let sum = 0;
    for (let i = from; i < to; i++)
      if (kinds[i] === 'text' && !(i === from && contents?.returns.get(i))) sum += blocks[i]!.text.length;
    return sum;
  };
  return starts.filter((start, k) => said(start, starts[k + 1] ?? blocks.length) >= LEAST_TEXT);
}

/** The items of an edition that names itself: the first way that holds for two lines, and what follows a sign of an end. */
export function startsOfKnown(plan: Plan, spoken: boolean): Starts {
  const { kinds } = plan;
  const inside = insideOf(plan);
  const found = knownStrategies(plan, spoken).find(
    (strategy) => inside.filter((i) => begins(plan, strategy, i)).length > 1,
  );
  const none: Strategy = { name: '署名、间隔或提要之后', begins: () => false };
  const starts = startsBy(plan, found ?? none, (i, over) => {
    if (found?.headlines && kinds[i] !== 'headline') return false;
    const signed = over === 'credit' && kinds[i - 2] !== 'headline';
    return signed || over === 'outside' || over === 'break';
  });
  return { starts, by: (found ?? none).name, evidence: [] };
}

/** Headlines behind a text that tells who wrote it. */
function signedIn(plan: Plan): Strategy {
  const { kinds, blocks } = plan;
  const inside = insideOf(plan);
  const before = new Map(inside.map((i, k) => [i, inside[k - 1]]));
  return {
    name: '署名之后的标题',
    begins: (i) => {
      const above = before.get(i);
      if (kinds[i] !== 'headline') return false;
      if (above === undefined || kinds[above] === 'credit') return true;
      const { text } = blocks[above]!;
      return (
        kinds[above] === 'headline' || parseAttribution(text) !== undefined || tailNames(text) !== undefined
      );
    },
  };
}

/** The items that a way gives, with their texts. */
function partsOf(plan: Plan, starts: readonly number[], last: number): Part[] {
  const { kinds } = plan;
  return starts.map((start, k) => {
    const end = starts[k + 1] ?? last;
    const texts: string[] = [];
    for (let i = start; i < end; i++)
      if ((kinds[i] === 'text' || kinds[i] === 'credit') && !(i === start && plan.contents?.returns.get(i)))
        texts.push(saidOn(plan, i));
    const first = saidOn(plan, start);
    const glued = plan.contents?.returns.get(start) === 0 ? FIRST_SENTENCE.exec(first)?.[0] : undefined;
    return { headline: glued ?? first, texts };
  });
}

/**
 * The best division of a text that does not name itself; undefined where no way has evidence enough.
 * @param listedOnly only by a list of contents
 */
export function startsByEvidence(plan: Plan, listedOnly: boolean): Starts | undefined {
  const { blocks, kinds, contents, turns, menu } = plan;
  const { numbered: byNumber, marked, all } = headlinesIn(plan);
  const listed = listedIn(plan);
  const unlisted = [bracketedIn(plan), shapedIn(plan), signedIn(plan), byNumber, marked, all];
  const digest = blocks.slice(0, 4).some(({ text }) => isDigestName(fold(text)));
  const onPage = digest ? [shapedIn(plan)] : [];
  const ways = [...(contents ? [listed] : []), ...(listedOnly ? onPage : unlisted)];
  const folios = kinds.filter((kind) => kind === 'folio').length;
  const links = blocks.flatMap(({ text }, i) =>
    kinds[i] === 'furniture' && leadsElsewhere(text) ? [i] : [],
  );
  const end = links.find((i) => kinds.slice(0, i).includes('text')) ?? blocks.length;
  let best: (Starts & { sum: number }) | undefined;
  for (const way of ways) {
    const starts = startsBy(plan, way, () => false).filter((start) => start < end);
    if (starts.length < 2) continue;
    const above: string[] = [];
    for (let i = 0; i < starts[0]!; i++)
      if (!menu.has(i) && (kinds[i] === 'text' || kinds[i] === 'headline')) above.push(blocks[i]!.text);
    const evidence = evidenceOf({
      parts: partsOf(plan, starts, end),
      above,
      masthead: blocks.slice(0, starts[0]).map(({ text }) => text),
      listed: way === listed ? contents : undefined,
      turns: turns.size,
      folios,
      links: links.length,
    });
    const sum = sumOf(evidence);
    if (sum >= THRESHOLD && sum > (best?.sum ?? 0)) best = { starts, by: way.name, evidence, sum };
  }
  return best;
}
