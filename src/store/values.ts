import { FamaiError } from '../errors/famai-error.js';
import type { Params, Value } from './port.js';
import type { Statement } from './statement.js';

/** Longest key of a node or edge; both stores index keys, and Neo4j takes about 8,000 bytes. */
const LONGEST_KEY = 256;

/** The row fields that statements MERGE or MATCH on. */
const KEYS: ReadonlySet<string> = new Set(['id', 'from', 'to']);

/**
 * Checks the parameters of a statement before they are sent, alike for both stores: exactly the
 * declared ones, and in them only null, booleans, finite numbers, well-formed strings, lists and
 * plain maps. A map with a field `props` is a row to write: its `id`, `from` and `to` are keys
 * (strings of 1 to 256 units), and its `props` hold null, boolean, number, string or string[].
 *
 * @throws FamaiError VALUE_REFUSED naming the path (`rows[3].props.name`), INTERNAL where a
 *   parameter is missing or not declared
 */
export function checkParams(statement: Statement, params: Params): void {
  for (const name of statement.params) {
    if (!(name in params)) fault(statement, `parameter ${name} is missing`);
  }
  for (const [name, value] of Object.entries(params)) {
    if (!statement.params.includes(name)) fault(statement, `parameter ${name} is not declared`);
    checkValue(value, name);
  }
}

function checkValue(value: unknown, path: string): void {
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') checkString(value, path);
  else if (typeof value === 'number') checkNumber(value, path);
  else if (typeof value !== 'object') refuse(path, `a ${typeof value} cannot be stored`);
  else if (!Array.isArray(value)) checkMap(value, path);
  else value.forEach((entry, i) => checkValue(entry, `${path}[${i}]`));
}

function checkNumber(value: number, path: string): void {
  if (!Number.isFinite(value)) refuse(path, `${value} is no finite number`);
}

function checkMap(map: object, path: string): void {
  if (!isPlainObject(map)) refuse(path, 'it is no plain object');
  const toWrite = 'props' in map;
  for (const [key, value] of Object.entries(map)) {
    const inner = `${path}.${key}`;
    if (!/^[A-Za-z]\w*$/.test(key)) refuse(inner, 'the name is not a plain word');
    if (toWrite && KEYS.has(key)) checkKey(value, inner);
    else if (key === 'props') checkProps(value, inner);
    else checkValue(value, inner);
  }
}

function checkKey(value: unknown, path: string): void {
  if (typeof value !== 'string') return refuse(path, 'a key must be a string');
  if (value === '' || value.length > LONGEST_KEY) {
    refuse(path, `a key must have 1 to ${LONGEST_KEY} characters`);
  }
  checkString(value, path);
}

function checkProps(props: unknown, path: string): void {
  if (typeof props !== 'object' || props === null || Array.isArray(props)) {
    return refuse(path, 'properties must be a map');
  }
  checkMap(props, path);
  for (const [key, value] of Object.entries(props)) {
    if (typeof value !== 'object' || value === null) continue;
    // Neo4j keeps no maps in properties, and lists of one type only.
    const strings = Array.isArray(value) && value.every((entry) => typeof entry === 'string');
    if (!strings) refuse(`${path}.${key}`, 'a property may be a list of strings, no other object');
  }
}

function checkString(value: string, path: string): void {
  // A lone surrogate has no UTF-8 form: one store would refuse it, the other change it silently.
  const lone = /\p{Surrogate}/u.exec(value);
  if (lone !== null) refuse(path, `half a character at offset ${lone.index}`);
}

/**
 * A value as a store returned it, as a plain one: numbers for all integers, no -0.
 *
 * @throws FamaiError INTERNAL for nodes, edges, dates and the like: statements return projections
 */
export function plainValue(value: unknown, path: string): Value {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'number') return value === 0 ? 0 : value;
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((entry, i) => plainValue(entry, `${path}[${i}]`));
  // Grafeo gives nodes and edges as maps with `_id`, `_labels` and the like.
  if (typeof value === 'object' && isPlainObject(value) && !('_id' in value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, plainValue(inner, `${path}.${key}`)]),
    );
  }
  throw new FamaiError('INTERNAL', `${path} came back as something other than a plain value`);
}

/** Whether a value needs no change: words, null, flags, and numbers other than -0. */
export function isPlain(value: unknown): value is string | number | boolean | null {
  if (typeof value === 'string' || value === null || typeof value === 'boolean') return true;
  return typeof value === 'number' && !Object.is(value, -0);
}

/** Whether it is a map and no instance of a class; also for objects of another realm. */
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function refuse(path: string, why: string): void {
  throw new FamaiError('VALUE_REFUSED', `${path}: ${why}`);
}

function fault(statement: Statement, what: string): void {
  throw new FamaiError('INTERNAL', `statement ${statement.name}: ${what}`);
}
