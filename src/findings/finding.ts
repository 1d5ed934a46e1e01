import type { LawCatalogue } from '../linking/law-catalogue.js';
import type { ListDate } from '../linking/list-date.js';
import type { ListCitation, PowerList } from '../power-list/power-list.js';

/** What can be wrong with a list; each is a rule in a file of its own. */
export const FINDING_KINDS = [
  /** A later version was in force on the list's date. */
  'stale-version',
  /** The quoted words are not those of the cited article. */
  'text-differs',
  /** The quoted words stand in another article of that law. */
  'text-moved',
  /** The cited version has no article of that number. */
  'no-such-article',
  /** The cited version or provision was not in force yet on the list's date. */
  'not-in-force',
  /** The label 【法律】 does not fit the act. */
  'wrong-level',
  /** The stated history contradicts the known one, or what the list states elsewhere. */
  'history-contradicted',
  /** 同N that names no entry or turns in a circle. */
  'dangling-same-as',
  /** A basis of a duty or case that is not there, or a duty or case without its basis. */
  'unmatched-basis',
  /** An item without a basis. */
  'no-basis',
  /** A division that the organ's list names nowhere else as its own. */
  'division-unknown',
  /** A duty's or case's division is none of the item's. */
  'division-differs',
  /** No law that the item cites may create this kind of power. */
  'no-competence',
  /** The same item twice. */
  'duplicate-item',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export type Severity = 'error' | 'warning' | 'info';

/** Words and facts that show what is wrong, by what they are. */
export type FindingEvidence = Readonly<Record<string, string | number | null>>;

/** Something that is wrong with a list, or may be: what, where, why, and what to do. */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** The item's number in the list; 0 where it is about the list as a whole. */
  readonly item: number;
  /** The number that the list prints for the item (序号), which need not be `item`; null for none. */
  readonly printed?: string | null;
  /** basis · duty 3 · case 2 · item */
  readonly part: string;
  readonly citation: ListCitation | null;
  readonly source: {
    readonly sheet: string | null;
    readonly row: number | null;
    readonly column: string | null;
  };
  /** One sentence in Chinese for the officer who mends the list. */
  readonly message: string;
  readonly evidence: FindingEvidence;
  /** What to write or do instead; null where only a person can tell. */
  readonly suggestion: string | null;
}

/** What the rules look at. */
export interface LintInput {
  /** With the articles added that were inserted inside its ranges. */
  readonly list: PowerList;
  readonly date: ListDate;
  readonly laws: LawCatalogue;
}

/** What one rule found, how often it looked, and where it could not look. */
export interface RuleReport {
  readonly findings: readonly Finding[];
  /** Places that were looked at. */
  readonly checked: number;
  /** Places that could not be checked, by reason: they are not passed. */
  readonly notChecked: Readonly<Record<string, number>>;
}

export type Rule = (input: LintInput) => RuleReport;
