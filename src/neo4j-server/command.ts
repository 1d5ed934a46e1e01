import { execFile } from 'node:child_process';

/** What a command that was run to its end printed, and whether it could be run and succeeded. */
export interface CommandResult {
  outcome: 'ok' | 'failed' | 'not-found';
  output: string;
}

/** Runs a command to its end. Never throws: the outcome says what happened. */
export function runCommand(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<CommandResult> {
  return new Promise((resolve) => {
    execFile(command, args, { env, maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) => {
      const outcome = error === null ? 'ok' : error.code === 'ENOENT' ? 'not-found' : 'failed';
      resolve({ outcome, output: stdout + stderr });
    });
  });
}
