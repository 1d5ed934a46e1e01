import type { LawArticle } from '../statute/law-text.js';
import type { Grade } from './grade-types.js';
import type { WordChange } from './word-change.js';

/** A chapter's heading, as much of it as an alignment needs. */
export interface AlignableDivision {
  readonly kind: string;
  readonly number: number | null;
  readonly title: string;
  readonly part: number | null;
}

/** A version of a law: a `LawText`, or anything that has its title and articles. */
export interface AlignableLaw {
  readonly title: string;
  readonly articles: readonly AlignableArticle[];
  /** Headings; without them chapters are told by the articles that they share. */
  readonly divisions?: readonly AlignableDivision[];
}

export type AlignableArticle = Pick<
  LawArticle,
  'number' | 'suffix' | 'label' | 'part' | 'chapter' | 'text' | 'paragraphs'
>;

export const ALIGNMENT_KINDS = [
  /** Same number, same words (punctuation, blanks and the law's name for itself aside). */
  'unchanged',
  /** Another number, same words. */
  'renumbered',
  /** The same norm with changed words. */
  'amended',
  /** Two or more new articles each continue a substantial part of one old one. */
  'split',
  /** One new article continues two or more old ones. */
  'merged',
  'repealed',
  'added',
] as const;
export type AlignmentKind = (typeof ALIGNMENT_KINDS)[number];

/** A cross-reference within the law, in both versions. */
export interface ReferenceMove {
  /** The reference's words in the old and in the new article. */
  readonly from: string;
  readonly to: string;
  /** Label of the old article that carries it, and of the new one. */
  readonly inFrom: string;
  readonly inTo: string;
}

/** A reference whose new target is not where the old target went. */
export interface ReferenceRetarget extends ReferenceMove {
  /** Label of the article that the old words meant. */
  readonly oldTarget: string;
  /** Label of the article that the new words mean. */
  readonly newTarget: string;
  /** Labels of where the old target went; none where it was repealed. */
  readonly successors: readonly string[];
}

/** Where a 款, 项 or 目 stands. */
export interface ProvisionPlace {
  /** Article label, such as 41 or 133-1. */
  readonly article: string;
  readonly paragraph: number | null;
  readonly item: number | null;
  readonly subitem: number | null;
}

/** What became of a 款, 项 or 目 of an old article. */
export interface ParagraphAlignment {
  readonly from: ProvisionPlace;
  /** Null where nothing continues it. */
  readonly to: ProvisionPlace | null;
  readonly kind: 'unchanged' | 'renumbered' | 'amended' | 'repealed';
  /** 0 to 1. */
  readonly score: number;
}

/** What became of an article, or of several; every article of both versions is in one entry. */
export interface AlignmentEntry {
  /** Labels of old articles, in the law's order; none where the new one is added. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly kind: AlignmentKind;
  /** How much of the words, weighed by rarity, both sides share: 0 to 1. */
  readonly score: number;
  /** Whether it stands in a chapter that does another thing than the old one. */
  readonly moved: boolean;
  /** Whether a person should look before relying on it. */
  readonly unsure: boolean;
  /** References that only follow the new numbers: no change of substance. */
  readonly followed: readonly ReferenceMove[];
  /** References that now mean another norm: a change of substance, even with equal words. */
  readonly retargeted: readonly ReferenceRetarget[];
  readonly changes: readonly WordChange[];
  /** What the changed words change; null where no words changed or nothing was compared. */
  readonly grade: Grade | null;
  readonly paragraphs: readonly ParagraphAlignment[];
}
