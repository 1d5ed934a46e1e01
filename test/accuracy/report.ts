import { fileURLToPath } from 'node:url';
import { wilson } from './interval.js';

/** Published documents that stand beside the project; absent on most machines. */
export const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** `1986 of 1993 (99.6%, 95% interval 99.3–99.8%)` */
export function share(hits: number, total: number): string {
  if (total === 0) return '0 of 0';
  const [low, high] = wilson(hits, total);
  return `${hits} of ${total} (${((100 * hits) / total).toFixed(1)}%, 95% interval ${low}–${high}%)`;
}

/** What is found and what was marked, counted as often as each occurs. */
export interface Comparison {
  readonly right: readonly string[];
  /** Found and not marked. */
  readonly wrong: readonly string[];
  /** Marked and not found. */
  readonly missed: readonly string[];
}

/** Compares keys as multisets. */
export function compare(found: readonly string[], marked: readonly string[]): Comparison {
  const left = [...marked];
  const right: string[] = [];
  const wrong: string[] = [];
  for (const key of found) {
    const index = left.indexOf(key);
    if (index < 0) wrong.push(key);
    else right.push(...left.splice(index, 1));
  }
  return { right, wrong, missed: left };
}

/** Sums comparisons and prints precision and recall. */
export function printComparison(name: string, all: readonly Comparison[]): void {
  const sum = (part: keyof Comparison): number => all.reduce((n, one) => n + one[part].length, 0);
  const right = sum('right');
  console.log(`  ${name}: precision ${share(right, right + sum('wrong'))}`);
  console.log(`  ${name}: recall ${share(right, right + sum('missed'))}`);
}
