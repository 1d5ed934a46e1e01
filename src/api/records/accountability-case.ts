import { numberOrNull, text, textOrNull } from '../../store/row.js';
import type { Row } from '../../store/port.js';

export interface AccountabilityCaseRecord {
  readonly kind: 'AccountabilityCase';
  readonly id: string;
  readonly name: string;
  readonly n: number | null;
  readonly text: string | null;
  readonly itemId: string;
}

export function accountabilityCaseRecord(row: Row): AccountabilityCaseRecord {
  return {
    kind: 'AccountabilityCase',
    id: text(row, 'id'),
    name: text(row, 'name'),
    n: numberOrNull(row, 'n'),
    text: textOrNull(row, 'text'),
    itemId: text(row, 'itemId'),
  };
}
