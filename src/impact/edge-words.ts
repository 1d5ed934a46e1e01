import type { Pinpoint } from '../citation/types.js';
import { FamaiError } from '../errors/famai-error.js';
import type { Value } from '../store/port.js';
import type { CitedWords } from './types.js';

/** Where `citingPlaces` lists each property of a CITES edge. */
const PLACES = {
  edgeId: 0,
  document: 1,
  sheet: 2,
  row: 3,
  column: 4,
  seq: 5,
  part: 6,
  raw: 7,
  start: 8,
  end: 9,
  title: 10,
  level: 11,
  statedVersion: 12,
  documentNumber: 13,
  versionBy: 14,
  chapter: 15,
  section: 16,
  article: 17,
  suffix: 18,
  paragraph: 19,
  item: 20,
  subitem: 21,
  quote: 22,
  via: 23,
} as const;

/** The properties of a CITES edge as a list: read by place, for there are thousands of them. */
export type EdgeWords = readonly Value[];
type Name = keyof typeof PLACES;

/** A property that holds words; null where it is absent. */
export function edgeText(words: EdgeWords, name: Name): string | null {
  const value = words[PLACES[name]] ?? null;
  return value === null || typeof value === 'string' ? value : fault(name);
}

/** A property that holds a number; null where it is absent. */
export function edgeNumber(words: EdgeWords, name: Name): number | null {
  const value = words[PLACES[name]] ?? null;
  return value === null || typeof value === 'number' ? value : fault(name);
}

function stated(words: EdgeWords, name: Name): string {
  return edgeText(words, name) ?? fault(name);
}

function fault(name: Name): never {
  throw new FamaiError('INTERNAL', `a citation's ${name} is of another type`);
}

/** The provision that a CITES edge names. */
export function pinpointOf(words: EdgeWords): Pinpoint {
  return {
    chapter: edgeNumber(words, 'chapter'),
    section: edgeNumber(words, 'section'),
    article: edgeNumber(words, 'article'),
    suffix: edgeNumber(words, 'suffix') ?? 0,
    paragraph: edgeNumber(words, 'paragraph'),
    item: edgeNumber(words, 'item'),
    subitem: edgeNumber(words, 'subitem'),
  };
}

/** What a CITES edge holds of the words that made it. */
export function citedWords(words: EdgeWords): CitedWords {
  const title = stated(words, 'title');
  return {
    raw: stated(words, 'raw'),
    start: edgeNumber(words, 'start') ?? 0,
    end: edgeNumber(words, 'end') ?? 0,
    title,
    law: title,
    level: edgeText(words, 'level'),
    statedVersion: edgeText(words, 'statedVersion'),
    documentNumber: edgeText(words, 'documentNumber'),
    quote: edgeText(words, 'quote'),
    via: stated(words, 'via'),
    ...pinpointOf(words),
  };
}
