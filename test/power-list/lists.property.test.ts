import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GridRow, Table } from '../../src/document/document.js';
import { readListTables } from '../../src/power-list/list-tables.js';
import { readItem } from '../../src/power-list/read-item.js';
import { allCitations } from './support/lists.js';

const HEADERS = [
  ['序号', '职权名称', '职权类型', '法定依据', '具体条款', '责任事项', '责任事项依据', '备注'],
  ['编号', '违法行为', '违反条款', '处罚依据', '法条罚则', '承办机构', '追责情形及追责依据'],
  [
    '项目名称',
    '子项',
    '设定依据',
    '行使主体（责任主体）',
    '责任事项及依据',
    '追责情形',
    '追责依据',
  ],
] as const;

const WORDS = [
  '1',
  '2',
  '甲许可',
  '查处乙行为',
  '行政许可',
  '行政处罚',
  '《甲法》',
  '甲市渔业办法',
  '第三条第二款',
  '第十条之一、第十二条至第十四条',
  '《甲法》第三条：从事养殖的，应当备案。',
  '1.《甲法》（2019年3月1日通过）第三条\n2.同1\n3-1.《乙条例》第五条第（二）项',
  '【法律】《甲法》\n第六条：违反本法第三条规定的，处罚款。\n第七条：按前条办理。',
  '直接实施责任：\n1.受理责任（甲科）：收件。\n2.公示。\n指导监督责任：\n1.指导下级。',
  '（1）收件。（2）公示。',
  '1.不检查的；2.乱检查的。\n追责依据：《公务法》第八条',
  '防灾减灾救\n灾科、执法支队',
  '某局',
  '一、行政处罚',
  '',
  '',
] as const;

const MARKS = [...'。；：，、.1（）()《》〈【】第条款\n 同－-'];

interface Edit {
  readonly kind: 'delete' | 'double' | 'mark';
  readonly at: number;
  readonly length: number;
  readonly mark: number;
}

const edits = fc.array(
  fc.record<Edit>({
    kind: fc.constantFrom('delete', 'double', 'mark'),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    length: fc.integer({ min: 1, max: 12 }),
    mark: fc.nat(MARKS.length - 1),
  }),
  { maxLength: 3 },
);

function edit(text: string, { kind, at, length, mark }: Edit): string {
  const start = Math.floor(at * text.length);
  const piece = text.slice(start, start + length);
  const middle = kind === 'delete' ? '' : kind === 'double' ? piece + piece : (MARKS[mark] ?? '');
  const behind = kind === 'mark' ? text.slice(start + 1) : text.slice(start + length);
  return text.slice(0, start) + middle + behind;
}

/** Tables of made-up words under a header whose columns are in any order; cells may be merged. */
const tables = fc
  .record({
    header: fc.constantFrom(...HEADERS),
    order: fc.array(fc.nat(100), { minLength: 8, maxLength: 8 }),
    rows: fc.array(
      fc.array(fc.record({ words: fc.constantFrom(...WORDS), edits, isMerged: fc.boolean() }), {
        minLength: 8,
        maxLength: 8,
      }),
      { maxLength: 8 },
    ),
    headerEdits: fc.array(edits, { minLength: 8, maxLength: 8 }),
    isHeaderEdited: fc.boolean(),
    isForm: fc.boolean(),
  })
  .map(({ header, order, rows, headerEdits, isHeaderEdited, isForm }): Table => {
    const columns = header
      .map((words, index) => ({ words, index, rank: order[index] ?? 0 }))
      .sort((one, other) => one.rank - other.rank);
    const head = columns.map(({ words }, at) =>
      isHeaderEdited ? (headerEdits[at] ?? []).reduce(edit, words) : words,
    );
    const body = rows.map((cells) =>
      columns.map(({ index }) => {
        const cell = cells[index];
        return {
          text: (cell?.edits ?? []).reduce(edit, cell?.words ?? '').trim(),
          isMerged: cell?.isMerged === true,
        };
      }),
    );
    const grid = isForm
      ? body.flatMap((cells) =>
          cells.map((cell, at) => [{ text: head[at] ?? '', isMerged: false }, cell]),
        )
      : [head.map((text) => ({ text, isMerged: false })), ...body];
    return tableOf(grid);
  });

function tableOf(grid: readonly (readonly { text: string; isMerged: boolean }[])[]): Table {
  const rows: GridRow[] = [];
  const above = new Map<number, { text: string; anchorRow: number }>();
  for (const [index, line] of grid.entries()) {
    const row = index + 1;
    const cells = line.flatMap(({ text, isMerged }, at) => {
      const held = isMerged && index > 1 ? above.get(at) : undefined;
      const words = held?.text ?? text;
      if (words === '') return [];
      const anchorRow = held?.anchorRow ?? row;
      above.set(at, { text: words, anchorRow });
      return [{ text: words, row, column: at + 1, anchorRow, anchorColumn: at + 1 }];
    });
    if (cells.some(({ anchorRow }) => anchorRow === row)) rows.push({ row, hidden: false, cells });
  }
  return { sheet: '清单', visibility: 'visible', caption: null, hiddenColumns: [], rows };
}

describe('lists of any words, in any order of columns, damaged at random', () => {
  test('are read or reported row by row, and every citation gives its words back', () => {
    let items = 0;
    fc.assert(
      fc.property(tables, (table) => {
        const { records, skipped } = readListTables({ title: null, tables: [table] });
        const places = [...records, ...skipped].map(({ row }) => row);
        expect(new Set(places).size).toBe(places.length);
        const first = records[0]?.row ?? Infinity;
        const unread = table.rows.filter(({ row }) => !places.includes(row));
        // Only the header and the titles above it are neither items nor reported.
        for (const { row } of unread) expect(row).toBeLessThan(first);
        expect(unread.length).toBeLessThanOrEqual(3);
        for (const [index, record] of records.entries()) {
          const { item, unresolved } = readItem(record, index + 1);
          items += 1;
          const cells = new Map(
            item.cells.filter(({ role }) => role !== null).map((cell) => [cell.column, cell.text]),
          );
          for (const one of allCitations(item)) {
            const cell = cells.get(one.column) ?? '';
            expect(cell.slice(one.start, one.end)).toBe(one.raw);
            expect(one.quote).toBe(
              one.quoteStart === null ? null : cell.slice(one.quoteStart, one.quoteEnd ?? 0),
            );
            for (const inner of one.references) {
              expect(cell.slice(inner.start, inner.end)).toBe(inner.raw);
            }
          }
          for (const { column, start, end, raw } of unresolved) {
            expect(cells.get(column)?.slice(start, end)).toBe(raw);
          }
          for (const { division, start, end, raw } of item.assignments) {
            expect(division).not.toBe('');
            const cell = item.cells.find(({ role }) => role === 'division');
            expect(cell?.text.slice(start, end)).toBe(raw);
          }
          for (const part of item.duties) {
            expect(item.cells.some(({ text }) => text.includes(part.raw))).toBe(true);
          }
        }
      }),
      { numRuns: 600, seed: 20240801 },
    );
    expect(items).toBeGreaterThan(500);
  });

  test('are the same whatever the order of their columns', () => {
    const header = ['序号', '职权名称', '职权类型', '法定依据', '责任事项', '行使主体'];
    const rows = [
      ['1', '甲许可', '行政许可', '《甲法》第三条', '1.收件。2.公示。', '某局'],
      ['2', '乙检查', '行政检查', '《乙法》第四条、第五条', '检查。', '某局'],
    ];
    const read = (order: readonly number[]): unknown => {
      const grid = [header, ...rows].map((row) =>
        order.map((at) => ({ text: row[at] ?? '', isMerged: false })),
      );
      const { records } = readListTables({ title: null, tables: [tableOf(grid)] });
      return records.map((record, index) => ({ ...readItem(record, index + 1).item, cells: [] }));
    };
    const usual = read([0, 1, 2, 3, 4, 5]);
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (order) =>
        expect(read(order)).toEqual(usual),
      ),
      { numRuns: 60, seed: 20240802 },
    );
  });
});
