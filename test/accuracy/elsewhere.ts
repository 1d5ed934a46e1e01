import { readFileSync } from 'node:fs';
import { extractCitations } from '../../src/citation/extract.js';
import { provisionKey, type Provision } from './provision-key.js';
import { compare, DATA, printComparison } from './report.js';

interface Fragment {
  readonly id: string;
  readonly text: string;
  readonly cited: readonly Provision[];
  readonly inside: readonly Provision[];
}

const distinct = (provisions: readonly Provision[]): string[] => [
  ...new Set(provisions.map((one) => provisionKey({ ...one, chapter: null }))),
];

/** Fragments of other provinces' documents, marked by hand: each provision once a fragment. */
export function measureElsewhere(): void {
  const lines = readFileSync(`${DATA}citations/elsewhere.jsonl`, 'utf8').trim().split('\n');
  const all = lines.map((line) => {
    const { id, text, cited, inside } = JSON.parse(line) as Fragment;
    const found = distinct(extractCitations(text).citations);
    const comparison = compare(found, distinct([...cited, ...inside]));
    for (const key of comparison.missed) console.log(`    missed: ${id} ${key}`);
    for (const key of comparison.wrong) console.log(`    wrong: ${id} ${key}`);
    return comparison;
  });
  printComparison(`${lines.length} fragments`, all);
}
