import type { Citation, Pinpoint } from '../citation/types.js';
import type { LawCatalogue } from '../linking/law-catalogue.js';
import { resolveVersion, type ResolvedVersion } from '../linking/resolve-version.js';
import type { ListCitation, ListItem } from '../power-list/power-list.js';
import type { FactBuilder } from './fact-builder.js';
import type { Properties } from './facts.js';
import { edgeId } from './ids.js';
import { titleKey } from '../statute/title-key.js';
import { addProvision } from './law-facts.js';

/** Who cites, and which row and part of the list says so. */
export interface Citer {
  readonly id: string;
  readonly item: ListItem;
  /** basis · duty 3 · case 2 */
  readonly part: string;
}

/** What tells which version of a law a list means. */
export interface Linking {
  /** Texts held of the laws that the list cites. */
  readonly laws: LawCatalogue;
  /** ISO day that the list speaks of, or null. */
  readonly day: string | null;
}

/** States the edges of all that one part of an item cites, and of what its quoted words cite. */
export function addCitations(
  facts: FactBuilder,
  citer: Citer,
  citations: readonly ListCitation[],
  linking: Linking,
): void {
  const seen = new Map<string, number>();
  for (const [ordinal, citation] of citations.entries()) {
    const resolved = resolveVersion(citation, linking.day, linking.laws);
    const target = addProvision(facts, {
      ...citation,
      law: titleOf(citation.law, resolved),
      version: resolved.version,
      text: quotedArticle(citation, citations),
    });
    const identity = [citer.part, ...levels(citation)];
    const key = JSON.stringify([target, ...identity]);
    const repeat = seen.get(key) ?? 0;
    seen.set(key, repeat + 1);
    const id = edgeId('CITES', citer.id, target, ...identity, repeat);
    const props = { ...evidence(citer, citation, citation.column, resolved), ordinal };
    facts.edge('CITES', id, citer.id, target, facts.source.id, props);
    for (const reference of citation.references)
      addReference(facts, citer, { citation, resolved, id: target }, reference, linking);
  }
}

/** The title as cited, or the later one of a law that was renamed. */
function titleOf(cited: string, { held }: ResolvedVersion): string {
  const isRenamed = held !== null && titleKey(held.title) !== titleKey(cited);
  return isRenamed ? held.title : cited;
}

/** A citation inside quoted words is the quoted article's own. */
function addReference(
  facts: FactBuilder,
  citer: Citer,
  outer: {
    readonly citation: ListCitation;
    readonly resolved: ResolvedVersion;
    readonly id: string;
  },
  reference: Citation,
  linking: Linking,
): void {
  if (outer.citation.article === null) return;
  const isSame = titleKey(reference.law) === titleKey(outer.citation.law);
  const resolved = isSame ? outer.resolved : resolveVersion(reference, linking.day, linking.laws);
  const target = addProvision(facts, {
    ...reference,
    law: titleOf(reference.law, resolved),
    version: resolved.version,
    documentNumber: isSame ? outer.citation.documentNumber : reference.documentNumber,
    chapter: null,
    text: null,
  });
  const from = outer.id;
  const column = outer.citation.column;
  const props = { ...evidence(citer, reference, column, resolved), ordinal: 0 };
  const identity = [facts.source.id, ...levels(reference)];
  facts.edge(
    'CITES',
    edgeId('CITES', from, target, ...identity),
    from,
    target,
    facts.source.id,
    props,
  );
  if (!reference.penalises || reference.article === null) return;
  const id = edgeId('PENALISES', from, target, ...identity);
  facts.edge('PENALISES', id, from, target, facts.source.id, props);
}

/**
 * The quoted words, where they can be told to be this article's: not those of several provisions
 * that share one quotation.
 */
function quotedArticle(citation: ListCitation, all: readonly ListCitation[]): string | null {
  if (citation.article === null || citation.quote === null) return null;
  const shares = all.some(
    (other) =>
      other !== citation &&
      other.quoteStart === citation.quoteStart &&
      other.via !== 'same-as' &&
      other.column === citation.column,
  );
  return shares && citation.via !== 'same-as' ? null : citation.quote;
}

function levels(pinpoint: Pinpoint): (number | null)[] {
  return [pinpoint.chapter, pinpoint.section, pinpoint.paragraph, pinpoint.item, pinpoint.subitem];
}

function evidence(
  citer: Citer,
  citation: Citation,
  column: string,
  resolved: ResolvedVersion,
): Properties {
  return {
    raw: citation.raw,
    start: citation.start,
    end: citation.end,
    column,
    sheet: citer.item.source.sheet,
    row: citer.item.source.row,
    seq: citer.item.seq,
    part: citer.part,
    chapter: citation.chapter,
    section: citation.section,
    article: citation.article,
    suffix: citation.suffix,
    paragraph: citation.paragraph,
    item: citation.item,
    subitem: citation.subitem,
    quote: citation.quote,
    via: citation.via,
    confidence: confidenceOf(citation),
    title: citation.law,
    level: citation.level,
    statedVersion: citation.version,
    versionBy: resolved.by,
    notHeld: resolved.reason,
    documentNumber: citation.documentNumber,
  };
}

/** How sure the reading is, by how the law was found; 1 is plain words side by side. */
function confidenceOf(citation: Citation): number {
  switch (citation.via) {
    case 'stated':
    case 'list':
    case 'this-law':
      return 1;
    case 'range':
    case 'same-as':
      return 0.98;
    case 'following-article':
      return 0.95;
    case 'same-law':
    case 'alias':
      return 0.9;
  }
}
