import type { ListItem } from '../../power-list/power-list.js';
import type { Finding, Rule } from '../finding.js';
import { comparable } from '../comparable.js';
import { itemWords } from '../item-words.js';
import { sourceOf } from '../places.js';
import { articleWordsOf } from '../reference-words.js';
import { labelOf } from '../../statute/article-label.js';
import { Tally } from '../tally.js';

/**
 * The same item twice: kind, name, sub-item and organ the same, blanks and punctuation apart. Rows
 * of one name whose bases differ may be meant apart and are only pointed at; where they quote the
 * same words under two numbers, one number is wrong. A list states each power once; no law is asked.
 */
export const duplicateItem: Rule = (input) => {
  const tally = new Tally();
  const first = new Map<string, ListItem>();
  for (const item of input.list.items) {
    if (item.name === '') {
      tally.notChecked('no-name');
      continue;
    }
    tally.checked();
    const key = [item.type, item.name, item.subItem ?? '', item.organ ?? ''].map(plain).join('|');
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, item);
      continue;
    }
    tally.found(finding(item, earlier));
  }
  return tally.report();
};

function plain(words: string): string {
  return words.normalize('NFKC').replace(/[\p{P}\p{Z}\s]/gu, '');
}

function basisOf({ basis }: ListItem): string {
  const named = basis.map(({ law, article, suffix }) => `${plain(law)} ${article ?? ''}-${suffix}`);
  return [...new Set(named)].sort().join('|');
}

function finding(item: ListItem, earlier: ListItem): Finding {
  const same = basisOf(item) === basisOf(earlier);
  const disagreeing = same ? null : disagreement(item, earlier);
  const about = `“${item.name}”与${itemWords(earlier)}重复`;
  return {
    kind: 'duplicate-item',
    severity: same || disagreeing !== null ? 'warning' : 'info',
    item: item.seq,
    part: 'item',
    citation: null,
    source: sourceOf(item, item.cells.find(({ role }) => role === 'name')?.column ?? null),
    message:
      disagreeing === null
        ? `${about}${same ? '' : '，但依据不同'}`
        : `${about}；两处引《${disagreeing.law}》同一段文字，条号一写${disagreeing.own}、一写${disagreeing.other}，必有一处有误`,
    evidence: {
      name: item.name,
      otherItem: earlier.seq,
      otherSheet: earlier.source.sheet,
      otherRow: earlier.source.row,
      sameBasis: same ? 1 : 0,
    },
    suggestion: same
      ? '删去重复的一项'
      : disagreeing === null
        ? '合并两项，或在名称、子项中写明区别'
        : `按《${disagreeing.law}》核对条号后合并两项`,
  };
}

interface Disagreement {
  readonly law: string;
  readonly own: string;
  readonly other: string;
}

/** Both quote the same words of the same law, and name different articles for them. */
function disagreement(item: ListItem, earlier: ListItem): Disagreement | null {
  for (const { law, quote, article, suffix } of item.basis) {
    if (quote === null || article === null) continue;
    const other = earlier.basis.find(
      (one) =>
        one.article !== null &&
        (one.article !== article || one.suffix !== suffix) &&
        one.quote !== null &&
        plain(one.law) === plain(law) &&
        comparable(one.quote).key === comparable(quote).key,
    );
    if (other === undefined || other.article === null) continue;
    const words = articleWordsOf(labelOf(article, suffix));
    return { law, own: words, other: articleWordsOf(labelOf(other.article, other.suffix)) };
  }
  return null;
}
