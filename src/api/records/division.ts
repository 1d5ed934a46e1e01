import { flag, text, textOrNull } from '../../store/row.js';
import type { Row } from '../../store/port.js';

export interface DivisionRecord {
  readonly kind: 'Division';
  readonly id: string;
  readonly name: string;
  readonly organName: string | null;
  readonly generic: boolean;
}

export function divisionRecord(row: Row): DivisionRecord {
  return {
    kind: 'Division',
    id: text(row, 'id'),
    name: text(row, 'name'),
    organName: textOrNull(row, 'organName'),
    generic: flag(row, 'generic'),
  };
}
