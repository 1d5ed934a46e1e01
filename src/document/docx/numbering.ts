import type { ReadContext } from '../context.js';
import { attribute } from '../xml/xml-parser.js';
import { readPart } from '../zip/read-part.js';
import type { ZipArchive } from '../zip/zip-archive.js';

/** How one level of a numbered list is written. */
export interface NumberingLevel {
  start: number;
  /** `decimal`, `chineseCounting`, … */
  format: string;
  /** `%1.` or `（%1）`; `%2` is the number of the second level. */
  pattern: string;
}

/** The levels of each numbered list by the list's id. */
export type Numbering = ReadonlyMap<string, ReadonlyMap<number, NumberingLevel>>;

/** Reads the lists that paragraphs are numbered by: Word keeps those numbers out of the text. */
export async function readNumbering(
  zip: ZipArchive,
  part: string,
  context: ReadContext,
): Promise<Numbering> {
  const abstract = new Map<string, Map<number, NumberingLevel>>();
  const lists = new Map<string, ReadonlyMap<number, NumberingLevel>>();
  let levels = new Map<number, NumberingLevel>();
  let level: NumberingLevel | null = null;
  let list: string | null = null;
  const open = (tag: string, attributes: Readonly<Record<string, string>>): void => {
    const value = attribute(attributes, 'val') ?? '';
    if (tag === 'abstractNum') {
      levels = new Map();
      abstract.set(attribute(attributes, 'abstractNumId') ?? '', levels);
    } else if (tag === 'num') list = attribute(attributes, 'numId') ?? '';
    else if (tag === 'abstractNumId' && list !== null) {
      lists.set(list, abstract.get(value) ?? new Map<number, NumberingLevel>());
    } else if (tag === 'lvl' && list === null) {
      level = { start: 1, format: 'decimal', pattern: '' };
      levels.set(Number(attribute(attributes, 'ilvl') ?? '0'), level);
    } else if (level !== null) {
      if (tag === 'start') level.start = Number(value) || 0;
      if (tag === 'numFmt') level.format = value;
      if (tag === 'lvlText') level.pattern = value;
    }
  };
  const close = (tag: string): void => {
    if (tag === 'lvl') level = null;
  };
  await readPart(zip, part, { open, close }, context);
  return lists;
}
