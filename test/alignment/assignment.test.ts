import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assign, type Choice } from '../../src/alignment/assignment.js';

/** The most that any choice of pairs is worth, by trying all. */
function most(
  choices: readonly Choice[],
  rows: number,
  taken: ReadonlySet<number>,
  row = 0,
): number {
  if (row === rows) return 0;
  let best = most(choices, rows, taken, row + 1);
  for (const choice of choices) {
    if (choice.row !== row || taken.has(choice.column)) continue;
    best = Math.max(
      best,
      choice.value + most(choices, rows, new Set([...taken, choice.column]), row + 1),
    );
  }
  return best;
}

test('no other choice of pairs is worth more', () => {
  const cell = fc.option(fc.integer({ min: 1, max: 20 }), { nil: null });
  const matrix = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(matrix, (values) => {
      const choices = values.flatMap((list, row) =>
        list.flatMap((value, column) => (value === null ? [] : [{ row, column, value }])),
      );
      const columns = assign(values.length, 4, choices);
      const used = [...columns].filter((column) => column !== -1);
      expect(new Set(used).size).toBe(used.length);
      const sum = [...columns].reduce(
        (total, column, row) => total + (values[row]?.[column] ?? 0),
        0,
      );
      expect(sum).toBe(most(choices, values.length, new Set()));
    }),
  );
});

test('the greedy choice is given up where two others are worth more together', () => {
  const choices = [
    { row: 0, column: 0, value: 10 },
    { row: 0, column: 1, value: 9 },
    { row: 1, column: 0, value: 9 },
  ];
  expect([...assign(2, 2, choices)]).toEqual([1, 0]);
});
