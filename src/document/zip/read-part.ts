import type { ReadContext } from '../context.js';
import { XmlReader, type XmlHandlers } from '../xml/xml-parser.js';
import type { ZipArchive } from './zip-archive.js';

/** Reads one XML part of a container through its handlers. */
export async function readPart(
  zip: ZipArchive,
  name: string,
  handlers: XmlHandlers,
  context: ReadContext,
): Promise<void> {
  const reader = new XmlReader(handlers, context, name);
  for await (const bytes of zip.read(name)) reader.write(bytes);
  reader.end();
}
