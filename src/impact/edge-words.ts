import type { Pinpoint } from '../citation/types.js';
import type { Row } from '../store/port.js';
import { numberOrNull, text, textOrNull } from '../store/row.js';
import type { CitedWords } from './types.js';

/** The provision that a CITES edge names, from its words and the article at its end. */
export function pinpointOf(edge: Row): Pinpoint {
  return {
    chapter: numberOrNull(edge, 'chapter'),
    section: numberOrNull(edge, 'section'),
    article: numberOrNull(edge, 'article'),
    suffix: numberOrNull(edge, 'suffix') ?? 0,
    paragraph: numberOrNull(edge, 'paragraph'),
    item: numberOrNull(edge, 'item'),
    subitem: numberOrNull(edge, 'subitem'),
  };
}

/** What a CITES edge holds of the words that made it. */
export function citedWords(edge: Row): CitedWords {
  const title = text(edge, 'title');
  return {
    ...pinpointOf(edge),
    raw: text(edge, 'raw'),
    start: numberOrNull(edge, 'start') ?? 0,
    end: numberOrNull(edge, 'end') ?? 0,
    title,
    law: title,
    level: textOrNull(edge, 'level'),
    statedVersion: textOrNull(edge, 'statedVersion'),
    documentNumber: textOrNull(edge, 'documentNumber'),
    quote: textOrNull(edge, 'quote'),
    via: text(edge, 'via'),
  };
}
