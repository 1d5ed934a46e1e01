/** Which parts of a date or time a number format shows. */
export interface DateParts {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  readonly time: boolean;
}

/**
 * What of a date the format shows, or null where it shows a number. Quoted words, colours,
 * locales and escaped characters are no date letters; `m` beside hours or seconds is minutes.
 */
export function dateParts(code: string): DateParts | null {
  const section = code.split(';')[0] ?? '';
  const elapsed = /\[(?:h+|m+|s+)\]/iu.test(section);
  const letters = section
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, '')
    .replace(/general|g\/通用格式|am\/pm|a\/p|上午\/下午/giu, (words) =>
      words.includes('/') && !words.includes('通用') ? 'h' : '',
    )
    .toLowerCase();
  const time = /[hs]/u.test(letters) || elapsed;
  const year = /[ye]/u.test(letters.replace(/e[+-]/gu, ''));
  const day = letters.includes('d') || /a{3}/u.test(letters);
  const month = letters.includes('m') && (!time || year || day);
  return year || month || day || time ? { year, month, day, time } : null;
}
