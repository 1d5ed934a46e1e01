import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const tempFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'famai-watch-'));

export const removeFolder = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true });

/** Every file and folder below, with its rights: `watch/secrets/x 600`. */
export async function rightsBelow(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const lines = names.map(async (name) => {
    const { mode } = await stat(join(folder, name));
    return `${name} ${(mode & 0o777).toString(8)}`;
  });
  return (await Promise.all(lines)).sort();
}
