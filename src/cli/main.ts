import { systemCode } from '../errors/system-error.js';
import { runCli } from './program.js';

// A reader that has seen enough (`famai export | head`) closes the pipe: that is no error of ours.
process.stdout.on('error', (error) => {
  if (systemCode(error) === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runCli(process.argv.slice(2));
