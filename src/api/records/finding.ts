import { articleLabel } from '../../graph/titles.js';
import { FamaiError } from '../../errors/famai-error.js';
import { numberOrNull, text, textOrNull } from '../../store/row.js';
import type { Row } from '../../store/port.js';
import type { FindingKind, FindingSeverity } from '../generated/resolver-types.js';
import { enumValue, FINDING_KIND, SEVERITY } from './enum-words.js';

/** A fact that shows what is wrong, as words. */
export interface FindingFact {
  readonly name: string;
  readonly value: string | null;
}

export interface FindingRecord {
  readonly kind: 'Finding';
  readonly id: string;
  readonly name: string;
  readonly rule: FindingKind;
  readonly severity: FindingSeverity;
  readonly message: string;
  readonly suggestion: string | null;
  readonly evidence: readonly FindingFact[];
  readonly seq: number | null;
  readonly part: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly law: string | null;
  /** Label of the article: 41, 133-1. */
  readonly article: string | null;
  readonly raw: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly itemId: string | null;
  readonly documentId: string | null;
}

export function findingRecord(row: Row): FindingRecord {
  const article = numberOrNull(row, 'article');
  return {
    kind: 'Finding',
    id: text(row, 'id'),
    name: text(row, 'name'),
    rule: enumValue(row, 'rule', FINDING_KIND),
    severity: enumValue(row, 'severity', SEVERITY),
    message: text(row, 'message'),
    suggestion: textOrNull(row, 'suggestion'),
    evidence: facts(textOrNull(row, 'evidence')),
    // 0 stands for the list as a whole.
    seq: numberOrNull(row, 'seq') === 0 ? null : numberOrNull(row, 'seq'),
    part: textOrNull(row, 'part'),
    sheet: textOrNull(row, 'sheet'),
    row: numberOrNull(row, 'row'),
    column: textOrNull(row, 'column'),
    law: textOrNull(row, 'law'),
    article: article === null ? null : articleLabel(article, numberOrNull(row, 'suffix') ?? 0),
    raw: textOrNull(row, 'raw'),
    start: numberOrNull(row, 'start'),
    end: numberOrNull(row, 'end'),
    itemId: textOrNull(row, 'itemId'),
    documentId: textOrNull(row, 'documentId'),
  };
}

/** The facts in the JSON text that the graph holds: an object of words and numbers. */
function facts(json: string | null): readonly FindingFact[] {
  if (json === null) return [];
  const read: unknown = JSON.parse(json);
  if (typeof read !== 'object' || read === null || Array.isArray(read)) {
    throw new FamaiError('INTERNAL', 'the evidence of a finding is no object');
  }
  return Object.entries(read).map(([name, value]: [string, unknown]) => {
    const isShown = typeof value === 'string' || typeof value === 'number';
    return { name, value: isShown ? String(value) : null };
  });
}
