import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

const LINES = 20;

/** The last lines that a starting server printed, and those of the log in its data folder. */
export class LogTail {
  readonly #lines: string[] = [];
  readonly #since = Date.now();
  readonly #logFile: string;

  constructor(dataDir: string) {
    this.#logFile = join(dataDir, 'logs', 'debug.log');
  }

  add(line: string): void {
    this.#lines.push(line);
    if (this.#lines.length > LINES) this.#lines.shift();
  }

  async text(): Promise<string> {
    return [...this.#lines, ...(await this.#ofLogFile())].join('\n');
  }

  /** None when the file was last written by an earlier start: its lines would mislead. */
  async #ofLogFile(): Promise<string[]> {
    try {
      if ((await stat(this.#logFile)).mtimeMs < this.#since) return [];
      return (await readFile(this.#logFile, 'utf8')).trimEnd().split('\n').slice(-LINES);
    } catch {
      // No log yet.
      return [];
    }
  }
}
