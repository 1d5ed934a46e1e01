import type { Table } from '../document.js';
import type { Notes } from '../notes.js';

/** One note for each hidden sheet that has words. */
export function noteHiddenSheets(tables: readonly Table[], notes: Notes): void {
  for (const { sheet, visibility, rows } of tables) {
    if (visibility === 'visible' || sheet === null) continue;
    notes.add(
      'hidden-sheet',
      rows.length,
      `Sheet ${sheet} is ${visibility === 'hidden' ? 'hidden' : 'hidden so that no menu shows it'}: its ${rows.length} rows were read and are marked`,
      { sheet },
    );
  }
}
