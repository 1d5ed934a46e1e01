import type { Citation } from './types.js';

/** A citation as the command line and the API give it; the names are a stable contract. */
export interface CitationJson {
  readonly law: string;
  readonly level: string | null;
  readonly version: string | null;
  readonly documentNumber: string | null;
  readonly chapter: number | null;
  readonly section: number | null;
  readonly article: number | null;
  readonly suffix: number;
  readonly paragraph: number | null;
  readonly item: number | null;
  readonly subitem: number | null;
  readonly raw: string;
  readonly quote: string | null;
  readonly start: number;
  readonly end: number;
  readonly via: string;
  /** Start of the citation in whose quoted words this one stands, or null. */
  readonly inside: number | null;
  readonly penalises: boolean;
  /**
   * `inserted-articles-unknown`: inside a range of articles, as far as whole numbers go. Articles
   * that were inserted later (第一百二十条之一) lie in it too; only the law's text tells them.
   */
  readonly note: 'inserted-articles-unknown' | null;
}

/** The contract's fields of a citation, in the contract's order. */
export function citationJson(citation: Citation): CitationJson {
  return {
    law: citation.law,
    level: citation.level,
    version: citation.version,
    documentNumber: citation.documentNumber,
    chapter: citation.chapter,
    section: citation.section,
    article: citation.article,
    suffix: citation.suffix,
    paragraph: citation.paragraph,
    item: citation.item,
    subitem: citation.subitem,
    raw: citation.raw,
    quote: citation.quote,
    start: citation.start,
    end: citation.end,
    via: citation.via,
    inside: citation.inside,
    penalises: citation.penalises,
    note: isInRange(citation) ? 'inserted-articles-unknown' : null,
  };
}

function isInRange({ via, article, suffix, paragraph, item }: Citation): boolean {
  return via === 'range' && article !== null && suffix === 0 && paragraph === null && item === null;
}
