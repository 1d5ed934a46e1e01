import { isLineBreak, skipBlanks } from '../text/chars.js';
import { readBracketItems } from './bracket-items.js';
import { isLoose } from './ordinal-number.js';
import { readOrdinal, UNITS, type Ordinal, type Unit } from './ordinal.js';
import {
  MAX_PROVISIONS,
  PinpointBuilder,
  type Join,
  type PinpointProblem,
  type Provision,
} from './pinpoint-builder.js';

/** What a pinpoint covers: 第五十条第一款、第四款和第五十一条 is three provisions. */
export interface PinpointReading {
  readonly provisions: readonly Provision[];
  readonly problems: readonly PinpointProblem[];
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the pinpoint that begins at `start` with 第 (or, with `bare`, without it). Levels that a
 * later part leaves out are taken over from the part before it. Null where none stands there.
 */
export function readPinpoint(text: string, start: number, bare = false): PinpointReading | null {
  const first = readOrdinal(text, start, bare);
  if (first === null) return null;
  const builder = new PinpointBuilder();
  builder.add(first, 'first');
  let end = first.end;
  let unit = first.unit;
  const named = new Set([unit]);
  while (builder.provisions.length < MAX_PROVISIONS) {
    const next = readNext(text, end, unit, named);
    if (next === null) break;
    builder.add(next.ordinal, next.join);
    end = next.ordinal.end;
    unit = next.ordinal.unit;
    named.add(unit);
  }
  return { provisions: builder.provisions, problems: builder.problems, start, end };
}

/** The next ordinal of the same pinpoint, and what joins it; `named` are the units before it. */
function readNext(
  text: string,
  end: number,
  unit: Unit,
  named: ReadonlySet<Unit>,
): { ordinal: Ordinal; join: Join } | null {
  const at = skipBlanks(text, end);
  const isBracket = isItemBracket(text, at, unit);
  const direct =
    readOrdinal(text, at, isBracket || isShortened(text, at, end, unit)) ??
    (isBracket ? readBracketItems(text, at) : readDeeperLine(text, at, unit));
  if (direct !== null) return { ordinal: direct, join: 'direct' };
  const joiner = /^(?:以及|或者|并|[、，,和及与或至到－—–~～-])/u.exec(text.slice(at, at + 2))?.[0];
  if (joiner === undefined) return null;
  const join: Join = '至到－—–~～-'.includes(joiner) ? 'range' : 'list';
  const next = skipBlanks(text, at + joiner.length);
  // Without 第 a number belongs to the pinpoint only as one more of a unit that it has named:
  // 第十条、十一条; 第十七条第一款、十八条.
  const stated = text.charAt(next) === '第';
  const ordinal = readOrdinal(text, next, !stated && !'，,'.includes(joiner));
  if (ordinal === null || (!stated && !named.has(ordinal.unit))) return null;
  return { ordinal, join };
}

/** 第二十条一款二项: a 款 or 项 at once behind its article, without 第. */
function isShortened(text: string, at: number, end: number, unit: Unit): boolean {
  if (at !== end || UNITS.indexOf(unit) < UNITS.indexOf('article')) return false;
  const ordinal = readOrdinal(text, at, true);
  return ordinal !== null && UNITS.indexOf(ordinal.unit) > UNITS.indexOf(unit);
}

/** 第一款 on the line below 第十六条: the cell's line broke within the pinpoint. */
function readDeeperLine(text: string, at: number, unit: Unit): Ordinal | null {
  if (!isLineBreak(text.charAt(at))) return null;
  const ordinal = readOrdinal(text, skipBlanks(text, at, true));
  if (ordinal === null || UNITS.indexOf(unit) < UNITS.indexOf('article')) return null;
  return UNITS.indexOf(ordinal.unit) > UNITS.indexOf(unit) ? ordinal : null;
}

/** （二）项 directly behind an article or paragraph; after anything else a bracket is text. */
function isItemBracket(text: string, at: number, unit: Unit): boolean {
  return (unit === 'article' || unit === 'paragraph') && isLoose(text, at);
}
