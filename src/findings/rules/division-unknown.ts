import {
  divisionForms,
  divisionKey,
  namedDivisions,
  organKey,
  ownDivisions,
  usedDivisions,
} from '../divisions.js';
import type { Rule } from '../finding.js';
import { sourceOf } from '../places.js';
import { Tally } from '../tally.js';

/**
 * A division that the organ's list names nowhere else: no item has it as its own and hardly any
 * duty or case names it; or an item's own that is but another spelling of one that other items
 * have (物业管理科室, 物业管理科). The known set is the list's own; no law is asked.
 */
export const divisionUnknown: Rule = (input) => {
  const tally = new Tally();
  const used = usedDivisions(input);
  const seen = new Set<string>();
  for (const { item, part, name } of namedDivisions(input)) {
    const known = ownDivisions(input).get(organKey(item));
    if (known === undefined) {
      tally.notChecked('divisions-unknown');
      continue;
    }
    tally.checked();
    const key = divisionKey(name);
    const own = known.get(key);
    const isOwn = part === 'item';
    if (isOwn ? (own?.size ?? 0) > 1 : divisionForms(name).some((form) => known.has(form)))
      continue;
    const near = nearest(key, known);
    if (isOwn && near === null) continue;
    if (!isOwn && used.has(`${organKey(item)} ${key}`)) continue;
    // One finding for each item and division says it for all its parts.
    const place = `${item.seq} ${item.source.sheet ?? ''} ${item.source.row} ${key}`;
    if (seen.has(place)) continue;
    seen.add(place);
    tally.found({
      kind: 'division-unknown',
      severity: near === null ? 'info' : 'warning',
      item: item.seq,
      part,
      citation: null,
      source: sourceOf(item, columnOf(item, part)),
      message:
        near === null
          ? `“${name}”不是本清单任何事项的承办机构`
          : `“${name}”在本清单中只出现一次，疑为“${near}”`,
      evidence: { division: name, near, known: namesBut(key, known) },
      suggestion: near ?? '核对机构名称，或说明其与承办机构的关系',
    });
  }
  return tally.report();
};

/** The first divisions that are known, but for the one in question. */
function namesBut(key: string, known: ReadonlyMap<string, unknown>): string {
  return [...known.keys()]
    .filter((name) => name !== key)
    .slice(0, 20)
    .join('、');
}

/** A division of more items whose name differs by a character or two at most. */
function nearest(key: string, known: ReadonlyMap<string, ReadonlySet<unknown>>): string | null {
  const times = known.get(key)?.size ?? 0;
  for (const [other, { size }] of known) {
    if (other !== key && size > Math.max(times, 2) && isSlip(key, other)) return other;
  }
  return null;
}

/** One character replaced, added or left out, in names long enough that this is no other one. */
function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 5 || Math.abs(one.length - other.length) > 1)
    return false;
  let head = 0;
  while (head < one.length && one[head] === other[head]) head += 1;
  let tail = 0;
  while (
    tail < Math.min(one.length, other.length) - head &&
    one[one.length - 1 - tail] === other[other.length - 1 - tail]
  ) {
    tail += 1;
  }
  return Math.max(one.length, other.length) - head - tail <= 1;
}

function columnOf(
  item: { cells: readonly { role: string | null; column: string }[] },
  part: string,
): string | null {
  const role = part === 'item' ? 'division' : part.startsWith('duty') ? 'duties' : 'cases';
  return item.cells.find((cell) => cell.role?.startsWith(role) === true)?.column ?? null;
}
