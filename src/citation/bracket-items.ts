import { skipBlanks } from '../text/chars.js';
import { MAX_SHARED_NUMBERS, type Ordinal } from './ordinal.js';
import { isLoose, readNumber, readNumberJoiner, type OrdinalNumber } from './ordinal-number.js';

/** （八）、（九） directly behind an article or paragraph, without the word 项. */
const BEHIND_ITEMS = '、，,；;。：:）)”"\n和及与或至';

/**
 * Reads items that are named by their brackets alone (第六十条（四）; 第十二条（一）、（二）). Null
 * where words follow: there a quotation begins with its own bracket.
 */
export function readBracketItems(text: string, start: number): Ordinal | null {
  const numbers: OrdinalNumber[] = [];
  let end = start;
  let at = start;
  let join: OrdinalNumber['join'] = 'first';
  while (numbers.length < MAX_SHARED_NUMBERS && isLoose(text, at)) {
    const number = readNumber(text, at, true);
    const value = number?.value ?? MAX_ITEM + 1;
    if (number === null || value > MAX_ITEM) break;
    numbers.push({ value, suffix: 0, join });
    end = number.end;
    const joiner = readNumberJoiner(text, end, true);
    if (joiner === null) break;
    join = joiner.join;
    at = joiner.end;
  }
  const behind = text.charAt(skipBlanks(text, end));
  const isAlone = behind === '' || BEHIND_ITEMS.includes(behind);
  return numbers.length > 0 && isAlone ? { unit: 'item', numbers, start, end } : null;
}

/** No article has more items; years in brackets are larger. */
const MAX_ITEM = 60;
