import { describe, expect, test } from '@jest/globals';
import type { FactSet } from '../../../src/graph/facts.js';
import { addSources } from '../../../src/store/add-sources.js';
import { clearGraph } from '../../../src/store/clear.js';
import type { GraphStore } from '../../../src/store/port.js';
import { runText } from '../setup/cypher.js';
import { exported } from '../setup/exported.js';
import { forget, importFacts } from '../setup/import.js';
import type { StoreOf } from './index.js';
import { sampleList } from './sample-facts.js';

/** Lists that say different things of the same law and articles. */
const LISTS: readonly FactSet[] = [
  sampleList('甲', {
    items: 4,
    law: { title: '保守国家秘密法', level: '法律', searchText: '保守国家秘密法' },
    quote: (article) => ({ text: `第${article}条 短`, textSource: 'quotation', chapter: '第一章' }),
  }),
  sampleList('乙', {
    items: 3,
    articles: 4,
    law: { level: '行政法规' },
    quote: (article) => ({ text: `第${article}条 长的引文`, textSource: 'quotation' }),
  }),
  sampleList('法律文本', {
    items: 0,
    articles: 2,
    law: { level: '法律' },
    quote: (article) => ({ text: `第${article}条`, textSource: 'statute', chapter: '第二章' }),
  }),
];

const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
];

export function describeReplaceOrder(storeOf: StoreOf): void {
  describe('documents that share laws', () => {
    test('give the same graph in any order, imported once or again', async () => {
      const store = storeOf();
      const results = new Set<string>();
      for (const order of ORDERS) {
        await clearGraph(store);
        for (const index of order) await importFacts(store, listAt(index));
        results.add(await exported(store));
        for (const index of order) await importFacts(store, listAt(index));
        results.add(await exported(store));
      }
      expect(results.size).toBe(1);
    });

    test('give the same graph when they are added at once', async () => {
      const store = storeOf();
      for (const index of [0, 1, 2]) await importFacts(store, listAt(index));
      const oneByOne = await exported(store);
      await clearGraph(store);
      await importFacts(store, listAt(1));
      await store.write((tx) => addSources(tx, [listAt(0), listAt(2)]));
      expect(await exported(store)).toBe(oneByOne);
    });

    test('are merged: the best text, the longest title, the level that most claim', async () => {
      const store = storeOf();
      for (const facts of LISTS) await importFacts(store, facts);
      expect(await lawAndArticles(store)).toEqual({
        law: { title: '中华人民共和国保守国家秘密法', level: '法律' },
        articles: [
          { text: '第1条', source: 'statute', chapter: '第二章' },
          { text: '第2条', source: 'statute', chapter: '第二章' },
          { text: '第3条 长的引文', source: 'quotation', chapter: '第一章' },
          { text: '第4条 长的引文', source: 'quotation', chapter: null },
        ],
      });
    });

    test.each([0, 1, 2])('without document %i show what the others claim', async (index) => {
      const store = storeOf();
      const others = LISTS.filter((facts) => facts !== listAt(index));
      for (const facts of others) await importFacts(store, facts);
      const right = await exported(store);
      await importFacts(store, listAt(index));
      expect(await exported(store)).not.toBe(right);
      await forget(store, listAt(index));
      expect(await exported(store)).toBe(right);
    });

    test('a claim that changes changes what is shown', async () => {
      const store = storeOf();
      for (const facts of LISTS) await importFacts(store, facts);
      const before = await exported(store);
      await importFacts(
        store,
        sampleList('法律文本', { items: 0, articles: 2, law: { level: '决定' } }),
      );
      const { law, articles } = await lawAndArticles(store);
      expect(law).toMatchObject({ level: '决定' });
      expect(articles[0]).toMatchObject({ text: '第1条 长的引文', source: 'quotation' });
      await importFacts(store, listAt(2));
      expect(await exported(store)).toBe(before);
    });
  });
}

function listAt(index: number): FactSet {
  const facts = LISTS[index];
  if (facts === undefined) throw new Error(`there is no list ${index}`);
  return facts;
}

interface Shown {
  readonly law: unknown;
  readonly articles: readonly unknown[];
}

async function lawAndArticles(store: GraphStore): Promise<Shown> {
  const law = 'MATCH (l:Law) RETURN l.title AS title, l.level AS level';
  const articles = `MATCH (a:Article)
    RETURN a.number AS number, a.text AS text, a.textSource AS source, a.chapter AS chapter
    ORDER BY number`;
  return store.read(async (tx) => {
    const laws = await runText(tx, law);
    const rows = await runText(tx, articles);
    return { law: laws[0], articles: rows.map(({ number: _number, ...rest }) => rest) };
  });
}
