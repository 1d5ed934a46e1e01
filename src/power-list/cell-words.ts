/** Words over which lines break, as narrow columns have them. */
export function oneLine(words: string): string {
  return words.replace(/\s*[\r\n]+\s*/gu, '').trim();
}

/** Null for a cell without words. */
export function orNull(words: string): string | null {
  return words === '' ? null : words;
}

/** 无 and / say that an item has no parts; they are no part's name. */
export function unlessNone(words: string): string {
  return /^(?:无|[/／\\—－-]{1,4})$/u.test(words) ? '' : words;
}
