/** How a citation came to name its law and provision. */
export const CITATION_VIAS = [
  /** Title and provision stand side by side. */
  'stated',
  /** A further 第…条 that continues the title stated before it. */
  'following-article',
  /** A further provision of a list (第五十条第一款、第四款). */
  'list',
  /** Inside a range (第四十七条至第四十九条). */
  'range',
  /** Copied from another numbered entry (同3). */
  'same-as',
  /** 本法, 本条例, … inside the words of an article. */
  'this-law',
  /** 同法, 该条例, … after a title. */
  'same-law',
  /** A short or bare name of a law (《条例》, 刑法). */
  'alias',
] as const;
export type CitationVia = (typeof CITATION_VIAS)[number];

/** A provision within a law; null where the citation does not go that deep. */
export interface Pinpoint {
  readonly chapter: number | null;
  readonly section: number | null;
  readonly article: number | null;
  /** 之一 is 1; 0 where there is none. */
  readonly suffix: number;
  /** 款 */
  readonly paragraph: number | null;
  /** 项 */
  readonly item: number | null;
  /** 目 */
  readonly subitem: number | null;
}

/** A citation found in a text. All offsets are UTF-16 units into that text. */
export interface Citation extends Pinpoint {
  /** Full title as written, inner brackets as 〈〉. */
  readonly law: string;
  /** The words of the label in front (法律, 行政法规, …), or null. */
  readonly level: string | null;
  /** ISO date of the last adoption, amendment or promulgation that the history states. */
  readonly version: string | null;
  /** Number of the act of that last event, as written without 中华人民共和国. */
  readonly documentNumber: string | null;
  /** The citation's own words; `text.slice(start, end)`. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** The article's own words that follow, or null. */
  readonly quote: string | null;
  readonly quoteStart: number | null;
  readonly quoteEnd: number | null;
  readonly via: CitationVia;
  /** Where the citation stands inside the words quoted from another: that one's position. */
  readonly inside: number | null;
  /** True where the words around it lay a sanction on whoever breaches it. */
  readonly penalises: boolean;
}

/** Why words that look like a citation could not be resolved. */
export const UNRESOLVED_REASONS = [
  'number-unreadable',
  'range-backwards',
  'range-too-long',
  'title-unclosed',
  'law-unknown',
  'same-as-dangling',
  'same-as-circular',
  'basis-without-citation',
  'basis-without-counterpart',
] as const;
export type UnresolvedReason = (typeof UNRESOLVED_REASONS)[number];

/** Words that look like a citation and are none that could be resolved, kept with the reason. */
export interface UnresolvedCitation {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly reason: UnresolvedReason;
}
