import type { ReadContext } from '../context.js';
import type { SourceTables, Table } from '../document.js';
import { GridBuilder } from '../grid/grid-builder.js';
import { isObject, objectArray, type JsonObject, type JsonValue } from './parse-json.js';
import { flatten, groupField } from './record-fields.js';

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

function toTable(path: string, records: readonly JsonObject[], context: ReadContext): Table {
  const grid = new GridBuilder(context);
  const columns = new Map<string, number>();
  let row = 1;
  for (const fields of rowsOf(records, 1)) {
    row += 1;
    for (const [name, words] of fields) {
      let column = columns.get(name);
      if (column === undefined) {
        column = columns.size + 1;
        columns.set(name, column);
        grid.set(1, column, name);
      }
      grid.set(row, column, words);
    }
  }
  return grid.build({ caption: path === '' ? null : path });
}

/** The fields of each row; where records are groups, each of their entries with the group's own. */
function* rowsOf(records: readonly JsonObject[], depth: number): Generator<Map<string, string>> {
  const group = depth > MAX_DEPTH ? null : groupField(records);
  for (const record of records) {
    const entries = group === null ? null : objectArray(record[group]);
    const own = flatten(record, entries === null ? undefined : (group ?? undefined));
    if (entries === null) yield own;
    else for (const fields of rowsOf(entries, depth + 1)) yield new Map([...own, ...fields]);
  }
}

function titleOf(value: JsonValue): string | null {
  if (!isObject(value)) return null;
  const title = value['title'] ?? value['标题'] ?? null;
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : null;
}
