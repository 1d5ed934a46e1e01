import type { LawSubitem } from '../statute/law-text.js';
import type { Reader } from './reading.js';

/** Numbers of a list, once for all the words that announce it. */
const NUMBERS = new WeakMap<readonly LawSubitem[], readonly number[]>();

/** 下列 with the items that it announces: the 项 of its paragraph, or inside a 项 its 目. */
export const readEnumeration: Reader = (reading, at) => {
  if (reading.text.charAt(at + 1) !== '列') return null;
  const { paragraph, item, inParagraph, inItem } = reading.placeAt(at);
  const listed = inItem?.subitems ?? inParagraph?.items ?? [];
  const end = at + 2;
  // Words behind the first item are another sentence's, and announce nothing.
  if ((listed[0]?.start ?? 0) < end) return reading.abstain(at, end, 'no-items-follow');
  const items = NUMBERS.get(listed) ?? listed.map(({ n }) => n);
  NUMBERS.set(listed, items);
  const raw = reading.text.slice(at, end);
  return reading.enumerate({ raw, start: at, end, paragraph, item, items });
};
