import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFacts } from '../../src/graph/list-facts.js';
import { nodeId } from '../../src/graph/ids.js';
import { assess } from '../../src/impact/assess.js';
import { askIn, readPlaces } from '../../src/impact/read-places.js';
import { revisionOf } from '../../src/impact/revision-of.js';
import { parseLawText } from '../../src/statute/read-law.js';
import { titleKey } from '../../src/statute/title-key.js';
import { addSources } from '../../src/store/add-sources.js';
import { openStore, storeOptionsFromEnv } from '../../src/store/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { cityLists, hubLaw, type CitySize } from './generator.js';

/**
 * `npm run bench:impact -- [organs] [items of each]`: who relies on an article that about 1,000
 * items cite, in a made-up city; on the embedded store, or on the Neo4j that NEO4J_URI names, whose
 * database it empties. 50 organs of 1,500 items are 1.8 million nodes and 5.7 million edges.
 */
const [organs = 10, itemsOfOrgan = 1_500] = process.argv.slice(2).map(Number);
const HUBS = 20;
/** Engines compile and cache for so long; a service that answers has done so. */
const WARMING = 100;
const ASKED = 100;
const SIZE: CitySize = { organs, itemsOfOrgan, hubs: HUBS, citationsOfHub: 1_000 };

const folder = await mkdtemp(join(tmpdir(), 'famai-bench-'));
const store = await openStore(storeOptionsFromEnv(process.env, folder));
try {
  await store.ensureSchema();
  await load(store);
  await measure(store);
} finally {
  await store.close();
  await rm(folder, { recursive: true, force: true });
}

async function load(into: GraphStore): Promise<void> {
  const start = performance.now();
  let nodes = 0;
  let edges = 0;
  for (const list of cityLists(SIZE, 20_261_125)) {
    const facts = listFacts(list);
    nodes += facts.nodes.length + 1;
    edges += facts.edges.length + facts.nodes.length;
    await into.write((tx) => addSources(tx, [facts]), { timeoutMs: 30 * 60_000 });
  }
  const seconds = (performance.now() - start) / 1000;
  const { kind, version } = await into.describe();
  console.log(
    `${kind} ${version}: ${nodes} nodes and ${edges} edges stated, loaded in ${seconds.toFixed(0)} s`,
  );
}

async function measure(on: GraphStore): Promise<void> {
  for (const [round, asked] of [
    ['first', WARMING],
    ['then', ASKED],
  ] as const) {
    const { times, found } = await askAbout(on, asked);
    const at = (share: number): string => (times[Math.floor(share * (asked - 1))] ?? 0).toFixed(1);
    console.log(
      `${round} ${asked} articles with ${found.toFixed(0)} dependants: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`,
    );
  }
}

/** The times in milliseconds, ascending, and the mean number of places found. */
async function askAbout(
  store: GraphStore,
  asked: number,
): Promise<{ times: number[]; found: number }> {
  const times: number[] = [];
  let found = 0;
  for (let index = 0; index < asked; index += 1) {
    const law = hubLaw(index % HUBS);
    const revision = revisionOf(
      text(law, '2020-01-01', '应当'),
      text(law, '2025-01-01', '可以'),
      false,
    );
    const id = nodeId('Article', titleKey(law), '2020-01-01', 1, 0);
    const start = performance.now();
    const { places } = await store.read((tx) =>
      readPlaces(askIn(tx), {
        targets: [id],
        changed: new Set([id]),
        lawId: nodeId('Law', titleKey(law)),
        maxDepth: 3,
        maxPlaces: 100_000,
      }),
    );
    assess(revision, places);
    times.push(performance.now() - start);
    found += places.length;
  }
  return { times: times.sort((a, b) => a - b), found: found / asked };
}

function text(title: string, date: string, verb: string): ReturnType<typeof parseLawText> {
  return parseLawText(
    `# ${title}\n\n${date} 甲市人民代表大会常务委员会通过\n\n<!-- INFO END -->\n\n第一条 管理样本的，${verb}登记。`,
    { name: `${title}.md` },
  );
}
