import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readPowerList } from '../../src/power-list/read-power-list.js';
import type { ListCitation } from '../../src/power-list/power-list.js';
import type { Assignment } from '../../src/power-list/division.js';
import type { Citation } from '../../src/citation/types.js';

interface ExpectedCitation {
  law: string;
  level: string | null;
  version: string | null;
  documentNumber: string | null;
  chapter: number | null;
  article: number;
  suffix: number;
  paragraph: number | null;
  item: number | null;
  subitem: number | null;
  via: string;
  quoteStart: string;
  quoteEnd: string;
}
interface ExpectedPart {
  n: number;
  label?: string | null;
  divisions: string[];
  scopes?: Record<string, string>;
  citations: ExpectedCitation[];
}
interface ExpectedItem {
  seq: number;
  type: string;
  name: string;
  subItem: string | null;
  organ: string;
  divisions: string[];
  basis: ExpectedCitation[];
  duties: ExpectedPart[];
  cases: ExpectedPart[];
  exemption: string | null;
}
interface Expected {
  items: ExpectedItem[];
  inside: {
    within: { law: string; article: number; seq: number; column: string };
    law: string;
    article: number | null;
    paragraph: number | null;
    item: number | null;
    raw: string;
    penalises: boolean;
  }[];
}

const read = (name: string): Buffer => readFileSync(new URL(name, import.meta.url));
const expected = JSON.parse(read('./seed.expected.json').toString()) as Expected;
const list = await readPowerList(read('../../seed/power-list.txt'), 'power-list.txt');

const citation = (one: ListCitation): ExpectedCitation => ({
  law: one.law,
  level: one.level,
  version: one.version,
  documentNumber: one.documentNumber,
  chapter: one.chapter,
  article: one.article ?? -1,
  suffix: one.suffix,
  paragraph: one.paragraph,
  item: one.item,
  subitem: one.subitem,
  via: one.via,
  quoteStart: one.quote?.slice(0, 8) ?? '',
  quoteEnd: one.quote?.slice(-8) ?? '',
});
const names = (assignments: readonly Assignment[]): string[] =>
  assignments.map(({ division }) => division);
const scopes = (assignments: readonly Assignment[]): Record<string, string> =>
  Object.fromEntries(
    assignments.flatMap(({ division, scope }) => (scope === null ? [] : [[division, scope]])),
  );

describe('the seed document, against the marks made by reading it', () => {
  test('has 13 items, 74 duties and 68 cases', () => {
    expect(list.items).toHaveLength(13);
    expect(list.items.flatMap(({ duties }) => duties)).toHaveLength(74);
    expect(list.items.flatMap(({ cases }) => cases)).toHaveLength(68);
  });

  test('has 22 basis, 75 duty and 73 case citations once 同N is resolved', () => {
    expect(list.items.flatMap(({ basis }) => basis)).toHaveLength(22);
    const duties = list.items.flatMap(({ duties }) => duties.flatMap((duty) => duty.citations));
    expect(duties).toHaveLength(75);
    const cases = list.items.flatMap(({ cases }) => cases.flatMap((one) => one.citations));
    expect(cases).toHaveLength(73);
  });

  test.each(expected.items.map((item, index) => [item.seq, item.name, index] as const))(
    'item %i %s',
    (_seq, _name, index) => {
      const item = list.items[index];
      const want = expected.items[index];
      expect({
        seq: item?.seq,
        type: item?.type,
        name: item?.name,
        subItem: item?.subItem,
        organ: item?.organ,
        divisions: names(item?.assignments ?? []),
        basis: item?.basis.map(citation),
        duties: item?.duties.map((duty) => ({
          n: duty.n,
          label: duty.label,
          divisions: names(duty.assignments),
          scopes: scopes(duty.assignments),
          citations: duty.citations.map(citation),
        })),
        cases: item?.cases.map((one) => ({
          n: one.n,
          divisions: names(one.assignments),
          citations: one.citations.map(citation),
        })),
        exemption: item?.exemption,
      }).toEqual(want);
    },
  );

  test('citations inside quoted words belong to the quoted article', () => {
    const columns: Record<string, string> = {
      设定依据: 'basis',
      责任事项依据: 'dutyBasis',
      追责情形依据: 'caseBasis',
    };
    const found = list.items.flatMap((item) =>
      [...item.basis, ...[...item.duties, ...item.cases].flatMap((part) => part.citations)].flatMap(
        (outer) =>
          outer.references.map((one: Citation) => ({
            within: {
              law: outer.law,
              article: outer.article,
              seq: item.seq,
              column: columns[outer.column],
            },
            law: one.law,
            article: one.article,
            paragraph: one.paragraph,
            item: one.item,
            raw: one.raw,
            penalises: one.penalises,
          })),
      ),
    );
    expect(found).toEqual(expected.inside);
  });

  test('every citation gives its own words back from its cell', () => {
    for (const item of list.items) {
      const cells = new Map(item.cells.map((cell) => [cell.column, cell.text]));
      const parts = [...item.duties, ...item.cases].flatMap((part) => part.citations);
      for (const one of [...item.basis, ...parts]) {
        const cell = cells.get(one.column) ?? '';
        expect(cell.slice(one.start, one.end)).toBe(one.raw);
        if (one.quoteStart !== null) {
          expect(cell.slice(one.quoteStart, one.quoteEnd ?? 0)).toBe(one.quote);
        }
        for (const inner of one.references) {
          expect(cell.slice(inner.start, inner.end)).toBe(inner.raw);
        }
      }
    }
  });

  test('nothing is left unresolved', () => {
    expect(list.unresolved).toEqual([]);
  });
});
