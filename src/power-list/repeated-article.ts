import type { Citation } from '../citation/types.js';
import { titleKey } from '../statute/title-key.js';

/**
 * 《甲法》第三条 and behind it the wording of the article, which begins with 第三条 again: one
 * citation, the first, with the words quoted by the second.
 */
export function mergeRepeated(citations: readonly Citation[], text: string): Citation[] {
  const kept: Citation[] = [];
  const moved = new Map<number, number>();
  for (const one of citations) {
    const last = kept.at(-1);
    if (last !== undefined && repeats(last, one, text)) {
      const { quote, quoteStart, quoteEnd } = one;
      kept[kept.length - 1] = { ...last, quote, quoteStart, quoteEnd };
      moved.set(one.start, last.start);
    } else if (one.inside !== null && moved.has(one.inside)) {
      kept.push({ ...one, inside: moved.get(one.inside) ?? one.inside });
    } else kept.push(one);
  }
  return kept;
}

function repeats(first: Citation, second: Citation, text: string): boolean {
  return (
    first.quote === null &&
    second.quote !== null &&
    first.inside === null &&
    second.inside === null &&
    first.article !== null &&
    first.article === second.article &&
    first.suffix === second.suffix &&
    (second.paragraph === null || second.paragraph === first.paragraph) &&
    titleKey(first.law) === titleKey(second.law) &&
    text.slice(first.end, second.start).trim() === ''
  );
}
