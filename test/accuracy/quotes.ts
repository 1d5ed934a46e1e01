import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { findFiles } from '../../src/import/find-files.js';
import type { ListCitation, ListItem } from '../../src/power-list/power-list.js';
import { readPowerList } from '../../src/power-list/read-power-list.js';
import { titleKey } from '../../src/statute/title-key.js';
import { DATA, share } from './report.js';

interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly law: string;
  readonly law_cited: string;
  readonly article: number;
  readonly article_sub: number;
  readonly quote: string;
  readonly status: string;
}

const plain = (words: string): string => words.replace(/\s/gu, '');

function cites(citation: ListCitation, place: Place): boolean {
  const key = titleKey(citation.law);
  return (
    citation.article === place.article &&
    citation.suffix === place.article_sub &&
    (key === titleKey(place.law_cited) || key === titleKey(place.law)) &&
    plain(citation.quote ?? '').startsWith(plain(place.quote).slice(0, 8))
  );
}

const citationsOf = (item: ListItem): readonly ListCitation[] => [
  ...item.basis,
  ...item.unmatched,
  ...[...item.duties, ...item.cases].flatMap((part) => part.citations),
];

/**
 * How many of the places where a published workbook quotes an article, checked by machine against
 * the law texts, are found with the right law and article and the quoted words.
 */
export async function measureQuotes(): Promise<void> {
  const items = new Map<string, ListItem[]>();
  for (const path of await findFiles([`${DATA}powerlists`])) {
    const name = basename(path);
    for (const item of (await readPowerList(readFileSync(path), name)).items) {
      const key = JSON.stringify([name, item.source.sheet, item.source.row]);
      items.set(key, [...(items.get(key) ?? []), item]);
    }
  }
  const lines = readFileSync(`${DATA}citations/quotes.jsonl`, 'utf8').trim().split('\n');
  const places = lines.map((line) => JSON.parse(line) as Place);
  for (const status of [...new Set(places.map((place) => place.status))]) {
    const asked = places.filter((place) => place.status === status);
    const missed = asked.filter((place) => {
      const found = items.get(JSON.stringify([place.file, place.sheet, place.row])) ?? [];
      return !found.flatMap(citationsOf).some((citation) => cites(citation, place));
    });
    console.log(`  ${status}: ${share(asked.length - missed.length, asked.length)}`);
    if (status !== 'match') continue;
    for (const { file, row, law_cited, article } of missed) {
      console.log(`    missed: ${file}, row ${row}: ${law_cited} ${article}`);
    }
  }
}
