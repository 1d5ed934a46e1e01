import type { AffectedPlace } from './types.js';
import {
  ACTION_WORDS,
  KIND_WORDS,
  changeWords,
  evidenceWords,
  partWords,
  replacementWords,
  stateWords,
} from './words.js';
import { isHistoryOnly } from './group.js';

/** A column of the work order: its heading and its words for a place. */
export interface WorkColumn {
  readonly heading: string;
  /** Width in characters. */
  readonly width: number;
  readonly words: (place: AffectedPlace) => string;
}

/** What CSV and the work order tell of a place, in the order in which an officer works. */
export const WORK_COLUMNS: readonly WorkColumn[] = [
  { heading: '部门', width: 18, words: ({ organ, document }) => organ ?? document.name },
  { heading: '科室', width: 16, words: ({ divisions }) => divisions.join('、') },
  { heading: '序号', width: 6, words: ({ item }) => (item === null ? '' : String(item)) },
  {
    heading: '事项',
    width: 30,
    words: ({ name, kind }) => (name === '' ? KIND_WORDS[kind] : name),
  },
  { heading: '部分', width: 12, words: ({ part }) => partWords(part) },
  { heading: '原引用', width: 40, words: ({ citation }) => citation.raw },
  { heading: '现状', width: 26, words: stateWords },
  { heading: '变化', width: 26, words: changeWords },
  { heading: '需做', width: 12, words: taskWords },
  { heading: '建议写法', width: 40, words: replacementWords },
  { heading: '新条文', width: 50, words: ({ replacement }) => replacement.newQuote?.text ?? '' },
  { heading: '依据句', width: 50, words: evidenceWords },
  {
    heading: '经由',
    width: 24,
    words: ({ through }) => through.map(({ name }) => name).join(' → '),
  },
  { heading: '来源', width: 30, words: sourceWords },
  { heading: '编号', width: 20, words: ({ id }) => id },
];

function taskWords(place: AffectedPlace): string {
  const words = ACTION_WORDS[place.action];
  return isHistoryOnly(place) ? `${words}（历次信息待更新）` : words;
}

/** File, sheet, row and column of the words to change. */
function sourceWords({ document, source }: AffectedPlace): string {
  const { sheet, row, column } = source;
  return [
    document.name,
    ...(sheet === null ? [] : [`工作表“${sheet}”`]),
    ...(row === null ? [] : [`第${row}行`]),
    ...(column === null ? [] : [`“${column}”列`]),
  ].join(' ');
}
