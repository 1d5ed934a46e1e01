import { isBlank, isSentenceEnd } from '../text/chars.js';
import { chineseNumeral } from '../text/numeral.js';
import { canFollowLabel } from './article-label.js';

/**
 * Parts a line in which further provisions follow one another (…。 第二条 …。 第三条 …). Only the
 * very next number behind the end of a sentence begins a provision, and not if it goes on as a
 * reference does (第四十二条规定的…). One pass, whatever the line's length.
 *
 * @param number the number with which the line begins.
 */
export function partRunTogether(
  line: string,
  number: number,
  labelOf: (numeral: string) => string,
): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let next = number + 1; ; next += 1) {
    const at = nextStart(line, labelOf(chineseNumeral(next)), from + 1);
    if (at < 0) break;
    pieces.push(line.slice(from, at).trimEnd());
    from = at;
  }
  pieces.push(line.slice(from));
  return pieces;
}

/** Occurrences that only refer to the provision are passed over, a few of them. */
const MAX_TRIES = 8;

function nextStart(line: string, label: string, from: number): number {
  let at = line.indexOf(label, from);
  for (let tries = 0; at >= 0 && tries < MAX_TRIES; tries += 1) {
    let before = at;
    while (before > from && at - before < 8 && isBlank(line.charAt(before - 1))) before -= 1;
    const ends = isSentenceEnd(line.charAt(before - 1)) || '：:”'.includes(line.charAt(before - 1));
    const isArticle = label.endsWith('条');
    const after = line.charAt(at + label.length);
    if (ends && (!isArticle || isBlank(after) || canFollowLabel(line, at + label.length)))
      return at;
    at = line.indexOf(label, at + 1);
  }
  return -1;
}
