import { changes, type ChangeContext } from './context.js';
import { plainModals } from './modal.js';
import { DURATION, MONEY, QUANTITY } from './numbers.js';
import type { WordSpan } from '../word-change.js';

/** Words that say the same: each pair after 立法技术规范 or plain usage. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/做出/gu, '作出'],
  [/或者/gu, '或'],
  [/以及|及其|及|与|并且|并(?![处罚])/gu, '和'],
  [/依照|按照|依据|根据/gu, '依'],
  [/制订/gu, '制定'],
  [/其它/gu, '其他'],
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
export function isWording(context: ChangeContext): boolean {
  const { oldText, newText, oldSpan, newSpan } = context;
  if (plain(context.from) !== plain(context.to)) return false;
  // The point of 1.5倍 is no punctuation.
  if ([MONEY, QUANTITY, DURATION].some((pattern) => changes(context, pattern))) return false;
  return !isPartOfWord(oldText, oldSpan) && !isPartOfWord(newText, newSpan);
}

/** Words in which a particle is none. */
const WORDS = /其[他它余中次]|了解|[出究场住]所|所[有在得属]|应该|并[处罚]/u;

function isPartOfWord(text: string, span: WordSpan | null): boolean {
  if (span === null || span.text.length > 1) return false;
  return WORDS.test(text.slice(Math.max(0, span.start - 1), span.end + 1));
}

function plain(words: string): string {
  let text = plainModals(words);
  for (const [pattern, word] of SAME) text = text.replace(pattern, word);
  return text.replace(EMPTY, '');
}
