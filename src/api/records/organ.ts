import { text } from '../../store/row.js';
import type { Row } from '../../store/port.js';

export interface OrganRecord {
  readonly kind: 'Organ';
  readonly id: string;
  readonly name: string;
}

export function organRecord(row: Row): OrganRecord {
  return { kind: 'Organ', id: text(row, 'id'), name: text(row, 'name') };
}
