import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { FamaiError } from '../errors/famai-error.js';
import { systemCode } from '../errors/system-error.js';
import { dataDirOf } from '../import/workspace.js';
import { deadJson, deadText, endpointJson, endpointText } from '../watch/describe.js';
import type { Endpoint } from '../watch/endpoint.js';
import { readPrivate } from '../watch/private-file.js';
import { sendTest } from '../watch/send-test.js';
import { newSecret } from '../watch/signature.js';
import { openWatch, removeEndpoint, type WatchFolder } from '../watch/watch-folder.js';
import { deliverPending } from '../watch/webhook.js';
import { withData, type DataOptions } from './options.js';
import { print, printJson, progress, type CommandResult } from './output.js';

interface AddOptions extends DataOptions {
  readonly law?: readonly string[];
  readonly organ?: readonly string[];
  readonly division?: readonly string[];
  readonly secretFile?: string;
  readonly allowPrivate?: true;
  readonly json?: true;
}
type ShowOptions = DataOptions & { readonly json?: true };
type ManyOptions = DataOptions & { readonly all?: true };

/** How long a retry stays for its receivers, in milliseconds. */
const STAY = 5000;

/** `famai watch …`: webhooks that are told when a law has changed. Needs no store. */
export function watchCommand(result: CommandResult): Command {
  // Its own commands take over what it does at a wrong use.
  const watch = new Command('watch')
    .description('tell a dashboard by webhook that a law has changed, with the counts')
    .exitOverride();
  withData(watch.command('add'))
    .description('register a receiver; without a filter it is told of every law')
    .argument('<url>', 'http or https')
    .option('--law <title...>', 'only these laws')
    .option('--organ <name...>', 'only where places of these organs cite the law')
    .option('--division <name...>', 'only where places of these divisions cite the law')
    .option('--secret-file <file>', 'the secret to sign with; made where there is no such file')
    .option('--allow-private', 'also loopback, link-local and private addresses')
    .option('--json', 'one JSON document for machines')
    .action(add);
  withData(watch.command('list'))
    .description('show the receivers')
    .option('--json', 'one JSON document for machines')
    .action((options: ShowOptions) => list(options));
  withData(watch.command('remove'))
    .description('take a receiver out, and all that was still to be sent to it')
    .argument('<id>', 'of a receiver')
    .action(async (id: string, options: DataOptions) => {
      if (!(await removeEndpoint(opened(options), id))) throw unknown('receiver', id);
      await print(`${id} is removed.\n`);
    });
  withData(watch.command('dead'))
    .description('show deliveries that were given up')
    .option('--json', 'one JSON document for machines')
    .action((options: ShowOptions) => listDead(options));
  withData(watch.command('retry'))
    .description('deliver again what was given up')
    .argument('[id]', 'of a dead letter')
    .option('--all', 'all dead letters, and what waits for its next attempt')
    .action((id: string | undefined, options: ManyOptions) => retry(id, options, result));
  withData(watch.command('drop'))
    .description('forget what was given up')
    .argument('[id]', 'of a dead letter')
    .option('--all', 'all dead letters')
    .action((id: string | undefined, options: ManyOptions) => drop(id, options));
  withData(watch.command('test'))
    .description('send a test event to a receiver, once')
    .argument('<id>', 'of a receiver')
    .action((id: string, options: DataOptions) => test(id, options, result));
  return watch;
}

function opened({ data }: DataOptions): WatchFolder {
  return openWatch(dataDirOf(data, process.env));
}

async function add(url: string, options: AddOptions): Promise<void> {
  const watch = opened(options);
  const { law = [], organ = [], division = [], secretFile } = options;
  const endpoint = await watch.endpoints.add(
    {
      url,
      filter: { laws: law, organs: organ, divisions: division },
      allowPrivate: options.allowPrivate === true,
      ...(secretFile === undefined ? {} : { secret: await secretIn(secretFile) }),
    },
    Date.now(),
  );
  if (new URL(url).protocol === 'http:') {
    progress('The URL is http: who is on the way can read the events, though not forge them.');
  }
  const where = secretFile ?? watch.endpoints.secretPath(endpoint.id);
  const shown = endpointJson(endpoint, 0, 0);
  if (options.json === true) await printJson({ ...shown, secretFile: where });
  else await print(`${endpointText(shown)}\nSecret for the receiver: ${where}\n`);
}

/** The secret in a file; a new one, for its owner only, where there is no such file. */
async function secretIn(path: string): Promise<string> {
  const held = await readPrivate(path);
  if (held !== null) return held;
  const secret = newSecret();
  try {
    await writeFile(path, `${secret}\n`, { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    const what = `The secret cannot be written to ${path} (${systemCode(cause) ?? 'unknown'})`;
    throw new FamaiError('USAGE', what, { mend: 'Give another file.', cause });
  }
  return secret;
}

async function list(options: ShowOptions): Promise<void> {
  const watch = opened(options);
  const [waiting, dead] = [new Map<string, number>(), new Map<string, number>()];
  for (const pending of await watch.outbox.pending()) {
    count(waiting, (await watch.outbox.read(pending))?.endpoint);
  }
  for (const { endpoint } of await watch.dead.list()) count(dead, endpoint);
  const endpoints = (await watch.endpoints.list()).map((one) =>
    endpointJson(one, waiting.get(one.id) ?? 0, dead.get(one.id) ?? 0),
  );
  for (const id of await watch.endpoints.damaged()) {
    progress(`${id}: its file is damaged and nothing is sent to it; remove it and add it again`);
  }
  if (options.json === true) await printJson(endpoints);
  else if (endpoints.length === 0) await print('No receiver is registered.\n');
  else await print(endpoints.map((one) => `${endpointText(one)}\n`).join(''));
}

function count(counts: Map<string, number>, id: string | undefined): void {
  if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
}

async function listDead(options: ShowOptions): Promise<void> {
  const watch = opened(options);
  const endpoints = new Map((await watch.endpoints.list()).map((one) => [one.id, one]));
  const letters = (await watch.dead.list()).map((letter) =>
    deadJson(letter, endpoints.get(letter.endpoint)),
  );
  if (options.json === true) await printJson(letters);
  else if (letters.length === 0) await print('No delivery was given up.\n');
  else await print(letters.map((one) => `${deadText(one)}\n`).join(''));
}

async function retry(
  id: string | undefined,
  options: ManyOptions,
  result: CommandResult,
): Promise<void> {
  const watch = opened(options);
  const now = Date.now();
  for (const one of await chosen(watch, id, options)) {
    if (await watch.dead.retry(one, watch.outbox, now)) continue;
    if (id !== undefined) throw unknown('dead letter', id);
  }
  if (options.all === true) {
    for (const pending of await watch.outbox.pending()) {
      if (pending.due > now) await watch.outbox.postpone(pending, now);
    }
  }
  const summary = await deliverPending(watch, { until: now + STAY });
  const { delivered, dead, waiting } = summary;
  await print(`Delivered ${delivered}, given up ${dead}, waiting ${waiting}.\n`);
  if (dead + waiting > 0) result.exitCode = 1;
}

async function drop(id: string | undefined, options: ManyOptions): Promise<void> {
  const watch = opened(options);
  let dropped = 0;
  for (const one of await chosen(watch, id, options)) {
    if (await watch.dead.drop(one)) dropped += 1;
    else if (id !== undefined) throw unknown('dead letter', id);
  }
  await print(`Dropped ${dropped}.\n`);
}

async function chosen(
  { dead }: WatchFolder,
  id: string | undefined,
  { all }: ManyOptions,
): Promise<string[]> {
  if ((id === undefined) === (all === undefined)) {
    throw new FamaiError('USAGE', 'Give the id of a dead letter, or --all', {
      mend: 'Run `famai watch dead` for the ids.',
    });
  }
  return id === undefined ? (await dead.list()).map((letter) => letter.id) : [id];
}

async function test(id: string, options: DataOptions, result: CommandResult): Promise<void> {
  const watch = opened(options);
  const endpoint: Endpoint | null = await watch.endpoints.get(id);
  if (endpoint === null) throw unknown('receiver', id);
  const sent = await sendTest(watch, endpoint);
  if (sent.ok) await print(`${id} answered ${sent.status}.\n`);
  else {
    await print(`${id} did not take it: ${sent.reason}.\n`);
    result.exitCode = 1;
  }
}

function unknown(what: string, id: string): FamaiError {
  const command = what === 'receiver' ? 'list' : 'dead';
  return new FamaiError('ID_INVALID', `There is no ${what} ${JSON.stringify(id)}`, {
    mend: `Run \`famai watch ${command}\` for the ids.`,
  });
}
