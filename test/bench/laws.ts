import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importPaths } from '../../src/import/import-paths.js';
import { openWorkspace } from '../../src/import/workspace.js';
import { settleRevisions } from '../../src/revision/settle.js';
import { timedStore, type StoreTimes } from './timed-store.js';

/**
 * `npm run bench:laws -- PATH…`: time and memory of an import into an empty graph, and the share
 * of it that the store's own writing takes; on the embedded store, or on the Neo4j that NEO4J_URI
 * names, whose database it adds to. Memory is this process's, without a Neo4j server's.
 */
const paths = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'famai-bench-'));
const workspace = await openWorkspace(folder, process.env);
const times: StoreTimes = { puts: 0, others: 0, commits: 0 };
try {
  await workspace.store.ensureSchema();
  const { kind, version } = await workspace.store.describe();
  const start = performance.now();
  const outcomes = await importPaths(
    { ...workspace, store: timedStore(workspace.store, times) },
    paths,
    {},
    () => undefined,
    settleRevisions,
  );
  const total = performance.now() - start;
  const failed = outcomes.filter((outcome) => 'error' in outcome).length;
  const part = (spent: number): string =>
    `${(spent / 1000).toFixed(1)} s (${((100 * spent) / total).toFixed(0)}%)`;
  console.log(`${kind} ${version}: ${outcomes.length} files, ${failed} of them refused`);
  console.log(`  in all:            ${(total / 1000).toFixed(1)} s`);
  console.log(`  batched writes:    ${part(times.puts)}, their commits ${part(times.commits)}`);
  console.log(`  other statements:  ${part(times.others)}`);
  console.log(`  reading and rest:  ${part(total - times.puts - times.commits - times.others)}`);
  console.log(`  greatest memory:   ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
} finally {
  await workspace.store.close();
  await rm(folder, { recursive: true, force: true });
}
