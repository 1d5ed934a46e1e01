import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { FamaiError } from '../errors/famai-error.js';
import { exportGraph } from '../store/export.js';
import type { GraphStore } from '../store/port.js';
import { inWorkspace, withData, type DataOptions } from './options.js';
import { print, progress } from './output.js';

interface Options extends DataOptions {
  readonly json?: true;
  readonly out?: string;
}

/** `famai export`: the whole graph, the same bytes for the same facts on every store. */
export function exportCommand(): Command {
  return withData(new Command('export'))
    .description('write the whole graph as JSON Lines: nodes, then edges, in a fixed order')
    .option('--out <file>', 'write to a file instead of standard output')
    .option('--json', 'one JSON document instead of a JSON object a line')
    .action(async (options: Options) => {
      await inWorkspace(options, async ({ store }) => {
        const chunks = options.json === true ? asDocument(store) : exportGraph(store);
        if (options.out === undefined) for await (const chunk of chunks) await print(chunk);
        else await writeFile(options.out, chunks);
      });
    });
}

/** `{"nodes": […], "edges": […]}`, written as it is read. */
async function* asDocument(store: GraphStore): AsyncGenerator<string> {
  let inEdges = false;
  let separator = '';
  yield '{"nodes":[';
  for await (const line of exportGraph(store)) {
    if (!inEdges && line.includes('"from":')) {
      inEdges = isEdge(line);
      if (inEdges) {
        yield '\n],"edges":[';
        separator = '';
      }
    }
    yield `${separator}\n${line.trimEnd()}`;
    separator = ',';
  }
  yield inEdges ? '\n]}\n' : '\n],"edges":[]}\n';
}

function isEdge(line: string): boolean {
  const value: unknown = JSON.parse(line);
  return typeof value === 'object' && value !== null && 'from' in value;
}

/** Writes beside the target first, so that a failed export leaves no half file. */
async function writeFile(path: string, chunks: AsyncIterable<string>): Promise<void> {
  const draft = `${path}.part`;
  try {
    await pipeline(Readable.from(chunks), createWriteStream(draft));
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    if (cause instanceof FamaiError) throw cause;
    throw new FamaiError('DATA_NOT_WRITABLE', 'The export cannot be written', {
      place: { file: path },
      mend: 'Give another file with --out.',
      cause,
    });
  }
  progress(`Written to ${path}`);
}
