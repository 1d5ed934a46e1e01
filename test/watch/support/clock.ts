import type { Clock } from '../../../src/watch/clock.js';

export const START = Date.UTC(2024, 2, 1);

/** A clock that only sleeping moves, and that notes how long each sleep was. */
export class TestClock implements Clock {
  readonly sleeps: number[] = [];
  #now = START;

  now(): number {
    return this.#now;
  }

  sleep(milliseconds: number): Promise<void> {
    this.sleeps.push(milliseconds);
    this.pass(milliseconds);
    return Promise.resolve();
  }

  pass(milliseconds: number): void {
    this.#now += Math.max(0, milliseconds);
  }
}
