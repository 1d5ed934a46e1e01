import type { Pinpoint } from '../citation/types.js';

/** How a reference inside an article came to name its law and provision. */
export const REFERENCE_VIAS = [
  /** 本法第四十一条, 本条例第五章: the law that the article belongs to. */
  'this-law',
  /** The law's own title in 《》. */
  'own-title',
  /** 第三十条 or 第五章 alone: in a law's text that is its own. */
  'own-ordinal',
  /** A title in 《》 with or without a provision. */
  'stated',
  /** A short name that the law itself has given (以下简称《条例》). */
  'alias',
  /** A law named without 《》 (刑法, 民事诉讼法第七十三条). */
  'bare-name',
  /** 同法, 该条例: a law named before in the same article. */
  'same-law',
  /** 其实施条例: the implementing act of the law named just before. */
  'implementing-law',
  /** 该条, 同款: the provision referred to just before. */
  'same-provision',
  /** 第二款 or 第二项 that goes on from the provision referred to before it. */
  'following-provision',
  /** 前款, 前两款 */
  'preceding-paragraph',
  /** 前条, 前两条: in the order of the text, 之一 counted. */
  'preceding-article',
  /** 前项, 前两项 */
  'preceding-item',
  /** 前章, 前节 */
  'preceding-division',
  /** 本条, 本条第二款, and 第二款 or 第二项 alone. */
  'this-article',
  /** 本款, 本款第二项 */
  'this-paragraph',
  /** 本项 */
  'this-item',
  /** 本编, 本章, 本节 */
  'this-division',
  /** A further provision of a list (第五十条第一款、第四款); its first has the list's own way. */
  'list',
  /** Inside a range (第四十七条至第四十九条). */
  'range',
] as const;
export type ReferenceVia = (typeof REFERENCE_VIAS)[number];

/** What a reference points to; null where it does not go that deep. */
export interface Target extends Pinpoint {
  /** 编; 总则 is the first and 分则 the second part of a code. */
  readonly part: number | null;
}

/** A reference inside an article. Offsets are UTF-16 units into the article's text. */
export interface ArticleReference extends Target {
  /** The words of the reference alone; a list or range has one entry a provision, all with its words. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** `self`, or a title: in full where the law gives it, else as written. */
  readonly law: string;
  /** Whether place decides the target (前款, 前条, 本条第二款). */
  readonly relative: boolean;
  /** Whether the clause lays a sanction or a liability on whoever breaches the target. */
  readonly penalises: boolean;
  /** Whether the own law has the provision; null where another law is meant. */
  readonly exists: boolean | null;
  readonly via: ReferenceVia;
  /** 0 to 1, from the table in confidence.ts. */
  readonly confidence: number;
}

/** Why words that refer were not resolved. */
export const ABSTENTION_REASONS = [
  /** 前款 in a first paragraph. */
  'no-paragraph-before',
  /** 前条 in a first article. */
  'no-article-before',
  /** 前项 outside items, or in a first item. */
  'no-item-before',
  /** 本章 in a law without chapters, 前章 in its first. */
  'no-division',
  /** 本项 outside items. */
  'no-item-here',
  /** 该条, 同法, 该条例: nothing before it that it can stand for. */
  'no-antecedent',
  /** 第二项 where several paragraphs have items, or none has. */
  'item-unclear',
  /** 本条例 in a law of another kind: the words are another law's. */
  'other-kind-of-law',
  /** 本法 or 前款 in words that an amending act puts into another law. */
  'words-of-another-law',
  /** 《条例》 that nothing before it explains. */
  'law-unknown',
  'title-unclosed',
  'number-unreadable',
  'range-backwards',
  'range-too-long',
  /** 下列 with no items behind it. */
  'no-items-follow',
] as const;
export type AbstentionReason = (typeof ABSTENTION_REASONS)[number];

/** Words that refer and were not resolved, kept with the reason. */
export interface Abstention {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly reason: AbstentionReason;
}

/** 下列 and the items that it announces: 项 of its paragraph, or 目 of its item. */
export interface Enumeration {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** The item whose subitems are meant; null where the paragraph's items are. */
  readonly item: number | null;
  readonly items: readonly number[];
}

export interface ArticleReferences {
  readonly references: readonly ArticleReference[];
  readonly enumerations: readonly Enumeration[];
  readonly abstained: readonly Abstention[];
}
