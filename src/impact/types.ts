import type { AlignmentEntry, AlignmentKind } from '../alignment/types.js';
import type { GradeEvidence, GradeKind } from '../alignment/grade-types.js';
import type { Pinpoint } from '../citation/types.js';
import type { LawArticle, LawDivision, LawEvent } from '../statute/law-text.js';

export const CITING_KINDS = ['PowerItem', 'Duty', 'AccountabilityCase', 'Article'] as const;
export type CitingKind = (typeof CITING_KINDS)[number];

/** A citation as its document writes it: what the evidence of a CITES edge holds. */
export interface CitedWords extends Pinpoint {
  readonly raw: string;
  /** UTF-16 units into the cell or article that holds it. */
  readonly start: number;
  readonly end: number;
  /** The law's title as the list states it. */
  readonly title: string;
  /** The law's full title. */
  readonly law: string;
  readonly level: string | null;
  /** ISO date that the history states, or null. */
  readonly statedVersion: string | null;
  readonly documentNumber: string | null;
  readonly quote: string | null;
  readonly via: string;
}

/** An article on the way from what cites to the changed law. */
export interface WayArticle {
  /** For people: 《某条例》第五条. */
  readonly name: string;
  /** Its label where it is an article of the revised law itself, else null. */
  readonly label: string | null;
}

/** What says that a citation means the old version. */
export const TIES = [
  /** Its history, or the date of the list or law that cites. */
  'version',
  /** It states no version, and the words it quotes are those of the old one. */
  'quote',
  /** It states no version, and nothing tells which is meant. */
  'undated',
  /** It states no version, and the caller asked for all such. */
  'asked',
] as const;
export type TiedBy = (typeof TIES)[number];

/** A place that relies on the revised law. */
export interface CitingPlace {
  readonly kind: CitingKind;
  readonly id: string;
  readonly name: string;
  /** 序号 of the item; null for a citing article. */
  readonly item: number | null;
  /** basis · duty 3 · case 2 · article 12 */
  readonly part: string | null;
  readonly organ: string | null;
  readonly divisions: readonly string[];
  readonly document: { readonly id: string; readonly name: string };
  readonly source: {
    readonly sheet: string | null;
    readonly row: number | null;
    readonly column: string | null;
  };
  /** Ids from the citing node to the changed article, both included. */
  readonly path: readonly string[];
  /** The articles on the way; none where the place cites the revised law itself. */
  readonly through: readonly WayArticle[];
  /** What the place itself writes: with `through`, a citation of the first article on the way. */
  readonly citation: CitedWords;
  /** What says that the old version is meant. */
  readonly tiedBy: TiedBy;
  /** With `through`: the provision of the revised law at the path's end. */
  readonly reached: Pinpoint | null;
}

/** One side of a revision. */
export interface RevisionSide {
  /** ISO date that tells the version; null for an undated text and for a draft. */
  readonly version: string | null;
  readonly documentNumber: string | null;
  /** First day in force, or null. */
  readonly validFrom: string | null;
  /** `version` where only the version's own date stands for it: no history says so then. */
  readonly validFromVia?: 'stated' | 'version' | null;
  /** All that the law went through up to this version; may be empty. */
  readonly events: readonly LawEvent[];
  /** Further days of the same act (promulgation, entry into force) that lists state for it. */
  readonly dates?: readonly string[];
}

/** A revision of a law, or a draft of one. */
export interface Revision {
  readonly title: string;
  readonly from: RevisionSide;
  readonly to: RevisionSide & {
    readonly isDraft: boolean;
    /** The title from now on; without it the law keeps its own. */
    readonly title?: string;
  };
  readonly oldArticles: readonly LawArticle[];
  readonly newArticles: readonly LawArticle[];
  /** Headings; without them chapters are told by the articles that they share. */
  readonly oldDivisions?: readonly LawDivision[];
  readonly newDivisions?: readonly LawDivision[];
  readonly entries: readonly AlignmentEntry[];
}

/** Why a person has to look before relying on a change. */
export const UNSURE_REASONS = [
  /** The old version has no such provision. */
  'no-such-provision',
  /** The articles may not be the same norm. */
  'unsure-pair',
  /** The article lives on; the cited 款, 项 or 目 is not found in it. */
  'part-lost',
  /** The 款, 项 or 目 found is little like the cited one. */
  'part-unsure',
  /** The articles of the chapter went to several chapters. */
  'division-scattered',
  /** The words quoted are not those of the cited article. */
  'quote-differs',
  /** What is cited is no provision that can be followed (an annex, a numbered entry). */
  'not-followed',
] as const;
export type UnsureReason = (typeof UNSURE_REASONS)[number];

/** What became of the provision that a place relies on. */
export interface Change {
  /** `none` where no provision is named, or the new version is cited already. */
  readonly kind: AlignmentKind | 'none';
  /** Where it is now; none where it is gone or not sure. */
  readonly to: readonly Pinpoint[];
  /** Where it may be: for a person to look at. */
  readonly candidates: readonly Pinpoint[];
  /** What the changed words change; of the cited 款 or 项 alone where it names one. */
  readonly grades: readonly GradeKind[];
  readonly evidence: readonly GradeEvidence[];
  /** Changes that no rule explained: they have to be read. */
  readonly ungraded: number;
  readonly sure: boolean;
  readonly unsureWhy: UnsureReason | null;
}

export const ACTIONS = [
  /** Nothing has to be done for the substance; the history may need its new date. */
  'none',
  /** Same norm, another number. */
  'renumber',
  /** The norm changed, or it is not sure: a person reads it. */
  'reread',
  /** Nothing continues it: another basis is needed. */
  'rebase',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Why no text is given, or what to mind about the one that is. */
export const REPLACEMENT_NOTES = [
  /** The words stay right as they are. */
  'nothing-to-change',
  /** 同3: it follows the entry it names. */
  'same-as',
  /** It cites an article on the way, which stays. */
  'indirect',
  /** Nothing continues one of the provisions: `candidate` marks it. */
  'repealed',
  /** A person has to decide: `candidate` shows what may be meant. */
  'unsure',
  /** The words could not be taken apart. */
  'unreadable',
  /** A draft has no date yet: ×××× stands for it. */
  'draft-date',
  /** The history could not be brought up to date and stays as written. */
  'history-kept',
] as const;
export type ReplacementNote = (typeof REPLACEMENT_NOTES)[number];

/** What to write instead. */
export interface Replacement {
  /** Takes the place of `raw`, in its own style; null where none can be given. */
  readonly text: string | null;
  /** Not to be pasted unread: what is not sure stands in 【】. */
  readonly candidate: string | null;
  readonly notes: readonly ReplacementNote[];
  /** The new words, where the place quotes and a sure target is there. */
  readonly newQuote: { readonly text: string; readonly cut: boolean } | null;
}

/** A place with what the revision means for it. */
export interface AffectedPlace extends CitingPlace {
  readonly change: Change;
  readonly action: Action;
  readonly replacement: Replacement;
}
