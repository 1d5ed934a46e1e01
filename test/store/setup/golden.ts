import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';

/**
 * Compares a text with the file beside the tests that holds what is right. With UPDATE_GOLDENS=1
 * the file is written instead: look at the difference before keeping it.
 */
export function expectGolden(name: string, text: string): void {
  const file = new URL(`../goldens/${name}`, import.meta.url);
  if (process.env['UPDATE_GOLDENS'] === '1' || !existsSync(file)) {
    if (process.env['CI'] !== undefined) throw new Error(`${name} is missing`);
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}
