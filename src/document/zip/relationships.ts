import type { ReadContext } from '../context.js';
import { attribute } from '../xml/xml-parser.js';
import { readPart } from './read-part.js';
import type { ZipArchive } from './zip-archive.js';

/** What a part of an office container points at. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type: `worksheet`, `sharedStrings`, `officeDocument`. */
  readonly kind: string;
  /** Full name of the part inside the container. */
  readonly target: string;
}

/** The parts that `part` points at; links to the outside are left out and never followed. */
export async function readRelationships(
  zip: ZipArchive,
  part: string,
  context: ReadContext,
): Promise<Relationship[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const name = `${folder}_rels/${part.slice(slash)}.rels`;
  if (!zip.has(name)) return [];
  const found: Relationship[] = [];
  const open = (tag: string, attributes: Readonly<Record<string, string>>): void => {
    const target = attribute(attributes, 'Target');
    if (tag !== 'Relationship' || target === undefined) return;
    if (attribute(attributes, 'TargetMode') === 'External') return;
    found.push({
      id: attribute(attributes, 'Id') ?? '',
      kind: (attribute(attributes, 'Type') ?? '').replace(/^.*\//u, ''),
      target: resolvePart(folder, target),
    });
  };
  await readPart(zip, name, { open }, context);
  return found;
}

/** A target as a part name: `../x` and `/x` stay inside the container whatever they say. */
function resolvePart(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folder}${target}`;
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}
