import type { SourceTables } from '../document.js';
import type { Job } from './protocol.js';
import { ReadingThread } from './reading-thread.js';

/** Documents read at the same time; more wait, so that memory has a bound whatever comes in. */
const MAX_THREADS = 2;
/** A thread that had nothing to read for this long is ended. */
const IDLE_MILLISECONDS = 10_000;

const waiting: (() => void)[] = [];
let running = 0;
let idle: ReadingThread | null = null;
let idleTimer: NodeJS.Timeout | undefined;

/**
 * Reads a document in a thread of its own, so that this one stays free to serve. A thread that
 * takes too long or too much memory is ended; one that is done waits a while for the next
 * document, as starting one costs more than most documents.
 */
export async function readInThread(job: Job): Promise<SourceTables> {
  if (running < MAX_THREADS) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve)); // Its turn is handed over.
  const thread = takeIdle(job.limits.maxHeapMegabytes) ?? newThread(job);
  try {
    return await thread.read(job);
  } finally {
    keepIdle(thread);
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}

function newThread(job: Job): ReadingThread {
  return new ReadingThread(job.limits.maxHeapMegabytes);
}

function takeIdle(heapMegabytes: number): ReadingThread | null {
  const thread = idle;
  if (thread?.isAlive !== true || thread.heapMegabytes !== heapMegabytes) return null;
  clearTimeout(idleTimer);
  idle = null;
  return thread;
}

function keepIdle(thread: ReadingThread): void {
  if (!thread.isAlive) return;
  const former = idle;
  if (former !== null) void former.end();
  clearTimeout(idleTimer);
  idle = thread;
  thread.rest();
  idleTimer = setTimeout(() => {
    idle = null;
    void thread.end();
  }, IDLE_MILLISECONDS);
  idleTimer.unref();
}
