import { alignmentJson, type AlignmentJson } from '../alignment/align-json.js';
import type { CitationJson } from '../citation/citation-json.js';
import { countImpact, type ImpactCounts } from './group.js';
import type { AffectedPlace, CitedWords, Change, Revision } from './types.js';

/** A citation in the contract's shape; whether it penalises or stands inside another is not held. */
export type ImpactCitation = Omit<CitationJson, 'inside' | 'penalises' | 'note'>;

/** An affected place as `famai impact --json` gives it; the names are a stable contract. */
export interface AffectedJson extends Omit<
  AffectedPlace,
  'citation' | 'replacement' | 'reached' | 'item'
> {
  readonly item: number | null;
  readonly citation: ImpactCitation;
  readonly change: Change;
  /** Text ready to paste in the place of `citation.raw`, or null. */
  readonly replacement: string | null;
  /** What may be meant where that is not sure: not to be pasted unread. */
  readonly candidate: string | null;
  readonly notes: AffectedPlace['replacement']['notes'];
  readonly newQuote: string | null;
  readonly reached: AffectedPlace['reached'];
}

export interface ImpactJson {
  readonly revision: {
    readonly title: string;
    readonly from: string | null;
    /** Null for a draft. */
    readonly to: string | null;
    readonly isDraft: boolean;
  };
  readonly alignment: readonly AlignmentJson[];
  readonly counts: ImpactCounts;
  readonly affected: readonly AffectedJson[];
}

export function impactJson(revision: Revision, affected: readonly AffectedPlace[]): ImpactJson {
  const { title, from, to } = revision;
  return {
    revision: { title, from: from.version, to: to.version, isDraft: to.isDraft },
    alignment: alignmentJson(revision.entries),
    counts: countImpact(affected),
    affected: affected.map(affectedJson),
  };
}

function affectedJson(place: AffectedPlace): AffectedJson {
  const { replacement } = place;
  return {
    kind: place.kind,
    id: place.id,
    item: place.item,
    part: place.part,
    organ: place.organ,
    divisions: place.divisions,
    path: place.path,
    citation: citationOf(place.citation),
    change: place.change,
    action: place.action,
    replacement: replacement.text,
    candidate: replacement.candidate,
    notes: replacement.notes,
    newQuote: replacement.newQuote?.text ?? null,
    tiedBy: place.tiedBy,
    name: place.name,
    through: place.through,
    reached: place.reached,
    document: place.document,
    source: place.source,
  };
}

function citationOf(words: CitedWords): ImpactCitation {
  return {
    law: words.law,
    level: words.level,
    version: words.statedVersion,
    documentNumber: words.documentNumber,
    chapter: words.chapter,
    section: words.section,
    article: words.article,
    suffix: words.suffix,
    paragraph: words.paragraph,
    item: words.item,
    subitem: words.subitem,
    raw: words.raw,
    quote: words.quote,
    start: words.start,
    end: words.end,
    via: words.via,
  };
}
