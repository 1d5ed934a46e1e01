import { roleOfHeader } from './header-role.js';
import { readParts, type PartReading } from './part.js';
import type { RoleCell } from './record.js';
import { readStages } from './stages.js';

/**
 * Reads the duties or cases of an item from all cells that have some: mostly one, else a column for
 * each duty (受理责任 | 审查责任), whose header is its label, or the heading of those in it.
 */
export function readPartCells(cells: readonly RoleCell[]): PartReading {
  const readings = cells.map((cell) => ({ cell, reading: readPartCell(cell) }));
  const [first] = readings;
  if (first === undefined) return { preamble: null, parts: [] };
  const isOne = readings.length === 1;
  if (isOne && stageOf(first.cell.column) === null) return first.reading;
  const preambles = readings.flatMap(({ reading }) => reading.preamble ?? []);
  const isFlat = readings.every(({ reading }) => reading.parts.length <= 1);
  const parts = readings.flatMap(({ cell, reading }, at) =>
    reading.parts.map((part) => {
      const name = plainName(cell.column);
      if (isFlat) return { ...part, n: at + 1, label: part.label ?? name };
      return part.group === undefined ? { ...part, group: name } : part;
    }),
  );
  return { preamble: preambles.length === 0 ? null : preambles.join('\n'), parts };
}

function readPartCell({ text, stages }: RoleCell): PartReading {
  return stages === undefined ? readParts(text) : readStages(text, stages);
}

/** What a column calls its duty; null for a column of duties at large. */
function stageOf(column: string): string | null {
  return isStageColumn(column) && roleOfHeader(column) === null ? plainName(column) : null;
}

/** Whether the words of a header call a duty, as columns below 责任事项 do. */
export function isStageColumn(words: string): boolean {
  return /^\p{Script=Han}{2,10}(?:责任|阶段|环节)$/u.test(plainName(words));
}

function plainName(column: string): string {
  return column.replace(/[（(].*$/u, '');
}
