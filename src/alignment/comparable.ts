import { canBeNumber, numberAt } from './numbers.js';
import type { SelfReference } from './self-reference.js';

/** What a reference inside the law is compared as; its numbers are judged apart. */
const REFERENCE = '\u0001';
/** What 本法, 本条例, … are compared as: a law that becomes a 条例 keeps its norms. */
const SELF = '\u0002';
const SELF_NAME = /本(?:法|条例|办法|规定|规则|细则)/uy;

/** 本 */
const BEN = 0x672c;

/** Characters that make no difference: punctuation and blanks of any width. */
const IDLE = /[\p{P}\p{Z}\p{C}\s]/u;

/** What each UTF-16 unit is compared as, found out when it is first met. */
const known = new Array<string | undefined>(0x10000);

/** A UTF-16 unit as it is compared: full width as half width, idle ones as nothing. */
export function comparableChar(code: number): string {
  let plain = known[code];
  if (plain === undefined) {
    const char = String.fromCharCode(code);
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    const folded = isHalf ? char : char.normalize('NFKC').toLowerCase();
    plain = !isHalf && IDLE.test(folded) ? '' : folded;
    known[code] = plain;
  }
  return plain;
}

/**
 * The words of `text` from `start` to `end` as they are compared: without punctuation and blanks,
 * each self reference as one sign, each of `references` as one sign, numbers written one way.
 */
export function comparable(
  text: string,
  start: number,
  end: number,
  references: readonly SelfReference[] = [],
): string {
  let words = '';
  let next = references.findIndex((reference) => reference.start >= start);
  for (let at = start; at < end;) {
    const reference = next === -1 ? undefined : references[next];
    if (reference?.start === at) {
      words += REFERENCE;
      at = reference.end;
      next += 1;
      continue;
    }
    const code = text.charCodeAt(at);
    if (code === BEN) {
      SELF_NAME.lastIndex = at;
      const name = SELF_NAME.exec(text)?.[0];
      if (name !== undefined) {
        words += SELF;
        at += name.length;
        continue;
      }
    }
    const number = canBeNumber(code) ? numberAt(text, at) : null;
    if (number !== null && number.end <= end) {
      words += number.value;
      at = number.end;
      continue;
    }
    words += comparableChar(code);
    at += 1;
  }
  return words;
}
