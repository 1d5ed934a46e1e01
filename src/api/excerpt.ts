const BEFORE = 30;
const LENGTH = 120;

/** Some of a text around the first of these words, with … where it goes on. */
export function excerpt(text: string, terms: readonly string[]): string {
  const lower = text.toLowerCase();
  const places = terms.map((term) => lower.indexOf(term)).filter((place) => place >= 0);
  const place = Math.min(...places, text.length);
  const start = wholeCharacter(text, place === text.length ? 0 : Math.max(0, place - BEFORE));
  const end = wholeCharacter(text, Math.min(text.length, start + LENGTH));
  const words = text.slice(start, end).replace(/\s+/gu, ' ').trim();
  return `${start > 0 ? '…' : ''}${words}${end < text.length ? '…' : ''}`;
}

/** Moves a place out of the middle of a character of two units. */
function wholeCharacter(text: string, place: number): number {
  const unit = text.charCodeAt(place);
  return unit >= 0xdc00 && unit <= 0xdfff ? place + 1 : place;
}
