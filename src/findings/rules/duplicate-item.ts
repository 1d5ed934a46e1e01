import type { ListItem } from '../../power-list/power-list.js';
import type { Rule } from '../finding.js';
import { sourceOf } from '../places.js';
import { Tally } from '../tally.js';

/**
 * The same item twice: kind, name, sub-item and organ the same, blanks and punctuation apart. Rows
 * of one name whose bases differ may be meant apart and are only pointed at. A list states each
 * power once; no law is asked.
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
    const same = basisOf(item) === basisOf(earlier);
    const where = rowWords(earlier);
    tally.found({
      kind: 'duplicate-item',
      severity: same ? 'warning' : 'info',
      item: item.seq,
      part: 'item',
      citation: null,
      source: sourceOf(item, item.cells.find(({ role }) => role === 'name')?.column ?? null),
      message: `“${item.name}”与第${earlier.seq}项（${where}）重复${same ? '' : '，但依据不同'}`,
      evidence: {
        name: item.name,
        otherItem: earlier.seq,
        otherRow: earlier.source.row,
        sameBasis: same ? 1 : 0,
      },
      suggestion: same ? '删去重复的一项' : '合并两项，或在名称、子项中写明区别',
    });
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

function rowWords({ source }: ListItem): string {
  return source.sheet === null ? `第${source.row}行` : `${source.sheet} 第${source.row}行`;
}
