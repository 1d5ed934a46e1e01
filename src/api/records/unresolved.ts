import { numberOrNull, text, textOrNull } from '../../store/row.js';
import type { Row } from '../../store/port.js';

export interface UnresolvedRecord {
  readonly kind: 'Unresolved';
  readonly id: string;
  readonly name: string;
  readonly raw: string;
  readonly reason: string;
  readonly part: string | null;
  readonly column: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly itemId: string | null;
  readonly articleId: string | null;
  readonly documentId: string | null;
}

export function unresolvedRecord(row: Row): UnresolvedRecord {
  const name = text(row, 'name');
  return {
    kind: 'Unresolved',
    id: text(row, 'id'),
    name,
    raw: textOrNull(row, 'raw') ?? name,
    reason: text(row, 'reason'),
    part: textOrNull(row, 'part'),
    column: textOrNull(row, 'column'),
    sheet: textOrNull(row, 'sheet'),
    row: numberOrNull(row, 'row'),
    start: numberOrNull(row, 'start'),
    end: numberOrNull(row, 'end'),
    itemId: textOrNull(row, 'itemId'),
    articleId: textOrNull(row, 'articleId'),
    documentId: textOrNull(row, 'documentId'),
  };
}
