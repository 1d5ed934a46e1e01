import { Command, CommanderError } from 'commander';
import { ERROR_CODES } from '../errors/codes.js';
import { asFamaiError } from '../errors/famai-error.js';
import { alignCommand } from './align-command.js';
import { doctorCommand } from './doctor-command.js';
import { exportCommand } from './export-command.js';
import { extractCommand } from './extract-command.js';
import { impactCommand } from './impact-command.js';
import { importCommand } from './import-command.js';
import { lintCommand } from './lint-command.js';
import { parseCommand } from './parse-command.js';
import { rebuildCommand } from './rebuild-command.js';
import { revisionCommand } from './revision-command.js';
import { startCommand } from './start-command.js';
import { watchCommand } from './watch-command.js';

/** Set to see the stack of an error: for who works on famai, not for who uses it. */
const DEBUG = 'FAMAI_DEBUG';

/**
 * Runs one command of the command line.
 *
 * @returns the exit code: 0 done, 1 findings or failures to report, 2 wrong use.
 */
export async function runCli(args: readonly string[]): Promise<number> {
  const result = { exitCode: 0 };
  const program = new Command('famai')
    .description('Legal-citation knowledge graph: lists of powers, and the laws they rest on')
    .showHelpAfterError('Run `famai --help` for the commands and their options.')
    .exitOverride();
  for (const add of [
    startCommand,
    importCommand,
    parseCommand,
    extractCommand,
    lintCommand,
    alignCommand,
    impactCommand,
    revisionCommand,
    watchCommand,
    exportCommand,
    rebuildCommand,
    doctorCommand,
  ]) {
    program.addCommand(add(result).exitOverride());
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return result.exitCode;
  } catch (error) {
    return report(error);
  }
}

function report(error: unknown): number {
  if (error instanceof CommanderError) {
    // Commander has printed its own words; help and version are no errors.
    return error.exitCode === 0 ? 0 : 2;
  }
  const ours = asFamaiError(error);
  process.stderr.write(`${ours.describe()}\n`);
  if (process.env[DEBUG] !== undefined && ours.stack !== undefined) {
    process.stderr.write(`${ours.stack}\n`);
  }
  return ERROR_CODES[ours.code].exit;
}
