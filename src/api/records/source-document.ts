import { numberOrNull, text, textOrNull } from '../../store/row.js';
import type { Row } from '../../store/port.js';

export interface SourceDocumentRecord {
  readonly kind: 'SourceDocument';
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly format: string | null;
  readonly sha256: string | null;
  readonly rows: number | null;
  readonly items: number | null;
}

export function sourceDocumentRecord(row: Row): SourceDocumentRecord {
  const title = textOrNull(row, 'title');
  return {
    kind: 'SourceDocument',
    id: text(row, 'id'),
    name: textOrNull(row, 'name') ?? title ?? text(row, 'id'),
    title,
    format: textOrNull(row, 'format'),
    sha256: textOrNull(row, 'sha256'),
    rows: numberOrNull(row, 'rows'),
    items: numberOrNull(row, 'items'),
  };
}
