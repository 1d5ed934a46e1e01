import { delimitedRecords } from './records.js';

const CANDIDATES = ['\t', ',', ';', '|'] as const;
export type Delimiter = (typeof CANDIDATES)[number];

const SAMPLE_LENGTH = 256 * 1024;
const SAMPLE_RECORDS = 500;

/**
 * The delimiter that parts the records most evenly, or null where none makes a table: most
 * records must have the same number of fields, and two columns need more proof than three.
 */
export function findDelimiter(text: string): Delimiter | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const judged = CANDIDATES.map((delimiter) => ({ delimiter, ...judge(sample, delimiter) }))
    .filter(
      ({ columns, share }) => (columns >= 3 && share >= 0.5) || (columns === 2 && share >= 0.9),
    )
    .sort((one, other) => other.share - one.share || other.columns - one.columns);
  return judged[0]?.delimiter ?? null;
}

function judge(text: string, delimiter: Delimiter): { columns: number; share: number } {
  const widths = new Map<number, number>();
  let records = 0;
  for (const { fields } of delimitedRecords(text, delimiter)) {
    if (fields.every((field) => field.trim() === '')) continue;
    records += 1;
    widths.set(fields.length, (widths.get(fields.length) ?? 0) + 1);
    if (records >= SAMPLE_RECORDS) break;
  }
  const wide = [...widths].filter(([width]) => width >= 2);
  const [columns, count] = wide.sort(([, one], [, other]) => other - one)[0] ?? [0, 0];
  return records < 2 ? { columns: 0, share: 0 } : { columns, share: count / records };
}
