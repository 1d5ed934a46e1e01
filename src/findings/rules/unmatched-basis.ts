import type { Finding, Rule } from '../finding.js';
import { columnPart, itemOf } from '../list-parts.js';
import { sourceOf } from '../places.js';
import { Tally } from '../tally.js';
import type { ListCase, ListDuty, ListItem } from '../../power-list/power-list.js';
import type { Role } from '../../power-list/roles.js';

/** Duties and cases that stand for all others have no basis of their own. */
const CATCH_ALL =
  /(?:法律|法规|规章|文件)[^。；]{0,20}规定[^。；]{0,12}(?:其他|其它)|(?:其他|其它)[^。；]{0,16}(?:法律|法规|规章|规定|责任|职责|情形|行为)|除(?:以上|上述)[^。；]{0,16}(?:外|以外)/u;

/**
 * A duty or case of which others have a basis and it has none, and a numbered basis to whose number
 * no duty or case answers. Bases are numbered to match: that is the list's own promise.
 */
export const unmatchedBasis: Rule = (input) => {
  const tally = new Tally();
  const orphans = new Set(
    input.list.unresolved
      .filter(({ reason }) => reason === 'basis-without-counterpart')
      .map(({ seq, row, column, start }) => `${seq} ${row} ${column} ${start}`),
  );
  for (const all of input.list.items) {
    // A basis of a number that is not there is that of no other one either.
    const unmatched = all.unmatched.filter(
      ({ column, start }) => !orphans.has(`${all.seq} ${all.source.row} ${column} ${start}`),
    );
    const item = { ...all, unmatched };
    bareParts(tally, item, 'duties', item.duties, ['dutyBasis', 'dutiesWithBasis']);
    bareParts(tally, item, 'cases', item.cases, ['caseBasis', 'casesWithBasis']);
  }
  for (const one of input.list.unresolved) {
    if (one.reason !== 'basis-without-counterpart') continue;
    const item = itemOf(input.list, one);
    if (item === null) continue;
    tally.checked();
    tally.found({
      kind: 'unmatched-basis',
      severity: 'warning',
      item: item.seq,
      part: columnPart(one.role),
      citation:
        item.unmatched.find((cited) => cited.start === one.start && cited.column === one.column) ??
        null,
      source: sourceOf(item, one.column),
      message: `依据“${shortened(one.raw)}”的序号没有对应的责任事项或追责情形`,
      evidence: { raw: one.raw, start: one.start, end: one.end },
      suggestion: '核对序号，使其与所依据的事项一致',
    });
  }
  return tally.report();
};

/** Parts without a basis beside others that have one. */
function bareParts(
  tally: Tally,
  item: ListItem,
  kind: 'duties' | 'cases',
  parts: readonly (ListDuty | ListCase)[],
  roles: readonly Role[],
): void {
  if (parts.length === 0) return;
  const column = item.cells.find(
    ({ role, text }) => role !== null && roles.includes(role) && text !== '',
  );
  if (column === undefined) {
    tally.notChecked(`no-${kind === 'duties' ? 'duty' : 'case'}-basis`);
    return;
  }
  const unmatched = item.unmatched.some((one) => one.column === column.column);
  // A basis without a number is that of all of them; one that cites nothing tells nothing.
  if (unmatched || parts.every(({ citations }) => citations.length === 0)) {
    tally.notChecked('basis-not-numbered');
    return;
  }
  const numbers = new Map<number, number>();
  for (const { n } of parts) numbers.set(n, (numbers.get(n) ?? 0) + 1);
  for (const part of parts) {
    // Two entries of one number share what stands at that number.
    if ((numbers.get(part.n) ?? 0) > 1) {
      tally.notChecked('number-twice');
      continue;
    }
    tally.checked();
    if (part.citations.length > 0 || CATCH_ALL.test(part.raw)) continue;
    tally.found(bare(item, kind, part, column.column));
  }
}

function bare(
  item: ListItem,
  kind: 'duties' | 'cases',
  part: ListDuty | ListCase,
  column: string,
): Finding {
  const name = kind === 'duties' ? '责任事项' : '追责情形';
  return {
    kind: 'unmatched-basis',
    severity: 'warning',
    item: item.seq,
    part: `${kind === 'duties' ? 'duty' : 'case'} ${part.n}`,
    citation: null,
    source: sourceOf(item, column),
    message: `${name}第${part.n}项“${shortened(part.text)}”没有对应的依据`,
    evidence: { n: part.n, text: part.text.slice(0, 200) },
    suggestion: `在“${column.replace(/\s/gu, '')}”中补充第${part.n}项的依据`,
  };
}

const shortened = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words);
