import { jest } from '@jest/globals';
import { runCli } from '../../../src/cli/program.js';
import type { CliResult } from '../../cli/run-cli.js';

/**
 * A command of the command line in this process, on the embedded store: what it prints is caught,
 * not shown.
 */
export async function inProcess(args: readonly string[]): Promise<CliResult> {
  const caught = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    jest.spyOn(process[name], 'write').mockImplementation((chunk) => {
      caught[name] += String(chunk);
      return true;
    }),
  );
  const { NEO4J_URI: uri, FAMAI_DATA: data } = process.env;
  delete process.env['NEO4J_URI'];
  delete process.env['FAMAI_DATA'];
  try {
    return { code: await runCli(args), ...caught };
  } finally {
    for (const spy of spies) spy.mockRestore();
    if (uri !== undefined) process.env['NEO4J_URI'] = uri;
    if (data !== undefined) process.env['FAMAI_DATA'] = data;
  }
}
