import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { createApi, serve } from '../api/index.js';
import { extractCitations } from '../citation/extract.js';
import { dashboardRouter } from '../dashboard/index.js';
import { asFamaiError } from '../errors/famai-error.js';
import { heldLawText } from '../import/held-law-text.js';
import { readDraftText } from '../import/read-draft.js';
import { repair } from '../import/replay.js';
import { importSeed } from '../import/seed.js';
import { dataDirOf, openWorkspace, type Workspace } from '../import/workspace.js';
import { correctedEntries } from '../revision/entries.js';
import { settleRevisions } from '../revision/settle.js';
import { followEvents } from '../watch/follow-events.js';
import { Hub } from '../watch/hub.js';
import { keepDelivering } from '../watch/keep-delivering.js';
import { openWatch } from '../watch/watch-folder.js';
import { EXAMPLES } from './examples.js';
import { withData, type DataOptions } from './options.js';
import { print, progress } from './output.js';
import { untilStopped } from './signals.js';
import { summaryOf, type LoadedSummary } from './summary.js';

interface Options extends DataOptions {
  readonly port: number;
  readonly host: string;
}

const SEED = fileURLToPath(new URL('../../seed/', import.meta.url));
const GRAPHQL_PATH = '/graphql';

/** `famai start`: sets the store up, loads the seed once and serves until it is stopped. */
export function startCommand(): Command {
  return withData(new Command('start'))
    .description('serve GraphQL, GraphiQL and the landing page; loads seed/ at the first start')
    .option('--port <number>', 'port to listen on, 0 for any free one', readPort, 4000)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .action(async (options: Options) => {
      const workspace = await openWorkspace(dataDirOf(options.data, process.env), process.env);
      try {
        await run(workspace, options);
      } finally {
        await workspace.store.close();
      }
    });
}

async function run(workspace: Workspace, options: Options): Promise<void> {
  const stopped = untilStopped();
  const summary = (): Promise<LoadedSummary> => summaryOf(workspace.store);
  const watch = openWatch(workspace.dataDir);
  const log = watch.events;
  const hub = new Hub();
  const following = new AbortController();
  let delivering: Promise<void> = Promise.resolve();
  const { app } = createApi({
    store: workspace.store,
    extract: (text) => extractCitations(text).citations,
    watch: { log, hub },
    revisions: {
      lawText: (title, version) => heldLawText(workspace, title, version),
      readDraft: readDraftText,
      entries: (from, to) => correctedEntries(workspace, from, to),
    },
    dashboard: dashboardRouter({ graphqlPath: GRAPHQL_PATH, examples: EXAMPLES, summary }),
  });
  // The port is taken before anything is loaded: a port in use is told at once.
  const serving = await serve({ app, host: options.host, port: options.port });
  try {
    const repaired = await repair(workspace, settleRevisions);
    if (repaired.documents > 0)
      progress(`${repaired.documents} documents read into the graph again`);
    const { written = 0 } = repaired.revisions ?? {};
    if (written > 0) progress(`${written} accepted or undone revisions brought into the graph`);
    const loaded = await importSeed(workspace, SEED);
    await followEvents(log, hub, { signal: following.signal });
    delivering = keepDelivering(watch, {
      signal: following.signal,
      onFault: (error) => progress(`watch: ${asFamaiError(error).describe()}`),
    });
    await print(greeting(serving.url, await summary(), loaded, workspace.dataDir));
    await stopped;
    progress('Stopping …');
  } finally {
    // Subscriptions end first: a server waits for what is under way.
    following.abort();
    await delivering;
    hub.close();
    await serving.close();
  }
}

function greeting(url: string, summary: LoadedSummary, loaded: number, dataDir: string): string {
  const counts = summary.counts.map(({ label, count }) => `${label} ${count}`).join(', ');
  const news = loaded === 0 ? 'kept from before' : `${loaded} document(s) imported now`;
  return [
    '',
    `famai is ready at ${url}  (GraphiQL: ${url}/graphiql, GraphQL: ${url}${GRAPHQL_PATH})`,
    `Store:  ${summary.store}; data folder ${dataDir}`,
    `Loaded: ${counts} (${news})`,
    '',
    'Two queries to try:',
    ...EXAMPLES.slice(0, 2).flatMap(({ title, query }) => ['', `# ${title}`, query]),
    '',
    'Stop with Ctrl-C.',
    '',
  ].join('\n');
}

function readPort(value: string): number {
  const port = Number(value);
  if (/^\d{1,5}$/u.test(value) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a number from 0 to 65535.');
}
