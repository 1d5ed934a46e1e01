import { numberOrNull, text, textOrNull } from '../../store/row.js';
import type { Row } from '../../store/port.js';

export interface DutyRecord {
  readonly kind: 'Duty';
  readonly id: string;
  readonly name: string;
  readonly n: number | null;
  readonly label: string | null;
  readonly text: string | null;
  readonly itemId: string;
}

export function dutyRecord(row: Row): DutyRecord {
  return {
    kind: 'Duty',
    id: text(row, 'id'),
    name: text(row, 'name'),
    n: numberOrNull(row, 'n'),
    label: textOrNull(row, 'label'),
    text: textOrNull(row, 'text'),
    itemId: text(row, 'itemId'),
  };
}
