import { numberOrNull, text, textOrNull } from '../../store/row.js';
import type { Row } from '../../store/port.js';

export interface PowerItemRecord {
  readonly kind: 'PowerItem';
  readonly id: string;
  readonly name: string;
  readonly type: string | null;
  readonly subItem: string | null;
  readonly seq: number | null;
  readonly organName: string | null;
  readonly exemption: string | null;
  readonly remark: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly documentId: string | null;
}

export function powerItemRecord(row: Row): PowerItemRecord {
  return {
    kind: 'PowerItem',
    id: text(row, 'id'),
    name: text(row, 'name'),
    type: textOrNull(row, 'type'),
    subItem: textOrNull(row, 'subItem'),
    seq: numberOrNull(row, 'seq'),
    organName: textOrNull(row, 'organName'),
    exemption: textOrNull(row, 'exemption'),
    remark: textOrNull(row, 'remark'),
    sheet: textOrNull(row, 'sheet'),
    row: numberOrNull(row, 'row'),
    documentId: textOrNull(row, 'documentId'),
  };
}
