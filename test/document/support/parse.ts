import { ReadContext } from '../../../src/document/context.js';
import type { GridRow, SourceTables, Table } from '../../../src/document/document.js';
import { DEFAULT_LIMITS, type Limits } from '../../../src/document/limits.js';
import { parseDocument } from '../../../src/document/parse-document.js';
import { FamaiError } from '../../../src/errors/famai-error.js';

/** Reads a document in this thread: what `readTables` does in its own. */
export function parse(
  bytes: Uint8Array | string,
  limits: Partial<Limits> = {},
): Promise<SourceTables> {
  const given = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  return parseDocument(given, new ReadContext('清单', { ...DEFAULT_LIMITS, ...limits }));
}

/** The one table of a document. */
export async function parseTable(bytes: Uint8Array | string): Promise<Table> {
  const { tables } = await parse(bytes);
  const [table] = tables;
  if (table === undefined || tables.length !== 1) throw new Error(`${tables.length} tables`);
  return table;
}

/** The words of each row by column; a gap is an empty string. */
export function words(table: Table): string[][] {
  return table.rows.map(rowWords);
}

export function rowWords(row: GridRow): string[] {
  const line: string[] = [];
  for (const { column, text } of row.cells) line[column - 1] = text;
  return Array.from(line, (text: string | undefined) => text ?? '');
}

/** Rejections as the error they are; anything else thrown fails the test. */
export async function errorOf(reading: Promise<unknown>): Promise<FamaiError> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof FamaiError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown');
}
