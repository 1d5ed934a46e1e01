import { openStore } from '../../../src/store/open.js';
import { replaceSource } from '../../../src/store/replace-source.js';
import { sampleList } from '../contract/sample-facts.js';

/**
 * Imports list 0, list 1 and so on into the store in the folder given as argument, says each
 * number when its list is in, and goes on until it is killed.
 */
const store = await openStore({ dataDir: process.argv[2] ?? '' });
for (let number = 0; ; number += 1) {
  await store.write((tx) => replaceSource(tx, sampleList(`list ${number}`, { items: 200 })));
  console.log(number);
}
