import type { ReadContext } from '../context.js';
import { chineseFormat } from '../spreadsheet/builtin-formats.js';
import { builtinFormats } from '../spreadsheet/library.js';
import { readPart } from '../zip/read-part.js';
import type { ZipArchive } from '../zip/zip-archive.js';

/** The number format of each cell style, by the style's number. */
export async function readCellFormats(
  zip: ZipArchive,
  part: string,
  context: ReadContext,
): Promise<string[]> {
  const custom = new Map<string, string>();
  const ids: string[] = [];
  let inCells = false;
  const open = (tag: string, attributes: Readonly<Record<string, string>>): void => {
    if (tag === 'numFmt') custom.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
    if (tag === 'cellXfs') inCells = true;
    if (tag === 'xf' && inCells) ids.push(attributes['numFmtId'] ?? '0');
  };
  const close = (tag: string): void => {
    if (tag === 'cellXfs') inCells = false;
  };
  await readPart(zip, part, { open, close }, context);
  return ids.map((id) => custom.get(id) ?? builtin(Number(id)));
}

function builtin(id: number): string {
  return chineseFormat(id) ?? builtinFormats()[id] ?? 'General';
}
