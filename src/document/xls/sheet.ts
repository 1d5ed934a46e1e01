import type { ReadContext } from '../context.js';
import type { Table, Visibility } from '../document.js';
import { GridBuilder } from '../grid/grid-builder.js';
import { numberText } from '../spreadsheet/cell-text.js';
import type { LibraryCell, LibrarySheet } from '../spreadsheet/library.js';
import { SheetCounts } from '../spreadsheet/sheet-counts.js';

/** Turns a sheet that the library read into a table; the library counts from 0. */
export function readXlsSheet(
  sheet: LibrarySheet,
  name: string,
  visibility: Visibility,
  base1904: boolean,
  context: ReadContext,
): Table {
  const grid = new GridBuilder(context, name);
  const counts = new SheetCounts();
  sheet['!data']?.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (cell !== undefined) grid.set(row + 1, column + 1, cellWords(cell, base1904, counts));
    }),
  );
  for (const { s: start, e: end } of sheet['!merges'] ?? []) {
    grid.merge({ top: start.r + 1, left: start.c + 1, bottom: end.r + 1, right: end.c + 1 });
  }
  sheet['!rows']?.forEach((info, row) => {
    if (info?.hidden === true) grid.hideRow(row + 1);
  });
  sheet['!cols']?.forEach((info, column) => {
    if (info?.hidden === true) grid.hideColumns(column + 1, column + 1);
  });
  counts.note(context.notes, name);
  return grid.build({ visibility });
}

function cellWords(cell: LibraryCell, base1904: boolean, counts: SheetCounts): string {
  if (cell.f !== undefined && cell.t === 'z') counts.emptyFormulas += 1;
  else if (cell.f !== undefined) counts.formulas += 1;
  switch (cell.t) {
    case 'n':
      return numberText(Number(cell.v), String(cell.z ?? 'General'), base1904);
    case 's':
      return typeof cell.v === 'string' ? cell.v : '';
    case 'b':
      return cell.v === true ? 'TRUE' : 'FALSE';
    case 'e':
      counts.errors += 1;
      return cell.w ?? '';
    case 'd': // Dates come as numbers: the library was not asked for dates.
    case 'z':
      return '';
  }
}
