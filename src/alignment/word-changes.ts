import { equalRuns } from './diff.js';
import type { FollowedReferences } from './follow-references.js';
import type { GramTable } from './grams.js';
import type { PreparedArticle } from './prepare.js';
import { joinChanges, type TokenChange } from './join-changes.js';
import type { WordChange, WordSpan } from './word-change.js';
import { wordTokens, type WordToken } from './word-tokens.js';

/**
 * The words that differ between an old and a new article, in order. Offsets are into the texts of
 * the articles. Punctuation, the law's name for itself, numbers of items and references that only
 * follow the new numbers make no change; a reference that now means another norm makes one, even
 * where its words are the same. No word, number or reference is cut in the middle.
 */
export function wordChanges(
  old: PreparedArticle,
  next: PreparedArticle,
  { followedFrom, followedTo }: Pick<FollowedReferences, 'followedFrom' | 'followedTo'>,
  table: GramTable,
): WordChange[] {
  const left = wordTokens(old.article.text, old.body, old.references, ({ start }) =>
    followedFrom.has(start) ? '\u0001' : `\u0001<${start}`,
  );
  const right = wordTokens(next.article.text, next.body, next.references, ({ start }) =>
    followedTo.has(start) ? '\u0001' : `\u0001>${start}`,
  );
  const runs = equalRuns(
    left.map(({ key }) => key),
    right.map(({ key }) => key),
  );
  const changes: TokenChange[] = [];
  let a = 0;
  let b = 0;
  for (const run of [...runs, { left: left.length, right: right.length, length: 0 }]) {
    if (run.left > a || run.right > b) {
      changes.push({ aStart: a, aEnd: run.left, bStart: b, bEnd: run.right });
    }
    a = run.left + run.length;
    b = run.right + run.length;
  }
  return joinChanges(changes, { left, right, table }).map((change) => {
    const from = span(old.article.text, left, change.aStart, change.aEnd);
    const to = span(next.article.text, right, change.bStart, change.bEnd);
    return { kind: from === null ? 'inserted' : to === null ? 'deleted' : 'replaced', from, to };
  });
}

function span(
  text: string,
  tokens: readonly WordToken[],
  first: number,
  behind: number,
): WordSpan | null {
  if (first >= behind) return null;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[behind - 1]?.end ?? start;
  return { text: text.slice(start, end), start, end };
}
