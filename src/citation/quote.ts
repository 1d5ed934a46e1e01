import { isBlank, isLineBreak, skipBlanks } from '../text/chars.js';

/** Words behind a pinpoint that go on with the sentence, so that no quotation begins there. */
const GOES_ON =
  /^(?:的|等|之|和|及|与|或|规定|所|中|处|予以|执行|办理|应|可|相关|有关|以及|处罚|进行|要求|已|未|为|将|被|对|由|、|，|,|。|；|;|）|\)|》|”|"|】|$)/u;
/** 第二十六条规定，… and 第四条规定：… open a quotation too. */
const SAYS = /^(?:的)?(?:规定|明确规定|明确|指出|要求)[\s\u3000]*[：:，,]/u;

/** Shortest run of words that is taken for a quotation when nothing but its place says so. */
const MIN_QUOTE = 8;

/**
 * Where the words quoted from a provision begin, if a quotation opens at `at`, just behind the
 * citation: after a colon, after a blank or line break, or at once (第三十条行政机关应当…).
 * Null where the sentence goes on.
 */
export function quoteStart(text: string, at: number): number | null {
  const next = skipBlanks(text, at);
  const char = text.charAt(next);
  if (char === '：' || char === ':') return skipBlanks(text, next + 1, true);
  const ahead = text.slice(next, next + 12);
  const says = SAYS.exec(ahead);
  if (says !== null) return skipBlanks(text, next + says[0].length, true);
  const separated = next > at || isLineBreak(char);
  const start = skipBlanks(text, next, true);
  if (separated && (text.charAt(start) === '（' || text.charAt(start) === '(')) return start;
  if (GOES_ON.test(text.slice(start, start + 4))) return null;
  if ('《【第'.includes(text.charAt(start)) || /^\d/u.test(text.charAt(start))) return null;
  return runLength(text, start) >= MIN_QUOTE ? start : null;
}

/** Length of the run of words up to the next full stop or line break. */
function runLength(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < MIN_QUOTE) {
    const char = text.charAt(end);
    if (char === '。' || isLineBreak(char) || char === '《' || char === '【') break;
    end += 1;
  }
  return end - start;
}

/** The end of a quotation that runs up to `limit`: without blanks and the next entry's marks. */
export function trimQuoteEnd(text: string, start: number, limit: number): number {
  let end = limit;
  while (end > start && (isBlank(text.charAt(end - 1)) || isLineBreak(text.charAt(end - 1)))) {
    end -= 1;
  }
  return end;
}

/** How far the ” of a quotation is looked for. */
const MAX_QUOTED = 6000;

/**
 * Where a quotation ends that opens with “: behind the ” that closes a sentence and is followed by
 * a line break, a further title or the end. Null where none does: then “ only marks a word.
 */
export function quotedEnd(text: string, start: number): number | null {
  if (text.charAt(start) !== '“') return null;
  const limit = Math.min(text.length, start + MAX_QUOTED);
  for (let at = text.indexOf('”', start); at >= 0 && at < limit; at = text.indexOf('”', at + 1)) {
    if (!'。；！;'.includes(text.charAt(at - 1))) continue;
    const next = skipBlanks(text, at + 1);
    if (
      next >= text.length ||
      isLineBreak(text.charAt(next)) ||
      '《【。；'.includes(text.charAt(next))
    ) {
      return at + 1;
    }
  }
  return null;
}
