import { shortTitle } from '../../statute/title-key.js';
import { flag, text, textOrNull } from '../../store/row.js';
import type { Row } from '../../store/port.js';

export interface LawVersionRecord {
  readonly kind: 'LawVersion';
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly lawId: string;
  readonly version: string | null;
  readonly documentNumber: string | null;
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
    textHeld: flag(row, 'textHeld'),
  };
}
