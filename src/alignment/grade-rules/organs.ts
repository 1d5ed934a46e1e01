import type { WordSpan } from '../word-change.js';

/**
 * What an organ's name ends in. 机关、单位 as one phrase is whom a law binds, 机关工作人员 are
 * persons: neither is an organ that acts.
 */
const HEAD =
  '(?:部门|机关(?!、单位|工作人员|负责人|和单位)|人民政府|国务院|委员会|人民法院|人民检察院|海关|管理局)';
const NAME = new RegExp(`[\\p{Script=Han}]{0,8}?${HEAD}`, 'gu');
/** A name from any part of it on: no word that begins or joins clauses stands there. */
const REST = new RegExp(
  `(?:(?![的由应可不和或及与对向在并被没将经])\\p{Script=Han}){0,6}?${HEAD}`,
  'uy',
);
/** Words that are no part of a name. */
const NO_NAME = /[，。；：、\n]|[的由应可不向在并将按依]|报告|通知|移送|提请|有关|及时/u;

/** The organs that some words name, sorted. */
export function organsIn(words: string): string[] {
  return (words.match(NAME) ?? []).sort();
}

/** Whether nothing but an organ was exchanged for another. */
export function isOrganOnly(from: string, to: string): boolean {
  const rest = (words: string): string => words.replace(NAME, '');
  return (
    organsIn(from).length > 0 && organsIn(to).length > 0 && rest(from) === '' && rest(to) === ''
  );
}

/** What stands between one of several branches of government and the word that ends the list. */
const BRANCHES =
  /^(?:(?![的由应可不并被将])[\p{Script=Han}、]){0,40}?(?:等|和|及)?(?:有关|相关|主管)?部门/u;

/** Whether a span is one of a list of branches: 农村 in 农业农村、林业草原、水利等部门. */
export function isBranch(text: string, span: WordSpan | null): boolean {
  if (span === null || span.text.length > 8) return false;
  const words = span.text.replace(/^、|、$/gu, '');
  if (words === '' || NO_NAME.test(words)) return false;
  const behind = text.slice(span.end, span.end + 48);
  return behind.includes('、') && BRANCHES.test(behind);
}

/** Whether a span is the first part of an organ's name: 县级 in 县级农业部门. */
export function beginsOrgan(text: string, span: WordSpan | null): boolean {
  if (span === null || span.text.length > 10 || NO_NAME.test(span.text.replace(/^、/u, ''))) {
    return false;
  }
  // The span may end within the last word of the name: 县人民 in 县人民政府.
  for (let at = span.end; at >= Math.max(span.start, span.end - 2); at -= 1) {
    REST.lastIndex = at;
    if (REST.test(text) && REST.lastIndex > span.end) return true;
  }
  return false;
}
