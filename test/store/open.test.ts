import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { storeOptionsFromEnv } from '../../src/store/open.js';

describe('the store that the environment names', () => {
  test.each([{}, { NEO4J_URI: '' }, { NEO4J_USER: 'someone' }])('%j: the embedded one', (env) => {
    expect(storeOptionsFromEnv(env, 'data')).toEqual({ dataDir: resolve('data') });
  });

  test('is Neo4j where NEO4J_URI is set, with what is not set or empty as usual', () => {
    const env = { NEO4J_URI: 'bolt://localhost:7687', NEO4J_USER: '', NEO4J_PASSWORD: 'p' };
    expect(storeOptionsFromEnv(env, 'data')).toEqual({
      neo4j: { uri: 'bolt://localhost:7687', user: 'neo4j', password: 'p', database: 'neo4j' },
    });
  });

  test('takes all that is set', () => {
    const env = {
      NEO4J_URI: 'neo4j+s://graph.example.org',
      NEO4J_USER: 'reader',
      NEO4J_PASSWORD: 'p',
      NEO4J_DATABASE: 'laws',
    };
    expect(storeOptionsFromEnv(env, 'data').neo4j).toEqual({
      uri: 'neo4j+s://graph.example.org',
      user: 'reader',
      password: 'p',
      database: 'laws',
    });
  });

  test.each(['http://localhost:7474', 'localhost:7687', 'bolt://', 'neo4j+x://a', 'bolt://a:b'])(
    'cannot be at %s',
    (uri) => {
      const read = (): unknown => storeOptionsFromEnv({ NEO4J_URI: uri }, 'data');
      expect(read).toThrow(expect.objectContaining({ code: 'USAGE' }));
    },
  );
});
