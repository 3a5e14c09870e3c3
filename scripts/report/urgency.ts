import type { Finding } from '../types.ts';

/** What a finding asks of a person; the most pressing first. */
const ranks = ['failed', 'lost', 'doubted', 'missing', 'told'] as const;
type Rank = (typeof ranks)[number];

/**
 * Every code of a finding and how much it needs a person: `failed`, something was not read, not written or is wrong;
 * `lost`, text may be missing; `doubted`, text may stand in the wrong place; `missing`, a fact that readers will miss
 * or that the editor wrote in vain; `told`, good to know.
 */
const urgency = {
  'no-raw-folder': 'failed',
  'raw-empty': 'failed',
  'folder-unreadable': 'failed',
  'link-broken': 'failed',
  gone: 'failed',
  changing: 'failed',
  'no-permission': 'failed',
  unreadable: 'failed',
  failed: 'failed',
  'too-large': 'failed',
  'too-long': 'failed',
  binary: 'failed',
  empty: 'failed',
  'no-words': 'failed',
  'broken-encoding': 'failed',
  'not-written': 'failed',
  'ledger-damaged': 'failed',
  locked: 'failed',
  'front-matter-code': 'failed',
  'code-in-line': 'failed',
  'code-in-title': 'failed',
  'same-article': 'failed',
  article: 'failed',
  'duplicate-id': 'failed',
  knowledge: 'failed',

  'no-article': 'lost',
  'left-out': 'lost',
  'bad-bytes': 'lost',
  'html-too-deep': 'lost',
  'link-outside': 'lost',
  orphan: 'lost',

  'unsure-border': 'doubted',
  'unsure-join': 'doubted',
  'moved-paragraph': 'doubted',

  'sidecar-unreadable': 'missing',
  'sidecar-yaml': 'missing',
  'sidecar-key': 'missing',
  'sidecar-value': 'missing',
  'date-unreadable': 'missing',
  'no-date': 'missing',
  'no-title': 'missing',
  'zone-unknown': 'missing',
  'zone-undecided': 'missing',
  'unknown-field': 'missing',
  'unknown-zones': 'missing',
  'unknown-zone': 'missing',
  'unknown-topics': 'missing',

  'near-duplicate': 'told',
  'part-unused': 'told',
  'own-folder': 'told',
  'date-disagrees': 'told',
  edited: 'told',
  'raw-gone': 'told',
  'sidecar-alone': 'told',
  'other-kind': 'told',
  hidden: 'told',
  readings: 'told',
} as const satisfies Record<string, Rank>;

/** The codes that findings have; one that is missing in the table is a type error. */
export type FindingCode = keyof typeof urgency;

const rankOf = ({ code }: Finding): number => ranks.indexOf(urgency[code]);

/** Findings in the order in which they need a person; those of one rank by file and line. */
export function byUrgency(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      Number(a.file > b.file) - Number(a.file < b.file) ||
      (a.line ?? 0) - (b.line ?? 0),
  );
}
