import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../schema/', import.meta.url);

/** The SDL of all files in `schema/`. */
export function typeDefs(): string {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'))
    .join('\n');
}
