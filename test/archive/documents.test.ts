import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DocumentArchive } from '../../src/archive/documents.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'famai-archive-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const bytes = new TextEncoder().encode('权责清单');

describe('the kept documents', () => {
  test('give back the bytes that were kept, under their SHA-256', async () => {
    const archive = new DocumentArchive(folder);
    const sha256 = await archive.keep(bytes);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(new Uint8Array(await archive.read(sha256))).toEqual(bytes);
  });

  test('keep one copy of the same bytes and leave no drafts', async () => {
    const archive = new DocumentArchive(folder);
    const all = await Promise.all([archive.keep(bytes), archive.keep(bytes), archive.keep(bytes)]);
    expect(new Set(all).size).toBe(1);
    const [sha256] = all;
    expect(await readdir(join(folder, 'documents', sha256.slice(0, 2)))).toEqual([sha256]);
  });

  test('tell a document that is missing or was changed', async () => {
    const archive = new DocumentArchive(folder);
    const sha256 = await archive.keep(bytes);
    await writeFile(join(folder, 'documents', sha256.slice(0, 2), sha256), 'something else');
    await expect(archive.read(sha256)).rejects.toMatchObject({ code: 'ARCHIVE_DAMAGED' });
    await expect(archive.read('0'.repeat(64))).rejects.toMatchObject({ code: 'ARCHIVE_DAMAGED' });
    await expect(archive.read('../journal.jsonl')).rejects.toMatchObject({
      code: 'ARCHIVE_DAMAGED',
    });
  });
});
