/** Articles that every law has once, and that pair by what they are for. */
export type ArticleRole = 'purpose' | 'closing';

/** 本条例自2014年3月1日起施行: the clause that ends a law (立法技术规范: 施行日期). */
const CLOSING =
  /^本(?:法|条例|办法|规定|规则|细则|解释|决定)?.{0,12}自[^。]{0,24}(?:施行|实施|生效|执行)/u;
/** 为了…，制定本法: the clause that begins one. */
const PURPOSE = /(?:制定|制订)本(?:组织法|法|条例|办法|规定|规则|细则|解释|决定)/u;

/** Closing clauses stand among the last articles, purposes at the very beginning. */
const LAST = 3;

/** What an article is for by its place and words, or null. */
export function articleRole(words: string, index: number, count: number): ArticleRole | null {
  if (index === 0 && PURPOSE.test(words.slice(0, 600))) return 'purpose';
  if (index > 0 && index >= count - LAST && CLOSING.test(words.slice(0, 80))) return 'closing';
  return null;
}

/** Whether an article's text, its number in front, says what the law is for: it binds nobody. */
export function isPurpose(text: string): boolean {
  return /^第一条(?!之)/u.test(text) && PURPOSE.test(text.slice(0, 600));
}
