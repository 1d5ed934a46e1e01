import { isRoundOpen } from '../text/brackets.js';
import { isBlank, isLineBreak, skipBlanks } from '../text/chars.js';
import { readNumeral } from '../text/numeral.js';
import { readOrdinal } from './ordinal.js';

/** Words behind a pinpoint that go on with the sentence, so that no quotation begins there. */
const GOES_ON =
  /^(?:的|等|之|和|及|与|或|规定|所|中|处|予以|执行|办理|应|可|相关|有关|以及|处罚|进行|要求|已|未|为|将|被|对|由|、|，|,|。|；|;|）|\)|》|”|"|】|$)/u;
/** The same behind a blank or a line break, where quoted words may well begin with 未经 or 应当. */
const GOES_ON_APART =
  /^(?:的|等(?!级)|之(?![前间后])|和(?!解)|及(?!时)|与|或(?!者)|规定|所(?!有)|予以|执行|办理|相关规定|有关规定|以及|处罚|处理|、|，|,|。|；|;|）|\)|》|”|"|】|$)/u;
/** 2. and （3） begin the next entry; 2024年 may begin quoted words. */
const ENTRY_NUMBER = /^\d{1,3}\s*[.．、）)]/u;
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
  if (isRoundOpen(text.charAt(start))) return separated ? start : behindRemark(text, start);
  const words = text.slice(start, start + 6);
  if ((separated ? GOES_ON_APART : GOES_ON).test(words)) return null;
  if ('《【'.includes(text.charAt(start)) || readOrdinal(text, start) !== null) return null;
  if (separated ? ENTRY_NUMBER.test(words) : /^\d/u.test(words)) return null;
  return runLength(text, start) >= MIN_QUOTE ? start : null;
}

/** Longest remark in brackets: （取水）, （2024年8月1日修订）. */
const MAX_REMARK = 60;

/**
 * Where words are quoted behind a pinpoint that a bracket follows at once: behind a remark and its
 * colon, or from the bracket on. Null where the remark is all, or the sentence goes on behind it.
 */
function behindRemark(text: string, open: number): number | null {
  const words = text.slice(open, open + MAX_REMARK);
  const length = words.search(/[)）]/u) + 1;
  // （一） is the number of a quoted item.
  const isRemark = length > 0 && readNumeral(words.slice(1, length - 1).trim()) === null;
  if (!isRemark) return runLength(text, open) >= MIN_QUOTE ? open : null;
  const next = skipBlanks(text, open + length);
  if ('：:'.includes(text.charAt(next) || ' ')) return skipBlanks(text, next + 1, true);
  const goesOn = next >= text.length || isLineBreak(text.charAt(next));
  return goesOn || GOES_ON.test(text.slice(next, next + 4)) ? null : open;
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
 * a line break, a further title or article, or the end. Null where none does: then “ only marks a
 * word.
 */
export function quotedEnd(text: string, start: number): number | null {
  if (text.charAt(start) !== '“') return null;
  const limit = Math.min(text.length, start + MAX_QUOTED);
  for (let at = text.indexOf('”', start); at >= 0 && at < limit; at = text.indexOf('”', at + 1)) {
    if (!'。；！;'.includes(text.charAt(at - 1))) continue;
    if (endsQuotation(text, at + 1)) return at + 1;
  }
  return null;
}

/** What may stand between a quotation and the next citation: 、 和 依照, …… and an entry's number. */
const BETWEEN =
  /^(?:[、，,；;。]|以及|并|[和及与或]|依照|参照|按照|根据|依据|……|…|\d{1,2}[.．、]|[\s\u3000])*/u;
const FURTHER = /^(?:《|【|同法|该(?:法|条例|办法|规定))/u;

function endsQuotation(text: string, at: number): boolean {
  const next = skipBlanks(text, at);
  if (next >= text.length || isLineBreak(text.charAt(next))) return true;
  if ('。；'.includes(text.charAt(next))) return true;
  const between = BETWEEN.exec(text.slice(next, next + 24))?.[0].length ?? 0;
  const further = next + between;
  return FURTHER.test(text.slice(further, further + 4)) || readOrdinal(text, further) !== null;
}
