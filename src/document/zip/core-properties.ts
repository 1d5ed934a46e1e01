import type { ReadContext } from '../context.js';
import { readPart } from './read-part.js';
import type { ZipArchive } from './zip-archive.js';

const PART = 'docProps/core.xml';

/**
 * The ISO day of the last change that an office container states, or null. Its title is not
 * read: most are left over from the file that somebody began with.
 */
export async function readModifiedDay(
  zip: ZipArchive,
  context: ReadContext,
): Promise<string | null> {
  if (!zip.has(PART)) return null;
  let name = '';
  let modified = '';
  await readPart(
    zip,
    PART,
    {
      open: (tag) => (name = tag),
      close: () => (name = ''),
      text: (text) => {
        if (name === 'modified') modified += text;
      },
    },
    context,
  );
  return /^\d{4}-\d\d-\d\d/u.exec(modified.trim())?.[0] ?? null;
}
