import { best } from './clock.js';
import { extractCitations } from '../../src/citation/extract.js';

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
/** Prints how time grows on text that is made to be slow. */
export function benchHostile(): void {
  for (const [name, make] of HOSTILE) {
    const [small, large] = [make(50_000), make(200_000)].map((text) =>
      best(() => extractCitations(text)),
    );
    if (small === undefined || large === undefined) continue;
    const ratio = (large / small).toFixed(1);
    console.log(`  ${name}: ${large.toFixed(0)} ms for 200,000, ${ratio} × that for 50,000`);
  }
}
