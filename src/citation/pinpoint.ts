import { skipBlanks } from '../text/chars.js';
import { readOrdinal, UNITS, type Ordinal, type Unit } from './ordinal.js';
import type { Pinpoint, UnresolvedReason } from './types.js';

/** A provision of a pinpoint, and whether it stood alone, in a list or in a range. */
export interface Provision {
  readonly pinpoint: Pinpoint;
  readonly via: 'stated' | 'list' | 'range';
}

/** What a pinpoint covers: 第五十条第一款、第四款和第五十一条 is three provisions. */
export interface PinpointReading {
  readonly provisions: readonly Provision[];
  readonly problems: readonly PinpointProblem[];
  readonly start: number;
  readonly end: number;
}

/** The part of a pinpoint that could not be read, and why. */
export interface PinpointProblem {
  readonly reason: UnresolvedReason;
  readonly start: number;
  readonly end: number;
}

const EMPTY: Pinpoint = {
  chapter: null,
  section: null,
  article: null,
  suffix: 0,
  paragraph: null,
  item: null,
  subitem: null,
};

/**
 * A range of more provisions than this is a slip or an attack. It also bounds what one short
 * text can make: the provisions of one pinpoint altogether stay below ten times this.
 */
const MAX_RANGE = 120;
const MAX_PROVISIONS = 10 * MAX_RANGE;

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
  while (builder.provisions.length < MAX_PROVISIONS) {
    const next = readNext(text, end, unit);
    if (next === null) break;
    builder.add(next.ordinal, next.join);
    end = next.ordinal.end;
    unit = next.ordinal.unit;
  }
  return { provisions: builder.provisions, problems: builder.problems, start, end };
}

type Join = 'first' | 'direct' | 'list' | 'range';

/** The next ordinal of the same pinpoint, and what joins it. */
function readNext(text: string, end: number, unit: Unit): { ordinal: Ordinal; join: Join } | null {
  const at = skipBlanks(text, end);
  const direct = readOrdinal(text, at, isItemBracket(text, at, unit));
  if (direct !== null) return { ordinal: direct, join: 'direct' };
  const joiner = /^(?:以及|或者|并|[、，,和及与或至到－—–~～-])/u.exec(text.slice(at, at + 2))?.[0];
  if (joiner === undefined) return null;
  const join: Join = '至到－—–~～-'.includes(joiner) ? 'range' : 'list';
  const next = skipBlanks(text, at + joiner.length);
  // Without 第 a number belongs to the pinpoint only as one more of the same unit: 第十条、十一条.
  const stated = text.charAt(next) === '第';
  const ordinal = readOrdinal(text, next, !stated && !'，,'.includes(joiner));
  if (ordinal === null || (!stated && ordinal.unit !== unit)) return null;
  return { ordinal, join };
}

/** （二）项 directly behind an article or paragraph; after anything else a bracket is text. */
function isItemBracket(text: string, at: number, unit: Unit): boolean {
  return (unit === 'article' || unit === 'paragraph') && '（('.includes(text.charAt(at) || ' ');
}

class PinpointBuilder {
  readonly provisions: Provision[] = [];
  readonly problems: PinpointProblem[] = [];
  #level = -1;
  #lastStart = 0;

  add(ordinal: Ordinal, join: Join): void {
    const level = UNITS.indexOf(ordinal.unit);
    const last = this.provisions.at(-1);
    // A deeper level refines what stands before it; the same or a higher one begins anew.
    const refines = last !== undefined && level > this.#level;
    if (join === 'first' || ordinal.numbers.length > 1) this.#lastStart = ordinal.start;
    if (refines) this.provisions.pop();
    const prefix = cut(last?.pinpoint ?? EMPTY, level);
    const via = last === undefined ? 'stated' : refines ? last.via : 'list';
    for (const [index, number] of ordinal.numbers.entries()) {
      if (number.value === null) {
        this.#fail('number-unreadable', ordinal);
        continue;
      }
      const pinpoint = at(prefix, ordinal.unit, number.value, number.suffix);
      const isRange = index === 0 ? join === 'range' : number.join === 'range';
      const before = this.provisions.at(-1);
      if (isRange && before !== undefined) this.#addRange(before, pinpoint, ordinal);
      else this.provisions.push({ pinpoint, via: index === 0 ? via : 'list' });
    }
    this.#level = level;
    this.#lastStart = ordinal.start;
  }

  #fail(reason: UnresolvedReason, ordinal: Ordinal, start = ordinal.start): void {
    this.problems.push({ reason, start, end: ordinal.end });
  }

  #addRange(from: Provision, to: Pinpoint, ordinal: Ordinal): void {
    const between = expand(from.pinpoint, to, ordinal.unit);
    if (typeof between === 'string') {
      this.provisions.pop();
      this.#fail(between, ordinal, this.#lastStart);
      return;
    }
    this.provisions.pop();
    for (const pinpoint of [from.pinpoint, ...between, to]) {
      this.provisions.push({ pinpoint, via: 'range' });
    }
  }
}

/** The provisions strictly between two ends of one level, or why there are none. */
function expand(from: Pinpoint, to: Pinpoint, unit: Unit): Pinpoint[] | UnresolvedReason {
  const key = unit === 'part' ? 'chapter' : unit;
  const low = from[key];
  const high = to[key];
  if (low === null || high === null) return [];
  if (unit === 'article' && low === high) {
    if (to.suffix <= from.suffix) return 'range-backwards';
    return steps(from.suffix + 1, to.suffix).map((suffix) => ({ ...to, suffix }));
  }
  if (high <= low) return 'range-backwards';
  if (high - low > MAX_RANGE) return 'range-too-long';
  return steps(low + 1, high).map((value) => at(to, unit, value, 0));
}

function steps(from: number, to: number): number[] {
  return Array.from({ length: Math.min(to - from, MAX_RANGE) }, (_, index) => from + index);
}

/** The pinpoint with all levels from `level` inwards taken away. */
function cut(pinpoint: Pinpoint, level: number): Pinpoint {
  return {
    chapter: level > 1 ? pinpoint.chapter : null,
    section: level > 2 ? pinpoint.section : null,
    article: level > 3 ? pinpoint.article : null,
    suffix: level > 3 ? pinpoint.suffix : 0,
    paragraph: level > 4 ? pinpoint.paragraph : null,
    item: level > 5 ? pinpoint.item : null,
    subitem: null,
  };
}

/** Parts (编) are not kept: articles are numbered through, so they tell nothing more. */
function at(prefix: Pinpoint, unit: Unit, value: number, suffix: number): Pinpoint {
  if (unit === 'part') return prefix;
  return unit === 'article' ? { ...prefix, article: value, suffix } : { ...prefix, [unit]: value };
}
