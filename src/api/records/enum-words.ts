import { FamaiError } from '../../errors/famai-error.js';
import type { FindingKind, Severity } from '../../findings/finding.js';
import type { DateFrom } from '../../linking/list-date.js';
import type { NotHeld, VersionBy } from '../../linking/resolve-version.js';
import type { LawNature } from '../../statute/law-text.js';
import { textOrNull } from '../../store/row.js';
import type { Row } from '../../store/port.js';
import type * as api from '../generated/resolver-types.js';

/**
 * Words of the graph and the GraphQL enum values that stand for them. A word that joins one of
 * the types has to join here before anything compiles.
 */

export const VERSION_BY: Readonly<Record<VersionBy, api.VersionBy>> = {
  stated: 'STATED',
  'stated-act': 'STATED_ACT',
  'document-number': 'DOCUMENT_NUMBER',
  date: 'DATE',
  none: 'NONE',
};

export const NOT_HELD: Readonly<Record<NotHeld, api.NotHeld>> = {
  'law-not-held': 'LAW_NOT_HELD',
  'version-not-held': 'VERSION_NOT_HELD',
  'citing-undated': 'CITING_UNDATED',
  'none-in-force': 'NONE_IN_FORCE',
};

export const LAW_NATURE: Readonly<Record<LawNature, api.LawNature>> = {
  law: 'LAW',
  'amending-decision': 'AMENDING_DECISION',
  decision: 'DECISION',
  notice: 'NOTICE',
};

export const DATE_FROM: Readonly<Record<DateFrom, api.ListDateFrom>> = {
  given: 'GIVEN',
  title: 'TITLE',
  file: 'FILE',
  'title-year': 'TITLE_YEAR',
  'latest-act': 'LATEST_ACT',
};

export const DOCUMENT_TYPE: Readonly<Record<'list' | 'law' | 'revision', api.DocumentType>> = {
  list: 'LIST',
  law: 'LAW',
  revision: 'REVISION',
};

export const FINDING_KIND: Readonly<Record<FindingKind, api.FindingKind>> = {
  'stale-version': 'STALE_VERSION',
  'text-differs': 'TEXT_DIFFERS',
  'text-moved': 'TEXT_MOVED',
  'no-such-article': 'NO_SUCH_ARTICLE',
  'not-in-force': 'NOT_IN_FORCE',
  'wrong-level': 'WRONG_LEVEL',
  'history-contradicted': 'HISTORY_CONTRADICTED',
  'dangling-same-as': 'DANGLING_SAME_AS',
  'unmatched-basis': 'UNMATCHED_BASIS',
  'no-basis': 'NO_BASIS',
  'division-unknown': 'DIVISION_UNKNOWN',
  'division-differs': 'DIVISION_DIFFERS',
  'no-competence': 'NO_COMPETENCE',
  'duplicate-item': 'DUPLICATE_ITEM',
};

export const SEVERITY: Readonly<Record<Severity, api.FindingSeverity>> = {
  error: 'ERROR',
  warning: 'WARNING',
  info: 'INFO',
};

/** The words that stand behind enum values; null where none are given. */
export function wordsOf<W extends string, E>(
  values: Readonly<Record<W, E>>,
  given: readonly E[] | null | undefined,
): readonly W[] | null {
  if (given === null || given === undefined) return null;
  const words = Object.keys(values) as W[];
  return words.filter((word) => given.includes(values[word]));
}

/** The enum value of a column's word, which is there. */
export function enumValue<E>(row: Row, column: string, values: Readonly<Record<string, E>>): E {
  const value = enumOrNull(row, column, values);
  if (value !== null) return value;
  throw new FamaiError('INTERNAL', `column ${column} holds nothing`);
}

/** The enum value of a column's word; null where the property is absent. */
export function enumOrNull<E>(
  row: Row,
  column: string,
  values: Readonly<Record<string, E>>,
): E | null {
  const word = textOrNull(row, column);
  if (word === null) return null;
  const value = Object.hasOwn(values, word) ? values[word] : undefined;
  if (value !== undefined) return value;
  throw new FamaiError('INTERNAL', `${word} is no word for ${column}`);
}
