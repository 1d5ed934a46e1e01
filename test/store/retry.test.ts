import { describe, expect, test } from '@jest/globals';
import { FamaiError } from '../../src/errors/famai-error.js';
import { retrying } from '../../src/store/retry.js';

const never = new AbortController().signal;
const conflict = (): FamaiError => new FamaiError('STORE_CONFLICT', 'in the way');

describe('retrying', () => {
  test('goes on while there is patience, and gives the result', async () => {
    let attempts = 0;
    const attempt = (): Promise<number> => {
      attempts += 1;
      return attempts < 4 ? Promise.reject(conflict()) : Promise.resolve(attempts);
    };
    expect(await retrying(attempt, () => Infinity, never)).toBe(4);
  });

  test('ends with the last error when patience is over', async () => {
    const errors: Error[] = [];
    const attempt = (): Promise<number> => {
      const error = conflict();
      errors.push(error);
      return Promise.reject(error);
    };
    const patience = (): number => (errors.length < 3 ? Infinity : 0);
    const last = await retrying(attempt, patience, never).catch((error: unknown) => error);
    expect(errors).toHaveLength(3);
    expect(last).toBe(errors[2]);
  });

  test('has none with errors that are not ours', async () => {
    const error = new Error('a fault');
    let attempts = 0;
    const attempt = (): Promise<number> => {
      attempts += 1;
      return Promise.reject(error);
    };
    await expect(retrying(attempt, () => Infinity, never)).rejects.toBe(error);
    expect(attempts).toBe(1);
  });

  test('stops waiting when the caller leaves', async () => {
    const caller = new AbortController();
    const attempt = (): Promise<number> => {
      caller.abort(new Error('left'));
      return Promise.reject(conflict());
    };
    await expect(retrying(attempt, () => Infinity, caller.signal)).rejects.toThrow('left');
  });
});
