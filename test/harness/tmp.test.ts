import { expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { neo4jForTests } from './neo4j.js';
test('x', async () => { const n=neo4jForTests(); if ('skipped' in n) throw new Error('skip');
 for (const u of [n.uri, n.uri.replace('bolt:','neo4j:')]) { const d = neo4j.driver(u, neo4j.auth.basic(n.user,n.password));
 const r = await d.session({database:n.database}).run('CALL dbms.components() YIELD name, versions, edition RETURN *'); console.log(u, JSON.stringify(r.records.map(x=>x.toObject()))); await d.close();}
 expect(1).toBe(1); });
