import { flag, text, textOrNull } from '../../store/row.js';
import type { Row } from '../../store/port.js';

export interface LawRecord {
  readonly kind: 'Law';
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly level: string | null;
  readonly textHeld: boolean;
}

export function lawRecord(row: Row): LawRecord {
  return {
    kind: 'Law',
    id: text(row, 'id'),
    name: text(row, 'name'),
    title: text(row, 'title'),
    level: textOrNull(row, 'level'),
    textHeld: flag(row, 'textHeld'),
  };
}
