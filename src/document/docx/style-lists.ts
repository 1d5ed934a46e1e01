import type { ReadContext } from '../context.js';
import { attribute } from '../xml/xml-parser.js';
import { readPart } from '../zip/read-part.js';
import type { ZipArchive } from '../zip/zip-archive.js';

/** The list and level that a paragraph belongs to. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** The lists that paragraph styles put their paragraphs in, by the style's id. */
export async function readStyleLists(
  zip: ZipArchive,
  part: string,
  context: ReadContext,
): Promise<ReadonlyMap<string, ListPlace>> {
  const found = new Map<string, ListPlace>();
  let style = '';
  let level = 0;
  const open = (tag: string, attributes: Readonly<Record<string, string>>): void => {
    if (tag === 'style') {
      style = attribute(attributes, 'styleId') ?? '';
      level = 0;
    }
    if (tag === 'ilvl') level = Number(attribute(attributes, 'val') ?? '0');
    if (tag === 'numId') found.set(style, { list: attribute(attributes, 'val') ?? '', level });
  };
  await readPart(zip, part, { open }, context);
  return found;
}
