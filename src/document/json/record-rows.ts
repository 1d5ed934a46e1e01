import { objectArray, type JsonObject } from './parse-json.js';
import { flatten, groupField } from './record-fields.js';
import { isLawRecord } from './law-record.js';

const MAX_DEPTH = 64;

/** A row of a table of records: its own fields, and those that it has from the record around it. */
export interface RecordRow {
  readonly own: ReadonlyMap<string, string>;
  /** Said once, in the first row of their record, and meant for this one too. */
  readonly shared: ReadonlyMap<string, string>;
}

/**
 * The fields of each row. Where records are groups, each of their entries has a row; so has each
 * of the references to laws that a record rests on, in columns named after the list and the field.
 */
export function* recordRows(records: readonly JsonObject[], depth = 1): Generator<RecordRow> {
  const group = depth > MAX_DEPTH ? null : groupField(records);
  for (const record of records) {
    const entries = group === null ? null : objectArray(record[group]);
    if (entries === null) yield* detailRows(record);
    else {
      const around = flatten(record, new Set([group ?? '']));
      yield* underRecord(around, recordRows(entries, depth + 1));
    }
  }
}

/** A record and the references to laws in it: a row for each, one beside the other. */
function* detailRows(record: JsonObject): Generator<RecordRow> {
  const lists = Object.entries(record).flatMap(([name, value]) => {
    const entries = objectArray(value);
    return entries?.every(isLawRecord) === true ? [{ name, entries }] : [];
  });
  const own = flatten(record, new Set(lists.map(({ name }) => name)));
  const height = Math.max(1, ...lists.map(({ entries }) => entries.length));
  const rows = Array.from({ length: height }, (_, at): RecordRow => {
    const fields = new Map<string, string>();
    for (const { name, entries } of lists) {
      const entry = entries[at];
      if (entry === undefined) continue;
      for (const [field, words] of flatten(entry)) fields.set(`${name}.${field}`, words);
    }
    return { own: fields, shared: new Map() };
  });
  yield* underRecord(own, rows);
}

function* underRecord(
  around: ReadonlyMap<string, string>,
  rows: Iterable<RecordRow>,
): Generator<RecordRow> {
  let isFirst = true;
  for (const { own, shared } of rows) {
    yield isFirst
      ? { own: new Map([...around, ...own]), shared }
      : { own, shared: new Map([...around, ...shared]) };
    isFirst = false;
  }
}
