/** At most `limit` UTF-16 units of `words`, never half of a character. */
export function truncate(words: string, limit: number): string {
  if (words.length <= limit) return words;
  const last = words.charCodeAt(limit - 1);
  const splits = last >= 0xd800 && last <= 0xdbff;
  return words.slice(0, splits ? limit - 1 : limit);
}
