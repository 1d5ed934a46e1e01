import { countLaw } from '../import/import-report.js';
import type { ArticleReferences } from '../reference/types.js';
import type { LawFile } from '../statute/read-law.js';
import { countsLine } from './output.js';

/** What was understood of a law's text, for people: what it is, its headings, what is odd about it. */
export function describeLaw({ law, format }: LawFile, read: readonly ArticleReferences[]): string {
  const counts = countLaw(law, read);
  const known = [law.level, law.issuer, law.documentNumber].filter((words) => words !== null);
  return [
    `${law.title}${known.length === 0 ? '' : ` (${known.join(', ')})`}, ${format}`,
    `Version ${law.version ?? '–'}, in force from ${law.validFrom ?? '–'}`,
    ...law.events.map(
      ({ kind, date, raw }) => `      ${date ?? '–'}  ${kind}  ${raw.slice(0, 80)}`,
    ),
    `${law.articles.length} articles, ${law.appendices.length} appendices`,
    ...law.divisions.map(({ title }) => `      ${title}`),
    `References: ${countsLine(counts.references)}`,
    `Unresolved: ${countsLine(counts.unresolved)}`,
    `Oddities: ${countsLine(counts.problems)}`,
    ...law.problems.map(({ line, code, message }) => `      line ${line}: ${code}: ${message}`),
    '',
  ].join('\n');
}
