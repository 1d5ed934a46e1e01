import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Check } from './check.js';

/** The oldest Node.js that famai runs on; package.json says the same. */
const OLDEST_NODE = [20, 19] as const;

export function checkNode(version: string): Check {
  const [major = 0, minor = 0] = version.replace(/^v/u, '').split('.').map(Number);
  const isOld = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
  return {
    name: 'Node.js',
    status: isOld ? 'problem' : 'ok',
    found: version,
    mend: isOld ? `Install Node.js ${OLDEST_NODE.join('.')} or newer.` : null,
  };
}

/** Whether the data folder, or the first folder above it that exists, can be written. */
export function checkDataFolder(dataDir: string): Check {
  let folder = dataDir;
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch {
    const mend = 'Give a folder you may write with --data.';
    return { name: 'Data folder', status: 'problem', found: `${dataDir} cannot be written`, mend };
  }
  const found = folder === dataDir ? dataDir : `${dataDir} (made at the first start)`;
  return { name: 'Data folder', status: 'ok', found, mend: null };
}
