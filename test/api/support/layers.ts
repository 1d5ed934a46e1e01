import { nodeId } from '../../../src/graph/ids.js';
import type { GraphStore } from '../../../src/store/port.js';

const LAYERS = 6;
const WIDTH = 300;
const EDGES = 30;

/** The id of an article of the layered graph. */
export function layered(layer: number, n: number): string {
  return nodeId('Article', 'layered', layer, n);
}

/**
 * Makes a graph whose walks are heavy: layers of articles, each citing 30 of the next layer.
 * Written directly, since an import would first look for what it changes.
 */
export async function makeLayers(store: GraphStore): Promise<void> {
  const nodes = Array.from({ length: LAYERS * WIDTH }, (_, at) => {
    const [layer, n] = [Math.floor(at / WIDTH), at % WIDTH];
    return { id: layered(layer, n), number: n };
  });
  const edges = nodes.flatMap(({ id }, at) => {
    const layer = Math.floor(at / WIDTH);
    if (layer === LAYERS - 1) return [];
    return Array.from({ length: EDGES }, (_, k) => {
      const to = layered(layer + 1, (at * 31 + k * 17) % WIDTH);
      return { id: `cites-${String(at)}-${String(k)}`, from: id, to };
    });
  });
  await store.write(async (tx) => {
    await tx.run(
      {
        ...NO_RESULT,
        params: ['nodes'],
        text: `UNWIND $nodes AS node
          CREATE (:Entity:Article {id: node.id, name: node.id, title: '层法', lawId: '-',
            versionId: '-', label: toString(node.number), number: node.number, suffix: 0,
            searchText: node.id})`,
      },
      { nodes },
    );
    for (let start = 0; start < edges.length; start += 5_000) {
      await tx.run(
        {
          ...NO_RESULT,
          params: ['edges'],
          text: `UNWIND $edges AS edge
            MATCH (a:Entity {id: edge.from}), (b:Entity {id: edge.to})
            CREATE (a)-[:CITES {id: edge.id, raw: '前条', document: 'document-x'}]->(b)`,
        },
        { edges: edges.slice(start, start + 5_000) },
      );
    }
  });
}

const NO_RESULT = { name: 'testMakeLayers', description: 'For a test.', returns: [] };
