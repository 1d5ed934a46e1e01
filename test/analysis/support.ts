import { storeExpand, type Expand, type Read } from '../../src/analysis/expand.js';
import { nodeId } from '../../src/graph/ids.js';
import type { GraphStore } from '../../src/store/port.js';
import { replaceSource } from '../../src/store/replace-source.js';
import { statement } from '../../src/store/statements.js';
import { Facts } from '../api/support/facts.js';

const LAW = '测试法';
const VERSION = '2020-01-01';

/** An arrow of a test graph: article `from` cites article `to`. */
export type Arrow = readonly [from: number, to: number];

/** The id of the article of a number. */
export function articleOf(number: number): string {
  return nodeId('Article', LAW, VERSION, number, 0);
}

/** Makes the graph hold these articles and nothing else that cites. */
export async function load(store: GraphStore, arrows: readonly Arrow[]): Promise<void> {
  const facts = new Facts('测试文件');
  const seen = new Map<string, number>();
  for (const [from, to] of arrows) {
    const [a, b] = [from, to].map((article) => {
      return facts.provision({ law: LAW, version: VERSION, article });
    });
    if (a === undefined || b === undefined) continue;
    const key = `${a} ${b}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    facts.cite(a, b, { raw: `第${String(to)}条` }, nth);
  }
  await store.write((tx) => replaceSource(tx, facts.build()));
}

/** Reads statements of a store; counts them by name. */
export function reader(store: GraphStore): { read: Read; expand: Expand; sent: string[] } {
  const sent: string[] = [];
  const read: Read = (name, params) => {
    sent.push(name);
    return store.read((tx) => tx.run(statement(name), params));
  };
  return { read, expand: storeExpand(read), sent };
}
