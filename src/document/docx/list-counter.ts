import { listNumber } from './list-number.js';
import type { Numbering } from './numbering.js';

/** Counts the paragraphs of numbered lists and writes the number that Word would show. */
export class ListCounter {
  readonly #counts = new Map<string, Map<number, number>>();

  constructor(private readonly numbering: Numbering) {}

  /** The number before the next paragraph of a list; empty for bullets and unknown lists. */
  next(list: string, level: number): string {
    const levels = this.numbering.get(list);
    const own = levels?.get(level);
    if (levels === undefined || own === undefined) return '';
    let counts = this.#counts.get(list);
    if (counts === undefined) this.#counts.set(list, (counts = new Map<number, number>()));
    counts.set(level, (counts.get(level) ?? own.start - 1) + 1);
    for (const deeper of counts.keys()) if (deeper > level) counts.delete(deeper);
    if (own.format === 'bullet' || own.format === 'none') return '';
    return own.pattern.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = levels.get(at);
      return listNumber(counts.get(at) ?? shown?.start ?? 1, shown?.format ?? 'decimal');
    });
  }
}
