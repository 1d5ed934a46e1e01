import { isRoundClose, isRoundOpen } from '../text/brackets.js';
import { skipBlanks } from '../text/chars.js';
import { isNumeralChar, readNumeral } from '../text/numeral.js';

/** How a line of an article is numbered. */
export interface ItemLabel {
  /** `bracketed` （一）; `point` 一、; `digit` 1. 1、 （1） (1) ① */
  readonly style: 'bracketed' | 'point' | 'digit';
  readonly n: number;
}

/** （四）、（五）项所列人员: a reference that begins a line, no item. */
const REFERENCE_AFTER = /^(?:[、,，]|[和至或及][（(第]|[项款](?!目))/u;
const MAX_NUMERAL = 6;

/** The number with which a line begins as an item or subitem, or null. */
export function readItemLabel(text: string): ItemLabel | null {
  const circled = text.charCodeAt(0) - 0x245f;
  if (circled >= 1 && circled <= 20) return { style: 'digit', n: circled };
  const bracketed = isRoundOpen(text.charAt(0));
  const start = bracketed ? skipBlanks(text, 1) : 0;
  let end = start;
  while (end - start < MAX_NUMERAL && isNumeralChar(text.charAt(end))) end += 1;
  const words = text.slice(start, end);
  const n = words === '' ? null : readNumeral(words);
  if (n === null) return null;
  const isDigits = /^[0-9０-９]+$/u.test(words);
  const next = bracketed ? skipBlanks(text, end) : end;
  const mark = text.charAt(next);
  if (bracketed) {
    if (!isRoundClose(mark) || REFERENCE_AFTER.test(text.slice(next + 1, next + 3))) return null;
    return { style: isDigits ? 'digit' : 'bracketed', n };
  }
  if (!isDigits) return mark === '、' ? { style: 'point', n } : null;
  // 3.5米 is a measure, not item 3.
  if (!'.．、'.includes(mark) || mark === '' || /\d/u.test(text.charAt(next + 1))) return null;
  return n <= 99 ? { style: 'digit', n } : null;
}
