import type { PDFPageProxy } from 'pdfjs-dist';
import type { Block } from './fragment.js';
import type { Matrix, TextRun } from './geometry.js';
import { buildLattice } from './lattice.js';
import type { PdfLibrary } from './open-pdf.js';
import { connected, tidy } from './rule-sets.js';
import { fillLattice } from './ruled-table.js';
import { readRules } from './rules.js';
import { spacedTable } from './spaced-table.js';
import { readTextRuns } from './text-runs.js';
import { toLines } from './text-lines.js';

/** The words and tables of one page from top to bottom. */
export async function readPage(page: PDFPageProxy, library: PdfLibrary): Promise<Block[]> {
  const view = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  const runs = await readTextRuns(page, view);
  if (runs.length === 0) return [];
  const blocks: Block[] = [];
  let rest: TextRun[] = runs;
  const rules = tidy(await readRules(page, view, library));
  for (const set of connected(rules)) {
    const lattice = buildLattice(set);
    if (lattice === null) continue;
    const { fragment, outside } = fillLattice(lattice, rest);
    if (fragment.cells.filter(({ flow }) => flow.text !== '').length < 2) continue;
    rest = outside;
    blocks.push({ kind: 'table', fragment, y: lattice.ys[0] ?? 0 });
  }
  if (blocks.length === 0) {
    const spaced = spacedTable(rest);
    if (spaced !== null) {
      const y = Math.max(0, ...spaced.outside.map((run) => run.y)) + 1;
      blocks.push({ kind: 'table', fragment: spaced.fragment, y });
      rest = spaced.outside;
    }
  }
  for (const { text, y } of toLines(rest)) blocks.push({ kind: 'words', text, y });
  return blocks.sort((one, other) => one.y - other.y);
}
