import { describe, expect, test } from '@jest/globals';
import type { Value } from '../../../src/store/port.js';
import { runText } from '../setup/cypher.js';
import { rejection } from '../setup/rejection.js';
import type { StoreOf } from './index.js';

const PUT = 'UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n = row.props';

/** Properties that come back as they were given. */
const KEPT: readonly (readonly [string, Value])[] = [
  ['zero', 0],
  ['an integer', 41],
  ['a negative integer', -3],
  ['the largest exact integer', Number.MAX_SAFE_INTEGER],
  ['an integer past 2^53', 2 ** 60],
  ['a fraction', 0.75],
  ['a large fraction', 1e300],
  ['a small fraction', 5e-324],
  ['true', true],
  ['false', false],
  ['an empty string', ''],
  ['Chinese', '保守国家秘密法〔2013〕14号'],
  ['a character beyond the first plane', '𠮷野家'],
  ['an emoji of several characters', '👩🏽‍⚖️'],
  ['combined marks', 'e\u0301'],
  ['line ends', 'a\r\nb\n\tc'],
  ['a null character', 'a\u0000b'],
  ['quotes and backslashes', `'"\\'$x`],
  ['strings', ['一', '二', '']],
  ['no strings', []],
];

const HALF = 'a\ud83d';

/** Rows that no store may take, and the path that the error must name. */
const REFUSED: readonly (readonly [string, unknown, string])[] = [
  ['half a character', { id: 'a', props: { name: HALF } }, 'rows[0].props.name'],
  ['half a character in a list', { id: 'a', props: { tags: [HALF] } }, 'rows[0].props.tags[0]'],
  ['NaN', { id: 'a', props: { n: NaN } }, 'rows[0].props.n'],
  ['infinity', { id: 'a', props: { n: -Infinity } }, 'rows[0].props.n'],
  ['undefined', { id: 'a', props: { n: undefined } }, 'rows[0].props.n'],
  ['a bigint', { id: 'a', props: { n: 1n } }, 'rows[0].props.n'],
  ['a date', { id: 'a', props: { n: new Date(0) } }, 'rows[0].props.n'],
  ['a map as a property', { id: 'a', props: { n: {} } }, 'rows[0].props.n'],
  ['a list of numbers', { id: 'a', props: { n: [1] } }, 'rows[0].props.n'],
  ['a list with null', { id: 'a', props: { n: ['a', null] } }, 'rows[0].props.n'],
  ['a strange name', { id: 'a', props: { 'a b': 1 } }, 'rows[0].props.a b'],
  ['properties that are no map', { id: 'a', props: [] }, 'rows[0].props'],
  ['a key that is null', { id: null, props: {} }, 'rows[0].id'],
  ['a key that is a number', { id: 1, props: {} }, 'rows[0].id'],
  ['a key that is empty', { id: '', props: {} }, 'rows[0].id'],
  ['a key that is too long', { id: 'a'.repeat(257), props: {} }, 'rows[0].id'],
];

export function describeValues(storeOf: StoreOf): void {
  describe('values', () => {
    test.each(KEPT)('%s comes back as it was given', async (_what, value) => {
      const store = storeOf();
      await store.write((tx) =>
        runText(tx, PUT, { rows: [{ id: 'a', props: { id: 'a', value } }] }),
      );
      const read = 'MATCH (n:Entity {id: $id}) RETURN n.value AS value, $value AS again';
      const rows = await store.read((tx) => runText(tx, read, { id: 'a', value }));
      expect(rows).toEqual([{ value, again: value }]);
    });

    test('a null property is absent', async () => {
      const rows = [{ id: 'a', props: { id: 'a', name: null } }];
      await storeOf().write((tx) => runText(tx, PUT, { rows }));
      const read = 'MATCH (n:Entity) RETURN properties(n) AS props, n.name AS name';
      const found = await storeOf().read((tx) => runText(tx, read));
      expect(found).toEqual([{ props: { id: 'a' }, name: null }]);
    });

    test('whole numbers are integers, whatever is reckoned with them', async () => {
      const text = 'RETURN $n / 2 AS half, $n / 2.0 AS exact, -$zero AS zero, $n = 3.0 AS same';
      const rows = await storeOf().read((tx) => runText(tx, text, { n: 3, zero: -0 }));
      expect(rows).toEqual([{ half: 1, exact: 1.5, zero: 0, same: true }]);
    });

    test('maps and lists nest in parameters and results', async () => {
      const value = { list: [1, null, { deep: ['x', 0.5, false] }], none: {} };
      const rows = await storeOf().read((tx) => runText(tx, 'RETURN $value AS value', { value }));
      expect(rows).toEqual([{ value }]);
    });

    test.each(REFUSED)('%s is refused before anything is sent', async (_what, row, path) => {
      const store = storeOf();
      const sent: string[] = [];
      const stop = store.observe(({ name }) => sent.push(name));
      const rows = [row as Value];
      const error = await rejection(store.write((tx) => runText(tx, PUT, { rows })));
      stop();
      expect([error.code, error.message.startsWith(`${path}: `)]).toEqual(['VALUE_REFUSED', true]);
      expect(sent).toEqual([]);
    });

    test('parameters are those that the statement declares', async () => {
      const store = storeOf();
      const missing = store.read((tx) => runText(tx, 'RETURN $a AS a', {}));
      expect((await rejection(missing)).code).toBe('INTERNAL');
      const surplus = store.read((tx) => runText(tx, 'RETURN 1 AS a', { a: 1 }));
      expect((await rejection(surplus)).code).toBe('INTERNAL');
    });
  });
}
