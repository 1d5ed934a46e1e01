import { countList } from '../import/import-report.js';
import type { PowerList } from '../power-list/power-list.js';
import { countsLine } from './output.js';

/** What was understood of a list, for people: two lines an item, then what is unresolved. */
export function describeList(list: PowerList): string {
  const counts = countList(list);
  const lines = list.items.map((item) => {
    const inDuties = item.duties.reduce((sum, duty) => sum + duty.citations.length, 0);
    const inCases = item.cases.reduce((sum, one) => sum + one.citations.length, 0);
    const divisions = item.assignments.map(({ division }) => division).join('、');
    return (
      `${String(item.seq).padStart(4)}  ${item.type}  ${item.name}\n` +
      `      ${item.organ ?? '(no organ)'} · ${divisions || '(no division)'} · ` +
      `basis ${item.basis.length} · duties ${item.duties.length} (${inDuties} citations) · ` +
      `cases ${item.cases.length} (${inCases} citations)`
    );
  });
  const unresolved = list.unresolved.map(
    (one) =>
      `      row ${one.row}, column ${one.column}, offset ${one.start}: ${one.reason}: ${one.raw}`,
  );
  return [
    `${list.document.title ?? list.document.name}: ${counts.items} items in ${counts.rows} rows`,
    ...lines,
    `Citations: ${countsLine(counts.citations)}`,
    `Unresolved: ${countsLine(counts.unresolved)}`,
    ...unresolved,
    '',
  ].join('\n');
}
