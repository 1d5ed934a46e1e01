import { describe, expect, test } from '@jest/globals';
import { batches } from '../../src/store/batches.js';

describe('batches', () => {
  test('have all rows in their order, no more than 1,000 each', () => {
    const rows = Array.from({ length: 2_500 }, (_, i) => i);
    const cut = [...batches(rows)];
    expect(cut.map(({ length }) => length)).toEqual([1_000, 1_000, 500]);
    expect(cut.flat()).toEqual(rows);
  });

  test('are smaller where rows are large, and a huge row goes alone', () => {
    const rows = [10, 500_000, 500_000, 500_000, 5_000_000, 10].map((size) => ({
      text: '长'.repeat(size),
    }));
    expect([...batches(rows)].map(({ length }) => length)).toEqual([3, 1, 1, 1]);
  });

  test('of nothing are none', () => {
    expect([...batches([])]).toEqual([]);
  });
});
