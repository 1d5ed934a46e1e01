import { isRoundClose, isRoundOpen } from '../text/brackets.js';
import { skipBlanks } from '../text/chars.js';

const MAX_HEADING = 40;
/** 第四条 （删去）, （已废止）: what became of an article, not what it is about. */
const GONE =
  /^(?:本条)?(?:已|已经|被|予以)*(?:.{0,20}(?:删去|删除|废止|失效|撤销|取消)|略|空缺|保留)$/u;
/** Words that go on right behind a bracket go on with the sentence that holds it. */
const GOES_ON = '的、，,。；;：:和与及或至到等之”》）)';

/**
 * 条旨: 第一条【立法目的】, 第一条（目的和依据）; a bracket with an item's number is none.
 *
 * @param isWhole whether the article has no further line: then （删去） is its text.
 */
export function readArticleHeading(
  line: string,
  labelEnd: number,
  isWhole: boolean,
): { words: string; end: number } | null {
  const open = skipBlanks(line, labelEnd);
  const char = line.charAt(open);
  if (char !== '【' && !isRoundOpen(char)) return null;
  for (let at = open + 1; at < Math.min(line.length, open + MAX_HEADING); at += 1) {
    const close = line.charAt(at);
    if (char === '【' ? close !== '】' : !isRoundClose(close)) continue;
    const words = line.slice(open + 1, at).trim();
    const next = line.charAt(at + 1);
    const isGone = isWhole && GONE.test(words) && skipBlanks(line, at + 1) === line.length;
    // A bracket right behind the number belongs to the number, not to the words that follow it.
    const isSetOff =
      char === '【' ||
      next === '' ||
      skipBlanks(line, at + 1) > at + 1 ||
      (open === labelEnd && !GOES_ON.includes(next));
    const isHeading = isSetOff && words !== '' && !/^[一二三四五六七八九十\d]{1,3}$/u.test(words);
    return isHeading && !isGone && !/[。；，]/u.test(words) ? { words, end: at + 1 } : null;
  }
  return null;
}
