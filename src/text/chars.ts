/** Blanks that lists contain besides line breaks, among them full-width and zero-width ones. */
const BLANKS = new Set([
  ...' \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a',
  ...'\u200b\u200c\u200d\u202f\u205f\u2060\u3000\ufeff',
]);
const LINE_BREAKS = new Set(['\n', '\r', '\u2028', '\u2029', '\v', '\f']);
const SENTENCE_ENDS = new Set(['。', '；', ';', '！', '!', '？', '?', '．']);

export const isBlank = (char: string): boolean => BLANKS.has(char);
export const isLineBreak = (char: string): boolean => LINE_BREAKS.has(char);
export const isSentenceEnd = (char: string): boolean => SENTENCE_ENDS.has(char);

/** The first position from `at` on that is no blank (a line break is none unless `lines`). */
export function skipBlanks(text: string, at: number, lines = false): number {
  let next = at;
  while (next < text.length) {
    const char = text.charAt(next);
    if (!BLANKS.has(char) && !(lines && LINE_BREAKS.has(char))) break;
    next += 1;
  }
  return next;
}

/** The position just behind the last character before `at` that is no blank and no line break. */
export function skipBlanksBack(text: string, at: number): number {
  let before = at;
  while (before > 0) {
    const char = text.charAt(before - 1);
    if (!BLANKS.has(char) && !LINE_BREAKS.has(char)) break;
    before -= 1;
  }
  return before;
}
