import { createHash } from 'node:crypto';
import type { Pinpoint } from '../../citation/types.js';
import { CITING_KINDS, type AffectedPlace, type Change } from '../../impact/types.js';
import type * as api from '../generated/resolver-types.js';
import type { Keyed } from '../paging/source.js';
import { enumWord } from './enum-word.js';

/** An affected place as the API shows it; what cites and the document are read when asked for. */
export interface AffectedPlaceRecord extends Omit<
  api.AffectedPlace,
  'citing' | 'document' | 'divisions' | 'path' | '__typename'
> {
  readonly divisions: string[];
  readonly path: string[];
  readonly documentId: string | null;
}

export function affectedPlaceRecord(place: AffectedPlace): AffectedPlaceRecord {
  const { citation, document, reached, replacement, source } = place;
  return {
    kind: place.kind,
    citingId: place.id,
    name: place.name,
    seq: place.item,
    part: place.part,
    organ: place.organ,
    divisions: [...place.divisions],
    documentId: document.id === '' ? null : document.id,
    sheet: source.sheet,
    row: source.row,
    column: source.column,
    path: [...place.path],
    through: place.through.map(({ name, label }) => ({ name, label })),
    citation: {
      law: citation.law,
      level: citation.level,
      version: citation.statedVersion,
      documentNumber: citation.documentNumber,
      pinpoint: pinpoint(citation),
      raw: citation.raw,
      start: citation.start,
      end: citation.end,
      quote: citation.quote,
      via: citation.via,
    },
    reached: reached === null ? null : pinpoint(reached),
    tiedBy: enumWord(place.tiedBy),
    change: change(place.change),
    action: enumWord(place.action),
    replacement: replacement.text,
    candidate: replacement.candidate,
    newQuote: replacement.newQuote?.text ?? null,
    newQuoteCut: replacement.newQuote?.cut ?? false,
    notes: replacement.notes.map(enumWord),
  };
}

function change(of: Change): api.ProvisionChange {
  return {
    kind: enumWord(of.kind),
    to: of.to.map(pinpoint),
    candidates: of.candidates.map(pinpoint),
    grades: of.grades.map(enumWord),
    evidence: of.evidence.map(({ kind, ...words }) => ({ ...words, kind: enumWord(kind) })),
    ungraded: of.ungraded,
    sure: of.sure,
    unsureWhy: of.unsureWhy === null ? null : enumWord(of.unsureWhy),
  };
}

function pinpoint(of: Pinpoint): api.Pinpoint {
  const { chapter, section, article, suffix, paragraph, item, subitem } = of;
  return { chapter, section, article, suffix, paragraph, item, subitem };
}

/** A place with the key that it is ordered by. */
export interface PlaceRow extends Keyed {
  readonly place: AffectedPlace;
}

/**
 * Places with keys that stay the same while other documents come and go: kind of what cites, direct
 * ones first, document, sheet, row and place in the cell; a hash tells what is left to tell apart.
 */
export function placeRows(places: readonly AffectedPlace[]): readonly PlaceRow[] {
  const seen = new Map<string, number>();
  return places.map((place) => {
    const { citation, document, kind, path, source, through } = place;
    const order = [
      CITING_KINDS.indexOf(kind),
      through.length,
      document.id,
      source.sheet ?? '',
      10_000_000 + (source.row ?? 0),
      10_000_000 + citation.start,
      hash([path, citation.raw, source.column, pinpoint(citation)]),
    ].join('\t');
    const nth = seen.get(order) ?? 0;
    seen.set(order, nth + 1);
    return { key: `${order}-${nth}`, place };
  });
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
