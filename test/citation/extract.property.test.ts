import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extractCitations } from '../../src/citation/extract.js';

const SEED = readFileSync(new URL('../../seed/power-list.txt', import.meta.url), 'utf8');

/** Pieces from which texts are made that look like citations and are broken in every way. */
const PIECES = [
  '《',
  '》',
  '〈',
  '〉',
  '（',
  '）',
  '(',
  ')',
  '【',
  '】',
  '第',
  '条',
  '款',
  '项',
  '目',
  '章',
  '之',
  '至',
  '、',
  '，',
  '。',
  '；',
  '：',
  '一',
  '十',
  '百',
  '〇',
  '3',
  '１',
  '本法',
  '同法',
  '该条例',
  '法',
  '条例',
  '办法',
  '中华人民共和国',
  '2024年2月27日',
  '修订',
  '令第3号',
  '\n',
  '\t',
  ' ',
  '\u200b',
  '规定',
  '违反',
  '处罚',
  '😀',
];
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''));

/** A piece of the seed in which characters were lost, doubled or swapped. */
const mutated = fc
  .tuple(fc.nat(SEED.length - 400), fc.array(fc.tuple(fc.nat(399), fc.nat(2)), { maxLength: 12 }))
  .map(([start, edits]) => {
    const chars = Array.from(SEED.slice(start, start + 400));
    for (const [at, kind] of edits) {
      const char = chars[at];
      if (char === undefined) continue;
      if (kind === 0) chars.splice(at, 1);
      else if (kind === 1) chars.splice(at, 0, char);
      else [chars[at], chars[at + 1]] = [chars[at + 1] ?? '', char];
    }
    return chars.join('');
  });

function checkPositions(text: string): void {
  const { citations, unresolved } = extractCitations(text);
  for (const one of [...citations, ...unresolved]) {
    expect(text.slice(one.start, one.end)).toBe(one.raw);
    expect(one.end).toBeGreaterThan(one.start);
  }
  for (const { quote, quoteStart, quoteEnd } of citations) {
    if (quote !== null) expect(text.slice(quoteStart ?? 0, quoteEnd ?? 0)).toBe(quote);
  }
  const starts = citations.map(({ start }) => start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
}

describe('extractCitations on any text', () => {
  test('gives its words back from broken citations', () => {
    fc.assert(fc.property(soup, checkPositions), { numRuns: 3000 });
  });

  test('gives its words back from damaged pieces of a real list', () => {
    fc.assert(fc.property(mutated, checkPositions), { numRuns: 1500 });
  });

  test('gives its words back from any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), checkPositions));
  });
});
