/** Jest's globalTeardown: stops what global-setup.js started. */
export default async function globalTeardown() {
  await globalThis.releaseTestNeo4j?.();
}
