import { readFileSync } from 'node:fs';
import { alignLaws } from '../../src/alignment/align-laws.js';
import type { AlignmentEntry } from '../../src/alignment/types.js';
import { parseLawText, type LawFile } from '../../src/statute/read-law.js';
import { DATA, share } from './report.js';

type Entry = Pick<AlignmentEntry, 'from' | 'to' | 'kind'>;

/** Two versions of a law and the alignment that a reader wrote down before the code ran. */
const PAIRS: readonly (readonly [string, string, string])[] = [
  ['penalty', 'older/行政处罚法(2017-09-01).md', 'lawrefbook/行政法/行政处罚法(2021-01-22).md'],
  [
    'reconsideration',
    'lawrefbook/诉讼与非诉讼程序法/行政复议法(2017-09-01).md',
    'lawrefbook/诉讼与非诉讼程序法/行政复议法(2023-09-01).md',
  ],
];

/** How many of the marked entries are found, with the same articles and kind. */
export function measureAlignment(): void {
  for (const [marks, from, to] of PAIRS) {
    const found = alignLaws(lawAt(from), lawAt(to));
    const keys = new Set(found.map(keyOf));
    const url = new URL(`marks/alignment/${marks}.jsonl`, import.meta.url);
    const marked = readFileSync(url, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Entry);
    const missed = marked.filter((entry) => !keys.has(keyOf(entry)));
    for (const entry of missed) console.log(`    missed: ${marks} ${keyOf(entry)}`);
    console.log(`  ${marks}: ${share(marked.length - missed.length, marked.length)}`);
  }
}

function keyOf({ from, to, kind }: Entry): string {
  return `${from.join(',') || '–'} → ${to.join(',') || '–'} ${kind}`;
}

function lawAt(path: string): LawFile['law'] {
  return parseLawText(readFileSync(`${DATA}laws/${path}`, 'utf8'), { name: path });
}
