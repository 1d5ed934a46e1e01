import type { ArticleReference } from './types.js';

/** A reference as `parse --json` of a law text gives it; the names are a stable contract. */
export type ReferenceJson = ArticleReference;

/** The contract's fields of a reference, in the contract's order. */
export function referenceJson(one: ArticleReference): ReferenceJson {
  return {
    raw: one.raw,
    start: one.start,
    end: one.end,
    law: one.law,
    article: one.article,
    suffix: one.suffix,
    paragraph: one.paragraph,
    item: one.item,
    subitem: one.subitem,
    part: one.part,
    chapter: one.chapter,
    section: one.section,
    relative: one.relative,
    penalises: one.penalises,
    via: one.via,
    confidence: one.confidence,
    exists: one.exists,
  };
}
