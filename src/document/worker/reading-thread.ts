import type { Worker } from 'node:worker_threads';
import type { ErrorCode } from '../../errors/codes.js';
import { FamaiError } from '../../errors/famai-error.js';
import { systemCode } from '../../errors/system-error.js';
import type { SourceTables } from '../document.js';
import { fromFailure, type Job, type Outcome } from './protocol.js';
import { startThread } from './start-thread.js';

/** A thread that reads documents. Once a job ended it by force it is dead, and a new one is due. */
export class ReadingThread {
  readonly #worker: Worker;
  #alive = true;

  constructor(readonly heapMegabytes: number) {
    this.#worker = startThread({
      execArgv: [],
      stdin: false,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, stackSizeMb: 4 },
    });
    this.#worker.on('exit', () => (this.#alive = false));
    // Between jobs nobody waits for the thread, and an error then has nobody to be told to.
    this.#worker.on('error', () => (this.#alive = false));
  }

  get isAlive(): boolean {
    return this.#alive;
  }

  /** An idle thread keeps no process from ending. */
  rest(): void {
    this.#worker.unref();
  }

  async end(): Promise<void> {
    this.#alive = false;
    await this.#worker.terminate();
  }

  async read(job: Job): Promise<SourceTables> {
    this.#worker.ref();
    let outcome: Outcome;
    try {
      outcome = await this.#outcome(job);
    } catch (error) {
      await this.end();
      throw error;
    }
    if ('failure' in outcome) throw fromFailure(outcome.failure);
    return outcome.tables;
  }

  async #outcome(job: Job): Promise<Outcome> {
    const { file, limits } = job;
    const worker = this.#worker;
    const failed = (code: ErrorCode, message: string): FamaiError =>
      new FamaiError(code, message, { place: { file } });
    const seconds = limits.maxMilliseconds / 1000;
    let stop = (): void => undefined;
    const outcome = new Promise<Outcome>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(failed('DOCUMENT_TIMEOUT', `Reading took more than ${seconds} seconds`));
      }, limits.maxMilliseconds);
      const onError = (error: Error): void => reject(this.#asFamaiError(error, file));
      const onExit = (): void => reject(failed('INTERNAL', 'The reading thread ended by itself'));
      worker.once('message', resolve).once('error', onError).once('exit', onExit);
      stop = () => {
        clearTimeout(timer);
        worker.off('message', resolve).off('error', onError).off('exit', onExit);
      };
    });
    const bytes = Uint8Array.from(job.bytes); // Given away, so that it is copied only once.
    worker.postMessage({ ...job, bytes }, [bytes.buffer]);
    return outcome.finally(stop);
  }

  #asFamaiError(error: Error, file: string): FamaiError {
    const place = { file };
    if (systemCode(error) !== 'ERR_WORKER_OUT_OF_MEMORY') {
      return new FamaiError('INTERNAL', `Reading failed: ${error.message}`, {
        place,
        cause: error,
      });
    }
    const message = `Reading needs more than ${this.heapMegabytes} MB of memory`;
    return new FamaiError('DOCUMENT_TOO_LARGE', message, { place });
  }
}
