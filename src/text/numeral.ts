const DIGITS = new Map<string, number>();
for (const [index, chars] of [
  '〇零○Ｏ０0',
  '一１1壹',
  '二２2贰两',
  '三３3叁',
  '四４4肆',
  '五５5伍',
  '六６6陆',
  '七７7柒',
  '八８8捌',
  '九９9玖',
].entries()) {
  for (const char of chars) DIGITS.set(char, index);
}
const PLACES = new Map<string, number>([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);

/** Provision numbers stay below this; a longer run of numeral characters is no number. */
const MAX_NUMERAL_LENGTH = 12;

/** Whether a character can stand in a numeral: Chinese, formal, Arabic or full-width. */
export function isNumeralChar(char: string): boolean {
  return DIGITS.has(char) || PLACES.has(char);
}

/** The end of the run of numeral characters that begins at `start` (equal to `start`: none). */
export function numeralEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isNumeralChar(text.charAt(end))) end += 1;
  return end;
}

/**
 * The value of a numeral as laws write provision numbers: 一百十一, 一百一十一, 一百〇三, 一〇三,
 * 一千零十七, 11, １１ and mixed widths. Null where the characters make no number (一百百,
 * 十十, 零), so that the caller can keep the words as unreadable instead of guessing.
 */
export function readNumeral(words: string): number | null {
  if (words === '' || words.length > MAX_NUMERAL_LENGTH) return null;
  const hasPlace = Array.from(words).some((char) => PLACES.has(char));
  const value = hasPlace ? readPlaced(words) : readPositional(words);
  return value === null || value === 0 ? null : value;
}

/** 一〇三, 103: a digit a place. A Chinese run without 〇 such as 二三 is no provision number. */
function readPositional(words: string): number | null {
  if (words.length > 1 && /^[一二三四五六七八九]{2}$/.test(words)) return null;
  let value = 0;
  for (const char of words) {
    const digit = DIGITS.get(char);
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** 一千零十七: digits and places in falling order; only 十 may lack its digit. */
function readPlaced(words: string): number | null {
  let value = 0;
  let digit: number | null = null;
  let lastPlace = 10_000;
  for (const [index, char] of Array.from(words).entries()) {
    const place = PLACES.get(char);
    if (place === undefined) {
      const next = DIGITS.get(char);
      if (next === undefined || (digit !== null && digit !== 0)) return null;
      // 一百三 is said for 130 and written for 103: neither is sure, so it is unreadable.
      const isLast = index === words.length - 1;
      if (isLast && digit === null && lastPlace > 10) return null;
      digit = next;
      continue;
    }
    if (place >= lastPlace) return null;
    if (!digit && place !== 10) return null;
    value += (digit === null || digit === 0 ? 1 : digit) * place;
    lastPlace = place;
    digit = null;
  }
  return value + (digit ?? 0);
}

const CHINESE = '零一二三四五六七八九';

/** 133 → 一百三十三, as laws print it (10 → 十, 110 → 一百一十, 1017 → 一千零一十七). */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value <= 0 || value > 9999) return String(value);
  let words = '';
  let gap = false;
  for (const [place, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) {
      gap = words !== '';
      continue;
    }
    if (gap) words += '零';
    gap = false;
    words += (place === 10 && words === '' && digit === 1 ? '' : CHINESE.charAt(digit)) + name;
  }
  return words;
}
