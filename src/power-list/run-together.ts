import { skipBlanks, skipBlanksBack } from '../text/chars.js';

/** What a basis ends with that has no 。 behind it: 第七十一条, 第（三）项, 《甲法》. */
const BASIS_ENDS = /[条款项目》〉）)]$/u;
/** What a duty or a case ends with: 不履行职责的, （法规科）. */
const PART_ENDS = /[的）)]$/u;
/** A number that belongs to the words around it: 第（2）项, （1）和（2）. */
const BOUND_BEFORE = /[第及和或至、，,]$/u;
const BOUND_BEHIND = /^(?:项|款|条|目|类|种|、|，|和|或|至|及)/u;
/** What a further basis begins with. */
const OPENS_LAW = /^(?:《|【|［|\[|中华人民共和国|同\d)/u;

/**
 * Whether the next number of a cell begins an entry although no sign ends the one before
 * (1.《甲法》第七十一条2.《乙法》第五十九条). The caller sees to it that the numbers run in order.
 */
export function isRunTogether(
  text: string,
  kind: 'parts' | 'basis',
  start: number,
  end: number,
): boolean {
  const before = text.slice(
    Math.max(0, skipBlanksBack(text, start) - 2),
    skipBlanksBack(text, start),
  );
  const from = skipBlanks(text, end);
  const behind = text.slice(from, from + 12);
  if (BOUND_BEFORE.test(before) || BOUND_BEHIND.test(behind)) return false;
  return kind === 'basis'
    ? BASIS_ENDS.test(before) && OPENS_LAW.test(behind)
    : PART_ENDS.test(before);
}
