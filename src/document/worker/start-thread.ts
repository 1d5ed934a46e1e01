import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts the reading thread from the file beside this one. Compiled, that is plain JavaScript.
 * From source it is TypeScript, and since a thread does not take over the loader that this one
 * runs under (tsx, or a test runner's), it registers tsx before it loads anything.
 */
export function startThread(options: WorkerOptions): Worker {
  const here = new URL(import.meta.url);
  if (!here.pathname.endsWith('.ts')) return new Worker(new URL('./thread.js', here), options);
  const thread = new URL('./thread.ts', here).href;
  const code = `import { register } from ${JSON.stringify(tsxModule())};
    register();
    await import(${JSON.stringify(thread)});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), options);
}

/** `require` finds tsx's CommonJS build; the loader needs the module beside it. */
function tsxModule(): string {
  const path = createRequire(import.meta.url).resolve('tsx/esm/api');
  return pathToFileURL(path.replace(/\.cjs$/u, '.mjs')).href;
}
