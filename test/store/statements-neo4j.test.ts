import neo4j, { type Driver, type ResultSummary, type Transaction } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { driverParams } from '../../src/store/neo4j/values.js';
import { openStore } from '../../src/store/open.js';
import { clearGraph } from '../../src/store/clear.js';
import type { GraphStore } from '../../src/store/port.js';
import { statement, statementsOn, textOn } from '../../src/store/statements.js';
import { sampleList } from './contract/sample-facts.js';
import { describeNeo4j } from './setup/describe-neo4j.js';
import { importFacts } from './setup/import.js';
import { hub, writesAt, type Call } from './setup/hub.js';

/** What an import runs once for each of many rows, or for a document among many. */
const IMPORT =
  /^(put[A-Z].*|removeEdges|removeUnstated|releaseNodes|source(Props|Nodes|Edges)|knownStructure|otherClaims)$/;

describeNeo4j('every statement of graph/ on Neo4j', (options) => {
  let driver: Driver;
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore({ neo4j: options });
    driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
      disableLosslessIntegers: true,
    });
  });
  beforeEach(() => clearGraph(store));
  afterAll(async () => {
    await driver.close();
    await store.close();
  });

  test.each(statementsOn('neo4j').map((one) => [one.name, one] as const))(
    '%s is understood, and uses nothing that will go',
    async (_name, one) => {
      const { summary, keys } = await driver.executeQuery(`EXPLAIN ${textOn('neo4j', one)}`);
      expect([...keys].sort()).toEqual([...one.returns].sort());
      const leaving = summary.notifications.filter(({ category }) => category === 'DEPRECATION');
      expect(leaving.map(({ description }) => description)).toEqual([]);
    },
  );

  test.each([0, 5, 200])(
    'an import looks up by id, whatever is counted of a graph of %i items',
    async (items) => {
      if (items > 0) await importFacts(store, sampleList('甲', { items, articles: 1 }));
      await driver.executeQuery('CALL db.clearQueryCaches()');
      const walks: Record<string, string[]> = {};
      for (const one of statementsOn('neo4j').filter(({ name }) => IMPORT.test(name))) {
        const { plan } = (await driver.executeQuery(`EXPLAIN ${textOn('neo4j', one)}`)).summary;
        const scans =
          plan === false ? ['none'] : operators(plan).filter((it) => it.includes('Scan'));
        if (scans.length > 0) walks[one.name] = scans;
      }
      expect(walks).toEqual({});
    },
  );

  test('what a write reads does not grow with a popular article', async () => {
    const [small, large] = [await hits(200), await hits(2_000)];
    for (const [name, found] of Object.entries(large)) {
      // The walk over one item's few edges is planned anew for each size.
      expect([name, found <= 2 * (small[name] ?? 0)]).toEqual([name, true]);
    }
  });

  /** How often each write at a hub of a size touches the database. */
  async function hits(size: number): Promise<Record<string, number>> {
    const session = driver.session({ database: options.database });
    const tx = session.beginTransaction();
    const found: Record<string, number> = {};
    for (const call of hub(size)) await run(tx, '', call);
    for (const call of writesAt()) {
      const { profile } = (await run(tx, 'PROFILE', call)).summary;
      found[call[0]] = profile === false ? NaN : sumHits(profile);
    }
    await tx.rollback();
    await session.close();
    return found;
  }

  function run(tx: Transaction, how: string, [name, params]: Call): ReturnType<Transaction['run']> {
    return tx.run(`${how} ${textOn('neo4j', statement(name))}`, driverParams(params));
  }
});

type Plan = Exclude<ResultSummary['plan'], false>;

function operators(plan: Plan): string[] {
  return [plan.operatorType, ...plan.children.flatMap(operators)];
}

type Profile = Exclude<ResultSummary['profile'], false>;

function sumHits(plan: Profile): number {
  return plan.dbHits + plan.children.reduce((sum, child) => sum + sumHits(child), 0);
}
