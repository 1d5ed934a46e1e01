const ASK_EVERY_MS = 750;

/**
 * Asks whether the server is there while a transaction waits to begin: the driver's managed
 * transactions try again for their whole time, which is right for a deadlock or an election, and
 * far too long before a person hears that the server is away.
 */
export class Presence {
  readonly #clock: NodeJS.Timeout;
  #isAtWork = false;
  #isAsking = false;

  constructor(
    private readonly isThere: () => Promise<boolean>,
    private readonly away: () => void,
  ) {
    this.#clock = setInterval(() => void this.#ask(), ASK_EVERY_MS);
    // The clock alone must not keep a finished process alive.
    this.#clock.unref();
  }

  /** While the server works it needs no asking. */
  setAtWork(isAtWork: boolean): void {
    this.#isAtWork = isAtWork;
  }

  dispose(): void {
    clearInterval(this.#clock);
    this.#isAtWork = true;
  }

  async #ask(): Promise<void> {
    if (this.#isAtWork || this.#isAsking) return;
    this.#isAsking = true;
    const isThere = await this.isThere();
    this.#isAsking = false;
    if (!isThere) this.#tellAway();
  }

  /** Not where the server has begun to work, or is done, since it was asked. */
  #tellAway(): void {
    if (!this.#isAtWork) this.away();
  }
}
