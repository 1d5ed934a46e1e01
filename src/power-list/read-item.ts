import type { Citation, UnresolvedCitation } from '../citation/types.js';
import { citationsOf, readBasis, type BasisReading } from './basis.js';
import { readDivisions } from './division.js';
import { readParts, type Part } from './part.js';
import type { ListCitation, ListItem, ListUnresolved } from './power-list.js';
import { cellText, type ListRecord, type RoleCell } from './record.js';
import { ROLE_NAMES, type Role } from './roles.js';

export interface ItemReading {
  readonly item: ListItem;
  readonly unresolved: readonly ListUnresolved[];
}

/** Reads one row of a list. `seq` is its place in the list, used where its number was lost. */
export function readItem(record: ListRecord, seq: number): ItemReading {
  return new ItemReader(record, seq).read();
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
    const basis = readBasis(cellText(record, 'basis'));
    this.#report('basis', basis.unresolved);
    const basisCitations = [...basis.unnumbered, ...this.#allOf('basis', basis)];
    const duties = readParts(cellText(record, 'duties'));
    const dutyBasis = this.#match('dutyBasis', duties.parts);
    const cases = readParts(cellText(record, 'cases'));
    const caseBasis = this.#match('caseBasis', cases.parts);
    const item: ListItem = {
      seq: this.#seq,
      type: oneLine(cellText(record, 'type')),
      name: oneLine(cellText(record, 'name')),
      subItem: orNull(oneLine(cellText(record, 'subItem'))),
      organ: orNull(oneLine(cellText(record, 'organ'))),
      assignments: this.#itemDivisions(),
      basis: this.#attach('basis', basisCitations),
      dutiesPreamble: duties.preamble,
      duties: duties.parts.map(({ start: _start, end: _end, ...duty }, index) => ({
        ...duty,
        citations: dutyBasis.byPart[index] ?? [],
      })),
      casesPreamble: cases.preamble,
      cases: cases.parts.map(({ start: _start, end: _end, label: _label, ...one }, index) => ({
        ...one,
        citations: caseBasis.byPart[index] ?? [],
      })),
      unmatched: [...dutyBasis.unmatched, ...caseBasis.unmatched],
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

  /** All numbers of a cell one after the other, 同N resolved. */
  #allOf(role: Role, reading: BasisReading): Citation[] {
    const majors = [...new Set(reading.entries.map((entry) => entry.major))];
    return majors.flatMap((major) => {
      const matched = citationsOf(reading, major);
      this.#report(role, matched.unresolved);
      return matched.citations;
    });
  }

  /** The citations of each duty or case, and those that answer to none. */
  #match(
    role: 'dutyBasis' | 'caseBasis',
    parts: readonly Part[],
  ): { byPart: ListCitation[][]; unmatched: ListCitation[] } {
    const reading = readBasis(cellText(this.#record, role));
    this.#report(role, reading.unresolved);
    const byPart: Citation[][] = parts.map(() => []);
    const numbers = new Map<number, number>();
    for (const [index, part] of parts.entries()) {
      if (!numbers.has(part.n)) numbers.set(part.n, index);
    }
    const unmatched: Citation[] = [];
    // An unnumbered basis is plainly that of the only part; beside several it is that of all.
    const shared = parts.length === 1 ? [] : reading.unnumbered;
    if (parts.length === 1) byPart[0]?.push(...reading.unnumbered);
    for (const major of new Set(reading.entries.map((entry) => entry.major))) {
      const matched = citationsOf(reading, major);
      this.#report(role, matched.unresolved);
      const index = numbers.get(major);
      (index === undefined ? unmatched : byPart[index])?.push(...matched.citations);
    }
    this.#report(
      role,
      unmatched
        .filter(({ inside }) => inside === null)
        .map(({ raw, start, end }) => ({ raw, start, end, reason: 'basis-without-counterpart' })),
    );
    return {
      byPart: byPart.map((citations) => this.#attach(role, citations)),
      unmatched: this.#attach(role, [...shared, ...unmatched]),
    };
  }

  /** Puts the citations inside quoted words with the citation whose words they stand in. */
  #attach(role: Role, citations: readonly Citation[]): ListCitation[] {
    const column = this.#column(role);
    return citations
      .filter(({ inside }) => inside === null)
      .map((citation) => ({
        ...citation,
        column,
        references:
          citation.via === 'same-as'
            ? []
            : citations.filter(({ inside }) => inside === citation.start),
      }));
  }

  #itemDivisions(): ListItem['assignments'] {
    const words = cellText(this.#record, 'division');
    if (words === '') return [];
    const divisions = readDivisions(words, 0);
    // Words that are no usual name of a division still are what the list says of it.
    const whole = {
      division: oneLine(words),
      scope: null,
      raw: words,
      start: 0,
      end: words.length,
    };
    return divisions ?? [whole];
  }

  #report(role: Role, unresolved: readonly UnresolvedCitation[]): void {
    for (const one of unresolved) {
      this.#unresolved.push({
        raw: one.raw,
        reason: one.reason,
        seq: this.#seq,
        sheet: this.#record.sheet,
        row: this.#record.row,
        role,
        column: this.#column(role),
        start: one.start,
        end: one.end,
      });
    }
  }

  #column(role: Role): string {
    const cell: RoleCell | undefined = this.#record.cells.find((one) => one.role === role);
    return cell?.column ?? ROLE_NAMES[role];
  }
}

function oneLine(words: string): string {
  return words.replace(/\s*[\r\n]+\s*/gu, '').trim();
}

function orNull(words: string): string | null {
  return words === '' ? null : words;
}
