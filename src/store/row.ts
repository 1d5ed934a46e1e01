import { FamaiError } from '../errors/famai-error.js';
import type { Row, Value } from './port.js';

/** Readers of one column of a row. A value of another type is a fault of ours or of the data. */

export function text(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : fault(column, value);
}

export function textOrNull(row: Row, column: string): string | null {
  const value = row[column] ?? null;
  return value === null || typeof value === 'string' ? value : fault(column, value);
}

/** A list of words; empty where the property is absent. */
export function texts(row: Row, column: string): readonly string[] {
  const value = row[column] ?? [];
  const isTexts = isList(value) && value.every((one) => typeof one === 'string');
  return isTexts ? value : fault(column, value);
}

/** A word that may be stored as a number, as chapters are. */
export function wordOrNull(row: Row, column: string): string | null {
  const value = row[column] ?? null;
  return typeof value === 'number' ? String(value) : textOrNull(row, column);
}

export function number(row: Row, column: string): number {
  const value = row[column];
  return typeof value === 'number' ? value : fault(column, value);
}

export function numberOrNull(row: Row, column: string): number | null {
  const value = row[column] ?? null;
  return value === null || typeof value === 'number' ? value : fault(column, value);
}

/** False where the property is absent. */
export function flag(row: Row, column: string): boolean {
  const value = row[column] ?? false;
  return typeof value === 'boolean' ? value : fault(column, value);
}

/** A list of plain values, as a statement lists them. */
export function list(row: Row, column: string): readonly Value[] {
  const value = row[column];
  return isList(value) ? value : fault(column, value);
}

/** A map, such as the properties of an edge. */
export function map(row: Row, column: string): Row {
  return asMap(row[column], column);
}

/** A list of maps. */
export function maps(row: Row, column: string): readonly Row[] {
  const value = row[column];
  if (!isList(value)) return fault(column, value);
  return value.map((entry) => asMap(entry, column));
}

/**
 * Whether a row has all of these columns. On Neo4j a row may lack some: what another transaction
 * removes while a statement runs is still found, but has no properties any more.
 */
export function isWhole(row: Row, ...columns: readonly string[]): boolean {
  return columns.every((column) => (row[column] ?? null) !== null);
}

function asMap(value: Value | undefined, column: string): Row {
  if (typeof value !== 'object' || value === null || isList(value)) return fault(column, value);
  return value;
}

function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

function fault(column: string, value: Value | undefined): never {
  const found = value === null || value === undefined ? 'nothing' : `a ${typeof value}`;
  throw new FamaiError('INTERNAL', `column ${column} holds ${found}`);
}
