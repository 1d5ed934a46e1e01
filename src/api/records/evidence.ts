import { flag, numberOrNull, text, textOrNull } from '../../store/row.js';
import type { Row } from '../../store/port.js';
import type { NotHeld, VersionBy } from '../generated/resolver-types.js';
import { enumOrNull, NOT_HELD, VERSION_BY } from './enum-words.js';

/** Where the words of an edge stand and how they were read. */
export interface EvidenceRecord {
  readonly id: string;
  readonly raw: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly column: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly part: string | null;
  readonly title: string | null;
  readonly level: string | null;
  readonly chapter: number | null;
  readonly section: number | null;
  readonly article: number | null;
  readonly paragraph: number | null;
  readonly item: number | null;
  readonly subitem: number | null;
  readonly quote: string | null;
  readonly via: string | null;
  readonly confidence: number | null;
  readonly relative: boolean | null;
  readonly statedVersion: string | null;
  readonly versionBy: VersionBy | null;
  readonly notHeld: NotHeld | null;
  readonly documentNumber: string | null;
  readonly ordinal: number | null;
  readonly documentId: string | null;
}

/** The evidence in an edge's properties. */
export function evidenceRecord(props: Row): EvidenceRecord {
  return {
    id: text(props, 'id'),
    raw: textOrNull(props, 'raw'),
    start: numberOrNull(props, 'start'),
    end: numberOrNull(props, 'end'),
    column: textOrNull(props, 'column'),
    sheet: textOrNull(props, 'sheet'),
    row: numberOrNull(props, 'row'),
    part: textOrNull(props, 'part'),
    title: textOrNull(props, 'title'),
    level: textOrNull(props, 'level'),
    chapter: numberOrNull(props, 'chapter'),
    section: numberOrNull(props, 'section'),
    article: numberOrNull(props, 'article'),
    paragraph: numberOrNull(props, 'paragraph'),
    item: numberOrNull(props, 'item'),
    subitem: numberOrNull(props, 'subitem'),
    quote: textOrNull(props, 'quote'),
    via: textOrNull(props, 'via'),
    confidence: numberOrNull(props, 'confidence'),
    relative: (props['relative'] ?? null) === null ? null : flag(props, 'relative'),
    statedVersion: textOrNull(props, 'statedVersion'),
    versionBy: enumOrNull(props, 'versionBy', VERSION_BY),
    notHeld: enumOrNull(props, 'notHeld', NOT_HELD),
    documentNumber: textOrNull(props, 'documentNumber'),
    ordinal: numberOrNull(props, 'ordinal'),
    documentId: textOrNull(props, 'document'),
  };
}
