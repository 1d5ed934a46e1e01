import type { Truncation } from '../analysis/bounds.js';
import type { Reliance } from '../analysis/reliance.js';
import type { WatchEvent } from '../watch/event.js';
import type { ReasonCount } from './coverage.js';
import type { FindingScope } from './finding-counts.js';
import type {
  AlignmentEntry,
  FindingKindCount,
  FindingSeverityCount,
} from './generated/resolver-types.js';
import type { Impact } from '../impact/impact.js';
import type { AffectedPlace } from '../impact/types.js';
import type { EvidenceEdge, NodeEdge } from './paging/edges.js';
import type { Page } from './paging/page.js';
import type { AccountabilityCaseRecord } from './records/accountability-case.js';
import type { AffectedPlaceRecord } from './records/affected-place.js';
import type { ArticleRecord } from './records/article.js';
import type { AssignmentEdgeRecord } from './records/assignment-edge.js';
import type { DivisionRecord } from './records/division.js';
import type { DutyRecord } from './records/duty.js';
import type { EntityRecord } from './records/entity.js';
import type { FindingRecord } from './records/finding.js';
import type { LawRecord } from './records/law.js';
import type { LawVersionRecord } from './records/law-version.js';
import type { OrganRecord } from './records/organ.js';
import type { PowerItemRecord } from './records/power-item.js';
import type { SourceDocumentRecord } from './records/source-document.js';
import type { UnresolvedRecord } from './records/unresolved.js';

/**
 * What stands behind each GraphQL type that is no record of its own name; codegen.yml names them.
 * Types of the schema's own names are renamed here, since generated types have those names too.
 */
export type { Coverage as CoverageSource } from './coverage.js';
export type { GraphEdge as GraphEdgeSource } from '../analysis/graph-edge.js';
export type { PageInfo as PageInfoSource } from './paging/page-info.js';
export type { Path as PathSource, Step as StepSource } from '../analysis/path.js';

/** What a citation can point to. */
export type ProvisionRecord = ArticleRecord | LawVersionRecord | LawRecord;
/** What can cite. */
export type CitingRecord = PowerItemRecord | DutyRecord | AccountabilityCaseRecord | ArticleRecord;

export type LawPage = Page<NodeEdge<LawRecord>>;
export type LawVersionPage = Page<NodeEdge<LawVersionRecord>>;
export type ArticlePage = Page<NodeEdge<ArticleRecord>>;
export type CitedArticlePage = Page<EvidenceEdge<ArticleRecord>>;
export type PowerItemPage = Page<NodeEdge<PowerItemRecord>>;
export type DutyPage = Page<NodeEdge<DutyRecord>>;
export type AccountabilityCasePage = Page<NodeEdge<AccountabilityCaseRecord>>;
export type DivisionPage = Page<NodeEdge<DivisionRecord>>;
export type OrganPage = Page<NodeEdge<OrganRecord>>;
export type SourceDocumentPage = Page<NodeEdge<SourceDocumentRecord>>;
export type CitationPage = Page<EvidenceEdge<ProvisionRecord>>;

/** The laws that a version is based on. */
export type BasedOnPage = Page<EvidenceEdge<LawRecord>>;
/** The versions that are based on a law. */
export type BasisOfPage = Page<EvidenceEdge<LawVersionRecord>>;

export interface CitedByEdgeRecord extends EvidenceEdge<CitingRecord> {
  readonly target: ProvisionRecord;
}
export type CitedByPage = Page<CitedByEdgeRecord>;

export interface SuccessionEdgeRecord extends NodeEdge<ArticleRecord> {
  readonly change: string | null;
  readonly score: number | null;
}
export type SuccessionPage = Page<SuccessionEdgeRecord>;

export type AssignmentPage = Page<AssignmentEdgeRecord<DivisionRecord>>;
export type AssignedItemPage = Page<AssignmentEdgeRecord<PowerItemRecord>>;
export type AssignedDutyPage = Page<AssignmentEdgeRecord<DutyRecord>>;
export type AssignedCasePage = Page<AssignmentEdgeRecord<AccountabilityCaseRecord>>;
export type DivisionAssignment = AssignmentEdgeRecord<DivisionRecord>;
export type ItemAssignment = AssignmentEdgeRecord<PowerItemRecord>;
export type DutyAssignment = AssignmentEdgeRecord<DutyRecord>;
export type CaseAssignment = AssignmentEdgeRecord<AccountabilityCaseRecord>;

/** An edge to what relies or is relied on, with the way there. */
export type RelianceEdgeRecord<N> = NodeEdge<N> & Pick<Reliance, 'depth' | 'path'>;
/** A page of what a walk found, which may have ended early. */
export type WalkPage<E> = Page<E> & { truncated(): Promise<Truncation | null> };
export type ReliantItemPage = WalkPage<RelianceEdgeRecord<PowerItemRecord>>;
export type RestsOnPage = WalkPage<RelianceEdgeRecord<ProvisionRecord>>;

export type UnresolvedPage = Page<NodeEdge<UnresolvedRecord>> & {
  counts(): Promise<readonly ReasonCount[]>;
};

export type FindingPage = Page<NodeEdge<FindingRecord>> & {
  counts(): Promise<readonly FindingKindCount[]>;
  bySeverity(): Promise<readonly FindingSeverityCount[]>;
} & { readonly [K in keyof FindingScope]: () => Promise<FindingScope[K]> };

/** An impact, and those of its places that the filter lets through. */
export interface ImpactSource {
  readonly impact: Impact;
  readonly affected: readonly AffectedPlace[];
  /** What decides which places these are, as JSON. */
  readonly list: string;
}
export type AffectedPlacePage = Page<NodeEdge<AffectedPlaceRecord>>;
export type AlignmentPage = Page<NodeEdge<AlignmentEntry>>;

export type {
  WatchEvent as LawChangedSource,
  EventVersion as LawEventVersionSource,
} from '../watch/event.js';
/** What a subscriber is told: an event, or that some were left out. */
export type LawNoticeSource = WatchEvent | { readonly missed: number | null };

/** Where a search found its words; the best first. */
export const SEARCH_MATCHES = ['EXACT_NAME', 'NAME_STARTS', 'NAME_CONTAINS', 'TEXT'] as const;
export type SearchMatch = (typeof SEARCH_MATCHES)[number];
export interface SearchEdgeRecord extends NodeEdge<EntityRecord> {
  readonly match: SearchMatch;
  readonly excerpt: string;
}
export type SearchPage = Page<SearchEdgeRecord> & { readonly terms: readonly string[] };

/** Statistics have no values of their own: each field reads what it shows. */
export interface StatisticsSource {
  readonly of: 'everything';
}
