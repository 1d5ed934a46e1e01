import grafeo from '@grafeo-db/js';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStore } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { schemaStatements, statement, statementsOn, textOn } from '../../src/store/statements.js';
import { harmlessParams } from './setup/harmless-params.js';
import { hub, writesAt, type Call } from './setup/hub.js';

describe('every statement of graph/ on the embedded store', () => {
  const undone = new Error('undone');
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore({});
  });
  afterAll(() => store.close());

  test.each(statementsOn('embedded').map((one) => [one.name, one] as const))(
    '%s runs',
    async (_name, one) => {
      const run = store.write(async (tx) => {
        const rows = await tx.run(one, harmlessParams(one));
        for (const row of rows) expect(Object.keys(row).sort()).toEqual([...one.returns].sort());
        throw undone;
      });
      await expect(run).rejects.toBe(undone);
    },
  );
});

test('what a write reads on the embedded store does not grow with a popular article', async () => {
  expect(await rowsRead(2_000)).toEqual(await rowsRead(200));
});

/** How many rows each write reads at a hub of a size, asked of the engine itself. */
async function rowsRead(size: number): Promise<Record<string, number | null>> {
  const database = grafeo.GrafeoDB.create();
  const run = ([name, params]: Call): ReturnType<typeof database.executeCypher> =>
    database.executeCypher(textOn('embedded', statement(name)), params);
  for (const one of schemaStatements('embedded')) await run([one.name, {}]);
  for (const call of hub(size)) await run(call);
  const read: Record<string, number | null> = {};
  for (const call of writesAt()) read[call[0]] = (await run(call)).rowsScanned;
  database.close();
  return read;
}
