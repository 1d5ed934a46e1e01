import { numberOrNull, text, textOrNull } from '../../store/row.js';
import type { Row } from '../../store/port.js';

export interface UnresolvedRecord {
  readonly kind: 'Unresolved';
  readonly id: string;
  readonly name: string;
  readonly raw: string;
  readonly reason: string;
  readonly column: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly itemId: string | null;
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
    column: textOrNull(row, 'column'),
    sheet: textOrNull(row, 'sheet'),
    row: numberOrNull(row, 'row'),
    start: numberOrNull(row, 'start'),
    end: numberOrNull(row, 'end'),
    itemId: textOrNull(row, 'itemId'),
    documentId: textOrNull(row, 'documentId'),
  };
}
