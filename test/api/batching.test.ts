import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/store/port.js';
import { eachStore } from '../harness/each-store.js';
import { startApi, type TestApi } from './support/client.js';
import { Facts } from './support/facts.js';
import type { FactSet } from '../../src/graph/facts.js';

/** The number of statements of a nested query is the same for few rows and for many. */

/** A list in which every item has a duty, a case, a division, citations and an unresolved place. */
function fullList(count: number): FactSet {
  const facts = new Facts('完整清单');
  for (let seq = 1; seq <= count; seq += 1) {
    const organ = `第${seq % 5}局`;
    const item = facts.item({ seq, type: '行政许可', name: `许可${seq}`, organ });
    const article = facts.provision({ law: '测试管理条例', version: '2020-01-01', article: seq });
    const basis = { raw: `第${seq}条`, column: '依据', row: seq };
    facts.cite(item, article, basis);
    if (seq > 1) {
      const before = facts.provision({
        law: '测试管理条例',
        version: '2020-01-01',
        article: seq - 1,
      });
      facts.cite(article, before, { raw: '前条' });
      facts.edge('PENALISES', article, before, { raw: '前条' });
    }
    const duty = facts.duty(item, 1, '受理责任', `受理${seq}`);
    facts.cite(duty, article, basis);
    facts.assign(duty, organ, `处${seq % 7}`);
    facts.assign(item, organ, `处${seq % 7}`);
    const one = facts.accountabilityCase(item, 1, `情形${seq}`);
    facts.cite(one, article, basis);
    facts.unresolved(item, seq, `第某${seq}条`, 'number-unreadable', '依据');
  }
  return facts.build();
}

const QUERY = `query ($first: Int) {
  powerItems(first: $first) {
    totalCount
    edges { node {
      name
      organ { name divisions(first: 3) { totalCount edges { node { name load { total } organ { name } } } } }
      document { name }
      sources { edges { node { name } } }
      divisions { totalCount edges { scope document { name } node { name duties(first: 2) { totalCount edges { node { item { name } } } } } } }
      duties { totalCount edges { node { label divisions { edges { node { name } } } basis { edges { evidence { raw document { name } } node { ... on Article { name } } } } } } }
      cases { edges { node { text penalises { edges { node { name } } } basis { totalCount } } } }
      unresolved { totalCount edges { node { reason } } }
      basis { totalCount edges { node { ... on Article {
        name
        law { name versions { totalCount edges { node { textHeld } } } latestVersion { version } citedBy(first: 2) { totalCount } }
        version { name articles(first: 2) { totalCount edges { node { label } } } }
        citedBy(first: 5) { totalCount edges { node { __typename ... on Entity { name } } target { ... on Entity { name } } } }
        all: citedBy(allVersions: true, first: 1) { totalCount }
        powerItems(first: 5) { totalCount edges { node { name } path { steps { edges { evidence { raw } } } } } }
        cites { edges { node { ... on Entity { name } } } }
        penalises { edges { node { name } } }
        penalisedBy { totalCount }
        otherVersions { totalCount }
        predecessors { totalCount }
      } } } }
      coverage: basis { coverage { documents } }
    } }
  }
}`;

const WALKS = `query ($first: Int) {
  powerItems(first: $first) {
    edges { node {
      restsOn(maxDepth: 3) { totalCount truncated { bound } edges { depth node { ... on Entity { name } } path { steps { edges { kind evidence { raw } } } } } }
      basis { edges { node { ... on Article { powerItems(transitive: true, maxDepth: 3) { totalCount edges { depth } } } } } }
    } }
  }
}`;

eachStore('statements of nested queries', (open) => {
  let store: GraphStore;
  let api: TestApi;
  beforeAll(async () => {
    store = await open();
    // Neo4j plans each statement when it first comes: that is not what is looked at here.
    api = await startApi(store, { cost: 10_000_000, deadlineMs: 60_000 });
    await api.load(fullList(60));
  });
  afterAll(async () => {
    await api.close();
    await store.close();
  });

  async function statementsFor(query: string, first: number): Promise<readonly string[]> {
    api.forget();
    await api.data(query, { first });
    return [...api.sent].sort();
  }

  test.each([
    ['lists in lists', QUERY],
    ['walks from many nodes', WALKS],
  ])('%s are read for all rows at once', async (_what, query) => {
    const few = await statementsFor(query, 3);
    const many = await statementsFor(query, 50);
    // Which of two lists under way comes back first decides whether their nodes share a statement.
    expect(many.length).toBeLessThan(few.length + 5);
    expect(many.length).toBeLessThan(80);
  });

  test('one law asked for with and without its articles gets each its own', async () => {
    const alone = async (articles: boolean): Promise<unknown> => {
      const law = `law(title: "测试管理条例") { citedBy(articles: ${articles}) { totalCount } }`;
      return (await api.data(`{ ${law} }`))['law'];
    };
    const together = await api.data(`{ law(title: "测试管理条例") {
      all: citedBy { totalCount }
      whole: citedBy(articles: false) { totalCount }
    } }`);
    const [all, whole] = [await alone(true), await alone(false)];
    expect(all).not.toEqual(whole);
    expect(together['law']).toEqual({
      all: (all as { citedBy: unknown }).citedBy,
      whole: (whole as { citedBy: unknown }).citedBy,
    });
  });
});
