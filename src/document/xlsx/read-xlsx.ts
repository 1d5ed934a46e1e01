import type { ReadContext } from '../context.js';
import type { SourceTables, Table } from '../document.js';
import { noteHiddenSheets } from '../spreadsheet/hidden-sheets.js';
import { readModifiedDay } from '../zip/core-properties.js';
import { readPart } from '../zip/read-part.js';
import { readRelationships, type Relationship } from '../zip/relationships.js';
import type { ZipArchive } from '../zip/zip-archive.js';
import type { SheetContext } from './cell.js';
import { readSharedStrings } from './shared-strings.js';
import { SheetReader } from './sheet.js';
import { readCellFormats } from './styles.js';
import { readWorkbookPart } from './workbook.js';

/** Reads every worksheet of an Office Open XML workbook, whatever its visibility. */
export async function readXlsx(
  zip: ZipArchive,
  part: string,
  context: ReadContext,
): Promise<SourceTables> {
  const workbook = await readWorkbookPart(zip, part, context);
  const links = await readRelationships(zip, part, context);
  const stylesPart = partOf(links, 'styles', zip);
  const stringsPart = partOf(links, 'sharedStrings', zip);
  const shared: SheetContext = {
    base1904: workbook.base1904,
    formats: stylesPart === null ? [] : await readCellFormats(zip, stylesPart, context),
    strings: stringsPart === null ? [] : await readSharedStrings(zip, stringsPart, context),
  };
  const tables: Table[] = [];
  for (const entry of workbook.sheets) {
    const link = links.find(({ id }) => id === entry.relationship);
    if (link?.kind !== 'worksheet') {
      context.notes.add(
        'sheet-left-out',
        1,
        `Sheet ${entry.name} is no worksheet (${link?.kind ?? 'nothing'}) and was left out`,
        { sheet: entry.name },
      );
      continue;
    }
    const reader = new SheetReader(entry, shared, context);
    await readPart(zip, link.target, reader, context);
    tables.push(reader.finish());
  }
  noteHiddenSheets(tables, context.notes);
  if (zip.names().some((name) => name.endsWith('vbaproject.bin'))) {
    context.notes.add('macros-ignored', 1, 'The workbook has macros, which were not run');
  }
  return {
    format: 'xlsx',
    title: null,
    date: await readModifiedDay(zip, context),
    tables,
    text: null,
    notes: context.notes.list(),
  };
}

function partOf(links: readonly Relationship[], kind: string, zip: ZipArchive): string | null {
  const target = links.find((link) => link.kind === kind)?.target;
  return target !== undefined && zip.has(target) ? target : null;
}
