import { memo } from './memo.js';
import type { Finding, LintInput } from './finding.js';
import type { ListCitation, ListItem } from '../power-list/power-list.js';

/** A citation of a list with the item and the part of it that makes it. */
export interface CitedPlace {
  readonly item: ListItem;
  /** basis · duty 3 · case 2; duties and cases where the basis is not that of a single one. */
  readonly part: string;
  readonly citation: ListCitation;
  /**
   * All provisions that the same words name (第五十条第一款、第四款), the citation first among
   * them: what is said of one is said of all.
   */
  readonly together: readonly ListCitation[];
  /** The citation of the same cell that has the law's title and history; itself, where it has. */
  readonly titled: ListCitation;
}

/**
 * The citations that a list makes itself, one entry for each place in its words. What 同N copies
 * stands where N stands and is looked at there; what quoted words cite is not the list's.
 */
export const citedPlaces = memo((input: LintInput): readonly CitedPlace[] =>
  input.list.items.flatMap(placesOf),
);

function placesOf(item: ListItem): CitedPlace[] {
  return [
    ...grouped(item, 'basis', item.basis),
    ...item.duties.flatMap(({ n, citations }) => grouped(item, `duty ${n}`, citations)),
    ...item.cases.flatMap(({ n, citations }) => grouped(item, `case ${n}`, citations)),
    ...grouped(item, null, item.unmatched),
  ];
}

function grouped(
  item: ListItem,
  part: string | null,
  citations: readonly ListCitation[],
): CitedPlace[] {
  const groups = new Map<string, ListCitation[]>();
  for (const citation of citations) {
    if (citation.via === 'same-as') continue;
    const key = `${citation.column} ${citation.start} ${citation.law}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [citation]);
    else group.push(citation);
  }
  const titled = new Map<string, ListCitation>();
  return [...groups.values()].flatMap((together) => {
    const [citation] = together;
    if (citation === undefined) return [];
    const law = `${citation.column} ${citation.law}`;
    if (citation.via !== 'following-article') titled.set(law, citation);
    return {
      item,
      part: part ?? partOfColumn(item, citation),
      citation,
      together,
      titled: titled.get(law) ?? citation,
    };
  });
}

/** Where a basis that answers to no single duty or case stands. */
function partOfColumn(item: ListItem, { column }: ListCitation): string {
  const role = item.cells.find((cell) => cell.column === column)?.role ?? '';
  return role.startsWith('case') ? 'cases' : 'duties';
}

/** Where in the document a place is. */
export function sourceOf(item: ListItem, column: string | null): Finding['source'] {
  return { sheet: item.source.sheet, row: item.source.row, column };
}
