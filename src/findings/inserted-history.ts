import { findDates } from '../statute/dates.js';

const ACT = /通过|公布|发布|颁布|印发|修订|修正|修改|施行|主席令|国务院令/u;
const OPEN = '（(';
const CLOSE = '）)';

export interface WithoutHistories {
  readonly words: string;
  /** The brackets that were taken out, as they stood. */
  readonly removed: readonly string[];
}

/**
 * Quoted words without the brackets that give a law's history behind its title: the article itself
 * names the law alone, whoever copied it added when that one was made.
 */
export function withoutHistories(quote: string): WithoutHistories {
  const removed: string[] = [];
  let words = '';
  let from = 0;
  for (let at = quote.indexOf('》'); at >= 0; at = quote.indexOf('》', at + 1)) {
    if (at < from) continue;
    let open = at + 1;
    while (/\s/u.test(quote.charAt(open))) open += 1;
    if (!OPEN.includes(quote.charAt(open) || ' ')) continue;
    const end = bracketEnd(quote, open);
    // Brackets that do not close end no later one either.
    if (end < 0) break;
    const bracket = quote.slice(open, end);
    if (!ACT.test(bracket) || findDates(bracket).length === 0) continue;
    removed.push(bracket);
    words += quote.slice(from, at + 1);
    from = end;
  }
  return { words: words + quote.slice(from), removed };
}

function bracketEnd(words: string, from: number): number {
  let depth = 0;
  for (let at = from; at < words.length; at += 1) {
    const char = words.charAt(at);
    if (OPEN.includes(char)) depth += 1;
    else if (CLOSE.includes(char)) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}
