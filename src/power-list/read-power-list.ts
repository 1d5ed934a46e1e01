import { createHash } from 'node:crypto';
import type { SourceTables } from '../document/document.js';
import { readTables } from '../document/read-tables.js';
import { FamaiError } from '../errors/famai-error.js';
import { readListTables, type ListRecords } from './list-tables.js';
import { readPastedList } from './pasted-list.js';
import type { PowerList } from './power-list.js';
import { readItem } from './read-item.js';
import { resolveSameAs } from './same-as-above.js';
import { readTextForms } from './text-forms.js';
import { readTextTables } from './text-tables.js';

/** A list of more bytes is refused before it is read. */
export const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;

/**
 * Reads a power-and-responsibility list from the bytes of a file, whatever its format.
 *
 * @param name the file's name without its folders; it is kept and shown, never trusted.
 * @throws FamaiError INPUT_TOO_LARGE, INPUT_ENCODING, DOCUMENT_EMPTY, DOCUMENT_UNKNOWN, and for
 *   files that cannot be read DOCUMENT_ENCRYPTED, DOCUMENT_DAMAGED, DOCUMENT_TOO_LARGE,
 *   DOCUMENT_TIMEOUT, DOCUMENT_NO_TEXT.
 */
export async function readPowerList(bytes: Uint8Array, name: string): Promise<PowerList> {
  const source = await readTables(bytes, name, { maxBytes: MAX_DOCUMENT_BYTES });
  const { title, records: asWritten, skipped } = readRecords(source);
  const records = resolveSameAs(asWritten);
  if (records.length === 0) {
    throw new FamaiError(
      'DOCUMENT_UNKNOWN',
      source.text === null
        ? 'No table of the file has a header of a list of powers with items below it'
        : 'No cell of the file names a kind of power (行政许可, 行政处罚, …)',
      { place: { file: name } },
    );
  }
  const readings = records.map((record, index) => readItem(record, index + 1));
  return {
    document: {
      name,
      title,
      format: source.format,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      fileDate: source.date,
      rows: records.length + skipped.length,
    },
    notes: source.notes,
    items: readings.map(({ item }) => item),
    skipped,
    unresolved: readings.flatMap(({ unresolved }) => unresolved),
  };
}

function readRecords(source: SourceTables): ListRecords {
  if (source.text === null) return readListTables(source);
  const pasted = readPastedList(source.text);
  if (pasted !== null) return { ...pasted, skipped: [] };
  const drawn = readListTables({ title: source.title, tables: readTextTables(source.text) });
  if (drawn.records.length > 0) return drawn;
  return { title: source.title, records: readTextForms(source.text), skipped: [] };
}
