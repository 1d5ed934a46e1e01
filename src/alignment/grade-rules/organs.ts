import type { WordSpan } from '../word-change.js';

/**
 * What an organ's name ends in. 机关、单位 as one phrase is whom a law binds, 机关工作人员 are
 * persons: neither is an organ that acts.
 */
const HEAD =
  '(?:部门|机关(?!、单位|工作人员|负责人|和单位)|人民政府|国务院|委员会|人民法院|人民检察院|海关|管理局)';
const NAME = new RegExp(`[\\p{Script=Han}]{0,8}?${HEAD}`, 'gu');
/** The rest of a name behind a part of it: no word that begins or joins clauses stands there. */
const REST = new RegExp(
  `^(?:(?![的由应可不和或及与对向在并被没将经])\\p{Script=Han}){0,6}?${HEAD}`,
  'u',
);
/** Words that are no part of a name. */
const NO_NAME = /[，。；：、\n]|[的由应可不向在并将按依]|报告|通知|移送|提请|有关|及时/u;

/** The organs that some words name, sorted; '' for none. */
export function organsIn(words: string): string {
  return (words.match(NAME) ?? []).sort().join('|');
}

/** Whether a span is the first part of an organ's name: 县级 in 县级农业部门. */
export function beginsOrgan(text: string, span: WordSpan | null): boolean {
  if (span === null || span.text.length > 10 || NO_NAME.test(span.text)) return false;
  return REST.test(text.slice(span.end, span.end + 16));
}
