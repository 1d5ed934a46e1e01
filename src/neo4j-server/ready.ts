import type { ChildProcessByStdio } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { Neo4jStartError } from './errors.js';
import { LogTail } from './log-tail.js';

/** A Java process with all its pipes open; it ends when that to its standard input does. */
export type ServerProcess = ChildProcessByStdio<Writable, Readable, Readable>;

/**
 * Waits for the one line that the server prints, and returns the address in it.
 *
 * Errors: Neo4jStartError with the reason that the server gives; when it gives none (it ended, or
 * `timeoutMs` passed), with the last lines of its log. The process has then ended.
 */
export function untilReady(
  child: ServerProcess,
  dataDir: string,
  timeoutMs: number,
): Promise<string> {
  const tail = new LogTail(dataDir);
  return new Promise((resolve, reject) => {
    let given: string | undefined;
    let timedOut = false;

    const timeout = setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, timeoutMs);

    // Both go on being read after the start: a full pipe would halt the server.
    createInterface({ input: child.stderr }).on('line', (line) => tail.add(line));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, word, rest] = /^(READY|FAILED) (.*)$/.exec(line) ?? [];
      if (word === 'READY' && rest !== undefined) {
        clearTimeout(timeout);
        resolve(rest);
      } else if (word === 'FAILED') {
        given = rest;
      } else {
        tail.add(line);
      }
    });

    child.once('error', (error) => {
      clearTimeout(timeout);
      reject(new Neo4jStartError(`cannot run Java: ${error.message}`));
    });
    child.once('close', (code, signal) => {
      clearTimeout(timeout);
      const how = timedOut
        ? `it did not answer within ${timeoutMs / 1000} s`
        : `its process ended with ${signal ?? `code ${String(code)}`}`;
      void tail.text().then((lines) => {
        const why = given ?? `${how}; the last lines of its log:\n${lines}`;
        reject(new Neo4jStartError(`Neo4j did not start: ${why}`));
      });
    });
  });
}
