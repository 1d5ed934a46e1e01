import type { GridCell, GridRow, Table } from '../document/document.js';

/** Signs that draw the upright lines and the level lines of a table in plain text. */
const UPRIGHT = /[│┃║｜|]/u;
const LEVEL = /^[\s─━═\-┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝+|│┃║:]+$/u;
/** Cells of a line beyond this are words that happen to have such signs. */
const MAX_COLUMNS = 200;

/**
 * The tables that a plain text draws, with box characters (│ 职权名称 │ … │) or as Markdown does.
 * Lines between two level lines are one row, cell by cell; without level lines each line is one.
 */
export function readTextTables(text: string): Table[] {
  const tables: Table[] = [];
  let block: string[] = [];
  let between: string[] = [];
  const close = (): void => {
    if (block.length >= 2) {
      const caption = between.join('\n');
      tables.push(toTable(block, caption === '' ? null : caption.slice(-2000)));
      between = [];
    } else between.push(...block);
    block = [];
  };
  for (const line of text.split(/\r\n?|\n/u)) {
    if (line.trim() !== '' && (UPRIGHT.test(line) || LEVEL.test(line))) block.push(line);
    else {
      close();
      if (line.trim() !== '') between.push(line.trim());
    }
  }
  close();
  return tables;
}

function toTable(lines: readonly string[], caption: string | null): Table {
  const levels = lines.filter((line) => LEVEL.test(line)).length;
  // Markdown has one level line, under the header; a drawn table has one above and below each row.
  const isDrawn = levels >= 3 || (levels >= 2 && LEVEL.test(lines[0] ?? ''));
  const rows: GridRow[] = [];
  let open: string[] | null = null;
  const push = (): void => {
    if (open !== null) rows.push(toRow(rows.length + 1, open));
    open = null;
  };
  for (const line of lines) {
    if (LEVEL.test(line)) {
      push();
      continue;
    }
    const cells = cellsOfLine(line);
    if (open !== null && isDrawn) open = mergeLines(open, cells);
    else {
      push();
      open = cells;
    }
  }
  push();
  return {
    sheet: null,
    visibility: 'visible',
    caption,
    hiddenColumns: [],
    rows: rows.filter(({ cells }) => cells.length > 0),
  };
}

function cellsOfLine(line: string): string[] {
  const pieces = line.trim().split(UPRIGHT, MAX_COLUMNS);
  if (pieces[0]?.trim() === '') pieces.shift();
  if (pieces.at(-1)?.trim() === '') pieces.pop();
  return pieces.map((piece) => piece.trim());
}

/** Words that a narrow cell goes on with in the next line. */
function mergeLines(above: readonly string[], below: readonly string[]): string[] {
  const width = Math.max(above.length, below.length);
  return Array.from({ length: width }, (_, at) => (above[at] ?? '') + (below[at] ?? ''));
}

function toRow(row: number, texts: readonly string[]): GridRow {
  const cells = texts.flatMap((text, index): GridCell[] => {
    const column = index + 1;
    const words = text.replace(/<br\s*\/?>/giu, '\n').trim();
    return words === '' ? [] : [{ text: words, row, column, anchorRow: row, anchorColumn: column }];
  });
  return { row, hidden: false, cells };
}
