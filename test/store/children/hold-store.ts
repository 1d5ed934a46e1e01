import { FamaiError } from '../../../src/errors/famai-error.js';
import { openStore } from '../../../src/store/open.js';

/** Opens the store in the folder given as argument, says `open`, and holds it until stdin ends. */
try {
  const store = await openStore({ dataDir: process.argv[2] ?? '' });
  console.log('open');
  process.stdin.resume();
  process.stdin.on('end', () => void store.close());
} catch (error) {
  console.log(error instanceof FamaiError ? error.code : String(error));
}
