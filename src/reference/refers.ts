import type { Provisions } from './provisions.js';

/** What follows an ordinal that names a provision: 第三十条规定的, 第五章的有关规定, 第三项所列. */
const STRONG_AFTER =
  /^(?:的?(?:有关|相关|各项)?(?:规定|要求|情形|行为|罪|处罚|程序|条件|内容|标准|材料|事实|活动|业务|途径|事项|海事请求|禁止|涉及|义务|范围|期限|措施)|所(?:列|称|规定|指|述|说)|中(?:的|所|规|关)|(?:或者|以及|[、和及与或至])(?:本|第|前|《|其他)|(?:规定)?以外|之|关于|有关|明确|列|（[一二三四五六七八九十]+）)/u;
const WEAK_AFTER =
  /^(?:[、，。；：）)”」』的外中]|或者|以及|[和及与或至]|执行|办理|处理|予以|处|确定|提出|作出|进行|应当|$)/u;
/** Joiners in front of one. */
const JOINED = /(?:或者|以及|[、和与及或至])$/u;
/** Verbs in front of one. */
const GOVERNED =
  /(?:依照|按照|违反|违背|根据|依据|适用|符合|不符|参照|触犯|执行|遵守|履行|实施|具有|具备|从事|达到|通过|经营|作出|组织|均按|[除有对在由犯按])$/u;

/** How many characters the tests look at. */
const NEAR = 12;

/**
 * Whether the ordinal at `start`, with no law in front of it, names a provision and is no ordinary
 * word (坚持第二条道路, 第一项工作). 款 is a word of statutes alone, and so are two levels together.
 */
export function ordinalRefers(text: string, start: number, read: Provisions): boolean {
  const first = read.provisions[0]?.target;
  if (first !== undefined) {
    if (first.paragraph !== null) return true;
    if (first.item !== null && (first.article !== null || read.provisions.length > 1)) return true;
  }
  const after = text.slice(read.end, read.end + NEAR);
  if (STRONG_AFTER.test(after)) return true;
  const before = text.slice(Math.max(0, start - 4), start);
  const isGoverned = GOVERNED.test(before);
  if (isGoverned && first !== undefined && first.article !== null) return true;
  return WEAK_AFTER.test(after) && (isGoverned || JOINED.test(before));
}
