/** A cell of pasted text, with the place where its words begin. */
export interface PastedCell {
  readonly text: string;
  /** UTF-16 units into the whole text. */
  readonly offset: number;
  /** Counts from 1. */
  readonly line: number;
}

/** A cell begins with a tab at the start of a line (blanks may stand before it). */
const CELL_START = /^[ \u00a0\u3000]*\t/gmu;

/**
 * The cells of a table that was copied as text: each begins with a tab and may run over several
 * lines. Tabs inside a line part cells too. Words before the first tab are no cell.
 */
export function readPastedCells(text: string): PastedCell[] {
  const starts = Array.from(text.matchAll(CELL_START), (match) => match.index + match[0].length);
  const cells: PastedCell[] = [];
  let line = 1;
  let counted = 0;
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1];
    const end = next === undefined ? text.length : text.lastIndexOf('\n', next - 1) + 1;
    for (const piece of pieces(text, start, Math.max(start, end))) {
      line += lineBreaks(text, counted, piece.offset);
      counted = piece.offset;
      cells.push({ ...piece, line });
    }
  }
  return cells;
}

/** The cells between `start` and `end` that tabs part, each without its outer blanks. */
function pieces(text: string, start: number, end: number): { text: string; offset: number }[] {
  const found: { text: string; offset: number }[] = [];
  let from = start;
  for (const piece of text.slice(start, end).split('\t')) {
    const lead = piece.length - piece.trimStart().length;
    found.push({ text: piece.trim(), offset: from + (piece.trim() === '' ? 0 : lead) });
    from += piece.length + 1;
  }
  return found;
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}
