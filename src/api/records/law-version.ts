import { readSplitDate } from '../../linking/held-version.js';
import type { SplitDate } from '../../statute/law-text.js';
import { shortTitle } from '../../statute/title-key.js';
import { flag, text, texts, textOrNull } from '../../store/row.js';
import type { Row } from '../../store/port.js';
import type { LawNature } from '../generated/resolver-types.js';
import { enumOrNull, LAW_NATURE } from './enum-words.js';

export interface LawVersionRecord {
  readonly kind: 'LawVersion';
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly lawId: string;
  readonly version: string | null;
  readonly documentNumber: string | null;
  readonly level: string | null;
  readonly issuer: string | null;
  readonly nature: LawNature | null;
  readonly adopted: string | null;
  readonly promulgated: string | null;
  readonly validFrom: string | null;
  readonly status: string | null;
  readonly splitDates: readonly SplitDate[];
  readonly preamble: string | null;
  readonly textHeld: boolean;
}

export function lawVersionRecord(row: Row): LawVersionRecord {
  const title = text(row, 'title');
  const version = textOrNull(row, 'version');
  return {
    kind: 'LawVersion',
    id: text(row, 'id'),
    name: version === null ? shortTitle(title) : `${shortTitle(title)}（${version}）`,
    title,
    lawId: text(row, 'lawId'),
    version,
    documentNumber: textOrNull(row, 'documentNumber'),
    level: textOrNull(row, 'level'),
    issuer: textOrNull(row, 'issuer'),
    nature: enumOrNull(row, 'nature', LAW_NATURE),
    adopted: textOrNull(row, 'adopted'),
    promulgated: textOrNull(row, 'promulgated'),
    validFrom: textOrNull(row, 'validFrom'),
    status: textOrNull(row, 'status'),
    splitDates: texts(row, 'splitDates').map(readSplitDate),
    preamble: textOrNull(row, 'preamble'),
    textHeld: flag(row, 'textHeld'),
  };
}
