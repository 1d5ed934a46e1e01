import type { LawNature } from './law-text.js';

const AMENDS = /关于(?:修改|修正|修订|废止).{0,200}的?决定$|修正案(?:[（(].{1,10}[)）])?$/u;
const AMENDS_WORDS = /作出?(?:如下|以下)(?:补充)?(?:修改|修正|补充)|予以修改|(?:作|做)如下修改/u;
const DECISION = /(?:决定|决议|命令)$/u;
const NOTICE = /(?:通知|批复|答复|解答|函|意见|通报|纪要|公告)$/u;
/** As far into a text as a decision says what it does. */
const LOOK = 2000;

/**
 * What kind of act a text is, by its title and by the words before its provisions. A decision that
 * amends another law quotes that law's articles: they are not its own.
 */
export function natureOf(title: string, opening: string): LawNature {
  const plain = title.replace(/[（(](?:[一二三四五六七八九十]{1,3}|试行|暂行|\d{4}年)[)）]$/u, '');
  if (AMENDS.test(title) || AMENDS.test(plain)) return 'amending-decision';
  const looked = opening.slice(0, LOOK);
  if (AMENDS_WORDS.test(looked) && /决定|修正/u.test(looked)) return 'amending-decision';
  if (DECISION.test(plain)) return 'decision';
  return NOTICE.test(plain) ? 'notice' : 'law';
}
