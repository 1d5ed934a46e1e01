import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from '@jest/globals';

const FOLDER = join(import.meta.dirname, '../../../../shared/data/powerlists');

/** The published workbooks beside the project, by the order of their names. */
export function powerLists(): string[] {
  return existsSync(FOLDER) ? readdirSync(FOLDER).sort() : [];
}

export function readPowerListFile(name: string): Buffer {
  return readFileSync(join(FOLDER, name));
}

/** Tests that need the published workbooks, or one skipped test that says why there are none. */
export function describeWithPowerLists(name: string, tests: () => void): void {
  describe(name, () => {
    if (powerLists().length > 0) tests();
    else test.skip('skipped: the published workbooks are not at ../shared/data', () => undefined);
  });
}
