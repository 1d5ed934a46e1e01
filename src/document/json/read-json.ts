import type { ReadContext } from '../context.js';
import type { SourceTables, Table } from '../document.js';
import { GridBuilder } from '../grid/grid-builder.js';
import { isObject, objectArray, type JsonObject, type JsonValue } from './parse-json.js';
import { recordRows } from './record-rows.js';

const MAX_DEPTH = 64;

interface Found {
  readonly path: string;
  readonly records: readonly JsonObject[];
}

/**
 * Reads each array of objects into a table: its first row has the names of the fields, each
 * object is a row. A single object is a table of one row.
 */
export function readJson(value: JsonValue, context: ReadContext): SourceTables {
  const found: Found[] = [];
  collect(value, '', 1, found);
  if (found.length === 0 && isObject(value)) found.push({ path: '', records: [value] });
  const tables = found.map(({ path, records }) => toTable(path, records, context));
  return {
    format: 'json',
    title: titleOf(value),
    date: null,
    tables: tables.filter((table) => table.rows.length > 0),
    text: null,
    notes: context.notes.list(),
  };
}

/** Arrays of objects wherever they are, but not those inside the records of another. */
function collect(value: JsonValue, path: string, depth: number, found: Found[]): void {
  if (depth > MAX_DEPTH) return;
  const records = objectArray(value);
  if (records !== null) found.push({ path, records });
  else if (Array.isArray(value)) {
    for (const item of value) collect(item, path, depth + 1, found);
  } else if (isObject(value)) {
    for (const [name, inner] of Object.entries(value)) {
      collect(inner, path === '' ? name : `${path}.${name}`, depth + 1, found);
    }
  }
}

/** What a record says once stands in its first row, merged over all of them. */
function toTable(path: string, records: readonly JsonObject[], context: ReadContext): Table {
  const grid = new GridBuilder(context);
  const columns = new Map<string, number>();
  const spans = new Map<number, Span>();
  let row = 1;
  const columnOf = (name: string): number => {
    const held = columns.get(name);
    if (held !== undefined) return held;
    const column = columns.size + 1;
    columns.set(name, column);
    grid.set(1, column, name);
    return column;
  };
  const close = (column: number, { top, bottom }: Span): void =>
    grid.merge({ top, bottom, left: column, right: column });
  const begin = (column: number, words: string): void => {
    const span = spans.get(column);
    if (span !== undefined) close(column, span);
    spans.set(column, { top: row, bottom: row, words });
    grid.set(row, column, words);
  };
  for (const { own, shared } of recordRows(records)) {
    row += 1;
    for (const [name, words] of own) begin(columnOf(name), words);
    for (const [name, words] of shared) {
      if (own.has(name)) continue;
      const column = columnOf(name);
      const span = spans.get(column);
      if (span?.words === words && span.bottom === row - 1) span.bottom = row;
      else begin(column, words);
    }
  }
  for (const [column, span] of spans) close(column, span);
  return grid.build({ caption: path === '' ? null : path });
}

interface Span {
  readonly top: number;
  bottom: number;
  readonly words: string;
}

function titleOf(value: JsonValue): string | null {
  if (!isObject(value)) return null;
  const title = value['title'] ?? value['标题'] ?? null;
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : null;
}
