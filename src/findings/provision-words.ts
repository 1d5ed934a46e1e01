import type { Provision } from '../alignment/follow.js';
import { labelOf } from '../statute/article-label.js';
import { chineseNumeral } from '../text/numeral.js';
import { articleWordsOf } from './reference-words.js';

/**
 * 第一百三十三条之一第二款第三项.
 *
 * @param bracketed whether the list brackets the numbers of 项: 第（三）项
 */
export function provisionWords(provision: Provision, bracketed = false): string {
  const { article, suffix, paragraph, item, subitem } = provision;
  const of = (value: number | null, unit: string): string =>
    value === null ? '' : `第${chineseNumeral(value)}${unit}`;
  const inBrackets = item !== null && bracketed;
  return [
    articleWordsOf(labelOf(article, suffix)),
    of(paragraph, '款'),
    inBrackets ? `第（${chineseNumeral(item)}）项` : of(item, '项'),
    of(subitem, '目'),
  ].join('');
}

/** Several provisions, each once; what they share is said once: 第八十五条第五项、第六项. */
export function provisionsWords(provisions: readonly Provision[], bracketed = false): string {
  const words = [...new Set(provisions.map((one) => provisionWords(one, bracketed)))];
  return words.map((one, index) => withoutShared(one, words[index - 1])).join('、');
}

function withoutShared(words: string, before: string | undefined): string {
  const parts = words.match(PART) ?? [];
  const others = before?.match(PART) ?? [];
  // Only the last part may differ: 第五条第一款、第二款, not 第五条第一款、第六条第一款.
  const isSibling =
    parts.length > 1 &&
    parts.length === others.length &&
    parts.slice(0, -1).every((part, at) => part === others[at]);
  return isSibling ? (parts.at(-1) ?? words) : words;
}

const PART = /第[^第]+/gu;

/** Whether a citation's words bracket the number of a 项. */
export function isBracketed(raw: string): boolean {
  return /第\s?[（(][^）)]{1,5}[）)]\s?项/u.test(raw);
}
