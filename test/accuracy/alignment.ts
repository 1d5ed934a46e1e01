import { readFileSync } from 'node:fs';
import { alignLaws } from '../../src/alignment/align-laws.js';
import type { AlignmentEntry } from '../../src/alignment/types.js';
import { parseLawText, type LawFile } from '../../src/statute/read-law.js';
import { DATA, share } from './report.js';

type Entry = Pick<AlignmentEntry, 'from' | 'to' | 'kind'>;

/** Two versions of a law, and the alignments that readers wrote down before they saw the code's. */
interface MarkedPair {
  /** Files of `marks/alignment`: the first is what is measured against. */
  readonly marks: readonly [string, ...string[]];
  readonly from: string;
  readonly to: string;
}

const PAIRS: readonly MarkedPair[] = [
  {
    marks: ['penalty'],
    from: 'older/行政处罚法(2017-09-01).md',
    to: 'lawrefbook/行政法/行政处罚法(2021-01-22).md',
  },
  {
    marks: ['reconsideration', 'reconsideration-second', 'reconsideration-third'],
    from: 'lawrefbook/诉讼与非诉讼程序法/行政复议法(2017-09-01).md',
    to: 'lawrefbook/诉讼与非诉讼程序法/行政复议法(2023-09-01).md',
  },
];

/** How many of the marked entries are found, with the same articles and kind. */
export function measureAlignment(): void {
  for (const { marks, from, to } of PAIRS) {
    const found = new Set(alignLaws(lawAt(from), lawAt(to)).map(keyOf));
    const [first, ...others] = marks.map(marked);
    if (first === undefined) continue;
    const missed = first.filter((key) => !found.has(key));
    for (const key of missed) console.log(`    missed: ${marks[0]} ${key}`);
    console.log(`  ${marks[0]}: ${share(first.length - missed.length, first.length)}`);
    for (const [index, other] of others.entries()) {
      const name = marks[index + 1] ?? '';
      const alike = first.filter((key) => other.includes(key));
      console.log(`    ${name} agrees: ${share(alike.length, first.length)}`);
    }
    if (others.length === 0) continue;
    const all = first.filter((key) => others.every((other) => other.includes(key)));
    const hit = all.filter((key) => found.has(key));
    console.log(`    of what all readers marked alike: ${share(hit.length, all.length)}`);
    const any = new Set([first, ...others].flat());
    const accepted = [...found].filter((key) => any.has(key));
    console.log(`    entries that a reader marked so: ${share(accepted.length, found.size)}`);
  }
}

function marked(name: string): string[] {
  const url = new URL(`marks/alignment/${name}.jsonl`, import.meta.url);
  const lines = readFileSync(url, 'utf8').trim().split('\n');
  return lines.map((line) => keyOf(JSON.parse(line) as Entry));
}

function keyOf({ from, to, kind }: Entry): string {
  return `${from.join(',') || '–'} → ${to.join(',') || '–'} ${kind}`;
}

function lawAt(path: string): LawFile['law'] {
  return parseLawText(readFileSync(`${DATA}laws/${path}`, 'utf8'), { name: path });
}
