import { describe, expect, test } from '@jest/globals';
import { parseCypherFile, returnedNames, usedParams } from '../../src/store/cypher-file.js';

const GOOD = `// What the file is about.

// @statement findLaws
// Finds laws
// by their level.
// @param level: a level, or null
// @param limit: number of laws
// @returns id, size
MATCH (l:Law)
// a remark
WHERE l.level = $level AND l.note <> '$none; // of these'
RETURN l.id AS id, size([x IN [1, 2] WHERE x > 1]) AS size
ORDER BY id LIMIT $limit;

// @statement removeLaws
// Removes all laws.
// @returns nothing
MATCH (l:Law) DELETE l;
`;

describe('a file of statements', () => {
  test('gives each with what its comments say', () => {
    const found = parseCypherFile('laws.cypher', GOOD.replace('; //', ' //'));
    expect(found.map(({ text: _text, ...rest }) => rest)).toEqual([
      {
        name: 'findLaws',
        description: 'Finds laws by their level.',
        params: ['level', 'limit'],
        returns: ['id', 'size'],
      },
      { name: 'removeLaws', description: 'Removes all laws.', params: [], returns: [] },
    ]);
    expect(found[0]?.text.split('\n')).toHaveLength(4);
    expect(found[1]?.text).toBe('MATCH (l:Law) DELETE l');
  });

  test.each([
    ['a name that is not camelCase', 'findLaws\n', 'find-laws\n'],
    ['no description', '// Finds laws\n// by their level.\n', ''],
    ['an undeclared parameter', '// @param limit: number of laws\n', ''],
    ['a parameter that is not used', 'LIMIT $limit', 'LIMIT 3'],
    ['a parameter without words', 'limit: number of laws', 'limit:'],
    ['other columns', '@returns id, size', '@returns id'],
    ['no @returns', '// @returns id, size\n', ''],
    ['two @returns', '// @returns id, size\n', '// @returns id, size\n// @returns id\n'],
    ['no end', 'LIMIT $limit;', 'LIMIT $limit'],
    ['two texts', 'LIMIT $limit;', 'LIMIT $limit; RETURN 1;'],
  ])('is refused with %s, naming file and statement', (_what, good, bad) => {
    const broken = GOOD.replace('; //', ' //').replace(good, bad);
    expect(broken).not.toBe(GOOD.replace('; //', ' //'));
    expect(() => parseCypherFile('laws.cypher', broken)).toThrow(
      expect.objectContaining({
        code: 'INTERNAL',
        message: expect.stringMatching(/^laws\.cypher: statement find-?[lL]aws: /),
      }),
    );
  });

  test.each([
    ['RETURN $a + $b.c AS x, $a AS y', ['a', 'b']],
    ['RETURN \'$no\' AS x, "$no" AS y, `$no` AS z', []],
  ])('the parameters of %s', (text, params) => {
    expect(usedParams(text)).toEqual(params);
  });

  test.each([
    ['MATCH (n) DELETE n', []],
    ['RETURN a, b.c AS d ORDER BY a SKIP 1 LIMIT 2', ['a', 'd']],
    ['RETURN DISTINCT a', ['a']],
    ['RETURN coalesce(a, b) AS x, [i IN [1, 2] | i] AS y, {k: 1, l: 2} AS z', ['x', 'y', 'z']],
    ['CALL { RETURN 1 AS one } RETURN one, one + 1 AS two', ['one', 'two']],
  ])('the columns of %s', (text, columns) => {
    expect(returnedNames(text)).toEqual(columns);
  });
});
