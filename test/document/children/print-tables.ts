import { readFileSync } from 'node:fs';
import { readTables } from '../../../src/document/read-tables.js';

/** Prints the tables of each file as JSON; the test gives this process its time zone. */
for (const file of process.argv.slice(2)) {
  const { tables } = await readTables(readFileSync(file), 'dates');
  process.stdout.write(`${JSON.stringify(tables)}\n`);
}
