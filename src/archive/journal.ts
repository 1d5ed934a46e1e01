import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FamaiError } from '../errors/famai-error.js';
import { systemCode } from '../errors/system-error.js';
import { isEntry, type JournalEntry } from './journal-entry.js';

/**
 * The append-only journal beside the kept documents: what was imported and what people decided,
 * a line of JSON each. It is never rewritten; what is taken back gets a line of its own.
 */
export class Journal {
  readonly path: string;

  constructor(dataDir: string) {
    this.path = join(dataDir, 'journal.jsonl');
  }

  /** Adds entries, all in one write, and waits until they are on the disk. */
  async append(...entries: readonly JournalEntry[]): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true });
    const file = await open(this.path, 'a+', 0o600);
    try {
      // A line that a crash cut off is closed first, so that this entry keeps a line of its own.
      const lead = (await endsInsideLine(file)) ? '\n' : '';
      const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
      await file.appendFile(lead + lines);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  /**
   * All entries in their order. A last line that a crash cut off says nothing and is left out.
   *
   * @throws FamaiError ARCHIVE_DAMAGED where another line is no entry.
   */
  async read(): Promise<JournalEntry[]> {
    let text: string;
    try {
      text = await readFile(this.path, 'utf8');
    } catch (cause) {
      if (systemCode(cause) === 'ENOENT') return [];
      throw new FamaiError('ARCHIVE_DAMAGED', 'The journal cannot be read', {
        place: { file: this.path },
        cause,
      });
    }
    const lines = text.split('\n');
    return lines.flatMap((line, index) => {
      if (line === '') return [];
      const entry = parse(line);
      if (entry !== null) return [entry];
      // Cut off by a crash: either the last line, or one that `append` closed later.
      if (index === lines.length - 1 || !line.endsWith('}')) return [];
      throw new FamaiError('ARCHIVE_DAMAGED', 'A line of the journal is no entry', {
        place: { file: this.path, row: index + 1 },
      });
    });
  }
}

function parse(line: string): JournalEntry | null {
  try {
    const value: unknown = JSON.parse(line);
    return isEntry(value) ? value : null;
  } catch {
    return null;
  }
}

async function endsInsideLine(file: Awaited<ReturnType<typeof open>>): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return false;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] !== 0x0a;
}
