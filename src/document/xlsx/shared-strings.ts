import type { ReadContext } from '../context.js';
import { readPart } from '../zip/read-part.js';
import type { ZipArchive } from '../zip/zip-archive.js';
import { RichText } from './rich-text.js';

/** The strings that cells name by number, rich runs joined. */
export async function readSharedStrings(
  zip: ZipArchive,
  part: string,
  context: ReadContext,
): Promise<string[]> {
  const strings: string[] = [];
  const rich = new RichText();
  let length = 0;
  await readPart(
    zip,
    part,
    {
      open: (tag) => rich.open(tag),
      text: (words) => {
        length += words.length;
        if (length > context.limits.maxTextLength) {
          throw context.tooLarge('The shared strings have too many characters');
        }
        rich.add(words);
      },
      close: (tag) => {
        rich.close(tag);
        if (tag === 'si') strings.push(rich.take());
      },
    },
    context,
  );
  return strings;
}
