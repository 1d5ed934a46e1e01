import neo4j, { type Record as DriverRecord } from 'neo4j-driver';
import type { Params, Row, Value } from '../port.js';
import type { Statement } from '../statement.js';
import { isPlain, plainValue } from '../values.js';

/**
 * Parameters as the driver takes them: it sends every number as a float, so whole ones become
 * its integers. A whole number past 2^53 stays a float, as it has no exact integer anyway.
 */
export function driverParams(params: Params): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, driverValue(value)]),
  );
}

function driverValue(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(driverValue);
  return driverParams(value);
}

/** `Array.isArray` does not narrow read-only lists. */
function isList(value: object): value is readonly Value[] {
  return Array.isArray(value);
}

/** A record of the driver as a plain row. */
export function plainRow(statement: Statement, record: DriverRecord): Row {
  const plain: Record<string, Value> = {};
  for (const key of record.keys) {
    const name = String(key);
    const value: unknown = record.get(key);
    plain[name] = isPlain(value) ? value : plainValue(value, `${statement.name}.${name}`);
  }
  return plain;
}
