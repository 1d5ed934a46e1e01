import { readdirSync, readFileSync } from 'node:fs';
import { FamaiError } from '../errors/famai-error.js';
import { parseCypherFile, type StoreKind } from './cypher-file.js';
import type { Statement } from './statement.js';

/** A statement and its texts: the shared one, or one for each store that has its own. */
interface Entry {
  readonly statement: Statement;
  readonly texts: { readonly [kind in StoreKind]?: string };
}

interface Catalogue {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Names of the statements of `schema*.cypher`, in the order in which they must run. */
  readonly schema: readonly string[];
}

let loaded: Catalogue | undefined;

/**
 * The named statement of `graph/`.
 *
 * @throws FamaiError INTERNAL if there is none of that name or the files are at odds
 */
export function statement(name: string): Statement {
  return entryOf(name).statement;
}

/** All statements that a store has a text for, in the order of their names. */
export function statementsOn(kind: StoreKind): readonly Statement[] {
  return [...catalogue().entries.values()]
    .filter((entry) => entry.texts[kind] !== undefined)
    .map((entry) => entry.statement)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The statements that create constraints and indexes on a store, in the order to run them. */
export function schemaStatements(kind: StoreKind): readonly Statement[] {
  return catalogue()
    .schema.map(entryOf)
    .filter((entry) => entry.texts[kind] !== undefined)
    .map((entry) => entry.statement);
}

/**
 * The text of a statement on a store: its own where a sibling file has one, else the shared one.
 * A statement that is not from `graph/` has only the text that it carries.
 *
 * @throws FamaiError INTERNAL if the statement exists on the other store only
 */
export function textOn(kind: StoreKind, asked: Statement): string {
  const entry = catalogue().entries.get(asked.name);
  if (entry?.statement !== asked) return asked.text;
  const text = entry.texts[kind];
  if (text !== undefined) return text;
  throw new FamaiError('INTERNAL', `statement ${asked.name} has no text for the ${kind} store`);
}

function entryOf(name: string): Entry {
  const entry = catalogue().entries.get(name);
  if (entry !== undefined) return entry;
  throw new FamaiError('INTERNAL', `no statement is called ${name}`);
}

function catalogue(): Catalogue {
  loaded ??= loadCatalogue(new URL('../../graph/', import.meta.url));
  return loaded;
}

/** Reads every `.cypher` file of a folder; see `parseCypherFile` for what may be wrong. */
export function loadCatalogue(folder: URL): Catalogue {
  const entries = new Map<string, Entry>();
  const schema: string[] = [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.cypher'));
  // Shared files first, so that an override finds what it overrides.
  files.sort(
    (a, b) => Number(kindOfFile(a) !== null) - Number(kindOfFile(b) !== null) || (a < b ? -1 : 1),
  );
  for (const file of files) {
    for (const found of parseCypherFile(file, readFileSync(new URL(file, folder), 'utf8'))) {
      if (file.startsWith('schema.') && !entries.has(found.name)) schema.push(found.name);
      entries.set(found.name, joined(file, entries.get(found.name), found));
    }
  }
  return { entries, schema };
}

function joined(file: string, before: Entry | undefined, found: Statement): Entry {
  const kind = kindOfFile(file);
  const texts =
    kind === null ? { neo4j: found.text, embedded: found.text } : { [kind]: found.text };
  if (before === undefined) return { statement: found, texts };
  const fault = (what: string): never => {
    throw new FamaiError('INTERNAL', `${file}: statement ${found.name} ${what}`);
  };
  // A sibling overrides a shared text; two shared texts, or two for one store, are twins.
  if (kind === null || (before.texts[kind] ?? before.statement.text) !== before.statement.text) {
    fault('is there twice');
  }
  for (const names of ['params', 'returns'] as const) {
    const same = [...before.statement[names]].sort().join() === [...found[names]].sort().join();
    if (!same) fault(`declares other ${names} than the text that it overrides`);
  }
  return { statement: before.statement, texts: { ...before.texts, ...texts } };
}

function kindOfFile(file: string): StoreKind | null {
  const kind = /\.(neo4j|embedded)\.cypher$/.exec(file)?.[1];
  return kind === 'neo4j' || kind === 'embedded' ? kind : null;
}
