import { readFileSync } from 'node:fs';
import { alignLaws } from '../../src/alignment/align-laws.js';
import type { AlignmentEntry } from '../../src/alignment/types.js';
import { parseLawText, type LawFile } from '../../src/statute/read-law.js';
import { HELD_OUT, TUNED_ON, WITH_KINDS, type MarkedLaw } from './marked-laws.js';
import { compare, DATA, printComparison, share, type Comparison } from './report.js';

type Articles = Pick<AlignmentEntry, 'from' | 'to'>;
type Marked = Articles & Partial<Pick<AlignmentEntry, 'kind'>>;

/** How many of the marked entries are found, with the same articles and, where marked, kind. */
export function measureAlignment(): void {
  for (const law of WITH_KINDS) measureReaders(law);
  measureMany('laws that rules were chosen on', TUNED_ON);
  measureMany('held out', HELD_OUT);
}

function measureReaders({ marks, from, to }: MarkedLaw): void {
  const found = new Set(alignLaws(lawAt(from), lawAt(to)).map(keyOf));
  const [first = [], ...others] = marks.map((name) => marked(name).map(keyOf));
  const missed = first.filter((key) => !found.has(key));
  for (const key of missed) console.log(`    missed: ${marks[0]} ${key}`);
  console.log(`  ${marks[0]}: ${share(first.length - missed.length, first.length)}`);
  for (const [index, other] of others.entries()) {
    const alike = first.filter((key) => other.includes(key));
    console.log(`    ${marks[index + 1] ?? ''} agrees: ${share(alike.length, first.length)}`);
  }
  if (others.length === 0) return;
  const readers = [first, ...others];
  const all = first.filter((key) => others.every((other) => other.includes(key)));
  const hit = (keys: readonly string[]): number => keys.filter((key) => found.has(key)).length;
  console.log(`    of what all readers marked alike: ${share(hit(all), all.length)}`);
  const most = [...new Set(readers.flat())].filter(
    (key) => readers.filter((reader) => reader.includes(key)).length * 2 > readers.length,
  );
  console.log(`    of what most readers marked alike: ${share(hit(most), most.length)}`);
}

/** Entries by law and together, and the pairs of articles that they tie. */
function measureMany(name: string, laws: readonly MarkedLaw[]): void {
  let hits = 0;
  let total = 0;
  let agreed = 0;
  let second = 0;
  const ties: Comparison[] = [];
  for (const { marks, from, to } of laws) {
    const entries = alignLaws(lawAt(from), lawAt(to));
    const found = new Set(entries.map(articlesOf));
    const first = marked(marks[0]);
    const keys = first.map(articlesOf);
    const hit = keys.filter((key) => found.has(key)).length;
    console.log(`    ${marks[0]}: ${hit} of ${keys.length}`);
    hits += hit;
    total += keys.length;
    ties.push(compare(entries.flatMap(tiesOf), first.flatMap(tiesOf)));
    for (const other of marks.slice(1)) {
      const others = new Set(marked(other).map(articlesOf));
      agreed += keys.filter((key) => others.has(key)).length;
      second += keys.length;
    }
  }
  console.log(`  ${name}: entries ${share(hits, total)}`);
  if (second > 0) console.log(`    a second reader agrees: ${share(agreed, second)}`);
  printComparison(`${name}, ties of an old and a new article`, ties);
}

const tiesOf = ({ from, to }: Articles): string[] =>
  from.flatMap((one) => to.map((two) => `${one} → ${two}`));

function marked(name: string): Marked[] {
  const url = new URL(`marks/alignment/${name}.jsonl`, import.meta.url);
  const lines = readFileSync(url, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Marked);
}

const articlesOf = ({ from, to }: Articles): string =>
  `${from.join(',') || '–'} → ${to.join(',') || '–'}`;

const keyOf = (entry: Marked): string => `${articlesOf(entry)} ${entry.kind ?? ''}`;

function lawAt(path: string): LawFile['law'] {
  return parseLawText(readFileSync(`${DATA}laws/${path}`, 'utf8'), { name: path });
}
