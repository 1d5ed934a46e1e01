import { numberOrNull, text, texts, textOrNull } from '../../store/row.js';
import type { Row } from '../../store/port.js';
import type { DocumentType, ListDateFrom } from '../generated/resolver-types.js';
import { DATE_FROM, DOCUMENT_TYPE, enumOrNull } from './enum-words.js';

export interface SourceDocumentRecord {
  readonly kind: 'SourceDocument';
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly type: DocumentType | null;
  readonly date: string | null;
  readonly dateFrom: ListDateFrom | null;
  readonly format: string | null;
  readonly sha256: string | null;
  readonly rows: number | null;
  readonly items: number | null;
  readonly problems: readonly string[];
}

export function sourceDocumentRecord(row: Row): SourceDocumentRecord {
  const title = textOrNull(row, 'title');
  return {
    kind: 'SourceDocument',
    id: text(row, 'id'),
    name: textOrNull(row, 'name') ?? title ?? text(row, 'id'),
    title,
    type: enumOrNull(row, 'type', DOCUMENT_TYPE),
    date: textOrNull(row, 'date'),
    dateFrom: enumOrNull(row, 'dateFrom', DATE_FROM),
    format: textOrNull(row, 'format'),
    sha256: textOrNull(row, 'sha256'),
    rows: numberOrNull(row, 'rows'),
    items: numberOrNull(row, 'items'),
    problems: texts(row, 'problems'),
  };
}
