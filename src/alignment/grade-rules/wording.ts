import type { ChangeContext } from './context.js';

/** Words that say the same: each pair after 立法技术规范 or plain usage. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/做出/gu, '作出'],
  [/或者/gu, '或'],
  [/以及|及其|及|与|并且|并/gu, '和'],
  [/依照|按照|依据|根据/gu, '依'],
  [/制订/gu, '制定'],
  [/其它/gu, '其他'],
  [/必须/gu, '应当'],
  [/以内/gu, '内'],
  [/帐/gu, '账'],
  [/象/gu, '像'],
  [/份子/gu, '分子'],
  [/但是/gu, '但'],
  [/中国人民共和国|中华人民共和国/gu, ''],
];
/** Words that carry nothing by themselves (甲、乙以及丙), and definitions of a short name. */
const EMPTY = /（以下(?:简)?称[^）]{1,20}）|[的了之所其该和\p{P}\p{Z}\s]/gu;

/** The change says the same in other words: synonyms, particles, a short name's definition. */
export const isWording = ({ from, to }: ChangeContext): boolean => plain(from) === plain(to);

function plain(words: string): string {
  let text = words;
  for (const [pattern, word] of SAME) text = text.replace(pattern, word);
  return text.replace(EMPTY, '');
}
