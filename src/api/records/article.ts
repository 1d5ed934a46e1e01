import { number, numberOrNull, text, textOrNull, wordOrNull } from '../../store/row.js';
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
  readonly part: number | null;
  readonly chapter: string | null;
  readonly section: number | null;
  readonly heading: string | null;
  readonly order: number | null;
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
    part: numberOrNull(row, 'part'),
    chapter: wordOrNull(row, 'chapter'),
    section: numberOrNull(row, 'section'),
    heading: textOrNull(row, 'heading'),
    order: numberOrNull(row, 'order'),
    text: textOrNull(row, 'text'),
    textSource: textSource(textOrNull(row, 'textSource')),
  };
}

function textSource(word: string | null): TextSource | null {
  if (word === null || word === 'quotation' || word === 'statute') return word;
  throw new FamaiError('INTERNAL', `${word} is no source of an article's text`);
}
