import { tsImport } from 'tsx/esm/api';

/**
 * Jest's globalSetup: has a Neo4j ready for the test files, or says why not (provide-neo4j.ts).
 *
 * JavaScript, since Jest would `require` a TypeScript file here, and the server's modules need
 * `import`; tsx imports them. What stops the server waits on globalThis for global-teardown.js.
 */
export default async function globalSetup(globalConfig) {
  const { rootDir, testPathPatterns } = globalConfig;
  const { provideNeo4j } = await tsImport('./provide-neo4j.ts', import.meta.url);
  const selected = testPathPatterns.toExecutor({ rootDir });
  globalThis.releaseTestNeo4j = await provideNeo4j((path) => selected.isMatch(path));
}
