import type { ReadRule } from './rules.ts';

/** The words of a list that is written as text. */
export const words = (list: string): string[] => list.trim().split(/\s+/);

/** Elements that begin and end a line of the page. */
export const blockTags = new Set(
  words(`address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre
    section summary table tbody td tfoot th thead tr ul`),
);

/** Elements that hold paragraphs, not one. */
export const boxTags = blockTags.difference(
  new Set(words('br center dd dt figcaption h1 h2 h3 h4 h5 h6 hgroup hr legend p pre summary')),
);

/** Elements whose content is not the page's text, with the rule that takes it; null where it is code without words. */
export const droppedTags: ReadonlyMap<string, ReadRule | null> = new Map<string, ReadRule | null>([
  ...words(
    'script style noscript template svg math iframe object embed applet canvas audio video noembed noframes',
  ).map((tag) => [tag, null] as const),
  ...words('button select textarea datalist option optgroup input').map((tag) => [tag, 'control'] as const),
  ...words('rt rp rtc').map((tag) => [tag, 'ruby-reading'] as const),
  ['title', 'metadata'],
]);

/** Every tag name of HTML, old ones too: what is not here is text in angle brackets. */
export const knownTags: ReadonlySet<string> = new Set([
  ...blockTags,
  ...droppedTags.keys(),
  ...words(`a abbr acronym area b base basefont bdi bdo big cite code col colgroup data del dfn em font frame
    frameset head i img ins kbd label link map marquee mark meta meter nobr output param picture progress q ruby rb s
    samp slot small source span strike strong sub sup time track tt u var wbr`),
]);
