import { readFileSync } from 'node:fs';
import { readTables } from '../../src/document/read-tables.js';
import { readBasis } from '../../src/power-list/basis.js';
import { provisionKey, type Provision } from './provision-key.js';
import { compare, DATA, printComparison, type Comparison } from './report.js';

/**
 * Twice 300 lines of cells, drawn at random from the published workbooks (`draw` with seeds 20261125
 * and 20261127 from the distinct lines with a title or a numbered provision, in the order of files,
 * sheets, rows and columns) and marked by hand before the extractor ran on them. The grammar was
 * mended with the first; the second tells how it does on lines that nobody looked at.
 */
export const MARKED_LINES = 'citations.jsonl';
export const HELD_OUT_LINES = 'citations-held-out.jsonl';

interface MarkedString {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Offsets in the cell's words. */
  readonly start: number;
  readonly end: number;
  readonly citations: readonly (Provision & {
    /** The title of a law whose provision stands on a later line. */
    readonly continues?: true;
  })[];
}

/** The levels counted apart: a citation counts at each level that it names. */
const LEVELS: readonly (readonly [string, (one: Provision) => Provision | null])[] = [
  ['whole citation', (one) => one],
  [
    '条',
    ({ law, article, suffix }) =>
      (article ?? null) === null ? null : { law, article, suffix: suffix ?? 0 },
  ],
  [
    '款',
    (one) => ((one.paragraph ?? null) === null ? null : { ...one, item: null, subitem: null }),
  ],
  ['项', (one) => ((one.item ?? null) === null ? null : { ...one, subitem: null })],
];

/** Precision and recall on the marked lines, for whole citations and at each level. */
export async function measureStrings(file: string): Promise<void> {
  const marked = readFileSync(new URL(`marks/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const cells = new Map<string, ReadonlyMap<string, string>>();
  const levels = new Map<string, Comparison[]>(LEVELS.map(([name]) => [name, []]));
  for (const line of marked) {
    const mark = JSON.parse(line) as MarkedString;
    if (!cells.has(mark.file)) cells.set(mark.file, await cellsOf(mark.file));
    const cell = cells.get(mark.file)?.get(cellKey(mark)) ?? '';
    // A provision counts where it ends: its title may stand lines above.
    const found = citationsOf(cell).filter(({ end }) => end > mark.start && end <= mark.end);
    const right = mark.citations.filter((one) => one.continues !== true);
    for (const [name, at] of LEVELS) {
      const keys = (all: readonly Provision[]): string[] =>
        all.flatMap((one) => at(anonymous(one, right)) ?? []).map(provisionKey);
      const comparison = compare(keys(found), keys(right));
      levels.get(name)?.push(comparison);
      if (name !== 'whole citation') continue;
      const place = `${mark.file} ${mark.row}/${mark.column} at ${mark.start}`;
      for (const key of comparison.missed) console.log(`    missed: ${place}: ${key}`);
      for (const key of comparison.wrong) console.log(`    wrong: ${place}: ${key}`);
    }
  }
  for (const [name, all] of levels) printComparison(name, all);
}

/** Where the marks could not tell the law, the law is not compared. */
function anonymous(one: Provision, marks: readonly Provision[]): Provision {
  return marks.some(({ law }) => law === null) ? { ...one, law: null } : one;
}

function citationsOf(cell: string): readonly (Provision & { readonly end: number })[] {
  const { entries, unnumbered } = readBasis(cell);
  return [...unnumbered, ...entries.flatMap(({ citations }) => citations)];
}

async function cellsOf(file: string): Promise<ReadonlyMap<string, string>> {
  const bytes = readFileSync(`${DATA}powerlists/${file}`);
  const { tables } = await readTables(bytes, file, { maxBytes: bytes.length });
  const cells = new Map<string, string>();
  for (const { sheet, rows } of tables) {
    for (const { row, column, text } of rows.flatMap((one) => one.cells)) {
      cells.set(cellKey({ sheet: sheet ?? '', row, column }), text);
    }
  }
  return cells;
}

function cellKey({ sheet, row, column }: Pick<MarkedString, 'sheet' | 'row' | 'column'>): string {
  return JSON.stringify([sheet, row, column]);
}
