import { FINDING_KINDS, type FindingKind, type Severity } from '../findings/finding.js';
import { FamaiError } from '../errors/famai-error.js';
import { number, numberOrNull, text, texts } from '../store/row.js';
import type { Row } from '../store/port.js';
import { reasonCounts, type ReasonCount } from './coverage.js';
import type { FindingKindCount, FindingSeverityCount } from './generated/resolver-types.js';
import { FINDING_KIND, SEVERITY } from './records/enum-words.js';

/** How much of some lists was looked at. */
export interface FindingScope {
  readonly lists: number;
  readonly checked: number;
  readonly notChecked: readonly ReasonCount[];
}

/** The reason that stands for a list whose findings the graph does not hold. */
const NEVER_LOOKED_AT = 'list-not-checked';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Rows of rule, severity and total as counts by kind, in the order of the kinds. */
export function countsByKind(rows: readonly Row[]): FindingKindCount[] {
  return FINDING_KINDS.flatMap((rule: FindingKind) => {
    const count = sum(rows, 'rule', rule);
    return count === 0 ? [] : [{ kind: FINDING_KIND[rule], count }];
  });
}

/** Rows of rule, severity and total as counts by severity, the gravest first. */
export function countsBySeverity(rows: readonly Row[]): FindingSeverityCount[] {
  return SEVERITIES.flatMap((severity) => {
    const count = sum(rows, 'severity', severity);
    return count === 0 ? [] : [{ severity: SEVERITY[severity], count }];
  });
}

function sum(rows: readonly Row[], column: string, word: string): number {
  return rows
    .filter((row) => row[column] === word)
    .reduce((total, row) => total + number(row, 'total'), 0);
}

/** Rows of document, checked and notChecked (`reason 12`) as one sum. */
export function scopeOf(rows: readonly Row[]): FindingScope {
  const reasons = new Map<string, number>();
  const add = (reason: string, count: number): void =>
    void reasons.set(reason, (reasons.get(reason) ?? 0) + count);
  let checked = 0;
  for (const row of rows) {
    const own = numberOrNull(row, 'checked');
    checked += own ?? 0;
    if (own === null) add(NEVER_LOOKED_AT, 1);
    for (const words of texts(row, 'notChecked')) add(...readCount(words));
  }
  const totals = Array.from(reasons, ([reason, total]) => ({ reason, total }));
  const lists = new Set(rows.map((row) => text(row, 'document'))).size;
  return { lists, checked, notChecked: reasonCounts(totals) };
}

function readCount(words: string): [reason: string, count: number] {
  const found = /^(.+) (\d+)$/u.exec(words);
  if (found === null) throw new FamaiError('INTERNAL', `${words} is no count of a reason`);
  return [found[1] ?? '', Number(found[2])];
}
