import { readFileSync } from 'node:fs';
import { extractCitations } from '../../src/citation/extract.js';

/** `npm run bench`: speed of the extraction on one core, and its growth on hostile text. */
const seed = readFileSync(new URL('../../seed/power-list.txt', import.meta.url), 'utf8');

/** Milliseconds of the quickest of five runs. */
function best(text: string): number {
  let quickest = Infinity;
  for (let run = 0; run < 5; run += 1) {
    const start = performance.now();
    extractCitations(text);
    quickest = Math.min(quickest, performance.now() - start);
  }
  return quickest;
}

const text = seed.repeat(40);
const megabytes = Buffer.byteLength(text) / 1e6;
console.log(
  `seed × 40 (${megabytes.toFixed(1)} MB): ${((1000 * megabytes) / best(text)).toFixed(1)} MB/s`,
);

/** Each is run at one size and at four times that size: a ratio near 4 is linear. */
const HOSTILE: readonly (readonly [string, (size: number) => string])[] = [
  ['《《《…', (size) => '《'.repeat(size)],
  ['第第第…', (size) => '第'.repeat(size)],
  ['第一、第一、…', (size) => '第一、'.repeat(size / 10)],
  ['《甲法》《甲法》…', (size) => '《甲法》'.repeat(size / 4)],
  ['【【【…', (size) => '【'.repeat(size)],
  ['《甲法》第一条、第二条、…', (size) => `《甲法》第一条${'、第二条'.repeat(size / 4)}`],
  ['《甲法》第一条：（一）甲；…', (size) => `《甲法》第一条：${'（一）甲；\n'.repeat(size / 6)}`],
];
for (const [name, make] of HOSTILE) {
  const small = best(make(50_000));
  const large = best(make(200_000));
  console.log(
    `${name}: ${large.toFixed(0)} ms for 200,000, ${(large / small).toFixed(1)} × that for 50,000`,
  );
}
