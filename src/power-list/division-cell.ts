import { readDivisions, type Assignment } from './division.js';

/**
 * The divisions that a cell of the column 承办机构 names. A line break inside a name, as narrow
 * columns have it, is no end of it. Words that are no usual name of a division still are what the
 * list says of it: they are kept whole.
 */
export function readDivisionCell(words: string): Assignment[] {
  if (words.trim() === '') return [];
  const divisions = readDivisions(words, 0) ?? readBroken(words);
  if (divisions !== null) return divisions;
  const whole = oneLine(words);
  return [{ division: whole, scope: null, raw: words, start: 0, end: words.length }];
}

/** Names over which lines break: lines are joined until each name ends as one does. */
function readBroken(words: string): Assignment[] | null {
  const found: Assignment[] = [];
  let start = 0;
  let end = 0;
  for (const line of words.matchAll(/[^\n\r]+/gu)) {
    end = line.index + line[0].length;
    if (end - start > MAX_NAMES) return null;
    const piece = words.slice(start, end);
    const names = readDivisions(piece.replace(/[\r\n]/gu, JOINED), start);
    if (names === null) continue;
    found.push(...names.map((one) => restored(one, words)));
    start = end;
  }
  return words.slice(start, end).trim() === '' && found.length > 0 ? found : null;
}

/** Longest words in which names are looked for over line breaks. */
const MAX_NAMES = 400;

/** Stands for a line break inside a name while names are read; a letter, as names have. */
const JOINED = '\u3005';

function restored(one: Assignment, words: string): Assignment {
  return {
    ...one,
    division: one.division.replaceAll(JOINED, ''),
    scope: one.scope === null ? null : one.scope.replaceAll(JOINED, ''),
    raw: words.slice(one.start, one.end),
  };
}

function oneLine(words: string): string {
  return words.replace(/\s*[\r\n]+\s*/gu, '').trim();
}
