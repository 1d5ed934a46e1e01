import { number, text, textOrNull, wordOrNull } from '../../store/row.js';
import { FamaiError } from '../../errors/famai-error.js';
import type { Row } from '../../store/port.js';

export type TextSource = 'quotation' | 'statute';

export interface ArticleRecord {
  readonly kind: 'Article';
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly lawId: string;
  readonly versionId: string;
  readonly version: string | null;
  readonly label: string;
  readonly number: number;
  readonly suffix: number;
  readonly chapter: string | null;
  readonly text: string | null;
  readonly textSource: TextSource | null;
}

export function articleRecord(row: Row): ArticleRecord {
  return {
    kind: 'Article',
    id: text(row, 'id'),
    name: text(row, 'name'),
    title: text(row, 'title'),
    lawId: text(row, 'lawId'),
    versionId: text(row, 'versionId'),
    version: textOrNull(row, 'version'),
    label: text(row, 'label'),
    number: number(row, 'number'),
    suffix: number(row, 'suffix'),
    chapter: wordOrNull(row, 'chapter'),
    text: textOrNull(row, 'text'),
    textSource: textSource(textOrNull(row, 'textSource')),
  };
}

function textSource(word: string | null): TextSource | null {
  if (word === null || word === 'quotation' || word === 'statute') return word;
  throw new FamaiError('INTERNAL', `${word} is no source of an article's text`);
}
