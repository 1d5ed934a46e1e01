import type { Citation, UnresolvedCitation } from '../citation/types.js';
import { citationsOf, readBasis, readJoinedBasis, type BasisReading } from './basis.js';
import { readDivisionCell } from './division-cell.js';
import { matchBasis } from './match-basis.js';
import { readOwnBasis } from './own-basis.js';
import { readParts, type Part } from './part.js';
import type { ListCitation, ListItem, ListUnresolved } from './power-list.js';
import { cellsOf, cellText, type ListRecord, type RoleCell } from './record.js';
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
    const basis = this.#basis();
    const duties = this.#parts('duties', 'dutiesWithBasis', 'dutyBasis');
    const cases = this.#parts('cases', 'casesWithBasis', 'caseBasis');
    const item: ListItem = {
      seq: this.#seq,
      type: oneLine(cellText(record, 'type')),
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
    const words = cellText(this.#record, role);
    const read = own === undefined || words !== '' ? null : readOwnBasis(own.text);
    const { preamble, parts } = read?.parts ?? readParts(words);
    const byPart: ListCitation[][] = parts.map(() => []);
    const unmatched: ListCitation[] = [];
    const headings = new Set(parts.flatMap(({ group }) => group ?? []));
    const columns = cellsOf(this.#record, basisRole).map((cell) => ({
      cell,
      match: matchBasis(readBasisCell(cell, headings), parts),
    }));
    if (own !== undefined) {
      columns.unshift({
        cell: own,
        match: read?.match ?? matchBasis(readBasisCell(own, headings), parts),
      });
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
    for (const one of unresolved) {
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

function readBasisCell(cell: RoleCell, headings: ReadonlySet<string> | null = null): BasisReading {
  return cell.joined === undefined ? readBasis(cell.text, headings) : readJoinedBasis(cell.joined);
}

/** Puts the citations inside quoted words with the citation whose words they stand in. */
function attach(cell: RoleCell, citations: readonly Citation[]): ListCitation[] {
  const within = new Map<number, Citation[]>();
  for (const one of citations) {
    if (one.inside === null) continue;
    const held = within.get(one.inside);
    if (held === undefined) within.set(one.inside, [one]);
    else held.push(one);
  }
  return citations
    .filter(({ inside }) => inside === null)
    .map((citation) => ({
      ...citation,
      column: cell.column,
      references: citation.via === 'same-as' ? [] : (within.get(citation.start) ?? []),
    }));
}

function oneLine(words: string): string {
  return words.replace(/\s*[\r\n]+\s*/gu, '').trim();
}

function orNull(words: string): string | null {
  return words === '' ? null : words;
}

/** 无 and / say that an item has no parts; they are no part's name. */
function unlessNone(words: string): string {
  return /^(?:无|[/／\\—－-]{1,4})$/u.test(words) ? '' : words;
}
