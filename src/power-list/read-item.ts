import type { Citation, UnresolvedCitation } from '../citation/types.js';
import { citationsOf, type BasisReading } from './basis.js';
import { attach, danglingIn, readBasisCell, unresolvedIn } from './cell-citations.js';
import { readDivisionCell } from './division-cell.js';
import { kindOfPower } from './kind-of-power.js';
import { oneLine, orNull, unlessNone } from './cell-words.js';
import { matchBasis, type BasisMatch } from './match-basis.js';
import { matchByRow } from './match-by-row.js';
import { readOwnBasis } from './own-basis.js';
import { readPartCells } from './part-cells.js';
import type { Part } from './part.js';
import type { ListCitation, ListItem, ListUnresolved } from './power-list.js';
import { cellMeant, cellsOf, cellText, type ListRecord, type RoleCell } from './record.js';
import type { Role } from './roles.js';

export interface ItemReading {
  readonly item: ListItem;
  readonly unresolved: readonly ListUnresolved[];
}

/** Reads one row of a list. `seq` is its place in the list, used where its number was lost. */
export function readItem(record: ListRecord, seq: number): ItemReading {
  return new ItemReader(record, seq).read();
}

/** The duties or cases of an item with the citations of each. */
interface MatchedParts {
  readonly preamble: string | null;
  readonly parts: readonly Part[];
  readonly byPart: readonly (readonly ListCitation[])[];
  readonly unmatched: readonly ListCitation[];
}

class ItemReader {
  readonly #record: ListRecord;
  readonly #seq: number;
  readonly #unresolved: ListUnresolved[] = [];

  constructor(record: ListRecord, seq: number) {
    this.#record = record;
    this.#seq = seq;
  }

  read(): ItemReading {
    const record = this.#record;
    for (const cell of record.cells) this.#report(cell, danglingIn(cell));
    const basis = this.#basis();
    const duties = this.#parts('duties', 'dutiesWithBasis', 'dutyBasis');
    const cases = this.#parts('cases', 'casesWithBasis', 'caseBasis');
    const item: ListItem = {
      seq: this.#seq,
      type: kindOfPower(oneLine(cellText(record, 'type'))),
      name: oneLine(cellText(record, 'name')),
      subItem: orNull(unlessNone(oneLine(cellText(record, 'subItem')))),
      organ: orNull(oneLine(cellText(record, 'organ'))),
      assignments: readDivisionCell(cellText(record, 'division')),
      basis,
      dutiesPreamble: duties.preamble,
      duties: duties.parts.map(({ start: _start, end: _end, ...duty }, index) => ({
        ...duty,
        citations: duties.byPart[index] ?? [],
      })),
      casesPreamble: cases.preamble,
      cases: cases.parts.map(({ start: _start, end: _end, label: _label, ...one }, index) => ({
        ...one,
        citations: cases.byPart[index] ?? [],
      })),
      unmatched: [...duties.unmatched, ...cases.unmatched],
      exemption: orNull(cellText(record, 'exemption')),
      remark: orNull(cellText(record, 'remark')),
      source: {
        sheet: record.sheet,
        row: record.row,
        ...(record.hidden === true ? { hidden: true as const } : {}),
      },
      cells: record.cells,
    };
    return { item, unresolved: this.#unresolved };
  }

  /** All that the cells of the item's own basis cite, column after column. */
  #basis(): ListCitation[] {
    return cellsOf(this.#record, 'basis').flatMap((cell) => {
      const reading = readBasisCell(cell);
      this.#report(cell, reading.unresolved);
      return attach(cell, [...reading.unnumbered, ...this.#allOf(cell, reading)]);
    });
  }

  /** All numbers of a cell one after the other, 同N resolved. */
  #allOf(cell: RoleCell, reading: BasisReading): Citation[] {
    const majors = [...new Set(reading.entries.map((entry) => entry.major))];
    return majors.flatMap((major) => {
      const matched = citationsOf(reading, major);
      this.#report(cell, matched.unresolved);
      return matched.citations;
    });
  }

  /** The duties or cases, matched to their bases in every column that has some. */
  #parts(role: Role, withBasis: Role, basisRole: Role): MatchedParts {
    const own = cellsOf(this.#record, withBasis)[0];
    const stated = cellsOf(this.#record, role);
    const read = own === undefined || stated.length > 0 ? null : readOwnBasis(cellMeant(own).text);
    const { preamble, parts } = read?.parts ?? readPartCells(stated.map(cellMeant));
    const byPart: ListCitation[][] = parts.map(() => []);
    const unmatched: ListCitation[] = [];
    const headings = new Set(parts.flatMap(({ group }) => group ?? []));
    const [only, ...further] = stated.map(cellMeant);
    const rows = further.length === 0 ? only?.rows : undefined;
    const matchCell = (cell: RoleCell): { cell: RoleCell; match: BasisMatch } => {
      const reading = readBasisCell(cell, headings);
      const match = matchBasis(reading, parts);
      return { cell, match: matchByRow(match, reading, parts, rows, cellMeant(cell).rows) };
    };
    const columns = cellsOf(this.#record, basisRole).map(matchCell);
    if (own !== undefined) {
      columns.unshift(read === null ? matchCell(own) : { cell: own, match: read.match });
    }
    for (const { cell, match } of columns) {
      this.#report(cell, match.unresolved);
      unmatched.push(...attach(cell, match.unmatched));
      for (const [index, citations] of match.byPart.entries()) {
        byPart[index]?.push(...attach(cell, citations));
      }
    }
    return { preamble, parts, byPart, unmatched };
  }

  #report(cell: RoleCell, unresolved: readonly UnresolvedCitation[]): void {
    for (const one of unresolvedIn(cell, unresolved)) {
      this.#unresolved.push({
        raw: one.raw,
        reason: one.reason,
        seq: this.#seq,
        sheet: this.#record.sheet,
        row: this.#record.row,
        role: cell.role ?? 'basis',
        column: cell.column,
        start: one.start,
        end: one.end,
      });
    }
  }
}
