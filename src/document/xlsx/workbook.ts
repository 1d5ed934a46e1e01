import type { ReadContext } from '../context.js';
import type { Visibility } from '../document.js';
import { attribute, isTrue } from '../xml/xml-parser.js';
import { readPart } from '../zip/read-part.js';
import type { ZipArchive } from '../zip/zip-archive.js';

export interface SheetEntry {
  readonly name: string;
  readonly relationship: string;
  readonly visibility: Visibility;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Serial days count from 1904-01-01 instead of 1899-12-30. */
  readonly base1904: boolean;
}

/** The list of sheets, in the order of their tabs. */
export async function readWorkbookPart(
  zip: ZipArchive,
  part: string,
  context: ReadContext,
): Promise<WorkbookPart> {
  const sheets: SheetEntry[] = [];
  let base1904 = false;
  const open = (tag: string, attributes: Readonly<Record<string, string>>): void => {
    if (tag === 'workbookPr') base1904 = isTrue(attributes['date1904']);
    if (tag !== 'sheet') return;
    sheets.push({
      name: attributes['name'] ?? `Sheet${sheets.length + 1}`,
      relationship: attribute(attributes, 'id') ?? '',
      visibility: visibilityOf(attributes['state']),
    });
  };
  await readPart(zip, part, { open }, context);
  return { sheets, base1904 };
}

function visibilityOf(state: string | undefined): Visibility {
  if (state === 'veryHidden') return 'very-hidden';
  return state === 'hidden' ? 'hidden' : 'visible';
}
