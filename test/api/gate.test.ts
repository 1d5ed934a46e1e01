import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { Gate } from '../../src/api/loaders/gate.js';

const never = new AbortController().signal;

test('a gate lets through so many at a time, in the order in which they came', async () => {
  const gate = new Gate(2);
  let running = 0;
  let most = 0;
  const order: number[] = [];
  await Promise.all(
    Array.from({ length: 9 }, (_, n) =>
      gate.pass(never, async () => {
        running += 1;
        most = Math.max(most, running);
        order.push(n);
        await wait(n % 3);
        running -= 1;
      }),
    ),
  );
  expect(most).toBe(2);
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test('who leaves while waiting is let go, and holds nobody up', async () => {
  const gate = new Gate(1);
  const first = gate.pass(never, () => wait(30, 'first'));
  const controller = new AbortController();
  const second = gate.pass(controller.signal, () => Promise.resolve('second'));
  const third = gate.pass(never, () => Promise.resolve('third'));
  controller.abort(new Error('left'));
  await expect(second).rejects.toThrow('left');
  expect(await Promise.all([first, third])).toEqual(['first', 'third']);
  const gone = AbortSignal.abort(new Error('gone'));
  const busy = gate.pass(never, () => wait(10));
  await expect(gate.pass(gone, () => Promise.resolve())).rejects.toThrow('gone');
  await busy;
  expect(await gate.pass(never, () => Promise.resolve('free'))).toBe('free');
});

test('a job that fails gives its place back', async () => {
  const gate = new Gate(1);
  await expect(gate.pass(never, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await gate.pass(never, () => Promise.resolve('yes'))).toBe('yes');
});
