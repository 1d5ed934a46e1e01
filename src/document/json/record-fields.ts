import { isLawRecord } from './law-record.js';
import { isObject, objectArray, type JsonObject, type JsonValue } from './parse-json.js';

const MAX_DEPTH = 64;

/** A record as fields by name: `a.b` for what is nested, one line for each entry of a list. */
export function flatten(
  record: JsonObject,
  skip: ReadonlySet<string> = new Set(),
): Map<string, string> {
  const fields = new Map<string, string>();
  const visit = (value: JsonValue, name: string, depth: number): void => {
    if (isObject(value) && depth < MAX_DEPTH) {
      for (const [key, inner] of Object.entries(value)) {
        visit(inner, name === '' ? key : `${name}.${key}`, depth + 1);
      }
    } else fields.set(name, words(value, depth));
  };
  for (const [key, value] of Object.entries(record)) if (!skip.has(key)) visit(value, key, 1);
  return fields;
}

function words(value: JsonValue, depth: number): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (depth >= MAX_DEPTH) return '';
  if (Array.isArray(value)) return value.map((item) => words(item, depth + 1)).join('\n');
  return Object.values(value)
    .map((item) => words(item, depth + 1))
    .filter((item) => item !== '')
    .join(' ');
}

/**
 * The field under which records keep the real records, as in a list of kinds each with its
 * items: its entries have more fields than the records around them. Null where there is none; a
 * list of a few details, such as the articles an item rests on, stays a field of its item.
 */
export function groupField(records: readonly JsonObject[]): string | null {
  for (const name of new Set(records.flatMap((record) => Object.keys(record)))) {
    const entries = records.flatMap((record) => objectArray(record[name]) ?? []);
    const width = averageWidth(entries);
    const around = averageWidth(records) - 1;
    const isGroup = entries.length > 0 && width >= 3 && width > around;
    if (isGroup && !entries.every(isLawRecord)) return name;
  }
  return null;
}

function averageWidth(records: readonly JsonObject[]): number {
  if (records.length === 0) return 0;
  return records.reduce((sum, record) => sum + Object.keys(record).length, 0) / records.length;
}
