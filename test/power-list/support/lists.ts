import { expect } from '@jest/globals';
import { readPowerList } from '../../../src/power-list/read-power-list.js';
import type { ListCitation, ListItem, PowerList } from '../../../src/power-list/power-list.js';
import { row, xlsx } from '../../document/support/office.js';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A list of one sheet, as the workbook that publishers give out. */
export function sheetOf(
  rows: readonly (readonly string[])[],
  details: { name?: string; merges?: readonly string[]; before?: string } = {},
): { name: string; xml: string } {
  const data = rows.map((cells, index) => row(index + 1, cells)).join('');
  const merges = (details.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const merged = merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`;
  return {
    name: details.name ?? '清单',
    xml: `${details.before ?? ''}<sheetData>${data}</sheetData>${merged}`,
  };
}

export function readRows(
  rows: readonly (readonly string[])[],
  details: Parameters<typeof sheetOf>[1] = {},
): Promise<PowerList> {
  return readPowerList(xlsx([sheetOf(rows, details)]), '清单.xlsx');
}

export const readJson = (value: unknown): Promise<PowerList> =>
  readPowerList(bytesOf(JSON.stringify(value)), '清单.json');

/** 甲法 3/2 for 第三条第二款: law, article, paragraph and item as they are. */
export function short({ law, article, suffix, paragraph, item }: ListCitation): string {
  const main = article === null ? '' : ` ${article}${suffix > 0 ? `-${suffix}` : ''}`;
  const deep = [paragraph, item].map((part) => (part === null ? '' : `/${part}`)).join('');
  return law + main + deep;
}

export const shorts = (citations: readonly ListCitation[]): string[] => citations.map(short);

/** All citations of an item, wherever they are. */
export function allCitations(item: ListItem): ListCitation[] {
  const parts = [...item.duties, ...item.cases].flatMap(({ citations }) => citations);
  return [...item.basis, ...parts, ...item.unmatched];
}

/** Every citation gives its own words back from the cell of its column. */
export function expectOffsets(list: PowerList): void {
  for (const item of list.items) {
    const read = item.cells.filter(({ role }) => role !== null);
    const cells = new Map(read.map(({ column, text }) => [column, text]));
    for (const one of allCitations(item)) {
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
  for (const one of list.unresolved) {
    const item = list.items.find(({ seq }) => seq === one.seq);
    const cell = item?.cells.find(({ role, column }) => role !== null && column === one.column);
    expect(cell?.text.slice(one.start, one.end)).toBe(one.raw);
  }
}
