import { parentPort } from 'node:worker_threads';
import { ReadContext } from '../context.js';
import { parseDocument } from '../parse-document.js';
import { toFailure, type Job, type Outcome } from './protocol.js';

/** The thread that reads documents, one after the other; nothing of one is kept for the next. */
async function read({ bytes, file, limits }: Job): Promise<Outcome> {
  try {
    return { tables: await parseDocument(bytes, new ReadContext(file, limits)) };
  } catch (error) {
    return { failure: toFailure(error, file) };
  }
}

// Libraries complain on the console of what they then read all the same; a hostile file could
// make them do so without end.
for (const method of ['debug', 'error', 'info', 'log', 'warn'] as const) {
  console[method] = () => undefined;
}

// A library may forget a promise that fails; the document fails where its own is awaited, or at
// the deadline.
process.on('unhandledRejection', () => undefined);

parentPort?.on('message', (job: Job) => {
  void read(job).then((outcome) => parentPort?.postMessage(outcome));
});
