import { UNITS, type Ordinal, type Unit } from './ordinal.js';
import type { Pinpoint, UnresolvedReason } from './types.js';
import { WHOLE_LAW } from './whole-law.js';

/** A provision of a pinpoint, and whether it stood alone, in a list or in a range. */
export interface Provision {
  readonly pinpoint: Pinpoint;
  readonly via: 'stated' | 'list' | 'range';
}

/** The part of a pinpoint that could not be read, and why. */
export interface PinpointProblem {
  readonly reason: UnresolvedReason;
  readonly start: number;
  readonly end: number;
}

/** How an ordinal is joined to what stands before it. */
export type Join = 'first' | 'direct' | 'list' | 'range';

/**
 * A range of more provisions than this is a slip or an attack. It also bounds what one short
 * text can make: the provisions of one pinpoint altogether stay below ten times this.
 */
const MAX_RANGE = 120;
export const MAX_PROVISIONS = 10 * MAX_RANGE;

/** Makes the provisions of a pinpoint of its ordinals, one after the other. */
export class PinpointBuilder {
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
    const prefix = cut(last?.pinpoint ?? WHOLE_LAW, level);
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
