import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Journal } from '../../src/archive/journal.js';
import { currentImports, type JournalEntry } from '../../src/archive/journal-entry.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'famai-journal-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const imported = (sha256: string, documentId: string): JournalEntry => ({
  op: 'import',
  sha256,
  documentId,
  name: '清单.txt',
  list: null,
  at: '2026-01-01T00:00:00.000Z',
});
const withdrawn = (sha256: string, documentId: string): JournalEntry => ({
  op: 'withdraw',
  sha256,
  documentId,
  reason: 'STORE_UNAVAILABLE',
  at: '2026-01-01T00:00:00.000Z',
});

describe('the journal', () => {
  test('is empty before the first entry', async () => {
    expect(await new Journal(folder).read()).toEqual([]);
  });

  test('gives its entries back in their order', async () => {
    const journal = new Journal(folder);
    const entries = [imported('a', 'x'), imported('b', 'y'), withdrawn('b', 'y')];
    for (const entry of entries) await journal.append(entry);
    expect(await journal.read()).toEqual(entries);
  });

  test('passes over a line that a crash cut off, and goes on behind it', async () => {
    const journal = new Journal(folder);
    await journal.append(imported('a', 'x'));
    await appendFile(journal.path, '{"op":"import","sha2');
    expect(await journal.read()).toEqual([imported('a', 'x')]);
    await journal.append(imported('b', 'y'));
    expect(await journal.read()).toEqual([imported('a', 'x'), imported('b', 'y')]);
    expect((await readFile(journal.path, 'utf8')).split('\n')).toHaveLength(4);
  });

  test('tells a line that is no entry, with its number', async () => {
    const journal = new Journal(folder);
    await journal.append(imported('a', 'x'));
    const text = await readFile(journal.path, 'utf8');
    await writeFile(journal.path, `${text}{"op":"unheard-of"}\n${text}`);
    await expect(journal.read()).rejects.toMatchObject({
      code: 'ARCHIVE_DAMAGED',
      place: { row: 2 },
    });
  });

  test('tells the document that each list has now', () => {
    const entries = [
      imported('a', 'x'),
      imported('b', 'y'),
      imported('c', 'x'),
      imported('d', 'y'),
      withdrawn('d', 'y'),
      imported('e', 'z'),
      withdrawn('e', 'z'),
    ];
    expect(currentImports(entries).map(({ sha256 }) => sha256)).toEqual(['c', 'b']);
  });
});
