import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Command } from 'commander';
import { citationJson } from '../citation/citation-json.js';
import { extractCitations } from '../citation/extract.js';
import type { Citation } from '../citation/types.js';
import { decodeText } from '../document/decode.js';
import { FamaiError } from '../errors/famai-error.js';
import { readInput } from '../import/read-file.js';
import { MAX_DOCUMENT_BYTES } from '../power-list/read-power-list.js';
import { print, progress } from './output.js';

/** `famai extract FILE|-`: the citations in a text, a line each; needs no store. */
export function extractCommand(): Command {
  return new Command('extract')
    .description('find the citations in a text (- reads standard input), without a store')
    .argument('<file>', 'a text file, or - for standard input')
    .option('--json', 'a JSON object a line for machines')
    .action(async (file: string, options: { json?: true }) => {
      const bytes = file === '-' ? readStandardInput() : await readInput(file);
      const text = decodeText(bytes, file === '-' ? 'standard input' : basename(file));
      const { citations, unresolved } = extractCitations(text);
      for (const citation of citations) {
        const line =
          options.json === true ? JSON.stringify(citationJson(citation)) : describe(citation);
        await print(`${line}\n`);
      }
      for (const one of unresolved) {
        progress(`unresolved at ${one.start}: ${one.reason}: ${one.raw}`);
      }
    });
}

function readStandardInput(): Uint8Array {
  const bytes = readFileSync(0);
  if (bytes.length <= MAX_DOCUMENT_BYTES) return bytes;
  throw new FamaiError('INPUT_TOO_LARGE', 'Standard input is too long', {
    place: { file: 'standard input' },
  });
}

function describe(citation: Citation): string {
  const levels: readonly (readonly [number | null, string])[] = [
    [citation.chapter, '章'],
    [citation.section, '节'],
    [citation.article, '条'],
    [citation.paragraph, '款'],
    [citation.item, '项'],
    [citation.subitem, '目'],
  ];
  const pinpoint = levels
    .flatMap(([value, unit]) => {
      if (value === null) return [];
      const suffix = unit === '条' && citation.suffix > 0 ? `之${citation.suffix}` : '';
      return [`第${value}${unit}${suffix}`];
    })
    .join('');
  const version = citation.version === null ? '' : ` (${citation.version})`;
  const inside = citation.inside === null ? '' : `, in the words quoted at ${citation.inside}`;
  return `${citation.start}-${citation.end}\t${citation.law}${version} ${pinpoint}\t${citation.via}${inside}`;
}
