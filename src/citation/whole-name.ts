import { nameEndingAt, type BareName } from './bare-name.js';

/** What may follow a law that is named without 《》 and without a provision. */
const FOLLOWS =
  /^(?:的?(?:有关|相关)?规定|的?(?:有关|相关)|关于|等(?:有关)?(?:法律|法规|规定)|[和与及](?:本|《|\p{Script=Han}{2,20}(?:法|条例)))/u;
/** What stands before it, so that it is meant as a law: a verb, a mark or the law before it. */
const LEADS =
  /(?:依照|按照|遵照|参照|依据|根据|违反|违背|触犯|适用|[，、；。：:,;“”（(》\n\s]|法[和与及或])$/u;
/** Branches of the law and words for law as such; none is an act. */
const NO_ACT =
  /^(?:税|商|公|私|母|国际|国内|外国|成文|上位|下位|特别|一般|普通|实体|程序|经济|行政|社会|民商|宪|军|军事|环境|自然|习惯|判例|基本)法$/u;
const SHORT_ACTS = new Set(['刑法', '宪法']);

/**
 * The law named without 《》 as a whole whose name ends with the 法 at `at`: 依照刑法有关规定,
 * 违反招标投标法和本条例规定. `floor` is where the last citation ended. Null where no such name
 * ends there.
 */
export function wholeNameAt(text: string, at: number, floor: number): BareName | null {
  const end = at + 1;
  if (!FOLLOWS.test(text.slice(end, end + 24))) return null;
  const name = nameEndingAt(text, end, floor, null);
  if (name === null || NO_ACT.test(name.name) || /[本该同此]法$/u.test(name.name)) return null;
  if (name.name.length < 3 && !SHORT_ACTS.has(name.name)) return null;
  if (name.start === 0) return name;
  return LEADS.test(text.slice(Math.max(0, name.start - 4), name.start)) ? name : null;
}
