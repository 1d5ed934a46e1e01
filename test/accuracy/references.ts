import { readFileSync } from 'node:fs';
import { lawContext } from '../../src/reference/law-context.js';
import { readReferences } from '../../src/reference/read-references.js';
import { parseLawText } from '../../src/statute/read-law.js';
import { provisionKey, type Provision } from './provision-key.js';
import { compare, DATA, printComparison, share, type Comparison } from './report.js';

/**
 * The references of 300 articles, drawn at random from the law texts (`draw` with seed 20261126 from
 * the articles of up to 1,500 characters in which something could refer, in the order of the files)
 * and marked by hand before the reader of references ran on them; two articles were marked anew
 * after it, as their marks were slips. Offsets are into the article.
 */
const MARKS = new URL('marks/references.jsonl', import.meta.url);

interface MarkedArticle {
  readonly file: string;
  /** 第四十一条 */
  readonly label: string;
  readonly references: readonly (Provision & { readonly penalises?: true })[];
}

/** Precision and recall on whole references, and how many of those right punish rightly. */
export function measureReferences(): void {
  const all: Comparison[] = [];
  const penalties = { right: 0, asked: 0, abstained: 0 };
  for (const line of readFileSync(MARKS, 'utf8').trim().split('\n')) {
    const mark = JSON.parse(line) as MarkedArticle;
    const law = parseLawText(readFileSync(`${DATA}laws/${mark.file}`, 'utf8'), { name: mark.file });
    const article = law.articles.find(({ text }) => text.startsWith(mark.label));
    if (article === undefined) {
      console.log(`    not found: ${mark.file} ${mark.label}`);
      continue;
    }
    const { references, abstained } = readReferences(article, lawContext(law));
    const comparison = compare(references.map(provisionKey), mark.references.map(provisionKey));
    all.push(comparison);
    penalties.abstained += abstained.length;
    for (const key of comparison.missed)
      console.log(`    missed: ${mark.file} ${mark.label} ${key}`);
    for (const key of comparison.wrong) console.log(`    wrong: ${mark.file} ${mark.label} ${key}`);
    for (const one of mark.references) {
      const found = references.find((other) => provisionKey(other) === provisionKey(one));
      if (found === undefined) continue;
      penalties.asked += 1;
      if (found.penalises === (one.penalises ?? false)) penalties.right += 1;
      else console.log(`    penalises: ${mark.file} ${mark.label} ${provisionKey(one)}`);
    }
  }
  printComparison('references', all);
  console.log(`  penalises as marked: ${share(penalties.right, penalties.asked)}`);
  console.log(`  abstained: ${penalties.abstained}`);
}
