import { chineseNumeral } from '../text/numeral.js';
import type { LawItem } from './law-text.js';

/** The most items that any law has in one paragraph is below 60. */
const MAX_ITEMS = 99;

/**
 * Items that stand within one line (…：（一）…；（二）…), as pasted texts have them; null where
 * they do not reach `least`. The first stands behind a colon, so that 依照前款（一）（二）项 is none.
 *
 * @param offset of the line in the article's text.
 * @param first the number of the first item.
 */
export function parseInlineItems(
  text: string,
  offset: number,
  first: number,
  least: number,
): { lead: string; items: LawItem[] } | null {
  const starts: number[] = [];
  let at = 0;
  for (let n = first; n <= MAX_ITEMS; n += 1) {
    const found = nextItem(text, n, at);
    if (found < 0) break;
    starts.push(found);
    at = found + 3;
  }
  const [begin] = starts;
  if (begin === undefined || first + starts.length - 1 < least) return null;
  const items = starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const words = text.slice(start, end).trimEnd();
    return {
      n: first + index,
      text: words,
      start: offset + start,
      end: offset + start + words.length,
      subitems: [],
    };
  });
  return { lead: text.slice(0, begin).trimEnd(), items };
}

function nextItem(text: string, n: number, from: number): number {
  const numeral = chineseNumeral(n);
  for (const label of [`（${numeral}）`, `(${numeral})`]) {
    const found = text.indexOf(label, from);
    if (found > 0 && (n === 1 ? '：:' : '；;。，,：:、').includes(lastChar(text, found)))
      return found;
  }
  return -1;
}

/** The last character before `at` that is no blank; only a few blanks are looked past. */
function lastChar(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - 4), at)
      .trimEnd()
      .at(-1) ?? '·'
  );
}
