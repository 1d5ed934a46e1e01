import { skipBlanksBack } from '../text/chars.js';
import { readNumeral } from '../text/numeral.js';
import { isAtStart, type Group } from './entry-groups.js';
import { isRunTogether } from './run-together.js';

/** The number in front of an entry. */
export interface Marker {
  readonly major: number;
  readonly minor: number | null;
  readonly start: number;
  readonly end: number;
  /** The heading before it, an index into the headings; -1 where none is. */
  readonly group: number;
}

/** 1. · 12、 · 3-1. · 1－1． not followed by a digit (1.5倍). */
const DOTTED =
  /(\d{1,3}|[０-９]{1,3})(?:[ ]?[-－—–][ ]?(\d{1,3}))?[ \u3000]?[.．、](?![0-9０-９])/gu;

/** Other ways to number, one of which a cell may have in place of 1. 2. 3. */
const OTHER_STYLES: readonly RegExp[] = [
  /(?<![（(0-9０-９])([0-9０-９]{1,3})[)）]/gu,
  /[（(]([0-9０-９]{1,3})[)）]/gu,
  /([①-⑳])/gu,
  /([一二三四五六七八九十]{1,3})、/gu,
  /[（(]([一二三四五六七八九十]{1,3})[)）]/gu,
];

/** What a basis begins with; quoted items that are numbered alike begin with other words. */
const OPENS_BASIS = /^[ \u3000]*(?:[《【〈<]|同|中华人民共和国|第[^。，]{1,8}条)/u;

/**
 * Finds the numbers of a cell's entries. The way of numbering that comes first is the cell's own,
 * others inside it belong to the words of an entry.
 */
export function findMarkers(
  text: string,
  kind: 'parts' | 'basis',
  groups: readonly Group[],
): Marker[] {
  const dotted = dottedMarkers(text, kind, groups);
  const first = dotted[0]?.start ?? text.length;
  if (kind === 'basis' && dotted.length > 0) return dotted;
  for (const style of OTHER_STYLES) {
    const found = otherMarkers(text, style, kind, groups);
    const start = found[0]?.start ?? text.length;
    // A single number counts where nothing stands before it; two in a row count anywhere.
    const isFront = skipBlanksBack(text, start) === 0 || start === groups[0]?.end;
    const counts = isFront || (kind === 'parts' && found.length >= 2);
    if (start < first && counts) return found;
  }
  return dotted;
}

/**
 * A number counts at the start of a line; inside a line it counts behind the end of a sentence, or
 * of an entry without a sign at its end, and where it continues the numbers before it, so that
 * figures in the words are no entries.
 */
function dottedMarkers(text: string, kind: 'parts' | 'basis', groups: readonly Group[]): Marker[] {
  const markers: Marker[] = [];
  const groupOf = groupLookup(groups);
  for (const match of text.matchAll(DOTTED)) {
    const group = groupOf(match.index);
    const marker: Marker = {
      major: digits(match[1] ?? ''),
      minor: match[2] === undefined ? null : digits(match[2]),
      start: match.index,
      end: match.index + match[0].length,
      group,
    };
    const heading = groups[group];
    const last = markers.at(-1);
    const isFirst = heading !== undefined && last?.group !== group;
    if (isFirst ? heading.end === marker.start : isDottedStart(text, kind, marker, last)) {
      markers.push(marker);
    }
  }
  return markers;
}

function isDottedStart(
  text: string,
  kind: 'parts' | 'basis',
  { major, minor, start, end }: Marker,
  last?: Marker,
): boolean {
  if (isAtStart(text, start)) {
    const before = skipBlanksBack(text, start);
    if (before === 0 || text.slice(before, start).search(/[\n\r\u2028\u2029\v\f]/u) >= 0)
      return true;
  } else if (text.charAt(skipBlanksBack(text, start) - 1) !== '：') {
    const isNext = minor === null && last?.minor === null && major === last.major + 1;
    if (!isNext || !isRunTogether(text, kind, start, end)) return false;
  }
  // 职责：1、… 2、… inside the words quoted are no bases.
  if (kind === 'basis' && !OPENS_BASIS.test(text.slice(end, end + 24))) return false;
  if (last === undefined) return major === 1;
  if (major === last.major + 1) return minor === null || minor === 1;
  return major === last.major && minor !== null && minor === (last.minor ?? 0) + 1;
}

/** Numbers of the other styles count in their order only: 1, 2, 3, or anew under a heading. */
function otherMarkers(
  text: string,
  style: RegExp,
  kind: 'parts' | 'basis',
  groups: readonly Group[],
): Marker[] {
  const markers: Marker[] = [];
  const groupOf = groupLookup(groups);
  for (const match of text.matchAll(style)) {
    const start = match.index;
    const end = start + match[0].length;
    const major = numberOf(match[1] ?? '');
    const group = groupOf(start);
    const last = markers.at(-1);
    const continues = major === (last?.major ?? 0) + 1;
    const restarts = major === 1 && group >= 0 && last?.group !== group;
    if (!continues && !restarts) continue;
    const isBehindColon = /[：:]/u.test(text.charAt(skipBlanksBack(text, start) - 1));
    const isNext = last !== undefined && continues && isRunTogether(text, kind, start, end);
    if (!isAtStart(text, start) && !isBehindColon && !isNext) continue;
    if (kind === 'basis' && !OPENS_BASIS.test(text.slice(end, end + 12))) continue;
    markers.push({ major, minor: null, start, end, group });
  }
  return markers;
}

/** The heading that a place stands under; to be asked in rising order. */
function groupLookup(groups: readonly Group[]): (at: number) => number {
  let group = -1;
  return (at) => {
    while ((groups[group + 1]?.end ?? Infinity) <= at) group += 1;
    return group;
  };
}

function numberOf(words: string): number {
  const circled = words.charCodeAt(0) - 0x2460;
  if (circled >= 0 && circled < 20) return circled + 1;
  return /^[0-9０-９]+$/u.test(words) ? digits(words) : (readNumeral(words) ?? 0);
}

function digits(words: string): number {
  return Number(words.normalize('NFKC'));
}
