import { readFileSync } from 'node:fs';

const FOLDER = new URL('./pages/', import.meta.url);

/** The text of a file in `pages/`. */
export function pageFile(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}
