import { benchExtraction } from './extraction.js';
import { benchHostile } from './hostile.js';

/** `npm run bench`: speed on one core, and its growth on hostile text. */
console.log('Extraction of citations');
await benchExtraction();
console.log('Hostile text');
benchHostile();
