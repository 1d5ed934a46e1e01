import { readEvents } from '../../statute/events.js';
import type { LawEvent } from '../../statute/law-text.js';

/** The longest histories in use are below 1,000 characters. */
const MAX_HEAD = 4000;
const OPEN = '（(';
const CLOSE = '）)';

/** A title with the brackets behind it, as a list writes it. */
export interface HistoryHead {
  /** 《…》（…）, layout left out, the state's name spelt right. */
  readonly words: string;
  /** What stands between the brackets. */
  readonly history: string;
  readonly events: readonly LawEvent[];
}

/** The title and history that a citation's words begin with; null where they have none. */
export function historyHead(raw: string): HistoryHead | null {
  const words = raw.slice(0, MAX_HEAD);
  if (!words.startsWith('《')) return null;
  const titleEnd = closing(words, 0, '《〈<', '》〉>');
  if (titleEnd < 0) return null;
  let open = titleEnd;
  while (/\s/u.test(words.charAt(open))) open += 1;
  if (!OPEN.includes(words.charAt(open) || ' ')) return null;
  const end = closing(words, open, OPEN, CLOSE);
  if (end < 0) return null;
  const title = withoutLayout(words.slice(0, titleEnd));
  const history = withoutLayout(words.slice(open + 1, end - 1));
  return { words: `${title}（${history}）`, history, events: readEvents(history) };
}

/** Behind the mark that closes the one at `from`; -1 where none does. */
function closing(words: string, from: number, open: string, close: string): number {
  let depth = 0;
  for (let at = from; at < words.length; at += 1) {
    const char = words.charAt(at);
    if (open.includes(char)) depth += 1;
    else if (close.includes(char)) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

/** The state's name as it is sometimes misspelt. */
const MISSPELT = '中国人民共和国';

const withoutLayout = (words: string): string =>
  words
    .replace(/\s*\n\s*/gu, '')
    .replace(/[。；，\s]+$/u, '')
    .replaceAll(MISSPELT, '中华人民共和国')
    .trim();
