import { cellScore } from './cell-score.js';
import type { Role } from './roles.js';

/** Costs of leaving a column out: those that lists often lack cost nothing. */
const SKIP_COST: Partial<Record<Role, number>> = { subItem: 0.1, remark: 0, exemption: 0.1 };
const USUAL_SKIP_COST = 0.5;
/** A cell that fits no column is kept as unknown, at a price that only a surplus cell pays. */
const UNKNOWN_COST = 3;

/**
 * Finds which column each cell of a row without a header belongs to. Cells keep their order and
 * columns keep theirs; columns may be missing (a merged number, a row that is cut off). The
 * assignment with the best sum of scores is taken, the earliest columns where several are best.
 *
 * @returns a role for each cell, null for a cell that fits none.
 */
export function alignRow(cells: readonly string[], roles: readonly Role[]): (Role | null)[] {
  // best[c][r]: the best score for the cells from c on with the columns from r on.
  const best: number[][] = Array.from({ length: cells.length + 1 }, () =>
    new Array<number>(roles.length + 1).fill(0),
  );
  const at = (cell: number, role: number): number => best[cell]?.[role] ?? 0;
  for (let cell = cells.length; cell >= 0; cell -= 1) {
    for (let role = roles.length; role >= 0; role -= 1) {
      const row = best[cell];
      if (row !== undefined) row[role] = bestFrom(cells, roles, cell, role, at);
    }
  }
  const assigned: (Role | null)[] = [];
  let role = 0;
  for (let cell = 0; cell < cells.length;) {
    const name = roles[role];
    if (name !== undefined && at(cell, role) === take(cells, name, cell, role, at)) {
      assigned.push(name);
      cell += 1;
      role += 1;
    } else if (name !== undefined && at(cell, role) === at(cell, role + 1) - skipCost(name)) {
      role += 1;
    } else {
      assigned.push(null);
      cell += 1;
    }
  }
  return assigned;
}

type Lookup = (cell: number, role: number) => number;

function bestFrom(
  cells: readonly string[],
  roles: readonly Role[],
  cell: number,
  role: number,
  at: Lookup,
): number {
  const name = roles[role];
  if (cell === cells.length) return 0;
  const unknown = at(cell + 1, role) - UNKNOWN_COST;
  if (name === undefined) return unknown;
  return Math.max(take(cells, name, cell, role, at), at(cell, role + 1) - skipCost(name), unknown);
}

function take(
  cells: readonly string[],
  name: Role,
  cell: number,
  role: number,
  at: Lookup,
): number {
  return cellScore(name, cells[cell] ?? '') + at(cell + 1, role + 1);
}

function skipCost(role: Role): number {
  return SKIP_COST[role] ?? USUAL_SKIP_COST;
}
