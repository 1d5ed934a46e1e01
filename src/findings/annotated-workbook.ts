import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import type { GridCell, SourceTables, Table } from '../document/document.js';
import type { PowerList } from '../power-list/power-list.js';
import { KIND_NAMES } from './lint-text.js';
import type { Finding } from './finding.js';
import type { LintReport } from './lint.js';

/** A cell of an xlsx holds 32,767 UTF-16 units; a longer one has the file repaired on opening. */
const MAX_CELL = 32_000;
const MAX_SHEET_NAME = 31;
const FINDINGS_SHEET = '问题清单';
const HEADER = [
  '序号',
  '严重程度',
  '类型',
  '事项序号',
  '部分',
  '工作表',
  '行',
  '栏',
  '问题',
  '依据',
  '建议',
];
const SEVERITIES = { error: '错误', warning: '警告', info: '提示' } as const;

/**
 * A copy of a list as an xlsx, the cells with findings commented, and a sheet that lists all
 * findings. All cells are text: nothing in them runs.
 *
 * @param source the document's tables, from which the list was read
 */
export function annotatedWorkbook(
  source: SourceTables,
  list: PowerList,
  report: LintReport,
): Uint8Array {
  const book = utils.book_new();
  const names = new Set([FINDINGS_SHEET]);
  for (const table of source.tables) {
    const sheet = sheetOf(table, commentsOf(table, list, report.findings));
    utils.book_append_sheet(book, sheet, freeName(table.sheet ?? '清单', names));
  }
  if (source.tables.length === 0) {
    utils.book_append_sheet(book, sheetOfItems(list), freeName('清单', names));
  }
  utils.book_append_sheet(book, findingsSheet(report.findings), FINDINGS_SHEET);
  return new Uint8Array(
    write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array,
  );
}

/** Comments by the address of their cell. */
type Comments = ReadonlyMap<string, string[]>;

/** A finding is about the cell of its row whose words are those of its column in the list. */
function commentsOf(table: Table, list: PowerList, findings: readonly Finding[]): Comments {
  const comments = new Map<string, string[]>();
  const rows = new Map(table.rows.map((row) => [row.row, row.cells]));
  for (const finding of findings) {
    const { sheet, row, column } = finding.source;
    if (sheet !== table.sheet || row === null) continue;
    const item = list.items.find(({ source }) => source.sheet === sheet && source.row === row);
    const words = item?.cells.find((cell) => cell.column === column)?.text;
    const cells = rows.get(row) ?? [];
    const cell = cells.find(({ text }) => words?.startsWith(text) === true) ?? cells[0];
    if (cell === undefined) continue;
    const address = addressOf(cell.anchorRow, cell.anchorColumn);
    const said = `【${KIND_NAMES[finding.kind]}】${finding.message}${
      finding.suggestion === null ? '' : `\n建议：${finding.suggestion}`
    }`;
    comments.set(address, [...(comments.get(address) ?? []), said]);
  }
  return comments;
}

function sheetOf(table: Table, comments: Comments): WorkSheet {
  const sheet: WorkSheet = {};
  const cells = table.rows.flatMap((row) => row.cells);
  let lastRow = 1;
  let lastColumn = 1;
  for (const cell of cells) {
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
    if (cell.row !== cell.anchorRow || cell.column !== cell.anchorColumn) continue;
    const address = addressOf(cell.row, cell.column);
    const said = comments.get(address) ?? [];
    sheet[address] = textCell(cell.text, said);
  }
  sheet['!ref'] = `A1:${addressOf(lastRow, lastColumn)}`;
  sheet['!merges'] = mergesOf(cells);
  sheet['!cols'] = Array.from({ length: lastColumn }, () => ({ wch: 20 }));
  return sheet;
}

function textCell(words: string, comments: readonly string[]): CellObject {
  const cell: CellObject = { t: 's', v: cut(words) };
  if (comments.length > 0) {
    cell.c = Object.assign([{ a: 'famai', t: cut(comments.join('\n')) }], { hidden: true });
  }
  return cell;
}

/** Merged ranges, from the cells that point to the same top-left one. */
function mergesOf(cells: readonly GridCell[]): NonNullable<WorkSheet['!merges']> {
  const ranges = new Map<string, { r: number; c: number; endRow: number; endColumn: number }>();
  for (const { row, column, anchorRow, anchorColumn } of cells) {
    if (row === anchorRow && column === anchorColumn) continue;
    const key = addressOf(anchorRow, anchorColumn);
    const range = ranges.get(key);
    ranges.set(key, {
      r: anchorRow,
      c: anchorColumn,
      endRow: Math.max(range?.endRow ?? anchorRow, row),
      endColumn: Math.max(range?.endColumn ?? anchorColumn, column),
    });
  }
  return Array.from(ranges.values(), ({ r, c, endRow, endColumn }) => ({
    s: { r: r - 1, c: c - 1 },
    e: { r: endRow - 1, c: endColumn - 1 },
  }));
}

/** A list that was pasted as text has no grid: its items' cells, a row each. */
function sheetOfItems(list: PowerList): WorkSheet {
  const columns = [
    ...new Set(list.items.flatMap(({ cells }) => cells.map(({ column }) => column))),
  ];
  return utils.aoa_to_sheet([
    columns,
    ...list.items.map(({ cells }) =>
      columns.map((name) => cut(cells.find(({ column }) => column === name)?.text ?? '')),
    ),
  ]);
}

function findingsSheet(findings: readonly Finding[]): WorkSheet {
  const rows = findings.map((finding, index) => [
    String(index + 1),
    SEVERITIES[finding.severity],
    KIND_NAMES[finding.kind],
    finding.printed ?? '',
    finding.part,
    finding.source.sheet ?? '',
    finding.source.row === null ? '' : String(finding.source.row),
    finding.source.column ?? '',
    cut(finding.message),
    cut(evidenceWords(finding)),
    cut(finding.suggestion ?? ''),
  ]);
  const sheet = utils.aoa_to_sheet([HEADER, ...rows]);
  sheet['!cols'] = [6, 8, 18, 6, 10, 14, 6, 14, 60, 60, 60].map((wch) => ({ wch }));
  sheet['!autofilter'] = { ref: `A1:${addressOf(rows.length + 1, HEADER.length)}` };
  return sheet;
}

function evidenceWords({ evidence }: Finding): string {
  return Object.entries(evidence)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}: ${String(value)}`]))
    .join('\n');
}

function cut(words: string): string {
  return words.length <= MAX_CELL ? words : `${words.slice(0, MAX_CELL)}…（已截断）`;
}

/** Rows and columns count from 1. */
function addressOf(row: number, column: number): string {
  return utils.encode_cell({ r: row - 1, c: column - 1 });
}

/** A sheet's name that the file format takes, and that no other sheet has. */
function freeName(wanted: string, taken: Set<string>): string {
  const base = wanted.replace(/[\\/?*[\]:]/gu, ' ').slice(0, MAX_SHEET_NAME) || '清单';
  let name = base;
  for (let count = 2; taken.has(name); count += 1) {
    const mark = ` ${count}`;
    name = base.slice(0, MAX_SHEET_NAME - mark.length) + mark;
  }
  taken.add(name);
  return name;
}
