import type { Comparison } from './comparison.js';
import type { Group } from './split-merge.js';
import type { AlignableArticle, AlignableLaw } from './types.js';

/** Tells whether an article went to a chapter that does another thing than its old one. */
export type MovedTest = (one: AlignableArticle, two: AlignableArticle) => boolean;

const key = ({ part, chapter }: AlignableArticle): string => `${part ?? ''}/${chapter ?? ''}`;

/**
 * Chapters of both versions that have the same title, or, where the title is gone, most of the
 * old chapter's articles, play the same role. A new chapter that was made out of one old chapter
 * (more than half of its continued articles) plays its role too, unless the old title lives on.
 */
export function movedTest(
  old: AlignableLaw,
  next: AlignableLaw,
  comparison: Comparison,
  groups: readonly Group[],
): MovedTest {
  const oldTitles = titles(old);
  const newTitles = titles(next);
  const counts = count(comparison, groups);
  return (one, two) => {
    const from = key(one);
    const to = key(two);
    const was = oldTitles.get(from);
    const is = newTitles.get(to);
    if (was !== undefined && was === is) return false;
    if (was !== undefined && [...newTitles.values()].includes(was)) return true;
    const shares = counts.get(from);
    const most = Math.max(...(shares?.values() ?? [0]));
    const here = shares?.get(to) ?? 0;
    if (here === most) return false;
    // A chapter made out of the old one.
    let all = 0;
    for (const other of counts.values()) all += other.get(to) ?? 0;
    return is !== undefined && [...oldTitles.values()].includes(is) ? true : here * 2 <= all;
  };
}

/** Titles of the chapters, without blanks; 总 则 and 总则 are one. */
function titles({ divisions }: AlignableLaw): Map<string, string> {
  const found = new Map<string, string>();
  for (const { kind, number, part, title } of divisions ?? []) {
    if (kind !== 'chapter') continue;
    found.set(`${part ?? ''}/${number ?? ''}`, title.replace(/[\s\u3000\u200b]/gu, ''));
  }
  return found;
}

/** How many articles of each old chapter went to each new one. */
function count(
  { from, to }: Comparison,
  groups: readonly Group[],
): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const group of groups) {
    for (const one of group.from) {
      for (const two of group.to) {
        const left = from[one];
        const right = to[two];
        if (left === undefined || right === undefined) continue;
        const shares = counts.get(key(left.article)) ?? new Map<string, number>();
        shares.set(key(right.article), (shares.get(key(right.article)) ?? 0) + 1);
        counts.set(key(left.article), shares);
      }
    }
  }
  return counts;
}
