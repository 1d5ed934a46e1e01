import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line as a process of its own, on the embedded store. */
export function spawnCli(args: readonly string[]): ChildProcess {
  const { NEO4J_URI: _uri, FAMAI_DATA: _data, NODE_OPTIONS: _options, ...env } = process.env;
  return spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: ROOT,
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs a command to its end, with `input` on its standard input. */
export async function runCli(args: readonly string[], input = ''): Promise<CliResult> {
  const child = spawnCli(args);
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  child.stdin?.end(input);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, stdout, stderr };
}

export interface RunningServer {
  readonly url: string;
  readonly greeting: string;
  /** Asks it to stop and gives its exit code. */
  stop(): Promise<number | null>;
}

/** `famai start` on a free port, waited for until it says where it serves. */
export async function startCli(dataDir: string): Promise<RunningServer> {
  const child = spawnCli(['start', '--port', '0', '--data', dataDir]);
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  let output = '';
  const greeting = await new Promise<string>((resolve, reject) => {
    const collect = (chunk: string): void => {
      output += chunk;
      if (output.includes('Stop with Ctrl-C.')) resolve(output);
    };
    child.stdout?.setEncoding('utf8').on('data', collect);
    child.stderr?.setEncoding('utf8').on('data', collect);
    void closed.then((code) => reject(new Error(`ended with ${String(code)}: ${output}`)));
  });
  const url = /ready at (http:\S+)/u.exec(greeting)?.[1] ?? '';
  return {
    url,
    greeting,
    stop: () => {
      child.kill('SIGTERM');
      return closed;
    },
  };
}
