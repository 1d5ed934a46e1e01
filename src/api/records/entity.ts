import type { NodeKind } from '../../graph/kinds.js';
import type { Row } from '../../store/port.js';
import { accountabilityCaseRecord, type AccountabilityCaseRecord } from './accountability-case.js';
import { articleRecord, type ArticleRecord } from './article.js';
import { divisionRecord, type DivisionRecord } from './division.js';
import { dutyRecord, type DutyRecord } from './duty.js';
import { findingRecord, type FindingRecord } from './finding.js';
import { lawRecord, type LawRecord } from './law.js';
import { lawVersionRecord, type LawVersionRecord } from './law-version.js';
import { organRecord, type OrganRecord } from './organ.js';
import { powerItemRecord, type PowerItemRecord } from './power-item.js';
import { sourceDocumentRecord, type SourceDocumentRecord } from './source-document.js';
import { unresolvedRecord, type UnresolvedRecord } from './unresolved.js';

/** A node of any kind, as the resolvers see it. */
export type EntityRecord =
  | AccountabilityCaseRecord
  | ArticleRecord
  | DivisionRecord
  | DutyRecord
  | FindingRecord
  | LawRecord
  | LawVersionRecord
  | OrganRecord
  | PowerItemRecord
  | SourceDocumentRecord
  | UnresolvedRecord;

export type RecordOf<K extends NodeKind> = Extract<EntityRecord, { readonly kind: K }>;

/** The statement that reads the nodes of each kind by their ids, and what reads its rows. */
export const READERS: {
  readonly [K in NodeKind]: {
    readonly statement: string;
    readonly record: (row: Row) => RecordOf<K>;
  };
} = {
  Law: { statement: 'lawsByIds', record: lawRecord },
  LawVersion: { statement: 'lawVersionsByIds', record: lawVersionRecord },
  Article: { statement: 'articlesByIds', record: articleRecord },
  PowerItem: { statement: 'powerItemsByIds', record: powerItemRecord },
  Duty: { statement: 'dutiesByIds', record: dutyRecord },
  AccountabilityCase: { statement: 'casesByIds', record: accountabilityCaseRecord },
  Division: { statement: 'divisionsByIds', record: divisionRecord },
  Organ: { statement: 'organsByIds', record: organRecord },
  SourceDocument: { statement: 'documentsByIds', record: sourceDocumentRecord },
  Unresolved: { statement: 'unresolvedByIds', record: unresolvedRecord },
  Finding: { statement: 'findingsByIds', record: findingRecord },
};
