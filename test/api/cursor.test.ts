import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareCodePoints } from '../../src/graph/merge.js';
import { decodeCursor, encodeCursor } from '../../src/api/paging/cursor.js';
import { memorySource } from '../../src/api/paging/memory-source.js';
import { pageOf, type Page } from '../../src/api/paging/page.js';
import type { CursorRow, Keyed } from '../../src/api/paging/source.js';
import { onFrom, upTo, type PageArgs } from '../../src/api/paging/window.js';

const LIST = { order: 'list NAME', filter: '[]' };

describe('a cursor', () => {
  test('holds any key', () => {
    const key = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(key, (words) => {
        expect(decodeCursor(LIST, 'after', encodeCursor(LIST, words))).toBe(words);
      }),
    );
  });

  test('is no word of a URL that must be escaped', () => {
    expect(encodeCursor(LIST, '保密\t?&=+/')).toMatch(/^[\w-]+$/);
  });

  test('is refused whatever else is given for one', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        expect(() => decodeCursor(LIST, 'after', words)).toThrow(
          expect.objectContaining({ code: 'CURSOR_INVALID' }),
        );
      }),
    );
  });
});

describe('a window of one row', () => {
  const keys = ['a\t1f', 'a\t20', 'b\t00', 'b\tff', '中\t0a'];
  const within = (lower: string, upper: string | null): string[] =>
    keys.filter(
      (key) =>
        compareCodePoints(key, lower) > 0 && (upper === null || compareCodePoints(key, upper) < 0),
    );

  test.each(keys)('up to %j has it and what stands before it', (key) => {
    const { lower, upper } = upTo(key, false);
    expect(within(lower, upper)).toEqual(keys.slice(0, keys.indexOf(key) + 1));
  });

  test.each(keys)('from %j on has it and what stands behind it', (key) => {
    const { lower, upper } = onFrom(key, false);
    expect(within(lower, upper)).toEqual(keys.slice(keys.indexOf(key)));
  });
});

describe('pages of any size, either way', () => {
  const edges = (rows: readonly CursorRow<Keyed>[]): Promise<readonly CursorRow<Keyed>[]> =>
    Promise.resolve(rows);

  test('join to the whole list, and say truly whether there is more', async () => {
    const keys = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(
        keys,
        fc.integer({ min: 1, max: 7 }),
        fc.boolean(),
        async (all, size, up) => {
          const rows = all.map((key, n) => ({ key: `${key}\t${String(n).padStart(4, '0')}` }));
          const sorted = rows.map(({ key }) => key).sort(compareCodePoints);
          const source = memorySource(LIST, () => Promise.resolve(rows), edges);
          const seen: string[] = [];
          let cursor: string | null = null;
          for (let n = 0; n <= rows.length; n += 1) {
            const args: PageArgs = up
              ? { first: size, after: cursor }
              : { last: size, before: cursor };
            const page: Page<Keyed> = pageOf(source, args);
            const found = (await page.edges()).map(({ key }) => key);
            if (up) seen.push(...found);
            else seen.unshift(...found);
            const info = page.pageInfo();
            const isMore = up ? await info.hasNextPage() : await info.hasPreviousPage();
            expect(isMore).toBe(seen.length < sorted.length);
            const isBehind = up ? await info.hasPreviousPage() : await info.hasNextPage();
            expect(isBehind).toBe(n > 0);
            if (!isMore) break;
            cursor = up ? await info.endCursor() : await info.startCursor();
          }
          expect(seen).toEqual(sorted);
        },
      ),
    );
  });
});
