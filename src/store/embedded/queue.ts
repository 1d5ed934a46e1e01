/** Runs jobs one after the other, in the order in which they came. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs a job when all earlier ones are over, however they ended. */
  enqueue<T>(job: () => Promise<T>): Promise<T> {
    const result = this.#last.then(job);
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Resolves when every job so far is over. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
