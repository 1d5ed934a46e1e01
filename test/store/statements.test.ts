import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  loadCatalogue,
  schemaStatements,
  statement,
  statementsOn,
  textOn,
} from '../../src/store/statements.js';
import { temporaryFolder } from './setup/folder.js';

const FIND = '// @statement find\n// Finds.\n// @returns id\nMATCH (n) RETURN n.id AS id;\n';

describe('the statements of graph/', () => {
  test('are found by name, and one that is not there is named', () => {
    expect(statement('putLaw').params).toEqual(['rows']);
    expect(() => statement('putUnicorn')).toThrow(
      expect.objectContaining({ code: 'INTERNAL', message: 'no statement is called putUnicorn' }),
    );
  });

  test('have another text on a store that has its own', () => {
    const lock = statement('takeWriteLock');
    expect(textOn('neo4j', lock)).toContain('MERGE');
    expect(textOn('embedded', lock)).not.toContain('MERGE');
  });

  test('of one store alone are no statements of the other', () => {
    const describeServer = statement('describeServer');
    expect(statementsOn('neo4j')).toContain(describeServer);
    expect(statementsOn('embedded')).not.toContain(describeServer);
    expect(() => textOn('embedded', describeServer)).toThrow('no text for the embedded store');
  });

  test('that nobody put into graph/ have the text that they carry', () => {
    const own = { ...statement('putLaw'), text: 'RETURN 1 AS one' };
    expect(textOn('embedded', own)).toBe('RETURN 1 AS one');
  });

  test('make the schema, the constraint first', () => {
    const names = (kind: 'neo4j' | 'embedded'): string[] =>
      schemaStatements(kind).map(({ name }) => name);
    expect(names('embedded')).toEqual(['constrainEntityId', 'indexEntityId']);
    expect(names('neo4j')[0]).toBe('constrainEntityId');
    expect(names('neo4j').slice(-2)).toEqual(['awaitIndexes', 'sampleIndexes']);
  });
});

describe('a folder of statements', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => folder.remove());

  function load(files: Record<string, string>): ReturnType<typeof loadCatalogue> {
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(folder.path, name), content);
    }
    return loadCatalogue(pathToFileURL(`${folder.path}/`));
  }

  test('takes an override whatever the order of the names', () => {
    const own = FIND.replace('n.id', 'n.key');
    const { entries } = load({ 'b.cypher': FIND, 'a.neo4j.cypher': own, 'notes.txt': 'no' });
    expect(entries.get('find')?.texts).toEqual({
      neo4j: 'MATCH (n) RETURN n.key AS id',
      embedded: 'MATCH (n) RETURN n.id AS id',
    });
  });

  test.each([
    ['twins', { 'a.cypher': FIND, 'b.cypher': FIND }, 'b.cypher'],
    [
      'two overrides for one store',
      {
        'a.cypher': FIND,
        'a.neo4j.cypher': FIND.replace('n.id', 'n.k'),
        'b.neo4j.cypher': FIND.replace('n.id', 'n.l'),
      },
      'b.neo4j.cypher',
    ],
    [
      'an override that returns something else',
      { 'a.cypher': FIND, 'a.neo4j.cypher': FIND.replaceAll(' id', ' key') },
      'a.neo4j.cypher',
    ],
  ])('is refused with %s', (_what, files, file) => {
    expect(() => load(files)).toThrow(
      expect.objectContaining({
        code: 'INTERNAL',
        message: expect.stringContaining(`${file}: statement find`),
      }),
    );
  });
});
